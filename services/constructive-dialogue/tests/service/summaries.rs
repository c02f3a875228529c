//! Sessions are corrected, and summaries are asked for when they are due, or at once where that is over.

use contracts::Notice;
use contracts::constructive_dialogue::*;

use crate::house::{House, houses};
use crate::people::*;

async fn session(house: &House, session: Option<u32>, title: &str, opens: &str) -> Result<Option<u32>, Notice> {
    let (title, opens) = (title.to_owned(), opens.parse().unwrap());
    let command = ScheduleSession { group: GROUP, session, title, opens };
    let recorded = house.command(&secretariat(), &command).await;
    recorded.map(|recorded| recorded.number).map_err(|(_, notice)| notice)
}

async fn opened(house: &House) {
    house.convene().await;
    house.pass("2027-02-26T09:00:00Z").await;
    let (on, reference) = (DAY.parse().unwrap(), "CTOC/COP/WG.4/2027/4".to_owned());
    house.command(&secretariat(), &RecordReportAdopted { dialogue: 1, group: GROUP, on, reference }).await.unwrap();
    house.command(&chair(), &OpenDialogue { dialogue: 1 }).await.unwrap();
}

async fn closed(house: &House) {
    opened(house).await;
    house.command(&chair(), &CloseDialogue { dialogue: 1 }).await.unwrap();
}

async fn asked(house: &House) -> usize {
    house.until_nothing_is_due().await;
    house.count("summary-missing").await
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53h_closed_when_the_ten_weeks_before_the_next_session_have_begun_it_is_asked_for_at_once() {
    for house in houses().await {
        // Ten weeks before 20 April are 9 February: before the dialogue.
        session(&house, None, "15th session", "2027-04-20").await.unwrap();
        opened(&house).await;
        assert_eq!(asked(&house).await, 0, "nothing was held when the documents were due");
        house.command(&chair(), &CloseDialogue { dialogue: 1 }).await.unwrap();
        assert_eq!(asked(&house).await, 1);
        session(&house, Some(1), "Fifteenth session", "2027-04-20").await.unwrap();
        assert_eq!(asked(&house).await, 1, "once");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53h_a_session_that_is_scheduled_or_moved_so_near_has_its_summary_asked_for_at_once() {
    for house in houses().await {
        closed(&house).await;
        session(&house, None, "15th session", "2027-10-04").await.unwrap();
        assert_eq!(asked(&house).await, 0);
        session(&house, Some(1), "15th session", "2027-05-01").await.unwrap();
        assert_eq!(asked(&house).await, 1, "moved to less than ten weeks from now");
        session(&house, None, "A session before it", "2027-04-01").await.unwrap();
        assert_eq!(asked(&house).await, 2, "scheduled before it, and so the next one");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53h_where_a_session_moves_away_the_one_that_is_next_then_has_its_summary_asked_for() {
    for house in houses().await {
        closed(&house).await;
        session(&house, None, "15th session", "2027-08-02").await.unwrap();
        session(&house, None, "16th session", "2027-09-06").await.unwrap();
        house.pass("2027-07-01T10:00:00Z").await;
        // Of the first: the documents of the second are due, and it is not the next.
        assert_eq!(asked(&house).await, 1);
        session(&house, Some(1), "15th session", "2027-12-06").await.unwrap();
        assert_eq!(asked(&house).await, 2, "of the second, which is the next now");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53h_a_corrected_session_recomputes_what_is_due() {
    for house in houses().await {
        closed(&house).await;
        assert_eq!(session(&house, None, "15th session", "2027-10-04").await, Ok(Some(1)));
        session(&house, Some(1), "Fifteenth session", "2027-10-11").await.unwrap();
        let code = session(&house, Some(2), "16th session", "2027-10-11").await.unwrap_err().code;
        assert_eq!(code, "unknown-session");
        let file = house.query(&access::Asker::Public, &FindDialogue { dialogue: 1 }).await.unwrap();
        let due = file.summaries_due[0].session.clone().unwrap();
        assert_eq!((due.session, &*due.title, due.opens), (1, "Fifteenth session", "2027-10-11".parse().unwrap()));
        house.pass("2027-08-01T21:59:59Z").await;
        assert_eq!(asked(&house).await, 0, "a second before the tenth week before");
        house.pass("2027-08-01T22:00:00Z").await;
        assert_eq!(asked(&house).await, 1);
        house.close().await;
    }
}
