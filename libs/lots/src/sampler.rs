//! The law of the draw (para. 28), as a pure function of the problem and a key.
//!
//! 1. Base draw: every completable base is equally likely. Bases are proposed evenly and those that cannot be
//!    completed are set aside.
//! 2. Additional draws: given the base, every completion is equally likely.
//!
//! Tries that fail too often are replaced by the complete list, which gives the same law: either way each lawful
//! outcome of the stage has the same chance.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use crate::additional::AdditionalDraw;
use crate::allocation::Trial;
use crate::base::BaseDraw;
use crate::chance::{Bytes32, StageKey};
use crate::completion::Gaps;
use crate::listing::{self, Listed};
use crate::problem::{Base, Outcome, Problem, State};

/// Tries before the complete list is asked for.
pub const PATIENCE: u64 = 10_000;
/// A list longer than this is not made; tries go on instead.
pub const LONGEST_LIST: usize = 50_000;
/// With more open places than this no list is made.
pub const MOST_LISTED_PLACES: usize = 64;
/// After so many tries a draw is given up, with a fault that says so.
pub const LAST_TRY: u64 = 30_000_000;
const REMEMBERED: usize = 200_000;

/// Why no draw came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DrawFault {
    /// No outcome satisfies the rules. `feasibility` explains why before any seed exists.
    #[error("No outcome satisfies the rules for these States.")]
    Impossible,
    /// Lawful outcomes may exist, but none was met.
    #[error(
        "No lawful draw was met in {tries} tries: the limits leave too few. Nothing was drawn and no rule was relaxed."
    )]
    TooTight {
        /// How many tries were made.
        tries: u64,
    },
}

/// A draw, with the number of the try that gave each stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// Main and additional reviewers.
    pub outcome: Outcome,
    /// The try, from 0, that gave the base; tries before it were set aside.
    pub base_try: u64,
    /// The try, from 0, that gave the completion.
    pub additional_try: u64,
}

/// Draws from one problem, as often as asked; what can be counted beforehand is counted once.
#[derive(Debug)]
pub struct Sampler<'a> {
    problem: &'a Problem,
    base: BaseDraw,
    list: OnceCell<Listed<Base>>,
    stages: RefCell<HashMap<Base, Option<Rc<Stage>>>>,
}

/// The second stage of one base.
#[derive(Debug)]
struct Stage {
    gaps: Gaps,
    draw: AdditionalDraw,
    list: OnceCell<Listed<Vec<State>>>,
}

impl<'a> Sampler<'a> {
    /// Counts what can be counted before a seed exists.
    #[must_use]
    pub fn new(problem: &'a Problem) -> Self {
        Self { problem, base: BaseDraw::new(problem), list: OnceCell::new(), stages: RefCell::new(HashMap::new()) }
    }

    /// The draw that belongs to a key.
    ///
    /// # Errors
    /// [`DrawFault`] when there is no lawful outcome, or none was met.
    pub fn draw(&self, key: &Bytes32) -> Result<Drawn, DrawFault> {
        let mut trial = Trial::default();
        let (base, stage, base_try) = self.draw_base(key, &mut trial)?;
        let (filled, additional_try) = self.draw_additional(&stage, key, &mut trial)?;
        let additional = stage.gaps.by_slot(self.problem, &filled);
        Ok(Drawn { outcome: Outcome { base, additional }, base_try, additional_try })
    }

    /// The base alone of the draw that belongs to a key: the same as in [`Sampler::draw`], without the work of the second stage.
    ///
    /// # Errors
    /// As [`Sampler::draw`].
    pub fn base(&self, key: &Bytes32) -> Result<Base, DrawFault> {
        self.draw_base(key, &mut Trial::default()).map(|(base, _, _)| base)
    }

    fn draw_base(&self, key: &Bytes32, trial: &mut Trial) -> Result<(Base, Rc<Stage>, u64), DrawFault> {
        if self.base.impossible() {
            return Err(DrawFault::Impossible);
        }
        let stage_key = StageKey::new(key, "base");
        for number in 0..LAST_TRY {
            if number == PATIENCE
                && let Some(base) = pick(self.listed(), key, "base-list")?
            {
                let stage = self.stage(base, None).ok_or(DrawFault::Impossible)?;
                return Ok((base.clone(), stage, number));
            }
            if let Some((base, gaps)) = self.base.attempt(self.problem, &mut stage_key.stream(number), trial)
                && let Some(stage) = self.stage(&base, Some(gaps))
            {
                return Ok((base, stage, number));
            }
        }
        Err(DrawFault::TooTight { tries: LAST_TRY })
    }

