//! How the gate of a group will come, as a drawing: all of it is inside its box, whatever the numbers are.

use contracts::Day;
use contracts::reviews::GroupForecast;

/// How wide the drawing is, in units of its own.
pub(super) const WIDTH: u32 = 480;
/// How high.
pub(super) const HEIGHT: u32 = 240;
/// Where the numbers of reviews stand.
const BEFORE: u32 = 46;
/// What is left free behind the last day.
const BEHIND: u32 = 14;
const ABOVE: u32 = 16;
/// Where the years stand.
const BELOW: u32 = 34;
/// The most years that stand below; with more, some are left out.
const MOST_YEARS: i16 = 6;

/// A line across the drawing or down it, with what stands at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Where it is.
    pub at: u32,
    /// What stands there.
    pub says: String,
}

/// The drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plot {
    /// How many were complete, as the points of a line.
    pub past: String,
    /// From the least to the most that will be, as the points of a surface.
    pub range: String,
    /// How many will be in the middle, as the points of a line.
    pub middle: String,
    /// How high the needed number is.
    pub needed: u32,
    /// Where the day is before which the next phase does not open; none where it is outside.
    pub not_before: Option<u32>,
    /// Where today is.
    pub today: u32,
    /// Numbers of reviews: none, as many as are needed, all.
    pub counts: Vec<Mark>,
    /// The first days of years.
    pub years: Vec<Mark>,
    /// Where the lines down begin.
    pub top: u32,
    /// Where they end.
    pub bottom: u32,
    /// How far down the years stand.
    pub below: u32,
    right_to_left: bool,
}

/// What is drawn where.
#[derive(Clone, Copy, Debug)]
struct Scale {
    from: Day,
    days: u64,
    most: u64,
    right_to_left: bool,
}

impl Scale {
    fn x(self, day: Day) -> u32 {
        let width = u64::from(WIDTH - BEFORE - BEHIND);
        let far = days_between(self.from, day).min(self.days);
        let along = BEFORE + narrowed(far * width / self.days);
        if self.right_to_left { WIDTH - along } else { along }
    }

    fn y(self, count: u32) -> u32 {
        let height = u64::from(HEIGHT - ABOVE - BELOW);
        HEIGHT - BELOW - narrowed(u64::from(count).min(self.most) * height / self.most)
    }

    fn point(self, day: Day, count: u32) -> String {
        format!("{},{}", self.x(day), self.y(count))
    }
}

/// Of a part of the drawing, which is no longer than that.
fn narrowed(length: u64) -> u32 {
    u32::try_from(length).unwrap_or(WIDTH)
}

fn days_between(from: Day, to: Day) -> u64 {
    u64::try_from(from.0.duration_until(to.0).as_hours() / 24).unwrap_or_default()
}

impl Plot {
    /// Of a group's forecast made on this day.
    #[must_use]
    pub fn of(forecast: &GroupForecast, as_of: Day, right_to_left: bool) -> Self {
        let scale = Scale::of(forecast, as_of, right_to_left);
        let gate = &forecast.gate;
        let now = scale.point(as_of, gate.completed);
        let before = forecast.past.iter().filter(|month| month.until < as_of);
        let past = before.map(|month| scale.point(month.until, month.completed)).chain([now.clone()]);
        let coming = || forecast.coming.iter().filter(|month| month.until > as_of);
        let line = |count: fn(&contracts::reviews::MonthRange) -> u32| {
            coming().map(move |month| scale.point(month.until, count(month))).collect::<Vec<_>>()
        };
        let (low, middle, high) = (line(|month| month.low), line(|month| month.middle), line(|month| month.high));
        let from_now = |points: Vec<String>| [vec![now.clone()], points].concat().join(" ");
        let last = scale.last();
        Self {
            past: past.collect::<Vec<_>>().join(" "),
            range: [from_now(low), high.into_iter().rev().collect::<Vec<_>>().join(" ")].join(" ").trim().to_owned(),
            middle: from_now(middle),
            needed: scale.y(gate.needed),
            not_before: (scale.from..=last).contains(&gate.not_before).then(|| scale.x(gate.not_before)),
            today: scale.x(as_of),
            counts: scale.counts(gate.needed, gate.foreseen),
            years: scale.years(last),
            top: ABOVE,
            bottom: HEIGHT - BELOW,
            below: HEIGHT - 8,
            right_to_left,
        }
    }

    /// Where the lines across begin: on the side of the numbers.
    #[must_use]
    pub const fn start(&self) -> u32 {
        if self.right_to_left { WIDTH - BEFORE } else { BEFORE }
    }

    /// Where they end.
    #[must_use]
    pub const fn end(&self) -> u32 {
        if self.right_to_left { BEHIND } else { WIDTH - BEHIND }
    }

    /// Where the numbers of reviews end, before the lines.
    #[must_use]
    pub const fn before(&self) -> u32 {
        if self.right_to_left { WIDTH - BEFORE + 8 } else { BEFORE - 8 }
    }
}

impl Scale {
    fn of(forecast: &GroupForecast, as_of: Day, right_to_left: bool) -> Self {
        let months = forecast.past.iter().map(|month| month.until);
        let days = months.chain(forecast.coming.iter().map(|month| month.until));
        let (from, to) = days.fold((as_of, as_of), |(from, to), day| (from.min(day), to.max(day)));
        let counts = forecast.past.iter().map(|month| month.completed);
        let counts = counts.chain(forecast.coming.iter().map(|month| month.high));
        let gate = &forecast.gate;
        let most = counts.fold(gate.foreseen.max(gate.needed).max(gate.completed), u32::max);
        Self { from, days: days_between(from, to).max(1), most: u64::from(most.max(1)), right_to_left }
    }

