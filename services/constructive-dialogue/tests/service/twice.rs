//! What is sent twice is done once.

use contracts::constructive_dialogue::*;

use crate::house::houses;
use crate::people::*;

#[tokio::test(flavor = "multi_thread")]
async fn an_application_sent_twice_is_one() {
    for mut house in houses().await {
        house.convene().await;
        let asker = applicant();
        let command = Apply { comments: Some(FREE.to_owned()), ..applying("Shelter House", NGO, &[1]) };
        let wish = house.asked_by(&asker);
        let one = house.send(&command, &wish).await.unwrap();
        assert_eq!(house.send(&command, &wish).await.unwrap(), one, "the same receipt");
        house.stop().await;
        house.start().await;
        let (again, at_once) = tokio::join!(house.send(&command, &wish), house.send(&command, &wish));
        assert_eq!((again.unwrap(), at_once.unwrap()), (one.clone(), one.clone()), "also after a restart");
        let own = house.query(&asker, &ListOwnApplications {}).await.unwrap();
        assert_eq!((own.total, own.applications[0].places[0].comments.len()), (1, 1));
        let other = Apply { comments: None, ..command.clone() };
        assert_eq!(house.send(&other, &wish).await.unwrap_err().1.code, "identifier-used");
        assert_ne!(house.command(&asker, &command).await.unwrap().application, one.application);
        assert_eq!(house.query(&asker, &ListOwnApplications {}).await.unwrap().total, 2, "another wish");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_objection_sent_twice_is_one() {
    for house in houses().await {
        house.convene().await;
        let ngo = house.apply(&secretariat(), "Shelter House", NGO).await;
        house.circulate_both().await;
        let (austria, command) = (mission("AUT"), objecting(ngo, "AUT", REASON));
        let asked = house.asked_by(&austria);
        let one = house.send(&command, &asked).await.unwrap();
        assert_eq!(house.send(&command, &asked).await.unwrap(), one);
        assert_eq!(house.place(&secretariat(), ngo).await.objections.len(), 1);
        assert_eq!(house.command(&austria, &command).await.unwrap_err().1.code, "objected-already");
        assert_eq!(house.count("objection-raised").await, 1);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dialogue_that_is_named_twice_is_chosen_once() {
    for house in houses().await {
        house.convene().await;
        house.convene().await;
        let command = Apply { comments: Some(FREE.to_owned()), ..applying("Shelter House", NGO, &[1, 2, 1]) };
        let asker = applicant();
        let receipt = house.command(&asker, &command).await.unwrap();
        assert_eq!(receipt.dialogues, [1, 2]);
        let places = house.file(&asker, receipt.application).await.places;
        assert_eq!(places.iter().map(|place| place.comments.len()).collect::<Vec<_>>(), [1, 1]);
        assert_eq!(house.count("comments-received").await, 2);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn dialogues_that_are_convened_at_once_have_numbers_of_their_own() {
    for house in houses().await {
        let many = futures_util::future::join_all((0..12).map(|_| house.convene())).await;
        let mut numbers = many;
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=12).collect::<Vec<_>>());
        house.close().await;
    }
}
