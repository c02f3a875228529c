//! Second factors: set, asked for, removed; guessed at, sent twice, gone around.

use access::Asker;
use axum::http::StatusCode;
use jiff::SignedDuration;
use runtime::Clock as _;
use totp_rs::{Builder, Secret};

use super::{Answer, Door};
use crate::http::gate::{Came, Entry};
use crate::http::halfway::{self, Step};
use crate::http::{Rules, second};

const CONTACT: &str = "0193b3a4-5c00-7000-8000-000000000001";
const PASSWORD: &str = "correct horse battery";
const NAME: &str = "mission@peru.example";

fn mission() -> Asker {
    Asker::Mission { account: CONTACT.to_owned(), state: "PER".to_owned() }
}

/// A telephone that has scanned the picture.
pub(super) struct Telephone(String);

impl Telephone {
    /// What the page shows in letters.
    fn of(page: &str) -> Self {
        let text = page.split("<code dir=\"ltr\">").nth(1).and_then(|rest| rest.split('<').next()).expect("the secret");
        Self(text.replace(' ', ""))
    }

    /// What it shows so many seconds from now.
    pub(super) fn shows(&self, door: &Door, later: i64) -> String {
        let secret = Secret::try_from_base32(&self.0).expect("base32");
        let totp = Builder::new().with_secret(secret).build().expect("a secret");
        let at = door.clock.now().as_second() + later;
        totp.generate(u64::try_from(at).expect("after 1970")).to_string()
    }
}

fn hidden(page: &str, name: &str) -> String {
    let field = page.split(&format!("name=\"{name}\" value=\"")).nth(1);
    field.and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
}

fn codes_on(page: &str) -> Vec<String> {
    let lines = page.split("<li><code>").skip(1);
    lines.filter_map(|line| Some(line.split('<').next()?.to_owned())).collect()
}

impl Door {
    /// Somebody by a private link; gives the cookie of a session, or of being halfway in.
    pub(super) async fn by_link(&self, asker: Asker) -> (bool, String) {
        let entry = Entry::new(asker, Came::ByLink);
        let step = halfway::come_in(&self.portal, entry, "/lists").await.expect("a session");
        let (inside, cookie) = match step {
            Step::In(cookie) => (true, cookie),
            Step::Halfway(cookie) => (false, cookie),
        };
        (inside, cookie.to_string().split(';').next().expect("a cookie").to_owned())
    }

    async fn send_with(&self, path: &str, cookie: &str, answers: &str) -> Answer {
        let csrf = self.csrf(cookie).await;
        self.post(path, cookie, &format!("csrf={csrf}&{answers}")).await
    }

    /// Sets a second factor as its owner does; gives the telephone and the recovery codes.
    pub(super) async fn set_up(&self, base: &str, cookie: &str, proof: &str) -> (Telephone, Vec<String>) {
        let offered = self.send_with(&format!("{base}/second-factor/begin"), cookie, proof).await;
        assert_eq!(offered.status, StatusCode::OK, "{}", offered.body);
        let telephone = Telephone::of(&offered.body);
        let (sealed, code) = (hidden(&offered.body, "sealed"), telephone.shows(self, 0));
        let answers = format!("sealed={sealed}&code={code}");
        let set = self.send_with(&format!("{base}/second-factor/set"), cookie, &answers).await;
        assert_eq!(set.status, StatusCode::OK, "{}", set.body);
        (telephone, codes_on(&set.body))
    }

    async fn shows(&self, halfway: &str, code: &str) -> Answer {
        self.post("/second-factor", halfway, &format!("code={code}")).await
    }
}

