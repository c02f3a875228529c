//! Which dialogue it is, and who is told of what happens to it.

use contracts::ContactId;
use runtime::{Context, Failure};

use crate::letters::{Concerned, Dialogue, Letter};
use crate::queue;

/// A dialogue; none where it is not known.
pub(super) async fn find(context: &mut Context<'_>, dialogue: u32) -> Result<Option<Dialogue>, Failure> {
    let sql = "SELECT title, held_on, place FROM dialogues WHERE dialogue = $1";
    let rows = context.rows(sql, &[dialogue.into()]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let broken = |_| Failure::Broken("a dialogue whose day cannot be read".to_owned());
    Ok(Some(Dialogue { title: row.text(0)?, on: row.text(1)?.parse().map_err(broken)?, place: row.text(2)? }))
}

/// Everybody who applied for a dialogue, has not withdrawn, and did not come too late for the kind that it turned out to be of.
async fn applicants(context: &mut Context<'_>, dialogue: u32) -> Result<Vec<ContactId>, Failure> {
    let sql = "SELECT DISTINCT applications.contact FROM attendances \
               JOIN applications ON applications.application = attendances.application \
               WHERE attendances.dialogue = $1 AND attendances.standing = 'applied' \
               AND applications.contact <> '' ORDER BY 1";
    contacts(context, sql, &[dialogue.into()]).await
}

/// Everybody of them who may send comments: all, or those of paragraph 53 (c) alone, who have no last day.
pub(super) async fn commentators(
    context: &mut Context<'_>,
    dialogue: u32,
    all: bool,
) -> Result<Vec<ContactId>, Failure> {
    let sql = "SELECT DISTINCT applications.contact FROM attendances \
               JOIN applications ON applications.application = attendances.application \
               WHERE attendances.dialogue = $1 AND attendances.standing = 'applied' \
               AND applications.contact <> '' AND (applications.path = 'open' OR $2 = 1) ORDER BY 1";
    contacts(context, sql, &[dialogue.into(), u32::from(all).into()]).await
}

/// Whom States parties have seen, or need not see: on a list that went, of paragraph 53 (c), or confirmed where no list went (AMB-24).
/// Statements are fixed when they are compiled; this is a part of two of them.
macro_rules! seen {
    () => {
        "(attendances.listed = 1 OR applications.path = 'open' OR (applications.confirmed = 1 AND NOT EXISTS \
         (SELECT 1 FROM lists WHERE lists.dialogue = attendances.dialogue AND lists.list = \
         CASE applications.path WHEN 'ngo' THEN 'non-governmental-organizations' ELSE 'other-stakeholders' END)))"
    };
}

/// Everybody of them who takes part as things stand.
pub(super) async fn participants(context: &mut Context<'_>, dialogue: u32) -> Result<Vec<ContactId>, Failure> {
    let sql = concat!(
        "SELECT DISTINCT applications.contact FROM attendances \
               JOIN applications ON applications.application = attendances.application \
               WHERE attendances.dialogue = $1 AND attendances.standing = 'applied' \
               AND applications.contact <> '' AND applications.unsettled = 0 \
               AND ",
        seen!(),
        " AND COALESCE(attendances.decided, '') <> 'not-admitted' AND (attendances.listed = 0 \
               OR NOT EXISTS (SELECT 1 FROM objections WHERE objections.application = attendances.application \
               AND objections.dialogue = attendances.dialogue)) ORDER BY 1"
    );
    contacts(context, sql, &[dialogue.into()]).await
}

/// Everybody of them whom all may see once those who took part are released: it allows it, it is not missing where who came was
/// recorded, and nothing stood in its way in the end. `pending` says whether an organization took part while the Bureau had not decided (AMB-26).
pub(super) async fn shown(context: &mut Context<'_>, dialogue: u32, pending: bool) -> Result<Vec<ContactId>, Failure> {
    let sql = concat!(
        "SELECT DISTINCT applications.contact FROM attendances \
               JOIN applications ON applications.application = attendances.application \
               WHERE attendances.dialogue = $1 AND attendances.standing = 'applied' AND (attendances.came = 1 \
               OR NOT EXISTS (SELECT 1 FROM attendances others WHERE others.dialogue = $1 AND others.came > 0)) \
               AND applications.contact <> '' AND applications.may_be_published = 1 AND applications.unsettled = 0 \
               AND ",
        seen!(),
        " AND COALESCE(attendances.decided, '') <> 'not-admitted' \
               AND (applications.path <> 'other' OR COALESCE(attendances.decided, '') = 'approved') \
               AND (attendances.listed = 0 OR (applications.path = 'ngo' AND $2 = 1) \
               OR NOT EXISTS (SELECT 1 FROM objections WHERE objections.application = attendances.application \
               AND objections.dialogue = attendances.dialogue)) ORDER BY 1"
    );
    contacts(context, sql, &[dialogue.into(), u32::from(pending).into()]).await
}

/// The permanent missions that were invited.
pub(super) async fn missions(context: &mut Context<'_>) -> Result<Vec<ContactId>, Failure> {
    invited(context, "mission").await
}

/// The members of the Bureau that were invited.
pub(super) async fn bureau(context: &mut Context<'_>) -> Result<Vec<ContactId>, Failure> {
    invited(context, "bureau").await
}

async fn invited(context: &mut Context<'_>, kind: &'static str) -> Result<Vec<ContactId>, Failure> {
    let sql = "SELECT DISTINCT links.contact FROM links JOIN contacts ON contacts.contact = links.contact \
               WHERE links.kind = $1 AND links.state <> 'forgotten' AND contacts.bounced = 0 ORDER BY 1";
    contacts(context, sql, &[kind.into()]).await
}

/// Those who chair a dialogue.
pub(super) async fn chairs(context: &mut Context<'_>, dialogue: u32) -> Result<Vec<ContactId>, Failure> {
    contacts(context, "SELECT contact FROM chairs WHERE dialogue = $1 ORDER BY 1", &[dialogue.into()]).await
}

/// The dialogues that an account chairs and that were not called off.
pub(crate) async fn chaired_by(context: &mut Context<'_>, contact: ContactId) -> Result<Vec<Dialogue>, Failure> {
    let sql = "SELECT chairs.dialogue FROM chairs JOIN dialogues ON dialogues.dialogue = chairs.dialogue \
               WHERE chairs.contact = $1 AND dialogues.cancelled = 0 ORDER BY dialogues.held_on, chairs.dialogue";
    let mut chaired = Vec::new();
    for row in context.rows(sql, &[contact.to_string().into()]).await? {
        let dialogue = u32::try_from(row.count(0)?);
        chaired.extend(find(context, dialogue.map_err(|fault| Failure::Broken(fault.to_string()))?).await?);
    }
    Ok(chaired)
}

/// Everybody whom something about a dialogue concerns, and as what: those who applied and have not withdrawn, the missions, whoever
/// chairs it, and the Bureau where it has a matter of it before it.
pub(super) async fn concerned(
    context: &mut Context<'_>,
    dialogue: u32,
) -> Result<Vec<(Concerned, ContactId)>, Failure> {
    let bureau = if has_matters(context, dialogue).await? { bureau(context).await? } else { Vec::new() };
    let groups = [
        (Concerned::Applicant, applicants(context, dialogue).await?),
        (Concerned::Mission, missions(context).await?),
        (Concerned::Chair, chairs(context, dialogue).await?),
        (Concerned::Bureau, bureau),
    ];
    Ok(groups.into_iter().flat_map(|(to, some)| some.into_iter().map(move |one| (to, one))).collect())
}

/// Whether objections to anybody on a list that was circulated wait for a decision; earlier ones do not count yet (AMB-25).
async fn has_matters(context: &mut Context<'_>, dialogue: u32) -> Result<bool, Failure> {
    let sql = "SELECT 1 FROM objections JOIN attendances ON attendances.application = objections.application \
               AND attendances.dialogue = objections.dialogue \
               WHERE objections.dialogue = $1 AND attendances.listed = 1 LIMIT 1";
    Ok(!context.rows(sql, &[dialogue.into()]).await?.is_empty())
}

/// Writes the same to all of them, each for a reason of their own.
pub(super) async fn to_all(
    context: &mut Context<'_>,
    reason: impl Fn(ContactId) -> String,
    readers: &[ContactId],
    letter: &Letter,
) -> Result<(), Failure> {
    for reader in readers {
        queue::write_to(context, *reader, &reason(*reader), letter).await?;
    }
    Ok(())
}

/// The contacts in the first column of what is found.
pub(super) async fn contacts(
    context: &mut Context<'_>,
    sql: &'static str,
    values: &[journal::Value],
) -> Result<Vec<ContactId>, Failure> {
    let broken = |_| Failure::Broken("a contact whose identifier is none".to_owned());
    let rows = context.rows(sql, values).await?;
    rows.iter().map(|row| row.text(0)?.parse().map_err(broken)).collect()
}
