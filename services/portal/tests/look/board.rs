//! The Secretariat's board of reviews, the forecast, the rules, and what everybody sees of the progress.

use std::cmp::Reverse;

use askama::Template as _;
use contracts::notices::Contacts;
use contracts::registry::{Directory, Duty, DutyIn};
use contracts::reviews::{
    Board, BoardLine, Forecast, GateStanding, GroupForecast, GroupTotals, MonthCount, MonthRange, Move, MoveKind,
    Mover, NoteLine, OpenedBy, PublicSees, ReviewFile, ReviewLine, RulesInForce, ShownMove, Stage, StageCount, Totals,
};
use contracts::{CommandId, Day, DueDay, Notice};
use jiff::Span;
use jiff::civil::date;
use portal::pages::board::{
    BoardChoice, BoardPage, ForecastPage, NotesPage, ProgressPage, Reached, RemindersPage, RulesPage, forms,
};
use portal::pages::form::{SummaryPage, Values};
use portal::pages::people::Known;
use portal::pages::{Frame, Names};
use portal::text::{InLanguage as _, Note, Tone};
use treaty::{Cluster, Instrument, Phase, StateCode, YearlyGroup};

use crate::dialogues::{example_of, put_form};
use crate::gallery::{Failed, Gallery, frame};
use crate::sample::{Sample, TODAY};

/// How many bytes of a page a row of the board takes at most: 189 of them are sent at once.
const LONGEST_ROW: usize = 2_600;

pub(crate) fn render(gallery: &Gallery<'_>, sample: &Sample) -> Result<(), Failed> {
    board(gallery, sample)?;
    reminders(gallery, sample)?;
    one_review(gallery)?;
    forecast(gallery)?;
    rules(gallery)?;
    progress(gallery, sample)
}

/// Where a review of the sample is: what it waits for, at which stage, how late, with how many unfinished phases.
const PLACES: [(MoveKind, Stage, u32); 9] = [
    (MoveKind::Consult, Stage::NotStarted, 2_144),
    (MoveKind::NameFocalPoint, Stage::NotStarted, 1_780),
    (MoveKind::SubmitAnswers, Stage::Answers, 0),
    (MoveKind::ConfirmConsultation, Stage::NotStarted, 0),
    (MoveKind::GiveFeedback, Stage::Feedback, 12),
    (MoveKind::AgreeLists, Stage::Lists, 0),
    (MoveKind::DrawReviewers, Stage::NotStarted, 0),
    (MoveKind::AgreeSummary, Stage::Summary, 0),
    (MoveKind::WaitForGroup, Stage::Complete, 0),
];

fn days_before(days: u32) -> Day {
    Day(TODAY.0.saturating_sub(Span::new().days(i64::from(days))))
}

fn due(days_late: u32) -> Result<DueDay, Failed> {
    let day = days_before(days_late);
    let ends = contracts::Instant("2026-11-25T23:00:00Z".parse()?);
    let act_by = (days_late == 12).then(|| days_before(days_late + 2));
    let rest_day = act_by.map(|_| "sunday".to_owned());
    Ok(DueDay { day, ends, rule: "GL-11i".parse()?, computed: "2020-12-01 + 6 weeks".to_owned(), rest_day, act_by })
}

fn movers(what: MoveKind, state: StateCode, reviewers: &[StateCode]) -> Vec<Mover> {
    match what {
        MoveKind::DrawReviewers => vec![Mover::Secretariat],
        MoveKind::NameFocalPoint => vec![Mover::Mission { state }],
        MoveKind::WaitForGroup => Vec::new(),
        MoveKind::GiveFeedback | MoveKind::ConfirmConsultation => {
            reviewers.iter().map(|state| Mover::FocalPoint { state: *state }).collect()
        }
        MoveKind::AgreeLists => {
            [state].iter().chain(reviewers).map(|state| Mover::FocalPoint { state: *state }).collect()
        }
        _ => vec![Mover::FocalPoint { state }],
    }
}

