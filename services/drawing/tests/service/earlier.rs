//! What was drawn by a program that did not yet say in one piece who reviews whom.

use crate::ceremony::first_drawing;
use crate::house::{House, On};
use contracts::EventSet as _;
use contracts::drawing::{DrawingEvent, ShowResult};

/// Everything that the drawing has said.
async fn said(house: &House) -> Vec<DrawingEvent> {
    let entries = house.drawing.house().journal.after(0, 1_000).await.unwrap();
    let read = |entry: &journal::Entry| {
        let value = serde_json::from_str(&entry.payload).unwrap();
        DrawingEvent::from_value(&entry.name, entry.schema_version, value).unwrap().unwrap()
    };
    entries.iter().map(read).collect()
}

fn settled(events: &[DrawingEvent]) -> Vec<&DrawingEvent> {
    events.iter().filter(|event| matches!(event, DrawingEvent::ReviewersSettled(_))).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_17i_who_reviews_whom_is_said_of_earlier_drawings_too_and_once() {
    for on in [On::Sqlite, On::Postgres] {
        let Some(house) = House::open(On::Sqlite).await else { return };
        first_drawing(&house).await;
        let (now, result) = (said(&house).await, house.query(&ShowResult { drawing: None }).await);
        house.close().await;
        let earlier = now.iter().filter(|event| !matches!(event, DrawingEvent::ReviewersSettled(_))).cloned().collect();
        let Some(house) = House::after(on, earlier).await else { return };
        house.until_nothing_is_due().await;
        assert_eq!(house.query(&ShowResult { drawing: None }).await.assignments, result.assignments);
        let house = house.crash().await;
        house.until_nothing_is_due().await;
        let again = said(&house).await;
        let [DrawingEvent::ReviewersSettled(again)] = settled(&again)[..] else { panic!("once: {again:?}") };
        let [DrawingEvent::ReviewersSettled(first)] = settled(&now)[..] else { panic!("once: {now:?}") };
        assert_eq!((again.drawing, &again.reviews), (first.drawing, &first.reviews));
        house.close().await;
    }
}
