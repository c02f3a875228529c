//! Reviews as the States see them: all of them, one, and what comes of its consultation.

use access::Asker;
use axum::extract::{Path, Query as Asked};
use axum::http::StatusCode;
use bus::{Outcome, RequestError};
use contracts::registry::{ListStatements, ShowDirectory, Statement};
use contracts::reviews::{
    FindReview, ListHistory, ListReads, ListReviews, PhaseLine, Possible, ReviewFile, Reviews, Side,
};
use contracts::{Command, Query, Recorded};
use documents::Format;
use serde::Deserialize;
use treaty::{Phase, StateCode, YearlyGroup};

use super::people::{known, show_reads};
use super::reader::{Reader, Shown, Trouble, file};
use super::submit::{Done, Written};
use crate::pages::Role;
use crate::pages::form::{CONFIRMED, Fault, Form, SummaryPage, Values};
use crate::pages::pager::{Pager, WhichPage};
use crate::pages::people::Known;
use crate::pages::reads::ReadOf;
use crate::pages::registry::in_order;
use crate::pages::reviews::{
    ConsultationPage, HistoryPage, HowPage, ReviewPage, ReviewsPage, SidePeople, at, consultation_at,
    consultation_record, forms, help, may_confirm, may_propose, people_of, public, record_file_name, reviews_csv,
};

/// Lets in who is there for a State or the Secretariat. Whoever is not signed in is shown where to; everybody else, that there is no such
/// page.
pub(super) fn door(reader: &Reader) -> Result<(), Trouble> {
    match reader.frame.role() {
        Some(Role::Secretariat | Role::Mission | Role::Official) => Ok(()),
        Some(_) => Err(reader.not_found()),
        None => Err(reader.redirect("/link").into()),
    }
}

/// For what an official is led to the page of their profile: it says what to do first, or that there is nothing.
const FIRST: [&str; 3] = ["not-approved-yet", "undertaking-first", "no-duty-now"];

/// Asks a service. Whoever may not know is told what whoever asks for nothing is told; an official who has something to do first is led there.
pub(super) async fn asked<Q: Query>(reader: &Reader, query: &Q) -> Result<Q::Reply, Trouble> {
    let answer = reader.portal.query(&reader.visitor, query).await;
    answer.map_err(|fault| match &fault {
        RequestError::Answered { notice, .. } if FIRST.contains(&notice.code.as_str()) => {
            reader.redirect("/people/profile").into()
        }
        RequestError::Answered { outcome: Outcome::Forbidden | Outcome::Refused, .. } => reader.not_found(),
        _ => reader.trouble(&fault),
    })
}

/// The State for which the reader acts.
fn own_state(reader: &Reader) -> Option<StateCode> {
    match reader.visitor.asker() {
        Asker::Mission { state, .. } | Asker::Official { state, .. } => state.parse().ok(),
        _ => None,
    }
}

/// Which reviews are looked for.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    group: String,
    #[serde(default)]
    state: String,
}

impl Wanted {
    fn query(&self) -> ListReviews {
        let group = self.group.parse::<u8>().ok().and_then(|number| YearlyGroup::try_from(number).ok());
        ListReviews { group, state: self.state.parse().ok() }
    }
}

pub(super) async fn reviews(reader: Reader, Asked(wanted): Asked<Wanted>) -> Shown {
    let query = wanted.query();
    let answer = listed(&reader, &query).await?;
    Ok(reader.show(&ReviewsPage { frame: &reader.frame, query: &query, answer: &answer }))
}

pub(super) async fn reviews_file(reader: Reader, Asked(wanted): Asked<Wanted>) -> Shown {
    let answer = listed(&reader, &wanted.query()).await?;
    Ok(file("text/csv; charset=utf-8", "reviews.csv", reviews_csv(&reader.frame, &answer)))
}

