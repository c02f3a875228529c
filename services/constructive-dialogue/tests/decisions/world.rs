//! Dialogues and applications to try decisions on.

use std::collections::BTreeMap;

use constructive_dialogue::domain::{self, Application, Arrival, Dialogue, Parties, Sessions};
use contracts::constructive_dialogue::{
    Apply, BureauDecision, CirculateList, ConstructiveDialogueEvent, ConveneDialogue, DialogueReadings, Format,
    GroupSession, List, Object, Particulars, RecordBureauDecision, RecordReportAdopted, SettleKind, Stakeholder,
    StakeholderKind, Standing, WorkingGroup,
};
use contracts::registry::{DepositRecorded, StateRecorded};
use contracts::{ApplicationId, ContactId, Day, EventSet as _, Notice};
use jiff::Timestamp;
use jiff::civil::Date;
use journal::Aggregate as _;
use treaty::{Instrument, Language, RegionalGroup, StateCode};

/// The dialogue on trafficking in persons of 1 July 2022 (practice, 2.1), the only one in a world unless another is convened.
pub(crate) const TIP: u32 = 1;

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A moment on Vienna's clocks: `2022-06-16T23:59:59`.
pub(crate) fn vienna(text: &str) -> Timestamp {
    let local: jiff::civil::DateTime = text.parse().unwrap();
    let zone = jiff::tz::TimeZoneDatabase::bundled().get("Europe/Vienna").unwrap();
    zone.to_timestamp(local).unwrap()
}

pub(crate) fn state(code: &str) -> StateCode {
    code.parse().unwrap()
}

/// A dialogue, those who applied, and who is party.
#[derive(Clone)]
pub(crate) struct World {
    pub(crate) dialogues: BTreeMap<u32, Dialogue>,
    pub(crate) sessions: BTreeMap<WorkingGroup, Sessions>,
    pub(crate) applications: Vec<Application>,
    /// Which State objected to which application for which dialogue, as the service keeps it.
    pub(crate) objectors: BTreeMap<(usize, u32), Vec<StateCode>>,
    pub(crate) parties: Parties,
}

/// What is convened unless a test says otherwise.
pub(crate) fn convening(on: &str, groups: &[WorkingGroup]) -> ConveneDialogue {
    let sessions = groups.iter().map(|group| GroupSession { group: *group, session: "a session".to_owned() });
    ConveneDialogue {
        title: "Constructive dialogue".to_owned(),
        groups: sessions.collect(),
        on: Day(day(on)),
        place: "Vienna".to_owned(),
        format: Format::Hybrid,
        languages: vec![Language::English],
        chairs: vec!["The Chair".to_owned()],
        announced: None,
        word_limit: 1_500,
        readings: None,
    }
}

pub(crate) fn stakeholder(kind: StakeholderKind) -> Stakeholder {
    Stakeholder {
        name: "Shelter House".to_owned(),
        kind,
        country: state("KEN"),
        website: None,
        ecosoc_status: None,
        expertise: "Victim support".to_owned(),
    }
}

pub(crate) const NGO: StakeholderKind = StakeholderKind::NonGovernmentalOrganization;
pub(crate) const UNIVERSITY: StakeholderKind = StakeholderKind::Academia;

impl World {
    /// One dialogue on this day after a session of one group.
    pub(crate) fn on(day: &str) -> Self {
        Self::with(&convening(day, &[WorkingGroup::TraffickingInPersons]))
    }

    /// One dialogue that follows these readings.
    pub(crate) fn reading(readings: DialogueReadings) -> Self {
        let command = convening("2022-07-01", &[WorkingGroup::TraffickingInPersons]);
        Self::with(&ConveneDialogue { readings: Some(readings), ..command })
    }

    pub(crate) fn with(command: &ConveneDialogue) -> Self {
        let mut world = Self {
            dialogues: BTreeMap::new(),
            sessions: BTreeMap::new(),
            applications: Vec::new(),
            objectors: BTreeMap::new(),
            parties: parties(),
        };
        world.convene(command);
        world
    }

    /// Convenes another dialogue half a year before its day, and gives its number.
    pub(crate) fn convene(&mut self, command: &ConveneDialogue) -> u32 {
        let number = u32::try_from(self.dialogues.len()).unwrap() + 1;
        let today = command.on.0.saturating_sub(jiff::Span::new().days(180));
        let events = domain::convene(number, command, today).unwrap();
        self.told(number, &events);
        number
    }

    pub(crate) fn told(&mut self, number: u32, events: &[ConstructiveDialogueEvent]) {
        let dialogue = self.dialogues.entry(number).or_default();
        for event in events {
            dialogue.evolve(event, Timestamp::UNIX_EPOCH);
        }
    }

