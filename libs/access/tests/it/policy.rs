//! The table decides about everything that can be asked, on purpose.

use std::collections::BTreeSet;
use std::path::Path;

use access::{Asker, decided, matrix, may};
use contracts::{Kind, catalogue};

fn requests() -> BTreeSet<&'static str> {
    let requests = catalogue().iter().filter(|entry| matches!(entry.kind, Kind::Command { .. } | Kind::Query { .. }));
    requests.filter_map(|entry| entry.subject.as_deref()).collect()
}

fn secretariat() -> Asker {
    Asker::Secretariat { account: "1".to_owned() }
}

fn operator() -> Asker {
    Asker::Operator { account: "1".to_owned() }
}

#[test]
fn every_command_and_query_is_decided_on_purpose() {
    let decided: Vec<_> = decided().collect();
    let once: BTreeSet<_> = decided.iter().copied().collect();
    let forgotten: Vec<_> = requests().difference(&once).copied().collect();
    assert!(forgotten.is_empty(), "the table in libs/access/src/policy.rs does not say who may ask {forgotten:?}");
    let stale: Vec<_> = once.difference(&requests()).copied().collect();
    assert!(stale.is_empty(), "the table decides about {stale:?}, which nobody can ask");
    assert_eq!(decided.len(), once.len(), "the table decides twice");
}

#[test]
fn what_the_table_does_not_name_is_forbidden_to_all() {
    for asker in [Asker::Public, secretariat(), operator(), Asker::service("portal")] {
        for subject in [
            "",
            "cmd.registry.erase",
            "query.registry.*",
            "cmd.registry.>",
            "event.registry.state.AUT.x",
            "QUERY.registry.states",
        ] {
            assert!(!may(&asker, subject), "{asker} may {subject}");
        }
    }
}

#[test]
fn anybody_reads_what_is_public_and_changes_nothing_but_their_own_address() {
    let allowed: Vec<_> = requests().into_iter().filter(|subject| may(&Asker::Public, subject)).collect();
    assert_eq!(
        allowed,
        [
            "cmd.notices.keep-contact",
            "cmd.notices.open-link",
            "cmd.notices.send-link",
            "query.drawing.chances",
            "query.drawing.fetch-inputs",
            "query.drawing.fetch-transcript",
            "query.drawing.overview",
            "query.drawing.result",
            "query.registry.export-states",
            "query.registry.state",
            "query.registry.states",
        ]
    );
}

#[test]
fn the_secretariat_does_and_sees_everything() {
    assert!(requests().into_iter().all(|subject| may(&secretariat(), subject)));
}

#[test]
fn who_takes_part_in_constructive_dialogues_may_what_anybody_may_and_what_is_their_own() {
    let account = || "1".to_owned();
    for asker in [
        Asker::Applicant { contact: account() },
        Asker::Mission { account: account(), state: "AUT".to_owned() },
        Asker::Chair { account: account() },
        Asker::Bureau { account: account() },
    ] {
        for subject in requests() {
            let own = matches!(asker, Asker::Applicant { .. })
                && ["cmd.notices.forget-contact", "query.notices.contacts"].contains(&subject);
            assert_eq!(may(&asker, subject), may(&Asker::Public, subject) || own, "{asker}: {subject}");
        }
    }
}

#[test]
fn the_operator_imports_states_sees_what_was_sent_and_reads_what_is_public() {
    for subject in requests() {
        let expected =
            may(&Asker::Public, subject) || ["cmd.registry.import-states", "query.notices.letters"].contains(&subject);
        assert_eq!(may(&operator(), subject), expected, "{subject}");
    }
}

#[test]
fn a_service_asks_nothing_of_its_own_accord() {
    assert!(requests().into_iter().all(|subject| !may(&Asker::service("registry"), subject)));
}

#[test]
fn the_matrix_is_the_one_that_was_read() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("matrix.md");
    if std::env::var_os("UPDATE_MATRIX").is_some() {
        std::fs::write(&file, matrix()).unwrap();
    }
    let read = std::fs::read_to_string(&file).unwrap();
    assert!(
        read == matrix(),
        "libs/access/matrix.md is out of date: run the tests with UPDATE_MATRIX=1 and read what changed"
    );
}
