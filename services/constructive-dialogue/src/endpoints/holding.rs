//! A dialogue is prepared, opened, held, closed.

use contracts::Recorded;
use contracts::constructive_dialogue::{
    AddBackgroundPaper, CloseDialogue, OpenDialogue, RecordAttendance, RecordInput, RecordPanel, RecordProgramme,
    RecordReportAdopted,
};
use journal::{Column, Table};
use runtime::{Context, Failure};

use super::{about_dialogue, unknown_application};
use crate::domain::{self, Application, Dialogue, Parties};
use crate::private::seal;

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
    let spread =
        domain::panel_balance(&command.panel, |country| parties.region(country), parties.regions(context.today()));
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
    let now = context.now();
    about_dialogue(&mut context, command.dialogue, |dialogue| domain::close(dialogue, command.dialogue, now)).await
}

pub(crate) async fn record_attendance(
    mut context: Context<'_>,
    command: RecordAttendance,
) -> Result<Recorded, Failure> {
    let application = context.load::<Application>(&command.application.to_string()).await?.state;
    if !application.places.contains_key(&command.dialogue) {
        return Err(unknown_application().into());
    }
    about_dialogue(&mut context, command.dialogue, |dialogue| domain::record_attendance(dialogue, &command)).await
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
