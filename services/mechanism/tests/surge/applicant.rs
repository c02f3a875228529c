//! Whoever applies: goes through every page of it as a person does, and sends the form when its time has come.

use std::net::SocketAddr;
use std::time::Duration;

use contracts::{ApplicationId, CommandId};
use jiff::Timestamp;
use runtime::Clock as _;
use tokio::time::Instant;

use super::child::AheadClock;
use super::line::{Answer, Line, request};

/// Longer than the portal lets anybody wait.
const PATIENCE: Duration = Duration::from_secs(125);
const FORM: &str = "/en/applications/new";

/// Somebody who has gone through the steps, looked at the summary, and has only to send it.
pub struct Applicant {
    /// The identifier of the wish.
    pub id: CommandId,
    request: Vec<u8>,
}

/// What became of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was received.
    Receipt(ApplicationId),
    /// It was refused because it had arrived at this time, to the second, which is too late.
    TooLate(Timestamp),
    /// Something else was answered, or nothing.
    Otherwise(String),
}

/// A form that was sent.
#[derive(Clone, Debug)]
pub struct Sent {
    pub id: CommandId,
    /// When the first byte had not left yet.
    pub begun: Timestamp,
    /// When the last byte had left.
    pub at: Timestamp,
    /// When the answer was there.
    pub answered: Timestamp,
    /// From when it was to be sent until the answer was there.
    pub took: Duration,
    pub outcome: Outcome,
}

impl Applicant {
    /// Begins an application, goes through its steps, and looks at the summary.
    pub async fn prepare(line: &mut Line, door: SocketAddr, number: u32, dialogue: u32) -> Self {
        let begun = line.ask(&request(door, "POST", "/en/applications/begin", "", "")).await.unwrap();
        assert_eq!(begun.status, 303, "{}", begun.body);
        let cookie = begun.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
        let page = line.ask(&request(door, "GET", &format!("{FORM}/contact"), &cookie, "")).await.unwrap();
        assert_eq!(page.status, 200, "{}", page.body);
        let csrf = page.field("csrf").unwrap();
        for (step, typed) in [
            (
                "contact",
                format!("contact_name=Wanjiru+{number}&email=office{number}%40organization.example&language=English"),
            ),
            ("dialogues", format!("dialogues={dialogue}")),
            ("organization", format!("kind=non-governmental-organization&name=Organization+{number:06}&country=KEN")),
            ("expertise", "expertise=Support+of+victims+of+trafficking+in+persons".to_owned()),
            ("delegation", format!("delegates=Otieno+{number}%2C+Director&presence=room")),
        ] {
            let body = format!("csrf={csrf}&go=keep&{typed}");
            let kept = line.ask(&request(door, "POST", &format!("{FORM}/{step}"), &cookie, &body)).await.unwrap();
            assert_eq!(kept.status, 200, "{step}: {}", kept.body);
        }
        let check = format!("{FORM}/check");
        let summary = line.ask(&request(door, "GET", &check, &cookie, "")).await.unwrap();
        assert_eq!(summary.status, 200, "{}", summary.body);
        let (csrf, id) = (summary.field("csrf").unwrap(), summary.field("command_id").unwrap());
        let last = format!("csrf={csrf}&command_id={id}");
        Self { id: id.parse().unwrap(), request: request(door, "POST", &check, &cookie, &last) }
    }

    /// Sends the form at its time, and waits for the answer.
    pub async fn send(self, line: &mut Line, clock: &AheadClock, due: Instant) -> Sent {
        tokio::time::sleep_until(due).await;
        let awake = line.wake().await;
        let begun = clock.now();
        let sent = match awake {
            Ok(()) => line.send(&self.request).await,
            fault => fault,
        };
        let at = clock.now();
        let answer = async {
            sent?;
            line.answer().await
        };
        let outcome = match tokio::time::timeout(PATIENCE, answer).await {
            Ok(Ok(answer)) => outcome(&answer),
            Ok(Err(fault)) => Outcome::Otherwise(fault.to_string()),
            Err(_) => Outcome::Otherwise("nothing was answered".to_owned()),
        };
        Sent { id: self.id, begun, at, answered: clock.now(), took: due.elapsed(), outcome }
    }
}

fn outcome(answer: &Answer) -> Outcome {
    let application = answer.header("location").and_then(|to| to.rsplit('/').next()).map(str::parse);
    match (answer.status, application) {
        (303, Some(Ok(application))) => Outcome::Receipt(application),
        (422, _) if answer.body.contains("Your request reached us at") => {
            said_arrival(&answer.body).map_or_else(|| Outcome::Otherwise(sentence(&answer.body)), Outcome::TooLate)
        }
        (status, _) => Outcome::Otherwise(format!("{status} {}", sentence(&answer.body))),
    }
}

/// When the request had arrived, as its refusal says: `…Your request reached us at … in Vienna, 2027-02-11 23:00:01 UTC.`
fn said_arrival(body: &str) -> Option<Timestamp> {
    let (_, said) = body.split_once("Your request reached us at")?;
    let (said, _) = said.split_once(" UTC")?;
    // Names and numbers may stand between marks of direction.
    let said: String = said.chars().filter(char::is_ascii).collect();
    let time: jiff::civil::DateTime = said.rsplit_once(", ")?.1.parse().ok()?;
    jiff::tz::TimeZone::UTC.to_timestamp(time).ok()
}

/// What a page says in its notes, roughly.
fn sentence(body: &str) -> String {
    let main = body.split_once("<main").map_or(body, |(_, main)| main);
    let mut text = String::new();
    let mut tag = false;
    for letter in main.chars() {
        match letter {
            '<' => tag = true,
            '>' => tag = false,
            letter if !tag => text.push(letter),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(300).collect()
}
