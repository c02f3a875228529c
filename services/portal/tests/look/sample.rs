//! Answers as the services would give them.

use std::collections::{BTreeMap, BTreeSet};

use contracts::drawing::{
    AssignmentLine, Candidate, Chances, ConsentLine, ConsultationEnd, ConsultationLine, DrawingLine, DrawingResult,
    Ground, GroupLine, LotChances, MeetingKind, MeetingLine, OpenStatus, Overview, PendingLine, PoolLine, PoolPreview,
    Purpose, Readings, RedrawReason, RequestCount, RequestLine, RequestState, Requests, RoomValue, Slot, Stage, Struck,
    WaitingLine, WaitsFor,
};
use contracts::registry::{HistoryLine, InstrumentOnDay, StateFile, StateOnDay, States, Status};
use contracts::{Day, Notice};
use jiff::civil::date;
use lots::Frozen;
use lots::chances;
use lots::cohort::{self, Decisions};
use lots::problem::Problem;
use lots::record::{Inputs, Kind, Meeting, Rules, SlotKind, Transcript};
use lots::seed::Seed;
use portal::text::{InLanguage as _, Texts};
use treaty::parties::{Deposit, Party};
use treaty::{Instrument, RegionalGroup, StateCode, dates};

use crate::gallery::Failed;

pub(crate) const TODAY: Day = Day(date(2026, 11, 25));
const DRAWN_ON: Day = Day(date(2020, 11, 27));
const STATES: &[u8] = include_bytes!("../../../../data/states-parties.csv");
/// How often the chances of the sample are drawn: enough to look at.
const DRAWS: u64 = 8;
/// Lots whose chances are in the sample.
const WITH_CHANCES: usize = 3;

pub(crate) struct Sample {
    pub(crate) states: States,
    pub(crate) file: StateFile,
    pub(crate) overview: Overview,
    pub(crate) result: DrawingResult,
    pub(crate) transcript: Transcript,
    pub(crate) chances: Chances,
    pub(crate) requests: Requests,
    pub(crate) preview: PoolPreview,
}

fn code(text: &str) -> Result<StateCode, Failed> {
    Ok(text.parse()?)
}

impl Sample {
    pub(crate) fn new() -> Result<Self, Failed> {
        let parties = treaty::parties::read(STATES)?;
        let frozen = Frozen::new(inputs(&parties)?)?;
        let transcript = frozen.draw(Seed::given(&[7; 32]))?;
        let states = states(&parties, TODAY);
        let result = result(&transcript);
        Ok(Self {
            file: file(&states)?,
            overview: overview(&transcript)?,
            chances: first_chances(&frozen, &transcript)?,
            requests: requests(&result)?,
            preview: preview(&result, &transcript),
            states,
            result,
            transcript,
        })
    }

    /// The same as the portal shows it to readers of a language.
    pub(crate) fn in_language(&self, texts: &Texts) -> Self {
        Self {
            states: self.states.clone().in_language(texts),
            file: self.file.clone().in_language(texts),
            overview: self.overview.clone().in_language(texts),
            result: self.result.clone().in_language(texts),
            transcript: self.transcript.clone(),
            chances: self.chances.clone(),
            requests: self.requests.clone(),
            preview: self.preview.clone().in_language(texts),
        }
    }
}

fn inputs(parties: &[Party]) -> Result<Inputs, Failed> {
    let rules = Rules::default();
    let decisions = Decisions {
        without: BTreeSet::from([code("VAT")?]),
        regions: BTreeMap::from([(code("EUE")?, RegionalGroup::WesternEuropeanAndOthers)]),
        ..Decisions::default()
    };
    let mut inputs = Inputs::first(cohort::pool(parties, DRAWN_ON.0, &rules, &decisions)?, rules);
    inputs.meeting = Some(Meeting {
        date: DRAWN_ON.to_string(),
        kind: lots::record::MeetingKind::Intersessional,
        title: TITLE.to_owned(),
    });
    Ok(inputs)
}

const TITLE: &str = "Joint intersessional meeting of the working groups";

