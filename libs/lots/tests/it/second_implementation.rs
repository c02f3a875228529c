//! Target D6: a second program, in another language and sharing no code, agrees on 10,000 transcripts, and both
//! catch every kind of tampering.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::cohorts;
use lots::Frozen;
use lots::beacon::{self, Pulse};
use lots::cohort::{self, Decisions};
use lots::record::{Announced, Inputs, Meeting, MeetingKind, PoolState, Rules, Transcript, canonical, hash_of};
use lots::redraw::{Replaced, redraw, supplement};
use lots::sampler;
use lots::seed::{Seed, commitment, derived};
use serde_json::{Value, json};
use treaty::Instrument;

const QUICKNET: &str = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971";
const ROUND_1000: &str =
    "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39";

fn verifier() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("verifier/check.js")
}

/// Node runs the second program; in CI it must be there.
fn node_is_missing() -> bool {
    let missing = Command::new("node").arg("--version").output().map_or(true, |out| !out.status.success());
    assert!(
        !missing || std::env::var_os("CI").is_none(),
        "Node.js is needed for the second implementation, and is not there."
    );
    if missing {
        println!("SKIPPED: Node.js is needed for the second implementation, and is not there.");
    }
    missing
}

/// What the second program says of transcripts, one a line.
fn second_opinion(lines: &[Vec<u8>]) -> (usize, usize, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("transcripts");
    std::fs::write(&file, lines.join(&b'\n')).unwrap();
    let out = Command::new("node").arg(verifier()).arg("--lines").arg(&file).output().unwrap();
    let text = String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr);
    let count = |word: &str| {
        let before = text.split(&format!(" {word}")).next().unwrap();
        before.rsplit([' ', '\n']).next().unwrap().parse().unwrap_or(0)
    };
    let (agreed, refused) = (count("agreed"), count("refused"));
    assert_eq!(out.status.success(), refused == 0 && agreed == lines.len(), "{text}");
    (agreed, refused, text)
}

fn ceremony(mut inputs: Inputs, number: u64) -> Transcript {
    let secret = derived(&[5; 32], number);
    let beacon = number.is_multiple_of(2).then(|| beacon::Announced { chain: QUICKNET.to_owned(), round: 1000 });
    inputs.meeting = Some(Meeting {
        date: "2020-11-27".to_owned(),
        kind: MeetingKind::Intersessional,
        title: "Réunion <commune>".to_owned(),
    });
    inputs.announced = Some(Announced { commitment: hex::encode(commitment(&secret)), beacon });
    let room = vec!["seven".to_owned(), "семь".to_owned(), format!("سبعة {number}"), "七😀".to_owned()];
    let pulse = number.is_multiple_of(2).then(|| Pulse {
        chain: QUICKNET.to_owned(),
        round: 1000,
        signature: ROUND_1000.to_owned(),
    });
    let seed = Seed::ceremony(&inputs, &secret, room, pulse).unwrap();
    Frozen::new(inputs).unwrap().draw(seed).unwrap()
}

fn real() -> Inputs {
    let parties = treaty::parties::read(include_bytes!("../../../../data/states-parties.csv")).unwrap();
    let decisions = Decisions { without: ["VAT".parse().unwrap()].into(), ..Decisions::default() };
    Inputs::first(
        cohort::pool(&parties, "2020-11-27".parse().unwrap(), &Rules::default(), &decisions).unwrap(),
        Rules::default(),
    )
}

