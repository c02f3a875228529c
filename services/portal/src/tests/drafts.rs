//! Applications that are being written: kept for their owner, and for no longer than they may be.

use axum::http::StatusCode;
use jiff::SignedDuration;

use super::Door;
use crate::http::drafts;

/// Goes through the first step; gives the cookie and the token.
async fn begun(door: &Door) -> (String, String) {
    let cookie = door.begin().await;
    let csrf = door.csrf(&cookie).await;
    let form = format!("csrf={csrf}&contact_name=Amina&email=amina%40shelter.example&language=English");
    let answer = door.post("/applications/new/contact", &cookie, &form).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/applications/new/dialogues"));
    (cookie, csrf)
}

/// What lies in the table.
async fn rows(door: &Door) -> Vec<String> {
    let rows = door.running.house().journal.reader().rows("SELECT answers FROM drafts", &[]).await.expect("rows");
    rows.iter().map(|row| row.text(0).expect("text")).collect()
}

#[tokio::test]
async fn what_is_typed_is_kept_at_each_step_forth_and_back() {
    let Some(door) = Door::open().await else { return };
    let (cookie, csrf) = begun(&door).await;
    let step = |code: &str, typed: &str| {
        let (path, form) = (format!("/applications/new/{code}"), format!("csrf={csrf}&{typed}"));
        let (door, cookie) = (&door, &cookie);
        async move { door.post(&path, cookie, &form).await }
    };
    let back = step("expertise", "expertise=Victims&go=back").await;
    assert_eq!(back.header("location"), "/applications/new/organization");
    let forth = step("support", "travel=A+ticket&needs=").await;
    assert_eq!(forth.header("location"), "/applications/new/comments");
    let summary = step("support", "travel=Two+tickets&then=check").await;
    assert_eq!(summary.header("location"), "/applications/new/check");
    let resumed = door.get("/applications/new", &cookie).await;
    assert_eq!(resumed.header("location"), "/applications/new/check");
    for (code, said) in
        [("contact", "amina@shelter.example"), ("expertise", ">Victims</textarea>"), ("support", ">Two tickets</")]
    {
        let page = door.get(&format!("/applications/new/{code}"), &cookie).await;
        assert!(page.body.contains(said), "{code}: {}", page.body);
    }
    let third = door.get("/applications/new/expertise", &cookie).await;
    assert!(third.body.contains("Step 4 of 7"), "{}", third.body);
}

