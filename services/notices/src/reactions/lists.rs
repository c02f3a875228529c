//! The two lists that go to States parties.

use contracts::constructive_dialogue::{List, ListCirculated};
use runtime::{Context, Failure};

use super::people::{find, missions, to_all};
use super::{Why, objections, reminders, told};
use crate::letters::{Letter, Path, Reminder};

pub(super) async fn circulated(context: &mut Context<'_>, why: &Why, event: &ListCirculated) -> Result<(), Failure> {
    let sql = "INSERT INTO lists (dialogue, list, objections_by) VALUES ($1, $2, $3) \
               ON CONFLICT (dialogue, list) DO UPDATE SET objections_by = excluded.objections_by";
    let values = [event.dialogue.into(), event.list.code().into(), event.objections_by.to_string().into()];
    context.execute(sql, &values).await?;
    reminders::arm_objections(context, event.dialogue, event.objections_by).await?;
    objections::listed(context, why, event).await?;
    let Some(dialogue) = find(context, event.dialogue).await? else { return Ok(()) };
    let path = match event.list {
        List::NonGovernmentalOrganizations => Path::Ngo,
        List::OtherStakeholders => Path::Other,
    };
    let count = u32::try_from(event.applications.len()).unwrap_or(u32::MAX);
    let letter = Letter::ListCirculated { dialogue, path, count, objections_by: event.objections_by };
    let readers = missions(context).await?;
    to_all(context, |reader| why.to(reader), &readers, &letter).await?;
    told::keep(context, why, event).await
}

/// What of the lists must still go to States parties by the tenth day before (para. 53 (d) and (e)); nothing where all has gone.
///
/// A list that was circulated holds, also when the dialogue is moved: States parties have seen who is on it, and may object until the
/// opening (AMB-25). But a dialogue that is moved to a later day takes applications again, until its new fifteenth day before, and the
/// paragraph knows of no applicant that is on no list: whoever came since, or confirmed its address since, makes the list go once more.
pub(super) async fn outstanding(context: &mut Context<'_>, dialogue: u32) -> Result<Option<Reminder>, Failure> {
    let gone = context.rows("SELECT 1 FROM lists WHERE dialogue = $1", &[dialogue.into()]).await?.len();
    if gone < List::ALL.len() {
        return Ok(Some(Reminder::Lists));
    }
    let sql = "SELECT COUNT(*) FROM attendances JOIN applications ON applications.application = attendances.application \
               WHERE attendances.dialogue = $1 AND attendances.standing = 'applied' AND attendances.listed = 0 \
               AND applications.confirmed = 1 AND applications.path <> 'open'";
    let rows = context.rows(sql, &[dialogue.into()]).await?;
    let count = rows.first().map(|row| row.count(0)).transpose()?.unwrap_or_default();
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    Ok((count > 0).then_some(Reminder::ListsAgain { count }))
}
