//! Applications that lack a last step of whoever makes them: they were begun and not sent, or their address is not confirmed.

use std::collections::BTreeMap;

use contracts::{ContactId, Day};
use runtime::{Context, Failure};

use super::places::{number, path_of_word, word};
use super::{people, readings};
use crate::letters::{Dialogue, Letter, Path};
use crate::queue;

/// Reminds everybody who began an application and sent none of what takes applications until this day: once for each such day.
pub(super) async fn tell_unsent(context: &mut Context<'_>, until: Day) -> Result<(), Failure> {
    let taking = readings::taking_until(context, until).await?;
    let announced = taking.iter().any(|(_, last)| last.announced);
    let mut dialogues = Vec::new();
    for (dialogue, _) in taking {
        dialogues.extend(people::find(context, dialogue).await?);
    }
    if dialogues.is_empty() {
        return Ok(());
    }
    let letter = Letter::Unsent { dialogues, until, announced };
    for reader in beginners(context).await? {
        queue::write_to(context, reader, &format!("reminder/unsent/{until}/{reader}"), &letter).await?;
    }
    Ok(())
}

/// Those who had a link to applications sent and have sent none. Who deletes what was begun is forgotten by the portal's wish, as is who
/// leaves it for thirty days: they are not known here any more.
async fn beginners(context: &mut Context<'_>) -> Result<Vec<ContactId>, Failure> {
    let sql = "SELECT contacts.contact FROM contacts WHERE contacts.bounced = 0 AND EXISTS \
               (SELECT 1 FROM links WHERE links.contact = contacts.contact AND links.kind = 'application') \
               AND NOT EXISTS (SELECT 1 FROM links WHERE links.contact = contacts.contact AND links.kind <> 'application') \
               AND NOT EXISTS (SELECT 1 FROM applications WHERE applications.contact = contacts.contact) \
               ORDER BY contacts.contact";
    people::contacts(context, sql, &[]).await
}

/// Those of a sub-paragraph who applied for a dialogue and have not confirmed their address.
type Unconfirmed = BTreeMap<(ContactId, Path), Vec<Dialogue>>;

/// Reminds those on whom a list waits that is still to go: their address is not confirmed, and keeps them off it (para. 53 (d) and (e)).
pub(super) async fn tell_unconfirmed(context: &mut Context<'_>, on: Day) -> Result<(), Failure> {
    let sql = "SELECT applications.contact, applications.path, attendances.dialogue FROM attendances \
               JOIN applications ON applications.application = attendances.application \
               JOIN contacts ON contacts.contact = applications.contact \
               JOIN dialogues ON dialogues.dialogue = attendances.dialogue \
               WHERE dialogues.held_on = $1 AND dialogues.cancelled = 0 \
               AND attendances.standing = 'applied' AND attendances.listed = 0 AND applications.path <> 'open' \
               AND applications.confirmed = 0 AND contacts.confirmed = 0 AND contacts.bounced = 0 ORDER BY 1, 3";
    let unconfirmed = unconfirmed(context, sql, on).await?;
    tell(context, on, unconfirmed).await.map(|_| ())
}

/// Reminds those of paragraph 53 (c), who are on no list, before the dialogue itself; says who they are.
pub(super) async fn tell_unconfirmed_of_no_list(context: &mut Context<'_>, on: Day) -> Result<Vec<ContactId>, Failure> {
    let sql = "SELECT applications.contact, applications.path, attendances.dialogue FROM attendances \
               JOIN applications ON applications.application = attendances.application \
               JOIN contacts ON contacts.contact = applications.contact \
               JOIN dialogues ON dialogues.dialogue = attendances.dialogue \
               WHERE dialogues.held_on = $1 AND dialogues.cancelled = 0 \
               AND attendances.standing = 'applied' AND applications.path = 'open' \
               AND applications.confirmed = 0 AND contacts.confirmed = 0 AND contacts.bounced = 0 ORDER BY 1, 3";
    let unconfirmed = unconfirmed(context, sql, on).await?;
    tell(context, on, unconfirmed).await
}

async fn unconfirmed(context: &mut Context<'_>, sql: &'static str, on: Day) -> Result<Unconfirmed, Failure> {
    let broken = |_| Failure::Broken("a contact whose identifier is none".to_owned());
    let mut unconfirmed = Unconfirmed::new();
    for row in context.rows(sql, &[on.to_string().into()]).await? {
        let key = (row.text(0)?.parse().map_err(broken)?, path_of_word(&row.text(1)?));
        let dialogues = unconfirmed.entry(key).or_default();
        dialogues.extend(people::find(context, number(&row, 2)?).await?);
    }
    Ok(unconfirmed)
}

async fn tell(context: &mut Context<'_>, on: Day, unconfirmed: Unconfirmed) -> Result<Vec<ContactId>, Failure> {
    let mut told = Vec::new();
    for ((reader, path), mut dialogues) in unconfirmed {
        // Two applications for the same dialogue need one opened link.
        dialogues.dedup();
        let reason = format!("reminder/unconfirmed/{on}/{}/{reader}", word(path));
        queue::write_to(context, reader, &reason, &Letter::Unconfirmed { path, dialogues }).await?;
        told.push(reader);
    }
    Ok(told)
}
