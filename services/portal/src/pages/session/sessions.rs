//! Where one is signed in.

use askama::Template;

use crate::http::device::Device;
use crate::http::gate::Came;
use crate::http::sessions::SessionLine;
use crate::pages::Frame;
use crate::text::Sentence;

/// A device in words.
pub(super) fn device(frame: &Frame, device: Device) -> String {
    match (device.program(), device.system()) {
        (Some(program), Some(system)) => {
            frame.say("sessions-on").with("program", program).with("system", system).into()
        }
        (Some(only), None) | (None, Some(only)) => only.to_owned(),
        (None, None) => frame.say("sessions-on-unknown").into(),
    }
}

/// One's open sessions.
#[derive(Debug, Template)]
#[template(path = "session/sessions.html")]
pub struct SessionsPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Where the pages on one's way in lie.
    pub base: &'a str,
    /// Those that are open, the latest first.
    pub open: &'a [SessionLine],
    /// The one in which this is read, by its name.
    pub this: &'a str,
}

impl SessionsPage<'_> {
    fn is_this(&self, line: &SessionLine) -> bool {
        line.id == self.this
    }

    fn device(&self, line: &SessionLine) -> String {
        device(self.frame, line.device())
    }

    fn came(&self, line: &SessionLine) -> Sentence {
        self.frame.say(match line.came() {
            Came::ByLink => "came-by-link",
            Came::BySignInLink => "came-by-sign-in-link",
            Came::ByIdentity => "came-by-identity",
            Came::ByPasskey => "came-by-passkey",
            Came::ByPassword => "came-by-password",
            Came::Otherwise => "came-otherwise",
        })
    }
}

/// The Secretariat's ways in.
#[derive(Debug, Template)]
#[template(path = "session/desk_own.html")]
pub struct OwnWaysPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Whether identities of a provider let in.
    pub provider: bool,
}
