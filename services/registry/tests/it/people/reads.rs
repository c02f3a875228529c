//! Who read what is confidential of a State's people.

use access::Asker;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contracts::Day;
use contracts::registry::{
    CompareNote, FindNote, ListIntake, ListPeopleReads, NoteFile, ShowDirectory, ShowOwnProfile,
};
use contracts::reviews::ReadLine;

use super::service::{NOON, mission, official, people_of, secretariat};
use super::world::{STATE, code, expert, focal_point, named, note, observer};
use crate::house::{House, houses, instant};

async fn reads(house: &House, state: &str) -> Vec<ReadLine> {
    house.query_by(&secretariat(), &ListPeopleReads { state: code(state), page: None }).await.reads
}

/// How often each has read, by role and day, in the order of the answer.
fn told(reads: &[ReadLine]) -> Vec<(&str, Option<&str>, String, u32)> {
    let line = |one: &ReadLine| one.on.to_string();
    reads
        .iter()
        .map(|one| (one.role.as_str(), one.state.as_ref().map(treaty::StateCode::as_str), line(one), one.times))
        .collect()
}

fn file() -> NoteFile {
    NoteFile { name: "note.txt".to_owned(), content: STANDARD.encode("Note KEN/VIE/7") }
}

/// 1 coordinates, 2 is an expert; the note came with a file. Nobody has read anything yet.
async fn filled(house: &mut House) {
    house.is_drawn().await;
    let mut command = note(&[named(1, &[focal_point("KEN")]), named(2, &[expert("KEN")])], &[]);
    command.file = Some(file());
    house.names(&command).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_37i_reads_of_people_and_of_the_note_are_recorded_by_reader_and_day() {
    for mut house in houses(NOON).await {
        filled(&mut house).await;
        assert_eq!(reads(&house, STATE).await, [], "who looks who read reads nothing");
        let find = FindNote { state: code(STATE), note: 1 };
        house.query_by(&mission(STATE), &people_of(STATE)).await;
        house.query_by(&mission(STATE), &find).await;
        let day = "2020-12-01".to_owned();
        let once = reads(&house, STATE).await;
        assert_eq!(told(&once), [("mission", Some(STATE), day.clone(), 2)]);
        let Asker::Mission { account, .. } = mission(STATE) else { panic!() };
        assert_eq!((once[0].account.clone(), once[0].on), (account, Day("2020-12-01".parse().unwrap())));
        // In Vienna it is the next day.
        house.clock.advance_to(instant("2020-12-01T23:30:00Z"));
        house.query_by(&secretariat(), &find).await;
        house.query_by(&mission(STATE), &find).await;
        let mut after = reads(&house, STATE).await;
        after.sort_by_key(|line| (line.on, line.role.clone()));
        let next = "2020-12-02".to_owned();
        let expected = [
            ("mission", Some(STATE), day, 2),
            ("mission", Some(STATE), next.clone(), 1),
            ("secretariat", None, next, 1),
        ];
        assert_eq!(told(&after), expected);
        assert_eq!(after[2].last.0, instant("2020-12-01T23:30:00Z"));
        house.stop().await;
        house.start().await;
        assert_eq!(reads(&house, STATE).await.len(), 3);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_37i_the_intake_is_recorded_for_each_state_whose_people_it_shows() {
    for mut house in houses(NOON).await {
        filled(&mut house).await;
        let mut foreign = note(&[named(50, &[focal_point("FRA")])], &[]);
        foreign.state = code("FRA");
        house.command(&foreign).await;
        house.query_by(&secretariat(), &ListIntake {}).await;
        for state in [STATE, "FRA"] {
            let day = "2020-12-01".to_owned();
            assert_eq!(told(&reads(&house, state).await), [("secretariat", None, day, 1)], "{state}");
        }
        assert_eq!(reads(&house, "NGA").await, [], "of whom nobody is in it");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_37i_who_was_shown_nothing_confidential_has_read_nothing() {
    for mut house in houses(NOON).await {
        filled(&mut house).await;
        house.refused_query(&people_of(STATE), &mission("FRA")).await;
        house.refused_query(&people_of(STATE), &official(2)).await;
        house.refused_query(&FindNote { state: code(STATE), note: 1 }, &mission("FRA")).await;
        house.refused_query(&FindNote { state: code(STATE), note: 9 }, &mission(STATE)).await;
        house.query_by(&official(2), &ShowOwnProfile {}).await;
        house.query_by(&mission("FRA"), &ShowDirectory::default()).await;
        let compare = CompareNote { file: file(), reference: "KEN/VIE/7".to_owned(), people: Vec::new() };
        house.query_by(&mission(STATE), &compare).await;
        assert_eq!(reads(&house, STATE).await, []);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_37i_who_read_is_told_to_the_state_and_the_secretariat() {
    for mut house in houses(NOON).await {
        house.is_drawn().await;
        let people = [named(1, &[focal_point("KEN")]), named(2, &[expert("KEN")]), named(3, &[observer("KEN")])];
        house.names(&note(&people, &[])).await;
        let who_read = ListPeopleReads { state: code(STATE), page: None };
        house.is_approved(1).await;
        assert_eq!(house.refused_query(&who_read, &official(1)).await.code, "undertaking-first");
        house.command_by(&official(1), &contracts::registry::GiveUndertaking {}).await;
        house.lets_in(2).await;
        for asker in [secretariat(), mission(STATE), official(1)] {
            assert!(!house.query_by(&asker, &who_read).await.reads.is_empty());
        }
        for asker in [mission("FRA"), official(2), official(3), official(9)] {
            let refusal = house.refused_query(&who_read, &asker).await;
            assert!(["not-the-focal-point", "named-by-the-mission"].contains(&refusal.code.as_str()), "{refusal:?}");
        }
        house.close().await;
    }
}
