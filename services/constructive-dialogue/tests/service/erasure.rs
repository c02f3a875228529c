//! What is said of persons goes when it is erased; the record stays whole.

use contracts::constructive_dialogue::*;

use crate::house::{House, houses};
use crate::people::*;

async fn rows(house: &House) -> usize {
    house.journal().reader().rows("SELECT application FROM particulars", &[]).await.unwrap().len()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_said_of_persons_goes_and_the_record_stays_whole() {
    for mut house in houses().await {
        house.convene().await;
        let (asker, other) = (applicant(), applicant());
        let id = house.apply(&asker, "Shelter House", NGO).await;
        house.apply(&other, "Open Door", NGO).await;
        house.command(&asker, &EraseParticulars { application: id }).await.unwrap();
        assert_eq!(rows(&house).await, 1, "the other's stays");
        house.check().await;
        for asker in [&asker, &secretariat()] {
            let file = house.file(asker, id).await;
            assert_eq!((file.particulars, &*file.stakeholder.name), (None, "Shelter House"));
            assert_eq!(file.places[0].standing, Standing::Confirmed);
        }
        let own = house.query(&asker, &ListOwnApplications {}).await.unwrap();
        assert_eq!(own.applications[0].places[0].history.last().unwrap().event, "particulars-erased");
        house.command(&asker, &EraseParticulars { application: id }).await.unwrap();
        assert_eq!(house.count("particulars-erased").await, 1, "once");
        house.stop().await;
        house.start().await;
        assert_eq!(house.file(&asker, id).await.particulars, None);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_said_again_after_that_can_be_erased_again() {
    for house in houses().await {
        house.convene().await;
        let asker = applicant();
        let id = house.apply(&asker, "Shelter House", NGO).await;
        let erase = EraseParticulars { application: id };
        house.command(&asker, &erase).await.unwrap();
        let (stakeholder, particulars) = (stakeholder("Shelter House", NGO), particulars());
        house.command(&asker, &ChangeApplication { application: id, stakeholder, particulars }).await.unwrap();
        assert_eq!(rows(&house).await, 1);
        house.command(&asker, &erase).await.unwrap();
        assert_eq!((rows(&house).await, house.count("particulars-erased").await), (0, 2));
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_said_of_persons_is_kept_for_half_a_year_after_the_last_dialogue() {
    for house in houses().await {
        house.convene().await;
        // The first dialogue is on 26 February 2027, the second in July.
        house.command(&secretariat(), &convening("2027-07-11")).await.unwrap();
        let (asker, other) = (applicant(), applicant());
        let id = house.apply(&asker, "Shelter House", NGO).await;
        let both = house.command(&other, &applying("Open Door", NGO, &[1, 2])).await.unwrap().application;
        house.pass("2027-08-24T21:00:00Z").await;
        assert_eq!(rows(&house).await, 2, "the last day");
        house.pass("2027-08-24T22:00:00Z").await;
        assert_eq!(house.file(&secretariat(), id).await.particulars, None);
        assert!(house.file(&secretariat(), both).await.particulars.is_some(), "the second dialogue needs them still");
        house.pass("2028-01-06T23:00:00Z").await;
        assert_eq!((rows(&house).await, house.count("particulars-erased").await), (0, 2));
        house.close().await;
    }
}
