//! The lots, drawn as a meeting does.

use contracts::drawing::{
    DrawLots, DrawingResult, FreezePool, MeetingKind, Purpose, RecordRoomValue, ScheduleMeeting, ShowResult,
};
use contracts::registry::ImportStates;
use treaty::StateCode;

use crate::together::Together;

/// Draws the lots among these States on 27 November 2026, and gives the result.
pub(crate) async fn drawn(together: &Together, csv: String) -> DrawingResult {
    together.command(&ImportStates { csv, source: "a file".to_owned() }).await;
    let title = "Joint intersessional meeting of the working groups".to_owned();
    let on = "2026-11-27".parse().unwrap();
    let schedule = ScheduleMeeting { title, kind: MeetingKind::Intersessional, on, until: None };
    let meeting = together.command(&schedule).await.number;
    let purpose = Purpose::First;
    let freeze = FreezePool { meeting, purpose, as_of: None, in_force: Vec::new(), without: None, beacon_round: None };
    together.hands.heard().await;
    let drawing = together.command(&freeze).await.number.unwrap();
    together.hands.pass("2026-11-27T09:00:00Z".parse().unwrap()).await;
    let value = RecordRoomValue { drawing, value: "a giraffe".to_owned(), called_by: "Chile".to_owned() };
    together.command(&value).await;
    together.command(&DrawLots { drawing, beacon_signature: None }).await;
    together.hands.heard().await;
    together.query(&ShowResult { drawing: None }).await
}

/// Who reviews a State.
pub(crate) fn reviewers(result: &DrawingResult, state: StateCode) -> Vec<StateCode> {
    let of = result.assignments.iter().filter(|line| line.state_under_review == state);
    of.map(|line| line.reviewer).collect()
}

/// A State of the first group that two others review, and these.
pub(crate) fn reviewed_by_two(result: &DrawingResult) -> [StateCode; 3] {
    let first = result.groups.iter().filter(|line| line.group == 1).map(|line| line.state);
    let mut two = first.filter_map(|state| {
        let [one, other] = reviewers(result, state).try_into().ok()?;
        Some([state, one, other])
    });
    two.next().expect("somebody is reviewed by two")
}
