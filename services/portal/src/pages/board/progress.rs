//! What everybody sees: totals for each group, where it is, and what it waits for. None is ranked (AMB-30), and no State is named that did not
//! agree to it, unless the Conference lets everybody see single reviews (AMB-36).

use askama::Template;
use contracts::reviews::{GroupTotals, OpenedBy, PublicSees, ReviewLine, RulesInForce, Stage, Totals};

use super::bar::{GateBar, LENGTH, Part, parts};
use crate::pages::Frame;
use crate::pages::table::csv_file;
use crate::text::{Sentence, order};

/// The totals.
#[derive(Debug, Template)]
#[template(path = "board/progress.html")]
pub struct ProgressPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The totals.
    pub answer: &'a Totals,
    /// The rules in force.
    pub rules: &'a RulesInForce,
}

impl ProgressPage<'_> {
    /// The parts of a group's bar.
    #[must_use]
    pub fn parts(&self, group: &GroupTotals) -> Vec<Part> {
        parts(&group.stages, self.frame.is_right_to_left())
    }

    /// How far it is from its gate.
    #[must_use]
    pub fn gate_bar(&self, group: &GroupTotals) -> Option<GateBar> {
        group.gate.as_ref().map(|gate| GateBar::of(gate, self.frame.is_right_to_left()))
    }

    /// How long bars are.
    #[must_use]
    pub const fn length(&self) -> u32 {
        LENGTH
    }

    /// The phase in which a group is, and by what it entered it.
    #[must_use]
    pub fn entered(&self, group: &GroupTotals) -> Option<Sentence> {
        let frame = self.frame;
        let (phase, opened) = (group.phase?, group.opened.as_ref()?);
        let say = match opened {
            OpenedBy::Start => frame.say("progress-by-start"),
            OpenedBy::Gate { completed, foreseen, .. } => {
                frame.say("progress-by-gate").with("completed", *completed).with("foreseen", *foreseen)
            }
            OpenedBy::Decision { decision } => frame
                .say("progress-by-decision")
                .with("body", decision.body.as_str())
                .with("reference", decision.reference.as_str())
                .with("day", frame.texts.day(&decision.on)),
        };
        Some(say.with("phase", phase.roman()))
    }

    /// The end of the phase on the calendar, which may be past while the phase goes on (para. 15).
    #[must_use]
    pub fn nominal(&self, group: &GroupTotals) -> Option<Sentence> {
        let (phase, end) = (group.phase?, group.nominal_end.as_ref()?);
        let key = if end.day < self.answer.as_of { "progress-nominal-ended" } else { "progress-nominal-ends" };
        let day = self.frame.texts.day(&end.day);
        Some(self.frame.say(key).with("phase", phase.roman()).with("day", day))
    }

    /// When the group goes on, and how far it is from that (para. 10).
    #[must_use]
    pub fn goes_on(&self, group: &GroupTotals) -> Option<Sentence> {
        let (gate, frame) = (group.gate.as_ref()?, self.frame);
        let next = group.phase?.next()?.roman();
        if gate.met {
            let day = frame.texts.day(&gate.not_before);
            let say = frame.say("progress-goes-on-met").with("phase", next).with("day", day);
            return Some(say.with("completed", gate.completed).with("foreseen", gate.foreseen));
        }
        let say = frame.say("progress-goes-on").with("phase", next).with("needed", gate.needed);
        Some(say.with("foreseen", gate.foreseen).with("completed", gate.completed))
    }

    /// The bar in a sentence, for those who do not see it.
    #[must_use]
    pub fn in_words(&self, group: &GroupTotals) -> String {
        let some = group.stages.iter().filter(|count| count.reviews > 0);
        let said = some.map(|count| format!("{}: {}", self.frame.review_stage(&count.stage), count.reviews));
        self.frame.texts.list(&said.collect::<Vec<_>>())
    }

    /// The reviews one by one, where everybody may see them: by group, then by name, without anything of lateness.
    #[must_use]
    pub fn reviews(&self) -> Vec<&ReviewLine> {
        in_order(self.answer)
    }

    /// Whether the Conference lets everybody see each review; else those stand here whose State agreed.
    #[must_use]
    pub fn shows_each(&self) -> bool {
        self.rules.readings.public == PublicSees::EachReview
    }
}

/// By group, then by name in the reader's alphabet; signatories, which are in no group, last.
fn in_order(answer: &Totals) -> Vec<&ReviewLine> {
    let mut reviews: Vec<&ReviewLine> = answer.reviews.iter().collect();
    reviews.sort_by_cached_key(|line| (line.group.is_none(), line.group, order(&line.name), line.state));
    reviews
}

/// The reviews that everybody may see one by one, as a file.
#[must_use]
pub fn progress_reviews_csv(answer: &Totals) -> String {
    let head = ["group", "state", "name", "phase", "stage"];
    let rows = in_order(answer).into_iter().map(|line| {
        [
            line.group.map(|group| group.number().to_string()).unwrap_or_default(),
            line.state.to_string(),
            line.name.clone(),
            line.phase.map(|phase| phase.roman().to_owned()).unwrap_or_default(),
            line.stage.code().to_owned(),
        ]
    });
    csv_file(&head, rows)
}

/// The totals as a file: a line for each group.
#[must_use]
pub fn progress_csv(answer: &Totals) -> String {
    let before = ["group", "start", "phase", "since", "nominal_end", "reviews"].map(str::to_owned);
    let stages = Stage::ALL.map(|stage| stage.code().replace('-', "_"));
    let after = ["foreseen", "completed", "needed", "unfinished_of_earlier_phases"].map(str::to_owned);
    let head: Vec<String> = before.into_iter().chain(stages).chain(after).collect();
    csv_file(&head, answer.groups.iter().map(cells))
}

fn cells(group: &GroupTotals) -> Vec<String> {
    let day = |day: Option<contracts::Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let gate = group.gate.as_ref();
    let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    let stages = Stage::ALL.map(|stage| {
        let counts = group.stages.iter().filter(|count| count.stage == stage);
        counts.map(|count| count.reviews).sum::<u32>().to_string()
    });
    let before = [
        group.group.number().to_string(),
        group.start.to_string(),
        group.phase.map(|phase| phase.roman().to_owned()).unwrap_or_default(),
        day(group.since),
        day(group.nominal_end.as_ref().map(|end| end.day)),
        group.reviews.to_string(),
    ];
    let after = [
        number(gate.map(|gate| gate.foreseen)),
        number(gate.map(|gate| gate.completed)),
        number(gate.map(|gate| gate.needed)),
        group.arrears.to_string(),
    ];
    before.into_iter().chain(stages).chain(after).collect()
}
