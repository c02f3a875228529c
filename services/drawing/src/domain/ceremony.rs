//! The ceremony: values from the room, and the draw.
//!
//! Drawing takes too long for a transaction, so it has three steps: [`open`] hands out what the draw needs, [`Opening::draw`] does
//! the work anywhere, and [`record`] holds the transcript against what is frozen and recorded by then.

use std::sync::Arc;

use contracts::drawing::{
    AbandonDrawing, DrawLots, DrawingAbandoned, DrawingEvent, LotsDrawn, Purpose, RecordRoomValue, RedrawWithdrawn,
    RoomValueRecorded, RoomValueStruck, StrikeRoomValue, TranscriptDocument,
};
use contracts::{Day, Instant, Notice};
use jiff::Timestamp;
use jiff::civil::Date;
use lots::Frozen;
use lots::beacon::{self, Pulse};
use lots::chance::Bytes32;
use lots::record::{Inputs, Transcript};
use lots::seed::{LONGEST_ROOM_VALUE, MOST_ROOM_VALUES, Seed};
use treaty::dates::vienna_date;

use super::cycle::{Cycle, Drawing, Request, Stage};
use super::engine::{self, document, seed_fault};
use super::pairings::Pairings;
use super::words::not_blank;
use super::{Decided, meetings};

/// A drawing that is still frozen.
fn frozen(cycle: &Cycle, number: u32) -> Result<&Drawing, Notice> {
    let refuse = |code, sentence: String| Notice::of("PR-28i", code, sentence).with("drawing", number);
    let drawing =
        cycle.drawing(number).ok_or_else(|| refuse("no-such-drawing", format!("There is no drawing {number}.")))?;
    match drawing.stage {
        Stage::Frozen => Ok(drawing),
        Stage::Drawn { .. } => Err(refuse("drawn-already", format!("Drawing {number} was drawn."))),
        Stage::Abandoned { .. } => Err(refuse("given-up", format!("Drawing {number} was given up."))),
    }
}

/// Records a value that was called out in the room.
///
/// # Errors
/// A [`Notice`] when nothing is frozen under this number, or the value could be read in two ways.
pub fn record_room_value(cycle: &Cycle, command: &RecordRoomValue) -> Decided {
    let drawing = frozen(cycle, command.drawing)?;
    not_blank("called_by", &command.called_by)?;
    let value = &command.value;
    let length = value.chars().count();
    if !(1..=LONGEST_ROOM_VALUE).contains(&length) || value.trim() != value || value.chars().any(char::is_control) {
        let sentence = format!(
            "A value must have 1 to {LONGEST_ROOM_VALUE} characters, no control characters, and no white space at either end."
        );
        return Err(Notice::plain("room-value-unclear", sentence));
    }
    if drawing.counted().count() >= MOST_ROOM_VALUES {
        let sentence = format!("At most {MOST_ROOM_VALUES} values can be taken from the room.");
        return Err(Notice::plain("room-values-full", sentence));
    }
    let called_by = command.called_by.trim().to_owned();
    Ok(vec![RoomValueRecorded { drawing: drawing.number, value: value.clone(), called_by }.into()])
}

/// Strikes a value that was recorded wrongly: it stays on record with the reason, and counts no more.
///
/// # Errors
/// A [`Notice`] when nothing is frozen under this number, there is no such value, or it was struck already.
pub fn strike_room_value(cycle: &Cycle, command: &StrikeRoomValue) -> Decided {
    let drawing = frozen(cycle, command.drawing)?;
    not_blank("asked_by", &command.asked_by)?;
    not_blank("reason", &command.reason)?;
    let refuse = |code, sentence: String| Err(Notice::plain(code, sentence).with("number", command.number));
    let index = usize::try_from(command.number).ok().and_then(|number| number.checked_sub(1));
    match index.and_then(|index| drawing.room.get(index)) {
        None => refuse("no-such-room-value", format!("There is no value {}.", command.number)),
        Some(value) if value.struck.is_some() => {
            refuse("struck-already", format!("Value {} was struck already.", command.number))
        }
        Some(_) => {
            let (drawing, number) = (drawing.number, command.number);
            let asked_by = command.asked_by.trim().to_owned();
            Ok(vec![RoomValueStruck { drawing, number, asked_by, reason: command.reason.clone() }.into()])
        }
    }
}

/// Gives up a frozen drawing; its entry stays public with the reason.
///
/// # Errors
/// A [`Notice`] when nothing is frozen under this number, or no reason is given.
pub fn abandon(cycle: &Cycle, command: &AbandonDrawing) -> Decided {
    let drawing = frozen(cycle, command.drawing)?;
    not_blank("reason", &command.reason)?;
    Ok(vec![DrawingAbandoned { drawing: drawing.number, reason: command.reason.clone() }.into()])
}

/// Gives up, in public, a drawing that its meeting ended without holding. Nothing when it was drawn or given up.
#[must_use]
pub fn lapse(cycle: &Cycle, number: u32, today: Date) -> Vec<DrawingEvent> {
    let meeting = frozen(cycle, number).ok().and_then(|drawing| drawing.meeting).and_then(|m| cycle.meeting(m));
    let over = meeting.filter(|meeting| meetings::last_day(meeting) < today);
    let reason = "the meeting ended without drawing it".to_owned();
    over.map(|_| DrawingAbandoned { drawing: number, reason }.into()).into_iter().collect()
}