async fn listed(reader: &Reader, query: &ListReviews) -> Result<Reviews, Trouble> {
    door(reader)?;
    asked(reader, query).await
}

/// The review of this State, as the reader may see it.
async fn found(reader: &Reader, state: &str) -> Result<ReviewFile, Trouble> {
    door(reader)?;
    let state = state.parse().map_err(|_| reader.not_found())?;
    asked(reader, &FindReview::of(state)).await
}

/// How reviews work: for everybody.
pub(super) async fn how(reader: Reader) -> Shown {
    Ok(reader.show(&HowPage { frame: &reader.frame }))
}

pub(super) async fn review(reader: Reader, Path(state): Path<String>) -> Shown {
    let file = found(&reader, &state).await?;
    let ((people, known), statements) = tokio::join!(people(&reader, &file), statements(&reader, file.state));
    let own = own_state(&reader);
    let page = ReviewPage { frame: &reader.frame, file: &file, own, people, known, statements };
    Ok(reader.show(&page))
}

/// Who read what is confidential in it: for its States and the Secretariat. For everybody else there is no such page.
pub(super) async fn reads(reader: Reader, Path(state): Path<String>, Asked(page): Asked<WhichPage>) -> Shown {
    door(&reader)?;
    let state = state.parse().map_err(|_| reader.not_found())?;
    let answer = asked(&reader, &ListReads { state, page: page.asked() }).await?;
    show_reads(&reader, ReadOf::Review(state), &answer.reads, Pager::of(answer.page, answer.pages)).await
}

/// All that happened in it: for the same.
pub(super) async fn history(reader: Reader, Path(state): Path<String>, Asked(page): Asked<WhichPage>) -> Shown {
    door(&reader)?;
    let state = state.parse().map_err(|_| reader.not_found())?;
    let answer = asked(&reader, &ListHistory { state, page: page.asked() }).await?;
    let pager = Pager::of(answer.page, answer.pages);
    Ok(reader.show(&HistoryPage { frame: &reader.frame, state, lines: &answer.history, pager }))
}

/// The form on what everybody sees: for whoever acts for the State under review, and for the Secretariat.
fn public_form(reader: &Reader, file: &ReviewFile) -> Result<Form, Trouble> {
    let may = file.may.contains(&Possible::ChoosePublicStage);
    may.then(|| public::public_stage(&reader.frame, file)).ok_or_else(|| reader.not_found())
}

pub(super) async fn ask_public(reader: Reader, Path(state): Path<String>) -> Shown {
    let file = found(&reader, &state).await?;
    reader.ask_with(public_form(&reader, &file)?)
}

/// What everybody sees, looked at once more before it is so.
pub(super) async fn choose_public(Path(state): Path<String>, Written { reader, values }: Written) -> Shown {
    let file = found(&reader, &state).await?;
    let form = public_form(&reader, &file)?;
    let read = public::read_public_stage(&reader.frame, &file, &values);
    let will = read.as_ref().ok().map(|command| public::of_public_stage(&reader.frame, &file, command));
    let form = reader.second_look(&values, form, will)?;
    let done = |recorded: Recorded| Done::new(at(&file.state), "done-public-stage").with(recorded);
    reader.submit(&values, read, form, done).await
}

/// The form in which a State asks for help: for whoever acts for a State of the review.
fn help_form(reader: &Reader, file: &ReviewFile) -> Result<Form, Trouble> {
    let may = file.may.contains(&Possible::AskForHelp);
    may.then(|| help::ask_for_help(&reader.frame, file)).ok_or_else(|| reader.not_found())
}

pub(super) async fn ask_help(reader: Reader, Path(state): Path<String>) -> Shown {
    let file = found(&reader, &state).await?;
    reader.ask_with(help_form(&reader, &file)?)
}

