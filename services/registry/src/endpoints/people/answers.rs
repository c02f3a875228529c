//! What is answered about people, from what is committed, as far as whoever asks may see it.

use std::collections::BTreeSet;
use std::sync::Arc;

use contracts::Notice;
use contracts::registry::{
    CompareNote, Directory, DirectoryEntry, Duty, FindNote, FoundNote, Intake, ListIntake, ListPeople, ListPeopleReads,
    NoteComparison, OwnProfile, People as PeopleReply, PeopleReads, PersonLine, PersonStanding, Profile,
    PublicDirectory, PublicEntry, ShowDirectory, ShowOwnProfile, ShowPublicDirectory, Status,
};
use jiff::civil::Date;
use runtime::{Failure, Inquiry, Page};
use treaty::{Instrument, StateCode};

use super::{for_naming, own_state, who};
use crate::domain::people::{self, People, Person, Reviews, Who, comparison};
use crate::domain::{self, State};
use crate::note_file;
use crate::private::{self, Kept};
use crate::views::people::{Sight, line, lines, notes, on_behalf, review};
use crate::views::reads::READS;
use crate::views::{Moment, Register};

/// The people of a State.
pub(crate) async fn people(inquiry: Inquiry, query: ListPeople) -> Result<PeopleReply, Failure> {
    let (who, state) = (who(inquiry.asker()), query.state);
    let loaded = inquiry.load::<People>(state.as_str()).await?;
    who.must_see(&loaded.state, state)?;
    let sight = if matches!(who, Who::Official { .. }) { Sight::Colleague } else { Sight::Whole };
    let (reviews, kept) = (reviews(&inquiry, state).await?, Kept::of_state(&inquiry, state).await?);
    READS.count(&inquiry, vec![state]).await?;
    let in_reviews = reviews.of(state).into_iter().map(|one| review(&loaded.state, &reviews, state, one));
    Ok(PeopleReply {
        state,
        version: loaded.version,
        people: lines(&loaded.state, state, &kept, sight),
        reviews: in_reviews.collect::<Result<_, _>>()?,
        notes: notes(&loaded.state, &private::files(&inquiry, state).await?),
        public: private::public(&inquiry).await?.remove(&state),
        on_behalf: on_behalf(&loaded.state),
    })
}

/// The reviews for which the State can name people.
async fn reviews(inquiry: &Inquiry, state: StateCode) -> Result<Arc<Reviews>, Failure> {
    let of = inquiry.load::<State>(state.as_str()).await?.state;
    Ok(for_naming(inquiry.known::<Reviews>().await?, &of, state, inquiry.today()))
}

/// A note as a file: for the State's mission and the Secretariat.
pub(crate) async fn find_note(inquiry: Inquiry, query: FindNote) -> Result<FoundNote, Failure> {
    who(inquiry.asker()).must_name_for(query.state)?;
    let file = private::file(&inquiry, query.state, query.note).await?;
    let none = || Notice::plain("note-without-file", "There is no file of this note, or it was erased.");
    let found = FoundNote { file: file.ok_or_else(none)? };
    READS.count(&inquiry, vec![query.state]).await?;
    Ok(found)
}

/// Where a note and what was typed differ.
pub(crate) async fn compare_note(_: Inquiry, query: CompareNote) -> Result<NoteComparison, Failure> {
    let CompareNote { file, reference, people } = query;
    let compared = note_file::read(&file, move |text| comparison::with_note(text, &reference, &people)).await?;
    Ok(NoteComparison { differences: compared.unwrap_or_else(|| vec![comparison::unreadable()]) })
}

/// Whose profiles wait, and who is to hand one in or to give the undertaking, oldest first.
pub(crate) async fn intake(register: Arc<Register>, inquiry: Inquiry, _: ListIntake) -> Result<Intake, Failure> {
    let (known, kept) = (register.now(&inquiry.journal).await?, Kept::of_all(&inquiry).await?);
    let (mut waiting, mut to_come) = (Vec::new(), Vec::new());
    for (state, people) in &known.people {
        for (id, person) in &people.persons {
            let list = match person.standing {
                _ if person.waits() => &mut waiting,
                PersonStanding::Approved if kept.asked.contains_key(id) => &mut to_come,
                PersonStanding::Approved if !person.acts() => &mut to_come,
                PersonStanding::Named | PersonStanding::Returned => &mut to_come,
                PersonStanding::Submitted | PersonStanding::Approved | PersonStanding::Left => continue,
            };
            list.push((person.handed_in_on, line((*id, person), *state, &kept, Sight::Whole)));
        }
    }
    let oldest = |(on, line): &(Option<Date>, PersonLine)| (*on, line.since, line.state, line.person);
    waiting.sort_by_key(oldest);
    to_come.sort_by_key(|(_, line)| (line.since, line.state, line.person));
    let concerned: BTreeSet<_> = waiting.iter().chain(&to_come).map(|(_, line)| line.state).collect();
    READS.count(&inquiry, concerned.into_iter().collect()).await?;
    let lines = |list: Vec<(_, PersonLine)>| list.into_iter().map(|(_, line)| line).collect();
    Ok(Intake { waiting: lines(waiting), to_come: lines(to_come) })
}

