//! The Secretariat's secret of a frozen drawing: 32 random bytes that are committed to, and opened when the lots are drawn.

use contracts::Notice;
use contracts::drawing::DrawingEvent;
use journal::{Entry, Tx};
use lots::chance::Bytes32;
use lots::seed::bytes_of;
use runtime::{Context, Failure, Inquiry};

/// The deadline of a frozen drawing: after the last day of its meeting it can be drawn no more.
pub(crate) const MEETING_OVER: &str = "meeting-over";

/// Keeps the secret, in the transaction that publishes its commitment.
pub(crate) async fn keep(context: &mut Context<'_>, drawing: u32, secret: &Bytes32) -> Result<(), Failure> {
    let sql = "INSERT INTO secrets (drawing, secret) VALUES ($1, $2)";
    context.execute(sql, &[drawing.into(), hex::encode(secret).into()]).await?;
    Ok(())
}

/// The secret of a drawing that is to be drawn.
pub(crate) async fn of(inquiry: &Inquiry, drawing: u32) -> Result<Bytes32, Failure> {
    let rows = inquiry.rows("SELECT secret FROM secrets WHERE drawing = $1", &[drawing.into()]).await?;
    let Some(row) = rows.first() else {
        let sentence = "The secret of this drawing is not there any more. Give the drawing up and freeze another.";
        return Err(Notice::plain("secret-missing", sentence).with("drawing", drawing).into());
    };
    bytes_of("secret", &row.text(0)?).map_err(|fault| Failure::Broken(fault.to_string()))
}

/// A secret that was opened, or that nothing will be drawn from, is not kept.
pub(crate) async fn forget(tx: &mut Tx, (_, event): (Entry, DrawingEvent)) -> Result<(), Failure> {
    let drawing = match event {
        DrawingEvent::LotsDrawn(e) => e.drawing,
        DrawingEvent::DrawingAbandoned(e) => e.drawing,
        _ => return Ok(()),
    };
    tx.execute("DELETE FROM secrets WHERE drawing = $1", &[drawing.into()]).await?;
    tx.disarm(MEETING_OVER, &drawing.to_string()).await?;
    Ok(())
}
