//! Every role against every request of the registry: allowed, or forbidden, as this table says.

use std::time::Duration;

use access::Asker;
use bus::{Outcome, headers};
use contracts::{Kind, catalogue, examples};

use super::service::{NOON, mission, official, secretariat};
use crate::house::{House, houses};

/// Who may ask what: Public, Secretariat, sYstem operator, Applicant, Mission, Official, Chair, Bureau.
const PEOPLE: [(&str, &str); 20] = [
    ("query.people", "SMO"),
    ("query.find-note", "SM"),
    ("query.compare-note", "SM"),
    ("query.intake", "S"),
    ("query.people-reads", "SMO"),
    ("query.directory", "SMO"),
    ("query.public-directory", "PSYAMOCB"),
    ("query.own-profile", "O"),
    ("query.trainings", "SMO"),
    ("cmd.record-training", "S"),
    ("cmd.record-training-attendance", "S"),
    ("cmd.strike-training", "S"),
    ("cmd.name-people", "SM"),
    ("cmd.change-duties", "SMO"),
    ("cmd.let-leave", "SMO"),
    ("cmd.submit-profile", "O"),
    ("cmd.return-profile", "S"),
    ("cmd.approve-person", "S"),
    ("cmd.give-undertaking", "O"),
    ("cmd.choose-public-contact", "SMO"),
];

/// What is about States is asked by everybody, and recorded by the Secretariat; the operator may read their file.
fn allowed(subject: &str) -> &'static str {
    let found = PEOPLE.iter().find(|(people, _)| *people == subject).map(|(_, who)| *who);
    let of_states = match subject {
        "cmd.import-states" => "SY",
        query if query.starts_with("query.") => "PSYAMOCB",
        _ => "S",
    };
    found.unwrap_or(of_states)
}

fn everybody() -> [(char, Asker); 9] {
    let account = || "1".to_owned();
    [
        ('P', Asker::Public),
        ('S', secretariat()),
        ('Y', Asker::Operator { account: account() }),
        ('A', Asker::Applicant { contact: account() }),
        ('M', mission("KEN")),
        ('O', official(1)),
        ('C', Asker::Chair { account: account() }),
        ('B', Asker::Bureau { account: account() }),
        ('-', Asker::service("portal")),
    ]
}

/// What becomes of the example of a request when this asker sends it.
async fn outcome(house: &House, asker: &Asker, entry: &contracts::Entry) -> Outcome {
    let wish = house.asked_by(asker);
    let mut head = async_nats::HeaderMap::new();
    head.insert(headers::ID, wish.id.to_string());
    head.insert(headers::STATEMENT, wish.statement);
    let body = serde_json::to_vec(examples::of(entry).unwrap()).unwrap();
    let subject = entry.subject.clone().unwrap();
    let request = house.portal().client().request_with_headers(subject, head, body.into());
    let answer = tokio::time::timeout(Duration::from_secs(20), request).await.unwrap().unwrap();
    answer.headers.unwrap().get(headers::OUTCOME).unwrap().as_str().parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_role_against_every_request() {
    let Some(mut house) = houses(NOON).await.into_iter().next() else { return };
    house.is_drawn().await;
    let requests = catalogue().iter().filter(|entry| entry.service == "registry");
    let mut seen = 0;
    for entry in requests.filter(|entry| matches!(entry.kind, Kind::Command { .. } | Kind::Query { .. })) {
        let short = entry.subject.as_ref().unwrap().replace(".registry", "");
        for (letter, asker) in everybody() {
            let outcome = outcome(&house, &asker, entry).await;
            let may = allowed(&short).contains(letter);
            let expected = if may { [Outcome::Done, Outcome::Refused] } else { [Outcome::Forbidden; 2] };
            assert!(expected.contains(&outcome), "{} asks {short}: {outcome}", asker.role());
        }
        seen += usize::from(PEOPLE.iter().any(|(subject, _)| *subject == short));
    }
    assert_eq!(seen, PEOPLE.len());
    house.close().await;
}
