//! The accounts that the Secretariat invited.

use askama::Template;
use contracts::notices::{AccountLine, AccountRole};
use treaty::StateCode;

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
}

impl AccountsPage<'_> {
    fn purpose(&self, account: &AccountLine) -> String {
        purpose(self.frame, account)
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

fn purpose(frame: &Frame, account: &AccountLine) -> String {
    purpose_of(frame, account.role, account.state)
}

/// What an account is for, and whose mission's it is.
pub(super) fn purpose_of(frame: &Frame, role: AccountRole, state: Option<StateCode>) -> String {
    let role = frame.say(match role {
        AccountRole::Mission => "person-mission",
        AccountRole::Chair => "person-chair",
        AccountRole::Bureau => "person-bureau",
    });
    state.map_or_else(|| role.to_string(), |state| format!("{role} · {}", frame.names.name(&state)))
}

/// Asks whether another link is sent, or the account removed.
#[must_use]
pub fn account_form(frame: &Frame, account: &AccountLine, what: &str) -> Option<Form> {
    let (title, will) = match what {
        "renew" => ("accounts-renew", "will-renew-account"),
        "remove" => ("accounts-remove", "will-remove-account"),
        _ => return None,
    };
    let action = format!("/desk/accounts/{}/{what}", account.contact.contact);
    let lead = frame.say("account-about").with("name", &account.contact.name).with("purpose", purpose(frame, account));
    let form = Form::new(action, frame.say(title), frame.say(title)).lead(lead).will(frame.say(will));
    Some(form.rule("GL-7").back("/desk/accounts", frame.say("back")))
}
