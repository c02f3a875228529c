//! Every role against every command and query: allowed, or forbidden, as this table says.

use access::Asker;
use async_nats::HeaderMap;
use bus::{Outcome, headers};
use contracts::{Kind, catalogue, examples};

use crate::house::{House, house};
use crate::people::everybody;

/// Who may ask what: Public, Secretariat, Operator, Applicant, Mission, oFficial, Chair, Bureau.
const TABLE: [(&str, &str); 48] = [
    ("query.dialogues", "PSOAMFCB"),
    ("query.dialogue", "PSOAMFCB"),
    ("query.applications", "SMFCB"),
    ("query.application", "SAMFCB"),
    ("query.own-applications", "A"),
    ("query.list", "SMFCB"),
    ("query.inputs", "SMFCB"),
    ("query.find-comments-file", "SAMFCB"),
    ("query.find-receipt", "SA"),
    ("query.check-receipt", "PSOAMFCB"),
    ("query.waiting", "SC"),
    ("query.participants", "PSOAMFCB"),
    ("query.find-participants-file", "PSOAMFCB"),
    ("cmd.convene-dialogue", "S"),
    ("cmd.move-dialogue", "S"),
    ("cmd.change-dialogue", "S"),
    ("cmd.announce-deadline", "S"),
    ("cmd.name-chairs", "S"),
    ("cmd.circulate-list", "S"),
    ("cmd.record-programme", "S"),
    ("cmd.record-panel", "S"),
    ("cmd.add-background-paper", "S"),
    ("cmd.record-report-adopted", "S"),
    ("cmd.record-attendance", "S"),
    ("cmd.record-input", "S"),
    ("cmd.schedule-session", "S"),
    ("cmd.confirm-address", "S"),
    ("cmd.cancel-dialogue", "SC"),
    ("cmd.open-dialogue", "SC"),
    ("cmd.close-dialogue", "SC"),
    ("cmd.attach-summary", "SC"),
    ("cmd.decide-comments", "SC"),
    ("cmd.apply", "SA"),
    ("cmd.change-application", "SA"),
    ("cmd.choose-dialogue", "SA"),
    ("cmd.withdraw-attendance", "SA"),
    ("cmd.send-comments", "SA"),
    ("cmd.send-comments-file", "SA"),
    ("cmd.report-activity", "SA"),
    ("cmd.erase-particulars", "SA"),
    ("cmd.allow-publication", "SA"),
    ("cmd.erase-comments", "SA"),
    ("cmd.settle-kind", "S"),
    ("cmd.strike-input", "S"),
    ("cmd.release-participants", "S"),
    ("cmd.object", "SMF"),
    ("cmd.withdraw-objection", "SMF"),
    ("cmd.record-bureau-decision", "SB"),
];

fn letter(asker: &Asker) -> char {
    match asker {
        Asker::Official { .. } => 'F',
        _ => asker.role().chars().next().unwrap().to_ascii_uppercase(),
    }
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
async fn r5_every_role_against_every_request() {
    let Some(house) = house().await else { return };
    let requests = catalogue().iter().filter(|entry| entry.service == "constructive-dialogue");
    let requests = requests.filter(|entry| matches!(entry.kind, Kind::Command { .. } | Kind::Query { .. }));
    let mut seen = 0;
    for entry in requests {
        let short = entry.subject.as_ref().unwrap().replace(".constructive-dialogue", "");
        let allowed = TABLE.iter().find(|(subject, _)| *subject == short).unwrap_or_else(|| panic!("{short}")).1;
        for asker in everybody().iter().chain([&Asker::service("portal")]) {
            let may = allowed.contains(letter(asker)) && !matches!(asker, Asker::Service { .. });
            let outcome = outcome(&house, asker, entry).await;
            let expected = if may { [Outcome::Done, Outcome::Refused] } else { [Outcome::Forbidden; 2] };
            assert!(expected.contains(&outcome), "{} asks {short}: {outcome}", asker.role());
        }
        seen += 1;
    }
    assert_eq!(seen, TABLE.len());
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_asks_with_a_statement_that_is_forged_or_too_old() {
    let Some(house) = house().await else { return };
    house.convene().await;
    let asker = crate::people::secretariat();
    let mut forged = house.asked_by(&asker);
    forged.statement.push('x');
    let old = crate::house::asked(&asker, crate::house::later("2026-11-01T11:00:00Z", -121));
    for asked in [forged, old] {
        let command = crate::people::convening(crate::people::DAY);
        assert_eq!(house.send(&command, &asked).await.unwrap_err().0, Outcome::Forbidden);
    }
    assert_eq!(house.count("dialogue-convened").await, 1);
    house.close().await;
}
