//! What a dialogue is.

use std::collections::{BTreeMap, BTreeSet};

use contracts::constructive_dialogue::{
    Attended, Circulation, ConstructiveDialogueEvent, DialogueConvened, DialogueReadings, DialogueStage, Format,
    GroupSession, List, Panellist, Paper, ProgrammeItem, SummaryLine, WorkingGroup,
};
use contracts::{ApplicationId, ContactId, Day, Instant, Notice};
use jiff::Timestamp;
use jiff::civil::Date;
use journal::Aggregate;
use treaty::Language;

use super::dates::{Limits, limits, objections_by};

/// A dialogue. Before it was convened it is nothing.
#[derive(Clone, Debug, Default)]
pub struct Dialogue {
    /// What was said when it was convened, with what was changed since.
    pub convened: Option<Convened>,
    /// The accounts of those who chair it.
    pub chair_accounts: Vec<ContactId>,
    /// The programme.
    pub programme: Vec<ProgrammeItem>,
    /// The panel.
    pub panel: Vec<Panellist>,
    /// The background papers.
    pub papers: Vec<Paper>,
    /// Which groups adopted their report: the day and the symbol.
    pub reports: BTreeMap<WorkingGroup, (Day, String)>,
    /// Each circulation of a list.
    pub circulations: Vec<Circulation>,
    /// On which days it was to be, and from when on, the first that was said first.
    pub days: Vec<(Timestamp, Date)>,
    /// When a list was last circulated with somebody on it whom States parties had not seen.
    pub added: BTreeMap<List, Date>,
    /// Who was on a list that was circulated.
    pub listed: BTreeSet<ApplicationId>,
    /// When it was opened.
    pub opened: Option<Instant>,
    /// When it was closed.
    pub closed: Option<Instant>,
    /// Why it is not convened.
    pub cancelled: Option<String>,
    /// How many persons of each application came.
    pub attendance: BTreeMap<ApplicationId, u32>,
    /// How many inputs there are.
    pub inputs: u32,
    /// The chair's summaries.
    pub summaries: Vec<SummaryLine>,
    /// Since when everybody sees who took part.
    pub released: Option<Day>,
    /// For which sessions, by their day, it was said that the summary is not there.
    pub missed: BTreeSet<(WorkingGroup, Day)>,
}

/// What is said of a dialogue that was convened.
#[derive(Clone, Debug)]
pub struct Convened {
    /// Its number.
    pub dialogue: u32,
    /// Its title.
    pub title: String,
    /// The sessions after which it is held.
    pub groups: Vec<GroupSession>,
    /// The day.
    pub on: Date,
    /// Where.
    pub place: String,
    /// How people take part.
    pub format: Format,
    /// The languages in which it is held.
    pub languages: Vec<Language>,
    /// The chair or co-chairs.
    pub chairs: Vec<String>,
    /// An earlier date that was announced.
    pub announced: Option<Day>,
    /// How many words written comments may have.
    pub word_limit: u32,
    /// How paragraph 53 is read.
    pub readings: DialogueReadings,
}

impl Dialogue {
    /// Every circulation of a list, oldest first.
    #[must_use]
    pub fn circulations_of(&self, list: List) -> impl DoubleEndedIterator<Item = &Circulation> {
        self.circulations.iter().filter(move |made| made.list == list)
    }

    /// The last circulation of a list.
    #[must_use]
    pub fn circulation(&self, list: List) -> Option<&Circulation> {
        self.circulations_of(list).next_back()
    }

    /// The first circulation of a list: objections count from then on (AMB-25).
    #[must_use]
    pub fn first_circulation(&self, list: List) -> Option<&Circulation> {
        self.circulations_of(list).next()
    }

    /// Whether a list was circulated with this application on it.
    #[must_use]
    pub fn was_circulated(&self, application: ApplicationId) -> bool {
        self.listed.contains(&application)
    }

    /// Refuses to whoever does not chair it what its chair alone does (para. 53 (a)).
    ///
    /// # Errors
    /// A [`Notice`] when the account is not of those who chair it.
    pub fn must_be_chaired_by(&self, account: &str) -> Result<(), Notice> {
        if self.is_chaired_by(account) {
            return Ok(());
        }
        let sentence = "Another account chairs this dialogue. The Secretariat names those who do.";
        Err(Notice::of("PR-53a-ii", "not-your-dialogue", sentence))
    }

    /// Whether this account is of those who chair it.
    #[must_use]
    pub fn is_chaired_by(&self, account: &str) -> bool {
        self.chair_accounts.iter().any(|chair| chair.to_string() == account)
    }

    /// How far it is, on this day.
    #[must_use]
    pub fn stage(&self, today: Date) -> DialogueStage {
        if self.cancelled.is_some() {
            return DialogueStage::Cancelled;
        }
        let all_summaries = self.groups().all(|group| self.summaries.iter().any(|summary| summary.group == group));
        match (self.opened, self.closed) {
            (_, Some(_)) if all_summaries => DialogueStage::Done,
            (_, Some(_)) => DialogueStage::SummaryDue,
            (Some(_), None) => DialogueStage::Open,
            (None, None) if self.limits().is_some_and(|limits| limits.attendance.allows(today)) => {
                DialogueStage::TakingApplications
            }
            (None, None) => DialogueStage::Objections,
        }
    }

