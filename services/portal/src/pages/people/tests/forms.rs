//! Duties, leaving, what is public, the profile, hours.

use askama::Template as _;
use contracts::registry::{Duty, Hours, Leaving, LetLeave, OnBehalf, OnBehalfLine, People, Profile, PublicContact};

use super::{day, duty, frame, id, nobody, own, people, state, whose};
use crate::pages::form::{Fault, Kind, Values};
use crate::pages::people::{PeoplePage, Whose, forms};
use crate::pages::{OwnTime, Role};
use crate::text::Zone;

fn values(pairs: &[(&str, &str)]) -> Values {
    pairs.iter().copied().collect()
}

fn keys(faults: &[Fault]) -> Vec<(&'static str, &'static str)> {
    faults.iter().map(|fault| (fault.field, fault.key)).collect()
}

#[test]
fn pr_27i_an_expert_goes_to_another_review_and_a_focal_point_stays_what_it_is() {
    let people = people();
    let ama = &people.people[0];
    let read = |pairs: &[(&str, &str)]| forms::read_change_duties(own(), &people, ama, &values(pairs));
    let changed = read(&[("duties", "KEN:expert")]).expect("a change");
    assert_eq!((changed.give, changed.end), (vec![duty("KEN", Duty::Expert)], vec![duty("GHA", Duty::Expert)]));
    assert_eq!(keys(&read(&[("duties", "GHA:expert")]).expect_err("nothing new")), [("duties", "fault-duties-same")]);
    // A note changes focal points, whatever a form says.
    for hostile in ["KEN:focal-point", "KEN:chair", "GHA", "gha:expert", ":expert"] {
        assert_eq!(
            keys(&read(&[("duties", hostile)]).expect_err("no duty")),
            [("duties", "fault-choice")],
            "{hostile}"
        );
    }
}

#[test]
fn pr_18i_a_focal_point_is_asked_about_the_reviews_that_they_coordinate() {
    let (frame, people) = (frame(Role::Official), people());
    let (kofi, coordinator) = (&people.people[1], people.reviews[0].focal_point);
    let whose = Whose { official: coordinator, ..own() };
    assert_eq!(people.reviews[1].focal_point, None, "nobody coordinates the other");
    let form = forms::change_duties(&frame, whose, &people, kofi, "Kofi");
    let asked =
        form.fields.iter().find_map(|field| if let Kind::Any(choices) = &field.kind { Some(choices) } else { None });
    let offered: Vec<&str> = asked.unwrap().iter().map(|choice| choice.value.as_str()).collect();
    assert_eq!(offered, ["GHA:expert", "GHA:observer"]);
    let read = |pairs: &[(&str, &str)]| forms::read_change_duties(whose, &people, kofi, &values(pairs));
    let faults = read(&[("duties", "KEN:expert")]).expect_err("of another review");
    assert_eq!(keys(&faults), [("duties", "fault-choice")]);
}

#[test]
fn pr_18iii_whoever_leaves_is_told_all_that_follows() {
    let (frame, people, known) = (frame(Role::Mission), people(), nobody());
    let ama = &people.people[0];
    let will = |successor| {
        let leaving = Leaving { person: ama.person, successor };
        let command = LetLeave { state: state("GHA"), leaving, mandate: None };
        forms::what_leaving_does(&frame, own(), &people, ama, &known, &command).join("\n")
    };
    let nobody = will(None);
    for says in
        ["These duties end", "the permanent representative acts", "no access any more from today", "confidentiality"]
    {
        assert!(nobody.contains(says), "{says} in {nobody}");
    }
    let kofi = will(Some(id(2)));
    assert!(kofi.contains("Kofi takes over") && kofi.contains("once the Secretariat has approved"), "{kofi}");
    let read = |value: &str| forms::read_let_leave(own(), ama, &values(&[("successor", value)]));
    assert_eq!(read("nobody").expect("a wish").leaving.successor, None);
    assert_eq!(read(&id(2).to_string()).expect("a wish").leaving.successor, Some(id(2)));
    assert_eq!(keys(&read("somebody").expect_err("nobody of us")), [("successor", "fault-choice")]);
    assert_eq!(keys(&read("").expect_err("no answer")), [("successor", "fault-missing")]);
}

