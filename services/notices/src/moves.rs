//! The tables of what is open in reviews: whose it is, whether they know, and when they are told of it again.

use std::collections::BTreeSet;

use contracts::reviews::{Move, MoveKind, Mover, Reviewer};
use contracts::{ContactId, Day};
use jiff::ToSpan as _;
use jiff::civil::Date;
use journal::{Row, Value};
use runtime::{Config, Context, Failure};
use treaty::{Instrument, InstrumentSet, Phase, StateCode};

use crate::domain::ReminderDays;
use crate::letters::{Reader, due};

/// Who of a State has something to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Party {
    /// Its focal point for the review.
    FocalPoint,
    /// Its permanent mission.
    Mission,
}

/// What a State has to do in a review, and what was told of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Kept {
    pub(crate) review: StateCode,
    place: u32,
    pub(crate) state: StateCode,
    pub(crate) by: Party,
    pub(crate) of: Move,
    /// Whether whoever has it knows that it is theirs.
    pub(crate) told: bool,
    /// The next day on which something is told of it.
    tell_on: Option<Date>,
}

impl Kept {
    /// Whether it is the same thing to do for the same side, whatever became of its day.
    fn is_same(&self, other: &Self) -> bool {
        let of = |one: &Self| (one.state, one.by, one.of.what, one.of.phase, one.of.since);
        of(self) == of(other)
    }
}

/// On which days reminders go, and the day of the next morning.
pub(crate) struct Pace {
    pub(crate) days: ReminderDays,
    pub(crate) morning: Date,
}

/// On which days reminders go, as `REVIEW_REMINDERS_BEFORE`, `REVIEW_REMINDERS_AFTER` and `REVIEW_REMINDERS_EVERY` say.
///
/// # Errors
/// One sentence, which repeats no value.
pub(crate) fn reminder_days(config: &Config) -> Result<ReminderDays, String> {
    const NAMES: [&str; 3] = ["REVIEW_REMINDERS_BEFORE", "REVIEW_REMINDERS_AFTER", "REVIEW_REMINDERS_EVERY"];
    let get = |name| config.get(name).map_err(|fault| fault.to_string());
    let [before, after, every] = NAMES.map(get);
    let read = ReminderDays::read(before?.as_deref(), after?.as_deref(), every?.as_deref());
    read.map_err(|place| {
        let name = NAMES.get(place).copied().unwrap_or_default();
        let expected = if place == 2 { "a number from 1 to 365" } else { "numbers from 1 to 365, such as 14,3" };
        format!("The setting {name} is not {expected}.")
    })
}

/// Whose a move is, State by State; the Secretariat's own is told to nobody else.
pub(crate) fn movers(of: &Move) -> impl Iterator<Item = (StateCode, Party)> + '_ {
    of.who.iter().filter_map(|mover| match mover {
        Mover::FocalPoint { state } => Some((*state, Party::FocalPoint)),
        Mover::Mission { state } => Some((*state, Party::Mission)),
        Mover::Secretariat => None,
    })
}

/// Keeps what is open in a review now, and says for which States anything of it is another than before. What stays keeps what was told
/// of it; where its day is another its reminders follow that.
pub(crate) async fn replace(
    context: &mut Context<'_>,
    review: StateCode,
    moves: &[Move],
    pace: &Pace,
) -> Result<BTreeSet<StateCode>, Failure> {
    let before = rows(context, OF_REVIEW, &[review.to_string().into()]).await?;
    context.execute("DELETE FROM review_moves WHERE review = $1", &[review.to_string().into()]).await?;
    let mut states: BTreeSet<StateCode> = before.iter().map(|kept| kept.state).collect();
    let open = moves.iter().flat_map(|of| movers(of).map(move |mover| (mover, of.clone())));
    for (place, ((state, by), of)) in (0_u32..).zip(open) {
        let fresh = Kept { review, place, state, by, of, told: false, tell_on: Some(pace.morning) };
        let kept = before.iter().find(|kept| kept.is_same(&fresh)).map(|kept| carry_over(kept, &fresh, pace));
        put(context, &kept.unwrap_or(fresh)).await?;
        states.insert(state);
    }
    Ok(states)
}

