//! Trainings for those who take part in reviews (resolution 10/1, para. 5).

use access::Asker;
use contracts::registry::{
    ListTrainings, RecordTraining, RecordTrainingAttendance, StrikeTraining, Training, Trainings as Listed,
};
use jiff::Timestamp;
use jiff::civil::Date;
use journal::Aggregate;
use registry::domain::{Decision, Trainings, record_attendance, record_training, strike_training};
use treaty::{Language, StateCode};

use crate::house::{FILE, houses};
use crate::story::{assert_refused_by, day};

const TODAY: Date = jiff::civil::date(2020, 12, 3);

fn state(code: &str) -> StateCode {
    code.parse().unwrap()
}

fn begins(on: &str) -> RecordTraining {
    let (title, place) = (" How a review begins ".to_owned(), Some("Room M2".to_owned()));
    let languages = vec![Language::French, Language::English, Language::French];
    RecordTraining { title, on: day(on), online: false, place, languages }
}

fn after(known: &mut Trainings, decision: Decision) {
    for event in decision.unwrap() {
        known.evolve(&event, Timestamp::UNIX_EPOCH);
    }
}

fn attend(known: &Trainings, training: u32, states: &[&str]) -> Decision {
    let states = states.iter().map(|code| state(code)).collect();
    let is_known = |code| [state("GHA"), state("FRA")].contains(&code);
    record_attendance(known, &RecordTrainingAttendance { training, states }, is_known, TODAY)
}

fn strike(known: &Trainings, training: u32, reason: &str) -> Decision {
    strike_training(known, &StrikeTraining { training, reason: reason.to_owned() })
}

#[test]
fn r10_1_5_trainings_are_recorded_with_who_took_part() {
    let mut known = Trainings::default();
    for on in ["2020-12-10", "2020-12-03"] {
        let decision = record_training(&known, &begins(on));
        after(&mut known, decision);
    }
    let all = known.all();
    assert_eq!([all[0].training, all[1].training], [2, 1], "by day");
    assert_eq!((all[0].title.as_str(), all[0].languages.len()), ("How a review begins", 2));
    let decision = attend(&known, 2, &["GHA", "FRA", "GHA"]);
    after(&mut known, decision);
    assert_eq!(known.all()[0].attended, Some(vec![state("FRA"), state("GHA")]));
    assert_eq!(attend(&known, 2, &["FRA", "GHA"]).unwrap(), [], "the same again");
    let own = |code| known.of(state(code))[0].attended.clone();
    assert_eq!((own("GHA"), own("KEN")), (Some(vec![state("GHA")]), Some(vec![])), "amb_30: each State its own");
    let decision = attend(&known, 2, &[]);
    after(&mut known, decision);
    assert_eq!(known.all()[0].attended, Some(vec![]), "corrected");
}

#[test]
fn r10_1_5_what_cannot_be_is_refused() {
    let mut known = Trainings::default();
    for (command, code) in [
        (RecordTraining { title: " ".to_owned(), ..begins("2020-12-10") }, "training-words"),
        (RecordTraining { place: Some("x".repeat(501)), ..begins("2020-12-10") }, "training-words"),
        (RecordTraining { languages: vec![], ..begins("2020-12-10") }, "training-without-language"),
    ] {
        assert_refused_by(record_training(&known, &command), "R10/1-5", code);
    }
    let decision = record_training(&known, &begins("2020-12-10"));
    after(&mut known, decision);
    assert_refused_by(record_training(&known, &begins("2020-12-10")), "R10/1-5", "training-recorded-already");
    assert_eq!(attend(&known, 1, &["GHA"]).unwrap_err().code, "in-the-future");
    assert_refused_by(attend(&known, 2, &[]), "R10/1-5", "no-such-training");
    let decision = record_training(&known, &begins("2020-12-01"));
    after(&mut known, decision);
    assert_eq!(attend(&known, 2, &["GHA", "XKX"]).unwrap_err().code, "unknown-state");
    assert_refused_by(strike(&known, 2, ""), "R10/1-5", "training-words");
    let decision = strike(&known, 2, "Nobody came.");
    after(&mut known, decision);
    assert_refused_by(strike(&known, 2, "Nobody came."), "R10/1-5", "training-is-struck");
    assert_refused_by(attend(&known, 2, &[]), "R10/1-5", "training-is-struck");
    assert_eq!((known.all().len(), known.of(state("GHA")).len()), (2, 1));
    record_training(&known, &begins("2020-12-01")).expect("what was struck can be recorded anew");
}

#[tokio::test(flavor = "multi_thread")]
async fn r10_1_5_states_see_trainings_and_whether_they_took_part() {
    for house in houses("2026-11-24T12:00:00Z").await {
        house.import(FILE).await;
        let own = begins("2020-11-01");
        assert_eq!(house.command(&own).await.number, Some(1));
        let states = vec![state("GHA"), state("FRA")];
        house.command(&RecordTrainingAttendance { training: 1, states }).await;
        let mission = |code: &str| Asker::Mission { account: "1".to_owned(), state: code.to_owned() };
        let attended =
            |listed: Listed| listed.trainings.into_iter().map(|one: Training| one.attended).collect::<Vec<_>>();
        for (code, expected) in [("GHA", vec![state("GHA")]), ("KEN", vec![])] {
            let seen = house.query_by(&mission(code), &ListTrainings {}).await;
            assert_eq!(attended(seen), [Some(expected)], "{code}");
        }
        house.close().await;
    }
}
