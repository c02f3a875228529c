//! What notes and profiles say of persons: kept in rows beside the record, where it can be erased.

use std::collections::BTreeMap;

use contracts::registry::{NamedPerson, NoteFile, Profile, PublicContact};
use contracts::{ContactId, Notice};
use journal::Row;
use runtime::{Context, Failure, Inquiry};
use treaty::StateCode;

use crate::domain::people::folded;

/// What is kept of persons: all of a State's, or one's.
#[derive(Default)]
pub(crate) struct Kept {
    /// What the latest note says.
    pub(crate) named: BTreeMap<ContactId, NamedPerson>,
    /// Profiles.
    pub(crate) profiles: BTreeMap<ContactId, Profile>,
    /// What the Secretariat asked.
    pub(crate) asked: BTreeMap<ContactId, String>,
}

impl Kept {
    /// What is kept of the people of a State.
    pub(crate) async fn of_state(inquiry: &Inquiry, state: StateCode) -> Result<Self, Failure> {
        let named = "SELECT person, payload FROM named WHERE state = $1";
        let profiles = "SELECT person, payload FROM profiles WHERE state = $1";
        let asked = "SELECT person, reason FROM asked WHERE state = $1";
        let of = [state.to_string().into()];
        Self::read(
            &inquiry.rows(named, &of).await?,
            &inquiry.rows(profiles, &of).await?,
            &inquiry.rows(asked, &of).await?,
        )
    }

    /// What is kept of everybody.
    pub(crate) async fn of_all(inquiry: &Inquiry) -> Result<Self, Failure> {
        let (named, asked) = ("SELECT person, payload FROM named", "SELECT person, reason FROM asked");
        let profiles = inquiry.rows("SELECT person, payload FROM profiles", &[]).await?;
        Self::read(&inquiry.rows(named, &[]).await?, &profiles, &inquiry.rows(asked, &[]).await?)
    }

    fn read(named: &[Row], profiles: &[Row], asked: &[Row]) -> Result<Self, Failure> {
        let mut kept = Self::default();
        for row in named {
            kept.named.insert(person(row)?, json(&row.text(1)?)?);
        }
        for row in profiles {
            kept.profiles.insert(person(row)?, json(&row.text(1)?)?);
        }
        for row in asked {
            kept.asked.insert(person(row)?, row.text(1)?);
        }
        Ok(kept)
    }
}

fn person(row: &Row) -> Result<ContactId, Failure> {
    row.text(0)?.parse().map_err(|_| unreadable())
}

fn json<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Failure> {
    serde_json::from_str(text).map_err(|_| unreadable())
}

fn text(what: &impl serde::Serialize) -> Result<String, Failure> {
    serde_json::to_string(what).map_err(|_| unreadable())
}

/// Without a word of what it is: it is personal.
fn unreadable() -> Failure {
    Failure::Broken("what is kept of a person cannot be read".to_owned())
}

/// The profiles of everybody.
pub(crate) async fn profiles(inquiry: &Inquiry) -> Result<BTreeMap<ContactId, Profile>, Failure> {
    Ok(Kept::read(&[], &inquiry.rows("SELECT person, payload FROM profiles", &[]).await?, &[])?.profiles)
}

/// Of which State somebody is; none where no State named them.
pub(crate) async fn state_of(context: &mut Context<'_>, person: ContactId) -> Result<Option<StateCode>, Failure> {
    let rows = context.rows("SELECT state FROM persons WHERE person = $1", &[person.to_string().into()]).await?;
    rows.first().map(|row| row.text(0)?.parse().map_err(|_| unreadable())).transpose()
}

