//! Private links of officials: forged, used again, used after their time.

use contracts::notices::{InviteContact, Purpose};
use contracts::registry::{Leaving, LetLeave};

use crate::http::Answer;
use crate::pages::letters::{letters, links_in};
use crate::pages::naming::word_of;
use crate::pages::roles::{Role, Side};
use crate::pages::scene::{Scene, account, scene};

/// Opens a private link; gives the answer.
async fn opens(scene: &Scene, token: &str) -> Answer {
    scene.send(Role::Public, "session=planted", "POST", "/link", &format!("token={token}")).await
}

/// The newest link that went to somebody.
async fn newest_link(scene: &Scene, role: Role, but: &[String]) -> String {
    for _ in 0..2_000 {
        let to = letters(&scene.together.mail()).into_iter().filter(|letter| letter.to == Some(role));
        let links = to.flat_map(|letter| links_in(&letter.text)).find(|link| !but.contains(link));
        if let Some(link) = links {
            return link;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("no link for {role:?}")
}

#[tokio::test(flavor = "multi_thread")]
async fn link_forgery_and_replay_of_an_officials_invitation() {
    let Some(scene) = scene().await else { return };
    let role = Role::Expert(Side::Reviewed);
    // The one of the day on which they were named has expired: they have another sent.
    let old: Vec<String> = letters(&scene.together.mail()).iter().flat_map(|letter| links_in(&letter.text)).collect();
    let purpose = Purpose::Official { state: scene.states[0] };
    scene.together.command(&InviteContact { contact: account(role), purpose }).await;
    let token = newest_link(&scene, role, &old).await;
    let (flipped, upper) =
        (format!("{}{}", if token.starts_with('0') { '1' } else { '0' }, &token[1..]), token.to_uppercase());
    for forged in [&flipped, &token[..63], &format!("{token}0"), &format!("{token}%00"), &upper] {
        let answer = opens(&scene, forged).await;
        assert_eq!(answer.status, 403, "{forged}");
    }
    for old in &old {
        assert_ne!(opens(&scene, old).await.status, 500, "an old link says so");
    }
    // Looking at it does not open it; opening it begins a session of its own.
    let looked = scene.send(Role::Public, "", "GET", &format!("/link/{token}"), "").await;
    assert!(
        looked.status == 200 && !looked.whole().to_lowercase().contains("set-cookie: session="),
        "{}",
        looked.whole()
    );
    let opened = opens(&scene, &token).await;
    let cookie = opened.header("set-cookie").split(';').next().unwrap().to_owned();
    assert!(opened.status == 303 && opened.header("location") == "/moves", "{}", opened.whole());
    assert!(cookie.starts_with("session=") && cookie != "session=planted", "session fixation: {cookie}");
    assert!(scene.send(role, &cookie, "GET", "/moves", "").await.status == 200);
    assert_eq!(scene.send(role, "session=planted", "GET", "/moves", "").await.header("location"), "/link");
    // Another link takes the place of this one.
    scene.together.command(&InviteContact { contact: account(role), purpose }).await;
    let mut known = old.clone();
    known.push(token.clone());
    let next = newest_link(&scene, role, &known).await;
    assert_eq!(opens(&scene, &token).await.status, 403, "replayed after another was sent");
    // Whoever left is out the same day, by link, by session, and by asking for another.
    let leaving = Leaving { person: account(role), successor: None };
    scene.does(Role::Mission(Side::Reviewed), &LetLeave { state: scene.states[0], leaving, mandate: None }).await;
    scene.together.hands.heard().await;
    assert_eq!(opens(&scene, &next).await.status, 403, "replayed after leaving");
    assert_eq!(scene.send(role, &cookie, "GET", "/moves", "").await.header("location"), "/link", "and is out");
    let before = letters(&scene.together.mail()).len();
    let renewed = scene.send(Role::Public, "", "POST", "/link/renew", &format!("token={next}")).await;
    let again = format!("address={}@somewhere.example", word_of(role));
    let asked = scene.send(Role::Public, "", "POST", "/link/again", &again).await;
    let nobody = scene.send(Role::Public, "", "POST", "/link/again", "address=nobody@somewhere.example").await;
    assert_eq!((renewed.status, asked.status), (200, 200));
    assert_eq!(asked.body.len(), nobody.body.len(), "the same is said to everybody");
    scene.together.hands.heard().await;
    assert_eq!(letters(&scene.together.mail()).len(), before, "nobody who left is written to");
    scene.together.stop().await;
}
