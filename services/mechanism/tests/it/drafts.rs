//! Applications that are being written when the door closes, sent twice, or never sent.

use contracts::constructive_dialogue::{ConveneDialogue, FindApplication, Format, GroupSession, WorkingGroup};
use contracts::registry::ImportStates;

use crate::http::{self, Answer};
use crate::program::LIMIT;
use crate::together::Together;

const STATES: &str = include_str!("../../../../data/states-parties.csv");
/// An hour before the door closes for a dialogue on 25 May 2027.
const AN_HOUR_BEFORE: &str = "2027-05-10T21:00:00Z";

pub(crate) async fn convened() -> Option<Together> {
    let together = Together::start(AN_HOUR_BEFORE).await?;
    together.command(&ImportStates { csv: STATES.to_owned(), source: "a file".to_owned() }).await;
    together.command(&dialogue_on("2027-05-25")).await;
    Some(together)
}

pub(crate) fn dialogue_on(day: &str) -> ConveneDialogue {
    let group = GroupSession { group: WorkingGroup::TraffickingInPersons, session: "14th session".to_owned() };
    ConveneDialogue {
        title: "Dialogue on trafficking".to_owned(),
        groups: vec![group],
        on: day.parse().unwrap(),
        place: "Vienna".to_owned(),
        format: Format::Hybrid,
        languages: vec!["English".parse().unwrap()],
        chairs: vec!["The Chair".to_owned()],
        announced: None,
        word_limit: 1_500,
        readings: None,
    }
}

/// Somebody who writes an application.
struct Writer<'t> {
    together: &'t Together,
    cookie: String,
    csrf: String,
}

impl<'t> Writer<'t> {
    async fn begin(together: &'t Together) -> Self {
        let mut writer = Self { together, cookie: String::new(), csrf: String::new() };
        let begun = writer.post("begin", "").await;
        writer.cookie = begun.header("set-cookie").split(';').next().unwrap().to_owned();
        let session = format!("{}/api/v1/session", together.url);
        let who = http::send("GET", &session, &[("Cookie", &writer.cookie)], "").await;
        let who: serde_json::Value = serde_json::from_str(&who.body).unwrap();
        who["csrf"].as_str().unwrap().clone_into(&mut writer.csrf);
        writer
    }

    async fn post(&self, path: &str, form: &str) -> Answer {
        let url = format!("{}/applications/{path}", self.together.url);
        let headers = [("Cookie", self.cookie.as_str()), ("Content-Type", "application/x-www-form-urlencoded")];
        http::send("POST", &url, &headers, &format!("csrf={}&{form}", self.csrf)).await
    }

    async fn page(&self, path: &str) -> Answer {
        let url = format!("{}/applications/{path}", self.together.url);
        http::send("GET", url.trim_end_matches('/'), &[("Cookie", &self.cookie)], "").await
    }

    /// Writes everything, and sends nothing.
    async fn write(&self) {
        let steps = [
            ("contact", "contact_name=Amina&email=amina%40shelter.example&language=English"),
            ("dialogues", "dialogues=1"),
            ("organization", "kind=non-governmental-organization&name=Shelter+House&country=KEN"),
            ("expertise", "expertise="),
            ("delegation", "delegates=Amina%2C+Director&presence=online"),
            ("support", "travel=&needs="),
            ("comments", "comments="),
        ];
        for (step, typed) in steps {
            let answer = self.post(&format!("new/{step}"), typed).await;
            assert_eq!(answer.status, 303, "{step}: {}", answer.body);
        }
    }

    /// The identifier under which the summary would be sent.
    async fn command_id(&self) -> String {
        hidden(&self.page("new/check").await.body, "command_id")
    }

    /// Writes an application and sends it; gives its identifier.
    async fn apply(&self) -> String {
        self.write().await;
        let sent = self.post("new/check", &format!("command_id={}", self.command_id().await)).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        sent.header("location").rsplit('/').next().unwrap().to_owned()
    }

    /// Sends a form about an application.
    async fn sends(&self, application: &str, what: &str, typed: &str) -> Answer {
        let path = format!("{application}/{what}");
        let page = self.page(&path).await.body;
        let (id, version) = (hidden(&page, "command_id"), hidden(&page, "version"));
        self.post(&path, &format!("command_id={id}&version={version}&{typed}")).await
    }
}