/// Refuses somebody of another State, and somebody whose name and address were erased.
pub(crate) async fn must_be_nameable(
    context: &mut Context<'_>,
    person: ContactId,
    state: StateCode,
) -> Result<(), Failure> {
    if state_of(context, person).await?.is_some_and(|of| of != state) {
        let sentence =
            "This person was named by another State. Record name and address anew to name somebody for yours.";
        return Err(Notice::plain("person-of-another-state", sentence).into());
    }
    let erased = context.rows("SELECT 1 FROM forgotten WHERE person = $1", &[person.to_string().into()]).await?;
    if erased.is_empty() {
        return Ok(());
    }
    let sentence = "The name and address of this person were erased. Record them anew, and name the person then.";
    Err(Notice::plain("person-was-erased", sentence).into())
}

/// Keeps what a note says of somebody, in place of what an earlier one said.
pub(crate) async fn keep_named(
    context: &mut Context<'_>,
    state: StateCode,
    note: u32,
    named: &NamedPerson,
) -> Result<(), Failure> {
    let (id, code) = (named.person.to_string(), state.to_string());
    let sql = "INSERT INTO persons (person, state) VALUES ($1, $2) ON CONFLICT (person) DO NOTHING";
    context.execute(sql, &[id.as_str().into(), code.as_str().into()]).await?;
    let sql = "INSERT INTO named (person, state, folded, payload) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (person) DO UPDATE SET folded = excluded.folded, payload = excluded.payload";
    let values = [id.as_str().into(), code.as_str().into(), folded(&named.address).into(), text(named)?.into()];
    context.execute(sql, &values).await?;
    keep_in_note(context, state, note, named.person).await
}

/// Keeps that a note names somebody, or lets them leave.
pub(crate) async fn keep_in_note(
    context: &mut Context<'_>,
    state: StateCode,
    note: u32,
    person: ContactId,
) -> Result<(), Failure> {
    let sql = "INSERT INTO note_persons (person, state, note) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    context.execute(sql, &[person.to_string().into(), state.to_string().into(), note.into()]).await?;
    Ok(())
}

/// Keeps a note as a file.
pub(crate) async fn keep_file(
    context: &mut Context<'_>,
    (state, note): (StateCode, u32),
    file: &NoteFile,
) -> Result<(), Failure> {
    let sql = "INSERT INTO note_files (state, note, name, content) VALUES ($1, $2, $3, $4)";
    let values = [state.to_string().into(), note.into(), file.name.as_str().into(), file.content.as_str().into()];
    context.execute(sql, &values).await?;
    Ok(())
}

/// A note as a file; none where none came, or it was erased.
pub(crate) async fn file(inquiry: &Inquiry, state: StateCode, note: u32) -> Result<Option<NoteFile>, Failure> {
    let sql = "SELECT name, content FROM note_files WHERE state = $1 AND note = $2";
    let rows = inquiry.rows(sql, &[state.to_string().into(), note.into()]).await?;
    rows.first().map(|row| Ok(NoteFile { name: row.text(0)?, content: row.text(1)? })).transpose()
}

/// The numbers of the notes of a State whose files are kept.
pub(crate) async fn files(inquiry: &Inquiry, state: StateCode) -> Result<Vec<u64>, Failure> {
    let sql = "SELECT note FROM note_files WHERE state = $1";
    inquiry.rows(sql, &[state.to_string().into()]).await?.iter().map(|row| Ok(row.count(0)?)).collect()
}

/// Keeps a profile in place of the one before.
pub(crate) async fn keep_profile(
    context: &mut Context<'_>,
    (state, person): (StateCode, ContactId),
    profile: &Profile,
) -> Result<(), Failure> {
    let sql = "INSERT INTO profiles (person, state, payload) VALUES ($1, $2, $3) \
               ON CONFLICT (person) DO UPDATE SET payload = excluded.payload";
    let values = [person.to_string().into(), state.to_string().into(), text(profile)?.into()];
    context.execute(sql, &values).await?;
    Ok(())
}