#[tokio::test]
async fn a_second_factor_is_asked_for_after_a_password_and_after_a_link() {
    let Some(door) = Door::open().await else { return };
    let (inside, cookie) = door.by_link(mission()).await;
    let (_, other) = door.by_link(mission()).await;
    assert!(inside, "none is set yet");
    door.send_with("/account", &cookie, &format!("name={NAME}&password={PASSWORD}")).await;
    let (_, other_again) = door.by_link(mission()).await;
    let (telephone, codes) = door.set_up("/account", &cookie, &format!("current={PASSWORD}")).await;
    assert_eq!(codes.len(), second::CODES);
    for session in [&other, &other_again] {
        assert_eq!(door.get("/api/v1/session", session).await.status, StatusCode::UNAUTHORIZED, "others have ended");
    }
    let page = door.get("/account/second-factor", &cookie).await.body;
    assert!(page.contains("10 recovery codes are left") && !page.contains(&codes[0]), "shown once: {page}");
    // By password.
    let first = door.post("/link/password", "", &format!("name={NAME}&password={PASSWORD}")).await;
    assert_eq!((first.status, first.header("location")), (StatusCode::SEE_OTHER, "/second-factor"));
    let halfway = first.cookie();
    assert!(halfway.starts_with("__Host-halfway=") && !halfway.contains("session"), "{halfway}");
    for path in ["/account", "/account/sessions", "/account/data.json"] {
        assert_eq!(door.get(path, &halfway).await.header("location"), "/link", "nobody is in by half");
    }
    let as_session = halfway.replace("halfway", "session");
    assert_eq!(door.get("/api/v1/session", &as_session).await.status, StatusCode::UNAUTHORIZED);
    assert!(door.get("/second-factor", &halfway).await.body.contains("one-time-code"));
    door.wait(SignedDuration::from_secs(30));
    let inside = door.shows(&halfway, &telephone.shows(&door, 0)).await;
    assert_eq!((inside.status, inside.header("location")), (StatusCode::SEE_OTHER, "/moves"));
    let page = door.get("/account/sessions", &inside.cookie()).await.body;
    assert!(page.contains("and a second factor") && page.contains("Name and password"), "{page}");
    // By link: it shows the mailbox alone.
    let (inside, halfway) = door.by_link(mission()).await;
    assert!(!inside);
    door.wait(SignedDuration::from_secs(30));
    let inside = door.shows(&halfway, &telephone.shows(&door, 0)).await;
    assert_eq!(inside.status, StatusCode::SEE_OTHER);
    // Halfway in is over when one is in, and after ten minutes.
    assert_eq!(door.get("/second-factor", &halfway).await.header("location"), "/link");
    let (_, late) = door.by_link(mission()).await;
    door.wait(SignedDuration::from_mins(11));
    assert_eq!(door.shows(&late, &telephone.shows(&door, 0)).await.header("location"), "/link");
}

#[tokio::test]
async fn a_code_works_once_and_its_clock_may_be_wrong_by_one_step() {
    let Some(door) = Door::open().await else { return };
    let (_, cookie) = door.by_link(mission()).await;
    let (telephone, _) = door.set_up("/account", &cookie, "").await;
    let (_, halfway) = door.by_link(mission()).await;
    let used = door.shows(&halfway, &telephone.shows(&door, 0)).await;
    assert_eq!(used.status, StatusCode::FORBIDDEN, "the one that set it up is used up");
    assert_eq!(door.shows(&halfway, &telephone.shows(&door, 60)).await.status, StatusCode::FORBIDDEN, "two steps");
    let ahead = telephone.shows(&door, 30);
    assert_eq!(door.shows(&halfway, &ahead).await.status, StatusCode::SEE_OTHER, "one step");
    let (_, halfway) = door.by_link(mission()).await;
    assert_eq!(door.shows(&halfway, &ahead).await.status, StatusCode::FORBIDDEN, "a replay");
    door.wait(SignedDuration::from_secs(30));
    assert_eq!(door.shows(&halfway, &ahead).await.status, StatusCode::FORBIDDEN, "also when its time has come");
    door.wait(SignedDuration::from_secs(60));
    let behind = telephone.shows(&door, -30);
    assert_eq!(door.shows(&halfway, &behind).await.status, StatusCode::SEE_OTHER, "one step the other way");
}

