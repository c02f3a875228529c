//! What the Secretariat records of reviews: for each command its questions, and how the answers are read.

mod advance;
mod amend;
mod notes;
mod officers;
mod periods;
mod readings;
mod recommend;
mod steps;

pub use advance::{advance, of_advance, read_advance};
pub use amend::{AMENDED, amend, of_amendment, read_amendment};
pub use notes::{note, read_note};
pub use officers::{officer, read_officer};
pub use periods::{PERIODS, change_period, of_period, read_period};
pub(super) use readings::readings_chosen;
pub use readings::{choose_readings, of_readings, read_readings};
pub use recommend::{
    RECOMMENDED, of_recommendation, read_recommendation, read_recommendation_strike, recommend, strike_recommendation,
};
pub use steps::{of_step, read_step, read_strike, step, strike};

use contracts::reviews::ReviewFile;

use crate::pages::Frame;
use crate::pages::form::Form;
use crate::text::Sentence;

/// The longest note on where something is known from, and the longest reason.
const LONGEST_SOURCE: u32 = 300;

/// A form about one review, based on it as it is.
fn about(frame: &Frame, file: &ReviewFile, what: &str, title: Sentence, submit: Sentence) -> Form {
    let name = frame.names.name(&file.state);
    Form::new(format!("/desk/board/{}/{what}", file.state), title.with("state", name.as_str()), submit)
        .keep("version", file.version)
        .back(format!("/reviews/{}", file.state), frame.say("back-to").with("place", name))
}
