//! E-mail and reminders: who can be reached, and what was sent to them.
//!
//! Everybody else knows whom letters reach by a `ContactId` alone. Addresses and names lie in this service's own tables, and in no event,
//! no log and no sentence; what a contact went through is in its stream, `contact/<id>`.
//!
//! | room | what |
//! |---|---|
//! | [`domain`] | what a contact went through, and what makes an address; pure |
//! | [`letters`] | every letter in its reader's language; pure |
//! | `contacts`, `changes`, `links`, `moves`, `officials`, `queue` | the tables |
//! | `endpoints`, `reactions` | what is asked, and what happened elsewhere |
//! | `post` | letters on their way: SMTP, or a folder |

mod changes;
mod contacts;
pub mod domain;
mod endpoints;
pub mod letters;
mod links;
mod moves;
mod officials;
mod post;
mod queue;
mod reactions;

use contracts::constructive_dialogue::ConstructiveDialogueEvent;
use contracts::notices::{
    ChangeAccountAddress, ChooseCopies, ConfirmAccountAddress, CorrectAccount, EndAccount, FindLetter, ForgetContact,
    InviteContact, KeepAccountAddress, KeepContact, ListAccounts, ListContacts, ListLetters, ListMissionsTold,
    OpenLink, RenewLink, SendLink, ShowOwnAccount,
};
use contracts::registry::RegistryEvent;
use contracts::reviews::ReviewsEvent;
use journal::Migration;
use runtime::Service;

const MIGRATIONS: [Migration; 16] = [
    Migration { number: 1, name: "notices", sql: include_str!("../migrations/0001_notices.sql") },
    Migration { number: 2, name: "links-that-expire", sql: include_str!("../migrations/0002_links_that_expire.sql") },
    Migration { number: 3, name: "chairs", sql: include_str!("../migrations/0003_chairs.sql") },
    Migration { number: 4, name: "letters-in-turn", sql: include_str!("../migrations/0004_letters_in_turn.sql") },
    Migration {
        number: 5,
        name: "objections-that-count",
        sql: include_str!("../migrations/0005_objections_that_count.sql"),
    },
    Migration { number: 6, name: "accounts-own-data", sql: include_str!("../migrations/0006_accounts_own_data.sql") },
    Migration { number: 7, name: "what-letters-need", sql: include_str!("../migrations/0007_what_letters_need.sql") },
    Migration { number: 8, name: "missions-told", sql: include_str!("../migrations/0008_missions_told.sql") },
    Migration { number: 9, name: "officials", sql: include_str!("../migrations/0009_officials.sql") },
    Migration { number: 10, name: "reviews", sql: include_str!("../migrations/0010_reviews.sql") },
    Migration { number: 11, name: "undertakings", sql: include_str!("../migrations/0011_undertakings.sql") },
    Migration {
        number: 12,
        name: "links-that-are-known",
        sql: include_str!("../migrations/0012_links_that_are_known.sql"),
    },
    Migration { number: 13, name: "first-steps", sql: include_str!("../migrations/0013_first_steps.sql") },
    Migration { number: 14, name: "stalls", sql: include_str!("../migrations/0014_stalls.sql") },
    Migration { number: 15, name: "copies", sql: include_str!("../migrations/0015_copies.sql") },
    Migration { number: 16, name: "instruments", sql: include_str!("../migrations/0016_instruments.sql") },
];

/// The service at a glance.
#[must_use]
pub fn service() -> Service {
    Service::new("notices")
        .migrations(&MIGRATIONS)
        .informed_command::<KeepContact, _, _, _>(endpoints::contacts::is_new, endpoints::contacts::keep)
        .command::<ForgetContact, _>(endpoints::contacts::forget)
        .command::<InviteContact, _>(endpoints::links::invite)
        .command::<OpenLink, _>(endpoints::links::open)
        .command::<SendLink, _>(endpoints::links::ask)
        .command::<RenewLink, _>(endpoints::links::renew)
        .command::<CorrectAccount, _>(endpoints::own::correct)
        .command::<ChooseCopies, _>(endpoints::own::choose_copies)
        .command::<ChangeAccountAddress, _>(endpoints::own::change_address)
        .command::<ConfirmAccountAddress, _>(endpoints::own::confirm_address)
        .command::<KeepAccountAddress, _>(endpoints::own::keep_address)
        .command::<EndAccount, _>(endpoints::own::end)
        .query::<ShowOwnAccount, _>(endpoints::own::show)
        .query::<ListContacts, _>(endpoints::contacts::list)
        .query::<ListLetters, _>(endpoints::letters::list)
        .query::<ListAccounts, _>(endpoints::accounts::list)
        .query::<FindLetter, _>(endpoints::letters::find)
        .query::<ListMissionsTold, _>(endpoints::missions::told)
        .follow::<RegistryEvent, _>(reactions::tell_of_states)
        .follow::<ConstructiveDialogueEvent, _>(reactions::tell)
        .follow::<ReviewsEvent, _>(reactions::reviews::tell)
        .deadline(reactions::reminders::REMINDER, reactions::reminders::remind)
        .deadline(reactions::summaries::SUMMARY_DUE, reactions::summaries::remind)
        .deadline(reactions::waiting::WAITING, reactions::waiting::tell)
        .deadline(endpoints::links::ASKED, endpoints::links::asked)
        .deadline(endpoints::contacts::UNUSED, endpoints::contacts::forget_unused)
        .deadline(changes::OVER, changes::over)
        .deadline(reactions::officials::DUTIES, reactions::officials::tell_duties)
        .deadline(reactions::first_steps::FIRST_STEPS, reactions::first_steps::remind)
        .deadline(reactions::officials::KEPT_LONG_ENOUGH, reactions::officials::forget)
        .deadline(reactions::reviews::MOVES, reactions::reviews::tell_moves)
        .deadline(reactions::reviews::STALLS, reactions::reviews::tell_stalls)
        .door(post::run)
}
