//! Steps that were taken, and by when they were due.

use contracts::reviews::{
    AnswersFrom, Clock, Due, FeedbackFrom, RecordStep, Step, StepRecorded, StepStruck, StrikeStep,
};
use contracts::{Day, Notice};
use jiff::civil::Date;
use treaty::{Instrument, InstrumentSet};

use super::consequences::followed;
use super::consultation::begun;
use super::numbers::number_after;
use super::words::{has_been, not_blank};
use super::{Circumstances, Decided, Entry, PhaseWork, Review, Rules, dates};

/// How late a step was: against the day of the rule, and against the day that was agreed (AMB-14). Both are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lateness {
    /// Days after the day of the rule; none where no rule gives one.
    pub nominal: Option<u32>,
    /// Days after the day that was agreed; none where none was.
    pub agreed: Option<u32>,
}

impl Lateness {
    /// What is told as one number: against the day that was agreed, where one was, else against that of the rule.
    #[must_use]
    pub fn told(self) -> Option<u32> {
        self.agreed.or(self.nominal)
    }
}

/// How late a step was.
#[must_use]
pub fn lateness(entry: &Entry) -> Lateness {
    Lateness {
        nominal: entry.due.as_ref().map(|due| dates::days_between(due.day.0, entry.on)),
        agreed: entry.agreed.map(|day| dates::days_between(day.0, entry.on)),
    }
}

/// Records that a step was taken. Late is recorded and never refused (guidelines, para. 2).
///
/// # Errors
/// A [`Notice`] when it is still to come, was recorded already, or comes before what it rests on: languages are chosen before answers are
/// submitted (para. 31), feedback is on answers that can be read (para. 35), a list rests on answers (para. 38) and a summary on lists.
pub fn record_step(review: &Review, command: &RecordStep, c: &Circumstances<'_>) -> Decided {
    let work = begun(review, command.phase)?;
    not_blank("source", &command.source)?;
    has_been(command.on.0, c.today)?;
    in_the_phase(work, command.on.0)?;
    match command.step {
        Step::Answers { instrument, readable_from } => answers(work, instrument, command.on, readable_from, c.today)?,
        Step::Feedback => feedback(work, command.on.0, c.rules)?,
        Step::List { instrument } => list(work, instrument, command.on.0)?,
        Step::Summary => summary(work, command.on.0)?,
    }
    let recorded = StepRecorded {
        state: command.state,
        phase: command.phase,
        entry: number_after(work.entries.len()),
        step: command.step,
        on: command.on,
        due: due(work, command.step, c.rules),
        source: command.source.trim().to_owned(),
    };
    Ok(followed(review, vec![recorded.into()], c))
}

/// Strikes an entry that was recorded by mistake. It stays visible. A gate that has opened meanwhile stays open.
///
/// # Errors
/// A [`Notice`] when there is no such entry or it is struck already.
pub fn strike_step(review: &Review, command: &StrikeStep, c: &Circumstances<'_>) -> Decided {
    let work = begun(review, command.phase)?;
    not_blank("reason", &command.reason)?;
    let Some(entry) = work.entries.iter().find(|entry| entry.number == command.entry) else {
        let sentence = format!("There is no entry {}.", command.entry);
        return Err(Notice::plain("unknown-step", sentence).with("entry", command.entry));
    };
    if entry.struck.is_some() {
        let sentence = format!("Entry {} is struck already.", command.entry);
        return Err(Notice::of("PR-39", "step-struck-already", sentence).with("entry", command.entry));
    }
    let (phase, on) = (command.phase, Day(c.today));
    let struck =
        StepStruck { state: command.state, phase, entry: command.entry, reason: command.reason.trim().to_owned(), on };
    Ok(followed(review, vec![struck.into()], c))
}

/// By when a rule has a step due, as far as one does (TL-x).
fn due(work: &PhaseWork, step: Step, rules: &Rules) -> Option<Due> {
    match step {
        Step::Answers { .. } => Some(work.answers_due(rules)),
        Step::Feedback => work.feedback_due(rules),
        Step::List { .. } | Step::Summary => None,
    }
}

impl PhaseWork {
    /// By when the answers are due: six months after the start (para. 34). After the consultation, where they are counted from it alone
    /// (AMB-14), by the rules of the day on which it was agreed.
    #[must_use]
    pub fn answers_due(&self, rules: &Rules) -> Due {
        let after = self
            .agreed
            .as_ref()
            .filter(|agreed| rules.on(agreed.on).readings.answers_from == AnswersFrom::Consultation);
        after.and_then(|agreed| agreed.cap_after_consultation.clone()).unwrap_or_else(|| self.begun.answers_cap.clone())
    }

    /// When the reviewing States received the answers for an instrument: when they could read them, or when they were submitted (AMB-20),
    /// by the rules of the day on which they were.
    pub(super) fn received(&self, instrument: Instrument, rules: &Rules) -> Option<Date> {
        let (entry, readable_from) = self.answers(instrument)?;
        Some(match rules.on(entry.on).readings.feedback_from {
            FeedbackFrom::Readable => readable_from,
            FeedbackFrom::Submitted => entry.on,
        })
    }

