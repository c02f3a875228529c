//! Freezing: who takes part and what stands is fixed, shown to be possible, and committed to, before any seed exists.

mod aside;
mod joining;
mod purpose;
mod supplement;

pub(crate) use purpose::nothing_drawn;

use contracts::Notice;
use contracts::drawing::{
    Exclusion, FreezePool, InputsDocument, PoolFrozen, PreviewPool, Purpose, Readings, TakenInForce,
};
use jiff::Timestamp;
use jiff::civil::Date;
use lots::Frozen;
use lots::beacon::{self, Chain};
use lots::certificate::Certificate;
use lots::chance::Bytes32;
use lots::feasibility::{self, Feasibility};
use lots::problem::Slot;
use lots::record::{self, Announced, Inputs, Pool, PoolState};
use lots::seed::commitment;
use treaty::StateCode;
use treaty::dates::vienna_date;

use super::Known;
use super::cycle::{Cycle, Drawing};
use super::engine::{self, document, input_fault};
use super::pool::{self, Choice, Limits};
use super::words::{not_blank, taken};
use super::{Decided, meetings};

/// What is to be frozen.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    /// The meeting that draws; none for a test.
    pub meeting: Option<u32>,
    /// What it is for.
    pub purpose: &'a Purpose,
    /// The day whose treaty status counts (AMB-02).
    pub as_of: Option<Date>,
    /// Open questions of treaty status taken as in force.
    pub in_force: &'a [TakenInForce],
    /// Parties that take no part, by decision of the meeting.
    pub without: Option<&'a Exclusion>,
    /// How rules are read that can be read in two ways.
    pub readings: Readings,
}

impl Wish<'_> {
    /// The same with other readings than the catalogue's own.
    #[must_use]
    pub fn reading(self, readings: Readings) -> Self {
        Self { readings, ..self }
    }
}

impl<'a> From<&'a FreezePool> for Wish<'a> {
    fn from(c: &'a FreezePool) -> Self {
        let as_of = c.as_of.map(|day| day.0);
        Self {
            meeting: c.meeting,
            purpose: &c.purpose,
            as_of,
            in_force: &c.in_force,
            without: c.without.as_ref(),
            readings: Readings::default(),
        }
    }
}

impl<'a> From<&'a PreviewPool> for Wish<'a> {
    fn from(q: &'a PreviewPool) -> Self {
        let as_of = q.as_of.map(|day| day.0);
        Self {
            meeting: q.meeting,
            purpose: &q.purpose,
            as_of,
            in_force: &q.in_force,
            without: q.without.as_ref(),
            readings: Readings::default(),
        }
    }
}

/// Inputs from which lots can be drawn, as far as can be known before a seed exists.
#[derive(Clone, Debug)]
pub struct Examined {
    inputs: Inputs,
    readings: Readings,
    undecided: bool,
}

impl Examined {
    /// The inputs, with nothing announced yet.
    #[must_use]
    pub fn inputs(&self) -> &Inputs {
        &self.inputs
    }

    /// How rules were read.
    #[must_use]
    pub fn readings(&self) -> Readings {
        self.readings
    }

    /// What the person should know.
    #[must_use]
    pub fn warnings(&self) -> Vec<Notice> {
        let sentence = "Whether lots can be drawn could not be decided in advance: the limits leave little room. The draw itself \
                        will show it, and relaxes no rule.";
        self.undecided.then(|| Notice::of("PR-29i", "possibility-undecided", sentence)).into_iter().collect()
    }
}

/// The inputs as they would be frozen, with nothing announced.
///
/// # Errors
/// A [`Notice`] naming the rule that stands in the way.
pub fn inputs(cycle: &Cycle, known: &Known, wish: &Wish<'_>, today: Date) -> Result<Inputs, Notice> {
    let meeting = wish.meeting.map(|number| meetings::standing(cycle, number)).transpose()?;
    if let Some(meeting) = meeting {
        meetings::may_draw(cycle, meeting, wish.purpose, today)?;
    }
    let status_of = meeting.map_or(today, |meeting| meeting.on);
    let mut inputs = purpose::inputs(cycle, known, wish, status_of, status_of.max(today))?;
    inputs.meeting = meeting.map(|meeting| record::Meeting {
        date: meeting.on.to_string(),
        kind: engine::kind(meeting.kind),
        title: meeting.title.clone(),
    });
    Ok(inputs)
}

/// Whether lots can be drawn from these inputs. This is work: it may take seconds where the limits are tight.
///
/// # Errors
/// A [`Notice`] with the sentences of the certificate when nothing can be drawn.
pub fn examine(inputs: Inputs, wish: &Wish<'_>) -> Result<Examined, Notice> {
    let frozen = Frozen::new(inputs).map_err(|fault| input_fault(&fault))?;
    // A signatory that became a party may join a group although all its places are filled.
    if !matches!(wish.purpose, Purpose::LateJoiners { .. }) {
        something_open(&frozen)?;
    }
    let examined = |undecided| Examined { inputs: frozen.inputs().clone(), readings: wish.readings, undecided };
    match feasibility::decide(&frozen.numbered().problem) {
        Feasibility::Feasible(_) => Ok(examined(false)),
        Feasibility::Undecided { .. } => Ok(examined(true)),
        Feasibility::Infeasible(proof) => {
            Err(impossible(&Certificate::new(&frozen, &proof).sentences(frozen.inputs())))
        }
    }
}

