//! What the Secretariat does beside the reviews themselves.

use contracts::reviews::{AssignOfficer, KeepNote, Remind};
use contracts::{Notice, Recorded};
use runtime::{Context, Failure};

use super::{about_review, no_such_review};
use crate::domain::{self, Review};
use crate::views;

pub(crate) async fn remind(mut context: Context<'_>, command: Remind) -> Result<Recorded, Failure> {
    about_review(&mut context, command.state, domain::remind).await
}

pub(crate) async fn keep_note(mut context: Context<'_>, command: KeepNote) -> Result<Recorded, Failure> {
    let loaded = context.load::<Review>(command.state.as_str()).await?;
    if loaded.state.state.is_none() {
        return Err(no_such_review(command.state).into());
    }
    if command.text.trim().is_empty() {
        return Err(Notice::plain("empty-note", "The note says nothing.").into());
    }
    let access::Asker::Secretariat { account } = context.asker().clone() else {
        return Err(Notice::of("PR-47", "secretariat-alone", "The Secretariat alone does this.").into());
    };
    views::keep_note(&mut context, command.state, &account, command.text.trim()).await?;
    Ok(Recorded { version: loaded.version, number: None, warnings: Vec::new() })
}

/// All of the States, or none.
pub(crate) async fn assign(mut context: Context<'_>, command: AssignOfficer) -> Result<Recorded, Failure> {
    let mut recorded = Recorded::default();
    for &state in &command.states {
        let decide = |review: &Review, _: &domain::Circumstances<'_>| {
            Ok(domain::assign_officer(review, state, command.officer.as_deref()))
        };
        recorded = about_review(&mut context, state, decide).await?;
    }
    Ok(recorded)
}
