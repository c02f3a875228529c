//! What everybody sees after a dialogue, and what is kept no longer than is said.

use access::Asker;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use contracts::constructive_dialogue::*;
use contracts::{ApplicationId, Query};

use crate::house::{House, houses};
use crate::people::*;

const PDF: &[u8] = b"%PDF-1.7 Dateimarke";

async fn erases<Q: Query>(house: &House, query: &Q) -> String {
    match house.query(&Asker::Public, query).await {
        Ok(_) => panic!("seen"),
        Err((_, notice)) => notice.code,
    }
}

/// Holds the dialogue of [`DAY`].
async fn hold(house: &House) {
    house.pass("2027-02-26T08:00:00Z").await;
    let report =
        RecordReportAdopted { dialogue: 1, group: GROUP, on: DAY.parse().unwrap(), reference: "L.1".to_owned() };
    house.command(&secretariat(), &report).await.unwrap();
    house.command(&chair(), &OpenDialogue { dialogue: 1 }).await.unwrap();
    house.command(&chair(), &CloseDialogue { dialogue: 1 }).await.unwrap();
}

async fn public(house: &House) -> Participants {
    house.query(&Asker::Public, &ListParticipants { dialogue: 1, after: None }).await.unwrap()
}

async fn sends(house: &House, asker: &Asker, application: ApplicationId, text: &str) {
    let command = SendComments { application, dialogue: 1, text: text.to_owned() };
    house.command(asker, &command).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_sees_who_allows_it_after_release_and_nothing_more() {
    for house in houses().await {
        house.convene().await;
        let (asker, silent) = (applicant(), applicant());
        let shown = Apply { may_be_published: true, ..applying("Shelter House", NGO, &[1]) };
        let id = house.command(&asker, &shown).await.unwrap().application;
        let other = house.apply(&silent, "Open Door", NGO).await;
        for application in [id, other] {
            house.confirm(application).await;
        }
        sends(&house, &asker, id, HELD).await;
        sends(&house, &asker, id, FREE).await;
        let pdf = SendCommentsFile { application: id, dialogue: 1, pdf: BASE64.encode(PDF) };
        house.command(&asker, &pdf).await.unwrap();
        let release =
            DecideComments { application: id, dialogue: 1, comments: 3, released: true, reason: Some(TOLD.to_owned()) };
        house.command(&secretariat(), &release).await.unwrap();
        house.circulate_both().await;
        house.command(&mission("TUR"), &objecting(id, "TUR", REASON)).await.unwrap();
        house.command(&bureau(), &decision(id, true, "2027-02-12")).await.unwrap();
        assert!(public(&house).await.participants.is_empty());
        let file = FindParticipantsFile { application: id, dialogue: 1, comments: 2 };
        assert_eq!(erases(&house, &file).await, "unknown-application");
        hold(&house).await;
        house.command(&secretariat(), &ReleaseParticipants { dialogue: 1 }).await.unwrap();

        let seen = public(&house).await;
        let names: Vec<_> = seen.participants.iter().map(|one| &*one.name).collect();
        assert_eq!(names, ["Shelter House"]);
        let text = serde_json::to_string(&seen).unwrap();
        for secret in [CONTACT, EMAIL, DELEGATE, HELD, REASON, TOLD, "TUR", "Open Door", "admitted"] {
            assert!(!text.contains(secret), "{secret}: {text}");
        }
        let comments = &seen.participants[0].comments;
        assert_eq!((comments.len(), comments[0].text.as_deref()), (2, Some(FREE)));
        let found = house.query(&Asker::Public, &file).await.unwrap();
        assert_eq!(BASE64.decode(found.pdf).unwrap(), PDF);
        assert_eq!(erases(&house, &FindParticipantsFile { comments: 3, ..file }).await, "unknown-application");
        assert_eq!(erases(&house, &FindParticipantsFile { application: other, ..file }).await, "unknown-application");

        house.command(&asker, &AllowPublication { application: id, allowed: false }).await.unwrap();
        assert!(public(&house).await.participants.is_empty(), "it changes its mind");
        house.close().await;
    }
}

async fn written(house: &House) -> Vec<String> {
    let sql = "SELECT text || COALESCE(pdf, '') || COALESCE(reason, '') || salt FROM comments ORDER BY comments";
    let rows = house.journal().reader().rows(sql, &[]).await.unwrap();
    rows.iter().map(|row| row.text(0).unwrap()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_written_is_kept_for_two_years_and_no_longer() {
    for house in houses().await {
        house.convene().await;
        let asker = applicant();
        let id = house.apply(&asker, "Shelter House", IGO).await;
        sends(&house, &asker, id, HELD).await;
        sends(&house, &asker, id, FREE).await;
        let settle = SettleKind { application: id, kind: NGO, reason: Some(TOLD.to_owned()) };
        house.command(&secretariat(), &settle).await.unwrap();
        house.confirm(id).await;
        house.circulate_both().await;
        house.command(&mission("TUR"), &objecting(id, "TUR", REASON)).await.unwrap();
        let file = house.file(&asker, id).await;
        assert_eq!(file.settled.unwrap().reason.as_deref(), Some(TOLD));
        let kept = [file.persons_kept_until, file.writings_kept_until].map(|day| day.unwrap().to_string());
        assert_eq!(kept, ["2027-08-25", "2029-02-25"]);

        // Its author erases one at once.
        let erase = EraseComments { application: id, dialogue: 1, comments: 1 };
        house.command(&asker, &erase).await.unwrap();
        assert_eq!(written(&house).await[0], "");
        let comments = house.place(&asker, id).await.comments;
        let states: Vec<_> = comments.iter().map(|one| one.state).collect();
        assert_eq!(states, [CommentsState::Erased, CommentsState::Released]);

        house.pass("2029-02-24T22:00:00Z").await;
        assert!(written(&house).await[1].contains(FREE), "the last day");
        house.pass("2029-02-24T23:00:00Z").await;
        assert_eq!(written(&house).await, ["", ""]);
        assert_eq!(house.count("comments-erased").await, 2);
        let place = house.place(&secretariat(), id).await;
        assert_eq!((place.objections.len(), &place.objections[0].reason), (1, &None), "that it was, and not why");
        assert_eq!(house.file(&secretariat(), id).await.settled.unwrap().reason, None);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_said_of_persons_again_when_it_would_not_be_kept() {
    for house in houses().await {
        house.convene().await;
        let asker = applicant();
        let id = house.apply(&asker, "Shelter House", NGO).await;
        let change = ChangeApplication {
            application: id,
            stakeholder: stakeholder("Shelter House", NGO),
            particulars: particulars(),
        };
        house.pass("2027-08-24T21:00:00Z").await;
        house.command(&asker, &change).await.unwrap();
        house.pass("2027-08-24T22:00:00Z").await;
        for who in [&asker, &secretariat()] {
            assert_eq!(house.command(who, &change).await.unwrap_err().1.code, "persons-not-kept");
        }
        assert!(house.journal().reader().rows("SELECT 1 FROM particulars", &[]).await.unwrap().is_empty());
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53b_an_input_that_names_somebody_is_struck() {
    for house in houses().await {
        house.convene().await;
        hold(&house).await;
        let said = |text: &str| RecordInput {
            dialogue: 1,
            topic: "Shelters".to_owned(),
            articles: vec!["TIP 6".to_owned()],
            text: text.to_owned(),
        };
        house.command(&secretariat(), &said("Wanjiru Eingabemarke said so.")).await.unwrap();
        house.command(&secretariat(), &said("Shelters need funds.")).await.unwrap();
        let strike = StrikeInput { dialogue: 1, input: 1 };
        house.command(&secretariat(), &strike).await.unwrap();
        assert_eq!(house.command(&secretariat(), &strike).await.unwrap_err().1.code, "unknown-input");
        let all = ListInputs { dialogue: None, article: None, after: None };
        let left = house.query(&mission("AUT"), &all).await.unwrap().inputs;
        assert_eq!(left.iter().map(|input| input.input).collect::<Vec<_>>(), [2], "numbers stay");
        assert_eq!(house.journal().reader().rows("SELECT 1 FROM inputs", &[]).await.unwrap().len(), 1);
        house.close().await;
    }
}