    /// When the clock of paragraph 35 started: with the last answers, or with the first where each instrument has its own (AMB-07). None
    /// while it has not.
    #[must_use]
    pub fn feedback_clock(&self, rules: &Rules) -> Option<Date> {
        let open = self.open_instruments();
        let received: Vec<_> = open.iter().filter_map(|instrument| self.received(instrument, rules)).collect();
        if self.has_clock_for_each(rules) {
            return received.into_iter().min();
        }
        received.iter().max().copied().filter(|_| received.len() == open.len())
    }

    /// By when the feedback is due: six months after its clock started (para. 35), or as many as there are by the rules of that day.
    #[must_use]
    pub fn feedback_due(&self, rules: &Rules) -> Option<Due> {
        let clock = self.feedback_clock(rules)?;
        rules.on(clock).periods.feedback_cap(clock).ok().map(dates::due)
    }

    /// Whether each instrument has a clock of its own, by the rules of the day on which the last answers came (AMB-07).
    pub(super) fn has_clock_for_each(&self, rules: &Rules) -> bool {
        let answered =
            self.open_instruments().iter().filter_map(|instrument| self.answers(instrument)).collect::<Vec<_>>();
        let last = answered.into_iter().map(|(entry, _)| entry.on).max();
        last.is_some_and(|last| rules.on(last).readings.clock == Clock::EachStrand)
    }
}

/// What belongs to a later phase may be drafted, not submitted (guidelines, para. 9).
fn in_the_phase(work: &PhaseWork, on: Date) -> Result<(), Notice> {
    let start = work.begun.start;
    if on < start.0 {
        let sentence = format!("The phase began on {start}; nothing of it was submitted before.");
        return Err(Notice::of("GL-9", "step-before-start", sentence).with("day", start));
    }
    Ok(())
}

/// That something is due for the instrument in this phase.
fn reviewed(work: &PhaseWork, instrument: Instrument) -> Result<(), Notice> {
    match work.strands.get(&instrument) {
        Some(strand) if strand.closed.is_none() && strand.articles.is_empty() => {
            let sentence =
                format!("No article of {instrument} is in the cluster of this phase: nothing is due for it.");
            Err(Notice::of("T1-FA", "nothing-due", sentence).with("instrument", instrument))
        }
        Some(strand) if strand.closed.is_none() => Ok(()),
        _ => {
            let sentence = format!("{instrument} is not reviewed in this phase.");
            Err(Notice::of("PR-9i", "instrument-not-reviewed", sentence).with("instrument", instrument))
        }
    }
}

fn once(earlier: Option<&Entry>) -> Result<(), Notice> {
    let Some(earlier) = earlier else { return Ok(()) };
    let sentence = format!("This is recorded already, with {}. Strike that entry first if it is wrong.", earlier.on);
    Err(Notice::of("PR-39", "step-recorded-already", sentence).with("day", earlier.on).with("entry", earlier.number))
}

fn not_before(rule: &str, earlier: Option<Date>, on: Date) -> Result<(), Notice> {
    match earlier {
        Some(earlier) if on < earlier => {
            let sentence = format!("It rests on what was there on {earlier}; it cannot have been before.");
            Err(Notice::of(rule, "step-too-early", sentence).with("day", earlier))
        }
        _ => Ok(()),
    }
}

fn answers(work: &PhaseWork, instrument: Instrument, on: Day, readable: Day, today: Date) -> Result<(), Notice> {
    reviewed(work, instrument)?;
    once(work.answers(instrument).map(|(entry, _)| entry))?;
    if work.agreed.is_none() {
        let sentence =
            "The working languages are chosen before answers are submitted: the consultation is agreed first.";
        return Err(Notice::of("PR-31", "languages-not-agreed", sentence));
    }
    has_been(readable.0, today)?;
    not_before("PR-20i", Some(on.0), readable.0)
}

fn feedback(work: &PhaseWork, on: Date, rules: &Rules) -> Result<(), Notice> {
    once(work.feedback())?;
    let unanswered = work.unanswered();
    let each = work.has_clock_for_each(rules);
    if !unanswered.is_empty() && !each || unanswered == work.open_instruments() {
        return Err(unread("PR-35i", unanswered));
    }
    not_before("PR-35i", work.feedback_clock(rules), on)
}

fn unread(rule: &str, missing: InstrumentSet) -> Notice {
    let sentence = format!("The answers for {missing} are not there yet.");
    Notice::of(rule, "answers-missing", sentence).with("instruments", missing)
}

fn list(work: &PhaseWork, instrument: Instrument, on: Date) -> Result<(), Notice> {
    reviewed(work, instrument)?;
    once(work.list(instrument))?;
    let Some((answered, _)) = work.answers(instrument) else { return Err(unread("PR-38ii", instrument.into())) };
    not_before("PR-38ii", Some(answered.on), on)
}

fn summary(work: &PhaseWork, on: Date) -> Result<(), Notice> {
    once(work.summary())?;
    let unlisted = work.unlisted();
    if !unlisted.is_empty() || work.open_instruments().is_empty() {
        let sentence = format!("The summary is one of all lists. Those for {unlisted} are still to be agreed.");
        return Err(Notice::of("PR-38v", "lists-missing", sentence).with("instruments", unlisted));
    }
    let last = work.open_instruments().iter().filter_map(|instrument| work.list(instrument)).map(|list| list.on).max();
    not_before("PR-38v", last, on)
}
