//! What the stories of dialogues have in common: who takes part in them, what happens, and what is told.

use std::time::Duration;

use contracts::ContactId;
use contracts::notices::{InviteContact, KeepContact, LetterState, Purpose};
use serde_json::{Value, json};

use crate::house::{House, card, secretariat};
use crate::smtp::Mail;

/// When most of them begin: six weeks before the dialogue of the examples, on 1 July 2022.
pub(crate) const NOW: &str = "2022-05-16T08:00:00Z";
/// The dialogue of the examples.
pub(crate) const TITLE: &str = "Constructive dialogue on trafficking in persons";
/// The list of those who take part by paragraph 53 (e).
pub(crate) const OTHERS: &str = "other-stakeholders";

/// Contact and application of the examples.
pub(crate) fn applicant() -> ContactId {
    "019e0000-0000-7000-8000-0000000000c1".parse().unwrap()
}

/// The dialogue of the examples is convened, and somebody of this kind applies: `amina.okoth`, with the name of the examples.
pub(crate) async fn applied(house: &mut House, kind: &str) {
    house.keep(applicant()).await;
    house.happens("dialogue-convened", &[]).await;
    house.happens("application-received", &[("stakeholder", stakeholder("Shelter House", kind))]).await;
    house.until_known().await;
    house.until(LetterState::Sent, 1).await;
}

/// An organization of this kind.
pub(crate) fn stakeholder(name: &str, kind: &str) -> Value {
    let entry = contracts::entry("constructive-dialogue/application-received.v1").unwrap();
    let mut stakeholder = contracts::examples::of(entry).unwrap()["stakeholder"].clone();
    stakeholder["kind"] = kind.into();
    stakeholder["name"] = name.into();
    stakeholder
}

/// The identifier of another application.
pub(crate) fn application(number: u8) -> Value {
    format!("019e0000-0000-7000-8000-0000000000{number:02x}").into()
}

/// Somebody else applies for these dialogues, at `<name>@office.example`.
pub(crate) async fn applies(house: &mut House, number: u8, name: &str, kind: &str, dialogues: &[u32]) {
    let contact = known(house, number, name).await;
    let chosen: Vec<Value> = dialogues.iter().map(|one| json!({"dialogue": one, "after_announced": false})).collect();
    let own = [
        ("application", application(number)),
        ("contact", contact.to_string().into()),
        ("stakeholder", stakeholder(name, kind)),
        ("dialogues", chosen.into()),
    ];
    house.happens("application-received", &own).await;
}

/// Somebody whose letters go to `<name>@office.example`.
pub(crate) async fn known(house: &House, number: u8, name: &str) -> ContactId {
    let contact = crate::house::contact(number);
    let keep = KeepContact { address: format!("{name}@office.example"), ..card(contact) };
    house.command(&secretariat(), &keep).await;
    contact
}

/// Somebody who was invited with this purpose, at `<name>@office.example`.
pub(crate) async fn invited(house: &House, number: u8, name: &str, purpose: Purpose) -> ContactId {
    let contact = known(house, number, name).await;
    house.command(&secretariat(), &InviteContact { contact, purpose }).await;
    contact
}

/// The permanent mission of Austria.
pub(crate) fn mission() -> Purpose {
    Purpose::Mission { state: "AUT".parse().unwrap() }
}

/// The subjects of what was sent to somebody, without the invitation.
pub(crate) fn to(house: &House, name: &str) -> Vec<String> {
    let sent = house.sent();
    let own = sent.iter().filter_map(|line| line.strip_prefix(&format!("{name}: ")));
    own.filter(|subject| !subject.starts_with("Your account")).map(str::to_owned).collect()
}

/// What was sent to somebody, in the order in which it came.
pub(crate) fn mails_to(house: &House, name: &str) -> Vec<Mail> {
    house.smtp.mails().into_iter().filter(|mail| mail.to.contains(&format!("<{name}@"))).collect()
}

/// A letter's text in one line.
pub(crate) fn text(mail: &Mail) -> String {
    mail.readable().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Moves the clock, and waits until everything was told that is told by then: so many letters in all.
pub(crate) async fn at(house: &House, moment: &str, letters: usize) {
    house.until_known().await;
    house.clock.advance_to(moment.parse().unwrap());
    all_told(house, letters).await;
}

/// Waits until everything was told that is due: so many letters in all.
pub(crate) async fn all_told(house: &House, letters: usize) {
    house.until_known().await;
    let reader = house.journal().reader();
    for _ in 0..3_000 {
        let sql = "SELECT name FROM deadlines WHERE fired_at IS NULL AND due <= $1";
        if reader.rows(sql, &[house.clock_now().into()]).await.unwrap().is_empty() {
            let written = house.column("SELECT kind FROM letters ORDER BY turn").await;
            assert_eq!(written.len(), letters, "at {}: {written:?}, sent {:#?}", house.clock_now(), house.sent());
            house.until(LetterState::Sent, letters).await;
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("something that is due does not happen")
}
