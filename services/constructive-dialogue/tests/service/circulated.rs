//! A list that went out is told as it went out, whatever happens afterwards.

use access::Asker;
use bus::Outcome;
use contracts::ApplicationId;
use contracts::constructive_dialogue::*;

use crate::house::{House, houses};
use crate::people::*;

const NGOS: List = List::NonGovernmentalOrganizations;

impl House {
    async fn list(&self, asker: &Asker, circulation: Option<u32>) -> ListOfApplicants {
        let query = ShowList { dialogue: 1, list: NGOS, circulation };
        self.query(asker, &query).await.unwrap()
    }

    async fn circulate_as(&self, reference: &str) -> u64 {
        let command = CirculateList { dialogue: 1, list: NGOS, reference: reference.to_owned() };
        self.command(&secretariat(), &command).await.unwrap().version
    }

    async fn correct(&self, application: ApplicationId, stakeholder: Stakeholder) {
        let command = ChangeApplication { application, stakeholder, particulars: particulars() };
        let recorded = self.command(&secretariat(), &command).await.unwrap();
        assert_eq!(recorded.warnings[0].code, "listed-changed");
    }
}

fn names(list: &ListOfApplicants) -> Vec<(&str, Option<SinceLast>)> {
    list.organizations.iter().map(|one| (one.name.as_str(), one.since_last)).collect()
}

/// What of a list States parties read.
fn went_out(list: &ListOfApplicants) -> (Option<Circulation>, ListHead, Vec<Listed>) {
    let read = |one: &Listed| Listed { standing: None, since_last: None, ..one.clone() };
    (list.circulation.clone(), list.head.clone(), list.organizations.iter().map(read).collect())
}

/// Who applied, and when the first list goes out.
struct Applied {
    shelter: ApplicationId,
    legal: ApplicationId,
    late: ApplicationId,
}

async fn applied(house: &House) -> Applied {
    house.convene().await;
    let mut wish = applying("Shelter House", NGO, &[1]);
    wish.stakeholder.website = Some("https://shelter.example".to_owned());
    wish.stakeholder.ecosoc_status = Some("Special, 2019".to_owned());
    let shelter = house.command(&secretariat(), &wish).await.unwrap().application;
    let legal = house.apply(&secretariat(), "Legal Aid", NGO).await;
    let late = house.apply(&applicant(), "Zebra Crossing", NGO).await;
    house.apply(&secretariat(), "University of Nairobi", UNIVERSITY).await;
    house.pass(LISTS).await;
    Applied { shelter, legal, late }
}

