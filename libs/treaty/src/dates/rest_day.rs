//! Days on which nobody in Vienna may be at work. Deadlines stay; whoever shows them warns.

use std::fmt;

use icu_calendar::cal::Hijri;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

use super::arithmetic::{OutOfCalendar, days_after, no_later_than_days_before};

/// Why a date is likely to be missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RestDay {
    /// A Saturday, holiday or not.
    Saturday,
    /// A Sunday, holiday or not.
    Sunday,
    /// A holiday from Monday to Friday: Austria's, or one that the United Nations observe.
    PublicHoliday(PublicHoliday),
}

/// A public holiday in Austria, or one of the three that the United Nations observe in Vienna besides: Good Friday and the two feasts of
/// Eid (General Assembly resolution 69/250). These two are computed by the calendar of Umm al-Qura; the day that is observed
/// may be the one before or after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum PublicHoliday {
    NewYearsDay,
    Epiphany,
    EidAlFitr,
    GoodFriday,
    EasterMonday,
    LabourDay,
    AscensionDay,
    WhitMonday,
    EidAlAdha,
    CorpusChristi,
    AssumptionDay,
    NationalDay,
    AllSaintsDay,
    ImmaculateConception,
    ChristmasDay,
    SaintStephensDay,
}

/// Whether the date is a Saturday, a Sunday or a holiday. It never moves a
/// deadline (AMB-01): it is there to warn.
#[must_use]
pub fn falls_on_rest_day(date: Date) -> Option<RestDay> {
    match date.weekday() {
        Weekday::Saturday => Some(RestDay::Saturday),
        Weekday::Sunday => Some(RestDay::Sunday),
        _ => public_holiday(date).map(RestDay::PublicHoliday),
    }
}

/// The day by which a warning should ask people to act: the date itself, or the last day before it
/// that is no rest day.
///
/// # Errors
/// When that lies outside the calendar.
pub fn act_by(date: Date) -> Result<Date, OutOfCalendar> {
    let mut day = date;
    while falls_on_rest_day(day).is_some() {
        day = no_later_than_days_before(day, 1)?;
    }
    Ok(day)
}

fn public_holiday(date: Date) -> Option<PublicHoliday> {
    fixed_holiday(date).or_else(|| movable_holiday(date)).or_else(|| eid(date))
}

fn fixed_holiday(date: Date) -> Option<PublicHoliday> {
    match (date.month(), date.day()) {
        (1, 1) => Some(PublicHoliday::NewYearsDay),
        (1, 6) => Some(PublicHoliday::Epiphany),
        (5, 1) => Some(PublicHoliday::LabourDay),
        (8, 15) => Some(PublicHoliday::AssumptionDay),
        (10, 26) => Some(PublicHoliday::NationalDay),
        (11, 1) => Some(PublicHoliday::AllSaintsDay),
        (12, 8) => Some(PublicHoliday::ImmaculateConception),
        (12, 25) => Some(PublicHoliday::ChristmasDay),
        (12, 26) => Some(PublicHoliday::SaintStephensDay),
        _ => None,
    }
}

/// Feasts of Islam, by month and day of the calendar of Umm al-Qura.
const EID: [(u8, u8, PublicHoliday); 2] = [(10, 1, PublicHoliday::EidAlFitr), (12, 10, PublicHoliday::EidAlAdha)];

fn eid(date: Date) -> Option<PublicHoliday> {
    let [month, day] = [date.month(), date.day()].map(|number| u8::try_from(number).ok());
    let date = icu_calendar::Date::try_new_iso(i32::from(date.year()), month?, day?).ok()?;
    let date = date.to_calendar(Hijri::new_umm_al_qura());
    let (month, day) = (date.month().ordinal, date.day_of_month().0);
    EID.into_iter().find(|(in_month, on, _)| (*in_month, *on) == (month, day)).map(|(.., holiday)| holiday)
}

/// Holidays counted in days from Good Friday, the Friday before Easter Sunday.
const MOVABLE: [(u16, PublicHoliday); 5] = [
    (0, PublicHoliday::GoodFriday),
    (3, PublicHoliday::EasterMonday),
    (41, PublicHoliday::AscensionDay),
    (52, PublicHoliday::WhitMonday),
    (62, PublicHoliday::CorpusChristi),
];

