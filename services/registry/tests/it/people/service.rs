//! People behind the bus, on both databases.

use access::Asker;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contracts::notices::ContactForgotten;
use contracts::registry::{
    ApprovePerson, ChangeDuties, ChoosePublicContact, CompareNote, DifferenceAbout, FindNote, GiveUndertaking,
    LetLeave, ListIntake, ListPeople, NamePeople, NoteFile, People, PersonStanding, PublicContact, ReturnProfile,
    ShowOwnProfile, ShowPublicDirectory, SubmitProfile,
};
use contracts::{ContactId, Day};

use super::world::{
    STATE, code, expert, focal_point, leaving, named, note, person, phase_begun, profile, reviewers_set,
};
use crate::house::{House, houses, instant};

pub(crate) const NOON: &str = "2020-12-01T11:00:00Z";
const PARTIES: &str = "iso3,name,un_regional_group,untoc_date,tip_date,som_date,firearms_date,uncac_party,un_languages\n\
                       AUT,Austria,WEOG,2004-09-23,2005-09-15,2007-11-30,2013-10-09,yes,\n\
                       FRA,France,WEOG,2002-10-29,2002-10-29,2002-10-29,2019-02-28,yes,French\n\
                       KEN,Kenya,African Group,2004-06-16,2005-01-05,2005-01-05,2005-01-05,yes,English\n\
                       NGA,Nigeria,African Group,2001-06-28,2001-06-28,2001-09-27,2006-03-03,yes,English\n";
const PHONE: &str = "+254 20 222 7461";
const TITLE: &str = "Head of Unit, Ministry of Justice";

pub(crate) fn secretariat() -> Asker {
    Asker::Secretariat { account: "1".to_owned() }
}

pub(crate) fn mission(state: &str) -> Asker {
    Asker::Mission { account: ContactId::new(1, [200; 10]).to_string(), state: state.to_owned() }
}

pub(crate) fn official(number: u8) -> Asker {
    Asker::Official { account: person(number).to_string(), state: STATE.to_owned() }
}

pub(crate) fn people_of(state: &str) -> ListPeople {
    ListPeople { state: code(state) }
}

impl House {
    /// The States parties are there, and the lots are drawn.
    pub(crate) async fn is_drawn(&mut self) {
        self.import(PARTIES).await;
        self.happens_in_reviews(reviewers_set("KEN", &["FRA", "NGA"], "2020-11-20")).await;
        self.happens_in_reviews(reviewers_set("FRA", &["KEN", "AUT"], "2020-11-20")).await;
    }

    pub(crate) async fn names(&self, command: &NamePeople) -> contracts::Recorded {
        self.command_by(&mission(STATE), command).await
    }

    /// Somebody hands the profile in, is approved, and undertakes to keep what is confidential.
    pub(crate) async fn lets_in(&self, number: u8) {
        self.is_approved(number).await;
        self.command_by(&official(number), &GiveUndertaking {}).await;
    }

    /// Somebody hands the profile in, and is approved.
    pub(crate) async fn is_approved(&self, number: u8) {
        self.command_by(&official(number), &SubmitProfile { profile: profile() }).await;
        let people = self.people().await.people;
        let profile = people.iter().find(|line| line.person == person(number)).unwrap().handed_in;
        self.command(&ApprovePerson { state: code(STATE), person: person(number), profile }).await;
    }

    pub(crate) async fn people(&self) -> People {
        self.query_by(&secretariat(), &people_of(STATE)).await
    }
}

