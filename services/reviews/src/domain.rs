//! What is decided about reviews, and what follows from it: pure, with the day handed in.
//!
//! [`Rules`], a [`Group`] and a [`Review`] are folded from the events of their streams. What others said is folded too: [`States`] and
//! [`People`] by the registry, [`Settled`] by the drawing. A [`Circumstances`] holds all of that together for a review.
//!
//! One function for each command gives the events that follow, or a refusal that names its rule. The events of a review end with all
//! that follows from them by itself, so nobody has to remember it; [`consequences`] gives the same after something happened elsewhere, or
//! when a day has come.
//!
//! | when | call |
//! |---|---|
//! | a command | [`amend_rules`], [`amend_period`], [`choose_readings`], [`record_recommendation`], [`strike_recommendation`], [`let_advance`], [`propose`], [`give_back`], [`confirm`], [`record_step`], [`strike_step`], [`remind`], [`assign_officer`], [`choose_public_stage`], [`ask_for_help`], [`answer_help`] |
//! | the drawing settled who reviews whom | [`set_reviewers`] for each review, then [`open_first`] for each group |
//! | a day of [`next_start`] has come, a phase is completed, rules changed | [`open_first`], [`open_next`] for the group |
//! | a phase opened, a registry's event, a day of [`begins_on`] has come | [`consequences`] for each review concerned |
//!
//! What is shown: [`stage`], [`moves`], [`phase_lines`], [`consultation`], [`entries`], [`shown`], [`group_totals`], [`public_stage`], [`forecast`], and the only
//! orders in which States stand in lists: [`by_name`] and [`order_board`].

mod beginning;
mod circumstances;
mod consequences;
mod consultation;
mod dates;
mod desk;
mod fold;
mod forecast;
mod group;
mod help;
mod lines;
mod moves;
mod numbers;
mod orders;
mod public;
mod review;
mod rules;
mod settled;
mod shown;
mod stage;
mod steps;
mod totals;
mod words;

pub use beginning::begins_on;
pub use circumstances::{By, Circumstances, acting, sees_as_other_state, side};
pub use consequences::consequences;
pub use consultation::{confirm, give_back, propose};
pub use dates::{days_late, due_day, shown_move};
pub use desk::{assign_officer, may, remind, set_reviewers, stalled};
pub use forecast::forecast;
pub use group::{Group, Opened, gate, let_advance, members, next_start, open_first, open_next};
pub use help::{Requests, answer_help, ask_for_help, may_ask_for_help};
pub use lines::{binding, consultation, entries, phase_lines};
pub use moves::{Moves, moves};
pub use orders::{by_name, order_board, sort_key};
pub use participation::{People, States};
pub use public::{choose_public_stage, public_stage, seen_by_everybody};
pub use review::{Agreed, Entry, PhaseWork, Proposal, Review, StrandWork};
pub use rules::{
    Rules, RulesOn, amend_period, amend_rules, choose_readings, record_recommendation, strike_recommendation,
};
pub use settled::Settled;
pub(crate) use shown::{EVERYBODY, TOTALS};
pub use shown::{concerns, days_alone, of_instruments, shown, shown_history};
pub use stage::{arrears, current, instruments, stage, unknown_expertise};
pub use steps::{Lateness, lateness, record_step, strike_step};
pub use totals::{Counted, group_totals};

use contracts::Notice;
use contracts::reviews::ReviewsEvent;

/// What follows from a command: events, or the reason why not.
pub type Decided = Result<Vec<ReviewsEvent>, Notice>;