pub(super) async fn want_help(Path(state): Path<String>, Written { reader, values }: Written) -> Shown {
    let file = found(&reader, &state).await?;
    let form = help_form(&reader, &file)?;
    let done = |recorded: Recorded| Done::new(at(&file.state), "done-help-asked").with(recorded);
    reader.submit(&values, help::read_ask_for_help(&file, &values), form, done).await
}

/// What the State under review reserved and declared. A review is shown also while that is not known.
async fn statements(reader: &Reader, state: StateCode) -> Vec<Statement> {
    let listed = reader.portal.query(&reader.visitor, &ListStatements { state }).await;
    let listed = listed.inspect_err(|fault| tracing::info!(%fault, "what a State reserved is not known"));
    listed.map(|listed| in_order(listed.statements)).unwrap_or_default()
}

/// The people of each side. A review is shown also while they are not known.
async fn people(reader: &Reader, file: &ReviewFile) -> (Option<Vec<SidePeople>>, Known) {
    let query = ShowDirectory { state: None, review: Some(file.state) };
    let directory = reader.portal.query(&reader.visitor, &query).await;
    let Ok(directory) = directory.inspect_err(|fault| tracing::info!(%fault, "people of a review are not known"))
    else {
        return (None, Known::default());
    };
    let known = known(reader, directory.entries.iter().map(|entry| entry.person)).await;
    (Some(people_of(&reader.frame, file, &directory)), known)
}

/// The phase of this number in a review in which the reader takes part: what came of its consultation is the parties' alone.
fn phase_of<'f>(reader: &Reader, file: &'f ReviewFile, phase: &str) -> Result<&'f PhaseLine, Trouble> {
    let phase: Phase = phase.parse().map_err(|_| reader.not_found())?;
    let line = file.phases.iter().find(|line| line.phase == phase && line.start.is_some());
    line.filter(|_| file.side != Side::OtherState).ok_or_else(|| reader.not_found())
}

/// Whether something is to be laid down anew.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Change {
    #[serde(default)]
    change: String,
}

pub(super) async fn consultation(
    reader: Reader,
    Path((state, phase)): Path<(String, String)>,
    Asked(change): Asked<Change>,
) -> Shown {
    let file = found(&reader, &state).await?;
    let phase = phase_of(&reader, &file, &phase)?;
    let lays_down = may_propose(&file, phase) && (phase.consultation.is_none() || change.change == "yes");
    let form =
        if lays_down { Some(forms::propose(&reader.frame, &file, phase).command(reader.new_id()?)) } else { None };
    consultation_page(&reader, StatusCode::OK, (&file, phase), form).await
}

async fn consultation_page(
    reader: &Reader,
    status: StatusCode,
    (file, phase): (&ReviewFile, &PhaseLine),
    form: Option<Form>,
) -> Shown {
    let (people, known) = people(reader, file).await;
    let own = own_state(reader);
    let page = ConsultationPage { frame: &reader.frame, file, phase, own, people, known, form };
    Ok(reader.show_as(status, &page))
}

/// What came of the consultation, looked at once more before it is laid down.
pub(super) async fn propose(Path((state, phase)): Path<(String, String)>, written: Written) -> Shown {
    let (reader, values) = (&written.reader, &written.values);
    let file = found(reader, &state).await?;
    let phase = phase_of(reader, &file, &phase)?;
    let form = forms::propose(&reader.frame, &file, phase);
    let read = forms::read_propose(&reader.frame, &file, phase, values);
    let about = (&file, phase);
    if read.is_ok() && values.one(CONFIRMED) != Some("yes") {
        return look_again(reader, values, about, form).await;
    }
    match reader.attempt(values, read, form).await {
        Ok(recorded) => Ok(gone(reader, about, "done-proposed", recorded)),
        Err(form) => consultation_page(reader, StatusCode::UNPROCESSABLE_ENTITY, about, Some(*form)).await,
    }
}

