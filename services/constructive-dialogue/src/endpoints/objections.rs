//! Objections of States parties, and the Bureau's decisions about them.

use contracts::constructive_dialogue::{Object, RecordBureauDecision, WithdrawObjection};
use contracts::{ApplicationId, Notice, Recorded};
use journal::{Column, Table};
use runtime::{Context, Failure};
use treaty::StateCode;

use super::{about_application, unknown_application};
use crate::domain::{self, Application, Dialogue, Parties};
use crate::private::seal;
use crate::views::{self, Sight};

static OBJECTIONS: Table = Table {
    name: "objections",
    columns: &[
        Column::Text("application"),
        Column::Int("dialogue"),
        Column::Int("objection"),
        Column::Text("state"),
        Column::Text("reason"),
        Column::Int("may_be_told"),
        Column::Text("salt"),
    ],
    key: 3,
    otherwise: "",
};

pub(crate) async fn object(mut context: Context<'_>, command: Object) -> Result<Recorded, Failure> {
    must_speak_for(&mut context, command.state).await?;
    let dialogue = must_be_visible(&mut context, command.application, command.dialogue).await?;
    let parties = context.known::<Parties>().await?;
    let objectors = objectors(&mut context, command.application, command.dialogue).await?;
    let application = context.load::<Application>(&command.application.to_string()).await?.state;
    let standing = standing_ones(&objectors, &application, command.dialogue);
    let own_before = objectors.iter().filter(|(_, state)| *state == command.state).count();
    let sealed = seal(&context, &(command.state, &command.reason))?;
    let (today, digest, mut number) = (context.today(), sealed.digest.clone(), 0_u32);
    let decide = |application: &Application| {
        let before = application.places.get(&command.dialogue).map_or(0, |place| place.objections.len());
        number = u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1);
        domain::object(application, &dialogue, &command, &parties, &standing, digest, today)
    };
    let recorded = about_application(&mut context, command.application, decide).await?;
    let row = vec![
        command.application.to_string().into(),
        command.dialogue.into(),
        number.into(),
        command.state.as_str().into(),
        command.reason.map_or(journal::Value::NoText, Into::into),
        command.reason_may_be_told.into(),
        sealed.salt.into(),
    ];
    context.put(&OBJECTIONS, row).await?;
    let number = match views::sight_in(&mut context).await? {
        // It is told which of its own objections this is; the other number would say that another State objected.
        Sight::Mission(_) => u32::try_from(own_before).unwrap_or(u32::MAX).saturating_add(1),
        _ => number,
    };
    Ok(Recorded { number: Some(number), ..recorded })
}

pub(crate) async fn withdraw(mut context: Context<'_>, command: WithdrawObjection) -> Result<Recorded, Failure> {
    must_speak_for(&mut context, command.state).await?;
    let dialogue = must_be_visible(&mut context, command.application, command.dialogue).await?;
    let objectors = objectors(&mut context, command.application, command.dialogue).await?;
    // A State that objected, withdrew and objected again withdraws its last objection.
    let of_state = objectors.iter().rev().find(|(_, state)| *state == command.state).map(|(number, _)| *number);
    let today = context.today();
    let decide = |application: &Application| {
        domain::withdraw_objection(application, &dialogue, command.dialogue, of_state, today)
    };
    about_application(&mut context, command.application, decide).await
}

pub(crate) async fn decide(mut context: Context<'_>, command: RecordBureauDecision) -> Result<Recorded, Failure> {
    let dialogue = context.load::<Dialogue>(&command.dialogue.to_string()).await?.state;
    let today = context.today();
    let decide = |application: &Application| domain::decide_by_bureau(application, &dialogue, &command, today);
    about_application(&mut context, command.application, decide).await
}

/// A mission, or a focal point, speaks for its own State alone; other officials speak for none.
async fn must_speak_for(context: &mut Context<'_>, state: StateCode) -> Result<(), Failure> {
    match views::sight_in(context).await? {
        Sight::Mission(own) if own == state => Ok(()),
        Sight::Mission(_) | Sight::Observer | Sight::Nothing => {
            let sentence = "A permanent mission objects for its own State.";
            Err(Notice::of("PR-53d-iii", "not-your-state", sentence).into())
        }
        _ => Ok(()),
    }
}

/// A mission acts on what was circulated to it; the rest is as if it did not exist. A note verbale that came before is recorded by the
/// Secretariat, and counts from the circulation (AMB-25).
async fn must_be_visible(
    context: &mut Context<'_>,
    application: ApplicationId,
    number: u32,
) -> Result<std::sync::Arc<Dialogue>, Failure> {
    let dialogue = context.load::<Dialogue>(&number.to_string()).await?.state;
    let mission = matches!(views::sight_in(context).await?, Sight::Mission(_));
    if mission && !dialogue.was_circulated(application) {
        return Err(unknown_application().into());
    }
    Ok(dialogue)
}

/// Which States objected, by number.
async fn objectors(
    context: &mut Context<'_>,
    application: ApplicationId,
    dialogue: u32,
) -> Result<Vec<(u32, StateCode)>, Failure> {
    let sql = "SELECT objection, state FROM objections WHERE application = $1 AND dialogue = $2 ORDER BY objection";
    let rows = context.rows(sql, &[application.to_string().into(), dialogue.into()]).await?;
    let unreadable = |_| Failure::Broken("an objection cannot be read".to_owned());
    rows.iter()
        .map(|row| {
            let number = u32::try_from(row.count(0)?).unwrap_or(u32::MAX);
            Ok((number, row.text(1)?.parse().map_err(unreadable)?))
        })
        .collect()
}

/// Those of them whose objection stands.
fn standing_ones(objectors: &[(u32, StateCode)], application: &Application, dialogue: u32) -> Vec<StateCode> {
    let Some(place) = application.places.get(&dialogue) else { return Vec::new() };
    let stands = |number: u32| {
        let index = usize::try_from(number).unwrap_or_default().checked_sub(1);
        index.and_then(|index| place.objections.get(index)).is_some_and(|objection| objection.withdrawn.is_none())
    };
    objectors.iter().filter(|(number, _)| stands(*number)).map(|(_, state)| *state).collect()
}
