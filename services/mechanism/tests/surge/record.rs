//! What the journal says beside what was answered.

use std::collections::BTreeMap;

use contracts::constructive_dialogue::ApplicationReceived;
use contracts::{ApplicationId, CommandId};
use jiff::{SignedDuration, Timestamp};
use journal::{Database, Journal, Storage};
use serde::Serialize;

use super::applicant::{Outcome, Sent};
use super::child::journal_key;

const SERVICE: &str = "constructive-dialogue";
/// How long a request may lie before the portal has looked at its clock (R2: clock error of at most 50 ms).
const AT_THE_DOOR: SignedDuration = SignedDuration::from_millis(50);
const SECOND: SignedDuration = SignedDuration::from_secs(1);

/// An application in the journal.
pub struct Recorded {
    application: ApplicationId,
    received_at: Timestamp,
}

/// The journal after everything.
pub struct Record {
    by_command: BTreeMap<CommandId, Vec<Recorded>>,
    /// What is wrong with the chain of hashes.
    pub findings: usize,
    /// Bytes that one application made, over all tables.
    pub bytes: u64,
}

impl Record {
    /// Reads it; nobody writes any more.
    pub async fn read(storage: &Storage) -> Self {
        let report = Journal::inspect(storage, SERVICE, &journal_key().verifying_key()).await.unwrap();
        let reader = Database::open(storage, SERVICE).await.unwrap().reader();
        let sql = "SELECT command, payload FROM journal WHERE name = 'application-received'";
        let mut by_command: BTreeMap<CommandId, Vec<Recorded>> = BTreeMap::new();
        for row in reader.rows(sql, &[]).await.unwrap() {
            let event: ApplicationReceived = serde_json::from_str(&row.text(1).unwrap()).unwrap();
            let recorded = Recorded { application: event.application, received_at: event.received_at.0 };
            by_command.entry(row.text(0).unwrap().parse().unwrap()).or_default().push(recorded);
        }
        let mut bytes = 0;
        for sql in SIZES {
            bytes += reader.row(sql, &[]).await.unwrap().unwrap().count(0).unwrap();
        }
        let all = by_command.values().map(Vec::len).sum::<usize>().max(1);
        Self { by_command, findings: report.findings.len(), bytes: bytes / u64::try_from(all).unwrap() }
    }

    /// How many applications there are.
    pub fn applications(&self) -> usize {
        self.by_command.values().map(Vec::len).sum()
    }
}

/// The texts of what an application writes, table by table.
const SIZES: [&str; 5] = [
    "SELECT CAST(SUM(LENGTH(stream) + LENGTH(event_id) + LENGTH(name) + LENGTH(payload) + LENGTH(actor) + LENGTH(command) \
     + LENGTH(COALESCE(trace, '')) + LENGTH(previous) + LENGTH(hash)) AS BIGINT) FROM journal WHERE name = 'application-received'",
    "SELECT CAST(SUM(LENGTH(application) + LENGTH(contact) + LENGTH(payload)) AS BIGINT) FROM applications",
    "SELECT CAST(SUM(LENGTH(application) + LENGTH(sort) + LENGTH(kind) + LENGTH(country)) AS BIGINT) FROM places",
    "SELECT CAST(SUM(LENGTH(application) + LENGTH(payload) + LENGTH(salt)) AS BIGINT) FROM particulars",
    "SELECT CAST(SUM(LENGTH(command) + LENGTH(request_hash) + LENGTH(reply)) AS BIGINT) FROM replies",
];

/// How it went: what must be nothing, and what is to be known.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Judged {
    /// Forms that were sent.
    pub sent: usize,
    /// Receipts.
    pub receipts: usize,
    /// Refusals because of the day.
    pub too_late: usize,
    /// Judged otherwise than by their arrival.
    pub misjudged: usize,
    /// In time and without a receipt, or with a receipt and not in the journal as it says.
    pub lost: usize,
    /// In the journal more than once.
    pub doubled: usize,
    /// Neither received nor refused.
    pub unanswered: usize,
    /// Sent before the day was over, and the portal looked at its clock after it, no more than 50 ms later.
    pub at_the_door: usize,
    /// The same, and more than 50 ms later.
    pub held_up: usize,
    /// The longest time from the last byte until the portal looked at its clock, of those that were received, in milliseconds.
    pub longest_at_the_door_ms: f64,
    /// What was said to the first few of those that are not as they should be.
    pub examples: Vec<String>,
}

impl Judged {
    /// Holds what was answered against the journal. Requests that reach the portal before this moment are in time.
    pub fn of(all: &[Sent], record: &Record, deadline: Timestamp) -> Self {
        let mut judged = Self { sent: all.len(), ..Self::default() };
        for sent in all {
            judged.judge(sent, record.by_command.get(&sent.id).map_or(&[], Vec::as_slice), deadline);
        }
        judged
    }

    /// Whether nobody was wronged.
    pub fn is_just(&self) -> bool {
        [self.misjudged, self.lost, self.doubled, self.unanswered] == [0; 4]
    }

    fn judge(&mut self, sent: &Sent, found: &[Recorded], deadline: Timestamp) {
        self.doubled += usize::from(found.len() > 1);
        let before = self.misjudged + self.lost + self.unanswered;
        match &sent.outcome {
            Outcome::Receipt(application) => self.received(sent, *application, found, deadline),
            Outcome::TooLate(arrived) => {
                self.too_late += 1;
                let in_time = sent.at < deadline;
                let at_once = deadline.duration_since(sent.at) <= AT_THE_DOOR;
                self.at_the_door += usize::from(in_time && at_once);
                self.held_up += usize::from(in_time && !at_once);
                // It says when it arrived to the second.
                let impossible = *arrived + SECOND <= sent.begun || *arrived > sent.answered;
                self.misjudged += usize::from(!found.is_empty() || *arrived < deadline || impossible);
            }
            Outcome::Otherwise(_) => {
                self.unanswered += 1;
                self.lost += usize::from(sent.at < deadline);
            }
        }
        if self.misjudged + self.lost + self.unanswered > before && self.examples.len() < 5 {
            self.examples.push(format!("sent {}, answered {}: {:?}", sent.at, sent.answered, sent.outcome));
        }
    }

    fn received(&mut self, sent: &Sent, application: ApplicationId, found: &[Recorded], deadline: Timestamp) {
        self.receipts += 1;
        let Some(recorded) = found.iter().find(|recorded| recorded.application == application) else {
            self.lost += 1;
            return;
        };
        let at = recorded.received_at;
        let waited = at.duration_since(sent.at).as_secs_f64() * 1_000.0;
        self.longest_at_the_door_ms = self.longest_at_the_door_ms.max(waited);
        self.misjudged += usize::from(at >= deadline || at < sent.begun || at > sent.answered);
    }
}