#[test]
fn d6_the_second_implementation_agrees_on_ten_thousand_transcripts() {
    if node_is_missing() {
        return;
    }
    let mut lines = Vec::new();
    let (mut redraws, mut supplements) = (0, 0);
    'cohorts: for number in 0.. {
        let inputs =
            if number % 3 == 0 { cohorts::random_with_signatures(number, 4) } else { cohorts::random(number, 4) };
        let frozen = Frozen::new(inputs.clone()).unwrap();
        if sampler::outcomes(&frozen.numbered().problem, 400).is_none_or(|outcomes| outcomes.is_empty()) {
            continue;
        }
        let sampler = frozen.sampler();
        for k in 0..60 {
            let Ok(transcript) = frozen.draw_with(&sampler, Seed::given(&derived(&[number as u8; 32], k))) else {
                continue 'cohorts;
            };
            if k == 0 {
                let first = transcript.assignments[0];
                let replaced =
                    Replaced { state_under_review: first.state_under_review, reviewer: first.reviewer, counts: true };
                let again = Frozen::new(redraw(&transcript, &[replaced]).unwrap()).unwrap();
                if let Ok(again) = again.draw(Seed::given(&[1; 32])) {
                    lines.push(again.bytes());
                    redraws += 1;
                }
                if let Some(more) = with_more_to_review(&transcript, number) {
                    lines.push(more.bytes());
                    supplements += 1;
                }
            }
            lines.push(transcript.bytes());
        }
        if inputs.standing.groups.is_empty() {
            lines.push(ceremony(inputs, number).bytes());
        }
        if lines.len() >= 9_990 {
            break;
        }
    }
    lines.truncate(9_990);
    let real = Frozen::new(real()).unwrap();
    let sampler = real.sampler();
    lines.extend((0..10).map(|k| real.draw_with(&sampler, Seed::given(&derived(&[3; 32], k))).unwrap().bytes()));
    assert!(redraws > 20 && supplements > 5, "{redraws} {supplements}");
    for line in lines.iter().step_by(10) {
        Transcript::verify(line).unwrap();
    }
    let (agreed, refused, text) = second_opinion(&lines);
    assert_eq!((agreed, refused), (10_000, 0), "{text}");
}

/// A State under review has a Protocol more to be reviewed for, in force for it or only signed (AMB-02, para. 52): everything stands, and
/// the gaps are drawn.
fn with_more_to_review(transcript: &Transcript, number: u64) -> Option<Transcript> {
    let mut inputs = supplement(transcript, transcript.pool.clone());
    let lacks = |state: &&PoolState| state.under_review && !state.instruments.contains(Instrument::Som);
    let state = inputs.pool.states.iter().find(lacks)?.state;
    if number.is_multiple_of(2) {
        cohorts::sign_only(&mut inputs, state, Instrument::Som);
    } else {
        let ratifies = inputs.pool.states.iter_mut().find(|one| one.state == state)?;
        ratifies.instruments.insert(Instrument::Som);
    }
    Frozen::new(inputs).ok()?.draw(Seed::given(&[1; 32])).ok()
}

type Change = fn(&mut Value);

