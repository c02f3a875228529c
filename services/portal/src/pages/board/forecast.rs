//! How the gates of paragraph 10 will come at the present pace.

use askama::Template;
use contracts::reviews::{Forecast, GroupForecast};

use super::plot::{HEIGHT, Plot, WIDTH};
use crate::pages::Frame;
use crate::text::Sentence;

/// A forecast for each group that has a gate before it.
#[derive(Debug, Template)]
#[template(path = "board/forecast.html")]
pub struct ForecastPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The forecast.
    pub answer: &'a Forecast,
}

impl ForecastPage<'_> {
    /// The drawing of a group's.
    #[must_use]
    pub fn plot(&self, group: &GroupForecast) -> Plot {
        Plot::of(group, self.answer.as_of, self.frame.is_right_to_left())
    }

    /// How likely enough reviews are complete when the next phase could begin. A chance is never told as certain.
    #[must_use]
    pub fn likely(&self, group: &GroupForecast) -> Sentence {
        let frame = self.frame;
        if group.gate.met {
            return frame.say("forecast-met");
        }
        if group.gate.not_before <= self.answer.as_of {
            // The day is past: what counts is the day on which enough are complete, whenever it comes.
            return self.when(group);
        }
        match group.likely {
            None => frame.say("forecast-no-pace"),
            Some(0) => frame.say("forecast-hardly"),
            Some(likely @ 1..=99) => frame.say("forecast-likely").with("likely", likely),
            Some(_) => frame.say("forecast-nearly"),
        }
    }

    /// In which month enough will be complete in the middle.
    fn when(&self, group: &GroupForecast) -> Sentence {
        let enough = group.coming.iter().find(|month| month.middle >= group.gate.needed);
        match (group.likely, enough) {
            (None, _) => self.frame.say("forecast-no-pace"),
            (_, Some(month)) => self.frame.say("forecast-when").with("day", self.frame.texts.day(&month.until)),
            (_, None) => self.frame.say("forecast-not-in-sight"),
        }
    }

    /// The drawing in a sentence, for those who do not see it.
    #[must_use]
    pub fn in_words(&self, group: &GroupForecast) -> String {
        format!("{} {}", self.frame.gate_counts(&group.gate), self.likely(group))
    }

    /// How wide and high a drawing is.
    #[must_use]
    pub const fn size(&self) -> (u32, u32) {
        (WIDTH, HEIGHT)
    }
}
