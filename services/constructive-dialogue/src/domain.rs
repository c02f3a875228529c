//! What is decided about constructive dialogues: pure, with the day and the moment handed in.
//!
//! A [`Dialogue`] and an [`Application`] are folded from the events of their streams. One function for each command takes what they
//! are and gives the events that follow, or a refusal that names its rule.

mod application;
mod applying;
mod attending;
mod comments;
mod convening;
mod dates;
mod dialogue;
mod holding;
mod kinds;
mod listing;
mod lists;
mod objecting;
mod parties;
mod publishing;
mod sessions;
mod standing;
mod words;

pub use application::{Application, CommentState, ObjectionState, PlaceState, Received, Settled};
pub use applying::{
    Arrival, add, apply, change, changed_after_list, changes_list, confirm_address, erase, report_activity, withdraw,
};
pub use attending::{Attendee, record_attendance};
pub use comments::{
    LARGEST_FILE, MOST_COMMENTS, MOST_FILES, comments_name, comments_not_taken, decide_comments, erase_comments,
    forget_comments, send_comments, send_comments_file,
};
pub use convening::{announce, cancel, change_dialogue, convene, name_chairs, reschedule, taken_back};
pub use dates::{Limits, limits, objections_by};
pub use dialogue::Dialogue;
pub use holding::{
    add_paper, close, open, programme_is_complete, record_input, record_panel, record_programme, record_report,
    strike_input,
};
pub use kinds::{settle_kind, settled_after_list};
pub use listing::{Differences, compare, list_head, listed};
pub use lists::{balance, circulate, may_be_listed, panel_balance, unbalanced};
pub use objecting::{alarm, approve, decide_by_bureau, object, withdraw_objection};
pub use parties::{Known, Parties};
pub use publishing::{allow_publication, is_published, release_participants};
pub use sessions::{
    Sessions, attach_summary, documents_due, missing, missing_at_closing, next_session, schedule_session,
};
pub use standing::{participates, rule_of, standing, takes_part, waits_for};
pub(crate) use words::keepable;
pub use words::sort_key;

use contracts::Notice;
use contracts::constructive_dialogue::ConstructiveDialogueEvent;

/// What follows from a command: events, or the reason why not.
pub type Decided = Result<Vec<ConstructiveDialogueEvent>, Notice>;
