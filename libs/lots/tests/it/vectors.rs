//! The published test vectors are what the engine does; `VECTORS=write` writes them anew when the procedure changes.

use crate::support::cohorts;
use lots::Frozen;
use lots::chance::{Choice, StageKey};
use lots::record::{Transcript, canonical};
use lots::seed::{Seed, commitment, derived, key};
use num_bigint::BigUint;
use serde_json::{Value, json};

const KEY: [u8; 32] = [0x5a; 32];

fn below(n: u64, number: u64) -> Value {
    let mut stream = StageKey::new(&KEY, "base").stream(number);
    let numbers: Vec<String> = (0..12).map(|_| stream.below(n).to_string()).collect();
    json!({ "n": n.to_string(), "stage": "base", "try": number, "numbers": numbers })
}

fn shuffle(len: usize, number: u64) -> Value {
    let mut items: Vec<usize> = (0..len).collect();
    StageKey::new(&KEY, "groups").stream(number).shuffle(&mut items);
    json!({ "items": len, "stage": "groups", "try": number, "order": items })
}

fn choice(weights: &[&str], number: u64) -> Value {
    let numbers: Vec<BigUint> = weights.iter().map(|w| w.parse().unwrap()).collect();
    let choice = Choice::new(&numbers).unwrap();
    let mut stream = StageKey::new(&KEY, "additional").stream(number);
    let options: Vec<usize> = (0..16).map(|_| choice.pick(&mut stream)).collect();
    json!({ "weights": weights, "stage": "additional", "try": number, "options": options })
}

fn transcript(text: &str, seed: u8) -> Value {
    let frozen = Frozen::new(cohorts::inputs(text, cohorts::rules(1, 3))).unwrap();
    serde_json::from_slice(&frozen.draw(Seed::given(&[seed; 32])).unwrap().bytes()).unwrap()
}

fn vectors() -> Value {
    let mut stream = StageKey::new(&KEY, "base").stream(7);
    let words: Vec<String> = (0..12).map(|_| format!("{:016x}", stream.word())).collect();
    let large = "1267650600228229401496703205376";
    json!({
        "key": hex::encode(KEY),
        "words": { "stage": "base", "try": 7, "words": words },
        "below": [below(1, 0), below(2, 1), below(3, 2), below(189, 3), below(65_537, 4), below(1 << 40, 5), below((1 << 53) - 1, 6)],
        "shuffle": [shuffle(1, 0), shuffle(2, 1), shuffle(10, 2), shuffle(63, 3)],
        "choice": [
            choice(&["1", "1"], 0),
            choice(&["0", "5", "0"], 1),
            choice(&["1", "2", "3", "0", "4"], 2),
            choice(&[large, "1", large, "633825300114114700748351602688"], 3),
        ],
        "commitment": { "secret": hex::encode([1; 32]), "commitment": hex::encode(commitment(&[1; 32])) },
        "derived": { "seed": hex::encode([2; 32]), "k": 300, "derived": hex::encode(derived(&[2; 32], 300)) },
        "drawing_key": { "inputs_hash": hex::encode([3; 32]), "seed": hex::encode([4; 32]), "key": hex::encode(key(&[3; 32], &[4; 32])) },
        "transcripts": [
            transcript("AAB AF CTS; ACA AF CTS; ADA AF CTS; BAA AP CTS; BBA AP CTS; BCA AP CTS", 1),
            transcript("AAB AF CTS; ACA AF CTS; ADA AF CTS; AEA AF CT; BAA AP CTS; BBA AP CTS; BCA AP CT; BDA AP CTS; BEA -- CT", 2),
            transcript("AAB AF CTS; ACA AF CTS; ADA AF CTS; AEA AF CT+S; BAA AP CTS; BBA AP CTS; BCA AP CT+S; BDA AP CTS; BEA AP CTS; CAA -- C+T", 3),
        ],
    })
}

#[test]
fn the_published_vectors_are_what_the_engine_does() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/vectors.json");
    let vectors = vectors();
    if std::env::var_os("VECTORS").is_some_and(|wish| wish == "write") {
        std::fs::write(&path, serde_json::to_string_pretty(&vectors).unwrap() + "\n").unwrap();
    }
    let published: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    assert_eq!(published, vectors);
    for transcript in published["transcripts"].as_array().unwrap() {
        Transcript::verify(&canonical(transcript)).unwrap();
    }
}