/// A board of every review of the sample's drawing.
fn all_reviews(sample: &Sample) -> Result<Board, Failed> {
    let groups = &sample.result.groups;
    let mut lines = Vec::new();
    for (at, review) in sample.result.states.iter().filter(|line| line.under_review).enumerate() {
        let (what, stage, days_late) = PLACES[at % PLACES.len()];
        let assigned = sample.result.assignments.iter().filter(|line| line.state_under_review == review.state);
        let reviewers: Vec<StateCode> = assigned.map(|line| line.reviewer).collect();
        let group = groups.iter().find(|line| line.state == review.state).map(|line| line.group);
        let by = if days_late > 0 || what == MoveKind::SubmitAnswers { Some(due(days_late)?) } else { None };
        let instruments: Vec<Instrument> = review.instruments.iter().collect();
        let next = Move {
            what,
            who: movers(what, review.state, &reviewers),
            phase: Some(Phase::I),
            instruments: instruments.clone(),
            by: None,
            agreed: (what == MoveKind::SubmitAnswers).then(|| days_before(0)),
            rule: "PR-31".parse()?,
            since: days_before(days_late + 42),
        };
        let next = ShownMove { review: review.state, what: next, by, days_late: Some(days_late) };
        lines.push(BoardLine {
            state: review.state,
            name: review.name.clone(),
            group: group.and_then(|number| YearlyGroup::try_from(number).ok()),
            region: review.regional_group,
            instruments,
            without_focal_point: if at % 3 == 1 { reviewers.clone() } else { Vec::new() },
            reviewers,
            phase: Some(if at % 5 == 0 { Phase::II } else { Phase::I }),
            stage,
            arrears: if at % 5 == 0 { vec![Phase::I] } else { Vec::new() },
            stalled: if days_late > 0 { vec![next.clone()] } else { Vec::new() },
            next,
            also: u32::try_from(at % 4)?,
            officer: (at % 2 == 0).then(|| format!("desk-{}", at % 3)),
            notes: u32::try_from(at % 3)?,
            help: 0,
            reminded: (at % 4 == 0).then(|| days_before(30)),
        });
    }
    let stalled = lines.iter().filter(|line| !line.stalled.is_empty()).count();
    Ok(Board { as_of: TODAY, total: u32::try_from(lines.len())?, stalled: u32::try_from(stalled)?, lines })
}

const fn page<'a>(frame: &'a Frame, choice: &'a BoardChoice, answer: &'a Board) -> BoardPage<'a> {
    BoardPage { frame, choice, answer, accounts: &[] }
}

fn board(gallery: &Gallery<'_>, sample: &Sample) -> Result<(), Failed> {
    let frame = &frame("/desk/board", true);
    let mut answer = all_reviews(sample)?;
    let rows = answer.lines.len();
    let all = BoardChoice::default();
    gallery.put("desk/board", &page(frame, &all, &answer))?;
    let whole = page(frame, &all, &answer).render()?.len();
    let by_day = BoardChoice::of(&[("order", "due"), ("stalled", "true"), ("officer", "desk-0")].map(owned));
    answer.lines.retain(|line| line.next.days_late > Some(0));
    answer.lines.sort_by_key(|line| (Reverse(line.next.days_late), line.state));
    gallery.put("desk/board-by-day", &page(frame, &by_day, &answer))?;
    answer.lines.clear();
    gallery.put("desk/board-none", &page(frame, &by_day, &answer))?;
    let row = (whole - page(frame, &all, &answer).render()?.len()) / rows;
    assert!(row < LONGEST_ROW, "a row of the board takes {row} bytes");
    assert!(rows >= 189, "{rows} reviews");
    Ok(())
}

fn owned((name, value): (&str, &str)) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

