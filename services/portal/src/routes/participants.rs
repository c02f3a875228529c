//! Those who took part in a dialogue, for everybody, once they were released; and what waits for a person at the desk.

use axum::extract::{Path, Query};
use contracts::Recorded;
use contracts::constructive_dialogue::{
    FindParticipantsFile, ListParticipants, ListWaiting, Participant, ReleaseParticipants, StrikeInput,
};

use super::applications::as_sent;
use super::dialogues::Portion;
use super::reader::{Desk, Reader, Shown, file};
use super::submit::{Done, Sent};
use crate::pages::Role;
use crate::pages::constructive_dialogue::{ParticipantsPage, WaitingPage, forms, participants_csv};

pub(super) async fn participants(reader: Reader, Path(dialogue): Path<u32>, Query(portion): Query<Portion>) -> Shown {
    let answer = reader.ask(&ListParticipants { dialogue, after: portion.after }).await?;
    let reader = reader.named().await;
    Ok(reader.show(&ParticipantsPage { frame: &reader.frame, answer: &answer }))
}

/// All of them as a file, whatever a page shows at once.
pub(super) async fn participants_file(reader: Reader, Path(dialogue): Path<u32>) -> Shown {
    let (mut all, mut after): (Vec<Participant>, _) = (Vec::new(), None);
    loop {
        let portion = reader.ask(&ListParticipants { dialogue, after }).await?;
        all.extend(portion.participants);
        after = portion.next;
        if after.is_none() {
            break;
        }
    }
    let reader = reader.named().await;
    Ok(file("text/csv; charset=utf-8", "participants.csv", participants_csv(&reader.frame, &all)))
}

pub(super) async fn comments_file(reader: Reader, Path((dialogue, id, comments)): Path<(u32, String, u32)>) -> Shown {
    let application = id.parse().map_err(|_| reader.not_found())?;
    let found = reader.ask(&FindParticipantsFile { application, dialogue, comments }).await?;
    as_sent(&reader, &found.pdf, (application, dialogue, comments))
}

/// What waits for the Secretariat, or for whoever chairs.
pub(super) async fn waiting(reader: Reader) -> Shown {
    if !matches!(reader.frame.role(), Some(Role::Secretariat | Role::Chair)) {
        return Ok(reader.redirect("/sign-in"));
    }
    let answer = reader.ask(&ListWaiting {}).await?;
    Ok(reader.show(&WaitingPage { frame: &reader.frame, answer: &answer }))
}

pub(super) async fn ask_release(desk: Desk, Path(dialogue): Path<u32>) -> Shown {
    desk.ask_with(forms::release_participants(&desk.frame, dialogue))
}

pub(super) async fn release(Path(dialogue): Path<u32>, Sent { desk, values }: Sent) -> Shown {
    let form = forms::release_participants(&desk.frame, dialogue);
    let done = |recorded: Recorded| {
        Done::new(format!("/dialogues/{dialogue}/participants"), "done-dialogue-recorded").with(recorded)
    };
    desk.submit(&values, Ok(ReleaseParticipants { dialogue }), form, done).await
}

pub(super) async fn ask_strike(desk: Desk, Path((dialogue, input)): Path<(u32, u32)>) -> Shown {
    desk.ask_with(forms::strike_input(&desk.frame, dialogue, input))
}

pub(super) async fn strike(Path((dialogue, input)): Path<(u32, u32)>, Sent { desk, values }: Sent) -> Shown {
    let form = forms::strike_input(&desk.frame, dialogue, input);
    let done =
        |recorded: Recorded| Done::new(format!("/inputs?dialogue={dialogue}"), "done-dialogue-recorded").with(recorded);
    desk.submit(&values, Ok(StrikeInput { dialogue, input }), form, done).await
}