fn movable_holiday(date: Date) -> Option<PublicHoliday> {
    let friday = no_later_than_days_before(easter_sunday(date.year())?, 2).ok()?;
    MOVABLE.into_iter().find_map(|(days, holiday)| (days_after(friday, days) == Ok(date)).then_some(holiday))
}

/// Easter Sunday of a Gregorian year, from the age of the moon in the 19-year cycle. None for years
/// before the calendar.
fn easter_sunday(year: i16) -> Option<Date> {
    if year < 1583 {
        return None;
    }
    let year = i32::from(year);
    let golden = year % 19;
    let century = year / 100;
    // How far solar and lunar corrections have moved the full moon by this century.
    let epact = (19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
    // Days from 21 March to the paschal full moon.
    let moon = epact - i32::from(epact > 28 || (epact == 28 && golden > 10));
    let in_march = 21 + u16::try_from(moon).ok()?;
    let after_moon = days_after(Date::new(i16::try_from(year).ok()?, 3, 1).ok()?, in_march).ok()?;
    sunday_from(after_moon)
}

/// The date itself when it is a Sunday, else the Sunday after it.
fn sunday_from(date: Date) -> Option<Date> {
    let days = u16::from(date.weekday().until(Weekday::Sunday).unsigned_abs());
    days_after(date, days).ok()
}

impl PublicHoliday {
    /// Whether it is a public holiday in Austria; the others are the United Nations' alone.
    #[must_use]
    pub const fn is_austrian(self) -> bool {
        !matches!(self, Self::GoodFriday | Self::EidAlFitr | Self::EidAlAdha)
    }

    /// The name in English.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NewYearsDay => "New Year's Day",
            Self::Epiphany => "Epiphany",
            Self::EidAlFitr => "Eid al-Fitr",
            Self::GoodFriday => "Good Friday",
            Self::EasterMonday => "Easter Monday",
            Self::LabourDay => "Labour Day",
            Self::AscensionDay => "Ascension Day",
            Self::WhitMonday => "Whit Monday",
            Self::EidAlAdha => "Eid al-Adha",
            Self::CorpusChristi => "Corpus Christi",
            Self::AssumptionDay => "Assumption Day",
            Self::NationalDay => "National Day",
            Self::AllSaintsDay => "All Saints' Day",
            Self::ImmaculateConception => "Immaculate Conception",
            Self::ChristmasDay => "Christmas Day",
            Self::SaintStephensDay => "St. Stephen's Day",
        }
    }
}

impl RestDay {
    /// Names it for those who say it in another language: `saint-stephens-day`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Saturday => "saturday",
            Self::Sunday => "sunday",
            Self::PublicHoliday(PublicHoliday::NewYearsDay) => "new-years-day",
            Self::PublicHoliday(PublicHoliday::Epiphany) => "epiphany",
            Self::PublicHoliday(PublicHoliday::EidAlFitr) => "eid-al-fitr",
            Self::PublicHoliday(PublicHoliday::GoodFriday) => "good-friday",
            Self::PublicHoliday(PublicHoliday::EasterMonday) => "easter-monday",
            Self::PublicHoliday(PublicHoliday::LabourDay) => "labour-day",
            Self::PublicHoliday(PublicHoliday::AscensionDay) => "ascension-day",
            Self::PublicHoliday(PublicHoliday::WhitMonday) => "whit-monday",
            Self::PublicHoliday(PublicHoliday::EidAlAdha) => "eid-al-adha",
            Self::PublicHoliday(PublicHoliday::CorpusChristi) => "corpus-christi",
            Self::PublicHoliday(PublicHoliday::AssumptionDay) => "assumption-day",
            Self::PublicHoliday(PublicHoliday::NationalDay) => "national-day",
            Self::PublicHoliday(PublicHoliday::AllSaintsDay) => "all-saints-day",
            Self::PublicHoliday(PublicHoliday::ImmaculateConception) => "immaculate-conception",
            Self::PublicHoliday(PublicHoliday::ChristmasDay) => "christmas-day",
            Self::PublicHoliday(PublicHoliday::SaintStephensDay) => "saint-stephens-day",
        }
    }
}

impl fmt::Display for RestDay {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Saturday => out.write_str("Saturday"),
            Self::Sunday => out.write_str("Sunday"),
            Self::PublicHoliday(holiday) => {
                let whose = if holiday.is_austrian() {
                    "a public holiday in Austria"
                } else {
                    "a holiday of the United Nations"
                };
                write!(out, "{}, {whose}", holiday.name())
            }
        }
    }
}
