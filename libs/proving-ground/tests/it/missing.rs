//! What happens where something is absent.

use std::env;
use std::process::{Command, Output};

/// No test of its own, but a test that lacks something.
#[test]
fn a_test_that_lacks_something() {
    if env::var_os("PROVING_GROUND_TEST_LACKS").is_some() {
        proving_ground::missing("A crystal ball is needed.");
    }
}

fn run(change: impl FnOnce(&mut Command)) -> (Output, String) {
    let mut test = Command::new(env::current_exe().unwrap());
    test.args(["--exact", "missing::a_test_that_lacks_something", "--nocapture"]);
    test.env("PROVING_GROUND_TEST_LACKS", "1");
    change(&mut test);
    let output = test.output().unwrap();
    let said = [output.stdout.clone(), output.stderr.clone()].concat();
    (output, String::from_utf8(said).unwrap())
}

#[test]
fn it_is_skipped_and_says_so() {
    let (output, said) = run(|test| {
        test.env_remove("CI");
    });
    assert!(output.status.success(), "{said}");
    assert!(said.contains("SKIPPED: A crystal ball is needed."), "{said}");
}

#[test]
fn under_ci_it_fails() {
    let (output, said) = run(|test| {
        test.env("CI", "true");
    });
    assert!(!output.status.success(), "{said}");
    assert!(said.contains("Under CI no test may be skipped. A crystal ball is needed."), "{said}");
}