/// Refuses a drawing in which there is nothing to draw. A new ratification may leave no gap, because the reviewing States that stand are
/// party to the treaty already: then the result says that they review for it, too.
fn something_open(frozen: &Frozen) -> Result<(), Notice> {
    let problem = &frozen.numbered().problem;
    let open = |slot: &Slot| slot.kept.is_none_or(|kept| problem.gap(slot, kept.main) != 0);
    if problem.slots.iter().any(|slot| open(slot) || reviews_for_more(frozen, slot)) {
        return Ok(());
    }
    let sentence = "Every place is filled and every instrument is covered: there is nothing to draw.";
    Err(Notice::of("AMB-02", "nothing-to-draw", sentence))
}

/// Whether the main reviewing State that stays in a slot reviews for more than it stood for.
fn reviews_for_more(frozen: &Frozen, slot: &Slot) -> bool {
    let Some(kept) = slot.kept else { return false };
    let numbered = frozen.numbered();
    let pair = (numbered.code(slot.under_review), numbered.code(kept.main));
    let standing = &frozen.inputs().standing.assignments;
    let stood = standing.iter().find(|a| (a.state_under_review, a.reviewer) == pair);
    stood.is_some_and(|stood| stood.instruments.bits() != numbered.problem.shared(kept.main, slot.under_review))
}

fn impossible(sentences: &[String]) -> Notice {
    let words = format!("No draw is possible under the rules, and no rule was relaxed. {}", sentences.join(" "));
    let rule = sentences.iter().find_map(|sentence| rule_in(sentence)).unwrap_or("PR-28ii");
    // A certificate speaks for itself.
    let reason = |sentence: &String| Notice::plain("certificate", sentence.as_str());
    Notice::of(rule, "nothing-can-be-drawn", words).listing(sentences.iter().map(reason))
}

/// The rule that a sentence of a certificate counts with.
fn rule_in(sentence: &str) -> Option<&'static str> {
    let known = [("para. 29", "PR-29i"), ("para. 28 (a)", "PR-28a"), ("para. 28 (c)", "PR-28c")];
    known.into_iter().find(|(words, _)| sentence.contains(words)).map(|(_, rule)| rule)
}

/// Freezes what was examined, and publishes a commitment to the secret. The secret itself is in no event until lots are drawn.
///
/// # Errors
/// A [`Notice`] when another drawing is frozen, the meeting may not draw, or something changed since the examination.
pub fn freeze(
    cycle: &Cycle,
    known: &Known,
    command: &FreezePool,
    examined: &Examined,
    secret: &Bytes32,
    now: Timestamp,
) -> Decided {
    if let Some(drawing) = cycle.frozen() {
        return Err(one_at_a_time(drawing));
    }
    left_out_by_whom(command, vienna_date(now))?;
    let wish = Wish::from(command).reading(examined.readings);
    if inputs(cycle, known, &wish, vienna_date(now))? != examined.inputs {
        let sentence = "Something changed while the drawing was prepared; look at it again and repeat the command.";
        return Err(Notice::plain("changed-meanwhile", sentence));
    }
    let beacon = command.beacon_round.map(|round| announced(round, now)).transpose()?;
    let announced = Announced { commitment: hex::encode(commitment(secret)), beacon };
    let inputs = Inputs { announced: Some(announced), ..examined.inputs.clone() };
    let number = cycle.drawings().len() + 1;
    Ok(vec![
        PoolFrozen {
            drawing: u32::try_from(number).unwrap_or(u32::MAX),
            meeting: command.meeting,
            purpose: command.purpose.clone(),
            without: command.without.clone(),
            readings: examined.readings,
            inputs: InputsDocument(document(&inputs)?),
            inputs_hash: hex::encode(inputs.hash()),
        }
        .into(),
    ])
}

/// Every party takes part (para. 9), and all but the Holy See have no choice in it: whoever else is left out of a drawing that counts
/// is so by a decision of the meeting that somebody can look up.
fn left_out_by_whom(command: &FreezePool, today: Date) -> Result<(), Notice> {
    let Some(exclusion) = &command.without else { return Ok(()) };
    not_blank("reason", &exclusion.reason)?;
    match &exclusion.decision {
        Some(decision) => taken(decision, today),
        None if command.meeting.is_none() => Ok(()),
        None => {
            let sentence = "Every party takes part. Leave one out only by a decision of the meeting, and record it with its reason.";
            Err(Notice::of("PR-9i", "left-out-needs-decision", sentence).with("states", listed(&exclusion.states)))
        }
    }
}

/// A second commitment beside an open one would be a second try.
fn one_at_a_time(drawing: &Drawing) -> Notice {
    let sentence =
        format!("Drawing {} is frozen: draw it, or give it up in public, before another is frozen.", drawing.number);
    Notice::of("R10/1-6iii", "another-is-frozen", sentence).with("drawing", drawing.number)
}