/// Kinds of tampering, by name.
const TAMPERINGS: [(&str, Change); 42] = [
    ("another format", |t| t["format"] = json!("mechanism.drawing.transcript/2")),
    ("another procedure", |t| t["procedure"] = json!("mechanism.drawing.procedure/2")),
    ("the meeting's date", |t| t["meeting"]["date"] = json!("2020-11-26")),
    ("a day that does not exist", |t| t["meeting"]["date"] = json!("2020-11-31")),
    ("the meeting's kind", |t| t["meeting"]["kind"] = json!("working-group")),
    ("the meeting's title", |t| t["meeting"]["title"] = json!("Another meeting")),
    ("no meeting", |t| t["meeting"] = Value::Null),
    ("the day that counts", |t| t["pool"]["as_of"] = json!("2020-11-26")),
    ("a State dropped", |t| drop_first(&mut t["pool"]["states"])),
    ("two States exchanged", |t| t["pool"]["states"].as_array_mut().unwrap().swap(0, 1)),
    ("a State twice", |t| twice(&mut t["pool"]["states"])),
    ("a State's name", |t| t["pool"]["states"][0]["name"] = json!("Atlantis")),
    ("a State's code", |t| t["pool"]["states"][0]["state"] = json!("AAA")),
    ("a State's region", |t| {
        t["pool"]["states"][0]["region"] = json!("EEG");
        t["pool"]["states"][0]["drawing_region"] = json!("EEG")
    }),
    ("an arrangement for a State with a group", |t| t["pool"]["states"][0]["drawing_region"] = json!("EEG")),
    ("a State's instruments", |t| t["pool"]["states"][0]["instruments"] = json!(["UNTOC"])),
    ("instruments in another order", |t| t["pool"]["states"][0]["instruments"] = json!(["TIP", "UNTOC"])),
    ("a reviewer barred", |t| t["pool"]["states"][0]["reviewer"] = json!(false)),
    ("a State not under review", |t| t["pool"]["states"][0]["under_review"] = json!(false)),
    ("an offer of more reviews", |t| t["pool"]["states"][0]["most_reviews"] = json!(5)),
    ("fewer reviews than the law asks", |t| t["pool"]["states"][0]["most_reviews"] = json!(0)),
    ("a consent to more reviewers", |t| t["pool"]["states"][0]["most_reviewers"] = json!(6)),
    ("somebody left out", |t| {
        t["pool"]["left_out"].as_array_mut().unwrap().push(json!({"state": "AAA", "reason": "gone"}))
    }),
    ("an assumption", |t| {
        t["pool"]["assumptions"] =
            json!([{"state": "AAA", "instrument": "TIP", "taken_as": "in force", "because": "so"}])
    }),
    ("another law", |t| t["rules"]["law"] = json!("coverage-first")),
    ("fewest reviews", |t| t["rules"]["fewest_reviews"] = json!(0)),
    ("most reviews", |t| t["rules"]["most_reviews"] = json!(2)),
    ("yearly groups", |t| t["rules"]["yearly_groups"] = json!(2)),
    ("somebody excluded", |t| exclude(t)),
    ("somebody's review deferred", |t| {
        let state = t["pool"]["states"][0]["state"].clone();
        t["standing"]["deferred"] = json!([state])
    }),
    ("a previous transcript", |t| t["standing"]["previous"] = json!("00".repeat(32))),
    ("another commitment", |t| t["announced"]["commitment"] = json!("11".repeat(32))),
    ("another round of the beacon", |t| {
        t["announced"]["beacon"]["round"] = json!(1001);
        t["seed"]["beacon"]["round"] = json!(1001)
    }),
    ("no beacon", |t| {
        t["announced"]["beacon"] = Value::Null;
        t["seed"]["beacon"] = Value::Null
    }),
    ("another secret", |t| t["seed"]["secret"] = json!("22".repeat(32))),
    ("a value of the room", |t| t["seed"]["room"][0] = json!("eight")),
    ("values of the room exchanged", |t| t["seed"]["room"].as_array_mut().unwrap().swap(0, 1)),
    ("another seed", |t| t["seed"]["value"] = json!("33".repeat(32))),
    ("a yearly group", |t| {
        let group = t["groups"][0]["group"].as_u64().unwrap() % 3 + 1;
        t["groups"][0]["group"] = json!(group)
    }),
    ("two assignments exchanged", |t| t["assignments"].as_array_mut().unwrap().swap(0, 1)),
    ("an assignment dropped", |t| drop_first(&mut t["assignments"])),
    ("the number of tries", |t| {
        let tries = t["tries"]["base"].as_u64().unwrap() + 1;
        t["tries"]["base"] = json!(tries)
    }),
];

/// More kinds, which change who reviews whom.
const FORGERIES: [(&str, Change); 6] = [
    ("another reviewer", |t| {
        let (mine, other) =
            (t["assignments"][0].clone(), t["pool"]["states"].as_array().unwrap().iter().map(|s| s["state"].clone()));
        let state = other.into_iter().find(|s| *s != mine["reviewer"] && *s != mine["state_under_review"]).unwrap();
        t["assignments"][0]["reviewer"] = state;
    }),
    ("reviewers of two States exchanged", |t| {
        let last = t["assignments"].as_array().unwrap().len() - 1;
        let (one, other) = (t["assignments"][0]["reviewer"].clone(), t["assignments"][last]["reviewer"].clone());
        t["assignments"][0]["reviewer"] = other;
        t["assignments"][last]["reviewer"] = one;
    }),
    ("another slot", |t| t["assignments"][0]["slot"] = json!("other-region")),
    ("another kind", |t| t["assignments"][0]["kind"] = json!("additional")),
    ("another scope", |t| t["assignments"][0]["instruments"] = json!(["FIREARMS"])),
    ("an assignment twice", |t| twice(&mut t["assignments"])),
];

