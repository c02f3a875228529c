//! Help that a State asks the Secretariat for (para. 48): between it and the Secretariat alone.

use contracts::reviews::{AnswerHelp, AskForHelp, FindReview, HelpLine, ListOwnMoves, ShowBoard};

use crate::house::{House, day, houses, state};
use crate::people::{mission, secretariat};
use crate::story::settled;

const ASKED: &str = "How is the questionnaire opened?";
const DONE: &str = "Sent the template, and called.";

async fn seen(house: &House, asker: &access::Asker) -> Vec<HelpLine> {
    house.query(asker, &FindReview::of(state("GHA"))).await.unwrap().help
}

async fn open(house: &House) -> u32 {
    let board = house.query(&secretariat(), &ShowBoard::default()).await.unwrap();
    board.lines.iter().map(|line| line.help).sum()
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_48i_what_a_state_asks_for_is_seen_by_it_and_the_secretariat_and_is_in_no_event() {
    for house in houses().await {
        settled(&house).await;
        assert_eq!(open(&house).await, 0);
        let version = house.query(&mission("KEN"), &FindReview::of(state("GHA"))).await.unwrap().version;
        let ask = AskForHelp { state: state("GHA"), text: ASKED.to_owned() };
        assert_eq!(house.command(&mission("GHA"), &ask).await.unwrap().number, Some(1));
        assert_eq!(house.command(&mission("FRA"), &ask).await.unwrap().number, Some(1), "each State's own numbers");
        assert_eq!(open(&house).await, 2);
        let of = |lines: &[HelpLine]| lines.iter().map(|line| line.by.to_string()).collect::<Vec<_>>();
        assert_eq!(of(&seen(&house, &secretariat()).await), ["FRA", "GHA"]);
        assert_eq!(of(&seen(&house, &mission("GHA")).await), ["GHA"]);
        assert_eq!(of(&seen(&house, &mission("FRA")).await), ["FRA"]);
        for other in ["KEN", "BRA"] {
            assert!(seen(&house, &mission(other)).await.is_empty(), "{other}");
            let file = house.query(&mission(other), &FindReview::of(state("GHA"))).await.unwrap();
            assert!(!file.history.iter().any(|line| line.what.starts_with("help")), "{other}");
            let news = house.query(&mission(other), &ListOwnMoves::default()).await.unwrap().news;
            assert!(!news.iter().any(|news| news.what.what.starts_with("help")), "{other}");
        }
        let now = house.query(&mission("KEN"), &FindReview::of(state("GHA"))).await.unwrap().version;
        assert_eq!(now, version, "not even a version says that somebody asked");
        let answer = AnswerHelp {
            state: state("GHA"),
            by: state("GHA"),
            request: 1,
            on: day("2020-11-28"),
            text: DONE.to_owned(),
        };
        house.command(&secretariat(), &answer).await.unwrap();
        assert_eq!(open(&house).await, 1);
        let again = house.command(&secretariat(), &answer).await.unwrap_err().1;
        assert_eq!(again.code, "help-answered-already");
        let lines = seen(&house, &mission("GHA")).await;
        let answered = lines[0].answer.as_ref().unwrap();
        assert_eq!((lines[0].text.as_str(), answered.text.as_str(), answered.on), (ASKED, DONE, day("2020-11-28")));
        let days = FindReview { state: state("GHA"), days_alone: true };
        assert!(house.query(&mission("GHA"), &days).await.unwrap().help.is_empty(), "a calendar has none of it");
        let said: Vec<String> = house.events().await.into_iter().map(|entry| entry.payload).collect();
        for words in [ASKED, DONE] {
            assert!(!said.iter().any(|payload| payload.contains(words)), "{words}");
        }
        house.close().await;
    }
}
