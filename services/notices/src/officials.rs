//! The tables of officials whom States named for reviews: who is one, what they have to do, and what they are to be told of it.

use contracts::ContactId;
use contracts::registry::{Duty, DutyIn};
use journal::{Row, Value};
use runtime::{Context, Failure, Inquiry};
use treaty::StateCode;

use crate::domain::{FirstSteps, Profile};

/// Somebody whom a State named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Official {
    /// The State.
    pub(crate) state: StateCode,
    /// Whether the Secretariat approved the profile.
    pub(crate) approved: bool,
    /// Whether they left.
    pub(crate) gone: bool,
    /// Whether they undertook to keep confidential what reviews hold.
    undertaken: bool,
    /// Where the profile stands.
    profile: Profile,
}

const ONE: &str = "SELECT state, approved, gone, undertaken, profile FROM officials WHERE contact = $1";

impl Official {
    fn read(row: &Row) -> Result<Self, Failure> {
        Ok(Self {
            state: state(row, 0)?,
            approved: row.int(1)? == 1,
            gone: row.int(2)? == 1,
            undertaken: row.int(3)? == 1,
            profile: Profile::of_word(&row.text(4)?).ok_or_else(unreadable)?,
        })
    }

    /// What is theirs to do before the reviews open to them; nothing once they left.
    pub(crate) fn first_steps(self) -> Option<FirstSteps> {
        FirstSteps::of(self.profile, self.approved, self.undertaken).filter(|_| !self.gone)
    }

    /// Somebody; none who never was named.
    pub(crate) async fn find(context: &mut Context<'_>, contact: ContactId) -> Result<Option<Self>, Failure> {
        context.rows(ONE, &of(contact)).await?.first().map(Self::read).transpose()
    }

    /// The same from what is committed.
    pub(crate) async fn told(inquiry: &Inquiry, contact: ContactId) -> Result<Option<Self>, Failure> {
        inquiry.rows(ONE, &of(contact)).await?.first().map(Self::read).transpose()
    }
}

/// Keeps that a State named somebody; says whether it is for the first time.
pub(crate) async fn name(context: &mut Context<'_>, contact: ContactId, state: StateCode) -> Result<bool, Failure> {
    let sql = "INSERT INTO officials (contact, state, approved, gone) VALUES ($1, $2, 0, 0) ON CONFLICT DO NOTHING";
    Ok(context.execute(sql, &[contact.to_string().into(), state.to_string().into()]).await? > 0)
}

/// Keeps where the profile stands.
pub(crate) async fn keep_profile(
    context: &mut Context<'_>,
    contact: ContactId,
    profile: Profile,
) -> Result<(), Failure> {
    let sql = "UPDATE officials SET profile = $2 WHERE contact = $1";
    context.execute(sql, &[contact.to_string().into(), profile.word().into()]).await?;
    Ok(())
}

/// Whether the profile was approved before.
pub(crate) async fn is_approved(context: &mut Context<'_>, contact: ContactId) -> Result<bool, Failure> {
    let sql = "SELECT 1 FROM officials WHERE contact = $1 AND approved = 1";
    Ok(!context.rows(sql, &of(contact)).await?.is_empty())
}

/// Keeps that the profile was approved.
pub(crate) async fn approve(context: &mut Context<'_>, contact: ContactId) -> Result<(), Failure> {
    context.execute("UPDATE officials SET approved = 1 WHERE contact = $1", &of(contact)).await?;
    Ok(())
}

/// Keeps that somebody undertook to keep confidential what reviews hold.
pub(crate) async fn undertake(context: &mut Context<'_>, contact: ContactId) -> Result<(), Failure> {
    context.execute("UPDATE officials SET undertaken = 1 WHERE contact = $1", &of(contact)).await?;
    Ok(())
}

/// Whether somebody has a duty.
pub(crate) async fn is_on_duty(inquiry: &Inquiry, contact: ContactId) -> Result<bool, Failure> {
    let sql = "SELECT 1 FROM official_duties WHERE contact = $1 LIMIT 1";
    Ok(!inquiry.rows(sql, &of(contact)).await?.is_empty())
}

