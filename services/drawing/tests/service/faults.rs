//! Haste, impossible pools, meetings that end.

use std::time::Duration;

use contracts::drawing::*;

use crate::house::{House, On};

fn first(meeting: u32) -> FreezePool {
    FreezePool {
        meeting: Some(meeting),
        purpose: Purpose::First,
        as_of: None,
        in_force: Vec::new(),
        without: None,
        beacon_round: None,
    }
}

async fn ready(house: &House) -> (u32, u32) {
    let command = ScheduleMeeting {
        title: "Joint meeting".to_owned(),
        kind: MeetingKind::Intersessional,
        on: "2020-11-27".parse().unwrap(),
        until: Some("2020-12-01".parse().unwrap()),
    };
    let meeting = house.command(&command).await.unwrap().number.unwrap();
    let drawing = house.command(&first(meeting)).await.unwrap().number.unwrap();
    (meeting, drawing)
}

#[tokio::test(flavor = "multi_thread")]
async fn values_called_out_while_the_lots_are_drawn_are_in_the_transcript_or_refused() {
    let Some(house) = House::open(On::Sqlite).await else { return };
    let (_, drawing) = ready(&house).await;
    house.on("2020-11-27T09:00:00Z");
    let value = |value: &str| RecordRoomValue { drawing, value: value.to_owned(), called_by: "Chile".to_owned() };
    house.command(&value("first")).await.unwrap();
    let late = async {
        tokio::time::sleep(Duration::from_millis(60)).await;
        house.command(&value("late")).await.is_ok()
    };
    let drawn = DrawLots { drawing, beacon_signature: None };
    let (drawn, late) = tokio::join!(house.command(&drawn), late);
    drawn.unwrap();
    let text = house.query(&FetchTranscript { drawing }).await.text;
    assert_eq!(text.contains(r#""room":["first","late"]"#), late);
    lots::record::Transcript::verify(text.as_bytes()).unwrap();
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_sent_twice_is_done_once() {
    let Some(house) = House::open(On::Sqlite).await else { return };
    let (meeting, drawing) = ready(&house).await;
    house.command(&AbandonDrawing { drawing, reason: "the power failed".to_owned() }).await.unwrap();
    assert_eq!(house.secrets().await, 0);
    let asked = house.asked();
    let one = house.portal.command(&first(meeting), &asked).await.unwrap();
    let other = house.portal.command(&first(meeting), &asked).await.unwrap();
    assert_eq!(one, other);
    assert_eq!(house.query(&ShowOverview {}).await.drawings.len(), 2);
    assert_eq!(house.secrets().await, 1);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wish_based_on_another_version_is_a_conflict() {
    let Some(house) = House::open(On::Sqlite).await else { return };
    let (_, drawing) = ready(&house).await;
    let version = house.query(&ShowOverview {}).await.version;
    let asked = |expected| bus::Asked { expected: Some(expected), ..house.asked() };
    let command = RecordRoomValue { drawing, value: "nine".to_owned(), called_by: "Chile".to_owned() };
    assert!(house.portal.command(&command, &asked(version - 1)).await.is_err());
    assert_eq!(house.portal.command(&command, &asked(version)).await.unwrap().version, version + 1);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_28i_what_a_meeting_ended_without_drawing_is_given_up_in_public() {
    let Some(house) = House::open(On::Sqlite).await else { return };
    let (_, drawing) = ready(&house).await;
    house.on("2020-12-01T22:59:00Z");
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(house.query(&ShowOverview {}).await.drawings[0].stage, Stage::Frozen, "its last day counts whole");
    house.on("2020-12-01T23:00:01Z");
    let mut stage = Stage::Frozen;
    for _ in 0..200 {
        stage = house.query(&ShowOverview {}).await.drawings[0].stage.clone();
        if stage != Stage::Frozen {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(stage, Stage::Abandoned { reason: "the meeting ended without drawing it".to_owned() });
    assert_eq!(house.secrets().await, 0);
    let late = house.command(&DrawLots { drawing, beacon_signature: None }).await.unwrap_err();
    assert_eq!(late.code, "given-up");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_29i_an_impossible_pool_is_refused_with_its_reasons() {
    let Some(house) = House::open(On::Sqlite).await else { return };
    // Of the Eastern European group only two are left, who would have to review each other.
    let parties = treaty::parties::read(include_bytes!("../../../../data/states-parties.csv")).unwrap();
    let eastern = parties.iter().filter(|party| party.group == Some(treaty::RegionalGroup::EasternEuropean));
    let states: Vec<treaty::StateCode> = eastern.map(|party| party.code).skip(2).collect();
    let without = Some(Exclusion { states, decision: None, reason: "to see what happens".to_owned() });
    let command = FreezePool { meeting: None, without, ..first(1) };
    let refusal = house.command(&command).await.unwrap_err();
    assert_eq!(refusal.code, "nothing-can-be-drawn");
    assert!(refusal.rule.is_some() && !refusal.particulars.is_empty(), "{refusal:?}");
    assert!(house.query(&ShowOverview {}).await.drawings.is_empty());
    house.close().await;
}
