//! What waits for a person, so that nobody has to look for it.

use contracts::Day;
use contracts::constructive_dialogue::{CommentsState, WaitingLine};
use jiff::Timestamp;
use runtime::{Failure, Inquiry};

use super::{Sight, Stored};
use crate::domain::{Dialogue, PlaceState, Received};

/// How much is read at once.
const PORTION: u32 = 500;

/// Since when something waits in a place.
pub(crate) fn since(received: &Received, place: &PlaceState) -> Option<Timestamp> {
    let held = place.comments.iter().find(|comments| comments.state == CommentsState::Held);
    let unsettled = is_unsettled(received, place).then_some(place.received_at.0);
    held.map(|comments| comments.received_at.0).into_iter().chain(unsettled).min()
}

fn is_unsettled(received: &Received, place: &PlaceState) -> bool {
    place.stands() && received.settled.is_none() && received.stakeholder.kind.list().is_none()
}

/// What waits for whoever has this sight, the oldest first. All of it is looked through: what waits for others, and what a dialogue that is
/// over left behind, hides nothing.
pub(crate) async fn waiting(inquiry: &Inquiry, sight: &Sight) -> Result<Vec<WaitingLine>, Failure> {
    let sql = "SELECT a.application, a.version, a.payload, p.waits_since, p.dialogue FROM places p \
               JOIN applications a ON a.application = p.application \
               WHERE p.waits_since > $1 OR (p.waits_since = $1 AND (p.application > $2 OR (p.application = $2 AND p.dialogue > $3))) \
               ORDER BY p.waits_since, p.application, p.dialogue LIMIT $4";
    let (mut lines, mut after) = (Vec::new(), (String::new(), String::new(), 0));
    loop {
        let (since, application, dialogue) = (after.0.as_str().into(), after.1.as_str().into(), after.2.into());
        let rows = inquiry.rows(sql, &[since, application, dialogue, PORTION.into()]).await?;
        for row in &rows {
            let number = u32::try_from(row.count(4)?).unwrap_or(u32::MAX);
            let dialogue = inquiry.load::<Dialogue>(&number.to_string()).await?.state;
            lines.extend(line(&Stored::read(row)?, number, &dialogue, sight));
            after = (row.text(3)?, row.text(0)?, number);
        }
        if rows.len() < usize::try_from(PORTION).unwrap_or(usize::MAX) {
            return Ok(lines);
        }
    }
}

/// A kind is settled by the Secretariat, and for a dialogue that is still to be held; comments are released by its chair, too.
fn line(stored: &Stored, number: u32, dialogue: &Dialogue, sight: &Sight) -> Option<WaitingLine> {
    let received = stored.application.received.as_ref()?;
    let place = stored.application.places.get(&number)?;
    let convened = dialogue.convened.as_ref().filter(|_| sight.sees(received, dialogue))?;
    let coming = dialogue.opened.is_none() && dialogue.cancelled.is_none();
    let kind_unsettled = *sight == Sight::Secretariat && coming && is_unsettled(received, place);
    let held = place.comments.iter().filter(|comments| comments.state == CommentsState::Held).count();
    let comments_held = u32::try_from(held).unwrap_or(u32::MAX);
    (kind_unsettled || comments_held > 0).then(|| WaitingLine {
        dialogue: number,
        title: convened.title.clone(),
        on: Day(convened.on),
        application: received.application,
        name: received.stakeholder.name.clone(),
        kind: received.stakeholder.kind,
        since: since(received, place).unwrap_or(place.received_at.0).into(),
        kind_unsettled,
        comments_held,
    })
}
