//! Every role against every request of every service, through the real bus, as the policy says: allowed, or forbidden.

use access::Asker;
use bus::Outcome;
use contracts::{Kind, catalogue, examples};

use crate::together::Together;

fn everybody() -> Vec<Asker> {
    let account = || "019e0000-0000-7000-8000-0000000000f1".to_owned();
    vec![
        Asker::Public,
        Asker::Secretariat { account: account() },
        Asker::Operator { account: account() },
        Asker::Applicant { contact: account() },
        Asker::Mission { account: account(), state: "AUT".to_owned() },
        // Of the State that the examples are about, and whom it named; and of another.
        Asker::Mission { account: account(), state: "GHA".to_owned() },
        Asker::Official { account: account(), state: "GHA".to_owned() },
        Asker::Official { account: account(), state: "AUT".to_owned() },
        Asker::Chair { account: account() },
        Asker::Bureau { account: account() },
        Asker::service("portal"),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn r5_every_role_against_every_request_of_every_service() {
    let Some(together) = Together::start("2027-05-03T08:00:00Z").await else { return };
    let mut forbidden = 0;
    let requests = catalogue().iter().filter(|one| matches!(one.kind, Kind::Command { .. } | Kind::Query { .. }));
    for entry in requests {
        let subject = entry.subject.clone().unwrap();
        let body = serde_json::to_vec(examples::of(entry).unwrap()).unwrap();
        for asker in everybody() {
            let outcome = together.outcome(&asker, &subject, body.clone()).await;
            if access::may(&asker, &subject) {
                assert!([Outcome::Done, Outcome::Refused].contains(&outcome), "{asker} asks {subject}: {outcome}");
            } else {
                assert_eq!(outcome, Outcome::Forbidden, "{asker} asks {subject}");
                forbidden += 1;
            }
        }
    }
    assert!(forbidden > 600, "{forbidden} were forbidden");
    together.stop().await;
}
