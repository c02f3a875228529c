//! The accounts that the Secretariat invited.

use askama::Template;
use contracts::notices::{AccountLine, AccountRole};
use treaty::StateCode;

use crate::http::moved::Waiting;
use crate::pages::Frame;
use crate::pages::form::Form;
use crate::text::Sentence;

/// Who was invited, how far that is, and what can be done about it.
#[derive(Debug, Template)]
#[template(path = "session/accounts.html")]
pub struct AccountsPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The accounts.
    pub accounts: &'a [AccountLine],
    /// Who says that their address has changed.
    pub moved: &'a [Waiting],
}

impl AccountsPage<'_> {
    fn purpose(&self, account: &AccountLine) -> String {
        purpose(self.frame, account)
    }

    /// The account that has the address that somebody says has changed.
    fn account_of(&self, waiting: &Waiting) -> Option<&AccountLine> {
        let before = waiting.said.before.trim().to_lowercase();
        self.accounts.iter().find(|account| account.contact.address.to_lowercase() == before)
    }

    /// What was said of addresses that no account has.
    fn of_no_account(&self) -> Vec<&Waiting> {
        self.moved.iter().filter(|one| self.account_of(one).is_none()).collect()
    }

    fn state(&self, account: &AccountLine) -> Sentence {
        let contact = &account.contact;
        self.frame.say(match (contact.bounced, contact.confirmed) {
            (true, _) => "accounts-bounced",
            (false, true) => "accounts-opened",
            (false, false) => "accounts-waiting",
        })
    }
}

pub(super) fn purpose(frame: &Frame, account: &AccountLine) -> String {
    purpose_of(frame, account.role, account.state)
}

/// What an account is for, and whose mission's it is.
pub(super) fn purpose_of(frame: &Frame, role: AccountRole, state: Option<StateCode>) -> String {
    let role = frame.say(match role {
        AccountRole::Mission => "person-mission",
        AccountRole::Official => "person-official",
        AccountRole::Chair => "person-chair",
        AccountRole::Bureau => "person-bureau",
    });
    state.map_or_else(|| role.to_string(), |state| format!("{role} · {}", frame.names.name(&state)))
}

/// Asks whether another link is sent, the account removed, or its second factor taken off.
#[must_use]
pub fn account_form(frame: &Frame, account: &AccountLine, what: &str) -> Option<Form> {
    let (title, will) = match what {
        "renew" => ("accounts-renew", "will-renew-account"),
        "remove" => ("accounts-remove", "will-remove-account"),
        "second-factor" => ("accounts-take-off-second", "will-take-off-second"),
        _ => return None,
    };
    let action = format!("/desk/accounts/{}/{what}", account.contact.contact);
    let lead = frame.say("account-about").with("name", &account.contact.name).with("purpose", purpose(frame, account));
    let form = Form::new(action, frame.say(title), frame.say(title)).lead(lead).will(frame.say(will));
    Some(form.rule("GL-7").back("/desk/accounts", frame.say("back")))
}
