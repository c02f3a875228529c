//! Texts that a database does not keep are bad input and no failure of the service.

use bus::Outcome;
use contracts::constructive_dialogue::*;

use crate::house::{Refusal, houses};
use crate::people::*;

#[track_caller]
fn refused<R: std::fmt::Debug>(answer: Result<R, Refusal>) {
    let (outcome, notice) = answer.unwrap_err();
    assert_eq!((outcome, notice.code.as_str()), (Outcome::Refused, "unreadable-message"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_with_the_character_nul_is_refused() {
    for house in houses().await {
        house.convene().await;
        let asker = applicant();
        let held = Apply { comments: Some(HELD.to_owned()), ..applying("Shelter House", NGO, &[1]) };
        let id = house.command(&asker, &held).await.unwrap().application;
        house.confirm(id).await;
        refused(house.command(&asker, &applying("Shelter\0House", NGO, &[1])).await);
        let stakeholder = stakeholder("\0", NGO);
        let change = ChangeApplication { application: id, stakeholder, particulars: particulars() };
        refused(house.command(&asker, &change).await);
        let comments = Apply { comments: Some("We \0 work".to_owned()), ..applying("Shelter House", NGO, &[1]) };
        refused(house.command(&asker, &comments).await);
        let text = "We \0 work".to_owned();
        refused(house.command(&asker, &SendComments { application: id, dialogue: 1, text }).await);
        let reason = Some("\0".to_owned());
        let decide = DecideComments { application: id, dialogue: 1, comments: 1, released: true, reason };
        refused(house.command(&chair(), &decide).await);
        house.circulate_both().await;
        refused(house.command(&mission("AUT"), &objecting(id, "AUT", "it is \0")).await);
        let after = Some("a\0\nb".to_owned());
        refused(house.query(&mission("AUT"), &ListApplications { dialogue: 1, after }).await);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_other_text_is_kept_as_it_was_typed() {
    const STRANGE: &str = "\u{1} 'ا\u{202e}好\u{10ffff}\r\n\\\"; DROP TABLE places; --";
    for house in houses().await {
        house.convene().await;
        let asker = applicant();
        let mut command = applying(STRANGE, NGO, &[1]);
        command.particulars.contact_name = "\0".to_owned() + STRANGE;
        command.comments = Some(STRANGE.to_owned());
        let id = house.command(&asker, &command).await.unwrap().application;
        let file = house.file(&asker, id).await;
        assert_eq!(file.stakeholder.name, STRANGE);
        assert_eq!(file.particulars, Some(command.particulars));
        assert_eq!(file.places[0].comments[0].text.as_deref(), Some(STRANGE));
        house.close().await;
    }
}
