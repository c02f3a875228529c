//! What the table never lets happen (part C of the catalogue).

use access::{Asker, may};
use contracts::{Kind, catalogue};

/// The services that hold country reviews, and those that will: their names are the architecture's.
const REVIEWS: [&str; 8] = [
    "drawing",
    "reviews",
    "questionnaire",
    "dialogue",
    "observations",
    "technical-assistance",
    "translation",
    "publication",
];

#[test]
fn invariant_15_whoever_applies_is_told_of_reviews_nothing_that_is_not_public() {
    let applicant = Asker::Applicant { contact: "1".to_owned() };
    let requests = catalogue().iter().filter(|entry| matches!(entry.kind, Kind::Command { .. } | Kind::Query { .. }));
    let mut own = 0;
    for entry in requests {
        let subject = entry.subject.as_deref().unwrap();
        if may(&applicant, subject) && !may(&Asker::Public, subject) {
            assert!(["constructive-dialogue", "notices"].contains(&entry.service), "{subject}");
            own += 1;
        }
    }
    assert!(own > 5, "an applicant has its own applications");
    // Whatever these services will be asked is forbidden until the table says otherwise.
    for service in REVIEWS {
        for name in ["reviews", "answers", "messages", "observations", "of-a-state"] {
            for kind in ["query", "cmd"] {
                assert!(!may(&applicant, &format!("{kind}.{service}.{name}")), "{kind}.{service}.{name}");
            }
        }
    }
}
