//! What is said to the person at the terminal, or to the program behind it.

use std::fmt::Display;
use std::process::ExitCode;

use serde_json::{Value, json};

/// Says things: sentences to a person, JSON to a program.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Speaker {
    json: bool,
}

impl Speaker {
    pub(crate) const fn new(json: bool) -> Self {
        Self { json }
    }

    /// Something that a person should read; a program gets the object.
    #[expect(clippy::print_stdout, reason = "this is what was asked for")]
    pub(crate) fn say(self, sentence: impl Display, object: &Value) {
        if self.json {
            println!("{object}");
        } else {
            println!("{sentence}");
        }
    }

    /// What is going on; not part of the answer.
    #[expect(clippy::print_stderr, reason = "progress is for the person who waits")]
    pub(crate) fn progress(self, sentence: impl Display) {
        if self.json {
            eprintln!("{}", json!({ "progress": sentence.to_string() }));
        } else {
            eprintln!("{sentence}");
        }
    }

    /// Why it failed.
    #[expect(clippy::print_stderr, reason = "faults go where faults go")]
    pub(crate) fn fail(self, fault: &dyn Display) -> ExitCode {
        if self.json {
            eprintln!("{}", json!({ "error": fault.to_string() }));
        } else {
            eprintln!("{fault}");
        }
        ExitCode::FAILURE
    }
}
