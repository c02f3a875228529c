//! Every role against every command and query: allowed, or forbidden, as this table says.

use access::Asker;
use async_nats::HeaderMap;
use bus::{Outcome, headers};
use contracts::{Kind, catalogue, examples};

use crate::house::{House, house};
use crate::people::{mission, official, secretariat};

const ALL: &[&str] =
    &["public", "secretariat", "operator", "applicant", "mission", "official", "chair", "bureau", "service"];
const STATES: &[&str] = &["mission", "official"];
const BOTH: &[&str] = &["secretariat", "mission", "official"];
const SECRETARIAT: &[&str] = &["secretariat"];
/// Everybody at the door; a service asks nothing.
const ANYBODY: &[&str] = ALL.split_at(8).0;

/// Who may ask what.
const TABLE: [(&str, &[&str]); 26] = [
    ("query.totals", ANYBODY),
    ("query.rules", ANYBODY),
    ("query.reviews", BOTH),
    ("query.review", BOTH),
    ("query.history", BOTH),
    ("query.reads", BOTH),
    ("query.own-moves", STATES),
    ("query.board", SECRETARIAT),
    ("query.forecast", SECRETARIAT),
    ("cmd.amend-rules", SECRETARIAT),
    ("cmd.amend-period", SECRETARIAT),
    ("cmd.choose-readings", SECRETARIAT),
    ("cmd.record-recommendation", SECRETARIAT),
    ("cmd.strike-recommendation", SECRETARIAT),
    ("cmd.let-advance", SECRETARIAT),
    ("cmd.propose-consultation", BOTH),
    ("cmd.return-consultation", STATES),
    ("cmd.confirm-consultation", STATES),
    ("cmd.record-step", SECRETARIAT),
    ("cmd.strike-step", SECRETARIAT),
    ("cmd.remind", SECRETARIAT),
    ("cmd.keep-note", SECRETARIAT),
    ("cmd.assign-officer", SECRETARIAT),
    ("cmd.choose-public-stage", BOTH),
    ("cmd.ask-for-help", STATES),
    ("cmd.answer-help", SECRETARIAT),
];

fn everybody() -> Vec<Asker> {
    let account = || "0193b3a4-5c00-7000-8000-0000000000bb".to_owned();
    vec![
        Asker::Public,
        secretariat(),
        Asker::Operator { account: account() },
        Asker::Applicant { contact: account() },
        mission("GHA"),
        official("GHA", 1),
        Asker::Chair { account: account() },
        Asker::Bureau { account: account() },
        Asker::service("portal"),
    ]
}

/// What becomes of the example of a request when this asker sends it.
async fn outcome(house: &House, asker: &Asker, entry: &contracts::Entry) -> Outcome {
    let mut head = HeaderMap::new();
    let wish = house.asked_by(asker);
    head.insert(headers::ID, wish.id.to_string());
    head.insert(headers::STATEMENT, wish.statement);
    let body = serde_json::to_vec(examples::of(entry).unwrap()).unwrap();
    let subject = entry.subject.clone().unwrap();
    let answer = house.portal.client().request_with_headers(subject, head, body.into()).await.unwrap();
    answer.headers.unwrap().get(headers::OUTCOME).unwrap().as_str().parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_4k_every_role_against_every_request() {
    let Some(house) = house().await else { return };
    let requests = catalogue().iter().filter(|entry| entry.service == "reviews");
    let requests = requests.filter(|entry| matches!(entry.kind, Kind::Command { .. } | Kind::Query { .. }));
    let mut seen = 0;
    for entry in requests {
        let short = entry.subject.as_ref().unwrap().replace(".reviews.", ".");
        let allowed = TABLE.iter().find(|(subject, _)| *subject == short).unwrap_or_else(|| panic!("{short}")).1;
        for asker in everybody() {
            let outcome = outcome(&house, &asker, entry).await;
            let may = allowed.contains(&asker.role());
            let expected = if may { [Outcome::Done, Outcome::Refused] } else { [Outcome::Forbidden; 2] };
            assert!(expected.contains(&outcome), "{} asks {short}: {outcome}", asker.role());
        }
        seen += 1;
    }
    assert_eq!(seen, TABLE.len());
    house.close().await;
}