    /// The groups after whose sessions it is held.
    pub fn groups(&self) -> impl Iterator<Item = WorkingGroup> + '_ {
        self.convened.iter().flat_map(|convened| convened.groups.iter().map(|session| session.group))
    }

    /// The legal limits; none before it was convened.
    #[must_use]
    pub fn limits(&self) -> Option<Limits> {
        limits(self.convened.as_ref()?.on).ok()
    }

    /// The published indicative day for objections to those of a list.
    #[must_use]
    pub fn objections_by(&self, list: List) -> Option<Date> {
        let circulated = self.added.get(&list).copied();
        objections_by(self.convened.as_ref()?.on, circulated).ok()
    }

    /// The day on which it was to be when something arrived.
    #[must_use]
    pub fn day_at(&self, arrived: Timestamp) -> Option<Date> {
        let before = self.days.iter().rev().find(|(from, _)| *from <= arrived);
        before.or_else(|| self.days.first()).map(|(_, day)| *day)
    }

    /// Who came.
    #[must_use]
    pub fn attended(&self) -> Attended {
        let came = self.attendance.values().filter(|persons| **persons > 0);
        let organizations = u32::try_from(came.clone().count()).unwrap_or(u32::MAX);
        Attended { organizations, persons: came.sum() }
    }

    fn convened(&mut self, event: &DialogueConvened) {
        self.convened = Some(Convened {
            dialogue: event.dialogue,
            title: event.title.clone(),
            groups: event.groups.clone(),
            on: event.on.0,
            place: event.place.clone(),
            format: event.format,
            languages: event.languages.clone(),
            chairs: event.chairs.clone(),
            announced: event.announced,
            word_limit: event.word_limit,
            readings: event.readings,
        });
    }

    fn told(&mut self, event: &ConstructiveDialogueEvent) {
        use ConstructiveDialogueEvent as E;
        let Some(convened) = &mut self.convened else { return };
        match event {
            E::DialogueMoved(e) => convened.on = e.on.0,
            E::DeadlineAnnounced(e) => convened.announced = e.announced,
            E::DialogueChanged(e) => {
                convened.title.clone_from(&e.title);
                convened.place.clone_from(&e.place);
                convened.format = e.format;
                convened.languages.clone_from(&e.languages);
                convened.chairs.clone_from(&e.chairs);
                convened.word_limit = e.word_limit;
            }
            _ => {}
        }
    }

    fn held(&mut self, event: &ConstructiveDialogueEvent) {
        use ConstructiveDialogueEvent as E;
        match event {
            E::ChairsNamed(e) => self.chair_accounts.clone_from(&e.accounts),
            E::ProgrammeRecorded(e) => self.programme.clone_from(&e.items),
            E::PanelRecorded(e) => self.panel.clone_from(&e.panel),
            E::BackgroundPaperAdded(e) => {
                self.papers.push(Paper { title: e.title.clone(), reference: e.reference.clone() });
            }
            E::ReportAdopted(e) => {
                self.reports.insert(e.group, (e.on, e.reference.clone()));
            }
            E::DialogueOpened(e) => self.opened = Some(e.at),
            E::DialogueClosed(e) => self.closed = Some(e.at),
            E::DialogueCancelled(e) => self.cancelled = Some(e.reason.clone()),
            E::AttendanceRecorded(e) => {
                self.attendance.insert(e.application, e.persons);
            }
            E::InputRecorded(e) => self.inputs = e.input,
            E::ParticipantsReleased(e) => self.released = Some(e.on),
            E::SummaryAttached(e) => {
                let (title, reference) = (e.title.clone(), e.reference.clone());
                self.summaries.push(SummaryLine { group: e.group, session: e.session, title, reference });
            }
            E::SummaryMissing(e) => {
                self.missed.insert((e.group, e.session_opens));
            }
            _ => {}
        }
    }
}

impl Aggregate for Dialogue {
    type Event = ConstructiveDialogueEvent;
    const KIND: &'static str = "dialogue";

    fn evolve(&mut self, event: &ConstructiveDialogueEvent, recorded_at: Timestamp) {
        match event {
            ConstructiveDialogueEvent::DialogueConvened(e) => self.days.push((recorded_at, e.on.0)),
            ConstructiveDialogueEvent::DialogueMoved(e) => self.days.push((recorded_at, e.on.0)),
            _ => {}
        }
        match event {
            ConstructiveDialogueEvent::DialogueConvened(e) => self.convened(e),
            ConstructiveDialogueEvent::ListCirculated(e) => {
                let organizations = u32::try_from(e.applications.len()).unwrap_or(u32::MAX);
                let (reference, days_late) = (e.reference.clone(), e.days_late);
                let before = self.circulations_of(e.list).count();
                let circulation = u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1);
                let (list, on) = (e.list, e.on);
                self.circulations.push(Circulation { list, circulation, on, reference, organizations, days_late });
                if !self.added.contains_key(&e.list) || e.applications.iter().any(|one| !self.listed.contains(one)) {
                    self.added.insert(e.list, e.on.0);
                }
                self.listed.extend(&e.applications);
            }
            event => {
                self.told(event);
                self.held(event);
            }
        }
    }
}