    fn draw_additional(&self, stage: &Stage, key: &Bytes32, trial: &mut Trial) -> Result<(Vec<State>, u64), DrawFault> {
        if stage.gaps.open.is_empty() {
            return Ok((Vec::new(), 0));
        }
        let stage_key = StageKey::new(key, "additional");
        for number in 0..LAST_TRY {
            if number == PATIENCE
                && let Some(filled) = pick(stage.listed(self.problem), key, "additional-list")?
            {
                return Ok((filled.clone(), number));
            }
            if let Some(filled) = stage.draw.attempt(self.problem, &stage.gaps, &mut stage_key.stream(number), trial) {
                return Ok((filled, number));
            }
        }
        Err(DrawFault::TooTight { tries: LAST_TRY })
    }

    /// Every completable base, where a list is possible.
    fn listed(&self) -> &Listed<Base> {
        self.list.get_or_init(|| completable_bases(self.problem, LONGEST_LIST))
    }

    /// The second stage of a base, if it can be completed.
    fn stage(&self, base: &Base, gaps: Option<Gaps>) -> Option<Rc<Stage>> {
        if let Some(known) = self.stages.borrow().get(base) {
            return known.clone();
        }
        let gaps = gaps.or_else(|| Gaps::of(self.problem, base))?;
        let stage = gaps.complete(self.problem).is_some().then(|| Rc::new(Stage::new(self.problem, gaps)));
        let mut stages = self.stages.borrow_mut();
        // Large problems never meet a base twice; small ones do all the time.
        if self.problem.slots.len() <= MOST_LISTED_PLACES && stages.len() < REMEMBERED {
            stages.insert(base.clone(), stage.clone());
        }
        stage
    }
}

impl Stage {
    fn new(problem: &Problem, gaps: Gaps) -> Self {
        let draw = AdditionalDraw::new(problem, &gaps);
        Self { gaps, draw, list: OnceCell::new() }
    }

    fn listed(&self, problem: &Problem) -> &Listed<Vec<State>> {
        self.list.get_or_init(|| all_completions(problem, &self.gaps, LONGEST_LIST))
    }
}

/// An entry of a whole list; `None` when there are too many to list, so that tries go on.
fn pick<'l, T>(list: &'l Listed<T>, key: &Bytes32, stage: &str) -> Result<Option<&'l T>, DrawFault> {
    match list {
        Listed::Whole(all) => {
            let entry = all.get(StageKey::new(key, stage).stream(0).position(all.len()));
            entry.map(Some).ok_or(DrawFault::Impossible)
        }
        Listed::TooMany => Ok(None),
        Listed::GivenUp => Err(DrawFault::TooTight { tries: PATIENCE }),
    }
}

/// All completable bases in order, unless there are too many lawful bases, or too many open places, to list.
fn completable_bases(problem: &Problem, limit: usize) -> Listed<Base> {
    if problem.slots.iter().filter(|slot| slot.kept.is_none()).count() > MOST_LISTED_PLACES {
        return Listed::TooMany;
    }
    let lawful = listing::collect(limit, |take| {
        listing::bases(problem, |base, gaps| take((base.clone(), gaps.complete(problem).is_some())))
    });
    lawful.map_all(|all| {
        let mut bases: Vec<Base> =
            all.into_iter().filter(|(_, completable)| *completable).map(|(base, _)| base).collect();
        bases.sort_unstable();
        bases
    })
}

/// All completions of a base in order, unless there are too many to list.
fn all_completions(problem: &Problem, gaps: &Gaps, limit: usize) -> Listed<Vec<State>> {
    if gaps.open.len() > MOST_LISTED_PLACES {
        return Listed::TooMany;
    }
    listing::collect(limit, |take| listing::completions(problem, gaps, |filled| take(filled.to_vec())))
}

/// Every outcome of a small problem with its exact chance, as a fraction `1 / (bases * completions)`, in order.
///
/// `None` if there are more than `limit` lawful bases, or completions of one base, or finding out takes too long.
#[must_use]
pub fn outcomes(problem: &Problem, limit: usize) -> Option<Vec<(Outcome, u64)>> {
    let bases = completable_bases(problem, limit).whole()?;
    let mut all = Vec::new();
    for base in &bases {
        let gaps = Gaps::of(problem, base)?;
        let completions = all_completions(problem, &gaps, limit).whole()?;
        let odds = bases.len() as u64 * completions.len() as u64;
        for filled in completions {
            all.push((Outcome { base: base.clone(), additional: gaps.by_slot(problem, &filled) }, odds));
        }
    }
    Some(all)
}
