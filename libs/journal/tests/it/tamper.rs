//! Changes to a journal's tables by somebody who has the database, and not the key.

use ed25519_dalek::{Signer as _, SigningKey};
use journal::{Checkpoint, Entry, Fault, Finding, Hash, Journal, Report, Value};
use sha2::{Digest as _, Sha256};

use crate::ground::{execute, key};

/// The columns of the journal.
pub const COLUMNS: [&str; 13] = [
    "position",
    "stream",
    "version",
    "event_id",
    "name",
    "schema_version",
    "payload",
    "recorded_at",
    "actor",
    "command",
    "trace",
    "previous",
    "hash",
];

/// What may stand in a cell instead.
pub fn instead(column: &str) -> Vec<String> {
    let numbers = ["+ 1", "- 1", "* -1", "+ 1000000000"];
    match column {
        "position" | "version" | "schema_version" => {
            numbers.iter().map(|change| format!("{column} {change}")).collect()
        }
        // Also far outside of what is a time.
        "recorded_at" => ["+ 1", "- 1", "+ 9000000000000000000"].map(|change| format!("{column} {change}")).into(),
        _ => vec![
            format!("COALESCE({column}, '') || 'x'"),
            format!("UPPER({column})"),
            format!("REPLACE({column}, '-', '')"),
            format!(
                "(SELECT {column} FROM journal AS other WHERE other.position <> journal.position ORDER BY position LIMIT 1)"
            ),
            "''".to_owned(),
            "NULL".to_owned(),
        ],
    }
}

/// Changes a cell; false where the database does not take the change, or there is none.
pub async fn cell(journal: &Journal, position: u64, column: &str, instead: &str) -> bool {
    let sql =
        format!("UPDATE journal SET {column} = {instead} WHERE position = $1 AND {column} IS DISTINCT FROM {instead}");
    execute(journal, &sql, vec![position.into()]).await.is_ok_and(|changed| changed == 1)
}

/// Removes events.
pub async fn remove(journal: &Journal, positions: &[u64]) {
    for position in positions {
        execute(journal, "DELETE FROM journal WHERE position = $1", vec![Value::from(*position)]).await.unwrap();
    }
}

/// Puts two events in each other's place.
pub async fn swap(journal: &Journal, one: u64, other: u64) {
    for (from, to) in [(Value::from(one), Value::Int(-1)), (other.into(), one.into()), (Value::Int(-1), other.into())] {
        execute(journal, "UPDATE journal SET position = $2 WHERE position = $1", vec![from, to]).await.unwrap();
    }
}

/// Ways to change the signed end of a journal that has events.
#[derive(Clone, Copy, Debug)]
pub enum End {
    Removed,
    Earlier,
    Capitals,
    SignatureInCapitals,
    Later,
    NoTime,
    SignedBySomebodyElse,
    SignedForAnotherJournal,
}

pub const ENDS: [End; 8] = [
    End::Removed,
    End::Earlier,
    End::Capitals,
    End::SignatureInCapitals,
    End::Later,
    End::NoTime,
    End::SignedBySomebodyElse,
    End::SignedForAnotherJournal,
];

pub async fn end(journal: &Journal, end: End) {
    let checkpoint = journal.checkpoint().await.unwrap().unwrap();
    let sql = match end {
        End::Removed => "DELETE FROM checkpoint",
        End::Earlier => "UPDATE checkpoint SET position = position - 1",
        End::Capitals => "UPDATE checkpoint SET hash = UPPER(hash)",
        End::SignatureInCapitals => "UPDATE checkpoint SET signature = UPPER(signature)",
        End::Later => "UPDATE checkpoint SET signed_at = signed_at + 1",
        End::NoTime => "UPDATE checkpoint SET signed_at = 9000000000000000000",
        End::SignedBySomebodyElse => {
            return sign(journal, journal.service(), &SigningKey::from_bytes(&[1; 32]), &checkpoint).await;
        }
        End::SignedForAnotherJournal => return sign(journal, "another", &key(), &checkpoint).await,
    };
    assert_eq!(execute(journal, sql, vec![]).await.unwrap(), 1, "{end:?}");
}