/// After the first list went out one is corrected, one withdraws, one confirms its address, and the dialogue is moved.
async fn changed(house: &House, of: &Applied) {
    house.correct(of.shelter, stakeholder("Shelter Houses", NGO)).await;
    house.command(&secretariat(), &WithdrawAttendance { application: of.legal, dialogue: 1 }).await.unwrap();
    house.confirm(of.late).await;
    let reason = "The hall is not free.".to_owned();
    let moved = MoveDialogue { dialogue: 1, on: "2027-02-25".parse().unwrap(), reason };
    house.command(&secretariat(), &moved).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53d_ii_a_circulated_list_is_told_as_it_went_out_and_a_correction_shows_only_in_the_next() {
    for mut house in houses().await {
        let of = applied(&house).await;
        let before = house.list(&secretariat(), None).await;
        assert_eq!(names(&before), [("Legal Aid", None), ("Shelter House", None)], "nothing is new before the first");
        assert_eq!((before.circulation, before.circulations.len(), before.unconfirmed), (None, 0, 1));
        house.circulate_as("CU 2027/1").await;
        let first = house.list(&secretariat(), Some(1)).await;
        assert_eq!(first.circulation.as_ref().unwrap().reference, "CU 2027/1");
        assert_eq!(
            (first.organizations[1].ecosoc_status.as_deref(), first.head.on),
            (Some("Special, 2019"), first.line.on)
        );
        let head = ListHead {
            title: "Constructive dialogue".to_owned(),
            on: DAY.parse().unwrap(),
            place: "Vienna".to_owned(),
            objections_by: "2027-02-21".parse().unwrap(),
        };
        assert_eq!(first.head, head);
        assert_eq!(first.organizations[1].website.as_deref(), Some("https://shelter.example"));
        changed(&house, &of).await;

        let again = house.list(&secretariat(), Some(1)).await;
        assert_eq!(went_out(&again), went_out(&first), "whatever happened since");
        assert_ne!(again.line.on, first.line.on, "though the dialogue is on another day");
        assert_eq!(again.organizations[0].standing, Some(Standing::Withdrawn), "where each stands is told of today");
        let now = house.list(&secretariat(), None).await;
        let expected = [("Shelter Houses", Some(SinceLast::Corrected)), ("Zebra Crossing", Some(SinceLast::New))];
        assert_eq!(names(&now), expected);
        assert_eq!((now.new, now.corrected, now.gone, now.circulation), (1, 1, 1, None));
        assert_eq!(now.circulations, first.circulations);

        house.circulate_as("CU 2027/2").await;
        let second = house.list(&secretariat(), Some(2)).await;
        assert_eq!(names(&second), [("Shelter Houses", None), ("Zebra Crossing", None)]);
        assert_eq!(second.head.on, "2027-02-25".parse().unwrap());
        assert_eq!(went_out(&house.list(&secretariat(), Some(1)).await), went_out(&first));
        house.stop().await;
        house.start().await;
        assert_eq!(went_out(&house.list(&secretariat(), Some(1)).await), went_out(&first), "after a restart");
        assert_eq!(went_out(&house.list(&secretariat(), Some(2)).await), went_out(&second));
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53d_ii_missions_see_what_went_out_and_nothing_of_what_would() {
    for house in houses().await {
        let of = applied(&house).await;
        let austria = mission("AUT");
        let nothing = house.list(&austria, None).await;
        assert_eq!((nothing.organizations.len(), nothing.unconfirmed, nothing.circulation), (0, 0, None));
        house.circulate_as("CU 2027/1").await;
        changed(&house, &of).await;
        let last = house.list(&austria, None).await;
        assert_eq!(names(&last), [("Legal Aid", None), ("Shelter House", None)]);
        assert!(last.organizations.iter().all(|one| one.standing.is_none()));
        assert_eq!((last.new, last.corrected, last.gone, last.unconfirmed), (0, 0, 0, 0));
        assert_eq!(went_out(&last), went_out(&house.list(&austria, Some(1)).await));
        house.circulate_as("CU 2027/2").await;
        assert_eq!(house.list(&austria, None).await.circulation.unwrap().circulation, 2);
        assert_eq!(names(&house.list(&austria, Some(1)).await), names(&last), "the one that it asks for");
        for none in [3, u32::MAX] {
            let query = ShowList { dialogue: 1, list: NGOS, circulation: Some(none) };
            let (outcome, notice) = house.query(&austria, &query).await.unwrap_err();
            assert_eq!((outcome, notice.code.as_str()), (Outcome::Refused, "unknown-circulation"));
        }
        house.close().await;
    }
}

/// The table says what the record says; and what went out before there was a table is told from the record.
#[tokio::test(flavor = "multi_thread")]
async fn a_list_from_before_lists_were_kept_is_told_from_the_record() {
    for house in houses().await {
        let of = applied(&house).await;
        house.circulate_as("CU 2027/1").await;
        changed(&house, &of).await;
        house.circulate_as("CU 2027/2").await;
        let kept = [house.list(&secretariat(), Some(1)).await, house.list(&secretariat(), Some(2)).await];
        for table in ["DELETE FROM circulations", "DELETE FROM circulated"] {
            let emptied = house.journal().write(move |tx| Box::pin(async move { tx.execute(table, &[]).await }));
            assert!(emptied.await.unwrap().unwrap() > 0);
        }
        let told = [house.list(&secretariat(), Some(1)).await, house.list(&secretariat(), Some(2)).await];
        assert_eq!(told, kept);
        house.close().await;
    }
}