#[test]
fn amb_05_what_is_public_is_an_institution_or_nothing() {
    let read = |pairs: &[(&str, &str)]| forms::read_public_contact(own(), &values(pairs));
    let typed = [("institution", "Ministry"), ("email", "treaties@ministry.example")];
    let shown = read(&[("public", "institution"), typed[0], typed[1]]).expect("a choice");
    let contact = PublicContact { institution: "Ministry".to_owned(), mailbox: "treaties@ministry.example".to_owned() };
    assert_eq!(shown.contact, Some(contact));
    assert_eq!(read(&[("public", "nothing"), typed[0], typed[1]]).expect("a choice").contact, None);
    let faults = read(&[("public", "institution"), ("email", "ministry")]).expect_err("faults");
    assert_eq!(keys(&faults), [("institution", "fault-missing"), ("email", "fault-email")]);
    assert_eq!(keys(&read(&[typed[0]]).expect_err("no choice")), [("public", "fault-choice")]);
}

#[test]
fn gl_5ii_hours_are_read_however_people_write_them() {
    let read = |from: &str, to: &str| {
        let read = forms::read_profile(&values(&[("title", "Ministry"), ("hours_from", from), ("hours_to", to)]));
        read.map(|command| command.profile.hours).map_err(|faults| keys(&faults))
    };
    let hours = |from: &str, to: &str| Ok(Some(Hours { from: from.to_owned(), to: to.to_owned() }));
    assert_eq!(read("9", "17"), hours("09:00", "17:00"));
    assert_eq!(read("8.30", "16h45"), hours("08:30", "16:45"));
    assert_eq!(read("", ""), Ok(None), "nobody has to give any");
    assert_eq!(read("9", ""), Err(vec![("hours_to", "fault-missing")]));
    assert_eq!(read("17:00", "09:00"), Err(vec![("hours_to", "fault-hours-order")]));
    for hostile in ["24:00", "9:60", "+9:00", "9:000", "٩:٠٠", "nine"] {
        assert_eq!(read(hostile, "17:00"), Err(vec![("hours_from", "fault-hours")]), "{hostile}");
    }
}

#[test]
fn gl_5ii_hours_stand_on_the_readers_own_clocks() {
    let profile = Profile {
        hours: Some(Hours { from: "09:00".to_owned(), to: "17:00".to_owned() }),
        time_zone: Some("Pacific/Auckland".to_owned()),
        ..Profile::default()
    };
    let mut frame = frame(Role::Mission);
    assert_eq!(frame.hours_there(&profile).as_deref(), Some("09:00–17:00 (Auckland)"));
    assert_eq!(frame.hours_here(&profile).as_deref(), Some("21:00 the day before–05:00 in Vienna"));
    frame.own = Zone::named("Africa/Nairobi").map(|zone| OwnTime { zone, chosen: true });
    assert_eq!(frame.hours_here(&profile).as_deref(), Some("23:00 the day before–07:00 on your clocks (Nairobi)"));
    frame.own = Zone::named("Pacific/Auckland").map(|zone| OwnTime { zone, chosen: true });
    assert_eq!(frame.hours_here(&profile), None, "the clocks agree");
    let odd = Profile { time_zone: Some("Mars/Olympus".to_owned()), ..profile };
    assert_eq!((frame.hours_here(&odd), frame.hours_there(&odd).is_some()), (None, true));
}

