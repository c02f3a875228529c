//! Who has which duty in which review (paras. 18 and 27, AMB-33).

use contracts::ContactId;
use contracts::registry::*;
use participation::People;
use treaty::{Instrument, InstrumentSet};

use crate::{code, date, day};

fn person(number: u64) -> ContactId {
    ContactId::new(number, [0; 10])
}

fn given(number: u64, review: &str, duty: Duty, on: &str) -> RegistryEvent {
    DutyGiven { state: code("FRA"), person: person(number), review: code(review), duty, note: None, on: day(on) }.into()
}

fn ended(number: u64, review: &str, duty: Duty, on: &str) -> RegistryEvent {
    let (state, person, why) = (code("FRA"), person(number), DutyEndedBecause::Decided);
    DutyEnded { state, person, review: code(review), duty, why, on: day(on) }.into()
}

fn approved(number: u64) -> RegistryEvent {
    PersonApproved { state: code("FRA"), person: person(number), on: day("2021-01-01") }.into()
}

fn told(events: &[RegistryEvent]) -> People {
    let mut people = People::default();
    for event in events {
        people.follow(event);
    }
    people
}

#[test]
fn pr_18_amb_33_one_focal_point_for_each_state_and_review() {
    let people = told(&[
        given(1, "GHA", Duty::FocalPoint, "2021-01-01"),
        given(2, "KEN", Duty::FocalPoint, "2021-01-01"),
        given(3, "GHA", Duty::FocalPoint, "2021-02-01"),
    ]);
    assert_eq!(people.focal_point(code("FRA"), code("GHA")), Some(person(3)), "another ends the one before");
    assert_eq!(people.focal_point(code("FRA"), code("KEN")), Some(person(2)));
    assert_eq!(people.focal_point(code("GHA"), code("GHA")), None, "for whom they were named");
    assert_eq!(people.first(code("FRA"), code("GHA"), Duty::FocalPoint), Some(date("2021-01-01")));
    assert_eq!(people.tenures(code("FRA"), code("GHA"))[0].until, Some(date("2021-02-01")));
}

#[test]
fn gl_7_pr_37i_only_who_is_approved_and_has_undertaken_can_act() {
    let undertaken: RegistryEvent =
        UndertakingGiven { state: code("FRA"), person: person(1), on: day("2021-01-01") }.into();
    for (first, second) in [(approved(1), undertaken.clone()), (undertaken, approved(1))] {
        let mut people = told(&[given(1, "GHA", Duty::FocalPoint, "2021-01-01")]);
        assert_eq!(people.acting_focal_point(code("FRA"), code("GHA")), None);
        people.follow(&first);
        assert_eq!(people.acting_focal_point(code("FRA"), code("GHA")), None);
        people.follow(&second);
        assert_eq!(people.acting_focal_point(code("FRA"), code("GHA")), Some(person(1)));
    }
}

#[test]
fn pr_27i_expertise_is_that_of_the_note_until_a_profile_is_approved() {
    let named = |note, instruments| -> RegistryEvent {
        PersonNamed { state: code("FRA"), person: person(1), note, instruments, on: day("2021-01-01") }.into()
    };
    let handed_in = |instruments| -> RegistryEvent {
        ProfileSubmitted { state: code("FRA"), person: person(1), instruments, on: day("2021-01-02") }.into()
    };
    let (tip, som) = (InstrumentSet::of(Instrument::Tip), InstrumentSet::of(Instrument::Som));
    let mut people = told(&[named(1, tip), given(1, "GHA", Duty::Expert, "2021-01-01")]);
    let is = |people: &People| people.experts(code("FRA"), code("GHA")).next().unwrap().1;
    assert_eq!(is(&people), tip);
    people.follow(&named(2, InstrumentSet::EMPTY));
    assert_eq!(is(&people), tip, "a note that names again for more says nothing of it");
    people.follow(&handed_in(som));
    assert_eq!(is(&people), tip, "nobody has looked at it");
    people.follow(&approved(1));
    assert_eq!(is(&people), som);
    people.follow(&handed_in(InstrumentSet::ALL));
    assert_eq!(is(&people), som, "nobody has looked at the change");
    people.follow(&approved(1));
    assert_eq!(is(&people), InstrumentSet::ALL);
}

#[test]
fn a_gap_has_its_first_day_until_it_is_filled() {
    let mut people = told(&[given(1, "GHA", Duty::FocalPoint, "2021-01-01")]);
    let gap = |people: &People| people.vacant_since(code("FRA"), code("GHA"), Duty::FocalPoint);
    assert_eq!(gap(&people), None);
    people.follow(&ended(1, "GHA", Duty::FocalPoint, "2021-03-01"));
    assert_eq!(gap(&people), Some(date("2021-03-01")));
    people.follow(&given(2, "GHA", Duty::FocalPoint, "2021-04-01"));
    assert_eq!(gap(&people), None);
    assert_eq!(People::default().vacant_since(code("FRA"), code("GHA"), Duty::FocalPoint), None, "nobody ever had it");
}

#[test]
fn pr_27_experts_are_those_who_have_that_duty() {
    let people = told(&[
        given(1, "GHA", Duty::Expert, "2021-01-01"),
        given(2, "GHA", Duty::Expert, "2021-01-01"),
        given(1, "KEN", Duty::Expert, "2021-01-01"),
    ]);
    let experts: Vec<_> = people.experts(code("FRA"), code("GHA")).collect();
    assert_eq!(experts, [(person(1), InstrumentSet::EMPTY), (person(2), InstrumentSet::EMPTY)]);
    assert_eq!(people.duties(person(1)).count(), 2);
}

#[test]
fn pr_37_who_leaves_has_no_duty_and_is_approved_no_more() {
    let mut people = told(&[
        given(1, "GHA", Duty::FocalPoint, "2021-01-01"),
        given(1, "KEN", Duty::Expert, "2021-01-01"),
        approved(1),
    ]);
    let (state, person, successor) = (code("FRA"), person(1), None);
    people.follow(&PersonLeft { state, person, successor, on: day("2021-05-01") }.into());
    assert_eq!((people.duties(person).count(), people.is_approved(person)), (0, false));
    assert_eq!(people.vacant_since(code("FRA"), code("GHA"), Duty::FocalPoint), Some(date("2021-05-01")));
    people.follow(&given(1, "GHA", Duty::Observer, "2021-06-01"));
    assert_eq!(people.duties(person).collect::<Vec<_>>(), [(code("GHA"), code("FRA"), Duty::Observer)]);
    assert!(!people.is_approved(person), "whoever comes back is approved anew");
}

#[test]
fn only_what_is_said_of_people_matters() {
    use journal::Learnt as _;
    let opted: RegistryEvent =
        OptInRecorded { state: code("VAT"), from: day("2021-01-01"), told_by: "a note".to_owned() }.into();
    assert!(!People::matters(&opted) && People::matters(&approved(1)));
}
