//! Fuzz targets of what browsers send: whatever comes, it is read or refused beside its question, and nothing breaks. On stable they run
//! for a bounded time.

use bolero::check;

use crate::http::passwords::{self, Weak};
use crate::pages::constructive_dialogue::forms;
use crate::pages::form::{Fault, Values};
use crate::text::{AVAILABLE, choose};

/// Fields of the forms, and what is typed into them or comes near it.
const FIELDS: [&str; 24] = [
    "dialogues",
    "kind",
    "name",
    "country",
    "website",
    "expertise",
    "contact_name",
    "email",
    "language",
    "delegates",
    "presence",
    "comments",
    "title",
    "groups",
    "session",
    "on",
    "place",
    "format",
    "languages",
    "chairs",
    "panel",
    "purpose",
    "state",
    "list",
];
const TYPED: [&str; 24] = [
    "",
    " ",
    "1",
    "-1",
    "99999999999",
    "KEN",
    "ken",
    "non-governmental-organization",
    "2027-06-11",
    "2027-02-30",
    "a@b.example",
    "@",
    "room",
    "English",
    "mission",
    "trafficking-in-persons",
    "x, y, KEN",
    "،",
    "\0",
    "\u{fffd}",
    "\u{202e}",
    "10:00 Briefing",
    "é",
    "\n\n,\n",
];

fn held<T>(read: Result<T, Vec<Fault>>) {
    if let Err(faults) = read {
        assert!(!faults.is_empty(), "what is refused is refused with a reason");
    }
}

fn read_all(values: &Values) {
    held(forms::read_apply(values));
    held(forms::read_convene(values));
    held(forms::read_session(values));
    held(forms::read_invite(values));
    held(forms::read_move(1, values));
    held(forms::read_change(1, values));
    held(forms::read_circulate(1, values));
    held(forms::read_programme(1, values));
    held(forms::read_panel(1, values));
    held(forms::read_input(1, values));
    held(forms::read_summary(1, values));
}

#[test]
fn whatever_is_typed_is_read_or_refused() {
    check!().for_each(|bytes: &[u8]| {
        let pairs = bytes.chunks(2).map(|pair| {
            let typed = pair.get(1).map_or("", |byte| TYPED[usize::from(*byte) % TYPED.len()]);
            (FIELDS[usize::from(pair[0]) % FIELDS.len()], typed)
        });
        read_all(&pairs.collect());
    });
}

#[test]
fn whatever_bytes_a_field_holds_are_read_or_refused() {
    check!().for_each(|bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).into_owned();
        read_all(&FIELDS.into_iter().map(|field| (field, text.clone())).collect());
    });
}

#[test]
fn whatever_a_browser_says_of_its_languages_one_of_ours_is_chosen() {
    check!().for_each(|bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        let chosen = choose(Some(&text), Some(&text));
        assert!(AVAILABLE.contains(&chosen));
    });
}

#[test]
fn whatever_is_chosen_as_a_password_is_weighed() {
    check!().for_each(|bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        let short = text.chars().count() < passwords::SHORTEST;
        assert_eq!(passwords::check(&text, &[]) == Err(Weak::Short), short);
    });
}
