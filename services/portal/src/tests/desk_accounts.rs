//! The accounts of the Secretariat, from among which reviews have their officers.

use axum::http::StatusCode;

use super::Door;
use crate::http::{desk_accounts, gate};
use crate::{end_account, sign_in_link};

#[tokio::test]
async fn pr_47_an_account_of_the_secretariat_is_there_from_its_first_link_on() {
    let Some(door) = Door::open().await else { return };
    assert_eq!(desk_accounts::all(&door.portal).await.expect("the list"), Vec::<String>::new());
    for account in ["secretariat", "desk-2", "desk-2"] {
        sign_in_link(door.running.house(), account).await.expect("a link");
    }
    assert_eq!(desk_accounts::all(&door.portal).await.expect("the list"), ["desk-2", "secretariat"]);
    // Whoever else is signed in is none of it.
    door.begin().await;
    assert_eq!(desk_accounts::all(&door.portal).await.expect("the list").len(), 2);
}

#[tokio::test]
async fn pr_47_an_account_that_is_ended_is_out_the_same_moment_and_its_link_opens_nothing() {
    let Some(door) = Door::open().await else { return };
    let (cookie, unused) = (door.sign_in().await, door.link().await);
    let is_in = async || door.get("/api/v1/session", &cookie).await.status == StatusCode::OK;
    assert!(is_in().await, "signed in");
    let (journal, now) = (&door.portal.house.journal, door.portal.house.now());
    assert!(!end_account(journal, now, "desk-2").await.expect("it is looked for"), "there is none of this name");
    assert!(is_in().await, "and nobody is out for that");
    assert!(end_account(journal, now, "secretariat").await.expect("it ends"));
    assert!(!is_in().await, "its session is over");
    assert_eq!(desk_accounts::all(&door.portal).await.expect("the list"), Vec::<String>::new());
    let token = unused.trim_start_matches("/sign-in/");
    assert_eq!(gate::use_link(&door.portal, token).await.expect("it is looked at"), None, "its link opens nothing");
}
