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
            "cmd.notices.renew-link",
            "cmd.notices.send-link",
            "query.constructive-dialogue.check-receipt",
            "query.constructive-dialogue.dialogue",
            "query.constructive-dialogue.dialogues",
            "query.constructive-dialogue.find-participants-file",
            "query.constructive-dialogue.participants",
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
fn the_secretariat_does_and_sees_everything_and_has_no_applications_of_its_own() {
    let of_accounts = |subject: &&str| !OF_ACCOUNTS.contains(subject);
    let refused: Vec<_> =
        requests().into_iter().filter(|subject| !may(&secretariat(), subject)).filter(of_accounts).collect();
    assert_eq!(refused, ["query.constructive-dialogue.own-applications"]);
}

/// What this asker may that not everybody may.
fn own(asker: &Asker) -> Vec<&'static str> {
    requests().into_iter().filter(|subject| may(asker, subject) && !may(&Asker::Public, subject)).collect()
}

#[test]
fn whoever_applied_does_and_sees_what_is_their_own() {
    assert_eq!(
        own(&Asker::Applicant { contact: "1".to_owned() }),
        [
            "cmd.constructive-dialogue.allow-publication",
            "cmd.constructive-dialogue.apply",
            "cmd.constructive-dialogue.change-application",
            "cmd.constructive-dialogue.choose-dialogue",
            "cmd.constructive-dialogue.erase-comments",
            "cmd.constructive-dialogue.erase-particulars",
            "cmd.constructive-dialogue.report-activity",
            "cmd.constructive-dialogue.send-comments",
            "cmd.constructive-dialogue.send-comments-file",
            "cmd.constructive-dialogue.withdraw-attendance",
            "cmd.notices.forget-contact",
            "cmd.notices.invite-contact",
            "query.constructive-dialogue.application",
            "query.constructive-dialogue.find-comments-file",
            "query.constructive-dialogue.find-receipt",
            "query.constructive-dialogue.own-applications",
            "query.notices.contacts",
        ]
    );
}

#[test]
fn missions_chairs_and_the_bureau_see_the_same_and_each_does_its_part() {
    let seen = ["application", "applications", "find-comments-file", "inputs", "list"]
        .map(|name| format!("query.constructive-dialogue.{name}"));
    let account = || "1".to_owned();
    let chairs = ["attach-summary", "cancel-dialogue", "close-dialogue", "decide-comments", "open-dialogue"];
    for (asker, does) in [
        (Asker::Mission { account: account(), state: "AUT".to_owned() }, &["object", "withdraw-objection"][..]),
        (Asker::Chair { account: account() }, &chairs[..]),
        (Asker::Bureau { account: account() }, &["record-bureau-decision"][..]),
    ] {
        let does = does.iter().map(|name| format!("cmd.constructive-dialogue.{name}"));
        let waiting = matches!(asker, Asker::Chair { .. }).then(|| "query.constructive-dialogue.waiting".to_owned());
        let expected: Vec<_> = does.chain(seen.iter().cloned()).chain(waiting).collect();
        let theirs: Vec<_> = own(&asker).into_iter().filter(|subject| !OF_ACCOUNTS.contains(subject)).collect();
        assert_eq!(theirs, expected, "{asker}");
    }
}

/// What whoever has an account by invitation does about their own data. None of it names an account: it is that of whoever asks.
const OF_ACCOUNTS: [&str; 6] = [
    "cmd.notices.change-account-address",
    "cmd.notices.confirm-account-address",
    "cmd.notices.correct-account",
    "cmd.notices.end-account",
    "cmd.notices.keep-account-address",
    "query.notices.own-account",
];

#[test]
fn missions_chairs_and_the_bureau_see_correct_and_erase_their_own_data_and_nobody_else_does_it_for_them() {
    let account = || "1".to_owned();
    let theirs = [
        Asker::Mission { account: account(), state: "AUT".to_owned() },
        Asker::Chair { account: account() },
        Asker::Bureau { account: account() },
    ];
    let others = [
        Asker::Public,
        secretariat(),
        operator(),
        Asker::Applicant { contact: account() },
        Asker::service("notices"),
        Asker::service("portal"),
    ];
    for subject in OF_ACCOUNTS {
        assert!(requests().contains(subject), "{subject}");
        for (askers, expected) in [(&theirs[..], true), (&others[..], false)] {
            for asker in askers {
                assert_eq!(may(asker, subject), expected, "{asker}: {subject}");
            }
        }
    }
    // What names a contact, and so could name another's, is not theirs.
    for subject in
        ["query.notices.contacts", "query.notices.accounts", "cmd.notices.forget-contact", "cmd.notices.invite-contact"]
    {
        assert!(theirs.iter().all(|asker| !may(asker, subject)), "{subject}");
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