    pub(crate) fn tip(&self) -> &Dialogue {
        &self.dialogues[&TIP]
    }

    /// Somebody of this kind applies at a moment; gives the number of the application here, and what was warned of.
    pub(crate) fn apply(&mut self, kind: StakeholderKind, at: &str) -> Result<(usize, Vec<Notice>), Notice> {
        self.apply_for(&stakeholder(kind), &[TIP], vienna(at))
    }

    pub(crate) fn apply_for(
        &mut self,
        stakeholder: &Stakeholder,
        dialogues: &[u32],
        at: Timestamp,
    ) -> Result<(usize, Vec<Notice>), Notice> {
        let number = self.applications.len();
        let random = [u8::try_from(number % 251).unwrap(); 10];
        let arrival = Arrival {
            application: ApplicationId::new(u64::try_from(number).unwrap(), random),
            contact: ContactId::new(u64::try_from(number).unwrap(), random),
            at,
            digest: "0".repeat(64),
            confirmed: true,
            by_secretariat: false,
        };
        let command = Apply {
            stakeholder: stakeholder.clone(),
            dialogues: dialogues.to_vec(),
            particulars: Particulars::default(),
            comments: None,
            may_be_published: false,
        };
        let chosen: Vec<_> = dialogues.iter().map(|number| (*number, &self.dialogues[number])).collect();
        let (events, warnings) = domain::apply(&chosen, &command, &arrival)?;
        self.applications.push(Application::default());
        self.happened(number, &events);
        Ok((number, warnings))
    }

    pub(crate) fn happened(&mut self, application: usize, events: &[ConstructiveDialogueEvent]) {
        self.happened_at(application, events, Timestamp::UNIX_EPOCH);
    }

    pub(crate) fn happened_at(&mut self, application: usize, events: &[ConstructiveDialogueEvent], at: Timestamp) {
        for event in events {
            self.applications[application].evolve(event, at);
        }
    }

    pub(crate) fn id(&self, application: usize) -> ApplicationId {
        self.applications[application].received.as_ref().unwrap().application
    }

    /// Circulates a list on a day.
    pub(crate) fn circulate(&mut self, dialogue: u32, list: List, on: &str) -> Result<(), Notice> {
        let listed = self.applications.iter().filter(|one| domain::may_be_listed(one, dialogue, list));
        let listed = listed.map(|one| one.received.as_ref().unwrap().application).collect();
        let command = CirculateList { dialogue, list, reference: "CU 2022/200".to_owned() };
        let events = domain::circulate(&self.dialogues[&dialogue], &command, listed, day(on))?;
        self.told(dialogue, &events);
        Ok(())
    }

    /// Circulates both lists of the dialogue of 1 July 2022 in time.
    pub(crate) fn circulate_both(&mut self) {
        for list in List::ALL {
            self.circulate(TIP, list, "2022-06-20").unwrap();
        }
    }

    pub(crate) fn object(&mut self, application: usize, by: &str, on: &str) -> Result<(), Notice> {
        self.object_in(application, TIP, by, on)
    }

    pub(crate) fn object_in(&mut self, application: usize, dialogue: u32, by: &str, on: &str) -> Result<(), Notice> {
        let command = Object {
            application: self.id(application),
            dialogue,
            state: state(by),
            reason: None,
            reason_may_be_told: false,
        };
        let standing = self.standing_objectors(application, dialogue);
        let events = domain::object(
            &self.applications[application],
            &self.dialogues[&dialogue],
            &command,
            &self.parties,
            &standing,
            "0".repeat(64),
            day(on),
        )?;
        self.happened(application, &events);
        self.objectors.entry((application, dialogue)).or_default().push(state(by));
        Ok(())
    }

    fn standing_objectors(&self, application: usize, dialogue: u32) -> Vec<StateCode> {
        let Some(place) = self.applications[application].places.get(&dialogue) else { return Vec::new() };
        let by = self.objectors.get(&(application, dialogue)).cloned().unwrap_or_default();
        let numbered = by.into_iter().zip(&place.objections);
        numbered.filter(|(_, objection)| objection.withdrawn.is_none()).map(|(state, _)| state).collect()
    }

    pub(crate) fn withdraw_objection(&mut self, application: usize, by: &str, on: &str) -> Result<(), Notice> {
        let by_number = self.objectors.get(&(application, TIP)).cloned().unwrap_or_default();
        let number = by_number.iter().rposition(|objector| *objector == state(by));
        let number = number.map(|index| u32::try_from(index).unwrap() + 1);
        let events = domain::withdraw_objection(&self.applications[application], self.tip(), TIP, number, day(on))?;
        self.happened(application, &events);
        Ok(())
    }