/// The summary, or the page again for whoever wants to change something.
async fn look_again(reader: &Reader, values: &Values, about: (&ReviewFile, &PhaseLine), form: Form) -> Shown {
    if values.one(CONFIRMED).is_some() {
        let id = values.one("command_id").unwrap_or_default();
        let form = form.filled(values).command(id);
        return consultation_page(reader, StatusCode::OK, about, Some(form)).await;
    }
    let will = forms::of_proposal(&reader.frame, about.0, about.1);
    Ok(reader.show(&SummaryPage::new(&reader.frame, form, values, will)))
}

/// On to the page, saying there what was done.
fn gone(
    reader: &Reader,
    (file, phase): (&ReviewFile, &PhaseLine),
    done: &str,
    recorded: Recorded,
) -> axum::response::Response {
    reader.go_on(Done::new(consultation_at(&file.state, &phase.phase), done).with(recorded))
}

/// The form about what stands: to confirm it, or to ask for something else. Only for whoever is asked to confirm.
fn form_of(reader: &Reader, (file, phase): (&ReviewFile, &PhaseLine), what: &str) -> Result<Form, Trouble> {
    let own = own_state(reader);
    let stands = phase.consultation.as_ref().filter(|_| may_confirm(file, phase, own));
    let stands = stands.ok_or_else(|| reader.not_found())?;
    match what {
        "confirm" => Ok(forms::confirm(&reader.frame, file, phase, stands, own)),
        "return" => Ok(forms::ask_for_else(&reader.frame, file, phase, stands)),
        _ => Err(reader.not_found()),
    }
}

pub(super) async fn ask(reader: Reader, Path((state, phase, what)): Path<(String, String, String)>) -> Shown {
    let file = found(&reader, &state).await?;
    let phase = phase_of(&reader, &file, &phase)?;
    if let Some(format) = record_format(&what) {
        return record(&reader, (&file, phase), format).await;
    }
    let form = form_of(&reader, (&file, phase), &what)?;
    reader.ask_with(form)
}

pub(super) async fn answer(Path((state, phase, what)): Path<(String, String, String)>, written: Written) -> Shown {
    let (reader, values) = (&written.reader, &written.values);
    let file = found(reader, &state).await?;
    let phase = phase_of(reader, &file, &phase)?;
    let about = (&file, phase);
    let form = form_of(reader, about, &what)?;
    match what.as_str() {
        "confirm" => settle(&written, about, forms::read_confirm(&file, phase, values), form, "done-confirmed").await,
        _ => settle(&written, about, forms::read_ask_for_else(&file, phase, values), form, "done-asked-else").await,
    }
}

async fn settle<C: Command<Reply = Recorded>>(
    written: &Written,
    about: (&ReviewFile, &PhaseLine),
    read: Result<C, Vec<Fault>>,
    form: Form,
    done: &str,
) -> Shown {
    let reader = &written.reader;
    match reader.attempt(&written.values, read, form).await {
        Ok(recorded) => Ok(gone(reader, about, done, recorded)),
        Err(form) => Ok(reader.again(*form)),
    }
}

fn record_format(what: &str) -> Option<Format> {
    match what {
        "record.pdf" => Some(Format::Pdf),
        "record.docx" => Some(Format::Docx),
        _ => None,
    }
}

/// The record of the consultation as a document.
async fn record(reader: &Reader, (review, phase): (&ReviewFile, &PhaseLine), format: Format) -> Shown {
    // What binds, as long as nothing else does; before anything does, what was laid down.
    let stands = phase.agreed().or(phase.consultation.as_ref()).ok_or_else(|| reader.not_found())?;
    let (people, known) = people(reader, review).await;
    let document = consultation_record(&reader.frame, (review, phase, stands), people.as_deref(), &known);
    // It names persons: it is written for whoever asks, and nowhere kept.
    let written = documents::written(document, format).await.map_err(|fault| reader.unwritten(&fault))?;
    let name = format!("{}.{}", record_file_name(review, phase), format.ending());
    Ok(file(format.media_type(), &name, written))
}
