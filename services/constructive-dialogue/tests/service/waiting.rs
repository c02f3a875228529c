//! What waits for a person, and who sees those of paragraph 53 (c).

use access::Asker;
use contracts::constructive_dialogue::*;

use crate::house::{House, house, houses};
use crate::people::*;

async fn waiting(house: &House, asker: &Asker) -> Vec<(String, bool, u32)> {
    let answer = house.query(asker, &ListWaiting {}).await.unwrap();
    assert_eq!(usize::try_from(answer.total).unwrap(), answer.waiting.len());
    answer.waiting.into_iter().map(|line| (line.name, line.kind_unsettled, line.comments_held)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53b_and_c_what_waits_is_in_one_place() {
    for house in houses().await {
        house.convene().await;
        let (first, second) = (applicant(), applicant());
        let igo = house.apply(&first, "Organization for Migration", IGO).await;
        house.pass("2026-11-01T11:00:01Z").await;
        let ngo = house.apply(&second, "Shelter House", NGO).await;
        for _ in 0..2 {
            let held = SendComments { application: ngo, dialogue: 1, text: HELD.to_owned() };
            house.command(&second, &held).await.unwrap();
        }
        let both = [("Organization for Migration".to_owned(), true, 0), ("Shelter House".to_owned(), false, 2)];
        assert_eq!(waiting(&house, &secretariat()).await, both);
        assert_eq!(waiting(&house, &chair()).await, both[1..], "a chair releases comments, and settles no kind");
        assert!(waiting(&house, &other_chair()).await.is_empty());

        house.command(&secretariat(), &SettleKind { application: igo, kind: IGO, reason: None }).await.unwrap();
        for comments in [1, 2] {
            let decide = DecideComments { application: ngo, dialogue: 1, comments, released: true, reason: None };
            house.command(&chair(), &decide).await.unwrap();
        }
        assert!(waiting(&house, &secretariat()).await.is_empty());
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53c_states_parties_see_those_who_are_on_no_list_once_it_is_settled_who_they_are() {
    let Some(house) = house().await else { return };
    house.convene().await;
    let asker = applicant();
    let igo = house.apply(&asker, "Organization for Migration", IGO).await;
    house.command(&asker, &SendComments { application: igo, dialogue: 1, text: FREE.to_owned() }).await.unwrap();
    let all = ListApplications { dialogue: 1, after: None };
    let seen = async || house.query(&mission("AUT"), &all).await.unwrap();
    assert_eq!((seen().await.total, seen().await.applications.len()), (0, 0));
    house.command(&secretariat(), &SettleKind { application: igo, kind: IGO, reason: None }).await.unwrap();
    let answer = seen().await;
    assert_eq!((answer.total, answer.applications.len()), (1, 1));
    let file = &answer.applications[0];
    assert_eq!(file.places[0].comments[0].text.as_deref(), Some(FREE));
    assert_eq!((&file.particulars, &file.settled, file.may_be_published), (&None, &None, None));
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn amb_25_an_objection_before_the_list_is_told_when_it_counts() {
    let Some(house) = house().await else { return };
    house.convene().await;
    let asker = applicant();
    let id = house.apply(&asker, "Shelter House", NGO).await;
    house.confirm(id).await;
    house.command(&secretariat(), &objecting(id, "TUR", REASON)).await.unwrap();
    for (who, sees) in [(&asker, 0), (&chair(), 0), (&bureau(), 1), (&secretariat(), 1)] {
        let place = house.place(who, id).await;
        assert_eq!(place.objections.len(), sees, "{}", who.role());
        let told = place.history.iter().any(|line| line.event == "objection-raised");
        assert_eq!(told, sees == 1, "{}", who.role());
        assert_eq!(place.standing, Standing::Confirmed);
    }
    house.circulate_both().await;
    assert_eq!(house.place(&asker, id).await.standing, Standing::ReferredToTheBureau);
    assert_eq!(house.place(&asker, id).await.objections.len(), 1);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_database_keeps_is_refused_and_stops_no_list() {
    for house in houses().await {
        house.convene().await;
        let plain = applying("Shelter House", NGO, &[1]);
        for broken in [
            Stakeholder { website: Some("https://a\0b.example".to_owned()), ..plain.stakeholder.clone() },
            Stakeholder { ecosoc_status: Some("\0".to_owned()), ..plain.stakeholder.clone() },
            Stakeholder { expertise: "\0".to_owned(), ..plain.stakeholder.clone() },
        ] {
            let command = Apply { stakeholder: broken, ..plain.clone() };
            assert!(house.command(&applicant(), &command).await.is_err());
        }
        let asker = applicant();
        let id = house.command(&asker, &plain).await.unwrap().application;
        house.confirm(id).await;
        house.circulate_both().await;
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r5_a_mission_does_not_see_an_objection_in_what_is_not_approved() {
    let Some(house) = house().await else { return };
    house.convene().await;
    let mut ids = Vec::new();
    for name in ["First University", "Second University"] {
        let id = house.apply(&applicant(), name, UNIVERSITY).await;
        house.confirm(id).await;
        ids.push(id);
    }
    house.circulate_both().await;
    house.command(&mission("TUR"), &objecting(ids[0], "TUR", REASON)).await.unwrap();
    house.pass("2027-02-22T09:00:00Z").await;
    assert_eq!(house.standing(ids[0]).await, Standing::NotApproved);
    assert_eq!(house.standing(ids[1]).await, Standing::Approved);
    let mut seen = Vec::new();
    for id in ids {
        let place = house.place(&mission("AUT"), id).await;
        let events: Vec<_> = place.history.into_iter().map(|line| line.event).collect();
        seen.push((place.standing, place.takes_part, place.waits_for, events));
    }
    assert_eq!(seen[0], seen[1]);
    house.close().await;
}
