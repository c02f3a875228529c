//! Calendars as an independent parser reads them, and their private addresses.

use access::Asker;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use contracts::constructive_dialogue::{ApplicationFile, DialogueFile, DialogueStage, Standing};
use icalendar::parser::{Component, read_calendar, unfold};
use jiff::SignedDuration;
use treaty::Language;

use super::{Answer, Door, URL};
use crate::calendar::{Feed, FeedEntry, Status};
use crate::pages::Frame;
use crate::pages::constructive_dialogue::Diary;
use crate::text::{AVAILABLE, Texts};

fn entry(title: &str) -> FeedEntry {
    FeedEntry {
        uid: "dialogue-7".to_owned(),
        title: title.to_owned(),
        description: "One, two; three\nfour\\five".to_owned(),
        place: Some("Vienna International Centre, Boardroom D".to_owned()),
        on: "2027-07-01".parse().expect("a day"),
        url: "https://review.example.org/en/dialogues/7".to_owned(),
        sequence: 2,
        status: Status::Confirmed,
        remind_days_before: Some(3),
    }
}

fn feed(entries: Vec<FeedEntry>) -> Feed {
    Feed { name: "Dialogues".to_owned(), host: "review.example.org".to_owned(), language: "en", entries }
}

fn at(text: &str) -> contracts::Instant {
    text.parse().expect("an instant")
}

/// The events of a calendar, and what it says of itself; panics where it is none.
fn read<T>(text: &str, look: impl FnOnce(&[&Component<'_>]) -> T) -> T {
    let unfolded = unfold(text);
    let calendar = read_calendar(&unfolded).expect("a calendar");
    assert_eq!(calendar.properties.iter().find(|one| one.name == "VERSION").map(|one| one.val.as_str()), Some("2.0"));
    let events: Vec<_> = calendar.components.iter().filter(|one| one.name == "VEVENT").collect();
    look(&events)
}

/// A text value without its escapes.
fn plain(event: &Component<'_>, name: &str) -> String {
    event.find_prop(name).expect(name).val.clone().unescape_text().as_str().to_owned()
}

#[test]
fn an_independent_parser_reads_what_was_written_in_every_script() {
    for title in [
        "Constructive dialogue; on persons, and \\ things",
        "الحوار البنّاء بشأن الاتجار بالأشخاص وتهريب المهاجرين والأسلحة النارية والتعاون الدولي",
        "关于人口贩运、偷运移民、枪支和国际合作的建设性对话：缔约国、非政府组织和其他利益攸关方",
        "\u{2068}Mixed\u{2069} الحوار 对话 диалог – the end",
    ] {
        let text = feed(vec![entry(title)]).written(at("2027-05-03T08:00:00Z"));
        assert!(text.ends_with("END:VCALENDAR\r\n"));
        assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])), "{text:?}");
        read(&text, |events| {
            assert_eq!(plain(events[0], "SUMMARY"), title);
            assert_eq!(plain(events[0], "DESCRIPTION"), "One, two; three\nfour\\five");
            assert_eq!(plain(events[0], "UID"), "dialogue-7@review.example.org");
            assert_eq!(plain(events[0], "DTSTART"), "20270701");
            assert_eq!(plain(events[0], "DTEND"), "20270702", "a calendar's last day is the one after");
            assert_eq!(plain(events[0], "DTSTAMP"), "20270503T080000Z");
            assert_eq!(plain(events[0], "SEQUENCE"), "2");
            assert_eq!(events[0].components.len(), 1, "one alarm");
        });
    }
}

#[test]
fn nothing_that_fills_a_value_ends_its_line() {
    let mut hostile = entry("One\r\nEND:VEVENT\rBEGIN:VEVENT\u{7}");
    hostile.url = "https://review.example.org/\r\nATTACH:http://evil.example".to_owned();
    let text = feed(vec![hostile]).written(at("2027-05-03T08:00:00Z"));
    read(&text, |events| {
        assert_eq!(events.len(), 1);
        assert_eq!(plain(events[0], "SUMMARY"), "One\nEND:VEVENT\nBEGIN:VEVENT");
        assert!(events[0].find_prop("ATTACH").is_none());
    });
}

#[test]
fn what_is_cancelled_says_so_and_reminds_nobody() {
    let cancelled = FeedEntry { status: Status::Cancelled, ..entry("x") };
    read(&feed(vec![cancelled]).written(at("2027-05-03T08:00:00Z")), |events| {
        assert_eq!(plain(events[0], "STATUS"), "CANCELLED");
        assert!(events[0].components.is_empty());
    });
}

