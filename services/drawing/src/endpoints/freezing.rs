//! Freezing a pool: examined outside the transaction, frozen and committed to inside.

use contracts::Recorded;
use contracts::drawing::FreezePool;
use jiff::SignedDuration;
use journal::Deadline;
use runtime::{Context, Failure, Preparation};
use treaty::dates::{end_of_day_vienna, vienna_date};

use super::{CYCLE, aside, readings_of, recorded};
use crate::domain::freezing::{self, Examined, Wish};
use crate::domain::{Cycle, Known, meetings};
use crate::secrets::{self, MEETING_OVER};

/// Whether lots can be drawn from what would be frozen.
pub(crate) async fn examine(inquiry: Preparation, command: FreezePool) -> Result<Examined, Failure> {
    let cycle = inquiry.load::<Cycle>(CYCLE).await?.state;
    let known = inquiry.known::<Known>().await?;
    let today = vienna_date(inquiry.asked_at());
    let readings = readings_of(&inquiry)?;
    let examined = aside(move || {
        let wish = Wish::from(&command).reading(readings);
        freezing::examine(freezing::inputs(&cycle, &known, &wish, today)?, &wish)
    });
    Ok(examined.await??)
}

/// Freezes it. The secret is made here, kept in the same transaction, and told to nobody.
pub(crate) async fn freeze(
    mut context: Context<'_>,
    (command, examined): (FreezePool, Examined),
) -> Result<Recorded, Failure> {
    let secret = context.random::<32>()?;
    let known = context.known::<Known>().await?;
    let (now, today) = (context.now(), context.today());
    let decide = |cycle: &Cycle| freezing::freeze(cycle, &known, &command, &examined, &secret, now);
    let warn = |cycle: &Cycle, _| {
        let mut warnings = freezing::warnings(cycle, &known, &Wish::from(&command).reading(examined.readings()), today);
        warnings.extend(examined.warnings());
        warnings
    };
    let recorded = recorded(&mut context, decide, warn).await?;
    if let Some(drawing) = recorded.number {
        secrets::keep(&mut context, drawing, &secret).await?;
        wait_for_the_end(&mut context, drawing).await?;
    }
    Ok(recorded)
}

/// Arms the end of the meeting, from which on the drawing cannot be drawn.
async fn wait_for_the_end(context: &mut Context<'_>, drawing: u32) -> Result<(), Failure> {
    let cycle = context.load::<Cycle>(CYCLE).await?.state;
    let meeting = cycle.drawing(drawing).and_then(|frozen| frozen.meeting).and_then(|number| cycle.meeting(number));
    let Some(meeting) = meeting else { return Ok(()) };
    let end = end_of_day_vienna(meetings::last_day(meeting)).map_err(|fault| Failure::Broken(fault.to_string()))?;
    let due = end.timestamp() + SignedDuration::from_secs(1);
    let (name, key) = (MEETING_OVER.to_owned(), drawing.to_string());
    context.arm(&Deadline { name, key, due, payload: drawing.to_string() }).await
}