async fn sign(journal: &Journal, service: &str, key: &SigningKey, end: &Checkpoint) {
    let text = Checkpoint::signed_text(service, end.position, end.hash, end.signed_at);
    let signature = hex::encode(key.sign(text.as_bytes()).to_bytes());
    execute(journal, "UPDATE checkpoint SET signature = $1", vec![signature.into()]).await.unwrap();
}

/// What `check` finds.
pub async fn findings(journal: &Journal) -> Vec<Finding> {
    let report: Report = journal.check(&key().verifying_key()).await.unwrap();
    // Every finding can be said in a sentence.
    report.findings.iter().for_each(|finding| assert!(finding.to_string().ends_with('.'), "{finding}"));
    report.findings
}

/// Whether a finding speaks of this position.
pub fn names(findings: &[Finding], position: u64) -> bool {
    findings.iter().any(|finding| match finding.fault {
        Fault::Removed { from } => (from..=finding.position).contains(&position),
        Fault::OtherEnd { signed } => (finding.position..=signed).contains(&position),
        _ => finding.position == position,
    })
}

/// An event that was never recorded, with a hash that is right, after the last or before the first.
pub async fn add(journal: &Journal, position: i64) {
    let sql = "INSERT INTO journal SELECT $1, stream, version + 1, $2, name, schema_version, payload, recorded_at, actor, \
               command, trace, hash, $3 FROM journal ORDER BY version DESC LIMIT 1";
    let id = crate::ground::command_id().to_string();
    execute(journal, sql, vec![position.into(), id.into(), Hash([7; 32]).to_string().into()]).await.unwrap();
}

/// The hash of an entry, by its description alone.
pub fn hash_of(entry: &Entry) -> Hash {
    let record = serde_json::json!({
        "actor": entry.actor,
        "command": entry.command.map(|command| command.to_string()),
        "event_id": entry.id.to_string(),
        "name": entry.name,
        "payload": entry.payload,
        "position": entry.position,
        "previous": entry.previous.to_string(),
        "recorded_at": entry.recorded_at.as_microsecond(),
        "schema_version": entry.schema_version,
        "stream": entry.stream,
        "trace": entry.trace,
        "version": entry.version,
    });
    Hash(Sha256::digest(serde_json_canonicalizer::to_vec(&record).unwrap()).into())
}

/// How far somebody goes who changes an event and knows how hashes are made.
#[derive(Clone, Copy, Debug)]
pub enum Care {
    /// Gives the event its new hash.
    Itself,
    /// And writes that into the event after it.
    AndTheNext,
    /// And so on to the end.
    ToTheEnd,
}

/// Changes an event with care.
pub async fn rewrite(journal: &Journal, position: u64, change: impl FnOnce(&mut Entry), care: Care) {
    let mut entries = journal.after(position - 1, u32::MAX).await.unwrap();
    change(&mut entries[0]);
    entries[0].hash = hash_of(&entries[0]);
    let mut before = entries[0].hash;
    let further = match care {
        Care::Itself => 0,
        Care::AndTheNext => 1,
        Care::ToTheEnd => usize::MAX,
    };
    for entry in entries.iter_mut().skip(1).take(further) {
        entry.previous = before;
        if matches!(care, Care::ToTheEnd) {
            entry.hash = hash_of(entry);
        }
        before = entry.hash;
    }
    for entry in entries {
        let sql = "UPDATE journal SET payload = $2, version = $3, previous = $4, hash = $5 WHERE position = $1";
        let (previous, hash) = (entry.previous.to_string(), entry.hash.to_string());
        let values =
            vec![entry.position.into(), entry.payload.into(), entry.version.into(), previous.into(), hash.into()];
        assert_eq!(execute(journal, sql, values).await.unwrap(), 1);
    }
}
