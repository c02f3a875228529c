//! Recommendations of working groups, from the command to what everybody reads (para. 16).

use access::Asker;
use contracts::registry::DecisionReference;
use contracts::reviews::{Amendment, RecordRecommendation, ShowRules, StrikeRecommendation};

use crate::house::{day, houses};
use crate::people::secretariat;

#[tokio::test(flavor = "multi_thread")]
async fn pr_16ii_everybody_reads_what_was_recommended_and_why_it_was_struck() {
    for house in houses().await {
        let before = house.query(&Asker::Public, &ShowRules {}).await.unwrap();
        let recommendation = DecisionReference {
            body: "Working Group on Firearms".to_owned(),
            on: day("2020-11-20"),
            reference: "CTOC/COP/WG.6/2020/4".to_owned(),
        };
        let (amendment, from) = (Amendment::PhaseLength { months: 30 }, day("2024-12-01"));
        let command = RecordRecommendation { amendment, from, recommendation };
        house.command(&secretariat(), &command).await.unwrap();
        let strike = StrikeRecommendation { number: 1, reason: "It was of another group".to_owned() };
        let standing = house.query(&Asker::Public, &ShowRules {}).await.unwrap();
        assert_eq!(standing.recommendations[0].struck, None);
        house.command(&secretariat(), &strike).await.unwrap();
        let again = house.command(&secretariat(), &strike).await.unwrap_err().1;
        assert_eq!(again.code, "recommendation-struck-already");
        let after = house.query(&Asker::Public, &ShowRules {}).await.unwrap();
        let [line] = &after.recommendations[..] else { panic!("it stays") };
        assert_eq!((line.number, line.struck.as_ref()), (1, Some(&strike.reason)));
        assert_eq!((after.phase_months, after.amendments.len()), (before.phase_months, 0), "no rule changes by it");
        house.close().await;
    }
}
