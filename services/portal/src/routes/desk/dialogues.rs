//! What the Secretariat does about dialogues, and what a chair may do too.

use axum::extract::Path;
use contracts::constructive_dialogue::{
    CloseDialogue, DialogueFile, FindDialogue, ListDialogues, OpenDialogue, SessionLine,
};
use contracts::notices::{InviteContact, KeepContact, ListAccounts};
use contracts::{Command, ContactId, Recorded};

use crate::pages::constructive_dialogue::{forms, may_run};
use crate::pages::form::{Fault, Form};
use crate::routes::dialogues::dialogues as all;
use crate::routes::documents;
use crate::routes::reader::{Desk, Reader, Shown, Trouble};
use crate::routes::submit::{Done, Sent, Written};

pub(super) async fn dialogues(desk: Desk) -> Shown {
    all(desk.0).await
}

pub(super) async fn ask_convene(desk: Desk) -> Shown {
    desk.ask_with(forms::convene(&desk.frame))
}

pub(super) async fn convene(Sent { desk, values }: Sent) -> Shown {
    let (form, read) = (forms::convene(&desk.frame), forms::read_convene(&values));
    let done = |recorded: Recorded| {
        let to = format!("/dialogues/{}", recorded.number.unwrap_or_default());
        Done::new(to, "done-dialogue-recorded").with(recorded)
    };
    desk.submit(&values, read, form, done).await
}

pub(super) async fn ask_session(desk: Desk) -> Shown {
    desk.ask_with(forms::session(&desk.frame))
}

pub(super) async fn session(Sent { desk, values }: Sent) -> Shown {
    let (form, read) = (forms::session(&desk.frame), forms::read_session(&values));
    let done = |recorded: Recorded| Done::new("/desk/dialogues", "done-dialogue-recorded").with(recorded);
    desk.submit(&values, read, form, done).await
}

/// A session by its working group and its number there.
async fn session_of(desk: &Desk, (group, session): (String, u32)) -> Result<SessionLine, Trouble> {
    let known = desk.ask(&ListDialogues {}).await?.sessions;
    let found = known.into_iter().find(|line| line.group.code() == group && line.session == session);
    found.ok_or_else(|| desk.not_found())
}

pub(super) async fn ask_correct_session(desk: Desk, Path(which): Path<(String, u32)>) -> Shown {
    let session = session_of(&desk, which).await?;
    desk.ask_with(forms::correct_session(&desk.frame, &session))
}

pub(super) async fn correct_session(Path(which): Path<(String, u32)>, Sent { desk, values }: Sent) -> Shown {
    let session = session_of(&desk, which).await?;
    let (form, read) = (forms::correct_session(&desk.frame, &session), forms::read_correct_session(&session, &values));
    let done = |recorded: Recorded| Done::new("/desk/dialogues", "done-dialogue-recorded").with(recorded);
    desk.submit(&values, read, form, done).await
}

pub(super) async fn ask_invite(desk: Desk) -> Shown {
    desk.needs_states()?;
    desk.ask_with(forms::invite(&desk.frame))
}

/// Keeps whom letters reach, under a contact made from the form's own identifier, and has the invitation sent to it. A form without an
/// identifier is shown again, whatever the contact.
pub(super) async fn invite(Sent { desk, values }: Sent) -> Shown {
    let form = forms::invite(&desk.frame);
    let id: Option<ContactId> = values.one("command_id").and_then(|id| id.parse().ok());
    let read = forms::read_invite(&values);
    if let (Some(contact), Ok(invitation)) = (id, &read) {
        let keep = KeepContact {
            contact,
            address: invitation.address.clone(),
            name: invitation.name.clone(),
            language: invitation.language,
            time_zone: None,
        };
        if let Err(fault) = desk.portal.command(&desk.visitor, desk.new_id()?, None, &keep).await {
            let refused = form.filled(&values).command(contact).refused(desk.refusal(&fault.to_notice()));
            return Ok(desk.again(refused));
        }
    }
    let contact = id.unwrap_or_else(|| ContactId::new(0, [0; 10]));
    let invite = read.map(|invitation| InviteContact { contact, purpose: invitation.purpose });
    desk.submit(&values, invite, form, |_: Recorded| Done::new("/desk/dialogues", "done-invited")).await
}

