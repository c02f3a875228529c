//! What is confidential stays with the service, and every read of it is recorded.

use std::collections::BTreeSet;

use access::Asker;
use contracts::reviews::{FindReview, KeepNote, ListHistory, ListOwnMoves, ListReads, ListReviews};

use crate::house::{House, house, state};
use crate::people::{mission, official, secretariat};
use crate::story::{proposal, settled};

async fn proposed(house: &House) {
    settled(house).await;
    house.pass("2021-01-09T09:00:00Z").await;
    house.command(&mission("GHA"), &proposal()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_consultation_says_in_words_is_in_no_event() {
    let Some(house) = house().await else { return };
    proposed(&house).await;
    let note = KeepNote { state: state("GHA"), text: "Called the mission on Monday".to_owned() };
    house.command(&secretariat(), &note).await.unwrap();
    let said: Vec<String> = house.events().await.into_iter().map(|entry| entry.payload).collect();
    for words in ["Interpretation at meetings", "France takes", "Called the mission"] {
        assert!(!said.iter().any(|payload| payload.contains(words)), "{words}");
    }
    let file = house.query(&mission("GHA"), &FindReview::of(state("GHA"))).await.unwrap();
    let consultation = file.phases[0].consultation.as_ref().unwrap();
    assert_eq!(consultation.requirements.as_deref(), Some("Interpretation at meetings, please"));
    assert!(file.notes.is_empty(), "notes are the Secretariat's");
    let file = house.query(&secretariat(), &FindReview::of(state("GHA"))).await.unwrap();
    assert_eq!(file.notes[0].text, "Called the mission on Monday");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn part_d_a_state_that_is_no_party_sees_the_reviews_in_which_it_takes_part_alone() {
    let Some(house) = house().await else { return };
    settled(&house).await;
    let outside = mission("IRN");
    let listed = house.query(&outside, &ListReviews::default()).await.unwrap().reviews;
    assert!(listed.is_empty(), "{listed:?}");
    assert!(!house.query(&mission("BRA"), &ListReviews::default()).await.unwrap().reviews.is_empty());
    let refused = house.query(&outside, &FindReview::of(state("GHA"))).await.unwrap_err().1;
    let nothing = house.query(&outside, &FindReview::of(state("IRN"))).await.unwrap_err().1;
    assert_eq!((&refused.code, &nothing.code), (&"no-such-review".to_owned(), &"no-such-review".to_owned()));
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_37i_every_read_of_what_is_confidential_is_recorded_for_the_states_concerned() {
    let Some(house) = house().await else { return };
    proposed(&house).await;
    let read = FindReview::of(state("GHA"));
    house.query(&mission("KEN"), &read).await.unwrap();
    house.query(&mission("KEN"), &read).await.unwrap();
    house.query(&secretariat(), &read).await.unwrap();
    house.query(&mission("BRA"), &read).await.unwrap();
    // A calendar program asks every few hours, and nobody has read anything.
    let days = FindReview { state: state("GHA"), days_alone: true };
    let told = house.query(&mission("KEN"), &days).await.unwrap();
    assert!(!told.phases[0].milestones.is_empty());
    let said = told.phases.iter().any(|phase| phase.consultation.is_some() || !phase.entries.is_empty());
    assert!(!said && told.history.is_empty() && told.may.is_empty(), "and nothing is told that would be one");
    let moves = house.query(&mission("KEN"), &ListOwnMoves { days_alone: true }).await.unwrap();
    assert!(!moves.reviews.is_empty() && moves.news.is_empty());
    // The page of one's moves tells what happened lately.
    let moves = house.query(&mission("KEN"), &ListOwnMoves::default()).await.unwrap();
    assert!(moves.news.iter().any(|news| news.what.what == "consultation-proposed"));
    let reads = house.query(&mission("GHA"), &ListReads { state: state("GHA"), page: None }).await.unwrap().reads;
    let of: BTreeSet<_> = reads.iter().map(|line| (line.role.as_str(), line.state, line.times)).collect();
    let expected = BTreeSet::from([("secretariat", None, 1), ("mission", Some(state("KEN")), 3)]);
    assert_eq!(of, expected, "Brazil saw nothing confidential");
    for stranger in [mission("BRA"), official("GHA", 9)] {
        let refused = house.query(&stranger, &ListReads { state: state("GHA"), page: None }).await.unwrap_err().1;
        assert_eq!(refused.code, "no-such-review");
    }
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_37i_a_long_list_of_reads_and_all_that_happened_are_told_page_by_page() {
    let Some(house) = house().await else { return };
    settled(&house).await;
    let read = FindReview::of(state("GHA"));
    for account in 0..205 {
        let reader =
            Asker::Mission { account: format!("0193b3a4-5c00-7000-8000-{account:012}"), state: "KEN".to_owned() };
        house.query(&reader, &read).await.unwrap();
    }
    let page = |page| ListReads { state: state("GHA"), page };
    let (first, second, third) = (
        house.query(&secretariat(), &page(None)).await.unwrap(),
        house.query(&secretariat(), &page(Some(2))).await.unwrap(),
        house.query(&secretariat(), &page(Some(3))).await.unwrap(),
    );
    assert_eq!([first.pages, second.pages, third.pages, first.page, third.page], [2, 2, 2, 1, 3]);
    let readers: BTreeSet<_> = first.reads.iter().chain(&second.reads).map(|line| &line.account).collect();
    assert_eq!((first.reads.len(), second.reads.len(), third.reads.len(), readers.len()), (200, 5, 0, 205));
    let history = |asked| ListHistory { state: state("GHA"), page: asked };
    let all = house.query(&mission("GHA"), &history(None)).await.unwrap();
    let file = house.query(&mission("GHA"), &read).await.unwrap();
    assert_eq!((all.pages, &all.history), (1, &file.history));
    assert!(
        !all.history.is_empty() && house.query(&mission("GHA"), &history(Some(2))).await.unwrap().history.is_empty()
    );
    let refused = house.query(&mission("BRA"), &history(None)).await.unwrap_err().1;
    assert_eq!(refused.code, "no-such-review");
    house.close().await;
}
