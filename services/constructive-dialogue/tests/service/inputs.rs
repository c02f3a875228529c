//! What was said at dialogues is found again by article, however much there is.

use std::collections::BTreeSet;

use contracts::constructive_dialogue::*;

use crate::house::house;
use crate::people::*;

#[tokio::test(flavor = "multi_thread")]
async fn pr_53i2_inputs_are_found_by_article_portion_by_portion() {
    let Some(house) = house().await else { return };
    house.convene().await;
    house.pass("2027-02-26T09:00:00Z").await;
    let (on, reference) = (DAY.parse().unwrap(), "CTOC/COP/WG.4/2027/4".to_owned());
    house.command(&secretariat(), &RecordReportAdopted { dialogue: 1, group: GROUP, on, reference }).await.unwrap();
    house.command(&chair(), &OpenDialogue { dialogue: 1 }).await.unwrap();
    for number in 1..=120 {
        let articles = vec![if number % 2 == 0 { "TIP 6" } else { "TIP 9" }.to_owned()];
        let (topic, text) = ("Victims".to_owned(), format!("Shelters wait for {number} days."));
        house.command(&secretariat(), &RecordInput { dialogue: 1, topic, articles, text }).await.unwrap();
    }
    for (article, expected) in [(None, 120), (Some("TIP 6"), 60), (Some("TIP 10"), 0)] {
        let mut query = ListInputs { dialogue: None, article: article.map(str::to_owned), after: None };
        let mut found = BTreeSet::new();
        loop {
            let portion = house.query(&mission("AUT"), &query).await.unwrap();
            assert!(portion.inputs.len() <= 50);
            found.extend(portion.inputs.into_iter().map(|line| line.input));
            query.after = portion.next;
            if query.after.is_none() {
                break;
            }
        }
        assert_eq!(found.len(), expected, "{article:?}");
    }
    house.close().await;
}