fn reminders(gallery: &Gallery<'_>, sample: &Sample) -> Result<(), Failed> {
    let frame = &frame("/desk/board/remind", true);
    let board = all_reviews(sample)?;
    let some: Vec<StateCode> = board.lines.iter().take(9).map(|line| line.state).collect();
    let id = |_| "018f4d2e-0000-7000-8000-000000000000".parse::<CommandId>();
    let page = |states: &[StateCode]| RemindersPage::new(frame, &board, states, id);
    let mut directory: Directory = example_of("registry", "directory-reply")?;
    directory.entries.truncate(1);
    for entry in &mut directory.entries {
        (entry.state, entry.duties) = (some[0], vec![DutyIn { review: some[0], duty: Duty::FocalPoint }]);
    }
    let person = directory.entries.first().ok_or("somebody")?.person;
    let mut contacts: Contacts = example_of("notices", "contacts-reply")?;
    contacts.contacts.truncate(1);
    contacts.contacts.iter_mut().for_each(|contact| contact.contact = person);
    let reached = Reached::of(frame, &directory, &Known::of(contacts.contacts), &[]);
    gallery.put("desk/board/remind", &page(&some)?.reaching(Some(reached)))?;
    gallery.put("desk/board/remind-none", &page(&some[6..7])?)?;
    let mut refused = page(&some[..2])?;
    let mut note = Note::new(Tone::Refusal, frame.say("remind-failed").with("count", 2_u32));
    note.lines.push(frame.note(Tone::Refusal, &Notice::plain("service-absent", "It does not run.")).text);
    refused.form = refused.form.refused(note);
    gallery.put("desk/board/remind-refused", &refused)?;
    put_form(
        gallery,
        frame,
        "desk/board/officer",
        forms::officer(frame, &some, &["desk-1", "desk-7"].map(str::to_owned), "desk-7"),
    )
}

fn one_review(gallery: &Gallery<'_>) -> Result<(), Failed> {
    let frame = &frame("/desk/board", true);
    let mut file: ReviewFile = example_of("reviews", "review-file")?;
    put_form(gallery, frame, "desk/board/GHA/strike-none", forms::strike(frame, &file))?;
    file.phases[0].entries[0].struck = None;
    put_form(gallery, frame, "desk/board/GHA/strike", forms::strike(frame, &file))?;
    put_form(gallery, frame, "desk/board/GHA/step", forms::step(frame, &file))?;
    let values: Values = [("phase", "I"), ("step", "answers-UNTOC"), ("on", "2026-11-02"), ("source", "NV 12/2026")]
        .into_iter()
        .collect();
    let faults = forms::read_step(file.state, &values).err().unwrap_or_default();
    let marked = forms::step(frame, &file).filled(&values).with_faults(frame, faults);
    put_form(gallery, frame, "desk/board/GHA/step-faults", marked)?;
    let values = values.replaced(&["readable_from"], &[("readable_from", "2026-11-20")].into_iter().collect());
    let read = forms::read_step(file.state, &values).map_err(|_| "a step")?;
    let will = forms::of_step(frame, &read);
    gallery.put("desk/board/GHA/step-summary", &SummaryPage::new(frame, forms::step(frame, &file), &values, will))?;
    let notes = |file: &ReviewFile, name: &str| {
        let form = forms::note(frame, file).command("018f4d2e-0000-7000-8000-000000000000");
        gallery.put(name, &NotesPage { frame, file, form })
    };
    let first = file.notes.first().ok_or("a note")?.clone();
    file.notes.push(NoteLine { text: "Called again.\nThe mission answers next week.".to_owned(), ..first });
    notes(&file, "desk/board/GHA/notes")?;
    file.notes.clear();
    notes(&file, "desk/board/GHA/notes-none")
}

/// As many months after a day, the last day of that month.
fn month(after: i64) -> Day {
    let first = date(2020, 12, 1).saturating_add(Span::new().months(after));
    Day(first.last_of_month())
}

/// A pace of so many reviews in a hundred months, from now on.
fn coming(now: u32, from: i64, pace: u32, foreseen: u32) -> Vec<MonthRange> {
    let range = |ahead: u32| {
        let grown = |pace: u32| (now + ahead * pace / 100).min(foreseen);
        let until = month(from + i64::from(ahead) - 1);
        MonthRange { until, low: grown(pace / 2), middle: grown(pace), high: grown(pace * 2) }
    };
    (1..=60).map(range).collect()
}