fn carry_over(before: &Kept, now: &Kept, pace: &Pace) -> Kept {
    let same_day = due(&before.of) == due(&now.of);
    let tell_on = match (before.told && !same_day, due(&now.of)) {
        (false, _) => before.tell_on,
        // The next morning may be a day for a reminder already.
        (true, Some(day)) => pace.days.next(day.0, pace.morning.checked_sub(1.day()).unwrap_or(pace.morning)),
        (true, None) => None,
    };
    Kept { told: before.told, tell_on, ..now.clone() }
}

/// The first day on which something is told to a State.
pub(crate) async fn first_day(context: &mut Context<'_>, state: StateCode) -> Result<Option<Date>, Failure> {
    let sql = "SELECT MIN(tell_on) FROM review_moves WHERE state = $1";
    let rows = context.rows(sql, &[state.to_string().into()]).await?;
    let Some(first) = rows.first().map(|row| row.optional_text(0)).transpose()?.flatten() else { return Ok(None) };
    first.parse().map(Some).map_err(|_| unreadable())
}

/// What is to be told to a State by a day, in the order of reviews.
pub(crate) async fn to_tell(context: &mut Context<'_>, state: StateCode, by: Date) -> Result<Vec<Kept>, Failure> {
    rows(context, TO_TELL, &[state.to_string().into(), by.to_string().into()]).await
}

/// What a State has to do in a review, where this is it.
pub(crate) async fn open(
    context: &mut Context<'_>,
    review: StateCode,
    of: &Move,
    (state, by): (StateCode, Party),
) -> Result<Option<Kept>, Failure> {
    let asked = Kept { review, place: 0, state, by, of: of.clone(), told: false, tell_on: None };
    let open = rows(context, OF_REVIEW, &[review.to_string().into()]).await?;
    Ok(open.into_iter().find(|kept| kept.is_same(&asked)))
}

/// Keeps that something was told, and when it is told again: on the next day for a reminder after this one.
pub(crate) async fn told(
    context: &mut Context<'_>,
    kept: &Kept,
    days: &ReminderDays,
    later_than: Date,
) -> Result<(), Failure> {
    let next = due(&kept.of).and_then(|day| days.next(day.0, later_than));
    tell_again(context, kept, true, next).await
}

/// Keeps that nobody could be told: it is tried again in the morning, for somebody may have an account then. Of what was told before there
/// are the other reminders.
pub(crate) async fn told_to_nobody(
    context: &mut Context<'_>,
    kept: &Kept,
    days: &ReminderDays,
    today: Date,
) -> Result<(), Failure> {
    if kept.told {
        return told(context, kept, days, today).await;
    }
    tell_again(context, kept, false, today.checked_add(1.day()).ok()).await
}

async fn tell_again(context: &mut Context<'_>, kept: &Kept, told: bool, tell_on: Option<Date>) -> Result<(), Failure> {
    let sql = "UPDATE review_moves SET told = $3, tell_on = $4 WHERE review = $1 AND place = $2";
    let tell_on = tell_on.map(|day| day.to_string());
    let values = [kept.review.to_string().into(), kept.place.into(), told.into(), tell_on.into()];
    context.execute(sql, &values).await?;
    Ok(())
}

/// Whom letters about what a State has to do reach, and as what: its focal point for the review who can act, with a copy to those of its
/// mission who wish for one; its mission where it is the mission's, or where no focal point can be reached (para. 18).
pub(crate) async fn readers(
    context: &mut Context<'_>,
    review: StateCode,
    (state, by): (StateCode, Party),
) -> Result<Vec<(ContactId, Reader)>, Failure> {
    let state = state.to_string();
    if by == Party::FocalPoint {
        let of = [review.to_string().into(), state.as_str().into()];
        let mut readers = contacts(context, FOCAL_POINTS, &of, Reader::FocalPoint).await?;
        if !readers.is_empty() {
            readers.extend(contacts(context, COPIES, &[state.into()], Reader::Copy).await?);
            return Ok(readers);
        }
    }
    contacts(context, MISSIONS, &[state.into()], Reader::Mission).await
}