/// A pulse that nobody can have seen yet.
fn announced(round: u64, now: Timestamp) -> Result<beacon::Announced, Notice> {
    let chain = Chain::quicknet();
    let announced = beacon::Announced { chain: chain.hash().to_owned(), round };
    announced.pinned_chain().map_err(|fault| Notice::plain("beacon-refused", fault.to_string()))?;
    let first = chain.first_round_after(u64::try_from(now.as_second()).unwrap_or_default());
    if round < first {
        let sentence = format!("The pulse of round {round} may be known already; the first that is not is {first}.");
        return Err(Notice::plain("beacon-round-over", sentence).with("round", round).with("first", first));
    }
    Ok(announced)
}

/// What the person should know who freezes this.
#[must_use]
pub fn warnings(cycle: &Cycle, known: &Known, wish: &Wish<'_>, today: Date) -> Vec<Notice> {
    let void = wish.meeting.is_none().then(|| {
        Notice::of("PR-28i", "test-is-void", "This is a test: it belongs to no meeting, and its result is void.")
    });
    let left_out = wish.without.map(|exclusion| {
        let sentence = "Every party takes part; who is left out is left out by decision of the meeting.";
        Notice::of("PR-9i", "left-out-by-decision", sentence).with("states", listed(&exclusion.states))
    });
    let meeting = wish.meeting.and_then(|number| cycle.meeting(number));
    let of_meeting = meeting.map(|meeting| meetings::warnings(cycle, meeting)).unwrap_or_default();
    let held = meeting.map_or(today, |meeting| meeting.on.max(today));
    let changed = status_changed(cycle, known, wish, today);
    let leave = those_who_leave(cycle, known, wish, held);
    let exceptions = exceptions_stay(cycle, wish);
    void.into_iter().chain(left_out).chain(of_meeting).chain(changed).chain(leave).chain(exceptions).collect()
}

/// A supplement draws nothing for reviews in which a meeting departed from the regions: a gap that opened there stays open.
fn exceptions_stay(cycle: &Cycle, wish: &Wish<'_>) -> Option<Notice> {
    let pairings = cycle.pairings().filter(|_| *wish.purpose == Purpose::Supplement)?;
    let states: Vec<StateCode> = pairings.exceptions().into_iter().collect();
    let sentence = "A meeting gave these States a reviewing State of another region than the lot would. The supplement draws nothing for \
                    them; have that exception drawn again first, if a treaty lacks a reviewing State.";
    (!states.is_empty()).then(|| Notice::of("AMB-13", "exceptions-stay", sentence).with("states", listed(&states)))
}

/// Who took part so far and has chosen not to: its places are drawn anew with everything else that is drawn.
fn those_who_leave(cycle: &Cycle, known: &Known, wish: &Wish<'_>, held: Date) -> Option<Notice> {
    let pairings = cycle.pairings().filter(|_| *wish.purpose != Purpose::First)?;
    let out = known.opted_out(held);
    let leave: Vec<StateCode> = out.into_iter().filter(|&state| pairings.state(state).is_some()).collect();
    let sentence = "These States have chosen not to take part since the result that stands; they leave it with this drawing, and their \
                    places are drawn anew.";
    (!leave.is_empty()).then(|| Notice::of("R9/1-fn2", "leaves-by-choice", sentence).with("states", listed(&leave)))
}

/// A redraw keeps the treaty status of the result that stands; where that has changed, a supplement should come first.
fn status_changed(cycle: &Cycle, known: &Known, wish: &Wish<'_>, today: Date) -> Option<Notice> {
    let pairings = cycle.pairings().filter(|_| matches!(wish.purpose, Purpose::Redraw { .. }))?;
    let limits = Limits::new(known, cycle, today);
    let now = pool::form(known, &limits, &Choice::plain(today), &pairings.transcript().rules).ok()?;
    let before = pairings.pool();
    let status = |pool: &Pool, code| {
        let entry = pool.states.iter().find(|entry| entry.state == code)?;
        Some((entry.instruments, pool.in_force(entry)))
    };
    let assumed = |entry: &PoolState| {
        let of = before.assumptions.iter().filter(|assumption| assumption.state == entry.state);
        of.into_iter().any(|assumption| !before.voluntary(entry).contains(assumption.instrument))
    };
    let differs = |entry: &&PoolState| status(&now, entry.state) != status(before, entry.state);
    let changed = before.states.iter().filter(|entry| !assumed(entry)).filter(differs);
    let changed: Vec<StateCode> = changed.map(|entry| entry.state).collect();
    let sentence = "What these States are party to has changed since the result that stands; a redraw keeps the status of then, \
                    a supplement brings it up to date.";
    (!changed.is_empty()).then(|| Notice::of("AMB-02", "status-changed", sentence).with("states", listed(&changed)))
}

fn listed(states: &[StateCode]) -> String {
    let states: Vec<String> = states.iter().map(ToString::to_string).collect();
    states.join(", ")
}
