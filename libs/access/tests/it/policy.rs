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
            "query.registry.public-directory",
            "query.registry.state",
            "query.registry.statements",
            "query.registry.states",
            "query.reviews.rules",
            "query.reviews.totals",
        ]
    );
}

#[test]
fn pr_47_the_secretariat_does_and_sees_everything_but_what_is_an_applicants_or_a_states_own() {
    let of_accounts = |subject: &&str| !OF_ACCOUNTS.contains(subject);
    let refused: Vec<_> =
        requests().into_iter().filter(|subject| !may(&secretariat(), subject)).filter(of_accounts).collect();
    assert_eq!(
        refused,
        [
            "cmd.notices.choose-copies",
            "cmd.registry.give-undertaking",
            "cmd.registry.submit-profile",
            "cmd.reviews.ask-for-help",
            "cmd.reviews.confirm-consultation",
            "cmd.reviews.return-consultation",
            "query.constructive-dialogue.own-applications",
            "query.registry.own-profile",
            "query.reviews.own-moves",
        ]
    );
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
        let of_reviews = |subject: &&str| {
            let of_states = OF_STATES.contains(subject) && !subject.contains(".constructive-dialogue.");
            OF_ACCOUNTS.contains(subject) || OF_MISSIONS.contains(subject) || of_states
        };
        let theirs: Vec<_> = own(&asker).into_iter().filter(|subject| !of_reviews(subject)).collect();
        assert_eq!(theirs, expected, "{asker}");
    }
}

/// What those who act for a State do and see in its reviews. In which, and as what, the services decide.
const OF_STATES: [&str; 26] = [
    "cmd.constructive-dialogue.object",
    "cmd.constructive-dialogue.withdraw-objection",
    "query.constructive-dialogue.application",
    "query.constructive-dialogue.applications",
    "query.constructive-dialogue.find-comments-file",
    "query.constructive-dialogue.inputs",
    "query.constructive-dialogue.list",
    "cmd.registry.change-duties",
    "cmd.registry.choose-public-contact",
    "cmd.registry.let-leave",
    "cmd.reviews.ask-for-help",
    "cmd.reviews.choose-public-stage",
    "cmd.reviews.confirm-consultation",
    "cmd.reviews.propose-consultation",
    "cmd.reviews.return-consultation",
    "query.notices.contacts",
    "query.registry.directory",
    "query.registry.people",
    "query.registry.people-reads",
    "query.registry.trainings",
    "query.reviews.history",
    "query.reviews.own-moves",
    "query.reviews.reads",
    "query.reviews.review",
    "query.reviews.reviews",
    "query.notices.own-account",
];

/// What missions do alone: they name people, and may wish for copies (para. 18).
const OF_MISSIONS: [&str; 4] = [
    "cmd.notices.choose-copies",
    "cmd.registry.name-people",
    "query.registry.compare-note",
    "query.registry.find-note",
];

/// What officials do of it alone.
const OF_OFFICIALS: [&str; 3] =
    ["cmd.registry.give-undertaking", "cmd.registry.submit-profile", "query.registry.own-profile"];

#[test]
fn pr_4k_missions_and_officials_act_for_their_state_and_nobody_else_does() {
    let (account, state) = (|| "1".to_owned(), || "AUT".to_owned());
    let mission = Asker::Mission { account: account(), state: state() };
    let official = Asker::Official { account: account(), state: state() };
    for subject in OF_STATES {
        assert!(may(&mission, subject) && may(&official, subject), "{subject}");
    }
    let official_alone: Vec<_> = own(&official).into_iter().filter(|subject| !may(&mission, subject)).collect();
    assert_eq!(official_alone, OF_OFFICIALS);
    let theirs = own(&official);
    assert_eq!(theirs.len(), OF_STATES.len() + OF_OFFICIALS.len() + OF_ACCOUNTS.len() - 1, "{theirs:?}");
    for stranger in [Asker::Public, Asker::Applicant { contact: account() }, Asker::Bureau { account: account() }] {
        let reviews = requests().into_iter().filter(|subject| subject.contains(".reviews."));
        let seen: Vec<_> = reviews.filter(|subject| may(&stranger, subject)).collect();
        assert_eq!(seen, ["query.reviews.rules", "query.reviews.totals"], "{stranger}");
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
        Asker::Official { account: account(), state: "AUT".to_owned() },
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
    // What names a contact, and so could name another's, is not theirs; of whom the directory has, the service decides.
    for subject in ["query.notices.accounts", "cmd.notices.forget-contact", "cmd.notices.invite-contact"] {
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
