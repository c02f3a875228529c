//! What the Secretariat shows to everybody, and what it takes out of the record of what was said.

use crate::pages::Frame;
use crate::pages::form::Form;

/// Asks whether those who took part are shown to everybody.
#[must_use]
pub fn release_participants(frame: &Frame, dialogue: u32) -> Form {
    let title = || frame.say("do-release-participants");
    Form::new(format!("/desk/dialogues/{dialogue}/release-participants"), title(), title())
        .will(frame.say("will-release-participants"))
        .will(frame.say("will-release-participants-allowed"))
        .rule("PR-53b")
        .back(format!("/dialogues/{dialogue}"), frame.say("back"))
}

/// Asks whether an input is struck.
#[must_use]
pub fn strike_input(frame: &Frame, dialogue: u32, input: u32) -> Form {
    let title = || frame.say("do-strike-input").with("input", input);
    Form::new(format!("/desk/dialogues/{dialogue}/inputs/{input}/strike"), title(), title())
        .will(frame.say("will-strike-input"))
        .rule("PR-53b")
        .back(format!("/inputs?dialogue={dialogue}"), frame.say("back"))
}