/// Everything that a draw needs besides the secret.
#[derive(Clone, Debug)]
pub struct Opening {
    inputs: Arc<Inputs>,
    room: Vec<String>,
    pulse: Option<Pulse>,
}

impl Opening {
    /// Opens the secret and draws. This is work: up to some seconds, for a blocking thread.
    ///
    /// # Errors
    /// A [`Notice`] when the secret is not the one committed to, or the limits leave no outcome that is met.
    pub fn draw(&self, secret: &Bytes32) -> Result<Transcript, Notice> {
        let seed = Seed::ceremony(&self.inputs, secret, self.room.clone(), self.pulse.clone());
        let seed = seed.map_err(|fault| seed_fault(&fault))?;
        let frozen = Frozen::new(Inputs::clone(&self.inputs)).map_err(|fault| engine::input_fault(&fault))?;
        frozen.draw(seed).map_err(|fault| engine::fault(&fault))
    }
}

/// Hands out what the draw needs.
///
/// # Errors
/// A [`Notice`] when this is not the meeting's time, when nobody but the Secretariat had a part in the seed, or when the beacon's
/// pulse is not the one announced.
pub fn open(cycle: &Cycle, command: &DrawLots, today: Date) -> Result<Opening, Notice> {
    let drawing = frozen(cycle, command.drawing)?;
    if let Some(number) = drawing.meeting {
        meetings::held_today(meetings::standing(cycle, number)?, today)?;
    }
    let inputs = drawing.inputs.clone().ok_or_else(|| {
        Notice::plain("inputs-unreadable", "This program is too old to read the frozen inputs.")
            .with("drawing", drawing.number)
    })?;
    let pulse = pulse(&inputs, command.beacon_signature.as_deref())?;
    if !drawing.is_void() && drawing.counted().next().is_none() && pulse.is_none() {
        let sentence = "Only the Secretariat knows the seed so far. Record at least one value called out in the room, or announce a \
                        public beacon when the pool is frozen: then nobody can know the result in advance.";
        return Err(Notice::of("R10/1-6iii", "seed-known-to-one", sentence).with("drawing", drawing.number));
    }
    Ok(Opening { inputs, room: drawing.counted().map(|value| value.value.clone()).collect(), pulse })
}

/// The announced pulse with its signature, checked offline.
fn pulse(inputs: &Inputs, signature: Option<&str>) -> Result<Option<Pulse>, Notice> {
    let announced = inputs.announced.as_ref().and_then(|announced| announced.beacon.as_ref());
    match (announced, signature) {
        (None, None) => Ok(None),
        (Some(announced), Some(signature)) => {
            let (chain, round) = (announced.chain.clone(), announced.round);
            let pulse = Pulse { chain, round, signature: signature.to_owned() };
            beacon::verify(announced, &pulse)
                .map_err(|fault| Notice::plain("beacon-refused", fault.to_string()).with("round", round))?;
            Ok(Some(pulse))
        }
        (Some(announced), None) => {
            let sentence = format!("The pulse of round {} was announced and is needed.", announced.round);
            Err(Notice::plain("beacon-needed", sentence).with("round", announced.round))
        }
        (None, Some(_)) => Err(Notice::plain("beacon-not-announced", "No pulse of a beacon was announced.")),
    }
}

/// Records what was drawn: exactly from the frozen inputs, and from all that was recorded in the room.
///
/// # Errors
/// A [`Notice`] when the transcript belongs to something else, or something was recorded while it was drawn.
pub fn record(cycle: &Cycle, command: &DrawLots, transcript: &Transcript, now: Timestamp) -> Decided {
    let opening = open(cycle, command, vienna_date(now))?;
    let drawing = frozen(cycle, command.drawing)?;
    let sources = match &transcript.seed {
        Seed::Ceremony { room, beacon, .. } => *room == opening.room && *beacon == opening.pulse,
        Seed::Given { .. } => false,
    };
    let own = transcript.inputs() == *opening.inputs
        && transcript.inputs_hash == drawing.inputs_hash
        && transcript.hash == transcript.computed_hash();
    if !sources || !own {
        let sentence = "Something was recorded while the lots were drawn; nothing was kept of it. Draw again: the commitment stands.";
        return Err(Notice::plain("changed-meanwhile", sentence).with("drawing", drawing.number));
    }
    let drawn =
        LotsDrawn { drawing: drawing.number, transcript: TranscriptDocument(document(transcript)?), at: Instant(now) };
    let mut events: Vec<DrawingEvent> = vec![drawn.into()];
    events.extend(overtaken(cycle, drawing, transcript, vienna_date(now)));
    Ok(events)
}

/// Requests that the result leaves without their pair, and that it did not carry out: they are given back (AMB-11).
fn overtaken(cycle: &Cycle, drawing: &Drawing, transcript: &Transcript, today: Date) -> Vec<DrawingEvent> {
    if drawing.is_void() {
        return Vec::new();
    }
    let after = Pairings::after_draw(cycle.pairings(), drawing.number, Arc::new(transcript.clone()));
    let carried_out =
        |number: &u32| matches!(&drawing.purpose, Purpose::Redraw { requests } if requests.contains(number));
    let gone = |request: &&Request| after.assignment(request.state_under_review, request.reviewer).is_none();
    let open = cycle.requests().iter().filter(|request| request.is_open() && !carried_out(&request.number));
    let source = format!("overtaken: the reviewing State was replaced by drawing {}", drawing.number);
    open.filter(gone)
        .map(|request| RedrawWithdrawn { request: request.number, on: Day(today), source: source.clone() }.into())
        .collect()
}