const FOCAL_POINTS: &str = "SELECT DISTINCT officials.contact FROM officials \
                            JOIN official_duties ON official_duties.contact = officials.contact \
                            JOIN contacts ON contacts.contact = officials.contact \
                            WHERE official_duties.review = $1 AND officials.state = $2 \
                            AND official_duties.duty = 'focal-point' \
                            AND officials.approved = 1 AND officials.undertaken = 1 \
                            AND officials.gone = 0 AND contacts.bounced = 0 ORDER BY 1";
macro_rules! missions {
    ($who:literal) => {
        concat!(
            "SELECT DISTINCT links.contact FROM links JOIN contacts ON contacts.contact = links.contact ",
            $who,
            " WHERE links.kind = 'mission' AND links.party = $1 AND links.state <> 'forgotten' \
              AND contacts.bounced = 0 ORDER BY 1"
        )
    };
}

const MISSIONS: &str = missions!("");
const COPIES: &str = missions!("JOIN copies ON copies.contact = links.contact");

async fn contacts(
    context: &mut Context<'_>,
    sql: &'static str,
    values: &[Value],
    reader: Reader,
) -> Result<Vec<(ContactId, Reader)>, Failure> {
    let rows = context.rows(sql, values).await?;
    rows.iter().map(|row| Ok((row.text(0)?.parse().map_err(|_| unreadable())?, reader))).collect()
}

const OF_REVIEW: &str = "SELECT review, place, state, mover, said, told, tell_on FROM review_moves \
                         WHERE review = $1 ORDER BY place";
const TO_TELL: &str = "SELECT review, place, state, mover, said, told, tell_on FROM review_moves \
                       WHERE state = $1 AND tell_on <= $2 ORDER BY review, place";

async fn rows(context: &mut Context<'_>, sql: &'static str, values: &[Value]) -> Result<Vec<Kept>, Failure> {
    context.rows(sql, values).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Kept, Failure> {
    Ok(Kept {
        review: row.text(0)?.parse().map_err(|_| unreadable())?,
        place: u32::try_from(row.count(1)?).map_err(|_| unreadable())?,
        state: row.text(2)?.parse().map_err(|_| unreadable())?,
        by: if row.text(3)? == word(Party::Mission) { Party::Mission } else { Party::FocalPoint },
        of: move_at(row, 4)?,
        told: row.int(5)? == 1,
        tell_on: day_at(row, 6)?,
    })
}

fn move_at(row: &Row, at: usize) -> Result<Move, Failure> {
    serde_json::from_str(&row.text(at)?).map_err(|_| unreadable())
}

fn day_at(row: &Row, at: usize) -> Result<Option<Date>, Failure> {
    row.optional_text(at)?.map(|day| day.parse()).transpose().map_err(|_| unreadable())
}

async fn put(context: &mut Context<'_>, kept: &Kept) -> Result<(), Failure> {
    let sql = "INSERT INTO review_moves (review, place, state, mover, said, told, tell_on) \
               VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let values = [
        kept.review.to_string().into(),
        kept.place.into(),
        kept.state.to_string().into(),
        word(kept.by).into(),
        said(&kept.of)?.into(),
        kept.told.into(),
        kept.tell_on.map(|day| day.to_string()).into(),
    ];
    context.execute(sql, &values).await?;
    Ok(())
}

const fn word(by: Party) -> &'static str {
    match by {
        Party::FocalPoint => "focal-point",
        Party::Mission => "mission",
    }
}

fn said(of: &Move) -> Result<String, Failure> {
    serde_json::to_string(of).map_err(|fault| Failure::Broken(fault.to_string()))
}

/// Keeps which States review another, and for what.
pub(crate) async fn keep_parties(
    context: &mut Context<'_>,
    review: StateCode,
    reviewers: &[Reviewer],
) -> Result<(), Failure> {
    context.execute("DELETE FROM review_parties WHERE review = $1", &[review.to_string().into()]).await?;
    let sql = "INSERT INTO review_parties (review, state, instruments) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    for one in reviewers {
        let values = [review.to_string().into(), one.state.to_string().into(), one.instruments.to_string().into()];
        context.execute(sql, &values).await?;
    }
    Ok(())
}

