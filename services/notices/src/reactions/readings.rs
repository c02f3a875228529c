//! How paragraph 53 is read for a dialogue, as far as letters depend on it.

use contracts::Day;
use contracts::constructive_dialogue::{AnnouncedDate, DialogueReadings, LateComments, Pending};
use jiff::civil::Date;
use journal::Row;
use runtime::{Context, Failure};
use treaty::dates::{OutOfCalendar, attendance_confirmed_by};

use super::places::number;

/// The day of a dialogue, and what follows from how the paragraph is read for it.
pub(super) struct Reading {
    /// Its day.
    pub(super) on: Day,
    /// An earlier date that was announced for applications.
    announced: Option<Day>,
    readings: DialogueReadings,
}

/// The last day on which a dialogue takes applications of those who have one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LastDay {
    /// The day, the whole of it.
    pub(super) day: Day,
    /// Whether it is an announced date that binds (AMB-39), and not the fifteenth day before.
    pub(super) announced: bool,
}

impl Reading {
    /// The last day for applications: the fifteenth before, for organizations and for others (para. 53 (d) and (e)).
    pub(super) fn last_day(&self) -> Result<LastDay, OutOfCalendar> {
        let legal = attendance_confirmed_by(self.on.0)?.date;
        let binding = self.announced.filter(|_| self.readings.announced == AnnouncedDate::Binds);
        let earlier = binding.filter(|announced| announced.0 < legal);
        Ok(LastDay { day: earlier.unwrap_or(legal.into()), announced: earlier.is_some() })
    }

    /// Whether comments are taken on this day of those who have a last day for them (AMB-23).
    pub(super) fn takes_comments(&self, today: Date) -> Result<bool, OutOfCalendar> {
        let in_time = attendance_confirmed_by(self.on.0)?.allows(today);
        Ok(in_time || self.readings.late_comments != LateComments::Refused)
    }

    /// Whether an organization takes part while the Bureau has not decided about it (AMB-26).
    pub(super) fn pending_is_in(&self) -> bool {
        self.readings.pending == Pending::In
    }
}

/// How a dialogue is read; none where it is not known.
pub(super) async fn find(context: &mut Context<'_>, dialogue: u32) -> Result<Option<Reading>, Failure> {
    let sql = "SELECT dialogue, held_on, announced, readings FROM dialogues WHERE dialogue = $1";
    context.rows(sql, &[dialogue.into()]).await?.first().map(read).transpose()
}

/// The dialogues that take applications until this day.
pub(super) async fn taking_until(context: &mut Context<'_>, day: Day) -> Result<Vec<(u32, LastDay)>, Failure> {
    let sql = "SELECT dialogue, held_on, announced, readings FROM dialogues WHERE cancelled = 0 \
               ORDER BY held_on, dialogue";
    let mut taking = Vec::new();
    for row in &context.rows(sql, &[]).await? {
        let last = read(row)?.last_day().map_err(|fault| Failure::Broken(fault.to_string()))?;
        if last.day == day {
            taking.push((number(row, 0)?, last));
        }
    }
    Ok(taking)
}

fn read(row: &Row) -> Result<Reading, Failure> {
    let broken = || Failure::Broken("a dialogue whose row cannot be read".to_owned());
    let day = |text: &str| text.parse::<Day>().map_err(|_| broken());
    let readings = row.optional_text(3)?.map(|text| serde_json::from_str(&text).map_err(|_| broken())).transpose()?;
    Ok(Reading {
        on: day(&row.text(1)?)?,
        announced: row.optional_text(2)?.as_deref().map(day).transpose()?,
        // Dialogues that were convened before readings were kept here are read as the rules say where they are silent.
        readings: readings.unwrap_or_default(),
    })
}
