//! From the meeting to the redraw, on the real States.

use std::collections::BTreeSet;
use std::time::Duration;

use contracts::drawing::*;
use lots::record::Transcript;
use treaty::StateCode;

use crate::house::{House, On};

async fn meeting(house: &House, on: &str) -> u32 {
    let title = "Joint intersessional meeting of the working groups".to_owned();
    let command = ScheduleMeeting { title, kind: MeetingKind::Intersessional, on: on.parse().unwrap(), until: None };
    house.command(&command).await.unwrap().number.unwrap()
}

fn pool(meeting: Option<u32>, purpose: Purpose) -> FreezePool {
    FreezePool { meeting, purpose, as_of: None, in_force: Vec::new(), without: None, beacon_round: None }
}

async fn call_out(house: &House, drawing: u32, value: &str) {
    let command = RecordRoomValue { drawing, value: value.to_owned(), called_by: "Chile".to_owned() };
    house.command(&command).await.unwrap();
}

async fn draw(house: &House, drawing: u32) {
    house.command(&DrawLots { drawing, beacon_signature: None }).await.unwrap();
}

async fn transcript(house: &House, drawing: u32) -> Transcript {
    let text = house.query(&FetchTranscript { drawing }).await;
    Transcript::verify(text.text.as_bytes()).unwrap()
}

fn pair(result: &DrawingResult) -> (StateCode, StateCode) {
    let line = result.assignments.iter().find(|line| !line.additional).unwrap();
    (line.state_under_review, line.reviewer)
}

pub(crate) async fn first_drawing(house: &House) -> u32 {
    let meeting = meeting(house, "2020-11-27").await;
    let preview = PreviewPool {
        meeting: Some(meeting),
        purpose: Purpose::First,
        as_of: None,
        in_force: Vec::new(),
        without: None,
    };
    let preview = house.query(&preview).await;
    assert_eq!((preview.states.len(), preview.impossible.len()), (189, 0));
    let frozen = house.command(&pool(Some(meeting), Purpose::First)).await.unwrap();
    let drawing = frozen.number.unwrap();
    assert!(frozen.warnings.is_empty(), "{:?}", frozen.warnings);
    assert_eq!(house.secrets().await, 1);
    let early = house.command(&DrawLots { drawing, beacon_signature: None }).await.unwrap_err();
    assert_eq!(early.code, "draw-outside-the-meeting");
    house.on("2020-11-27T09:00:00Z");
    call_out(house, drawing, "four elephants").await;
    call_out(house, drawing, "a giraffe").await;
    draw(house, drawing).await;
    assert_eq!(house.secrets().await, 0);
    drawing
}

async fn redraw(house: &House, first: u32) {
    let before = house.query(&ShowResult { drawing: None }).await;
    let pair = pair(&before);
    let command = RequestRedraw {
        by: pair.0,
        state_under_review: pair.0,
        reviewer: pair.1,
        ground: Ground::Any { reason: RedrawReason::Language, text: None },
        on: None,
        source: "note verbale".to_owned(),
    };
    house.on("2021-03-01T09:00:00Z");
    let asked = house.command(&command).await.unwrap();
    assert_eq!(asked.warnings[0].code, "request-waits");
    let request = asked.number.unwrap();
    let meeting = meeting(house, "2021-05-20").await;
    let requests = house.query(&ListRequests {}).await;
    assert!(matches!(requests.requests[0].state, RequestState::Pending { meeting: 2, .. }), "{requests:?}");
    house.on("2021-05-20T09:00:00Z");
    let purpose = Purpose::Redraw { requests: vec![request] };
    let drawing = house.command(&pool(Some(meeting), purpose)).await.unwrap().number.unwrap();
    call_out(house, drawing, "42").await;
    draw(house, drawing).await;
    let after = house.query(&ShowResult { drawing: None }).await;
    assert_eq!(after.drawing.as_ref().unwrap().drawing, drawing);
    assert!(after.assignments.iter().all(|line| (line.state_under_review, line.reviewer) != pair));
    let record = transcript(house, drawing).await;
    assert_eq!(record.standing.previous, Some(transcript(house, first).await.hash));
    let old = house.query(&ShowResult { drawing: Some(first) }).await;
    assert_eq!(old.assignments.len(), before.assignments.len());
}

