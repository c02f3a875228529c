//! A schema and its type allow the same.

use contracts::{Validators, canonical, catalogue};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::generate::values;
use crate::walk::without_nulls;

/// For each message.
const CASES: u32 = 40;

#[test]
fn what_the_schema_allows_the_type_reads_and_writes_again() {
    let validators = Validators::published().unwrap();
    for entry in catalogue() {
        let name = entry.schema_name();
        let mut runner = TestRunner::new(Config { cases: CASES, failure_persistence: None, ..Config::default() });
        let held = runner.run(&values(&entry.schema), |message| {
            prop_assert!(validators.check(&name, &message).is_ok(), "the generator made {message}");
            let written = entry.reread(&message).map_err(|fault| TestCaseError::fail(format!("{fault}: {message}")))?;
            prop_assert_eq!(without_nulls(&written), without_nulls(&message));
            prop_assert_eq!(validators.check(&name, &written), Ok(()));
            let sent: serde_json::Value = serde_json::from_str(&canonical(&written).unwrap()).unwrap();
            prop_assert_eq!(entry.reread(&sent).unwrap(), written);
            Ok(())
        });
        held.unwrap_or_else(|fault| panic!("{name}: {fault}"));
    }
}