/// The State under review, and those that review it; where an instrument is named, for that: they have no part in what concerns the others.
pub(crate) async fn parties(
    context: &mut Context<'_>,
    review: StateCode,
    instrument: Option<Instrument>,
) -> Result<Vec<StateCode>, Failure> {
    let sql = "SELECT state, instruments FROM review_parties WHERE review = $1 ORDER BY state";
    let mut parties = vec![review];
    for row in context.rows(sql, &[review.to_string().into()]).await? {
        let reviewed = row.text(1)?.parse().unwrap_or(InstrumentSet::ALL);
        if instrument.is_none_or(|one| reviewed.contains(one)) {
            parties.push(row.text(0)?.parse().map_err(|_| unreadable())?);
        }
    }
    Ok(parties)
}

/// Keeps what is open in a review and has a day, and says on which mornings the Secretariat hears that one is past. What it heard it is not
/// told again.
pub(crate) async fn wait_for(
    context: &mut Context<'_>,
    review: StateCode,
    open: &[Move],
    morning: Date,
) -> Result<BTreeSet<Date>, Failure> {
    let before = waits(context, review).await?;
    context.execute("DELETE FROM review_days WHERE review = $1", &[review.to_string().into()]).await?;
    let mut mornings = BTreeSet::new();
    for of in open {
        let Some(day) = due(of) else { continue };
        let known = before.iter().find(|(known, _)| waits_for(known) == waits_for(of));
        let after = day.0.checked_add(1.day()).map_err(|_| unreadable())?.max(morning);
        let tell_on = known.map_or(Some(after), |(_, tell_on)| *tell_on);
        let sql = "INSERT INTO review_days (review, said, tell_on) VALUES ($1, $2, $3)";
        let on = tell_on.map(|day| day.to_string());
        context.execute(sql, &[review.to_string().into(), said(of)?.into(), on.into()]).await?;
        mornings.extend(tell_on);
    }
    Ok(mornings)
}

/// What is waited for: the same thing by the same day; where somebody is to be named, by the same State.
fn waits_for(of: &Move) -> (MoveKind, Option<Phase>, Option<Day>, Vec<StateCode>) {
    let named = matches!(of.what, MoveKind::NameFocalPoint | MoveKind::NameExperts);
    let states = of.who.iter().filter(|_| named).filter_map(|mover| mover.state()).collect();
    (of.what, of.phase, due(of), states)
}

/// What was open in a review and had a day, and when the Secretariat is told of it; none where it was.
async fn waits(context: &mut Context<'_>, review: StateCode) -> Result<Vec<(Move, Option<Date>)>, Failure> {
    let sql = "SELECT said, tell_on FROM review_days WHERE review = $1";
    let rows = context.rows(sql, &[review.to_string().into()]).await?;
    rows.iter().map(|row| Ok((move_at(row, 0)?, day_at(row, 1)?))).collect()
}

/// What reviews wait for whose day is past by this morning and was not told yet, review by review, the longest first; it is told once.
pub(crate) async fn take_stalls(context: &mut Context<'_>, morning: Day) -> Result<Vec<(StateCode, Move)>, Failure> {
    let sql = "SELECT review, said FROM review_days WHERE tell_on <= $1";
    let morning = || [morning.to_string().into()];
    let mut stalls: Vec<(StateCode, Move)> = Vec::new();
    for row in context.rows(sql, &morning()).await? {
        let review = row.text(0)?.parse().map_err(|_| unreadable())?;
        stalls.push((review, move_at(&row, 1)?));
    }
    stalls.sort_by_key(|(review, of)| (*review, due(of), of.what, of.who.clone()));
    context.execute("UPDATE review_days SET tell_on = NULL WHERE tell_on <= $1", &morning()).await?;
    Ok(stalls)
}

fn unreadable() -> Failure {
    Failure::Broken("what is open in a review cannot be read".to_owned())
}