#[test]
fn the_tag_is_another_when_the_calendar_is_and_not_when_only_time_passed() {
    let one = feed(vec![entry("x")]);
    assert_eq!(one.tag(), feed(vec![entry("x")]).tag());
    assert_ne!(one.tag(), feed(vec![FeedEntry { sequence: 3, ..entry("x") }]).tag());
    assert_ne!(one.written(at("2027-05-03T08:00:00Z")), one.written(at("2027-05-04T08:00:00Z")));
}

fn example<T: serde::de::DeserializeOwned>(name: &str) -> T {
    let entry = contracts::entry(&format!("constructive-dialogue/{name}.v1")).expect("a message");
    serde_json::from_value(contracts::examples::of(entry).expect("an example").clone()).expect("the message")
}

fn frame(language: Language) -> Frame {
    Frame {
        texts: Texts::of(language),
        place: crate::pages::Place::default(),
        person: None,
        csrf: String::new(),
        today: "2022-05-16".parse().expect("a day"),
        notes: Vec::new(),
        own: None,
        names: std::sync::Arc::default(),
    }
}

/// Identifier without the host, day and state of each entry.
fn lines(frame: &Frame, entries: Vec<FeedEntry>) -> Vec<String> {
    let text = Diary::public(frame, URL).feed("x".to_owned(), entries).written(at("2022-05-16T08:00:00Z"));
    read(&text, |events| {
        let uid = |event: &Component<'_>| plain(event, "UID").trim_end_matches("@review.example.org").to_owned();
        let line = |event: &&Component<'_>| {
            format!("{} {} {}", uid(event), plain(event, "DTSTART"), plain(event, "STATUS").to_lowercase())
        };
        events.iter().map(line).collect()
    })
}

#[test]
fn pr_53d_the_calendar_of_a_dialogue_has_the_days_of_its_page_in_every_language() {
    let file: DialogueFile = example("dialogue-file");
    let line = &file.line;
    for language in AVAILABLE {
        let frame = frame(language);
        let page =
            crate::pages::constructive_dialogue::DialoguePage { frame: &frame, file: &file, left_out: Vec::new() };
        let entries = Diary::public(&frame, URL).dialogue(line);
        for (says, due) in page.limits() {
            let says = says.to_string();
            let entry = entries.iter().find(|one| one.title.contains(&says)).expect("a limit of the page");
            assert_eq!((entry.on, entry.remind_days_before), (due.day, None));
            assert!(entry.description.contains(&frame.texts.citation(&due.rule.0)), "{}", entry.description);
            assert!(entry.url.starts_with(&format!("{URL}/{}/dialogues/", language.code())), "{}", entry.url);
        }
        assert!(entries.iter().any(|one| one.on == line.objections_by), "AMB-25");
        assert_eq!((entries[0].on, entries[0].title.as_str()), (line.on, line.title.as_str()));
        let mut uids: Vec<_> = entries.iter().map(|one| one.uid.clone()).collect();
        uids.dedup();
        assert_eq!(uids.len(), entries.len());
    }
}

#[test]
fn what_moves_keeps_its_identifier_and_what_is_not_convened_is_cancelled() {
    let file: DialogueFile = example("dialogue-file");
    let (frame, mut line) = (frame(Language::English), file.line);
    let before = Diary::public(&frame, URL).dialogue(&line);
    line.on = "2022-07-08".parse().expect("a day");
    line.version += 1;
    let moved = Diary::public(&frame, URL).dialogue(&line);
    assert_eq!((&moved[0].uid, moved[0].sequence), (&before[0].uid, before[0].sequence + 1));
    line.stage = DialogueStage::Cancelled;
    let cancelled = lines(&frame, Diary::public(&frame, URL).dialogue(&line));
    assert!(cancelled.len() >= 6 && cancelled.iter().all(|one| one.ends_with(" cancelled")), "{cancelled:?}");
}

#[test]
fn each_role_has_the_days_that_concern_it() {
    let file: DialogueFile = example("dialogue-file");
    let frame = frame(Language::English);
    let diary = Diary::private(&frame, URL);
    let account = || "1".to_owned();
    let of = |asker: &Asker| -> Vec<String> {
        diary.official(asker, &file.line).into_iter().map(|one| one.uid.replace("dialogue-1", "")).collect()
    };
    let mission = of(&Asker::Mission { account: account(), state: "AUT".to_owned() });
    assert_eq!(mission, ["", "-objections"]);
    assert_eq!(of(&Asker::Bureau { account: account() }), mission);
    let secretariat = of(&Asker::Secretariat { account: account() });
    assert!(["-ngo-list", "-others-list", "-attendance"].iter().all(|day| secretariat.contains(&(*day).to_owned())));
    assert_eq!(diary.official(&Asker::Bureau { account: account() }, &file.line)[1].remind_days_before, Some(3));
}