    fn last(self) -> Day {
        let days = i64::try_from(self.days).unwrap_or_default();
        Day(self.from.0.saturating_add(jiff::Span::new().try_days(days).unwrap_or_default()))
    }

    /// Numbers too near to one another to be read are left out: that of the needed reviews stays.
    fn counts(self, needed: u32, foreseen: u32) -> Vec<Mark> {
        let mark = |count: u32| Mark { at: self.y(count), says: count.to_string() };
        let kept = mark(needed);
        let far = |mark: &Mark| mark.at.abs_diff(kept.at) > 24;
        let others = [mark(0), mark(foreseen)].into_iter().filter(far);
        others.chain([kept.clone()]).collect()
    }

    fn years(self, last: Day) -> Vec<Mark> {
        let (first, end) = (self.from.0.year(), last.0.year());
        let step = ((end - first) / MOST_YEARS + 1).max(1);
        let starts = (first..=end).step_by(usize::from(step.unsigned_abs()));
        let days = starts.filter_map(|year| jiff::civil::Date::new(year, 1, 1).ok()).map(Day);
        let inside = days.filter(|day| (self.from..=last).contains(day));
        inside.map(|day| Mark { at: self.x(day), says: day.0.year().to_string() }).collect()
    }
}

#[cfg(test)]
mod tests {
    use contracts::reviews::{GateStanding, MonthCount, MonthRange};
    use treaty::{Phase, YearlyGroup};

    use super::*;

    fn day(after: u16) -> Day {
        let first = jiff::civil::date(2020, 12, 1);
        Day(first.saturating_add(jiff::Span::new().days(i64::from(after))))
    }

    fn points(text: &str) -> Vec<(u32, u32)> {
        let number = |text: &str| text.parse::<u32>().expect("a number that is not negative");
        let point = |point: &str| point.split_once(',').map(|(x, y)| (number(x), number(y))).expect("a point");
        text.split_whitespace().map(point).collect()
    }

    type Random = (Vec<(u16, u32)>, Vec<(u16, u32, u32, u32)>, (u32, u32, u32), (u16, u16), bool);

    fn forecast((past, coming, (completed, foreseen, needed), (_, not_before), _): &Random) -> GroupForecast {
        GroupForecast {
            group: YearlyGroup::One,
            phase: Phase::I,
            gate: GateStanding {
                completed: *completed,
                foreseen: *foreseen,
                needed: *needed,
                share: 0,
                met: false,
                not_before: day(*not_before),
            },
            past: past.iter().map(|(at, completed)| MonthCount { until: day(*at), completed: *completed }).collect(),
            coming: coming
                .iter()
                .map(|(at, low, middle, high)| MonthRange { until: day(*at), low: *low, middle: *middle, high: *high })
                .collect(),
            likely: None,
            pace_months: 12,
        }
    }

    #[test]
    fn whatever_the_numbers_are_all_of_it_is_inside_the_box() {
        bolero::check!().with_type::<Random>().for_each(|random| {
            let (as_of, right_to_left) = (day(random.3.0), random.4);
            let plot = Plot::of(&forecast(random), as_of, right_to_left);
            let (left, right) = (plot.start().min(plot.end()), plot.start().max(plot.end()));
            for (x, y) in [&plot.past, &plot.range, &plot.middle].into_iter().flat_map(|line| points(line)) {
                assert!((left..=right).contains(&x) && (plot.top..=plot.bottom).contains(&y), "{x},{y}: {plot:?}");
            }
            for at in plot.years.iter().map(|year| year.at).chain(plot.not_before).chain([plot.today]) {
                assert!((left..=right).contains(&at), "{at}: {plot:?}");
            }
            for at in plot.counts.iter().map(|count| count.at).chain([plot.needed]) {
                assert!((plot.top..=plot.bottom).contains(&at), "{at}: {plot:?}");
            }
            assert!(plot.years.len() <= 7, "{plot:?}");
        });
    }

    fn sample() -> Random {
        let past = (0..24).map(|month| (month * 30, u32::from(month) / 8)).collect();
        let coming = (24..96).map(|month| (month * 30, 3, u32::from(month) / 3, u32::from(month).min(62))).collect();
        (past, coming, (3, 62, 44), (24 * 30, 25 * 30), false)
    }

    #[test]
    fn pr_10_what_does_not_pass_is_drawn_below_what_is_needed() {
        let mut random = sample();
        let at = |random: &Random| Plot::of(&forecast(random), day(random.3.0), false);
        for foreseen in 10..200_u32 {
            let needed = (foreseen * 7).div_ceil(10);
            random.2 = (needed - 1, foreseen, needed);
            let plot = at(&random);
            let (_, reached) = points(&plot.past).pop().expect("today");
            assert!(reached >= plot.needed, "{} of {foreseen} above the line of {needed}", needed - 1);
            if foreseen < 150 {
                assert!(reached > plot.needed, "{} of {foreseen} on the line of {needed}", needed - 1);
            }
        }
    }

    #[test]
    fn from_right_to_left_it_is_the_mirror() {
        let random = sample();
        let forecast = forecast(&random);
        let (one, other) = (Plot::of(&forecast, day(720), false), Plot::of(&forecast, day(720), true));
        let mirrored: Vec<_> = points(&one.range).into_iter().map(|(x, y)| (WIDTH - x, y)).collect();
        assert_eq!(points(&other.range), mirrored);
        assert_eq!(other.today, WIDTH - one.today);
        assert!(one.today < one.not_before.expect("inside"));
    }
}