#[tokio::test]
async fn a_fault_is_said_at_its_step_and_keeps_nobody_from_going_back() {
    let Some(door) = Door::open().await else { return };
    let (cookie, csrf) = begun(&door).await;
    let wrong =
        door.post("/applications/new/delegation", &cookie, &format!("csrf={csrf}&delegates=%2C+Director")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("<a href=\"#presence\">"), "{}", wrong.body);
    assert!(!wrong.body.contains("href=\"#dialogues\""), "only those of this step: {}", wrong.body);
    assert!(wrong.body.contains(">, Director</textarea>"), "{}", wrong.body);
    let back = door.post("/applications/new/delegation", &cookie, &format!("csrf={csrf}&delegates=%2C&go=back")).await;
    assert_eq!(back.header("location"), "/applications/new/expertise");
    assert!(rows(&door).await[0].contains(r#"["delegates",","]"#));
    let again = door.get("/applications/new/delegation?then=check", &cookie).await;
    assert!(again.body.contains("id=\"presence-fault\""), "from the summary it is said at once: {}", again.body);
}

#[tokio::test]
async fn what_is_kept_while_typing_never_overwrites_what_came_later() {
    let Some(door) = Door::open().await else { return };
    let (cookie, csrf) = begun(&door).await;
    let quietly = |typed: &str, revision: u32| {
        let form = format!("csrf={csrf}&go=keep&revision={revision}&{typed}");
        let (door, cookie) = (&door, &cookie);
        async move { door.post("/applications/new/support", cookie, &form).await }
    };
    let kept = quietly("travel=A+tick", 1).await;
    assert_eq!(kept.status, StatusCode::OK);
    let told: serde_json::Value = serde_json::from_str(&kept.body).expect("JSON");
    assert_eq!((told["revision"].as_u64(), told["saved_at"].as_str()), (Some(2), Some("2026-11-25T09:00:00Z")));
    door.post("/applications/new/support", &cookie, &format!("csrf={csrf}&travel=A+ticket")).await;
    let late = quietly("travel=A+ti", 2).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(rows(&door).await[0].contains("A ticket"));
    let long = quietly(&format!("travel={}", "x".repeat(drafts::LARGEST)), 3).await;
    assert_eq!(long.status, StatusCode::PAYLOAD_TOO_LARGE);
    let long = format!("csrf={csrf}&travel={}", "x".repeat(drafts::LARGEST));
    let long = door.post("/applications/new/support", &cookie, &long).await;
    assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(long.body.contains("id=\"travel-fault\""));
    assert!(rows(&door).await[0].contains("A ticket"), "what was kept stays");
}

#[tokio::test]
async fn nobody_else_sees_a_draft() {
    let Some(door) = Door::open().await else { return };
    begun(&door).await;
    let other = door.begin().await;
    let page = door.get("/applications/new/contact", &other).await;
    assert!(page.status.is_success() && !page.body.contains("amina@shelter.example"), "{}", page.body);
    let stranger = door.get("/applications/new/contact", "").await;
    assert_eq!(stranger.header("location"), "/applications/begin");
    let desk = door.sign_in().await;
    assert_eq!(door.get("/applications/new/check", &desk).await.header("location"), "/applications/begin");
}

#[tokio::test]
async fn a_draft_goes_when_its_owner_says_so() {
    let Some(door) = Door::open().await else { return };
    let (cookie, csrf) = begun(&door).await;
    let page = door.get("/applications/new/delete", &cookie).await;
    assert!(page.body.contains("What will happen"), "{}", page.body);
    assert_eq!(rows(&door).await.len(), 1, "looking at the page deletes nothing");
    door.post("/applications/new/delete", &cookie, &format!("csrf={csrf}")).await;
    assert_eq!(rows(&door).await.len(), 0);
}

#[tokio::test]
async fn a_draft_goes_thirty_days_after_it_was_last_changed() {
    let Some(door) = Door::open().await else { return };
    let (cookie, csrf) = begun(&door).await;
    door.wait(SignedDuration::from_hours(1));
    let later = format!("csrf={csrf}&go=keep&revision=1&travel=A+ticket");
    assert_eq!(door.post("/applications/new/support", &cookie, &later).await.status, StatusCode::OK);
    door.wait(drafts::LIFETIME - SignedDuration::from_secs(1));
    drafts::sweep(door.running.house()).await.expect("it looks");
    assert!(rows(&door).await[0].contains("A ticket"), "its time is not over");
    door.wait(SignedDuration::from_secs(1));
    drafts::sweep(door.running.house()).await.expect("it looks");
    // Nobody says here whether its owner applied: the row stays until the address can be forgotten, without an answer in it.
    assert_eq!(rows(&door).await, ["[]"]);
}

#[tokio::test]
async fn whoever_is_here_for_the_mechanism_applies_for_nobody_and_stays_signed_in() {
    let Some(door) = Door::open().await else { return };
    let desk = door.sign_in().await;
    assert_eq!(door.get("/applications/begin", &desk).await.status, StatusCode::FORBIDDEN);
    let begun = door.post("/applications/begin", &desk, "").await;
    assert_eq!(begun.status, StatusCode::FORBIDDEN);
    assert!(!begun.headers.contains_key("set-cookie"), "no other session takes its place");
    assert_eq!(door.get("/applications/begin", "").await.status, StatusCode::OK, "anybody else may");
}
