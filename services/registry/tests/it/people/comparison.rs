//! What a note says, beside the form and the profile.

use contracts::registry::{Difference, DifferenceAbout as About, NamedPerson, Profile};
use registry::domain::people::comparison::{with_note, with_profile};
use treaty::Instrument::{Tip, Untoc};

use super::world::{expert, named, profile, set};

const NOTE: &str = "Note Verbale\nRef.: KEN/VIE/7\n\nThe Permanent Mission presents its compliments (untoc.review@un.org) \
    and names Ms. PÉREZ ÑANDÚ, María-José (mj.perez@ministry.example, tel. +254 (0)20 222-7461) as focal point.";

fn maria() -> NamedPerson {
    NamedPerson {
        name: "Maria Jose Perez Nandu".to_owned(),
        address: "MJ.Perez@ministry.example".to_owned(),
        phone: Some("+254 20 2227461".to_owned()),
        ..named(1, &[expert("KEN")])
    }
}

fn about(differences: &[Difference]) -> Vec<(About, Option<&str>, Option<&str>)> {
    differences.iter().map(|one| (one.about, one.note.as_deref(), one.form.as_deref())).collect()
}

#[test]
fn capitals_accents_spaces_and_the_order_of_names_are_no_difference() {
    assert_eq!(with_note(NOTE, "ken / vie / 7", &[maria()]), []);
    let local = NamedPerson { phone: Some("020 222 7461".to_owned()), ..maria() };
    assert_eq!(with_note(NOTE, "KEN/VIE/7", &[local]), [], "without the country");
}

#[test]
fn what_the_form_has_and_the_note_has_not_is_shown() {
    let other = NamedPerson {
        name: "Maria Perez Lopez".to_owned(),
        address: "mj.peres@ministry.example".to_owned(),
        phone: Some("+254 20 222 7462".to_owned()),
        ..maria()
    };
    let differences = with_note(NOTE, "KEN/VIE/8", &[other]);
    let expected = [
        (About::Reference, None, Some("KEN/VIE/8")),
        (About::Name, None, Some("Maria Perez Lopez")),
        (About::Address, None, Some("mj.peres@ministry.example")),
        (About::Phone, None, Some("+254 20 222 7462")),
        (About::Address, Some("mj.perez@ministry.example"), None),
        (About::Phone, Some("+254 (0)20 222-7461"), None),
    ];
    assert_eq!(about(&differences), expected);
    assert!(differences[1].person.is_some() && differences[0].person.is_none());
}

#[test]
fn somebody_whom_the_form_forgot_is_found_by_the_address() {
    let differences = with_note(NOTE, "KEN/VIE/7", &[]);
    assert!(about(&differences).contains(&(About::Address, Some("mj.perez@ministry.example"), None)));
    assert!(!about(&differences).iter().any(|(_, note, _)| note.is_some_and(|note| note.contains("un.org"))));
}

#[test]
fn parts_of_a_name_in_different_places_are_not_the_name() {
    let text = "KEN/VIE/7. Maria went to school with many others who were there, says Perez of nobody.";
    let person = NamedPerson { name: "Maria Perez".to_owned(), phone: None, ..maria() };
    let differences = with_note(text, "KEN/VIE/7", &[person]);
    assert!(differences.iter().any(|one| one.about == About::Name), "{differences:?}");
}

#[test]
fn names_in_scripts_without_spaces_are_found() {
    let text = "照会 KEN/VIE/7 王小明为联络人。 wang@ministry.example";
    let person =
        NamedPerson {
            name: "王小明".to_owned(), address: "wang@ministry.example".to_owned(), phone: None, ..maria()
        };
    assert_eq!(with_note(text, "KEN/VIE/7", &[person]), []);
}

#[test]
fn what_cannot_be_read_is_said_to_be_looked_at() {
    for text in ["", "  \n"] {
        assert_eq!(about(&with_note(text, "KEN/VIE/7", &[maria()])), [(About::Unreadable, None, None)]);
    }
}

#[test]
fn gl_7_a_profile_is_held_against_the_note() {
    let note = named(1, &[expert("KEN")]);
    assert_eq!(with_profile(&note, &profile()), []);
    let same = Profile { title: "head of unit,  ministry of justice".to_owned(), ..profile() };
    assert_eq!(with_profile(&note, &same), []);
    let other = Profile {
        title: "Judge".to_owned(),
        phone: Some("+254 20 999 9999".to_owned()),
        instruments: set(&[Untoc, Tip]),
        ..profile()
    };
    let found: Vec<About> = with_profile(&note, &other).iter().map(|one| one.about).collect();
    assert_eq!(found, [About::Title, About::Phone, About::Instruments]);
    let silent = Profile { phone: None, ..profile() };
    assert_eq!(with_profile(&note, &silent), [], "what one does not say is no difference");
}

#[test]
fn whatever_a_note_says_is_compared() {
    bolero::check!().for_each(|bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        let person = NamedPerson {
            name: text.chars().take(20).collect(),
            phone: Some(text.chars().take(9).collect()),
            ..maria()
        };
        let _ = with_note(&text, &text, &[person, maria()]);
    });
}
