//! A statement is good as it was signed, for its time, and in no other way.

use access::{Asker, LIFETIME, StatementFault, sign, verify};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use ed25519_dalek::{Signer as _, SigningKey};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

const NOW: Timestamp = Timestamp::constant(1_605_500_000, 0);

fn key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

fn anna() -> Asker {
    Asker::Secretariat { account: "anna".to_owned() }
}

fn read(text: &str, now: Timestamp) -> Result<Asker, StatementFault> {
    verify(text, &key().verifying_key(), now).map(|stated| stated.asker)
}

/// Whatever this text is, signed as a statement is.
fn signed(text: &str) -> String {
    format!("{}.{}", BASE64.encode(text), BASE64.encode(key().sign(text.as_bytes()).to_bytes()))
}

#[test]
fn every_asker_is_known_again() {
    let operator = Asker::Operator { account: "root".to_owned() };
    let account = || "1".to_owned();
    let mission = Asker::Mission { account: account(), state: "AUT".to_owned() };
    let applicant = Asker::Applicant { contact: "0193b3a4-0000-7000-8000-000000000000".to_owned() };
    let (chair, bureau) = (Asker::Chair { account: account() }, Asker::Bureau { account: account() });
    for asker in [Asker::Public, anna(), operator, applicant, mission, chair, bureau, Asker::service("drawing")] {
        assert_eq!(read(&sign(&key(), &asker, NOW), NOW), Ok(asker));
    }
}

#[test]
fn it_is_good_from_its_beginning_to_its_end() {
    let text = sign(&key(), &anna(), NOW);
    let at = |seconds: i64| read(&text, NOW + SignedDuration::from_secs(seconds));
    let lifetime = LIFETIME.as_secs();
    assert_eq!(at(lifetime), Ok(anna()));
    assert_eq!(at(lifetime + 1), Err(StatementFault::Expired));
    // Another machine's clock may be half a minute behind.
    assert_eq!(at(-30), Ok(anna()));
    assert_eq!(at(-31), Err(StatementFault::Early));
}

#[test]
fn another_byte_anywhere_is_refused() {
    let text = sign(&key(), &anna(), NOW);
    for place in 0..text.len() {
        for byte in (b' '..=b'~').filter(|byte| *byte != text.as_bytes()[place]) {
            let mut changed = text.clone().into_bytes();
            changed[place] = byte;
            let changed = String::from_utf8(changed).unwrap();
            assert!(read(&changed, NOW).is_err(), "accepted {changed} for {text}");
        }
    }
}

#[test]
fn a_byte_more_or_less_is_refused() {
    let text = sign(&key(), &anna(), NOW);
    for place in 0..=text.len() {
        let mut more = text.clone();
        more.insert(place, 'A');
        assert!(read(&more, NOW).is_err());
        assert!(read(&text[..place], NOW).is_err() || place == text.len());
    }
}

#[test]
fn the_same_content_under_another_key_is_forged() {
    let text = sign(&SigningKey::from_bytes(&[8; 32]), &anna(), NOW);
    assert_eq!(read(&text, NOW), Err(StatementFault::Forged));
    let (own, other) = (sign(&key(), &anna(), NOW), sign(&key(), &Asker::Public, NOW));
    let mixed = format!("{}.{}", own.split_once('.').unwrap().0, other.split_once('.').unwrap().1);
    assert_eq!(read(&mixed, NOW), Err(StatementFault::Forged));
}

#[test]
fn what_is_no_statement_is_unreadable_even_when_it_is_signed() {
    let good = "{\"asker\":{\"role\":\"public\"},\"expires_at\":\"2020-11-16T04:15:20Z\",\"issued_at\":\"2020-11-16T04:13:20Z\"}";
    assert_eq!(read(&signed(good), NOW), Ok(Asker::Public));
    let spoilt = [
        "{}".to_owned(),
        good.replace("public", "emperor"),
        good.replace("{\"role\"", "{\"account\":\"anna\",\"role\""),
        good.replace('}', ",\"more\":1}"),
        format!("{good} {good}"),
        String::new(),
    ];
    for text in spoilt {
        assert_eq!(read(&signed(&text), NOW), Err(StatementFault::Unreadable), "{text}");
    }
    for text in ["", ".", "a", "a.b", "a.b.c", &"A".repeat(100_000)] {
        assert_eq!(read(text, NOW), Err(StatementFault::Unreadable));
    }
}

#[test]
fn a_statement_beyond_any_length_is_not_looked_at() {
    let long = Asker::Operator { account: "x".repeat(2_000) };
    assert_eq!(read(&sign(&key(), &long, NOW), NOW), Err(StatementFault::Unreadable));
}

#[test]
fn a_refusal_repeats_nothing_of_it() {
    let faults = [
        read(&sign(&key(), &anna(), NOW), NOW + LIFETIME * 2),
        read(&sign(&key(), &anna(), NOW), NOW - LIFETIME),
        read(&sign(&SigningKey::from_bytes(&[8; 32]), &anna(), NOW), NOW),
        read("anna", NOW),
    ];
    let sentences: Vec<String> = faults.into_iter().map(|fault| fault.unwrap_err().to_string()).collect();
    assert_eq!(
        sentences,
        [
            "The statement of who asks has expired.",
            "The statement of who asks is dated in the future.",
            "The statement of who asks was not signed by the portal.",
            "The statement of who asks cannot be read.",
        ]
    );
}

fn askers() -> impl Strategy<Value = Asker> {
    let account = "\\PC{0,40}";
    prop_oneof![
        Just(Asker::Public),
        account.prop_map(|account| Asker::Secretariat { account }),
        account.prop_map(|account| Asker::Operator { account }),
        account.prop_map(|contact| Asker::Applicant { contact }),
        (account, "[A-Z]{3}").prop_map(|(account, state)| Asker::Mission { account, state }),
        account.prop_map(|account| Asker::Chair { account }),
        account.prop_map(|account| Asker::Bureau { account }),
        "[a-z-]{1,30}".prop_map(|name| Asker::Service { name }),
    ]
}

proptest! {
    #[test]
    fn any_asker_fits_into_a_header_and_comes_back(asker in askers(), second in 0..4_000_000_000_i64) {
        let now = Timestamp::from_second(second).unwrap();
        let text = sign(&key(), &asker, now);
        prop_assert!(text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)));
        prop_assert_eq!(read(&text, now), Ok(asker));
    }

    #[test]
    fn any_change_of_any_statement_is_refused(asker in askers(), place in any::<prop::sample::Index>(), to in any::<char>()) {
        let text = sign(&key(), &asker, NOW);
        let mut changed: Vec<char> = text.chars().collect();
        let place = place.index(changed.len());
        prop_assume!(changed[place] != to);
        changed[place] = to;
        prop_assert!(read(&changed.into_iter().collect::<String>(), NOW).is_err());
    }

    #[test]
    fn any_text_at_all_is_no_statement(text in "\\PC{0,300}") {
        prop_assert!(read(&text, NOW).is_err());
    }
}
