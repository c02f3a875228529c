//! Who sees what of people: each role against a world with something to hide.

use access::Asker;
use contracts::registry::{DirectoryEntry, ShowDirectory, ShowOwnProfile};

use super::service::{NOON, mission, official, people_of, secretariat};
use super::world::{STATE, code, expert, focal_point, named, note, observer, person, reviewers_set};
use crate::house::{House, houses};

/// 1 coordinates, 2 is an expert, 3 observes; 4 is named and not approved.
async fn filled(house: &mut House) {
    house.is_drawn().await;
    let people = [
        named(1, &[focal_point("KEN")]),
        named(2, &[expert("FRA")]),
        named(3, &[observer("KEN")]),
        named(4, &[expert("KEN")]),
    ];
    house.names(&note(&people, &[])).await;
    for number in 1..=3 {
        house.lets_in(number).await;
    }
    // Somebody of France, who is a focal point there.
    let mut foreign = note(&[named(50, &[focal_point("FRA")])], &[]);
    foreign.state = code("FRA");
    house.command(&foreign).await;
}

fn of_france() -> Asker {
    Asker::Official { account: person(50).to_string(), state: "FRA".to_owned() }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_people_of_a_state_are_seen_by_its_mission_its_focal_points_and_the_secretariat() {
    for mut house in houses(NOON).await {
        filled(&mut house).await;
        for asker in [secretariat(), mission(STATE)] {
            let people = house.query_by(&asker, &people_of(STATE)).await.people;
            assert_eq!(people.len(), 4);
        }
        let seen = house.query_by(&official(1), &people_of(STATE)).await.people;
        assert!(seen.iter().all(|line| line.asked.is_none() && line.differences.is_empty()));
        for asker in [official(2), official(3), official(4), official(9), mission("FRA"), of_france()] {
            let refusal = house.refused_query(&people_of(STATE), &asker).await;
            assert!(["not-the-focal-point", "named-by-the-mission"].contains(&refusal.code.as_str()), "{refusal:?}");
        }
        house.close().await;
    }
}

async fn directory(house: &House, asker: &Asker, only: ShowDirectory) -> Vec<DirectoryEntry> {
    house.query_by(asker, &only).await.entries
}

fn of(entries: &[DirectoryEntry]) -> Vec<u8> {
    let number = |entry: &DirectoryEntry| (0..=u8::MAX).find(|number| person(*number) == entry.person).unwrap();
    let mut numbers: Vec<_> = entries.iter().map(number).collect();
    numbers.sort_unstable();
    numbers
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_18ii_and_pr_27ii_states_parties_see_focal_points_and_experts_of_all() {
    for mut house in houses(NOON).await {
        filled(&mut house).await;
        let all = ShowDirectory::default();
        for asker in [secretariat(), mission(STATE), official(1), official(2), official(3)] {
            assert_eq!(of(&directory(&house, &asker, all).await), [1, 2, 3, 4, 50], "its own who observe, too");
        }
        let foreign = directory(&house, &mission("FRA"), all).await;
        assert_eq!(of(&foreign), [1, 2, 4, 50], "who observes is its own State's");
        let waits = foreign.iter().find(|entry| entry.person == person(4)).unwrap();
        assert_eq!((waits.duties.clone(), waits.profile.clone()), (vec![expert("KEN")], None));
        assert!(foreign.iter().find(|entry| entry.person == person(1)).unwrap().profile.is_some());
        let state = ShowDirectory { state: Some(code("FRA")), review: None };
        assert_eq!(of(&directory(&house, &mission(STATE), state).await), [50]);
        let review = ShowDirectory { state: None, review: Some(code("FRA")) };
        assert_eq!(of(&directory(&house, &mission(STATE), review).await), [2, 50]);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_not_approved_sees_the_own_profile_alone() {
    for mut house in houses(NOON).await {
        filled(&mut house).await;
        for asker in [official(4), of_france()] {
            let refusal = house.refused_query(&ShowDirectory::default(), &asker).await;
            assert_eq!(
                (refusal.code.as_str(), refusal.rule.unwrap().to_string().as_str()),
                ("not-approved-yet", "GL-7")
            );
            house.query_by(&asker, &ShowOwnProfile {}).await;
        }
        assert_eq!(house.query_by(&official(4), &ShowOwnProfile {}).await.person.person, person(4));
        assert_eq!(house.refused_query(&ShowOwnProfile {}, &official(9)).await.code, "no-official");
        assert_eq!(house.refused_query(&ShowDirectory::default(), &official(9)).await.code, "no-official");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whose_state_is_no_party_sees_nothing() {
    for mut house in houses(NOON).await {
        filled(&mut house).await;
        // Iran signed and has not ratified; of the second nothing is known at all.
        for state in ["IRN", "PNG"] {
            assert_eq!(directory(&house, &mission(state), ShowDirectory::default()).await, []);
        }
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_52i_a_signatory_under_review_sees_who_works_in_its_reviews() {
    for mut house in houses(NOON).await {
        filled(&mut house).await;
        house.happens_in_reviews(reviewers_set("IRN", &["KEN", "NGA"], "2020-11-20")).await;
        house.names(&note(&[named(5, &[focal_point("IRN"), expert("KEN")])], &[])).await;
        let seen = directory(&house, &mission("IRN"), ShowDirectory::default()).await;
        assert_eq!(of(&seen), [5]);
        assert_eq!(seen[0].duties, [focal_point("IRN")], "and nothing of other reviews");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_no_duty_any_more_reads_no_directory() {
    for mut house in houses(NOON).await {
        filled(&mut house).await;
        house.happens_in_reviews(reviewers_set("FRA", &["AUT", "NGA"], "2020-12-05")).await;
        let refusal = house.refused_query(&ShowDirectory::default(), &official(2)).await;
        assert_eq!(refusal.code, "no-official");
        house.query_by(&official(2), &ShowOwnProfile {}).await;
        house.close().await;
    }
}
