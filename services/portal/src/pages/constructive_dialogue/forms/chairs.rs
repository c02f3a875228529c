//! Whose accounts chair a dialogue.

use contracts::ContactId;
use contracts::constructive_dialogue::{DialogueFile, NameChairs};
use contracts::notices::{AccountLine, AccountRole};

use super::convene::about;
use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};

/// Asks which of the accounts of chairs chair it.
#[must_use]
pub fn chairs(frame: &Frame, file: &DialogueFile, accounts: &[AccountLine]) -> Form {
    let known = accounts.iter().filter(|account| account.role == AccountRole::Chair);
    let choices: Vec<Choice> =
        known.map(|account| Choice::new(account.contact.contact, &account.contact.name)).collect();
    let form = about(frame, file, "chairs", frame.say("do-chairs"), frame.say("record"))
        .lead(frame.say(if choices.is_empty() { "chairs-none-invited" } else { "chairs-lead" }))
        .rule("PR-53a-ii");
    let field = Field::new("accounts", frame.say("field-chair-accounts"), Kind::Any(choices)).if_any();
    let now = file.line.chair_accounts.iter().map(|account| ("accounts", account.to_string()));
    form.ask(field).filled(&now.collect())
}

/// Reads them. None chosen: nobody chairs it here.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_chairs(dialogue: u32, values: &Values) -> Result<NameChairs, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let accounts: Option<Vec<ContactId>> = values.all("accounts").iter().map(|id| id.parse().ok()).collect();
    if accounts.is_none() {
        reading.fault("accounts", "fault-choice");
    }
    reading.finish(accounts.map(|accounts| NameChairs { dialogue, accounts }))
}
