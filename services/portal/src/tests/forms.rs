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
    let csrf = door.csrf(&cookie).await;
    let again = door.post("/desk/states/import", &cookie, typed).await;
    assert_eq!(again.status, StatusCode::FORBIDDEN, "the token of another session");
    assert!(again.body.contains(&csrf), "the page that sends it again carries the right one");
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
