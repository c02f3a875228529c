//! What the engine refuses, as notices with their rule.

use contracts::Notice;
use contracts::drawing::MeetingKind;
use lots::Fault;
use lots::cohort::CohortFault;
use lots::record::{self, InputFault};
use lots::redraw::{LedgerFault, RedrawFault};
use lots::sampler::DrawFault;
use lots::seed::SeedFault;
use serde::Serialize;
use serde_json::Value;

pub(crate) fn cohort_fault(fault: &CohortFault) -> Notice {
    let says = fault.to_string();
    match fault {
        CohortFault::Unknown { state } => {
            Notice::plain("unknown-state", format!("The registry knows no State {state}.")).with("state", state)
        }
        CohortFault::HasAGroup { state, group } => {
            Notice::of("AMB-09", "has-a-regional-group", says).with("state", state).with("group", group)
        }
        CohortFault::NotOpen { state, instrument, as_of } => {
            let says = format!(
                "What the registry knows settles whether {instrument} is in force for {state} on {as_of}; nothing is to be \
                 assumed."
            );
            let notice = Notice::of("AMB-02", "status-is-settled", says);
            notice.with("state", state).with("instrument", instrument).with("day", as_of)
        }
        CohortFault::Nobody { as_of } => {
            Notice::of("PR-9i", "nobody-is-party", format!("On {as_of} no State that takes part is a party."))
                .with("day", as_of)
        }
    }
}

pub(crate) fn redraw_fault(fault: &RedrawFault) -> Notice {
    let says = fault.to_string();
    match fault {
        RedrawFault::NotAssigned { state_under_review, reviewer }
        | RedrawFault::Twice { state_under_review, reviewer } => Notice::of("PR-28d", "pair-does-not-stand", says)
            .with("state_under_review", state_under_review)
            .with("reviewer", reviewer),
        RedrawFault::AlreadyIn { state } => Notice::of("AMB-31", "takes-part-already", says).with("state", state),
        RedrawFault::NoSuchGroup { group, groups } => {
            Notice::of("PR-17i", "no-such-group", says).with("group", group).with("groups", groups)
        }
    }
}

pub(crate) fn ledger_fault(fault: &LedgerFault) -> Notice {
    let says = fault.to_string();
    match fault {
        LedgerFault::NotAParty => Notice::of("PR-28d-i", "redraw-not-a-party", says),
        LedgerFault::QuotaUsed { by } => Notice::of("PR-28d-i", "redraw-quota-used", says)
            .with("state", by)
            .with("most", lots::redraw::QUOTA)
            .with("instead", "PR-28e"),
        LedgerFault::NoJustification => Notice::of("PR-28e", "redraw-needs-justification", says),
        LedgerFault::NotUnderReview => Notice::of("PR-30ii", "only-the-state-under-review", says),
        LedgerFault::NoConsultation => Notice::of("PR-30ii", "consultation-first", says),
        LedgerFault::ConsultationLater { closed } => {
            Notice::of("PR-30ii", "consultation-closed-later", says).with("day", closed)
        }
    }
}

/// Inputs that could be read in two ways.
pub(crate) fn input_fault(fault: &InputFault) -> Notice {
    let notice = Notice::plain("inputs-refused", fault.to_string());
    match fault {
        InputFault::State { state, .. } => notice.with("state", state),
        InputFault::Standing { reviewer, state_under_review, .. } => {
            notice.with("reviewer", reviewer).with("state_under_review", state_under_review)
        }
        _ => notice,
    }
}

pub(crate) fn fault(fault: &Fault) -> Notice {
    match fault {
        Fault::Inputs(fault) => input_fault(fault),
        Fault::Seed(fault) => seed_fault(fault),
        Fault::Draw(DrawFault::Impossible) => {
            Notice::of("PR-29i", "nothing-can-be-drawn", DrawFault::Impossible.to_string())
        }
        Fault::Draw(tight @ DrawFault::TooTight { tries }) => {
            Notice::of("PR-29i", "limits-too-tight", tight.to_string()).with("tries", tries)
        }
    }
}

pub(crate) fn seed_fault(fault: &SeedFault) -> Notice {
    let notice = Notice::plain("seed-refused", fault.to_string());
    match fault {
        SeedFault::Pulse(_) | SeedFault::Beacon => Notice { code: "beacon-refused".to_owned(), ..notice },
        SeedFault::RoomValue { number } => notice.with("number", number),
        _ => notice,
    }
}

/// The kind of a meeting as the engine's records have it.
pub(crate) fn kind(kind: MeetingKind) -> record::MeetingKind {
    match kind {
        MeetingKind::Intersessional => record::MeetingKind::Intersessional,
        MeetingKind::WorkingGroup => record::MeetingKind::WorkingGroup,
    }
}

/// A record of the engine inside an event.
pub(crate) fn document(record: &impl Serialize) -> Result<Value, Notice> {
    serde_json::to_value(record).map_err(|fault| Notice::plain("not-writable", fault.to_string()))
}