/// Keeps what the Secretariat asked; with nothing, that it asks nothing any more.
pub(crate) async fn keep_asked(
    context: &mut Context<'_>,
    (state, person): (StateCode, ContactId),
    reason: Option<&str>,
) -> Result<(), Failure> {
    let id = person.to_string();
    context.execute("DELETE FROM asked WHERE person = $1", &[id.as_str().into()]).await?;
    if let Some(reason) = reason {
        let sql = "INSERT INTO asked (person, state, reason) VALUES ($1, $2, $3)";
        context.execute(sql, &[id.into(), state.to_string().into(), reason.into()]).await?;
    }
    Ok(())
}

/// Erases everything that is said of somebody, and the files of notes that name nobody else of whom something is kept.
pub(crate) async fn erase(context: &mut Context<'_>, person: ContactId) -> Result<(), Failure> {
    let of = || [person.to_string().into()];
    context.execute("DELETE FROM named WHERE person = $1", &of()).await?;
    context.execute("DELETE FROM profiles WHERE person = $1", &of()).await?;
    context.execute("DELETE FROM asked WHERE person = $1", &of()).await?;
    let notes = context.rows("SELECT state, note FROM note_persons WHERE person = $1", &of()).await?;
    context.execute("DELETE FROM note_persons WHERE person = $1", &of()).await?;
    for row in &notes {
        let sql = "DELETE FROM note_files WHERE state = $1 AND note = $2 AND NOT EXISTS \
                   (SELECT 1 FROM note_persons WHERE note_persons.state = $1 AND note_persons.note = $2)";
        context.execute(sql, &[row.text(0)?.into(), row.count(1)?.into()]).await?;
    }
    Ok(())
}

/// Remembers that somebody's name and address were erased for good.
pub(crate) async fn forget(context: &mut Context<'_>, person: ContactId) -> Result<(), Failure> {
    let sql = "INSERT INTO forgotten (person) VALUES ($1) ON CONFLICT DO NOTHING";
    context.execute(sql, &[person.to_string().into()]).await?;
    Ok(())
}

/// Whether an address is that of somebody whom the State named. Of the people of others nothing is told.
pub(crate) async fn is_of_a_person(
    context: &mut Context<'_>,
    state: StateCode,
    address: &str,
) -> Result<bool, Failure> {
    let sql = "SELECT 1 FROM named WHERE state = $1 AND folded = $2 LIMIT 1";
    Ok(!context.rows(sql, &[state.to_string().into(), folded(address).into()]).await?.is_empty())
}

/// The mailbox of a State that everybody sees.
pub(crate) async fn mailbox(context: &mut Context<'_>, state: StateCode) -> Result<Option<String>, Failure> {
    let sql = "SELECT mailbox FROM public_contacts WHERE state = $1";
    let rows = context.rows(sql, &[state.to_string().into()]).await?;
    rows.first().map(|row| Ok(row.text(0)?)).transpose()
}

/// Keeps what of a State everybody may see; with nothing, nothing.
pub(crate) async fn keep_public(
    context: &mut Context<'_>,
    state: StateCode,
    contact: Option<&PublicContact>,
) -> Result<(), Failure> {
    let code = state.to_string();
    context.execute("DELETE FROM public_contacts WHERE state = $1", &[code.as_str().into()]).await?;
    if let Some(PublicContact { institution, mailbox }) = contact {
        let sql = "INSERT INTO public_contacts (state, institution, mailbox) VALUES ($1, $2, $3)";
        context.execute(sql, &[code.into(), institution.trim().into(), mailbox.trim().into()]).await?;
    }
    Ok(())
}

/// What of States everybody may see.
pub(crate) async fn public(inquiry: &Inquiry) -> Result<BTreeMap<StateCode, PublicContact>, Failure> {
    let rows = inquiry.rows("SELECT state, institution, mailbox FROM public_contacts", &[]).await?;
    let read = |row: &Row| {
        let state = row.text(0)?.parse().map_err(|_| unreadable())?;
        Ok((state, PublicContact { institution: row.text(1)?, mailbox: row.text(2)? }))
    };
    rows.iter().map(read).collect()
}
