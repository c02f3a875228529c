//! Letters: who can be reached, and what was sent to them.
//!
//! Everybody else knows whom letters reach by a [`ContactId`](crate::ContactId) alone. Addresses and names are in commands and answers of
//! this service, and in no event.

mod commands;
mod events;
mod queries;

pub use commands::*;
pub use events::*;
pub use queries::*;

use crate::Recorded;
use crate::define::messages;

messages! {
    service "notices";
    events NoticesEvent {
        "contact": "contact-kept" => ContactKept,
        "contact": "contact-confirmed" => ContactConfirmed,
        "contact": "contact-bounced" => ContactBounced,
        "contact": "contact-forgotten" => ContactForgotten,
        "contact": "letter-sent" => LetterSent,
        "contact": "letter-given-up" => LetterGivenUp,
        "contact": "account-closed" => AccountClosed,
        "contact": "copies-chosen" => CopiesChosen,
    }
    commands {
        "keep-contact" => KeepContact -> Recorded,
        "forget-contact" => ForgetContact -> Recorded,
        "invite-contact" => InviteContact -> Recorded,
        "open-link" => OpenLink -> OpenedLink,
        "send-link" => SendLink -> LinkAsked,
        "renew-link" => RenewLink -> LinkAsked,
        "correct-account" => CorrectAccount -> Recorded,
        "change-account-address" => ChangeAccountAddress -> Recorded,
        "confirm-account-address" => ConfirmAccountAddress -> Recorded,
        "keep-account-address" => KeepAccountAddress -> Recorded,
        "choose-copies" => ChooseCopies -> Recorded,
        "end-account" => EndAccount -> Recorded,
    }
    queries {
        "contacts" => ListContacts -> Contacts,
        "letters" => ListLetters -> Letters,
        "accounts" => ListAccounts -> Accounts,
        "letter" => FindLetter -> LetterFile,
        "own-account" => ShowOwnAccount -> OwnAccount,
        "missions-told" => ListMissionsTold -> MissionsTold,
    }
    replies {
        "opened-link" => OpenedLink,
        "link-asked" => LinkAsked,
        "contacts-reply" => Contacts,
        "letters-reply" => Letters,
        "accounts-reply" => Accounts,
        "letter-file" => LetterFile,
        "own-account-reply" => OwnAccount,
        "missions-told-reply" => MissionsTold,
    }
}
