//! The board: all reviews, each with whose move it is and since when.

use askama::Template;
use contracts::Day;
use contracts::reviews::{Board, BoardLine, MoveKind, ShownMove, Stage};
use jiff::Span;
use treaty::{Instrument, RegionalGroup, StateCode, YearlyGroup};

use super::BoardChoice;
use crate::pages::Frame;
use crate::pages::table::csv_file;
use crate::text::{Sentence, order};

/// The board.
#[derive(Debug, Template)]
#[template(path = "board/board.html")]
pub struct BoardPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// What is chosen.
    pub choice: &'a BoardChoice,
    /// The board.
    pub answer: &'a Board,
    /// The accounts of the Secretariat.
    pub accounts: &'a [String],
}

impl BoardPage<'_> {
    /// The reviews: by group, then in the alphabetical order of the reader's language; or as the service has them, by day.
    #[must_use]
    pub fn lines(&self) -> Vec<&BoardLine> {
        let mut lines: Vec<&BoardLine> = self.answer.lines.iter().collect();
        if !self.choice.is_by_day() {
            lines.sort_by_cached_key(|line| (line.group.map_or(u8::MAX, YearlyGroup::number), by_name(line)));
        }
        lines
    }

    /// The first day on which something stalled, and for how many days by now; none where its day is not past.
    #[must_use]
    pub fn stalls(&self, of: &ShownMove) -> Option<(Day, u32)> {
        let days = of.days_late.filter(|days| *days > 0)?;
        let since = self.answer.as_of.0.checked_sub(Span::new().try_days(days.saturating_sub(1)).ok()?).ok()?;
        Some((Day(since), days))
    }

    /// Who can look after reviews: the accounts of the Secretariat, and whoever looks after one that is shown or is chosen.
    fn officers(&self) -> Vec<&str> {
        let shown = self.answer.lines.iter().filter_map(|line| line.officer.as_deref());
        let chosen = self.choice.asked().officer.as_deref();
        let mut officers: Vec<&str> = self.accounts.iter().map(String::as_str).chain(shown).chain(chosen).collect();
        officers.sort_unstable();
        officers.dedup();
        officers
    }

    /// What is chosen of most often.
    #[must_use]
    pub fn first_questions(&self) -> [Question; 3] {
        let (frame, chosen) = (self.frame, self.choice.asked());
        let groups =
            YearlyGroup::ALL.map(|one| option(chosen.group, one, one.number(), frame.review_group(&Some(one))));
        let stages = Stage::ALL.map(|one| option(chosen.stage, one, one.code(), frame.review_stage(&one)));
        let moves = MoveKind::ALL.map(|one| option(chosen.what, one, one.code(), frame.move_name(&one)));
        [
            Question::new("group", frame.say("yearly-group"), groups),
            Question::new("stage", frame.say("board-where"), stages),
            Question::new("what", frame.say("board-waits-for"), moves),
        ]
    }

    /// What else can be chosen of.
    #[must_use]
    pub fn more_questions(&self) -> [Question; 4] {
        let (frame, chosen) = (self.frame, self.choice.asked());
        let texts = &frame.texts;
        let instruments = Instrument::ALL.map(|one| option(chosen.instrument, one, one, texts.instrument(&one)));
        let regions = RegionalGroup::ALL.map(|one| option(chosen.region, one, one.label(), texts.region_of(&one)));
        let states = frame.names.sorted().map(|(state, name)| option(chosen.state, state, state, name));
        let officer = chosen.officer.as_deref();
        let officers = self.officers().into_iter().map(|name| option(officer, name, name, name));
        [
            Question::new("instrument", frame.say("instrument"), instruments),
            Question::new("region", frame.say("regional-group"), regions),
            Question::new("state", frame.say("state"), states),
            Question::new("officer", frame.say("board-officer"), officers),
        ]
    }

    /// Whether anything of that is chosen.
    #[must_use]
    pub fn asks_more(&self) -> bool {
        let more = ["instrument", "region", "state", "officer", "order"];
        self.choice.pairs().iter().any(|(name, _)| more.contains(name))
    }

    /// Where the file of the same choice is.
    #[must_use]
    pub fn file(&self) -> String {
        self.frame.to(&format!("/desk/board.csv{}", self.choice.query()))
    }
}

/// What lists of reviews are ordered by: the name of the State as people look it up.
pub(super) fn by_name(line: &BoardLine) -> (Vec<u8>, StateCode) {
    (order(&line.name), line.state)
}

/// One of the questions of which a choice is made.
#[derive(Debug)]
pub struct Question {
    /// The name under which it is sent.
    pub name: &'static str,
    /// The question.
    pub label: String,
    /// What can be answered.
    pub options: Vec<Answer>,
}

/// What can be answered.
#[derive(Debug)]
pub struct Answer {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub says: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

impl Question {
    fn new(name: &'static str, label: Sentence, options: impl IntoIterator<Item = Answer>) -> Self {
        Self { name, label: label.into(), options: options.into_iter().collect() }
    }
}

#[expect(clippy::needless_pass_by_value, reason = "answers are written with what is at hand: numbers, codes, texts")]
fn option<T: Copy + PartialEq>(chosen: Option<T>, one: T, value: impl ToString, says: impl Into<String>) -> Answer {
    Answer { value: value.to_string(), says: says.into(), chosen: chosen == Some(one) }
}

/// The board as a file, in the order of names. Neither lateness nor an order of days is in it (para. 4 (b), AMB-36).
#[must_use]
pub fn board_csv(answer: &Board) -> String {
    let head = [
        "state",
        "name",
        "regional_group",
        "group",
        "phase",
        "stage",
        "unfinished_phases",
        "waits_for",
        "whose_move",
        "since",
        "by_rule",
        "agreed",
        "rule",
        "without_focal_point",
        "officer",
        "reminded",
        "notes",
    ];
    let mut lines: Vec<&BoardLine> = answer.lines.iter().collect();
    lines.sort_by_cached_key(|line| by_name(line));
    csv_file(&head, lines.into_iter().map(cells))
}

fn cells(line: &BoardLine) -> [String; 17] {
    let next = &line.next.what;
    let joined = |parts: Vec<String>| parts.join(" ");
    let who = next.who.iter().map(|mover| mover.state().map_or_else(|| "secretariat".to_owned(), |s| s.to_string()));
    let mut who: Vec<String> = who.collect();
    who.sort_unstable();
    [
        line.state.to_string(),
        line.name.clone(),
        line.region.map_or("none", RegionalGroup::label).to_owned(),
        line.group.map(|group| group.number().to_string()).unwrap_or_default(),
        line.phase.map(|phase| phase.roman().to_owned()).unwrap_or_default(),
        line.stage.code().to_owned(),
        joined(line.arrears.iter().map(|phase| phase.roman().to_owned()).collect()),
        next.what.code().to_owned(),
        joined(who),
        next.since.to_string(),
        line.next.by.as_ref().map(|due| due.day.to_string()).unwrap_or_default(),
        next.agreed.map(|day| day.to_string()).unwrap_or_default(),
        next.rule.to_string(),
        joined(line.without_focal_point.iter().map(ToString::to_string).collect()),
        line.officer.clone().unwrap_or_default(),
        line.reminded.map(|day| day.to_string()).unwrap_or_default(),
        line.notes.to_string(),
    ]
}
