//! To which missions letters about a list went, so that no State party is left out by accident.

use access::Asker;
use contracts::constructive_dialogue::List;
use contracts::notices::{CirculationTold, LetterState, ListMissionsTold, Purpose};
use serde_json::json;

use crate::house::{House, houses_at, secretariat};
use crate::smtp::Does;
use crate::story::{NOW, invited};

async fn told(house: &House) -> Vec<CirculationTold> {
    house.query(&secretariat(), &ListMissionsTold { dialogue: 1 }).await.circulations
}

fn of(state: &str) -> Purpose {
    Purpose::Mission { state: state.parse().unwrap() }
}

/// Each State with how far its letter is.
fn states(circulation: &CirculationTold) -> Vec<(String, LetterState)> {
    circulation.missions.iter().map(|mission| (mission.state.to_string(), mission.letter)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53d_ii_it_can_be_said_to_which_missions_the_letter_about_a_list_went() {
    for mut house in houses_at(NOW).await {
        house.happens("dialogue-convened", &[]).await;
        house.until_known().await;
        assert_eq!(told(&house).await, []);
        // Peru's only address is refused, and one of the two of Austria.
        house.smtp.will(&[Does::Refuse(550), Does::Refuse(550)]);
        invited(&house, 1, "peru", of("PER")).await;
        house.until(LetterState::Bounced, 1).await;
        invited(&house, 2, "austria-old", of("AUT")).await;
        house.until(LetterState::Bounced, 2).await;
        for (number, name, state) in [(3, "austria", "AUT"), (4, "kenya", "KEN")] {
            invited(&house, number, name, of(state)).await;
        }
        invited(&house, 5, "bureau", Purpose::Bureau).await;
        house.until(LetterState::Sent, 3).await;
        house.happens("list-circulated", &[]).await;
        house.until_known().await;
        house.until(LetterState::Sent, 5).await;
        let first = told(&house).await;
        let [first] = &first[..] else { panic!("{first:?}") };
        assert_eq!((first.list, &*first.reference), (List::NonGovernmentalOrganizations, "CU 2022/200"));
        let sent = |state: &str| (state.to_owned(), LetterState::Sent);
        assert_eq!(states(first), [sent("AUT"), sent("KEN"), ("PER".to_owned(), LetterState::Bounced)]);
        // Whoever is invited afterwards was not told of that circulation, and is of the next.
        invited(&house, 6, "france", of("FRA")).await;
        house.until(LetterState::Sent, 6).await;
        assert_eq!(states(&told(&house).await[0]).len(), 3);
        house.happens("list-circulated", &[("reference", json!("CU 2022/201"))]).await;
        house.until_known().await;
        house.until(LetterState::Sent, 9).await;
        let second = told(&house).await;
        assert_eq!((second.len(), &*second[0].reference), (1, "CU 2022/201"));
        let expected = [sent("AUT"), sent("FRA"), sent("KEN"), ("PER".to_owned(), LetterState::Bounced)];
        assert_eq!(states(&second[0]), expected);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_but_the_secretariat_is_told_which_missions_have_accounts() {
    for house in houses_at(NOW).await {
        let account = || "1".to_owned();
        for asker in [
            Asker::Public,
            Asker::Operator { account: account() },
            Asker::Applicant { contact: account() },
            Asker::Mission { account: account(), state: "AUT".to_owned() },
            Asker::Chair { account: account() },
            Asker::Bureau { account: account() },
        ] {
            assert!(!house.may_query(&asker, &ListMissionsTold { dialogue: 1 }).await, "{asker}");
        }
        house.close().await;
    }
}
