//! The commands about people. Each is decided in [`crate::domain::people`]; what it says of persons is kept beside the record.

pub(crate) mod answers;

use std::sync::Arc;

use access::Asker;
use contracts::registry::{
    ApprovePerson, ChangeDuties, ChoosePublicContact, GiveUndertaking, LetLeave, NamePeople, RegistryEvent,
    ReturnProfile, SubmitProfile,
};
use contracts::{Notice, Recorded};
use jiff::civil::Date;
use runtime::{Context, Failure};
use sha2::{Digest as _, Sha256};
use treaty::StateCode;

use crate::domain::people::{self, People, Received, Reviews, Who};
use crate::domain::{self, Decision, State};
use crate::{deadlines, note_file, private};

/// Who asks, as far as people of States are concerned. What an account says that cannot be read is nobody's.
pub(crate) fn who(asker: &Asker) -> Who {
    match asker {
        Asker::Secretariat { .. } => Who::Secretariat,
        Asker::Mission { state, .. } => state.parse().map_or(Who::Nobody, Who::Mission),
        Asker::Official { account, state } => match (account.parse(), state.parse()) {
            (Ok(person), Ok(state)) => Who::Official { person, state },
            _ => Who::Nobody,
        },
        Asker::Public
        | Asker::Operator { .. }
        | Asker::Applicant { .. }
        | Asker::Chair { .. }
        | Asker::Bureau { .. }
        | Asker::Service { .. } => Who::Nobody,
    }
}

/// The State for which somebody acts.
pub(super) fn own_state(who: Who) -> Result<StateCode, Failure> {
    who.state().ok_or_else(|| people::unknown_person().into())
}

/// The reviews for which a State can name people: its own also before lots are drawn, where it may come under review (para. 18).
fn for_naming(reviews: Arc<Reviews>, of: &State, state: StateCode, today: Date) -> Arc<Reviews> {
    let expected = !reviews.is_known(state) && domain::may_come_under_review(of, today);
    if expected { Arc::new(reviews.expecting(state)) } else { reviews }
}

/// Records what is decided about the people of a State; whoever left is forgotten later. Says what is missing in the reviews concerned.
async fn record(
    context: &mut Context<'_>,
    state: StateCode,
    decide: impl FnOnce(&People, &Reviews) -> Decision + Send,
) -> Result<Recorded, Failure> {
    let of = context.load::<State>(state.as_str()).await?.state;
    let reviews = for_naming(context.known::<Reviews>().await?, &of, state, context.today());
    let loaded = context.load::<People>(state.as_str()).await?;
    let people = &loaded.state;
    let sees = who(context.asker()).must_see(people, state).is_ok();
    let events = context.decided(loaded.version, decide(people, &reviews), sees)?;
    let warnings = people::warnings(people, &reviews, state, &events);
    let version = context.append::<People>(state.as_str(), loaded.version, events.clone()).await?;
    deadlines::forget_later(context, &events).await?;
    let number = events.iter().find_map(|event| match event {
        RegistryEvent::NoteReceived(note) => Some(note.note),
        _ => None,
    });
    Ok(Recorded { version, number, warnings })
}

pub(crate) async fn name_people(mut context: Context<'_>, command: NamePeople) -> Result<Recorded, Failure> {
    let context = &mut context;
    let (by, state) = (who(context.asker()), command.state);
    by.must_name_for(state)?;
    let public = private::mailbox(context, state).await?;
    for named in &command.people {
        people::must_not_be_public(named, public.as_deref())?;
        must_not_be_the_mission(context.asker(), named.person.to_string().as_str())?;
        private::must_be_nameable(context, named.person, state).await?;
    }
    let bytes = command.file.as_ref().map(note_file::bytes).transpose()?;
    let file = bytes.map(|bytes| hex::encode(Sha256::digest(bytes)));
    let received = Received { file, by, today: context.today() };
    let recorded =
        record(context, state, |people, reviews| people::name_people(people, reviews, &command, &received)).await?;
    let note = recorded.number.ok_or_else(|| Failure::Broken("a note without a number".to_owned()))?;
    for named in &command.people {
        private::keep_named(context, state, note, named).await?;
    }
    for leaving in &command.leaving {
        private::keep_in_note(context, state, note, leaving.person).await?;
    }
    if let Some(file) = &command.file {
        private::keep_file(context, (state, note), file).await?;
    }
    Ok(recorded)
}