#[test]
fn a_profile_takes_no_more_than_it_asks_for() {
    let long = "x".repeat(201);
    let faults = forms::read_profile(&values(&[
        ("title", &long),
        ("phone", &long),
        ("location", "a\0b"),
        ("languages", "Latin"),
        ("instruments", "NPT"),
    ]));
    let expected = [
        ("title", "fault-too-long"),
        ("phone", "fault-too-long"),
        ("location", "fault-characters"),
        ("languages", "fault-choice"),
        ("instruments", "fault-choice"),
    ];
    assert_eq!(keys(&faults.expect_err("faults")), expected);
}

#[test]
fn pr_48ii_the_desk_is_asked_for_the_states_mandate_and_nobody_else() {
    let (desk, people) = (whose(state("GHA"), true), people());
    let kofi = &people.people[1];
    for (role, whose, asked) in [(Role::Secretariat, desk, true), (Role::Mission, own(), false)] {
        let (frame, known) = (frame(role), nobody());
        let shown = [
            forms::change_duties(&frame, whose, &people, kofi, "Kofi"),
            forms::let_leave(&frame, whose, &people, kofi, &known),
            forms::public_contact(&frame, whose, &people),
        ];
        for form in shown {
            assert_eq!(form.fields.iter().any(|field| field.name == "mandate"), asked, "{role:?} {}", form.action);
        }
        let command = |mandate| {
            let leaving = Leaving { person: kofi.person, successor: None };
            LetLeave { state: state("GHA"), leaving, mandate }
        };
        let will = forms::what_leaving_does(&frame, whose, &people, kofi, &known, &command(None)).join("\n");
        assert_eq!(will.contains("on its behalf"), asked, "{will}");
    }
}

#[test]
fn pr_48ii_without_a_mandate_the_desk_sends_nothing() {
    let (desk, people) = (whose(state("GHA"), true), people());
    let kofi = &people.people[1];
    let long = "x".repeat(101);
    for (typed, expected) in [
        ("", Err("fault-missing")),
        ("  ", Err("fault-missing")),
        (&*long, Err("fault-too-long")),
        (" NV 12 ", Ok("NV 12")),
    ] {
        let values =
            values(&[("duties", "GHA:expert"), ("successor", "nobody"), ("public", "nothing"), ("mandate", typed)]);
        let read = [
            forms::read_change_duties(desk, &people, kofi, &values).map(|command| command.mandate),
            forms::read_let_leave(desk, kofi, &values).map(|command| command.mandate),
            forms::read_public_contact(desk, &values).map(|command| command.mandate),
        ];
        for read in read {
            let read = read.map_err(|faults| keys(&faults));
            let expected = expected.map(|text| Some(text.to_owned())).map_err(|key| vec![("mandate", key)]);
            assert_eq!(read, expected, "{typed}");
        }
        // What a hostile hand adds to a form of the State's own is not taken.
        let read = forms::read_let_leave(own(), kofi, &values).map(|command| command.mandate);
        assert_eq!(read.map_err(|faults| keys(&faults)), Ok(None));
    }
}

#[test]
fn pr_48ii_what_was_done_on_behalf_of_a_state_is_marked_on_its_page() {
    let (frame, mut people, known) = (frame(Role::Mission), people(), nobody());
    let shown =
        |people: &People| PeoplePage { frame: &frame, whose: own(), answer: people, known: &known }.render().unwrap();
    assert!(!shown(&people).contains("on behalf of"));
    let line = |what, person| OnBehalfLine { on: day("2021-01-10"), what, person, mandate: "NV <12>".to_owned() };
    people.on_behalf = vec![
        line(OnBehalf::PublicContact, None),
        line(OnBehalf::Leaving, Some(id(3))),
        line(OnBehalf::Duties, Some(id(2))),
    ];
    people.notes[0].entered_by_secretariat = true;
    let html = shown(&people);
    for says in [
        "Entered by the Secretariat on behalf of",
        "chose what is public",
        "Yaw",
        "changed the reviews of",
        "&#60;12&#62;",
    ] {
        assert!(html.contains(says), "{says} in {html}");
    }
    assert!(!html.contains("NV <12>"));
}