fn states(parties: &[Party], as_of: Day) -> States {
    let state = |party: &Party| StateOnDay {
        state: party.code,
        name: party.name.clone(),
        regional_group: party.group,
        arrangement: None,
        languages: party.languages.clone(),
        instruments: Instrument::ALL.map(|instrument| on_day(party, instrument, as_of)).to_vec(),
        uncac_party: party.uncac_party,
        opted_out: party.code.as_str() == "VAT",
        voluntary_review: false,
        offer: (party.code.as_str() == "AUT").then_some(5),
    };
    States { as_of, states: parties.iter().map(state).collect() }
}

fn on_day(party: &Party, instrument: Instrument, as_of: Day) -> InstrumentOnDay {
    let deposit = party.deposit(instrument);
    let status = match deposit {
        None => Status::None,
        // So that every word is seen.
        Some(Deposit::Unknown) => Status::Uncertain,
        Some(deposit) => match deposit.in_force(instrument, as_of.0) {
            Some(true) => Status::Party,
            Some(false) => Status::Deposited,
            None => Status::Uncertain,
        },
    };
    let in_force_from = match deposit {
        Some(Deposit::Day(day)) => dates::entry_into_force(day, instrument).ok().map(Day),
        _ => None,
    };
    InstrumentOnDay { instrument, status, deposit, in_force_from, denounced: None, ends: None }
}

fn file(states: &States) -> Result<StateFile, Failed> {
    let state = states.states.iter().find(|state| state.state.as_str() == "ALB").ok_or("Albania")?.clone();
    let line = |number: u64, at: &str, event: &str, details: &[(&str, &str)]| -> Result<HistoryLine, Failed> {
        let details = details.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let (event, rule) = (event.to_owned(), event.starts_with("deposit").then(|| "PR-9i".parse()).transpose()?);
        let struck_by = (number == 5).then_some(6);
        Ok(HistoryLine { number, recorded_at: at.parse()?, event, details, rule, struck_by })
    };
    let (first, source) = ("2026-11-20T08:00:00Z", ("source", "data/states-parties.csv"));
    let (convention, firearms) = (("instrument", "UNTOC"), ("instrument", "FIREARMS"));
    let reason = ("reason", "The depositary's status table gives 8 February 2008.");
    let history = vec![
        line(1, first, "state-recorded", &[source])?,
        line(2, first, "deposit-recorded", &[convention, ("deposit", "2002-08-21"), source])?,
        line(3, first, "deposit-recorded", &[firearms, ("deposit", "2008-02-09"), source])?,
        line(4, "2026-11-21T14:02:11Z", "deposit-corrected", &[firearms, reason])?,
        line(5, "2026-11-21T14:05:40Z", "offer-recorded", &[("most_reviews", "5"), source])?,
        line(6, "2026-11-21T14:07:02Z", "entry-struck", &[("entry", "5"), ("reason", "Meant for another State")])?,
    ];
    Ok(StateFile { as_of: states.as_of, state, arrangement_decision: None, version: 6, history })
}

fn result(transcript: &Transcript) -> DrawingResult {
    DrawingResult {
        drawing: Some(line(transcript, 2, Some(1))),
        meeting: Some(meeting()),
        void: false,
        states: pool_lines(transcript),
        groups: transcript
            .groups
            .iter()
            .map(|line| GroupLine { state: line.state, group: small(line.group) })
            .collect(),
        assignments: assignments(transcript),
        overrides: Vec::new(),
    }
}

fn small(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}

fn pool_lines(transcript: &Transcript) -> Vec<PoolLine> {
    let line = |state: &lots::record::PoolState| PoolLine {
        state: state.state,
        name: state.name.clone(),
        regional_group: state.drawing_region,
        instruments: state.instruments,
        under_review: state.under_review,
        reviewer: state.reviewer,
        most_reviews: small(state.most_reviews),
        most_reviewers: small(state.most_reviewers),
    };
    transcript.pool.states.iter().map(line).collect()
}

/// Main reviewers first, then the additional ones, as the law draws them.
fn assignments(transcript: &Transcript) -> Vec<AssignmentLine> {
    let (main, more): (Vec<_>, Vec<_>) = transcript.assignments.iter().partition(|a| a.kind == Kind::Main);
    let line = |(at, a): (usize, &lots::record::Assignment)| AssignmentLine {
        lot: u32::try_from(at + 1).unwrap_or(u32::MAX),
        state_under_review: a.state_under_review,
        reviewer: a.reviewer,
        slot: match a.slot {
            SlotKind::SameRegion => Slot::SameRegion,
            SlotKind::OtherRegion => Slot::OtherRegion,
        },
        additional: a.kind == Kind::Additional,
        instruments: a.instruments,
        standing: false,
        by_decision: false,
    };
    main.into_iter().chain(more).enumerate().map(line).collect()
}

