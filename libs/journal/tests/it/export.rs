//! A journal as a file: checked with the public key alone, and with every change named.

use ed25519_dalek::SigningKey;
use journal::{ExportError, Fault, JournalError, Report, check_export, export};
use serde_json::Value;

use crate::ground::{Ground, append, count, key, on_both};

on_both!(an_export_proves_itself, a_look_makes_nothing, what_is_damaged_is_not_exported);

async fn exported(ground: &Ground, service: &str) -> Vec<String> {
    let mut file = Vec::new();
    export(&ground.storage, service, &mut file).await.unwrap();
    String::from_utf8(file).unwrap().lines().map(str::to_owned).collect()
}

fn check(lines: &[String]) -> Result<Report, ExportError> {
    check_export(lines.join("\n").as_bytes(), &key().verifying_key()).map(|(_, report)| report)
}

fn with(line: &str, member: &str, value: Value) -> String {
    let mut changed: Value = serde_json::from_str(line).unwrap();
    changed[member] = value;
    changed.to_string()
}

async fn an_export_proves_itself(ground: Ground) {
    let journal = ground.open("registry").await;
    append(&journal, "AFG", 0, &["one", "two"]).await.unwrap();
    append(&journal, "AUT", 0, &["three"]).await.unwrap();
    append(&journal, "AFG", 2, &["four"]).await.unwrap();
    let lines = exported(&ground, "registry").await;
    assert_eq!(lines.len(), 6);
    let report = check(&lines).unwrap();
    assert_eq!((report.events, report.last, report.findings), (4, 4, vec![]));

    for event in 1..=4 {
        let position = event as u64;
        let mut changed = lines.clone();
        changed[event] = with(&lines[event], "payload", "{}".into());
        assert!(check(&changed).unwrap().findings.iter().any(|finding| finding.position == position), "{event}");
        let mut removed = lines.clone();
        removed.remove(event);
        assert!(!check(&removed).unwrap().findings.is_empty(), "{event}");
        let mut reordered = lines.clone();
        reordered.swap(event, event % 4 + 1);
        assert!(!check(&reordered).unwrap().findings.is_empty(), "{event}");
    }
    let cut = check(&lines[..5]).unwrap();
    assert_eq!(cut.findings.iter().map(|finding| finding.fault.clone()).collect::<Vec<_>>(), [Fault::NoCheckpoint]);
    let another = SigningKey::from_bytes(&[8; 32]).verifying_key();
    let (service, forged) = check_export(lines.join("\n").as_bytes(), &another).unwrap();
    assert_eq!((service.as_str(), forged.findings[0].fault.clone()), ("registry", Fault::ForgedCheckpoint));

    let mut odd = lines.clone();
    "{\"position\":2}".clone_into(&mut odd[2]);
    assert!(matches!(check(&odd), Err(ExportError::Line { line: 3, .. })), "a line that is none is named");
    assert!(matches!(check(&lines[1..]), Err(ExportError::Line { line: 1, .. })), "it begins with what it is");
    odd[2] = "x".repeat(5 << 20);
    assert!(matches!(check(&odd), Err(ExportError::Line { line: 3, .. })), "no line may be endless");
}

async fn a_look_makes_nothing(ground: Ground) {
    let key = key().verifying_key();
    let looked = journal::Journal::inspect(&ground.storage, "registry", &key).await;
    assert!(matches!(looked, Err(JournalError::Absent { .. })), "{looked:?}");
    let looked = export(&ground.storage, "registry", &mut Vec::new()).await;
    assert!(matches!(looked, Err(ExportError::Journal(JournalError::Absent { .. }))), "{looked:?}");
    match &ground.storage {
        journal::Storage::Folder(folder) => assert_eq!(std::fs::read_dir(folder).unwrap().count(), 0),
        journal::Storage::Postgres(_) => {
            let other = ground.open("another").await;
            let schemas = "SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = 'registry'";
            assert_eq!(count(&other, schemas).await, 0);
        }
    }
}

async fn what_is_damaged_is_not_exported(ground: Ground) {
    let journal = ground.open("registry").await;
    append(&journal, "AFG", 0, &["one", "two"]).await.unwrap();
    crate::ground::execute(&journal, "DELETE FROM journal WHERE position = 2", vec![]).await.unwrap();
    let damaged = export(&ground.storage, "registry", &mut Vec::new()).await;
    assert!(matches!(damaged, Err(ExportError::Journal(JournalError::Unreadable { position: 2, .. }))), "{damaged:?}");
}

/// What is in a journal is for the operator alone.
#[cfg(unix)]
#[tokio::test]
async fn the_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let ground = crate::ground::sqlite();
    let journal = ground.open("registry").await;
    append(&journal, "AFG", 0, &["one"]).await.unwrap();
    let journal::Storage::Folder(folder) = &ground.storage else { panic!("a folder") };
    for file in std::fs::read_dir(folder).unwrap() {
        let file = file.unwrap();
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{file:?}");
    }
}
