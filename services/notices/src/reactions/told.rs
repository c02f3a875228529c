//! To the missions of which States the letters about a list were written, so that it can be said which State party was left out.

use contracts::constructive_dialogue::ListCirculated;
use runtime::{Context, Failure};

use super::Why;

/// Keeps the last circulation of a list, and each State with a mission that was invited, with the reason of the letter to it; with none where
/// its address had been refused before.
pub(super) async fn keep(context: &mut Context<'_>, why: &Why, event: &ListCirculated) -> Result<(), Failure> {
    let list = || [event.dialogue.into(), event.list.code().into()];
    let [dialogue, code] = list();
    let sql = "UPDATE lists SET circulated_on = $3, reference = $4 WHERE dialogue = $1 AND list = $2";
    context.execute(sql, &[dialogue, code, event.on.to_string().into(), event.reference.as_str().into()]).await?;
    context.execute("DELETE FROM missions_told WHERE dialogue = $1 AND list = $2", &list()).await?;
    let invited = "SELECT DISTINCT links.contact, links.party, contacts.bounced FROM links \
                   JOIN contacts ON contacts.contact = links.contact \
                   WHERE links.kind = 'mission' AND links.party IS NOT NULL AND links.state <> 'forgotten'";
    let sql =
        "INSERT INTO missions_told (dialogue, list, state, reason) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    for row in context.rows(invited, &[]).await? {
        let reason = if row.count(2)? == 0 { why.to(row.text(0)?) } else { String::new() };
        let [dialogue, code] = list();
        context.execute(sql, &[dialogue, code, row.text(1)?.into(), reason.into()]).await?;
    }
    Ok(())
}