fn room_value(value: &str, called_by: &str) -> RoomValue {
    let at = contracts::Instant(jiff::Timestamp::constant(1_606_468_200, 0));
    let misheard = Struck { asked_by: called_by.to_owned(), reason: "It was misheard".to_owned(), at };
    let struck = (value == "1717").then_some(misheard);
    RoomValue { value: value.to_owned(), called_by: called_by.to_owned(), at, struck }
}

fn line(transcript: &Transcript, drawing: u32, meeting: Option<u32>) -> DrawingLine {
    DrawingLine {
        drawing,
        meeting,
        purpose: Purpose::First,
        without: None,
        readings: Readings { requests: RequestCount::EachSide, ..Readings::default() },
        stage: Stage::Drawn,
        inputs_hash: transcript.inputs_hash.clone(),
        commitment: Some("5b1f0d2a".repeat(8)),
        beacon_round: Some(4_563_210),
        beacon_at: "2020-11-27T09:30:00Z".parse().ok(),
        room: [("Vienna", "Austria"), ("1717", "Kenya"), ("jacarandá", "Brazil")]
            .map(|(value, by)| room_value(value, by))
            .to_vec(),
        frozen_at: contracts::Instant(jiff::Timestamp::constant(1_606_321_200, 0)),
        drawn_at: "2020-11-27T09:41:07Z".parse().ok(),
        transcript_hash: Some(transcript.hash.clone()),
        states_under_review: u32::try_from(transcript.groups.len()).unwrap_or(u32::MAX),
    }
}

fn meeting() -> MeetingLine {
    MeetingLine {
        meeting: 1,
        title: TITLE.to_owned(),
        kind: MeetingKind::Intersessional,
        on: DRAWN_ON,
        until: DRAWN_ON,
        cancelled: None,
        warnings: Vec::new(),
    }
}

fn waiting() -> Result<Vec<WaitingLine>, Failed> {
    let line = |state, name: &str, waits_for| WaitingLine { state, name: name.to_owned(), waits_for };
    Ok(vec![
        line(code("BTN")?, "Bhutan", WaitsFor::Group),
        line(code("IRN")?, "Iran (Islamic Republic of)", WaitsFor::Funds),
    ])
}

fn overview(transcript: &Transcript) -> Result<Overview, Failed> {
    let frozen = DrawingLine {
        stage: Stage::Frozen,
        drawn_at: None,
        transcript_hash: None,
        purpose: Purpose::Redraw { requests: vec![1, 3] },
        room: Vec::new(),
        ..line(transcript, 3, Some(2))
    };
    let test = line(transcript, 1, None);
    let next = MeetingLine {
        meeting: 2,
        title: "Working Group on Trafficking in Persons".to_owned(),
        kind: MeetingKind::WorkingGroup,
        on: Day(date(2026, 12, 8)),
        until: Day(date(2026, 12, 11)),
        cancelled: None,
        warnings: vec![Notice::of(
            "AMB-01",
            "sample",
            "8 December is a public holiday in Austria; the date does not move.",
        )],
    };
    let cancelled = MeetingLine {
        meeting: 3,
        title: "Working Group on Firearms".to_owned(),
        cancelled: Some("No conference services on that day.".to_owned()),
        on: Day(date(2027, 2, 2)),
        until: Day(date(2027, 2, 5)),
        warnings: Vec::new(),
        ..next.clone()
    };
    Ok(Overview {
        version: 17,
        meetings: vec![meeting(), next, cancelled],
        drawings: vec![frozen, line(transcript, 2, Some(1)), test],
        current: Some(2),
        first_meeting_due: Some(DRAWN_ON),
        pending: vec![PendingLine { meeting: 2, requests: 1 }],
        waiting: waiting()?,
    })
}

