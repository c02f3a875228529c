//! Accounts by invitation see, correct and erase their own data: the portal and the notices together, and letters in a folder.

use std::time::Duration;

use access::Asker;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use bus::{Asked, Bus};
use contracts::notices::{ForgetContact, InviteContact, KeepContact, NoticesEvent, Purpose};
use contracts::{Command, ContactId};
use ed25519_dalek::SigningKey;
use jiff::SignedDuration;
use journal::Storage;
use runtime::{Clock as _, Config, Environment, Running, Service, start};
use tempfile::TempDir;
use treaty::Language;

use super::{Answer, Door, URL, environment};
use crate::http::passwords;

const NAME: &str = "Amina Okoth";
const ADDRESS: &str = "amina.okoth@mission.example";
const NEW: &str = "a.okoth@elsewhere.example";
const PASSWORD: &str = "correct horse battery";
const PATIENCE: Duration = Duration::from_secs(30);

/// The door, and the notices behind it.
struct House {
    door: Door,
    _notices: Running,
    folder: TempDir,
}

fn contact(number: u8) -> ContactId {
    ContactId::new(1, [number; 10])
}

fn austria() -> Purpose {
    Purpose::Mission { state: "AUT".parse().expect("a State") }
}

impl House {
    async fn open() -> Option<Self> {
        let server = proving_ground::nats().await?;
        let folder = tempfile::tempdir().expect("a folder");
        let streams = environment(&server, Storage::Folder(folder.path().to_owned()), &super::clock()).connection;
        let streams = Bus::connect(&streams).await.expect("the bus");
        streams.make_streams(&contracts::SERVICES, 1).await.expect("streams");
        let following = Service::new("portal").follow::<NoticesEvent, _>(passwords::forget);
        let door = Door::opened(server, following).await;
        let own = environment(&door.server, Storage::Folder(folder.path().to_owned()), &door.clock);
        let mut connection = own.connection.clone();
        connection.service = "notices".to_owned();
        let config = Config::default().with("DATA_DIR", folder.path().to_string_lossy()).with("PUBLIC_URL", URL);
        let notices = start(notices::service(), Environment { connection, config, ..own }).await.expect("it starts");
        notices.ready().await;
        Some(Self { door, _notices: notices, folder })
    }

    /// What the Secretariat does.
    async fn secretariat<C: Command>(&self, command: &C) {
        let desk = Asker::Secretariat { account: "1".to_owned() };
        let house = &self.door.portal.house;
        let statement = access::sign(&SigningKey::from_bytes(&[7; 32]), &desk, self.door.clock.now());
        let asked = Asked { id: house.command_id().expect("an identifier"), statement, expected: None };
        house.bus.command(command, &asked).await.expect("it is done");
    }

    /// Invites somebody; gives the token of the link.
    async fn invited(&self, contact: ContactId, purpose: Purpose) -> String {
        let (address, name) = (ADDRESS.to_owned(), NAME.to_owned());
        let time_zone = Some("Africa/Nairobi".to_owned());
        self.secretariat(&KeepContact { contact, address, name, language: Language::English, time_zone }).await;
        let before = self.letters();
        self.secretariat(&InviteContact { contact, purpose }).await;
        let mut letters = self.until_letters(before.len() + 1).await;
        letters.retain(|letter| !before.contains(letter));
        token(&letters, "/link/")
    }

    async fn come_in(&self, token: &str) -> String {
        self.door.post("/link", "", &format!("token={token}")).await.cookie()
    }

    /// The letters in the folder, whole, with lines that were broken for the way put together.
    fn letters(&self) -> Vec<String> {
        let Ok(files) = std::fs::read_dir(self.folder.path().join("mail")) else { return Vec::new() };
        let paths = files.filter_map(|file| Some(file.ok()?.path()));
        let letters = paths.filter(|path| path.extension().is_some_and(|ending| ending == "eml"));
        letters.filter_map(|path| std::fs::read_to_string(path).ok()).map(|text| text.replace("=\r\n", "")).collect()
    }