/// Waits until as many of the next lots as asked for are ready.
async fn chances(house: &House, drawing: u32, shown: u32, next: u8) -> Chances {
    for _ in 0..1_200 {
        let chances = house.query(&ShowChances { drawing, shown, next }).await;
        if chances.lots.len() == usize::from(next) {
            return chances;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("the chances were never ready");
}

/// What was said of who reviews whom is what the result shows, once for each result that stands (para. 28).
async fn said_is_what_stands(house: &House, times: usize) {
    let events = house.drawing.house().journal.after(0, 100_000).await.unwrap();
    let said: Vec<ReviewersSettled> = events
        .iter()
        .filter(|entry| entry.name == "reviewers-settled")
        .map(|entry| serde_json::from_str(&entry.payload).unwrap())
        .collect();
    assert_eq!(said.len(), times);
    let result = house.query(&ShowResult { drawing: None }).await;
    let last = said.last().unwrap();
    assert_eq!(Some(last.drawing), result.drawing.map(|drawing| drawing.drawing));
    assert_eq!(last.reviews.len(), 189);
    let pairs =
        |review: &SettledReview| review.reviewers.iter().map(|one| (review.state, one.state)).collect::<Vec<_>>();
    let said: BTreeSet<(StateCode, StateCode)> = last.reviews.iter().flat_map(pairs).collect();
    let shown = result.assignments.iter().map(|line| (line.state_under_review, line.reviewer)).collect();
    assert_eq!(said, shown);
}

async fn whole_cycle(on: On) {
    let Some(house) = House::open(on).await else { return };
    let first = first_drawing(&house).await;
    let record = transcript(&house, first).await;
    assert_eq!(record.groups.len(), 189);
    let result = house.query(&ShowResult { drawing: None }).await;
    assert_eq!(result.assignments.iter().filter(|line| !line.additional).count(), 378);
    assert!(!result.void);
    said_is_what_stands(&house, 1).await;
    let ready = chances(&house, first, 0, 2).await;
    for lot in &ready.lots {
        let sum: f64 = lot.candidates.iter().map(|candidate| candidate.chance).sum();
        assert!((sum - 1.0).abs() < 1e-9);
    }
    let house = house.crash().await;
    assert_eq!(house.query(&ShowResult { drawing: None }).await, result, "a crash loses nothing");
    redraw(&house, first).await;
    said_is_what_stands(&house, 2).await;
    let exact = chances(&house, 2, 0, 1).await;
    assert!(exact.lots[0].exact);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_cycle_on_sqlite() {
    Box::pin(whole_cycle(On::Sqlite)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_cycle_on_postgresql() {
    Box::pin(whole_cycle(On::Postgres)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn tests_are_void_and_public_queries_start_no_work() {
    let Some(house) = House::open(On::Sqlite).await else { return };
    let frozen = house.command(&pool(None, Purpose::First)).await.unwrap();
    assert_eq!(frozen.warnings[0].code, "test-is-void");
    let drawing = frozen.number.unwrap();
    draw(&house, drawing).await;
    let result = house.query(&ShowResult { drawing: Some(drawing) }).await;
    assert!(result.void);
    assert_eq!(house.query(&ShowOverview {}).await.current, None);
    let query = ShowChances { drawing, shown: 0, next: 8 };
    let public = house.asked_by(&access::Asker::Public);
    for _ in 0..10 {
        assert!(house.portal.query(&query, &public).await.unwrap().lots.is_empty());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    chances(&house, drawing, 0, 1).await;
    assert_eq!(house.portal.query(&ShowChances { next: 1, ..query }, &public).await.unwrap().lots.len(), 1);
    house.close().await;
}