fn gate(completed: u32, foreseen: u32, not_before: Day) -> GateStanding {
    let needed = (foreseen * 7).div_ceil(10);
    let (share, met) = (completed * 1_000 / foreseen, completed >= needed);
    GateStanding { completed, foreseen, needed, share, met, not_before }
}

fn forecast(gallery: &Gallery<'_>) -> Result<(), Failed> {
    let frame = &frame("/desk/forecast", true);
    let group = |group: YearlyGroup, completed: u32, foreseen, not_before, likely, pace| {
        let from = i64::from(group.number() - 1) * 11;
        let all = u32::try_from(71 - from).unwrap_or(1);
        let past =
            (1..=all).map(|at| MonthCount { until: month(from + i64::from(at) - 1), completed: completed * at / all });
        GroupForecast {
            group,
            phase: Phase::I,
            gate: gate(completed, foreseen, not_before),
            past: past.collect(),
            coming: coming(completed, 71, pace, foreseen),
            likely,
            pace_months: 24,
        }
    };
    let answer = Forecast {
        as_of: TODAY,
        groups: vec![
            group(YearlyGroup::One, 3, 62, Day(date(2022, 12, 1)), Some(0), 60),
            group(YearlyGroup::Two, 44, 63, Day(date(2027, 11, 1)), Some(83), 30),
            group(YearlyGroup::Three, 0, 64, Day(date(2028, 11, 1)), None, 0),
        ],
    };
    gallery.put("desk/forecast", &ForecastPage { frame, answer: &answer })?;
    gallery.put("desk/forecast-none", &ForecastPage { frame, answer: &Forecast { groups: Vec::new(), ..answer } })
}

fn in_force() -> Result<RulesInForce, Failed> {
    let rules: RulesInForce = example_of("reviews", "rules-in-force")?;
    let clusters = [1, 4, 3, 2].map(Cluster::try_from).into_iter().collect::<Result<Vec<_>, _>>()?;
    let starts = YearlyGroup::ALL.map(|group| Day(group.start())).into();
    Ok(RulesInForce { as_of: TODAY, clusters, starts, phase_months: 24, ..rules })
}

fn rules(gallery: &Gallery<'_>) -> Result<(), Failed> {
    let frame = &frame("/desk/rules", true);
    let mut rules = in_force()?;
    let mut settled = rules.amendments.first().ok_or("an amendment")?.clone();
    settled.amendment = None;
    rules.amendments.push(settled);
    let mut struck = rules.recommendations.first().ok_or("a recommendation")?.clone();
    struck.number = 2;
    struck.struck = Some("Recorded twice".to_owned());
    rules.recommendations.push(struck);
    gallery.put("desk/rules", &RulesPage { frame, rules: &rules })?;
    for what in forms::AMENDED {
        put_form(gallery, frame, &format!("desk/rules/{what}"), forms::amend(frame, &rules, what).ok_or("a form")?)?;
    }
    for what in forms::RECOMMENDED {
        put_form(
            gallery,
            frame,
            &format!("desk/rules/{what}"),
            forms::recommend(frame, &rules, what).ok_or("a form")?,
        )?;
    }
    let strike = forms::strike_recommendation(frame, &rules, &rules.recommendations[0]);
    put_form(gallery, frame, "desk/rules/recommended/1/strike", strike)?;
    for what in forms::PERIODS {
        let form = forms::change_period(frame, &rules, what).ok_or("a form")?;
        put_form(gallery, frame, &format!("desk/rules/{what}"), form)?;
    }
    put_form(gallery, frame, "desk/rules/readings", forms::choose_readings(frame, &rules))?;
    let values: Values = [
        ("numerator", "3"),
        ("denominator", "5"),
        ("from", "2027-01-01"),
        ("body", "Conference of the Parties"),
        ("decided_on", "2026-10-16"),
        ("reference", "Resolution 13/1, para. 4"),
    ]
    .into_iter()
    .collect();
    let form = forms::amend(frame, &rules, "threshold").ok_or("a form")?;
    let read = forms::read_amendment("threshold", &values).map_err(|_| "a change")?;
    let will = forms::of_amendment(frame, &read);
    gallery.put("desk/rules/threshold-summary", &SummaryPage::new(frame, form, &values, will))?;
    rules.amendments.clear();
    rules.recommendations.clear();
    gallery.put("desk/rules-as-adopted", &RulesPage { frame, rules: &rules })?;
    let group = totals(frame)?.groups.remove(0);
    put_form(gallery, frame, "desk/board/advance/1", forms::advance(frame, &group, &rules).ok_or("a form")?)
}