#[tokio::test]
async fn whoever_guesses_at_codes_waits_and_a_right_one_does_not_help_meanwhile() {
    let Some(door) = Door::open().await else { return };
    let (_, cookie) = door.by_link(mission()).await;
    let (telephone, codes) = door.set_up("/account", &cookie, "").await;
    for _ in 0..5 {
        // Each time by a new way in: it is the account that waits.
        let (_, halfway) = door.by_link(mission()).await;
        assert_eq!(door.shows(&halfway, "000000").await.status, StatusCode::FORBIDDEN);
    }
    let (_, halfway) = door.by_link(mission()).await;
    for code in [&telephone.shows(&door, 30), &codes[0]] {
        assert_eq!(door.shows(&halfway, code).await.status, StatusCode::FORBIDDEN, "it is not looked at");
    }
    let remove = door.send_with("/account/second-factor/remove", &cookie, &format!("remove_code={}", codes[0])).await;
    assert_eq!(remove.status, StatusCode::UNPROCESSABLE_ENTITY, "nor on the account's page");
    door.wait(SignedDuration::from_mins(9));
    assert_eq!(door.shows(&halfway, &telephone.shows(&door, 0)).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn recovery_codes_work_once_each_and_new_ones_end_them() {
    let Some(door) = Door::open().await else { return };
    let (_, cookie) = door.by_link(mission()).await;
    let (telephone, codes) = door.set_up("/account", &cookie, "").await;
    let (_, halfway) = door.by_link(mission()).await;
    let typed = codes[0].to_lowercase().replace('-', "+");
    let inside = door.shows(&halfway, &typed).await;
    assert_eq!(inside.status, StatusCode::SEE_OTHER, "as it is typed");
    let says = door.get("/second-factor", &inside.cookie()).await;
    assert!(says.header("location") == "/link", "halfway in is over");
    assert!(door.get("/account", &inside.cookie()).await.body.contains("9 are left"));
    let (_, halfway) = door.by_link(mission()).await;
    assert_eq!(door.shows(&halfway, &codes[0]).await.status, StatusCode::FORBIDDEN, "once");
    let without = door.send_with("/account/second-factor/codes", &cookie, "renew_code=123456").await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    let with = format!("renew_code={}", telephone.shows(&door, 30));
    let new = codes_on(&door.send_with("/account/second-factor/codes", &cookie, &with).await.body);
    assert_eq!(new.len(), second::CODES);
    assert_eq!(door.shows(&halfway, &codes[1]).await.status, StatusCode::FORBIDDEN, "the earlier ones have ended");
    assert_eq!(door.shows(&halfway, &new[1]).await.status, StatusCode::SEE_OTHER);
    let kept = "SELECT code_hash, secret FROM recovery_codes, second_factors";
    let rows = door.running.house().journal.reader().rows(kept, &[]).await.expect("rows");
    for row in rows {
        let (hash, secret) = (row.text(0).expect("a hash"), row.text(1).expect("a secret"));
        assert!(!new.iter().any(|code| hash.contains(code.as_str())) && !secret.contains(&telephone.0));
    }
}

/// An open session is not enough: neither to set one, which would keep its owner out, nor to remove it.
#[tokio::test]
async fn whoever_finds_somebody_signed_in_neither_sets_nor_removes_a_second_factor() {
    let Some(door) = Door::open().await else { return };
    let (_, found) = door.by_link(mission()).await;
    door.wait(SignedDuration::from_mins(16));
    let refused = door.send_with("/account/second-factor/begin", &found, "").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("open your private link again") && !refused.body.contains("sealed"));
    // What was offered to somebody else, or is made up, sets nothing.
    let offer = second::offer(&door.portal, "somebody else", "x").expect("an offer");
    for sealed in [offer.sealed.as_str(), "", "AAAA"] {
        let answers = format!("sealed={sealed}&code=000000");
        let answer = door.send_with("/account/second-factor/set", &found, &answers).await;
        assert_eq!(answer.header("location"), "/account/second-factor");
    }
    let (_, cookie) = door.by_link(mission()).await;
    let (telephone, _) = door.set_up("/account", &cookie, "").await;
    for code in ["", "000000"] {
        let answer = door.send_with("/account/second-factor/remove", &cookie, &format!("remove_code={code}")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let begin = door.send_with("/account/second-factor/begin", &cookie, "").await;
    assert_eq!(begin.header("location"), "/account/second-factor", "one that is set is removed first");
    let code = telephone.shows(&door, 30);
    let removed = door.send_with("/account/second-factor/remove", &cookie, &format!("remove_code={code}")).await;
    assert_eq!(removed.header("location"), "/account/second-factor", "{}", removed.body);
    assert!(door.by_link(mission()).await.0, "it is asked for no more");
}

/// Two who are halfway in by the same link: whoever is second does not put a second factor in place of the first one's.
#[tokio::test]
async fn a_second_factor_that_is_set_is_not_replaced() {
    let Some(door) = Door::open().await else { return };
    let (_, cookie) = door.by_link(mission()).await;
    let offered = door.send_with("/account/second-factor/begin", &cookie, "").await;
    door.set_up("/account", &cookie, "").await;
    let other = Telephone::of(&offered.body);
    let answers = format!("sealed={}&code={}", hidden(&offered.body, "sealed"), other.shows(&door, 0));
    let answer = door.send_with("/account/second-factor/set", &cookie, &answers).await;
    assert_eq!(answer.header("location"), "/account/second-factor");
    assert!(codes_on(&answer.body).is_empty());
}

#[tokio::test]
async fn the_secretariat_sets_one_and_may_be_required_to() {
    let Some(mut door) = Door::open().await else { return };
    let before = door.sign_in().await;
    assert_eq!(door.get("/desk/own/second-factor", &before).await.status, StatusCode::OK);
    door.portal = door.portal.clone().with_rules(Rules { secretariat_second: true });
    door.app = crate::http::guard::around(crate::routes::pages(door.portal.clone()), &door.portal);
    assert_eq!(door.get("/desk", &before).await.header("location"), "/sign-in", "a session without is none any more");
    let halfway = door.sign_in().await;
    assert!(halfway.starts_with("__Host-halfway="), "{halfway}");
    let page = door.get("/second-factor", &halfway).await.body;
    assert!(page.contains("The Secretariat signs in with a second factor here"), "{page}");
    let (telephone, sealed) = (Telephone::of(&page), hidden(&page, "sealed"));
    let wrong = door.post("/second-factor/set", &halfway, &format!("sealed={sealed}&code=000000")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(Telephone::of(&wrong.body).0, telephone.0, "the same secret, shown again");
    let form = format!("sealed={sealed}&code={}", telephone.shows(&door, 0));
    let set = door.post("/second-factor/set", &halfway, &form).await;
    assert_eq!((set.status, codes_on(&set.body).len()), (StatusCode::OK, second::CODES), "{}", set.body);
    let cookie = set.cookie();
    assert_eq!(door.get("/desk/own", &cookie).await.status, StatusCode::OK);
    let remove = format!("remove_code={}", telephone.shows(&door, 30));
    let kept = door.send_with("/desk/own/second-factor/remove", &cookie, &remove).await;
    assert_eq!(kept.status, StatusCode::FORBIDDEN, "it stays");
    let again = door.sign_in().await;
    assert!(door.get("/second-factor", &again).await.body.contains("One step is left"));
    door.wait(SignedDuration::from_secs(60));
    let inside = door.shows(&again, &telephone.shows(&door, 0)).await;
    assert_eq!(inside.header("location"), "/desk");
}

#[tokio::test]
async fn a_secret_lies_encrypted_and_opens_for_its_own_account_alone() {
    let Some(door) = Door::open().await else { return };
    let (_, cookie) = door.by_link(mission()).await;
    let (telephone, codes) = door.set_up("/account", &cookie, "").await;
    // Somebody who writes into the database moves it to the account of another: it opens nothing there.
    let other = "0193b3a4-5c00-7000-8000-000000000002";
    let journal = door.running.house().journal.clone();
    let moved = journal.write(move |tx| {
        Box::pin(async move { tx.execute("UPDATE second_factors SET owner = $1", &[other.into()]).await })
    });
    moved.await.expect("written").expect("moved");
    let (_, halfway) = door.by_link(Asker::Chair { account: other.to_owned() }).await;
    assert_eq!(door.shows(&halfway, &telephone.shows(&door, 30)).await.status, StatusCode::FORBIDDEN);
    // With another key nothing can be read: recovery codes, which are hashes, still let in.
    let unreadable = "UPDATE second_factors SET secret = 'AAAA', owner = $1";
    let back = journal.write(move |tx| Box::pin(async move { tx.execute(unreadable, &[CONTACT.into()]).await }));
    back.await.expect("written").expect("moved");
    let (_, halfway) = door.by_link(mission()).await;
    assert_eq!(door.shows(&halfway, &telephone.shows(&door, 30)).await.status, StatusCode::FORBIDDEN);
    assert_eq!(door.shows(&halfway, &codes[0]).await.status, StatusCode::SEE_OTHER);
}