    pub(crate) fn decide(&mut self, application: usize, admitted: bool, on: &str) -> Result<(), Notice> {
        let decision = BureauDecision {
            admitted,
            body: "Extended Bureau of the Conference".to_owned(),
            on: Day(day(on)),
            reference: "Minutes of the Bureau".to_owned(),
        };
        let command = RecordBureauDecision { application: self.id(application), dialogue: TIP, decision };
        let events = domain::decide_by_bureau(&self.applications[application], self.tip(), &command, day(on))?;
        self.happened(application, &events);
        Ok(())
    }

    /// Lets the day for objections be over.
    pub(crate) fn approve(&mut self, application: usize) {
        let event = domain::approve(&self.applications[application], self.tip(), TIP);
        self.happened(application, &event.map(Into::into).into_iter().collect::<Vec<_>>());
    }

    pub(crate) fn standing(&self, application: usize) -> Standing {
        self.standing_in(application, TIP)
    }

    pub(crate) fn standing_in(&self, application: usize, dialogue: u32) -> Standing {
        let of = &self.applications[application];
        let circulated = self.dialogues[&dialogue].was_circulated(self.id(application));
        domain::standing(of.received.as_ref().unwrap(), &of.places[&dialogue], circulated)
    }

    /// The Secretariat settles of what kind an applicant is.
    pub(crate) fn settle(&mut self, application: usize, kind: StakeholderKind, on: &str) -> Result<(), Notice> {
        let reason = Some("It is in the register of such organizations.".to_owned());
        let command = SettleKind { application: self.id(application), kind, reason };
        let dialogues: Vec<_> = self.dialogues.iter().map(|(number, dialogue)| (*number, dialogue)).collect();
        let events = domain::settle_kind(&self.applications[application], &dialogues, &command, day(on))?;
        self.happened(application, &events);
        Ok(())
    }

    pub(crate) fn adopt(&mut self, dialogue: u32, group: WorkingGroup, on: &str) {
        let command = RecordReportAdopted { dialogue, group, on: Day(day(on)), reference: "L.1".to_owned() };
        let events = domain::record_report(&self.dialogues[&dialogue], &command, day(on)).unwrap();
        self.told(dialogue, &events);
    }

    pub(crate) fn open(&mut self, dialogue: u32, at: &str) -> Result<(), Notice> {
        let events = domain::open(&self.dialogues[&dialogue], dialogue, vienna(at))?;
        self.told(dialogue, &events);
        Ok(())
    }

    pub(crate) fn close(&mut self, dialogue: u32, at: &str) -> Result<(), Notice> {
        let events = domain::close(&self.dialogues[&dialogue], dialogue, vienna(at))?;
        self.told(dialogue, &events);
        Ok(())
    }

    /// Opens the dialogue of 1 July 2022 on its day.
    pub(crate) fn hold(&mut self) {
        self.adopt(TIP, WorkingGroup::TraffickingInPersons, "2022-06-30");
        self.open(TIP, "2022-07-01T10:00:00").unwrap();
    }
}

/// Austria and Kenya are parties, Türkiye too; Iran has only signed.
fn parties() -> Parties {
    let mut parties = Parties::default();
    let regions = [
        ("AUT", RegionalGroup::WesternEuropeanAndOthers),
        ("KEN", RegionalGroup::African),
        ("TUR", RegionalGroup::WesternEuropeanAndOthers),
        ("IRN", RegionalGroup::AsiaPacific),
    ];
    for (code, group) in regions {
        let recorded = StateRecorded {
            state: state(code),
            name: code.to_owned(),
            regional_group: Some(group),
            languages: Vec::new(),
            source: "a test".to_owned(),
        };
        parties.follow(&recorded.into());
        if code != "IRN" {
            let deposit = DepositRecorded {
                state: state(code),
                instrument: Instrument::Untoc,
                deposit: "2004-09-23".parse().unwrap(),
                enters_into_force: Some(Day(day("2004-10-23"))),
                source: "a test".to_owned(),
            };
            parties.follow(&deposit.into());
        }
    }
    parties
}

/// Holds that it was refused by this rule with this sentence.
#[track_caller]
pub(crate) fn assert_refused<T: std::fmt::Debug>(decided: Result<T, Notice>, rule: &str, code: &str) {
    let notice = decided.unwrap_err();
    let named = notice.rule.map(|rule| rule.to_string());
    assert_eq!((named.as_deref(), notice.code.as_str()), (Some(rule), code), "{notice}");
}

/// The names of events.
pub(crate) fn names(events: &[ConstructiveDialogueEvent]) -> Vec<&'static str> {
    events.iter().map(ConstructiveDialogueEvent::name).collect()
}
