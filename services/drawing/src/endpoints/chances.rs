//! The chances of the next lots: what is ready is answered, the rest is computed in the background.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::Arc;

use access::Asker;
use contracts::Notice;
use contracts::drawing::{Chances, LotChances, ShowChances};
use lots::record::Transcript;
use runtime::{Failure, Inquiry};

use super::CYCLE;
use crate::desk::Desk;
use crate::domain::Cycle;
use crate::views::transcript::drawn;

/// Most lots beyond those shown that are computed ahead.
const AHEAD: u32 = 8;

pub(crate) async fn chances(desk: Arc<Desk>, inquiry: Inquiry, query: ShowChances) -> Result<Chances, Failure> {
    let cycle = inquiry.load::<Cycle>(CYCLE).await?.state;
    let transcript = drawn(&cycle, query.drawing)?;
    let wanted = wanted(transcript, &query)?;
    let mut lots = kept(&inquiry, query.drawing, &wanted).await?;
    let missing: Vec<u32> = wanted.filter(|lot| !lots.contains_key(lot)).collect();
    lots.extend(desk.ready(query.drawing, &missing));
    // Whoever looks sees what is there; work is done for those who hold the ceremony.
    if matches!(inquiry.asker(), Asker::Secretariat { .. }) {
        desk.ask(&inquiry, query.drawing, transcript, missing);
    }
    Ok(Chances { lots: lots.into_values().collect() })
}

/// The lots asked for, as far as they were drawn.
fn wanted(transcript: &Transcript, query: &ShowChances) -> Result<RangeInclusive<u32>, Notice> {
    let drawn = crate::views::lots::in_order(transcript).iter().filter(|lot| !lot.standing).count();
    let drawn = u32::try_from(drawn).unwrap_or(u32::MAX);
    if query.shown > drawn {
        let sentence = format!("Drawing {} has {drawn} lots.", query.drawing);
        return Err(Notice::plain("no-such-lot", sentence).with("lots", drawn));
    }
    let last = query.shown.saturating_add(u32::from(query.next).min(AHEAD)).min(drawn);
    Ok(query.shown + 1..=last)
}

/// Those that were computed as closely as they will be.
async fn kept(
    inquiry: &Inquiry,
    drawing: u32,
    wanted: &RangeInclusive<u32>,
) -> Result<BTreeMap<u32, LotChances>, Failure> {
    let sql = "SELECT payload FROM chances WHERE drawing = $1 AND lot >= $2 AND lot <= $3 ORDER BY lot";
    let rows = inquiry.rows(sql, &[drawing.into(), (*wanted.start()).into(), (*wanted.end()).into()]).await?;
    let mut kept = BTreeMap::new();
    for row in rows {
        // What cannot be read is computed again.
        if let Ok(lot) = serde_json::from_str::<LotChances>(&row.text(0)?) {
            kept.insert(lot.lot, lot);
        }
    }
    Ok(kept)
}
