//! What the registry decides, and what a State's entry is: pure, with the day handed in.
//!
//! A [`State`] is folded from the events of its stream. Every fact in it has the day from which it holds, so that the question
//! "who was party to what on this day" has one answer, today and in ten years. One function for each command takes the State as
//! it is and gives the events that follow, or a refusal.

mod adherence;
mod arrangement;
mod denunciation;
mod deposit;
mod entry;
mod export;
mod history;
mod import;
mod names;
mod offer;
mod opt_out;
mod particulars;
pub mod people;
mod projection;
mod record;
mod refusal;
mod signature;
mod state;
mod state_party;
mod statements;
mod status;
mod strike;
mod timeline;
mod trainings;
mod uncac;
mod voluntary_review;
mod warning;
mod withdrawal;

pub use adherence::{Adherence, Denunciation};
pub use arrangement::record_arrangement;
pub use denunciation::record_denunciation;
pub use deposit::{correct_deposit, record_deposit};
pub use entry::{coming_entries, enter_into_force};
pub use export::export;
pub use history::{Audience, history};
pub use import::{Import, import};
pub use names::sort_key;
pub use offer::record_offer;
pub use opt_out::{record_opt_in, record_opt_out};
pub use particulars::change_particulars;
pub use projection::{arrangement_decision, is_listed, may_come_under_review, party_on, state_on};
pub use signature::{correct_signature, record_signature};
pub use state::{Arrangement, Declaration, Particulars, State};
pub use state_party::record_state_party;
pub use statements::{Statements, record_statement, strike_statement, withdraw_statement};
pub use status::{in_force_from, status_on};
pub use strike::strike_entry;
pub use timeline::Timeline;
pub use trainings::{Trainings, record_attendance, record_training, strike_training};
pub use uncac::record_uncac_status;
pub use voluntary_review::declare_voluntary_review;
pub use warning::warnings;
pub use withdrawal::withdraw_denunciation;

use contracts::Notice;
use contracts::registry::RegistryEvent;

/// What follows from a command: events, or the reason why not.
pub type Decision = Result<Vec<RegistryEvent>, Notice>;