/// Whoever may do this about a dialogue is shown the form; others are shown how to sign in.
fn admitted(reader: &Reader, what: &str) -> Result<(), Trouble> {
    let role = reader.frame.person.as_ref().map(|person| person.role);
    match role {
        Some(role) if may_run(role, what) => Ok(()),
        _ => Err(reader.redirect("/sign-in").into()),
    }
}

async fn found(desk: &Reader, dialogue: u32) -> Result<DialogueFile, Trouble> {
    desk.ask(&FindDialogue { dialogue }).await
}

/// The form of the last part of the path.
async fn form_of(desk: &Reader, file: &DialogueFile, what: &str) -> Result<Form, Trouble> {
    let form = match what {
        "move" => forms::moved,
        "change" => forms::change,
        "announce" => forms::announce,
        "circulate" => forms::circulate,
        "programme" => forms::programme,
        "panel" => forms::panel,
        "paper" => forms::paper,
        "report" => forms::report,
        "cancel" => forms::cancel,
        "open" => forms::open,
        "close" => forms::close,
        "input" => forms::input,
        "registrants" => forms::registrants,
        "summary" => forms::summary,
        "chairs" => {
            let known = desk.ask(&ListAccounts {}).await?;
            return Ok(forms::chairs(&desk.frame, file, &known.accounts));
        }
        _ => return Err(desk.not_found()),
    };
    Ok(form(&desk.frame, file))
}

pub(super) async fn ask(desk: Reader, Path((dialogue, what)): Path<(u32, String)>) -> Shown {
    admitted(&desk, &what)?;
    let file = found(&desk, dialogue).await?;
    let form = form_of(&desk, &file, &what).await?;
    desk.ask_with(form)
}

pub(super) async fn record(Path((dialogue, what)): Path<(u32, String)>, sent: Written) -> Shown {
    admitted(&sent.reader, &what)?;
    let file = found(&sent.reader, dialogue).await?;
    let form = form_of(&sent.reader, &file, &what).await?;
    let values = &sent.values;
    match what.as_str() {
        "move" => back(&sent, dialogue, forms::read_move(dialogue, values), form).await,
        "change" => back(&sent, dialogue, forms::read_change(dialogue, values), form).await,
        "announce" => back(&sent, dialogue, forms::read_announce(dialogue, values), form).await,
        "chairs" => back(&sent, dialogue, forms::read_chairs(dialogue, values), form).await,
        "circulate" => back(&sent, dialogue, forms::read_circulate(dialogue, values), form).await,
        "programme" => back(&sent, dialogue, forms::read_programme(dialogue, values), form).await,
        "panel" => back(&sent, dialogue, forms::read_panel(dialogue, values), form).await,
        "paper" => back(&sent, dialogue, forms::read_paper(dialogue, values), form).await,
        "report" => back(&sent, dialogue, forms::read_report(dialogue, values), form).await,
        "cancel" => back(&sent, dialogue, forms::read_cancel(dialogue, values), form).await,
        "open" => back(&sent, dialogue, Ok(OpenDialogue { dialogue }), form).await,
        "close" => back(&sent, dialogue, Ok(CloseDialogue { dialogue }), form).await,
        "registrants" => documents::registrants(&sent, dialogue, form).await,
        "input" => back(&sent, dialogue, forms::read_input(dialogue, values), form).await,
        _ => back(&sent, dialogue, forms::read_summary(dialogue, values), form).await,
    }
}

async fn back<C: Command<Reply = Recorded>>(
    sent: &Written,
    dialogue: u32,
    read: Result<C, Vec<Fault>>,
    form: Form,
) -> Shown {
    let to = format!("/dialogues/{dialogue}");
    let done = |recorded: Recorded| Done::new(to, "done-dialogue-recorded").with(recorded);
    sent.reader.submit(&sent.values, read, form, done).await
}