pub(crate) fn hidden(page: &str, name: &str) -> String {
    let field = page.split(&format!("name=\"{name}\" value=\"")).nth(1);
    let field = field.unwrap_or_else(|| panic!("{name} in {page}"));
    field.split('"').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53d_the_second_of_sending_counts_and_what_was_refused_is_still_there() {
    let Some(together) = convened().await else { return };
    let (early, late) = (Writer::begin(&together).await, Writer::begin(&together).await);
    early.write().await;
    late.write().await;
    let (first, second) = (early.command_id().await, late.command_id().await);
    together.hands.pass("2027-05-10T21:59:59Z".parse().unwrap()).await;
    // Pressed twice at once, and once more: one application.
    let form = format!("command_id={first}");
    let (one, two) = tokio::join!(early.post("new/check", &form), early.post("new/check", &form));
    assert_eq!((one.status, two.status), (303, 303), "{}", one.body);
    let at = one.header("location").to_owned();
    assert!(at.starts_with("/applications/0"), "{at}");
    assert_eq!(two.header("location"), at);
    assert_eq!(early.post("new/check", &form).await.header("location"), at);
    assert!(early.page("").await.body.contains("There is one."), "one application");
    together.hands.pass("2027-05-10T22:00:00Z".parse().unwrap()).await;
    let refused = late.post("new/check", &format!("command_id={second}")).await;
    assert_eq!(refused.status, 422);
    for said in ["para. 53 (d)", "until 23:59:59 in Vienna", "00:00:00", "22:00:00", "Shelter House", "still here"] {
        assert!(refused.body.contains(said), "{said}: {}", refused.body);
    }
    assert_eq!(late.page("new").await.header("location"), "/applications/new/check", "nothing is lost");
    let drafts = together.drafts().await;
    let kept = drafts.iter().filter(|(_, typed)| typed.contains("Shelter House")).count();
    assert_eq!((drafts.len(), kept), (2, 1), "of what was sent no draft is kept");
    together.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_never_sent_is_forgotten_after_thirty_days_and_who_did_is_not() {
    let Some(together) = convened().await else { return };
    let (sender, other) = (Writer::begin(&together).await, Writer::begin(&together).await);
    sender.write().await;
    other.write().await;
    let form = format!("command_id={}", sender.command_id().await);
    assert_eq!(sender.post("new/check", &form).await.status, 303);
    let (sent, open): (Vec<_>, Vec<_>) = together.drafts().await.into_iter().partition(|(_, typed)| typed == "[]");
    let (sent, open) = (vec![sent[0].0], vec![open[0].0]);
    assert_eq!((together.known(sent.clone()).await, together.known(open.clone()).await), (1, 1));
    together.hands.pass("2027-06-09T20:59:00Z".parse().unwrap()).await;
    assert_eq!(together.drafts().await.len(), 2, "thirty days are not over");
    together.hands.pass("2027-06-09T23:00:00Z".parse().unwrap()).await;
    let gone = async {
        while !together.drafts().await.is_empty() {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(LIMIT, gone).await.expect("drafts go by themselves");
    assert_eq!(together.known(sent).await, 1, "the applicant is written to");
    assert_eq!(together.known(open).await, 0, "the other is forgotten");
    together.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_application_is_added_to_another_dialogue_and_erased_alone() {
    let Some(together) = convened().await else { return };
    together.command(&dialogue_on("2027-06-25")).await;
    let writer = Writer::begin(&together).await;
    let (one, other) = (writer.apply().await, writer.apply().await);
    assert_ne!(one, other);
    assert_eq!(writer.sends(&one, "add", "dialogue=2").await.status, 303);
    let places = |page: String| page.matches("id=\"place-").count();
    assert_eq!(places(writer.page(&one).await.body), 2);
    let twice = writer.sends(&one, "add", "dialogue=2").await;
    assert_eq!(twice.status, 422, "it stands there already: {}", twice.body);
    assert_eq!(places(writer.page(&other).await.body), 1, "the other is another");
    let contact: Vec<_> = together.drafts().await.into_iter().map(|(contact, _)| contact).collect();
    assert_eq!(together.known(contact.clone()).await, 1);
    assert_eq!(writer.sends(&one, "erase", "").await.status, 303);
    assert!(!writer.page(&one).await.body.contains("amina@shelter.example"), "it is erased");
    assert!(writer.page(&other).await.body.contains("amina@shelter.example"), "the other is whole");
    assert_eq!(together.known(contact.clone()).await, 1, "whoever applied for the other is still written to");
    assert_eq!(writer.sends(&other, "erase", "").await.status, 303);
    let forgotten = async {
        while together.known(contact.clone()).await > 0 {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(LIMIT, forgotten).await.expect("with the last one the contact is forgotten");
    together.stop().await;
}

/// Whoever writes more than one of the dialogues takes is received for both, and finds the text again where it was not taken.
#[tokio::test(flavor = "multi_thread")]
async fn pr_53d_i_comments_too_long_for_one_dialogue_keep_nobody_out_and_are_not_lost() {
    let Some(together) = convened().await else { return };
    together.command(&ConveneDialogue { word_limit: 100, ..dialogue_on("2027-06-25") }).await;
    let writer = Writer::begin(&together).await;
    writer.write().await;
    let long = "shelter ".repeat(101);
    assert_eq!(writer.post("new/dialogues", "dialogues=1&dialogues=2").await.status, 303);
    let asked = writer.page("new/comments").await.body;
    assert!(asked.contains("At most 100 words"), "the smallest limit is said before: {asked}");
    assert_eq!(writer.post("new/comments", &format!("comments={}", long.replace(' ', "+"))).await.status, 303);
    let sent = writer.post("new/check", &format!("command_id={}", writer.command_id().await)).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let id = sent.header("location").rsplit('/').next().unwrap().to_owned();
    let said = sent.header("set-cookie").to_owned();
    assert!(said.contains("comments-not-taken") && said.contains("101"), "the receipt says so: {said}");
    let file = together.query(&FindApplication { application: id.parse().unwrap() }).await;
    let comments: Vec<_> = file.places.iter().map(|place| (place.dialogue, place.comments.len())).collect();
    assert_eq!(comments, [(1, 1), (2, 0)], "received for both, and taken where they fit");
    let form = writer.page(&format!("{id}/2/comments")).await.body;
    assert!(form.contains(long.trim()) && form.contains("The most words: 100"), "nothing is lost: {form}");
    let again = writer.sends(&id, "2/comments", &format!("text={}", long.replace(' ', "+"))).await;
    assert_eq!(again.status, 422, "still too long");
    assert!(again.body.contains(long.trim()));
    assert_eq!(writer.sends(&id, "2/comments", "text=Shelters+need+funding.").await.status, 303);
    let file = together.query(&FindApplication { application: id.parse().unwrap() }).await;
    assert_eq!(file.places[1].comments.len(), 1);
    assert!(together.drafts().await.iter().all(|(_, typed)| typed == "[]"), "what was kept for it goes");
    together.stop().await;
}
