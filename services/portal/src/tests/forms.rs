//! Forms: nothing typed is lost, and nothing is done for a form that is not ours.

use axum::http::StatusCode;

use super::Door;

#[tokio::test]
async fn what_was_typed_survives_the_end_of_a_session() {
    let Some(door) = Door::open().await else { return };
    let typed = "csrf=old&csv=a%3Cb&source=note+12&command_id=018f4d2e-0000-7000-8000-000000000000";
    let answer = door.post("/desk/states/import", "", typed).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(answer.body.contains("name=\"source\" value=\"note 12\""), "{}", answer.body);
    assert!(answer.body.contains("value=\"a&#60;b\""), "escaped: {}", answer.body);
    assert!(!answer.body.contains("value=\"old\""), "the old token is gone");
    let cookie = door.sign_in().await;
    let again = door.post("/desk/states/import", &cookie, typed).await;
    assert_eq!(again.status, StatusCode::FORBIDDEN, "the token of another session");
    let carried = token_in(&again.body);
    let sent = door.post("/sign-out", &cookie, &format!("csrf={carried}")).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "the page that sends it again carries the right one");
}

/// What the forms of a page carry.
fn token_in(page: &str) -> String {
    let rest = page.split("name=\"csrf\" value=\"").nth(1).expect("a form of ours");
    rest.split('"').next().expect("a token").to_owned()
}

#[tokio::test]
async fn forms_carry_another_text_in_every_answer_and_only_that() {
    let Some(door) = Door::open().await else { return };
    let cookie = door.sign_in().await;
    let mut tokens = Vec::new();
    for _ in 0..3 {
        let page = door.get("/desk/states/new-party", &cookie).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        tokens.push(token_in(&page.body));
    }
    assert!(tokens[0] != tokens[1] && tokens[1] != tokens[2], "{tokens:?}");
    let halves =
        |token: &str| (hex::decode(&token[..64]).expect("a mask"), hex::decode(&token[64..]).expect("the rest"));
    let (mask, under) = halves(&tokens[0]);
    let bare: Vec<u8> = mask.iter().zip(&under).map(|(one, other)| one ^ other).collect();
    let bare = door.post("/sign-out", &cookie, &format!("csrf={}", hex::encode(bare))).await;
    assert_eq!(bare.status, StatusCode::FORBIDDEN, "the bare token is never sent, and never taken");
    let forged = door.post("/sign-out", &cookie, &format!("csrf={}", "0".repeat(128))).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    let first = door.post("/sign-out", &cookie, &format!("csrf={}", tokens[0])).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER, "an earlier page still works");
}

#[tokio::test]
async fn faults_are_shown_at_their_fields() {
    let Some(door) = Door::open().await else { return };
    let cookie = door.sign_in().await;
    let csrf = door.csrf(&cookie).await;
    let answer = door.post("/desk/states/import", &cookie, &format!("csrf={csrf}&csv=iso3")).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("id=\"source-fault\""), "{}", answer.body);
    assert!(answer.body.contains("<a href=\"#source\">"), "{}", answer.body);
    assert!(answer.body.contains("<title>Not done: "), "{}", answer.body);
}

#[tokio::test]
async fn a_form_that_could_not_be_carried_out_comes_back_whole() {
    let Some(door) = Door::open().await else { return };
    let cookie = door.sign_in().await;
    let csrf = door.csrf(&cookie).await;
    let id = "018f4d2e-0000-7000-8000-000000000000";
    let form = format!(
        "csrf={csrf}&state=IRN&name=Iran&regional_group=none&instrument=TIP&on=2000-12-12&source=UNTC&command_id={id}"
    );
    let answer = door.post("/desk/states/new-signatory", &cookie, &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("does not run at present"), "{}", answer.body);
    assert!(answer.body.contains("value=\"Iran\""), "{}", answer.body);
}

const PARTY: &str =
    "state=PNG&name=Papua+New+Guinea&regional_group=none&languages=English&known=day&day=2026-10-15&source=C.N.1";

#[tokio::test]
async fn what_changes_much_is_looked_at_twice() {
    let Some(door) = Door::open().await else { return };
    let cookie = door.sign_in().await;
    let csrf = door.csrf(&cookie).await;
    let form = format!("csrf={csrf}&command_id=018f4d2e-0000-7000-8000-000000000000&{PARTY}");
    let summary = door.post("/desk/states/new-party", &cookie, &form).await;
    assert_eq!(summary.status, StatusCode::OK);
    for said in
        ["What will happen", "Saturday, 14 November 2026", "article 38", "Nothing is recorded yet", "Papua New Guinea"]
    {
        assert!(summary.body.contains(said), "{said}: {}", summary.body);
    }
    assert!(summary.body.contains("name=\"day\" value=\"2026-10-15\""), "sent again with it: {}", summary.body);
    let back = door.post("/desk/states/new-party", &cookie, &format!("{form}&confirmed=no")).await;
    assert_eq!(back.status, StatusCode::OK);
    assert!(back.body.contains("id=\"name\" name=\"name\" value=\"Papua New Guinea\""), "{}", back.body);
    let sent = door.post("/desk/states/new-party", &cookie, &format!("{form}&confirmed=yes")).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY, "it was sent, to a registry that does not run");
    assert!(sent.body.contains("does not run at present"), "{}", sent.body);
    assert!(sent.body.contains("value=\"Papua New Guinea\""), "what was typed survives: {}", sent.body);
    let wrong_day = form.replace("2026-10-15", "2026-13-15");
    let faults = door.post("/desk/states/new-party", &cookie, &wrong_day).await;
    assert_eq!(faults.status, StatusCode::UNPROCESSABLE_ENTITY, "what is wrong is said first");
    assert!(faults.body.contains("id=\"day-fault\""), "{}", faults.body);
}