fn file(text: &str) -> NoteFile {
    NoteFile { name: "note.txt".to_owned(), content: STANDARD.encode(text) }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_18i_from_the_note_to_the_approved_focal_point() {
    for mut house in houses(NOON).await {
        house.is_drawn().await;
        house.happens_in_reviews(phase_begun("KEN", "2020-12-01", &treaty::Instrument::ALL, &[])).await;
        let mut command = note(&[named(1, &[focal_point("KEN"), focal_point("FRA"), expert("KEN")])], &[]);
        command.file = Some(file("Note KEN/VIE/7"));
        let recorded = house.names(&command).await;
        assert_eq!((recorded.number, recorded.warnings.len()), (Some(1), 1), "{recorded:?}");
        assert_eq!(recorded.warnings[0].details["review"], "FRA", "an expert is missing there");

        let people = house.people().await;
        assert_eq!(people.people[0].standing, PersonStanding::Named);
        assert_eq!(people.people[0].named.as_ref().unwrap().phone.as_deref(), Some(PHONE));
        assert_eq!((people.notes[0].reference.as_str(), people.notes[0].has_file), ("KEN/VIE/7", true));
        let own = &people.reviews[0];
        assert_eq!((own.review, own.focal_point, own.focal_point_acts), (code("KEN"), Some(person(1)), false));
        let by = own.focal_point_by.as_ref().unwrap();
        assert_eq!((by.day.to_string(), by.rule.to_string()), ("2020-12-15".to_owned(), "GL-5i".to_owned()));
        assert_eq!(people.reviews[1].focal_point_by, None, "that review has not begun");

        house.command_by(&official(1), &SubmitProfile { profile: profile() }).await;
        assert_eq!(house.query_by(&secretariat(), &ListIntake {}).await.waiting.len(), 1);
        let asks =
            ReturnProfile { state: code(STATE), person: person(1), profile: 1, reason: "Which unit?".to_owned() };
        house.command(&asks).await;
        let own = house.query_by(&official(1), &ShowOwnProfile {}).await;
        assert_eq!((own.person.standing, own.person.asked.as_deref()), (PersonStanding::Returned, Some("Which unit?")));
        assert_eq!(house.query_by(&secretariat(), &ListIntake {}).await.to_come.len(), 1);
        house.is_approved(1).await;
        let to_come = house.query_by(&secretariat(), &ListIntake {}).await.to_come;
        assert_eq!(to_come.len(), 1, "pr_37i: the undertaking is to come");
        house.command_by(&official(1), &GiveUndertaking {}).await;
        assert_eq!(house.query_by(&secretariat(), &ListIntake {}).await.to_come, []);
        let people = house.people().await;
        assert!(people.reviews.iter().all(|review| review.focal_point_acts));
        assert_eq!(
            (people.people[0].asked.clone(), people.people[0].undertaking),
            (None, Some(Day("2020-12-01".parse().unwrap())))
        );
        house.journal_length().await;
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn gl_7_profile_and_note_are_held_against_each_other() {
    for mut house in houses(NOON).await {
        house.is_drawn().await;
        house.names(&note(&[named(1, &[expert("KEN")])], &[])).await;
        let other = contracts::registry::Profile { title: "Judge".to_owned(), ..profile() };
        house.command_by(&official(1), &SubmitProfile { profile: other }).await;
        let waiting = house.query_by(&secretariat(), &ListIntake {}).await.waiting;
        assert_eq!(waiting[0].differences[0].about, DifferenceAbout::Title);
        let compare = |text: &str| CompareNote {
            file: file(text),
            reference: "KEN/VIE/7".to_owned(),
            people: vec![named(1, &[expert("KEN")])],
        };
        let same = format!("KEN/VIE/7 names Person 1, person1@ministry.example, {PHONE}");
        assert_eq!(house.query_by(&mission(STATE), &compare(&same)).await.differences, []);
        let differences = house.query_by(&mission(STATE), &compare("something else")).await.differences;
        assert_eq!(differences.len(), 4, "{differences:?}");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn handing_over_gives_everything_and_takes_access_away_the_same_day() {
    for mut house in houses(NOON).await {
        house.is_drawn().await;
        let both = [named(1, &[focal_point("KEN"), expert("FRA")]), named(2, &[expert("KEN")])];
        house.names(&note(&both, &[])).await;
        house.lets_in(1).await;
        house.lets_in(2).await;
        house
            .command_by(&official(1), &LetLeave { state: code(STATE), leaving: leaving(1, Some(2)), mandate: None })
            .await;
        let people = house.people().await;
        let duties: Vec<_> = people.people[0].duties.iter().map(|line| line.duty).collect();
        assert_eq!((people.people[0].person, duties.len()), (person(2), 3));
        assert_eq!((people.people[1].standing, people.people[1].duties.len()), (PersonStanding::Left, 0));
        assert_eq!(house.refusal_to(&official(1), &GiveUndertaking {}).await.code, "no-official");
        let (give, end, mandate) = (vec![expert("FRA")], vec![], None);
        let change = ChangeDuties { state: code(STATE), person: person(2), give, end, mandate };
        assert_eq!(house.refusal_to(&official(1), &change).await.code, "not-the-focal-point");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_28d_when_reviewing_states_change_duties_there_end_by_themselves() {
    for mut house in houses(NOON).await {
        house.is_drawn().await;
        house.names(&note(&[named(1, &[focal_point("KEN"), focal_point("FRA")])], &[])).await;
        house.happens_in_reviews(reviewers_set("FRA", &["AUT", "TGO"], "2020-12-05")).await;
        let people = house.people().await;
        let duties: Vec<_> = people.people[0].duties.iter().map(|line| line.duty).collect();
        assert_eq!(duties, [focal_point("KEN")]);
        assert_eq!(people.reviews.len(), 1);
        let again = note(&[named(1, &[focal_point("FRA")])], &[]);
        assert_eq!(house.refusal_to(&mission(STATE), &again).await.code, "no-part-in-review");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whose_contact_is_forgotten_has_left_and_nothing_is_kept_of_them() {
    for mut house in houses(NOON).await {
        house.is_drawn().await;
        let mut command = note(&[named(1, &[focal_point("KEN")]), named(2, &[expert("KEN")])], &[]);
        command.file = Some(file("Note of both"));
        house.names(&command).await;
        house.lets_in(1).await;
        house.happens_in_notices(ContactForgotten { contact: person(1) }).await;
        let people = house.people().await;
        let gone = people.people.iter().find(|line| line.person == person(1)).unwrap();
        assert_eq!((gone.standing, gone.named.clone(), gone.profile.clone()), (PersonStanding::Left, None, None));
        assert!(people.notes[0].has_file, "it names somebody else");
        house.happens_in_notices(ContactForgotten { contact: person(2) }).await;
        assert!(!house.people().await.notes[0].has_file);
        assert_eq!(house.column("SELECT payload FROM named UNION ALL SELECT payload FROM profiles").await.len(), 0);
        // Somebody who was never named, and then is: the address was erased before the note came.
        house.happens_in_notices(ContactForgotten { contact: person(3) }).await;
        let late = note(&[named(3, &[expert("KEN")])], &[]);
        assert_eq!(house.refusal_to(&mission(STATE), &late).await.code, "person-was-erased");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_kept_of_whoever_left_goes_after_two_years() {
    for mut house in houses(NOON).await {
        house.is_drawn().await;
        let mut command = note(&[named(1, &[expert("KEN")])], &[]);
        command.file = Some(file("Note"));
        house.names(&command).await;
        house.lets_in(1).await;
        house.names(&note(&[], &[leaving(1, None)])).await;
        // 730 days after 1 December 2020, at the beginning of that day in Vienna.
        house.clock.advance_to(instant("2022-11-30T22:59:59Z"));
        house.until_nothing_is_due().await;
        assert!(house.people().await.people[0].named.is_some());
        house.clock.advance_to(instant("2022-11-30T23:00:00Z"));
        house.until_nothing_is_due().await;
        let people = house.people().await;
        assert_eq!((people.people[0].named.clone(), people.people[0].profile.clone()), (None, None));
        assert!(people.notes.iter().all(|line| !line.has_file));
        assert_eq!(people.people[0].standing, PersonStanding::Left, "that they were there stays");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn gl_7_who_has_had_no_duty_for_two_years_has_left() {
    for mut house in houses(NOON).await {
        house.is_drawn().await;
        house.names(&note(&[named(1, &[expert("FRA")]), named(2, &[expert("FRA")])], &[])).await;
        house.lets_in(1).await;
        house.lets_in(2).await;
        house.happens_in_reviews(reviewers_set("FRA", &["AUT", "TGO"], "2020-12-05")).await;
        house.names(&note(&[named(2, &[expert("KEN")])], &[])).await;
        house.clock.advance_to(instant("2022-11-30T23:00:00Z"));
        house.until_nothing_is_due().await;
        let people = house.people().await.people;
        let of = |number| people.iter().find(|line| line.person == person(number)).unwrap();
        assert_eq!((of(1).standing, of(1).named.clone()), (PersonStanding::Left, None));
        assert_eq!((of(2).standing, of(2).named.is_some()), (PersonStanding::Approved, true), "who has one again");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_18i_a_state_party_names_its_focal_point_before_the_lots_are_drawn() {
    for house in houses(NOON).await {
        house.import(PARTIES).await;
        house.names(&note(&[named(1, &[focal_point("KEN")])], &[])).await;
        let people = house.people().await;
        assert_eq!(people.reviews.iter().map(|one| one.review).collect::<Vec<_>>(), [code("KEN")]);
        assert_eq!(people.reviews[0].focal_point, Some(person(1)));
        let elsewhere = note(&[named(2, &[focal_point("FRA")])], &[]);
        assert_eq!(house.refusal_to(&mission(STATE), &elsewhere).await.code, "review-not-settled");
        let mut no_party = note(&[named(3, &[focal_point("PNG")])], &[]);
        no_party.state = code("PNG");
        assert_eq!(house.refusal_to(&mission("PNG"), &no_party).await.code, "review-not-settled");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_personal_is_in_events_replies_or_deadlines() {
    const PLACES: [(&str, &str); 5] = [
        ("event", "SELECT payload FROM journal"),
        ("reply", "SELECT reply FROM replies"),
        ("deadline", "SELECT payload FROM deadlines"),
        ("key", "SELECT key FROM deadlines"),
        ("learnt", "SELECT payload FROM learnt"),
    ];
    for mut house in houses(NOON).await {
        house.is_drawn().await;
        let mut command = note(&[named(1, &[focal_point("KEN")])], &[]);
        command.file = Some(file("Textmarke"));
        house.names(&command).await;
        house.lets_in(1).await;
        let mailbox =
            PublicContact { institution: "Amtsmarke".to_owned(), mailbox: "office@postmarke.example".to_owned() };
        let public = ChoosePublicContact { state: code(STATE), contact: Some(mailbox), mandate: None };
        house.command_by(&mission(STATE), &public).await;
        house
            .command_by(&mission(STATE), &LetLeave { state: code(STATE), leaving: leaving(1, None), mandate: None })
            .await;
        let (mut seen, content) = (0, STANDARD.encode("Textmarke"));
        for (place, sql) in PLACES {
            for text in house.column(sql).await {
                for secret in ["Person 1", "ministry.example", PHONE, TITLE, "Textmarke", content.as_str(), "marke"] {
                    assert!(!text.contains(secret), "{place}: {secret}");
                }
                seen += 1;
            }
        }
        assert!(seen > 20, "{seen}");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_note_is_kept_as_it_came_and_is_a_note() {
    for mut house in houses(NOON).await {
        house.is_drawn().await;
        let mut command = note(&[named(1, &[expert("KEN")])], &[]);
        command.file = Some(file("Note KEN/VIE/7"));
        house.names(&command).await;
        for asker in [mission(STATE), secretariat()] {
            let found = house.query_by(&asker, &FindNote { state: code(STATE), note: 1 }).await;
            assert_eq!(Some(found.file), command.file);
        }
        let none = house.refused_query(&FindNote { state: code(STATE), note: 2 }, &mission(STATE)).await;
        assert_eq!(none.code, "note-without-file");
        command.file = Some(NoteFile { name: "note.pdf".to_owned(), content: STANDARD.encode(b"\x7fELF\x00") });
        assert_eq!(house.refusal_to(&mission(STATE), &command).await.code, "not-a-note");
        command.file = Some(NoteFile { name: "note.txt".to_owned(), content: STANDARD.encode("a".repeat(2_000_001)) });
        assert_eq!(house.refusal_to(&mission(STATE), &command).await.code, "note-too-large");
        assert_eq!(house.people().await.notes.len(), 1);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_is_one_states_and_no_missions_own_account() {
    for mut house in houses(NOON).await {
        house.is_drawn().await;
        house.names(&note(&[named(1, &[expert("KEN")])], &[])).await;
        let mut foreign = note(&[named(1, &[expert("FRA")])], &[]);
        foreign.state = code("FRA");
        assert_eq!(house.refusal_to(&mission("FRA"), &foreign).await.code, "person-of-another-state");
        assert_eq!(house.refusal(&foreign).await.code, "person-of-another-state");
        let own = note(&[named(200, &[expert("KEN")])], &[]);
        assert_eq!(house.refusal_to(&mission(STATE), &own).await.code, "mission-is-no-official");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn amb_05_everybody_sees_what_a_state_agreed_to_and_no_person() {
    for mut house in houses(NOON).await {
        house.is_drawn().await;
        house.names(&note(&[named(1, &[focal_point("KEN")])], &[])).await;
        let contact = |mailbox: &str| PublicContact {
            institution: "Ministry of Justice".to_owned(),
            mailbox: mailbox.to_owned(),
        };
        let choose = |mailbox: Option<&str>| {
            let contact = mailbox.map(contact);
            ChoosePublicContact { state: code(STATE), contact, mandate: None }
        };
        let persons = house.refusal_to(&mission(STATE), &choose(Some("PERSON1@ministry.example"))).await;
        assert_eq!(persons.code, "mailbox-of-a-person");
        assert_eq!(house.query(&ShowPublicDirectory {}).await.entries, []);
        house.command_by(&mission(STATE), &choose(Some("untoc@justice.example"))).await;
        let entries = house.query(&ShowPublicDirectory {}).await.entries;
        assert_eq!((entries.len(), entries[0].contact.mailbox.as_str()), (1, "untoc@justice.example"));
        assert_eq!(house.people().await.public, Some(contact("untoc@justice.example")));
        let mut under_it = named(2, &[expert("KEN")]);
        under_it.address = "UNTOC@justice.example".to_owned();
        let refusal = house.refusal_to(&mission(STATE), &note(&[under_it], &[])).await;
        assert_eq!((refusal.code.as_str(), house.people().await.people.len()), ("address-is-public", 1));
        let mut abroad = note(&[named(9, &[expert("FRA")])], &[]);
        abroad.state = code("FRA");
        house.command_by(&mission("FRA"), &abroad).await;
        house.command_by(&mission(STATE), &choose(Some("person9@ministry.example"))).await;
        house.command_by(&mission(STATE), &choose(None)).await;
        assert_eq!(house.query(&ShowPublicDirectory {}).await.entries, []);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_the_same_after_a_restart() {
    for mut house in houses(NOON).await {
        house.is_drawn().await;
        house.names(&note(&[named(1, &[focal_point("KEN")])], &[])).await;
        house.lets_in(1).await;
        let before = house.people().await;
        house.stop().await;
        house.start().await;
        assert_eq!(house.people().await, before);
        house.close().await;
    }
}
