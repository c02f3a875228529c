//! How much of an application each role sees: the last two rows of the access matrix.

use access::Asker;
use bus::Outcome;
use contracts::constructive_dialogue::*;
use contracts::{ApplicationId, Command, Notice, Query};

use crate::house::{House, house, random};
use crate::people::*;

fn text(reply: &impl serde::Serialize) -> String {
    serde_json::to_string(reply).unwrap()
}

/// Refused as one that does not exist is: the same code, sentence and details.
async fn unknown_query<Q: Query>(house: &House, asker: &Asker, query: impl Fn(ApplicationId) -> Q, id: ApplicationId) {
    let mut answers: Vec<Notice> = Vec::new();
    for id in [id, ApplicationId::new(0, random())] {
        let (outcome, notice) = house.query(asker, &query(id)).await.map(drop).unwrap_err();
        assert_eq!(outcome, Outcome::Refused);
        answers.push(notice);
    }
    assert_eq!(answers[0], answers[1], "{} {}", asker.role(), Q::NAME);
    assert_eq!(answers[0].code, "unknown-application");
}

async fn unknown<C: Command>(house: &House, asker: &Asker, command: impl Fn(ApplicationId) -> C, id: ApplicationId) {
    let before = house.events().await.len();
    let mut answers: Vec<Notice> = Vec::new();
    for id in [id, ApplicationId::new(0, random())] {
        let (outcome, notice) = house.command(asker, &command(id)).await.map(drop).unwrap_err();
        assert_eq!(outcome, Outcome::Refused);
        answers.push(notice);
    }
    assert_eq!(answers[0], answers[1], "{} {}", asker.role(), C::NAME);
    assert_eq!(answers[0].code, "unknown-application");
    assert_eq!(house.events().await.len(), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_application_that_was_not_circulated_does_not_exist_for_a_mission() {
    let Some(house) = house().await else { return };
    house.convene().await;
    house.command(&secretariat(), &convening("2027-09-01")).await.unwrap();
    let (asker, austria) = (applicant(), mission("AUT"));
    // One that is circulated for the first dialogue and waits for the second, and one that was never confirmed.
    let both = house.command(&secretariat(), &applying("Both Dialogues", NGO, &[1, 2])).await.unwrap().application;
    let id = house.apply(&asker, "Unconfirmed", NGO).await;
    for dialogue in [1, 2] {
        let all = house.query(&austria, &ListApplications { dialogue, after: None }).await.unwrap();
        assert_eq!((all.applications.len(), all.total, all.next), (0, 0, None));
    }
    house.circulate_both().await;
    unknown_query(&house, &austria, |application| FindApplication { application }, id).await;
    unknown(&house, &austria, |application| objecting(application, "AUT", REASON), id).await;
    let withdraw = |application| WithdrawObjection { application, dialogue: 1, state: state("AUT") };
    unknown(&house, &austria, withdraw, id).await;
    let first = house.query(&austria, &ListApplications { dialogue: 1, after: None }).await.unwrap();
    let second = house.query(&austria, &ListApplications { dialogue: 2, after: None }).await.unwrap();
    assert_eq!((first.applications.len(), first.total), (1, 1));
    assert_eq!((second.applications.len(), second.total), (0, 0), "that it waits for the second is not told");
    let file = house.file(&austria, both).await;
    assert_eq!(file.places.iter().map(|place| place.dialogue).collect::<Vec<_>>(), [1]);
    let objection = Object { dialogue: 2, ..objecting(both, "AUT", REASON) };
    assert_eq!(house.command(&austria, &objection).await.unwrap_err().1.code, "unknown-application");
    for list in List::ALL {
        let shown = house.query(&austria, &ShowList { dialogue: 1, list, circulation: None }).await.unwrap();
        assert!(!text(&shown).contains("Unconfirmed"));
        assert_eq!(shown.unconfirmed, 0);
        assert!(shown.organizations.iter().all(|listed| listed.standing.is_none()));
    }
    let shown = ShowList { dialogue: 1, list: List::NonGovernmentalOrganizations, circulation: None };
    assert_eq!(house.query(&secretariat(), &shown).await.unwrap().unconfirmed, 1);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mission_sees_neither_persons_nor_held_comments() {
    let Some(house) = house().await else { return };
    house.convene().await;
    let (asker, austria) = (applicant(), mission("AUT"));
    let id = house.apply(&asker, "Shelter House", NGO).await;
    house.confirm(id).await;
    for held in [HELD, FREE] {
        let command = SendComments { application: id, dialogue: 1, text: held.to_owned() };
        house.command(&asker, &command).await.unwrap();
    }
    house.circulate_both().await;
    for (official, persons, held) in
        [(secretariat(), true, true), (chair(), false, true), (bureau(), false, false), (austria.clone(), false, false)]
    {
        let portion = house.query(&official, &ListApplications { dialogue: 1, after: None }).await.unwrap();
        for seen in [text(&house.file(&official, id).await), text(&portion)] {
            for person in [CONTACT, EMAIL, DELEGATE] {
                assert_eq!(seen.contains(person), persons, "{} {person}", official.role());
            }
            assert_eq!(seen.contains("Kommentarmarke eins"), held, "{}", official.role());
            assert_eq!(seen.contains("comments-held"), held, "that some are held: {}", official.role());
            assert!(seen.contains("Kommentarmarke zwei"), "released: {}", official.role());
        }
    }
    let place = house.place(&austria, id).await;
    assert_eq!((place.comments.len(), place.comments[0].comments), (1, 1), "no gap tells of another");
    assert!(place.history.iter().all(|line| line.event != "comments-received"));
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53b_a_pdf_is_read_by_nobody_else_before_it_is_released() {
    let Some(house) = house().await else { return };
    house.convene().await;
    let (asker, austria) = (applicant(), mission("AUT"));
    let id = house.apply(&asker, "Shelter House", NGO).await;
    house.confirm(id).await;
    house.command(&asker, &SendComments { application: id, dialogue: 1, text: HELD.to_owned() }).await.unwrap();
    let pdf = "JVBERi0xLjc".to_owned();
    house.command(&asker, &SendCommentsFile { application: id, dialogue: 1, pdf: pdf.clone() }).await.unwrap();
    house.circulate_both().await;
    let find = |comments| FindCommentsFile { application: id, dialogue: 1, comments };
    for reader in [asker.clone(), secretariat(), chair()] {
        assert_eq!(house.query(&reader, &find(2)).await.unwrap().pdf, pdf, "{}", reader.role());
        assert!(house.query(&reader, &find(1)).await.is_err(), "a text is no file");
    }
    for stranger in [austria.clone(), bureau(), applicant(), Asker::Public] {
        for number in 1..=2 {
            assert!(house.query(&stranger, &find(number)).await.is_err(), "{}", stranger.role());
        }
    }
    let place = house.place(&asker, id).await;
    assert_eq!((place.comments[1].pdf_bytes, place.comments[1].text.as_ref()), (Some(8), None));
    let decide = DecideComments { application: id, dialogue: 1, comments: 2, released: true, reason: None };
    house.command(&secretariat(), &decide).await.unwrap();
    // Numbered as it is seen: the first one is still held.
    assert_eq!(house.query(&austria, &find(1)).await.unwrap().pdf, pdf);
    assert!(house.query(&austria, &find(2)).await.is_err());
    house.close().await;
}

/// Austria and Türkiye; the second objects, and the Bureau decides.
async fn objected(house: &House) -> (Asker, ApplicationId) {
    house.convene().await;
    let asker = applicant();
    let id = house.apply(&asker, "Shelter House", NGO).await;
    house.confirm(id).await;
    house.circulate_both().await;
    (asker, id)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mission_does_not_see_that_another_state_objects_nor_what_came_of_it() {
    let Some(house) = house().await else { return };
    let (_, id) = objected(&house).await;
    let (austria, turkiye) = (mission("AUT"), mission("TUR"));
    let before = (text(&house.file(&austria, id).await), text(&house.query(&austria, &all()).await.unwrap()));
    let now = async || (text(&house.file(&austria, id).await), text(&house.query(&austria, &all()).await.unwrap()));
    let other = house.command(&turkiye, &objecting(id, "TUR", REASON)).await.unwrap();
    assert_eq!((other.number, other.version), (Some(1), 0));
    assert_eq!(now().await, before, "another State objects");
    house.command(&bureau(), &decision(id, false, "2027-02-12")).await.unwrap();
    assert_eq!(now().await, before, "and the Bureau decides");
    let own = house.place(&turkiye, id).await;
    assert_eq!((own.standing, own.objections.len()), (Standing::NotAdmittedByTheBureau, 1));
    assert_eq!((own.objections[0].state, own.objections[0].reason.as_deref()), (Some(state("TUR")), Some(REASON)));

    // Austria's own objection is its first, and before the Bureau, whatever was decided before.
    let recorded = house.command(&austria, &objecting(id, "AUT", OTHER_REASON)).await.unwrap();
    assert_eq!((recorded.number, recorded.version), (Some(1), 0));
    let place = house.place(&austria, id).await;
    assert_eq!((place.standing, &place.decision), (Standing::ReferredToTheBureau, &None));
    assert_eq!((place.objections.len(), place.objections[0].objection), (1, 1));
    assert!(!text(&place).contains("TUR") && !text(&place).contains("Grundmarke"), "{place:?}");
    // A version that it should not know is no way to find out either.
    let asked = bus::Asked { expected: Some(1), ..house.asked_by(&austria) };
    let withdraw = WithdrawObjection { application: id, dialogue: 1, state: state("AUT") };
    assert_eq!(house.send(&withdraw, &asked).await.unwrap().version, 0);
    house.close().await;
}

fn all() -> ListApplications {
    ListApplications { dialogue: 1, after: None }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mission_objects_for_its_own_state_alone() {
    let Some(house) = house().await else { return };
    let (_, id) = objected(&house).await;
    house.command(&mission("TUR"), &objecting(id, "TUR", REASON)).await.unwrap();
    let (outcome, notice) = house.command(&mission("AUT"), &objecting(id, "FRA", REASON)).await.unwrap_err();
    assert_eq!((outcome, notice.code.as_str()), (Outcome::Refused, "not-your-state"));
    let withdraw = WithdrawObjection { application: id, dialogue: 1, state: state("TUR") };
    assert_eq!(house.command(&mission("AUT"), &withdraw).await.unwrap_err().1.code, "not-your-state");
    // The Secretariat records what a note verbale says.
    house.command(&secretariat(), &objecting(id, "FRA", REASON)).await.unwrap();
    assert_eq!(house.place(&secretariat(), id).await.objections.len(), 2);
    // Iran signed and is no party.
    let refused = house.command(&mission("IRN"), &objecting(id, "IRN", REASON)).await.unwrap_err().1;
    assert_eq!(refused.code, "only-parties-object");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_sees_which_state_objects_and_why() {
    let Some(house) = house().await else { return };
    let (asker, id) = objected(&house).await;
    house.command(&mission("TUR"), &objecting(id, "TUR", REASON)).await.unwrap();
    let told = Object { reason_may_be_told: true, ..objecting(id, "AUS", OTHER_REASON) };
    house.command(&mission("AUS"), &told).await.unwrap();
    for (official, states, reasons) in [
        (secretariat(), true, [true, true]),
        (bureau(), true, [true, true]),
        (chair(), false, [false, false]),
        (asker.clone(), false, [false, true]),
    ] {
        let place = house.place(&official, id).await;
        let seen = text(&place);
        assert_eq!((place.standing, place.objections.len()), (Standing::ReferredToTheBureau, 2), "{}", official.role());
        for (state, reason, sees) in [("TUR", "Grundmarke:", reasons[0]), ("AUS", "Zweitgrundmarke:", reasons[1])] {
            assert_eq!(seen.contains(&format!("\"{state}\"")), states, "{} {state}", official.role());
            assert_eq!(seen.contains(reason), sees, "{} {reason}", official.role());
        }
    }
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_applicant_sees_and_changes_its_own_alone() {
    let Some(house) = house().await else { return };
    let (asker, id) = objected(&house).await;
    let other = applicant();
    house.apply(&other, "Late Comer", IGO).await;
    assert_eq!(house.query(&other, &ListOwnApplications {}).await.unwrap().total, 1);
    let own = house.file(&asker, id).await;
    assert_eq!(own.particulars, Some(particulars()));
    unknown_query(&house, &other, |application| FindApplication { application }, id).await;
    let change = |application| ChangeApplication {
        application,
        stakeholder: stakeholder("Somebody Else", NGO),
        particulars: particulars(),
    };
    unknown(&house, &other, change, id).await;
    unknown(&house, &other, |application| ChooseDialogue { application, dialogue: 1 }, id).await;
    unknown(&house, &other, |application| WithdrawAttendance { application, dialogue: 1 }, id).await;
    unknown(&house, &other, |application| SendComments { application, dialogue: 1, text: FREE.to_owned() }, id).await;
    let activity = |application| {
        let (assistance, what) = (AssistanceKind::Research, "A study".to_owned());
        ReportActivity { application, assistance, what }
    };
    unknown(&house, &other, activity, id).await;
    unknown(&house, &other, |application| EraseParticulars { application }, id).await;
    // The owner may.
    // What States parties have seen stays for its author; the Secretariat corrects it, and is told to circulate it again.
    let (_, refusal) = house.command(&asker, &change(id)).await.unwrap_err();
    assert_eq!(refusal.code, "listed-already");
    let persons = ChangeApplication { stakeholder: stakeholder("Shelter House", NGO), ..change(id) };
    assert!(house.command(&asker, &persons).await.unwrap().warnings.is_empty());
    let corrected = house.command(&secretariat(), &change(id)).await.unwrap();
    assert_eq!(corrected.warnings[0].code, "listed-changed");
    house.command(&asker, &activity(id)).await.unwrap();
    house.command(&asker, &WithdrawAttendance { application: id, dialogue: 1 }).await.unwrap();
    let file = house.file(&asker, id).await;
    assert_eq!((&*file.stakeholder.name, file.activities.len()), ("Somebody Else", 1));
    assert_eq!(file.places[0].standing, Standing::Withdrawn);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_sees_dialogues_and_nothing_of_who_applied() {
    let Some(house) = house().await else { return };
    let (_, id) = objected(&house).await;
    house.command(&mission("TUR"), &objecting(id, "TUR", REASON)).await.unwrap();
    let file = house.query(&Asker::Public, &FindDialogue { dialogue: 1 }).await.unwrap();
    let all = house.query(&Asker::Public, &ListDialogues {}).await.unwrap();
    for seen in [text(&file), text(&all)] {
        for secret in ["Shelter House", &id.to_string(), "TUR", "Grundmarke", CONTACT, EMAIL] {
            assert!(!seen.contains(secret), "{secret}: {seen}");
        }
    }
    assert_eq!(file.registered, [KindCount { kind: NGO, count: 1 }]);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53a_ii_a_chair_sees_and_decides_its_own_dialogue_alone() {
    let Some(house) = house().await else { return };
    let (first, stranger) = (house.convene().await, other_chair());
    let second = house.command(&secretariat(), &convening("2027-09-01")).await.unwrap().number.unwrap();
    house.command(&secretariat(), &chaired_by(second, &stranger)).await.unwrap();
    let asker = applicant();
    let id = house.command(&asker, &applying("Both Dialogues", NGO, &[first, second])).await.unwrap().application;
    let own = house.apply(&asker, "Only The First", NGO).await;
    house.command(&asker, &SendComments { application: own, dialogue: 1, text: HELD.to_owned() }).await.unwrap();

    let places = |file: ApplicationFile| file.places.iter().map(|place| place.dialogue).collect::<Vec<_>>();
    assert_eq!(places(house.file(&chair(), id).await), [first]);
    assert_eq!(places(house.file(&stranger, id).await), [second]);
    unknown_query(&house, &stranger, |application| FindApplication { application }, own).await;
    let decide = |application| DecideComments { application, dialogue: 1, comments: 1, released: true, reason: None };
    unknown(&house, &stranger, decide, own).await;

    let before = house.events().await.len();
    let mut refused = Vec::new();
    let all = ListApplications { dialogue: first, after: None };
    refused.push(house.query(&stranger, &all).await.map(drop).unwrap_err());
    let list = ShowList { dialogue: first, list: List::NonGovernmentalOrganizations, circulation: None };
    refused.push(house.query(&stranger, &list).await.map(drop).unwrap_err());
    let cancel = CancelDialogue { dialogue: first, reason: "too few".to_owned() };
    refused.push(house.command(&stranger, &cancel).await.map(drop).unwrap_err());
    refused.push(house.command(&stranger, &OpenDialogue { dialogue: first }).await.map(drop).unwrap_err());
    refused.push(house.command(&stranger, &CloseDialogue { dialogue: first }).await.map(drop).unwrap_err());
    let (title, reference) = ("Summary".to_owned(), "L.1".to_owned());
    let summary = AttachSummary { dialogue: first, group: GROUP, title, reference };
    refused.push(house.command(&stranger, &summary).await.map(drop).unwrap_err());
    for (outcome, notice) in refused {
        let rule = notice.rule.map(|rule| rule.to_string());
        assert_eq!(
            (outcome, rule.as_deref(), &*notice.code),
            (Outcome::Refused, Some("PR-53a-ii"), "not-your-dialogue")
        );
    }
    assert_eq!(house.events().await.len(), before);
    assert_eq!(house.query(&chair(), &all).await.unwrap().total, 2);
    house.query(&chair(), &list).await.unwrap();

    // Whose account it is is told to the Secretariat and to the chair itself.
    let told = async |asker: &Asker| house.query(asker, &FindDialogue { dialogue: first }).await.unwrap().line;
    assert_eq!(told(&chair()).await.chair_accounts.len(), 1);
    assert_eq!(told(&secretariat()).await.chair_accounts.len(), 1);
    for asker in [stranger.clone(), Asker::Public, mission("AUT"), bureau(), asker] {
        assert!(told(&asker).await.chair_accounts.is_empty(), "{}", asker.role());
    }
    // Named anew, the account before no longer chairs it.
    house.command(&secretariat(), &chaired_by(first, &stranger)).await.unwrap();
    assert_eq!(house.query(&chair(), &all).await.unwrap_err().1.code, "not-your-dialogue");
    house.query(&stranger, &all).await.unwrap();
    house.close().await;
}
