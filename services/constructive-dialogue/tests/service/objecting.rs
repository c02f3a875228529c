//! Objections and what comes of them, as each of those concerned is told (TC-73, TC-75).

use access::Asker;
use contracts::constructive_dialogue::*;

use crate::house::{House, houses};
use crate::people::*;

/// Where the university stands, and which State is named as the one that objects, as somebody sees it.
async fn seen(house: &House, asker: &Asker, university: contracts::ApplicationId) -> (Standing, Vec<Option<String>>) {
    let place = house.place(asker, university).await;
    let named = place.objections.iter().map(|objection| objection.state.map(|state| state.to_string()));
    (place.standing, named.collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn tc_73_one_objection_to_a_university_not_approved_and_the_state_is_named_to_the_secretariat() {
    for house in houses().await {
        house.convene().await;
        let author = applicant();
        let university = house.apply(&author, "University of Nairobi", UNIVERSITY).await;
        house.confirm(university).await;
        house.circulate_both().await;
        house.command(&mission("TUR"), &objecting(university, "TUR", REASON)).await.unwrap();
        let named = vec![Some("TUR".to_owned())];
        let (not_approved, unnamed) = (Standing::NotApproved, vec![None]);
        assert_eq!(seen(&house, &secretariat(), university).await, (not_approved, named.clone()));
        assert_eq!(seen(&house, &bureau(), university).await, (not_approved, named.clone()));
        assert_eq!(seen(&house, &mission("TUR"), university).await, (not_approved, named));
        assert_eq!(
            seen(&house, &chair(), university).await,
            (not_approved, unnamed.clone()),
            "whoever chairs: that one does"
        );
        assert_eq!(seen(&house, &author, university).await, (not_approved, unnamed), "and not which");
        let other = seen(&house, &mission("AUS"), university).await;
        assert!(other.1.is_empty(), "another mission learns of none");
        // No Bureau decides about it, and the day for objections changes nothing.
        let decided = house.command(&bureau(), &decision(university, true, "2027-02-13")).await;
        assert_eq!(decided.unwrap_err().1.code, "nothing-before-the-bureau");
        house.pass("2027-02-22T12:00:00Z").await;
        let place = house.place(&author, university).await;
        assert_eq!(
            (place.standing, place.takes_part, &*place.waits_for),
            (not_approved, Some(false), &["a-state-party-objects".to_owned()][..])
        );
        assert_eq!(place.rule.to_string(), "PR-53e-iii");
        house.close().await;
    }
}

/// 5 May for 6 May, as days before the dialogue: here 25 February for 26 February.
#[tokio::test(flavor = "multi_thread")]
async fn tc_75_the_bureau_decides_on_the_day_before_and_the_applicant_sees_it_at_once() {
    for house in houses().await {
        house.convene().await;
        let author = applicant();
        let ngo = house.apply(&author, "Shelter House", NGO).await;
        house.confirm(ngo).await;
        house.circulate_both().await;
        house.command(&mission("TUR"), &objecting(ngo, "TUR", REASON)).await.unwrap();
        house.pass("2027-02-25T15:00:00Z").await;
        let events = house.events().await;
        let unresolved =
            events.iter().filter(|event| event.name == "matter-unresolved").map(|event| event.payload.as_str());
        let days: Vec<_> = unresolved
            .map(|text| serde_json::from_str::<serde_json::Value>(text).unwrap()["days_before"].clone())
            .collect();
        assert_eq!(days, [5, 3, 1], "the day before is said to be the day before");
        let future = house.command(&bureau(), &decision(ngo, true, "2027-02-26")).await;
        assert!(future.is_err(), "a decision of tomorrow is none yet");
        house.command(&bureau(), &decision(ngo, false, "2027-02-25")).await.unwrap();
        let place = house.place(&author, ngo).await;
        let decided = place.decision.unwrap();
        assert_eq!((decided.admitted, decided.on), (false, "2027-02-25".parse().unwrap()));
        assert_eq!((place.standing, place.takes_part), (Standing::NotAdmittedByTheBureau, Some(false)));
        assert_eq!(place.history.last().unwrap().event, "bureau-decided");
        assert_eq!(house.count("bureau-decided").await, 1, "published at once: letters follow from it");
        house.close().await;
    }
}

/// Invariant 15 as this service keeps it: of what lies here, whoever applied sees its own application and nothing else.
#[tokio::test(flavor = "multi_thread")]
async fn invariant_15_an_applicant_sees_its_own_application_and_no_row_of_anything_else() {
    for house in houses().await {
        house.convene().await;
        let (one, other) = (applicant(), applicant());
        let own = house.apply(&one, "Shelter House", NGO).await;
        house.apply(&other, "Legal Aid", NGO).await;
        house.apply(&secretariat(), "Kenya", StakeholderKind::StateParty).await;
        let mine = house.query(&one, &ListOwnApplications {}).await.unwrap();
        assert_eq!(mine.applications.iter().map(|file| file.application).collect::<Vec<_>>(), [own]);
        let told = serde_json::to_string(&mine).unwrap();
        assert!(!told.contains("Legal Aid") && !told.contains("review"), "{told}");
        // What the service has learnt elsewhere is who is party to the Convention: no review, and nothing that an applicant is told.
        let sources = house.journal().reader().rows("SELECT DISTINCT source FROM learnt", &[]).await.unwrap();
        assert_eq!(sources.iter().map(|row| row.text(0).unwrap()).collect::<Vec<_>>(), ["registry"]);
        house.close().await;
    }
}