fn totals(_: &Frame) -> Result<Totals, Failed> {
    let counted = |counts: [u32; 7]| {
        Stage::ALL.into_iter().zip(counts).map(|(stage, reviews)| StageCount { stage, reviews }).collect::<Vec<_>>()
    };
    let end = |day: Day| -> Result<DueDay, Failed> {
        Ok(DueDay { day, rule: "PR-15ii".parse()?, computed: "2020-12-01 + 24 months - 1 day".to_owned(), ..due(0)? })
    };
    let decision = in_force()?.amendments.remove(0).decision;
    let one = GroupTotals {
        group: YearlyGroup::One,
        start: Day(YearlyGroup::One.start()),
        reviews: 62,
        phase: Some(Phase::I),
        cluster: Some(Cluster::Criminalization),
        since: Some(Day(YearlyGroup::One.start())),
        nominal_end: Some(end(Day(date(2022, 11, 30)))?),
        opened: Some(OpenedBy::Start),
        stages: counted([0, 36, 12, 6, 4, 1, 3]),
        gate: Some(gate(3, 62, Day(date(2022, 12, 1)))),
        arrears: 0,
    };
    let two = GroupTotals {
        group: YearlyGroup::Two,
        start: Day(YearlyGroup::Two.start()),
        reviews: 63,
        phase: Some(Phase::II),
        cluster: Some(Cluster::InternationalCooperation),
        opened: Some(OpenedBy::Decision { decision }),
        nominal_end: Some(end(Day(date(2028, 3, 31)))?),
        stages: counted([2, 20, 20, 10, 6, 3, 2]),
        gate: Some(gate(44, 63, Day(date(2028, 4, 1)))),
        arrears: 19,
        ..one.clone()
    };
    let three = GroupTotals {
        group: YearlyGroup::Three,
        start: Day(YearlyGroup::Three.start()),
        reviews: 64,
        phase: None,
        cluster: None,
        since: None,
        nominal_end: None,
        opened: None,
        stages: counted([64, 0, 0, 0, 0, 0, 0]),
        gate: None,
        arrears: 0,
    };
    Ok(Totals { as_of: TODAY, groups: vec![one, two, three], reviews: Vec::new() })
}

fn progress(gallery: &Gallery<'_>, sample: &Sample) -> Result<(), Failed> {
    let frame = &frame("/progress", false);
    let rules = &in_force()?;
    let mut answer = totals(frame)?;
    gallery.put("progress", &ProgressPage { frame, answer: &answer, rules })?;
    let gate = &mut answer.groups[0];
    (gate.stages, gate.gate) = (Vec::new(), Some(self::gate(50, 62, Day(date(2027, 3, 1)))));
    let last = &mut answer.groups[1];
    (last.phase, last.gate) = (Some(Phase::IV), None);
    let before = OpenedBy::Gate { completed: 45, foreseen: 63, numerator: 7, denominator: 10 };
    last.opened = Some(before);
    let of_board = all_reviews(sample)?.lines.into_iter().take(20).map(|line| ReviewLine {
        state: line.state,
        name: line.name,
        group: line.group,
        reviewers: line.reviewers,
        phase: line.phase,
        stage: line.stage,
    });
    answer.reviews = of_board.collect();
    let named = &Frame { names: Names::of_states(&sample.states.states).into(), ..frame.clone() };
    let answer = answer.in_language(&named.texts);
    gallery.put("progress-agreed", &ProgressPage { frame: named, answer: &answer, rules })?;
    let mut each = rules.clone();
    each.readings.public = PublicSees::EachReview;
    gallery.put("progress-each", &ProgressPage { frame: named, answer: &answer, rules: &each })
}
