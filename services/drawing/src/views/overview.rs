//! Meetings, drawings, and where the cycle stands.

use ::lots::beacon::Chain;
use contracts::drawing::{DrawingLine, MeetingLine, Overview, PendingLine, RequestState, RoomValue, Stage, Struck};
use contracts::{Day, Instant};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::{self, Cycle, Drawing, Known, Meeting, meetings, requests, waiting};

/// The whole at a glance, as of today.
#[must_use]
pub fn overview(cycle: &Cycle, known: &Known, version: u64, today: Date) -> Overview {
    let mut by_day: Vec<&Meeting> = cycle.meetings().iter().collect();
    by_day.sort_by_key(|meeting| (meeting.on, meeting.number));
    Overview {
        version,
        pending: pending(cycle, &by_day, today),
        waiting: waiting::to_join(cycle, known, today),
        meetings: by_day.into_iter().map(|m| meeting(cycle, m)).collect(),
        drawings: cycle.drawings().iter().rev().map(drawing).collect(),
        current: cycle.pairings().map(domain::Pairings::drawing),
        first_meeting_due: meetings::first_due(),
    }
}

/// How many requests each meeting is to draw.
fn pending(cycle: &Cycle, by_day: &[&Meeting], today: Date) -> Vec<PendingLine> {
    let states: Vec<RequestState> = cycle.requests().iter().map(|r| requests::state(cycle, r, today)).collect();
    let at = |meeting: &&Meeting| {
        let number = meeting.number;
        let here = |state: &&RequestState| matches!(state, RequestState::Pending { meeting, .. } if *meeting == number);
        let requests = u32::try_from(states.iter().filter(here).count()).unwrap_or(u32::MAX);
        (requests > 0).then_some(PendingLine { meeting: number, requests })
    };
    by_day.iter().filter_map(at).collect()
}

/// One meeting.
#[must_use]
pub fn meeting(cycle: &Cycle, meeting: &Meeting) -> MeetingLine {
    MeetingLine {
        meeting: meeting.number,
        title: meeting.title.clone(),
        kind: meeting.kind,
        on: Day(meeting.on),
        until: Day(meeting.until),
        cancelled: meeting.cancelled.clone(),
        warnings: meetings::warnings(cycle, meeting),
    }
}

/// One drawing.
#[must_use]
pub fn drawing(drawing: &Drawing) -> DrawingLine {
    let announced = drawing.inputs.as_ref().and_then(|inputs| inputs.announced.as_ref());
    let beacon = announced.and_then(|announced| announced.beacon.as_ref());
    let reviewed = drawing.inputs.as_ref().map(|i| i.pool.states.iter().filter(|s| s.under_review).count());
    DrawingLine {
        drawing: drawing.number,
        meeting: drawing.meeting,
        purpose: drawing.purpose.clone(),
        without: drawing.without.clone(),
        readings: drawing.readings,
        stage: stage(&drawing.stage),
        inputs_hash: drawing.inputs_hash.clone(),
        commitment: announced.map(|announced| announced.commitment.clone()),
        beacon_round: beacon.map(|beacon| beacon.round),
        beacon_at: beacon.and_then(|beacon| published(beacon.round)),
        room: drawing.room.iter().map(room_value).collect(),
        frozen_at: Instant(drawing.frozen_at),
        drawn_at: match drawing.stage {
            domain::Stage::Drawn { at, .. } => Some(Instant(at)),
            _ => None,
        },
        transcript_hash: drawing.transcript().map(|transcript| transcript.hash.clone()),
        states_under_review: reviewed.and_then(|count| u32::try_from(count).ok()).unwrap_or_default(),
    }
}

fn stage(stage: &domain::Stage) -> Stage {
    match stage {
        domain::Stage::Frozen => Stage::Frozen,
        domain::Stage::Drawn { .. } => Stage::Drawn,
        domain::Stage::Abandoned { reason } => Stage::Abandoned { reason: reason.clone() },
    }
}

fn room_value(value: &domain::RoomValue) -> RoomValue {
    RoomValue {
        value: value.value.clone(),
        called_by: value.called_by.clone(),
        at: Instant(value.at),
        struck: value.struck.as_ref().map(|struck| Struck {
            asked_by: struck.asked_by.clone(),
            reason: struck.reason.clone(),
            at: Instant(struck.at),
        }),
    }
}

/// When the beacon publishes a round.
fn published(round: u64) -> Option<Instant> {
    let seconds = Chain::quicknet().time_of(round).ok()?;
    Timestamp::from_second(i64::try_from(seconds).ok()?).ok().map(Instant)
}