/// Who read what is confidential of a State's people: for whoever sees them.
pub(crate) async fn reads(inquiry: Inquiry, query: ListPeopleReads) -> Result<PeopleReads, Failure> {
    let people = inquiry.load::<People>(query.state.as_str()).await?.state;
    who(inquiry.asker()).must_see(&people, query.state)?;
    let (Page { page, pages }, reads) = READS.list(&inquiry, query.state, query.page).await?;
    Ok(PeopleReads { page, pages, reads })
}

/// Focal points and experts, for States parties.
pub(crate) async fn directory(
    register: Arc<Register>,
    inquiry: Inquiry,
    query: ShowDirectory,
) -> Result<Directory, Failure> {
    let (who, known) = (who(inquiry.asker()), register.now(&inquiry.journal).await?);
    let reviews = inquiry.known::<Reviews>().await?;
    let own_reviews = seen_in_directory(&inquiry, who, &known, &reviews)?;
    let profiles = private::profiles(&inquiry).await?;
    let states = known.people.iter().filter(|(state, _)| query.state.is_none_or(|only| only == **state));
    let mut entries = Vec::new();
    for (state, people) in states {
        let all = who == Who::Secretariat || who.state() == Some(*state);
        let found = people.persons.iter().filter_map(|(id, person)| {
            let mut duties = shown(person, all);
            duties.retain(|duty| all || own_reviews.as_ref().is_none_or(|own| own.contains(&duty.review)));
            let asked_for = query.review.is_none_or(|review| duties.iter().any(|duty| duty.review == review));
            // Nobody has looked at what was changed since: an expert's field is the one that was approved.
            let approved = |profile: &Profile| Profile { instruments: person.expertise(), ..profile.clone() };
            let profile = profiles.get(id).filter(|_| person.is_approved()).map(approved);
            let entry = DirectoryEntry { state: *state, person: *id, duties, acts: person.acts(), profile };
            (!entry.duties.is_empty() && asked_for).then_some(entry)
        });
        entries.extend(found);
    }
    let name = |state: StateCode| name_of(&known, &inquiry, state);
    entries
        .sort_by_cached_key(|entry| (name(entry.state), entry.duties.iter().map(|duty| duty.duty).min(), entry.person));
    Ok(Directory { entries })
}

/// Focal points and experts are everybody's among States parties (paras. 18 and 27); who observes is their own State's.
fn shown(person: &Person, all: bool) -> Vec<contracts::registry::DutyIn> {
    person.duties.keys().copied().filter(|duty| all || duty.duty != Duty::Observer).collect()
}

/// In which reviews whoever asks sees the focal points and experts of other States: a State party in all, which is none here; another State,
/// such as a signatory under voluntary review, in those in which it takes part. Officials are approved and have a duty.
fn seen_in_directory(
    inquiry: &Inquiry,
    who: Who,
    known: &Moment,
    reviews: &Reviews,
) -> Result<Option<Vec<StateCode>>, Failure> {
    if who == Who::Secretariat {
        return Ok(None);
    }
    let state = own_state(who)?;
    if matches!(who, Who::Official { .. }) {
        let nobody = People::default();
        who.must_be_on_duty(known.people.get(&state).unwrap_or(&nobody))?;
    }
    let is_party = known.states.get(&state).is_some_and(|known| is_party(known, inquiry));
    Ok((!is_party).then(|| reviews.of(state)))
}

/// Whether a State is party to the Convention today; one whose day of deposit is not known is taken to be.
fn is_party(state: &State, inquiry: &Inquiry) -> bool {
    let today = domain::state_on(state, inquiry.today());
    today.is_some_and(|today| {
        matches!(today.instruments[Instrument::Untoc.index()].status, Status::Party | Status::Uncertain)
    })
}

/// By what a State's name is ordered; its code where it has none.
fn name_of(known: &Moment, inquiry: &Inquiry, state: StateCode) -> (String, StateCode) {
    let today = known.states.get(&state).and_then(|known| domain::state_on(known, inquiry.today()));
    (today.map_or_else(|| state.to_string(), |today| domain::sort_key(&today.name)), state)
}

/// What everybody may see of States that agreed.
pub(crate) async fn public_directory(
    register: Arc<Register>,
    inquiry: Inquiry,
    _: ShowPublicDirectory,
) -> Result<PublicDirectory, Failure> {
    let known = register.now(&inquiry.journal).await?;
    let contacts = private::public(&inquiry).await?;
    let mut entries: Vec<_> = contacts.into_iter().map(|(state, contact)| PublicEntry { state, contact }).collect();
    entries.sort_by_cached_key(|entry| name_of(&known, &inquiry, entry.state));
    Ok(PublicDirectory { entries })
}

/// Everything that is kept here of the official who asks.
pub(crate) async fn own_profile(inquiry: Inquiry, _: ShowOwnProfile) -> Result<OwnProfile, Failure> {
    let who = who(inquiry.asker());
    let state = own_state(who)?;
    let (people, reviews) = (inquiry.load::<People>(state.as_str()).await?.state, reviews(&inquiry, state).await?);
    let (id, person) = who.must_be_official(&people)?;
    let kept = Kept::of_state(&inquiry, state).await?;
    let warnings = people::missing_for(&people, &reviews, state, person);
    Ok(OwnProfile { person: line((id, person), state, &kept, Sight::Whole), warnings })
}
