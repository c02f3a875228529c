//! What leaves the programs fits its published schema.

use crate::support::cohorts;
use jsonschema::Validator;
use lots::Frozen;
use lots::certificate::Certificate;
use lots::feasibility::{Feasibility, decide};
use lots::redraw::{Replaced, redraw};
use lots::seed::Seed;
use serde_json::{Value, json};

fn schema(text: &str) -> Validator {
    jsonschema::options().should_validate_formats(true).build(&serde_json::from_str(text).unwrap()).unwrap()
}

fn transcripts() -> Validator {
    schema(include_str!("../../../../schemas/drawing/transcript.v1.json"))
}

#[test]
fn transcripts_fit_their_schema_and_other_things_do_not() {
    let transcripts = transcripts();
    let (mut fitting, mut signed_only) = (0, 0);
    let mut last = Value::Null;
    for number in 0..120 {
        let inputs =
            if number % 4 == 0 { cohorts::random_with_signatures(number, 4) } else { cohorts::random(number, 4) };
        let frozen = Frozen::new(inputs).unwrap();
        if !matches!(decide(&frozen.numbered().problem), Feasibility::Feasible(_)) {
            continue;
        }
        let Ok(transcript) = frozen.draw(Seed::given(&[1; 32])) else { continue };
        let value: Value = serde_json::from_slice(&transcript.bytes()).unwrap();
        assert!(transcripts.is_valid(&value), "{:?}", transcripts.iter_errors(&value).next().map(|e| e.to_string()));
        fitting += 1;
        let pool = &transcript.pool;
        signed_only += usize::from(pool.states.iter().any(|s| s.under_review && !pool.voluntary(s).is_empty()));
        let a = transcript.assignments[0];
        let replaced = Replaced { state_under_review: a.state_under_review, reviewer: a.reviewer, counts: false };
        let again = Frozen::new(redraw(&transcript, &[replaced]).unwrap()).unwrap();
        if let Ok(again) = again.draw(Seed::given(&[2; 32])) {
            assert!(transcripts.is_valid(&serde_json::from_slice(&again.bytes()).unwrap()));
        }
        last = value;
    }
    assert!(fitting > 15 && signed_only > 0, "{fitting} {signed_only}");
    for member in ["format", "seed", "standing", "hash", "tries"] {
        let mut without = last.clone();
        without.as_object_mut().unwrap().remove(member);
        assert!(!transcripts.is_valid(&without), "{member}");
    }
    let mut more = last.clone();
    more["pool"]["states"][0]["rank"] = json!(1);
    assert!(!transcripts.is_valid(&more));
    last["assignments"][0]["slot"] = json!("somewhere");
    assert!(!transcripts.is_valid(&last));
}

#[test]
fn certificates_fit_their_schema() {
    let certificates = schema(include_str!("../../../../schemas/drawing/certificate.v1.json"));
    let mut fitting = 0;
    for number in 0..60 {
        let frozen = Frozen::new(cohorts::random(number, 4)).unwrap();
        let Feasibility::Infeasible(proof) = decide(&frozen.numbered().problem) else { continue };
        let value: Value = serde_json::from_slice(&Certificate::new(&frozen, &proof).bytes()).unwrap();
        assert!(certificates.is_valid(&value), "{:?}", certificates.iter_errors(&value).next().map(|e| e.to_string()));
        fitting += 1;
    }
    assert!(fitting > 10, "{fitting}");
}