fn drop_first(list: &mut Value) {
    list.as_array_mut().unwrap().remove(0);
}

fn twice(list: &mut Value) {
    let first = list[0].clone();
    list.as_array_mut().unwrap().insert(0, first);
}

fn exclude(t: &mut Value) {
    let first = t["assignments"][0].clone();
    t["standing"]["excluded"] =
        json!([{"reviewer": first["reviewer"], "state_under_review": first["state_under_review"]}]);
}

/// The transcript with its hashes made to fit again, as a careful forger would.
fn with_new_hashes(mut t: Value) -> Value {
    let mut inputs = t.clone();
    for member in ["seed", "groups", "assignments", "tries", "inputs_hash", "hash"] {
        inputs.as_object_mut().unwrap().remove(member);
    }
    t["inputs_hash"] = json!(hex::encode(hash_of(&inputs)));
    t.as_object_mut().unwrap().remove("hash");
    let hash = hex::encode(hash_of(&t));
    t["hash"] = json!(hash);
    t
}

#[test]
fn d6_every_kind_of_tampering_is_caught_by_both() {
    let text =
        "AAB AF CTS; ACA AF CTS; ADA AF CTS; AEA AF CT; BAA AP CTS; BBA AP CTS; BCA AP CT; BDA AP CTS; BEA -- CT";
    let transcript = ceremony(cohorts::inputs(text, cohorts::rules(1, 3)), 2);
    let honest: Value = serde_json::from_slice(&transcript.bytes()).unwrap();
    assert_eq!(canonical(&with_new_hashes(honest.clone())), transcript.bytes(), "the forger's hashes are right");
    let mut lines = Vec::new();
    let mut names = Vec::new();
    for (name, change) in TAMPERINGS.iter().chain(&FORGERIES) {
        let mut tampered = honest.clone();
        change(&mut tampered);
        assert_ne!(tampered, honest, "{name} changes nothing");
        for (value, how) in [(tampered.clone(), "plainly"), (with_new_hashes(tampered), "with new hashes")] {
            names.push(format!("{name}, {how}"));
            lines.push(canonical(&value));
        }
    }
    for (name, bytes) in bytewise(&transcript.bytes()) {
        names.push(name.to_owned());
        lines.push(bytes);
    }
    for (name, line) in names.iter().zip(&lines) {
        let finding = Transcript::verify(line);
        assert!(finding.is_err(), "{name} was not caught");
    }
    if node_is_missing() {
        return;
    }
    let (agreed, refused, text) = second_opinion(&lines);
    assert_eq!((agreed, refused), (0, lines.len()), "{text}");
}

/// Changes of the bytes that leave the content as it is, or break it.
fn bytewise(bytes: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    vec![
        ("a space added", text.replacen(':', ": ", 1).into_bytes()),
        ("cut short", bytes[..bytes.len() - 1].to_vec()),
        ("a member added", text.replacen('{', "{\"a\":1,", 1).into_bytes()),
        ("a member twice", text.replacen('{', "{\"format\":\"x\",", 1).into_bytes()),
        ("a number written otherwise", text.replacen("\"group\":1", "\"group\":1.0", 1).into_bytes()),
        ("a letter escaped", text.replacen("AAB", "\\u0041AB", 1).into_bytes()),
        ("something after the end", [bytes, b" "].concat()),
        ("a member missing", text.replacen("\"announced\":", "\"denounced\":", 1).into_bytes()),
    ]
}
