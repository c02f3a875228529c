//! Days by which something is due.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::dates::RestDay;

use crate::{Day, Instant, Rule};

/// A date with its rule and its arithmetic (invariant 19).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DueDay {
    /// The last day; it counts whole, Vienna time.
    pub day: Day,
    /// The first moment that is too late.
    pub ends: Instant,
    /// The rule.
    pub rule: Rule,
    /// How it was computed: `2022-07-01 - 15 days`.
    pub computed: String,
    /// Why nobody may be at work on it: `sunday`, or a holiday's name. It never moves.
    pub rest_day: Option<String>,
    /// The last day before it on which somebody is at work; none where that is the day itself.
    pub act_by: Option<Day>,
}

impl DueDay {
    /// The name of a rest day in messages.
    #[must_use]
    pub fn rest_day_name(rest: RestDay) -> String {
        match rest {
            RestDay::Saturday => "saturday".to_owned(),
            RestDay::Sunday => "sunday".to_owned(),
            RestDay::PublicHoliday(holiday) => holiday.name().to_owned(),
        }
    }
}
