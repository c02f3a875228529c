//! A dialogue is prepared, opened, held, closed.

use contracts::Recorded;
use contracts::constructive_dialogue::{
    AddBackgroundPaper, CloseDialogue, OpenDialogue, RecordAttendance, RecordInput, RecordPanel, RecordProgramme,
    RecordReportAdopted, StrikeInput,
};
use journal::{Column, Table};
use runtime::{Context, Failure};

use super::about_dialogue;
use crate::domain::{self, Dialogue, Parties, Sessions};
use crate::private::seal;
use crate::views;

static INPUTS: Table = Table {
    name: "inputs",
    columns: &[Column::Int("dialogue"), Column::Int("input"), Column::Text("payload"), Column::Text("salt")],
    key: 2,
    otherwise: "",
};

pub(crate) async fn record_programme(mut context: Context<'_>, command: RecordProgramme) -> Result<Recorded, Failure> {
    about_dialogue(&mut context, command.dialogue, |dialogue| domain::record_programme(dialogue, &command)).await
}

pub(crate) async fn record_panel(mut context: Context<'_>, command: RecordPanel) -> Result<Recorded, Failure> {
    let parties = context.known::<Parties>().await?;
    let decide = |dialogue: &Dialogue| domain::record_panel(dialogue, &command);
    let mut recorded = about_dialogue(&mut context, command.dialogue, decide).await?;
    let spread = domain::panel_balance(&command.panel, &parties, context.today());
    recorded.warnings.extend(domain::unbalanced(&spread));
    Ok(recorded)
}

pub(crate) async fn add_paper(mut context: Context<'_>, command: AddBackgroundPaper) -> Result<Recorded, Failure> {
    about_dialogue(&mut context, command.dialogue, |dialogue| domain::add_paper(dialogue, &command)).await
}

pub(crate) async fn record_report(mut context: Context<'_>, command: RecordReportAdopted) -> Result<Recorded, Failure> {
    let today = context.today();
    about_dialogue(&mut context, command.dialogue, |dialogue| domain::record_report(dialogue, &command, today)).await
}

pub(crate) async fn open(mut context: Context<'_>, command: OpenDialogue) -> Result<Recorded, Failure> {
    let now = context.now();
    about_dialogue(&mut context, command.dialogue, |dialogue| domain::open(dialogue, command.dialogue, now)).await
}

pub(crate) async fn close(mut context: Context<'_>, command: CloseDialogue) -> Result<Recorded, Failure> {
    let (now, today) = (context.now(), context.today());
    let dialogue = context.load::<Dialogue>(&command.dialogue.to_string()).await?.state;
    let mut sessions = Vec::new();
    for group in dialogue.groups() {
        sessions.push((group, context.load::<Sessions>(group.code()).await?.state));
    }
    let sessions: Vec<_> = sessions.iter().map(|(group, sessions)| (*group, &**sessions)).collect();
    let decide = |dialogue: &Dialogue| {
        let closed = domain::close(dialogue, command.dialogue, now)?;
        Ok(closed.into_iter().chain(domain::missing_at_closing(dialogue, &sessions, today)).collect())
    };
    about_dialogue(&mut context, command.dialogue, decide).await
}

pub(crate) async fn record_attendance(
    mut context: Context<'_>,
    command: RecordAttendance,
) -> Result<Recorded, Failure> {
    let attendees = views::attendees(&mut context, &command).await?;
    let decide = |dialogue: &Dialogue| domain::record_attendance(dialogue, &command, &attendees);
    about_dialogue(&mut context, command.dialogue, decide).await
}

pub(crate) async fn strike_input(mut context: Context<'_>, command: StrikeInput) -> Result<Recorded, Failure> {
    let sql = "DELETE FROM inputs WHERE dialogue = $1 AND input = $2";
    let kept = context.execute(sql, &[command.dialogue.into(), command.input.into()]).await? > 0;
    about_dialogue(&mut context, command.dialogue, |dialogue| domain::strike_input(dialogue, &command, kept)).await
}

pub(crate) async fn record_input(mut context: Context<'_>, command: RecordInput) -> Result<Recorded, Failure> {
    let sealed = seal(&context, &command)?;
    let mut input = 0;
    let digest = sealed.digest.clone();
    let decide = |dialogue: &Dialogue| {
        input = dialogue.inputs + 1;
        domain::record_input(dialogue, &command, digest)
    };
    let recorded = about_dialogue(&mut context, command.dialogue, decide).await?;
    let row = vec![command.dialogue.into(), input.into(), sealed.text.into(), sealed.salt.into()];
    context.put(&INPUTS, row).await?;
    Ok(Recorded { number: Some(input), ..recorded })
}
