//! The accounts of the Secretariat, from among which reviews have their officers.

use super::Door;
use crate::http::desk_accounts;
use crate::sign_in_link;

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
