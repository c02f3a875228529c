//! The record of a drawing, byte for byte.

use std::sync::Arc;

use ::lots::record::{Transcript, canonical, hash_of};
use contracts::Notice;
use contracts::drawing::TranscriptText;

use super::result::find;
use crate::domain::{Cycle, Stage};

/// The transcript as a verifier reads it.
///
/// # Errors
/// A [`Notice`] when there is no such drawing, or it was not drawn.
pub fn transcript(cycle: &Cycle, number: u32) -> Result<TranscriptText, Notice> {
    let transcript = drawn(cycle, number)?.as_ref();
    // Canonical bytes are JSON, and JSON is UTF-8.
    let text = String::from_utf8(transcript.bytes()).unwrap_or_default();
    Ok(TranscriptText { text, sha256: hex::encode(hash_of(transcript)) })
}

/// The frozen inputs, byte for byte as they were hashed.
///
/// # Errors
/// A [`Notice`] when there is no such drawing, or this program cannot read what was frozen.
pub fn inputs(cycle: &Cycle, number: u32) -> Result<TranscriptText, Notice> {
    let inputs = find(cycle, number)?.inputs.as_deref().ok_or_else(|| {
        let sentence = "This program is too old to read the frozen inputs of this drawing.";
        Notice::plain("inputs-unreadable", sentence).with("drawing", number)
    })?;
    let text = String::from_utf8(canonical(inputs)).unwrap_or_default();
    Ok(TranscriptText { text, sha256: hex::encode(inputs.hash()) })
}

/// The transcript of a drawing that was drawn.
///
/// # Errors
/// As [`transcript`].
pub fn drawn(cycle: &Cycle, number: u32) -> Result<&Arc<Transcript>, Notice> {
    let drawing = find(cycle, number)?;
    drawing.transcript().ok_or_else(|| {
        let sentence = match drawing.stage {
            Stage::Drawn { .. } => "This program is too old to read the transcript of this drawing.",
            _ => "Lots were not drawn, so there is no transcript.",
        };
        Notice::plain("no-transcript", sentence).with("drawing", number)
    })
}
