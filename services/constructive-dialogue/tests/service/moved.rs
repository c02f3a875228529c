//! What happens by itself moves with the dialogue.

use contracts::constructive_dialogue::*;

use crate::house::{House, houses};
use crate::people::*;

async fn reschedule(house: &House, on: &str) {
    let (on, reason) = (on.parse().unwrap(), "The hall is not free.".to_owned());
    house.command(&secretariat(), &MoveDialogue { dialogue: 1, on, reason }).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn alarms_and_approvals_move_with_the_dialogue() {
    for house in houses().await {
        house.convene().await;
        assert_eq!(house.next_due().await, Some("2027-02-20T23:00:00Z".parse().unwrap()));
        let ngo = house.apply(&secretariat(), "Shelter House", NGO).await;
        let university = house.apply(&secretariat(), "University of Nairobi", UNIVERSITY).await;
        house.circulate_both().await;
        house.command(&mission("TUR"), &objecting(ngo, "TUR", REASON)).await.unwrap();
        house.pass("2027-02-20T23:00:00Z").await;
        assert_eq!(house.count("matter-unresolved").await, 1);
        reschedule(&house, "2027-03-26").await;
        assert_eq!(house.next_due().await, Some("2027-03-20T23:00:00Z".parse().unwrap()));
        house.pass("2027-02-27T10:00:00Z").await;
        assert_eq!(house.count("application-approved").await, 0, "the day for objections has moved");
        house.pass("2027-03-20T23:00:00Z").await;
        assert_eq!(house.count("matter-unresolved").await, 2, "five days before the new day");
        house.pass("2027-03-21T23:00:00Z").await;
        assert_eq!(house.standing(university).await, Standing::Approved);
        house.pass("2027-03-25T23:00:00Z").await;
        assert_eq!((house.count("matter-unresolved").await, house.count("application-approved").await), (4, 1));
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dialogue_that_is_brought_forward_approves_when_the_nearer_day_is_over() {
    for house in houses().await {
        house.convene().await;
        let university = house.apply(&secretariat(), "University of Nairobi", UNIVERSITY).await;
        house.circulate_both().await;
        reschedule(&house, "2027-02-20").await;
        // Five days after the circulation.
        house.pass("2027-02-17T22:59:59Z").await;
        assert_eq!(house.standing(university).await, Standing::Applied);
        house.pass("2027-02-17T23:00:00Z").await;
        assert_eq!(house.standing(university).await, Standing::Approved);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_dialogue_approves_nobody() {
    for house in houses().await {
        house.convene().await;
        let university = house.apply(&secretariat(), "University of Nairobi", UNIVERSITY).await;
        house.circulate_both().await;
        let command = CancelDialogue { dialogue: 1, reason: "Too few applied.".to_owned() };
        house.command(&chair(), &command).await.unwrap();
        house.pass("2027-02-27T10:00:00Z").await;
        assert_eq!(house.standing(university).await, Standing::Applied);
        assert_eq!(house.count("application-approved").await, 0);
        house.close().await;
    }
}