/// The chances of the first lots, each given the lots before it.
fn first_chances(frozen: &Frozen, transcript: &Transcript) -> Result<Chances, Failed> {
    let numbered = frozen.numbered();
    let mut problem: Problem = numbered.problem.clone();
    let mut lots = Vec::new();
    let mains: Vec<_> = transcript.assignments.iter().filter(|a| a.kind == Kind::Main).collect();
    for (slot, drawn) in mains.iter().enumerate().take(WITH_CHANCES) {
        let chances = chances::chances(&problem, &[9; 32], DRAWS)?;
        let candidates = chances.slots[slot].main.iter().map(|(state, chance)| Candidate {
            state: Some(numbered.code(*state)),
            chance: chance.value,
            error: chance.error,
        });
        let lot = u32::try_from(slot + 1)?;
        lots.push(LotChances { lot, exact: false, candidates: candidates.collect() });
        let state = numbered.state(drawn.reviewer).ok_or("a State of the pool")?;
        problem = chances::after(&problem, &BTreeMap::from([(slot, state)]));
    }
    Ok(Chances { lots })
}

fn consultation(assignment: &AssignmentLine, closed: Option<ConsultationEnd>) -> ConsultationLine {
    ConsultationLine {
        state_under_review: assignment.state_under_review,
        reviewer: assignment.reviewer,
        asked: Day(date(2026, 11, 17)),
        source: "Note verbale of 17 November 2026".to_owned(),
        closed,
    }
}

fn requests(result: &DrawingResult) -> Result<Requests, Failed> {
    let at = |at: usize| result.assignments.get(at).ok_or("an assignment");
    let request = |number: u32, assignment: &AssignmentLine, ground, state| RequestLine {
        request: number,
        by: assignment.state_under_review,
        state_under_review: assignment.state_under_review,
        reviewer: assignment.reviewer,
        ground,
        on: Day(date(2026, 11, 3)),
        state,
        left: 3,
        common_languages: vec![treaty::Language::French],
    };
    let any = Ground::Any { reason: RedrawReason::Language, text: Some("No working language in common.".to_owned()) };
    let exceptional =
        Ground::Exceptional { justification: "The reviewing State has no diplomatic relations with us.".to_owned() };
    Ok(Requests {
        requests: vec![
            request(3, at(40)?, any, RequestState::Pending { meeting: 2, on: Day(date(2026, 12, 8)) }),
            request(2, at(30)?, exceptional, RequestState::AwaitsDecision),
            request(1, at(20)?, Ground::Unable, RequestState::Drawn { drawing: 2 }),
        ],
        consultations: vec![
            consultation(at(10)?, None),
            consultation(
                at(11)?,
                Some(ConsultationEnd {
                    held_on: vec![Day(date(2026, 11, 18))],
                    notes: "Notes of the Secretariat of 18 November 2026".to_owned(),
                    resolved: false,
                    on: Day(date(2026, 11, 19)),
                }),
            ),
        ],
        consents: vec![ConsentLine {
            state_under_review: at(5)?.state_under_review,
            most_reviewers: 6,
            on: Day(date(2026, 11, 2)),
            source: "Note verbale of 2 November 2026".to_owned(),
        }],
        owing: vec![at(6)?.reviewer],
    })
}

fn preview(result: &DrawingResult, transcript: &Transcript) -> PoolPreview {
    let names: BTreeMap<StateCode, &str> = result.states.iter().map(|line| (line.state, line.name.as_str())).collect();
    let open = transcript.pool.assumptions.iter().map(|assumption| OpenStatus {
        state: assumption.state,
        name: names.get(&assumption.state).map_or_else(|| assumption.state.to_string(), |name| (*name).to_owned()),
        instrument: assumption.instrument,
        taken_in_force: false,
        because: assumption.because.clone(),
    });
    let left_out = transcript.pool.left_out.iter().map(|out| contracts::drawing::LeftOutLine {
        state: out.state,
        name: out.state.to_string(),
        reason: out.reason.clone(),
    });
    PoolPreview {
        as_of: DRAWN_ON,
        states: result.states.clone(),
        left_out: left_out.collect(),
        open: open.collect(),
        impossible: Vec::new(),
        warnings: vec![Notice::of("AMB-02", "sample", "For two States only the year of a deposit is known.")],
    }
}
