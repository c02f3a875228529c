//! The forms of constructive dialogues: for each command its questions, and how the answers are read.

mod apply;
mod chairs;
mod change;
mod convene;
mod decide;
mod hold;
mod invite;
mod kind;
mod own;
mod public;
mod readings;
mod register;
mod sessions;
mod steps;

pub(in crate::pages) use apply::read_email;
pub use apply::{apply, of_application, read_apply, within_limits};
pub use chairs::{chairs, read_chairs};
pub use change::{change_application, read_change_application};
pub(super) use convene::about;
pub use convene::{
    announce, cancel, change, convene, moved, read_announce, read_cancel, read_change, read_convene, read_move,
};
pub use decide::{
    bureau, object, of_objection, read_bureau, read_object, read_release, read_withdraw_objection, release,
    withdraw_objection,
};
pub use hold::{
    circulate, close, input, open, panel, paper, programme, read_circulate, read_input, read_panel, read_paper,
    read_programme, read_report, read_summary, report, summary,
};
pub use invite::{Invitation, invite, read_invite};
pub use kind::{read_settle_kind, settle_kind};
pub use own::{
    activity, add, choose, comments, comments_file, comments_within, confirm, erase, erase_comments, publication,
    read_activity, read_add, read_comments, read_comments_file, read_erase_comments, read_publication, withdraw,
};
pub use public::{release_participants, strike_input};
pub use register::{read_registrants, registrants};
pub use sessions::{correct_session, read_correct_session, read_session, session};
pub use steps::Step;

use contracts::constructive_dialogue::{StakeholderKind, WorkingGroup};
use treaty::Language;

use crate::pages::Frame;
use crate::pages::form::{Choice, Field, Kind};
use crate::text::Sentence;

/// The longest line of text.
const LINE: u32 = 200;
/// The longest written comments, in characters.
const COMMENTS: u32 = 40_000;
/// The longest reason.
const REASON: u32 = 300;
/// The longest reference of a document.
const REFERENCE: u32 = 120;

fn groups(frame: &Frame) -> Vec<Choice> {
    WorkingGroup::ALL.iter().map(|group| Choice::new(group.code(), frame.working_group(group))).collect()
}

fn group_codes() -> Vec<(&'static str, WorkingGroup)> {
    WorkingGroup::ALL.into_iter().map(|group| (group.code(), group)).collect()
}

fn kinds(frame: &Frame, offered: impl Iterator<Item = StakeholderKind>) -> Vec<Choice> {
    offered.map(|kind| Choice::new(kind.code(), frame.stakeholder_kind(&kind))).collect()
}

fn kind_codes() -> Vec<(&'static str, StakeholderKind)> {
    StakeholderKind::ALL.into_iter().map(|kind| (kind.code(), kind)).collect()
}

pub(in crate::pages) fn languages(frame: &Frame) -> Vec<Choice> {
    Language::ALL
        .into_iter()
        .map(|language| Choice::new(language.name(), frame.texts.working_language(&language)))
        .collect()
}

fn country(frame: &Frame) -> Field {
    Field::state("country", frame.say("field-country"), &frame.names)
}

fn line(name: &'static str, label: Sentence) -> Field {
    Field::new(name, label, Kind::Line).at_most(LINE)
}