#[test]
fn an_applicants_calendar_is_as_sure_as_the_application() {
    let (file, mut own): (DialogueFile, ApplicationFile) = (example("dialogue-file"), example("application-file"));
    let frame = frame(Language::English);
    let diary = Diary::private(&frame, URL);
    for (standing, takes_part, status) in [
        (Standing::Confirmed, Some(true), Status::Confirmed),
        (Standing::ReferredToTheBureau, None, Status::Tentative),
        (Standing::NotAdmittedByTheBureau, Some(false), Status::Cancelled),
        (Standing::Withdrawn, Some(false), Status::Cancelled),
    ] {
        (own.places[0].standing, own.places[0].takes_part) = (standing, takes_part);
        let entries = diary.applicant(&own, &own.places[0], &file.line);
        assert_eq!(entries.len(), 2, "the dialogue, and the last day for changes");
        assert!(entries.iter().all(|one| one.status == status), "{standing:?}");
        assert!(entries[0].description.starts_with(&frame.standing(&standing).to_string()));
    }
    let sequence = diary.applicant(&own, &own.places[0], &file.line)[0].sequence;
    own.version += 1;
    assert_eq!(diary.applicant(&own, &own.places[0], &file.line)[0].sequence, sequence + 1);
}

/// The address on the page that was just shown, without the host.
fn address(answer: &Answer) -> String {
    let rest = answer.body.split("https://review.example.org/").nth(1).expect("an address");
    format!("/{}", rest.split(['<', '"', '&']).next().expect("its end"))
}

#[tokio::test]
async fn a_private_address_opens_a_calendar_and_nothing_else_until_its_owner_ends_it() {
    let Some(door) = Door::open().await else { return };
    assert_eq!(door.get("/en/calendar", "").await.status, StatusCode::SEE_OTHER, "whose would it be?");
    let cookie = door.sign_in().await;
    let csrf = door.csrf(&cookie).await;
    let send = async |what: &str| door.post("/en/calendar", &cookie, &format!("csrf={csrf}&what={what}")).await;
    let forged = door.post("/en/calendar", &cookie, "csrf=none&what=renew").await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    let first = address(&send("renew").await);
    assert!(first.starts_with("/en/calendar/"), "{first}");
    // Nobody answers behind this door: that the owner is known shows in that somebody is asked.
    assert_eq!(door.get(&first, "").await.status, StatusCode::SERVICE_UNAVAILABLE);
    let page = door.get("/en/calendar", &cookie).await;
    assert!(!page.body.contains(&first), "it is shown once");
    let token = first.trim_start_matches("/en/calendar/").strip_suffix(".ics").expect("its ending");
    let kept = door.running.house().journal.reader().rows("SELECT token_hash FROM calendars", &[]).await.expect("rows");
    assert_ne!(kept[0].text(0).expect("text"), token, "only its digest is kept");
    for session in ["__Host-session", "session"] {
        let request =
            Request::get("/desk").header("accept", "text/html").header("cookie", format!("{session}={token}"));
        let answer = door.send(request.body(Body::empty()).expect("a request")).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "it signs nobody in");
    }
    let second = address(&send("renew").await);
    assert_ne!(first, second);
    assert_eq!(door.get(&first, "").await.status, StatusCode::NOT_FOUND);
    door.wait(SignedDuration::from_hours(24 * 90));
    assert_eq!(door.get(&second, "").await.status, StatusCode::SERVICE_UNAVAILABLE, "it works on");
}

#[tokio::test]
async fn an_address_that_was_ended_opens_nothing() {
    let Some(door) = Door::open().await else { return };
    let cookie = door.sign_in().await;
    let csrf = door.csrf(&cookie).await;
    let address = address(&door.post("/ar/calendar", &cookie, &format!("csrf={csrf}&what=renew")).await);
    assert!(address.starts_with("/ar/calendar/"), "in the language of the page: {address}");
    let ended = door.post("/ar/calendar", &cookie, &format!("csrf={csrf}&what=end")).await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER);
    assert_eq!(door.get(&address, "").await.status, StatusCode::NOT_FOUND);
    for unknown in ["/calendar/none.ics", "/calendar/", "/calendar/x"] {
        assert_eq!(door.get(unknown, "").await.status, StatusCode::NOT_FOUND, "{unknown}");
    }
}