/// A mission's own account is no official's: one link cannot open both.
fn must_not_be_the_mission(asker: &Asker, person: &str) -> Result<(), Notice> {
    if matches!(asker, Asker::Mission { account, .. } if account == person) {
        let sentence = "This is the mission's own account. Somebody of the mission who is to be an observer has an account of their own.";
        return Err(Notice::of("PR-18i", "mission-is-no-official", sentence));
    }
    Ok(())
}

pub(crate) async fn change_duties(mut context: Context<'_>, command: ChangeDuties) -> Result<Recorded, Failure> {
    let (by, today) = (who(context.asker()), context.today());
    let decide = |people: &People, reviews: &Reviews| people::change_duties(people, reviews, &command, by, today);
    record(&mut context, command.state, decide).await
}

pub(crate) async fn let_leave(mut context: Context<'_>, command: LetLeave) -> Result<Recorded, Failure> {
    let (by, today) = (who(context.asker()), context.today());
    record(&mut context, command.state, |people, _| people::let_leave(people, &command, by, today)).await
}

pub(crate) async fn submit_profile(mut context: Context<'_>, command: SubmitProfile) -> Result<Recorded, Failure> {
    let (by, today) = (who(context.asker()), context.today());
    let state = own_state(by)?;
    let decide = |people: &People, _: &Reviews| people::submit_profile(people, state, &command.profile, by, today);
    let recorded = record(&mut context, state, decide).await?;
    if let Who::Official { person, .. } = by {
        // Who is approved has answered with that, and is asked nothing until it is looked at.
        let people = context.load::<People>(state.as_str()).await?.state;
        if people.present(person).is_some_and(people::Person::is_approved) {
            private::keep_asked(&mut context, (state, person), None).await?;
        }
        private::keep_profile(&mut context, (state, person), &command.profile).await?;
    }
    Ok(recorded)
}

pub(crate) async fn return_profile(mut context: Context<'_>, command: ReturnProfile) -> Result<Recorded, Failure> {
    let (state, person, today) = (command.state, command.person, context.today());
    let recorded = record(&mut context, state, |people, _| people::return_profile(people, &command, today)).await?;
    private::keep_asked(&mut context, (state, person), Some(command.reason.trim())).await?;
    Ok(recorded)
}

pub(crate) async fn approve_person(mut context: Context<'_>, command: ApprovePerson) -> Result<Recorded, Failure> {
    let (ApprovePerson { state, person, .. }, today) = (command, context.today());
    let recorded = record(&mut context, state, |people, _| people::approve_person(people, command, today)).await?;
    private::keep_asked(&mut context, (state, person), None).await?;
    Ok(recorded)
}

pub(crate) async fn give_undertaking(mut context: Context<'_>, _: GiveUndertaking) -> Result<Recorded, Failure> {
    let (by, today) = (who(context.asker()), context.today());
    let state = own_state(by)?;
    record(&mut context, state, |people, _| people::give_undertaking(people, state, by, today)).await
}

pub(crate) async fn choose_public_contact(
    mut context: Context<'_>,
    command: ChoosePublicContact,
) -> Result<Recorded, Failure> {
    let (by, today, state) = (who(context.asker()), context.today(), command.state);
    let of_a_person = match &command.contact {
        Some(contact) => private::is_of_a_person(&mut context, state, &contact.mailbox).await?,
        None => false,
    };
    let decide = |people: &People, _: &Reviews| people::choose_public_contact(people, &command, of_a_person, by, today);
    let recorded = record(&mut context, state, decide).await?;
    private::keep_public(&mut context, state, command.contact.as_ref()).await?;
    Ok(recorded)
}
