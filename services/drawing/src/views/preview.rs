//! A pool as it would be frozen.

use ::lots::record::{Inputs, PoolState, TakenAs};
use contracts::drawing::{LeftOutLine, OpenStatus, PoolLine, PoolPreview};
use contracts::{Day, Notice};
use jiff::civil::Date;

use crate::domain::freezing::{self, Wish};
use crate::domain::{Cycle, Known};

/// The pool, its open questions, and whether anything can be drawn from it. The last is work: it may take seconds.
///
/// # Errors
/// A [`Notice`] when not even a pool can be formed.
pub fn preview(cycle: &Cycle, known: &Known, wish: &Wish<'_>, today: Date) -> Result<PoolPreview, Notice> {
    let inputs = freezing::inputs(cycle, known, wish, today)?;
    let mut preview = shown(&inputs, known, today);
    preview.warnings = freezing::warnings(cycle, known, wish, today);
    match freezing::examine(inputs, wish) {
        Ok(examined) => preview.warnings.extend(examined.warnings()),
        Err(notice) => preview.impossible = reasons(&notice),
    }
    Ok(preview)
}

/// The sentences of a certificate, one by one; of another notice its own.
fn reasons(notice: &Notice) -> Vec<String> {
    let reasons: Vec<String> = notice.particulars.iter().map(|reason| reason.sentence.clone()).collect();
    if reasons.is_empty() { vec![notice.sentence.clone()] } else { reasons }
}

fn shown(inputs: &Inputs, known: &Known, today: Date) -> PoolPreview {
    let pool = &inputs.pool;
    let as_of = pool.as_of.parse().unwrap_or(today);
    // What a State has only signed, and is reviewed for of its own will, is no open question (para. 52).
    let signed = |state, instrument| {
        pool.states.iter().any(|entry| entry.state == state && pool.voluntary(entry).contains(instrument))
    };
    PoolPreview {
        as_of: Day(as_of),
        states: pool.states.iter().map(pool_line).collect(),
        left_out: pool
            .left_out
            .iter()
            .map(|left| LeftOutLine {
                state: left.state,
                name: known.name(left.state, as_of),
                reason: left.reason.clone(),
            })
            .collect(),
        open: pool
            .assumptions
            .iter()
            .filter(|open| !signed(open.state, open.instrument))
            .map(|open| OpenStatus {
                state: open.state,
                name: known.name(open.state, as_of),
                instrument: open.instrument,
                taken_in_force: open.taken_as == TakenAs::InForce,
                because: open.because.clone(),
            })
            .collect(),
        impossible: Vec::new(),
        warnings: Vec::new(),
    }
}

/// One State of a pool.
#[must_use]
pub fn pool_line(entry: &PoolState) -> PoolLine {
    PoolLine {
        state: entry.state,
        name: entry.name.clone(),
        regional_group: entry.drawing_region,
        instruments: entry.instruments,
        under_review: entry.under_review,
        reviewer: entry.reviewer,
        most_reviews: u8::try_from(entry.most_reviews).unwrap_or(u8::MAX),
        most_reviewers: u8::try_from(entry.most_reviewers).unwrap_or(u8::MAX),
    }
}