    async fn until_letters(&self, count: usize) -> Vec<String> {
        let come = async {
            while self.letters().len() < count {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        assert!(tokio::time::timeout(PATIENCE, come).await.is_ok(), "{} letters", self.letters().len());
        self.letters()
    }

    /// Sends a form of ours as its page has it, with these answers.
    async fn send(&self, path: &str, cookie: &str, answers: &str) -> Answer {
        let csrf = self.door.csrf(cookie).await;
        let id = self.door.portal.new_id().expect("an identifier");
        self.door.post(path, cookie, &format!("csrf={csrf}&command_id={id}&{answers}")).await
    }

    async fn set_password(&self, cookie: &str, answers: &str) -> Answer {
        self.send("/account", cookie, &format!("name=mission&password={}&{answers}", PASSWORD.replace(' ', "+"))).await
    }

    /// Gives a command as a program does.
    async fn command(&self, name: &str, body: &str, cookie: &str, password: Option<&str>) -> Answer {
        let csrf = self.door.csrf(cookie).await;
        let id = self.door.portal.new_id().expect("an identifier").to_string();
        let request = Request::post(format!("/api/v1/commands/notices/{name}"))
            .header("content-type", "application/json")
            .header("cookie", cookie)
            .header("x-csrf-token", csrf)
            .header("idempotency-key", id);
        let request =
            password.into_iter().fold(request, |request, password| request.header("x-current-password", password));
        self.door.send(request.body(Body::from(body.to_owned())).expect("a request")).await
    }
}

/// What stands at the end of the link in the letter that has one of this kind.
fn token(letters: &[String], path: &str) -> String {
    let rest = letters.iter().find_map(|letter| letter.split(path).nth(1)).expect("a link");
    rest.chars().take_while(char::is_ascii_hexdigit).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_account_sees_downloads_and_corrects_what_is_kept_of_it() {
    for (purpose, role) in
        [(austria(), "Permanent mission · AUT"), (Purpose::Chair, "Chair"), (Purpose::Bureau, "Bureau")]
    {
        let Some(house) = House::open().await else { return };
        let cookie = house.come_in(&house.invited(contact(1), purpose).await).await;
        let page = house.door.get("/account", &cookie).await;
        for says in
            [NAME, ADDRESS, "English", "Nairobi", role, "until you end the account or the Secretariat removes it"]
        {
            assert!(page.body.contains(says), "{says}: {}", page.body);
        }
        let file = house.door.get("/account/data.json", &cookie).await;
        assert!(file.header("content-disposition").starts_with("attachment"), "{:?}", file.headers);
        let kept: serde_json::Value = serde_json::from_str(&file.body).expect("JSON");
        assert_eq!(kept["notices"]["contact"]["address"], ADDRESS);
        assert_eq!(kept["notices"]["letters"][0]["kind"], "invitation");
        assert_eq!(kept["portal"]["sessions"][0]["came"], "link");
        assert_eq!(kept["portal"]["password_set_at"], serde_json::Value::Null);

        let form = house.door.get("/account/correct", &cookie).await;
        assert!(form.body.contains(r#"value="Africa/Nairobi" selected"#), "{}", form.body);
        let wrong = house.send("/account/correct", &cookie, "contact_name=&language=French&time_zone=").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let done = house.send("/account/correct", &cookie, "contact_name=A.+Okoth&language=French&time_zone=").await;
        assert_eq!((done.status, done.header("location")), (StatusCode::SEE_OTHER, "/account"), "{}", done.body);
        let page = house.door.get("/account", &cookie).await.body;
        assert!(page.contains("A. Okoth") && page.contains("French") && page.contains("Not kept"), "{page}");
        assert!(!page.contains(NAME) && page.contains(ADDRESS), "{page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_comes_to_an_account_and_a_link_of_another_confirms_nothing() {
    let Some(house) = House::open().await else { return };
    let cookie = house.come_in(&house.invited(contact(1), austria()).await).await;
    let other = house.come_in(&house.invited(contact(2), Purpose::Chair).await).await;
    house.send("/account/address", &cookie, &format!("email={NEW}")).await;
    let link = token(&house.until_letters(4).await, "/account/address/");
    let path = format!("/account/address/{link}");
    for visitor in ["", &house.door.sign_in().await, &house.door.begin().await] {
        for page in ["/account", "/account/correct", "/account/address", "/account/data.json", "/account/end"] {
            assert_eq!(house.door.get(page, visitor).await.header("location"), "/link", "{page}");
        }
        let page = house.door.get(&path, visitor).await;
        assert!(page.body.contains("Come in to your account first"), "{}", page.body);
        assert!(!page.body.contains(NEW) && !page.body.contains(ADDRESS), "whoever has the link learns nothing");
    }
    let refused = house.send(&path, &other, "").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("belongs to another account"), "{}", refused.body);
    assert!(house.door.get("/account", &other).await.body.contains(ADDRESS), "as it was");
    let done = house.send(&path, &cookie, "").await;
    assert_eq!(done.header("location"), "/account", "{}", done.body);
    let page = house.door.get("/account", &cookie).await.body;
    assert!(page.contains(NEW) && !page.contains(ADDRESS), "{page}");
}

/// An account opens a State's objections: an open session is not enough to take it over, on the page or by a program.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_finds_somebody_signed_in_cannot_take_the_account_over() {
    let Some(house) = House::open().await else { return };
    let link = house.invited(contact(1), austria()).await;
    let found = house.come_in(&link).await;
    house.door.wait(SignedDuration::from_mins(16));
    let body = format!(r#"{{"address":"{NEW}"}}"#);
    let again = "open your private link again";
    for answer in [
        house.send("/account/address", &found, &format!("email={NEW}")).await,
        house.send("/account/end", &found, "").await,
        house.set_password(&found, "").await,
        house.door.get("/account/end", &found).await,
    ] {
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains(again), "{}", answer.body);
    }
    for (name, body) in [("change-account-address", body.as_str()), ("end-account", "{}")] {
        let answer = house.command(name, body, &found, None).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{}", answer.body);
        assert!(answer.body.contains("Open your private link again"), "{}", answer.body);
    }
    // Whoever has the mailbox comes in again, and sets a password.
    let cookie = house.come_in(&link).await;
    assert_eq!(house.set_password(&cookie, "").await.header("location"), "/account");
    house.door.wait(SignedDuration::from_mins(16));
    for (answers, path) in [
        (format!("email={NEW}"), "/account/address"),
        (format!("email={NEW}&current=another+horse"), "/account/address"),
        ("current=another+horse".to_owned(), "/account/end"),
        (String::new(), "/account/end"),
        ("name=thief&password=another+horse+battery".to_owned(), "/account"),
        ("name=thief&password=another+horse+battery&current=no+such+words".to_owned(), "/account"),
    ] {
        let answer = house.send(path, &cookie, &answers).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path} {answers}");
        assert!(answer.body.contains("This is not the current password"), "{}", answer.body);
        assert!(!answer.body.contains("another horse") && !answer.body.contains("no such words"), "never shown again");
    }
    for password in [None, Some("another horse"), Some("yet another horse")] {
        let answer = house.command("change-account-address", &body, &cookie, password).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{}", answer.body);
    }
    assert_eq!(house.letters().len(), 1, "nothing was sent");
    // Too many wrong ones: the right one is not looked at for a while.
    let right = format!("email={NEW}&current={}", PASSWORD.replace(' ', "+"));
    let answer = house.send("/account/address", &cookie, &right).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    house.door.wait(SignedDuration::from_mins(5));
    let answer = house.send("/account/address", &cookie, &right).await;
    assert_eq!(answer.header("location"), "/account", "{}", answer.body);
    let page = house.door.get("/account", &cookie).await.body;
    assert!(page.contains("letters go to the old address") && page.contains(NEW), "{page}");
    house.until_letters(3).await;
    let kept = house.send("/account/keep-address", &cookie, "").await;
    assert_eq!(kept.header("location"), "/account");
    assert!(!house.door.get("/account", &cookie).await.body.contains(NEW));
    let answer = house.command("change-account-address", &body, &cookie, Some(PASSWORD)).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_has_ended_opens_nothing_and_its_sessions_have_ended() {
    let Some(house) = House::open().await else { return };
    let link = house.invited(contact(1), austria()).await;
    let cookie = house.come_in(&link).await;
    let bystander = house.come_in(&house.invited(contact(2), austria()).await).await;
    house.set_password(&cookie, "").await;
    let elsewhere = house.come_in(&link).await;
    let page = house.door.get("/account/end", &cookie).await.body;
    for says in [
        "erased at once and for good",
        "The record of what was done with this account stays",
        "The Secretariat is told that this account was ended",
        "Objections that your State has raised stand",
        "Only the Secretariat can invite you again",
    ] {
        assert!(page.contains(says), "{says}: {page}");
    }
    assert!(house.door.get("/account", &cookie).await.body.contains(ADDRESS), "to look is not to end");
    let ended = house.send("/account/end", &cookie, &format!("current={}", PASSWORD.replace(' ', "+"))).await;
    assert_eq!((ended.status, ended.header("location")), (StatusCode::SEE_OTHER, "/"), "{}", ended.body);
    assert!(ended.cookie().contains("session="), "the cookie is taken away: {}", ended.cookie());
    for session in [&cookie, &elsewhere] {
        assert_eq!(house.door.get("/account", session).await.header("location"), "/link");
        assert_eq!(house.door.get("/api/v1/session", session).await.status, StatusCode::UNAUTHORIZED);
    }
    let again = house.door.post("/link", "", &format!("token={link}")).await;
    assert_eq!(again.status, StatusCode::FORBIDDEN);
    assert!(again.body.contains("This account has been ended"), "{}", again.body);
    let password = format!("name=mission&password={}", PASSWORD.replace(' ', "+"));
    assert_eq!(house.door.post("/link/password", "", &password).await.status, StatusCode::FORBIDDEN);
    assert!(house.door.get("/account", &bystander).await.body.contains(ADDRESS), "the mission's other account stays");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_is_removed_or_ended_elsewhere_is_signed_out_when_the_news_comes() {
    let Some(house) = House::open().await else { return };
    let removed = house.come_in(&house.invited(contact(1), austria()).await).await;
    let ended = house.come_in(&house.invited(contact(2), Purpose::Bureau).await).await;
    house.secretariat(&ForgetContact { contact: contact(1) }).await;
    assert_eq!(house.command("end-account", "{}", &ended, None).await.status, StatusCode::OK);
    for session in [removed, ended] {
        let out = async {
            while house.door.get("/account", &session).await.status == StatusCode::OK {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        assert!(tokio::time::timeout(PATIENCE, out).await.is_ok(), "the session goes on");
    }
}

/// Whoever has lost telephone and recovery codes asks the Secretariat, which takes the second factor off. The account's page says what is kept.
#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_takes_a_second_factor_off_for_whoever_has_lost_it() {
    let Some(house) = House::open().await else { return };
    let link = house.invited(contact(1), austria()).await;
    let cookie = house.come_in(&link).await;
    house.door.set_up("/account", &cookie, "").await;
    let file = house.door.get("/account/data.json", &cookie).await;
    let kept: serde_json::Value = serde_json::from_str(&file.body).expect("JSON");
    assert_eq!(kept["portal"]["recovery_codes_left"], 10, "{kept}");
    assert!(kept["portal"]["second_factor_set_at"].is_string());
    assert!(house.come_in(&link).await.starts_with("__Host-halfway="));
    let desk = house.door.sign_in().await;
    let form = format!("/desk/accounts/{}/second-factor", contact(1));
    assert!(house.door.get(&form, &desk).await.body.contains("note verbale"));
    for visitor in ["", &cookie] {
        let refused = house.door.post(&form, visitor, "").await;
        assert_ne!(refused.header("location"), "/desk/accounts", "the Secretariat alone");
    }
    assert!(house.come_in(&link).await.starts_with("__Host-halfway="));
    assert_eq!(house.send(&form, &desk, "").await.header("location"), "/desk/accounts");
    assert_eq!(house.door.get("/account", &cookie).await.header("location"), "/link", "its sessions have ended");
    assert!(house.come_in(&link).await.starts_with("__Host-session="), "the link alone lets in");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_has_ended_leaves_no_second_factor() {
    let Some(house) = House::open().await else { return };
    let cookie = house.come_in(&house.invited(contact(1), austria()).await).await;
    house.door.set_up("/account", &cookie, "").await;
    house.send("/account/end", &cookie, "").await;
    let left = "SELECT (SELECT COUNT(*) FROM second_factors) + (SELECT COUNT(*) FROM recovery_codes) + \
                (SELECT COUNT(*) FROM halfway) + (SELECT COUNT(*) FROM sessions WHERE owner IS NOT NULL)";
    let row = house.door.running.house().journal.reader().row(left, &[]).await.expect("rows");
    assert_eq!(row.expect("a count").count(0).expect("a number"), 0);
}

/// Somebody plays a game: of one address they say three things, and the Secretariat puts all of it aside at once.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_said_of_one_address_does_not_crowd_out_the_others() {
    let Some(house) = House::open().await else { return };
    let desk = house.door.sign_in().await;
    let says = async |before: &str, number: usize| {
        let said = format!("contact_name=x&whose=y&before={before}&email=new{number}@nowhere.example");
        house.door.post("/link/moved", "", &said).await.status
    };
    for number in 0..3 {
        assert_eq!(says("one@nowhere.example", number).await, StatusCode::OK);
    }
    assert_eq!(says("one@nowhere.example", 3).await, StatusCode::OK, "the oldest made room");
    assert_eq!(says("another@nowhere.example", 0).await, StatusCode::OK);
    let page = house.door.get("/desk/accounts", &desk).await.body;
    let form =
        page.split("action=\"/desk/moved\"").nth(1).and_then(|rest| rest.split("</form>").next()).expect("a form");
    let ids: Vec<_> = form.split("name=\"moved\" value=\"").skip(1).filter_map(|part| part.split('"').next()).collect();
    assert_eq!(ids.len(), 4);
    let all: Vec<_> = ids.iter().map(|id| format!("moved={id}")).collect();
    house.send("/desk/moved", &desk, &all.join("&")).await;
    assert!(!house.door.get("/desk/accounts", &desk).await.body.contains("nowhere.example"));
}

/// A ministry has another name: no link reaches the old address. Its person says so, the Secretariat puts the new address in its place, and
/// the link that comes there lets in. What is only said changes nothing.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_another_address_comes_back_to_their_account() {
    let Some(house) = House::open().await else { return };
    let link = house.invited(contact(1), austria()).await;
    let old = house.come_in(&link).await;
    let desk = house.door.sign_in().await;
    let says = |before: &str, now: &str| {
        format!("contact_name=Amina+Okoth&whose=Permanent+Mission+of+Austria&before={before}&email={now}")
    };
    let wrong = house.door.post("/link/moved", "", &says(ADDRESS, "no address")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("Permanent Mission of Austria"), "nothing typed is lost");
    let known = house.door.post("/link/moved", "", &says(&ADDRESS.to_uppercase(), NEW)).await;
    let unknown = house.door.post("/link/moved", "", &says("nobody@nowhere.example", "thief@nowhere.example")).await;
    assert_eq!((known.status, unknown.status), (StatusCode::OK, StatusCode::OK));
    assert_eq!(known.body, unknown.body, "whose account there is is told to nobody");
    assert_eq!(house.door.get("/account", &old).await.status, StatusCode::OK, "nothing has changed");
    house.door.post("/link/moved", "", &says(&ADDRESS.to_uppercase(), &NEW.to_uppercase())).await;
    let kept = house.door.running.house().journal.reader().rows("SELECT said FROM moved", &[]).await.expect("rows");
    assert_eq!(kept.len(), 2, "said again, it waits once");
    assert!(kept.iter().all(|row| !row.text(0).expect("a text").contains("okoth")), "it lies encrypted");

    let page = house.door.get("/desk/accounts", &desk).await.body;
    assert!(page.contains(NEW) && page.contains("thief@nowhere.example") && page.contains("No account has the old"));
    let form = page.split("href=\"").filter_map(|part| part.split('"').next()).find(|path| path.contains("?moved="));
    let form = form.expect("a way to the account").to_owned();
    assert!(!form.contains('@'), "{form}");
    let (path, moved) = form.split_once("?moved=").expect("what was said");
    assert!(house.door.get(&form, &desk).await.body.contains(NEW), "the form has it already");
    for visitor in ["", &old] {
        let refused = house.door.post(path, visitor, &format!("email={NEW}")).await;
        assert_ne!(refused.header("location"), "/desk/accounts", "the Secretariat alone");
    }
    let before = house.letters();
    let put = house.send(path, &desk, &format!("email={NEW}&moved={moved}")).await;
    assert_eq!(put.header("location"), "/desk/accounts", "{}", put.body);
    assert_eq!(house.door.get("/account", &old).await.header("location"), "/link", "sessions have ended");
    let refused = house.door.post("/link", "", &format!("token={link}")).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "the old link opens nothing");
    let mut letters = house.until_letters(before.len() + 1).await;
    letters.retain(|letter| !before.contains(letter));
    assert!(letters.iter().all(|letter| letter.contains(NEW)), "{letters:?}");
    let cookie = house.come_in(&token(&letters, "/link/")).await;
    let page = house.door.get("/account", &cookie).await.body;
    assert!(page.contains(NEW) && page.contains(NAME) && !page.contains(ADDRESS), "{page}");

    // What nobody believes is put aside, and the rest goes by itself.
    let page = house.door.get("/desk/accounts", &desk).await.body;
    assert!(!page.contains("?moved=") && page.contains("thief@nowhere.example"), "the one is settled");
    let aside = page.split("/desk/moved/").nth(1).and_then(|rest| rest.split('"').next()).expect("a button").to_owned();
    let settled = house.send(&format!("/desk/moved/{aside}"), &desk, "").await;
    assert_eq!(settled.header("location"), "/desk/accounts");
    assert!(!house.door.get("/desk/accounts", &desk).await.body.contains("thief@nowhere.example"));
    house.door.post("/link/moved", "", &says(ADDRESS, NEW)).await;
    house.door.wait(SignedDuration::from_hours(31 * 24));
    crate::http::gate::forget_over(house.door.running.house()).await.expect("it looks");
    let left = house.door.running.house().journal.reader().rows("SELECT 1 FROM moved", &[]).await.expect("rows");
    assert!(left.is_empty());
}