/// Keeps that somebody left, with no duty and no news.
pub(crate) async fn let_leave(context: &mut Context<'_>, contact: ContactId) -> Result<(), Failure> {
    context.execute("UPDATE officials SET gone = 1 WHERE contact = $1", &of(contact)).await?;
    context.execute("DELETE FROM official_duties WHERE contact = $1", &of(contact)).await?;
    take_news(context, contact).await.map(drop)
}

/// Keeps that a duty was given or ended. Given and ended since the last letter, it is no news.
pub(crate) async fn change(
    context: &mut Context<'_>,
    contact: ContactId,
    duty: DutyIn,
    given: bool,
) -> Result<(), Failure> {
    let sql = if given {
        "INSERT INTO official_duties (contact, review, duty) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING"
    } else {
        "DELETE FROM official_duties WHERE contact = $1 AND review = $2 AND duty = $3"
    };
    let changed = context.execute(sql, &row(contact, duty)).await?;
    if changed == 0 {
        return Ok(());
    }
    let opposite = "DELETE FROM duty_news WHERE contact = $1 AND review = $2 AND duty = $3";
    if context.execute(opposite, &row(contact, duty)).await? == 0 {
        let sql = "INSERT INTO duty_news (contact, review, duty, given) VALUES ($1, $2, $3, $4)";
        let [contact, review, duty] = row(contact, duty);
        context.execute(sql, &[contact, review, duty, given.into()]).await?;
    }
    Ok(())
}

/// The duties of somebody, by review.
pub(crate) async fn duties(context: &mut Context<'_>, contact: ContactId) -> Result<Vec<DutyIn>, Failure> {
    let sql = "SELECT review, duty FROM official_duties WHERE contact = $1 ORDER BY review, duty";
    context.rows(sql, &of(contact)).await?.iter().map(duty).collect()
}

/// Whether somebody's own State alone is told who they are: those who only observe are in no directory of States parties.
pub(crate) async fn only_observes(inquiry: &Inquiry, contact: ContactId) -> Result<bool, Failure> {
    let sql = "SELECT 1 FROM official_duties WHERE contact = $1 AND duty <> $2 LIMIT 1";
    let [contact] = of(contact);
    Ok(inquiry.rows(sql, &[contact, Duty::Observer.code().into()]).await?.is_empty())
}

/// What somebody is to be told: duties that were given, and duties that ended. It is told once.
pub(crate) async fn take_news(
    context: &mut Context<'_>,
    contact: ContactId,
) -> Result<(Vec<DutyIn>, Vec<DutyIn>), Failure> {
    let sql = "SELECT review, duty, given FROM duty_news WHERE contact = $1 ORDER BY review, duty";
    let (mut given, mut ended) = (Vec::new(), Vec::new());
    for row in context.rows(sql, &of(contact)).await? {
        if row.int(2)? == 1 { &mut given } else { &mut ended }.push(duty(&row)?);
    }
    context.execute("DELETE FROM duty_news WHERE contact = $1", &of(contact)).await?;
    Ok((given, ended))
}

fn of(contact: ContactId) -> [Value; 1] {
    [contact.to_string().into()]
}

fn row(contact: ContactId, DutyIn { review, duty }: DutyIn) -> [Value; 3] {
    [contact.to_string().into(), review.to_string().into(), duty.code().into()]
}

fn duty(row: &Row) -> Result<DutyIn, Failure> {
    let code = row.text(1)?;
    let duty = Duty::ALL.into_iter().find(|duty| duty.code() == code).ok_or_else(unreadable)?;
    Ok(DutyIn { review: state(row, 0)?, duty })
}

fn state(row: &Row, column: usize) -> Result<StateCode, Failure> {
    row.text(column)?.parse().map_err(|_| unreadable())
}

fn unreadable() -> Failure {
    Failure::Broken("an official whose row cannot be read".to_owned())
}
