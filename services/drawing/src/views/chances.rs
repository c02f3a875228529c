//! With what chances a lot could have fallen, given the lots before it.
//!
//! Where few outcomes are left they are counted, and the chances are exact. Otherwise they are estimated from draws by the same law,
//! a batch at a time: the longer one waits, the closer they are.

mod revealed;

use std::collections::BTreeMap;

use ::lots::Frozen;
use ::lots::chance::Bytes32;
use ::lots::chances::{self, Chance};
use ::lots::problem::{Problem, State};
use ::lots::record::{Kind, Numbered, Transcript};
use ::lots::sampler::{DrawFault, Sampler};
use ::lots::seed::derived;
use contracts::Notice;
use contracts::drawing::{Candidate, LotChances};

use super::lots::{self, Lot};
use crate::domain::fault;
use revealed::{place, reveal};

/// More outcomes than this are not counted but estimated: counting them would take longer than a draw.
const MOST_COUNTED: usize = 2_000;
/// Batches after which an estimate is not made any closer.
pub const BATCHES: u64 = 4;
/// Draws in a batch for a main reviewing State: a base is drawn in about two milliseconds.
const BASES: u64 = 250;
/// Draws in a batch for an additional one: these take some twenty times as long.
const COMPLETIONS: u64 = 25;

/// The question about one lot.
#[derive(Clone, Debug)]
pub struct Question {
    lot: u32,
    numbered: Numbered,
    left: Problem,
    slot: usize,
    kind: Kind,
    seed: Bytes32,
    may_count: bool,
    batches: u64,
    met: BTreeMap<Option<State>, u64>,
    exact: Option<LotChances>,
}

impl Question {
    /// The question about one lot of a drawing; none for a lot that was not drawn in it.
    ///
    /// # Errors
    /// A [`Notice`] for a transcript that the engine refuses.
    pub fn about(transcript: &Transcript, lot: u32) -> Result<Option<Self>, Notice> {
        let frozen = Frozen::new(transcript.inputs()).map_err(|refused| fault(&refused.into()))?;
        let shown: Vec<Lot> = lots::in_order(transcript).into_iter().filter(|lot| !lot.standing).collect();
        let Some(at) = shown.iter().position(|known| known.number == lot) else { return Ok(None) };
        let numbered = frozen.numbered().clone();
        let left = reveal(&numbered, shown[..at].iter().map(|lot| &lot.assignment));
        let kind = shown[at].assignment.kind;
        let slot = place(&numbered, &left, &shown[at].assignment);
        // The seed follows from what was frozen, so that everybody who computes the same gets the same.
        let seed = derived(frozen.hash(), u64::from(lot));
        let (may_count, batches, met, exact) = (true, 0, BTreeMap::new(), None);
        Ok(slot.map(|slot| Self { lot, numbered, left, slot, kind, seed, may_count, batches, met, exact }))
    }

    /// Estimates even where it could count: to hold the one against the other.
    pub fn estimate_only(&mut self) {
        self.may_count = false;
    }

    /// The lot.
    #[must_use]
    pub fn lot(&self) -> u32 {
        self.lot
    }

    /// How many batches were drawn.
    #[must_use]
    pub fn batches(&self) -> u64 {
        self.batches
    }

    /// Whether nothing more is to be computed.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.exact.is_some() || self.batches >= BATCHES
    }

    /// Counts, or draws one more batch. This is work: about a second.
    ///
    /// # Errors
    /// A [`Notice`] when the engine gives up: the limits leave too few outcomes to meet one.
    pub fn work(&mut self) -> Result<(), Notice> {
        if self.batches == 0 && self.may_count && self.few_are_left() {
            self.exact = self.counted().transpose().map_err(|refused| fault(&refused.into()))?;
        }
        if self.exact.is_some() {
            return Ok(());
        }
        self.batch().map_err(|refused| fault(&refused.into()))?;
        self.batches += 1;
        Ok(())
    }

    /// Whether the outcomes that are left are few at a glance: the product of what each open place allows.
    fn few_are_left(&self) -> bool {
        let left = &self.left;
        let options = left.slots.iter().map(|slot| match slot.kept {
            None => left.candidates(slot).count(),
            Some(kept) => match left.gap(slot, kept.main) {
                0 => 1,
                gap => left.gap_candidates(slot, kept.main, gap).count(),
            },
        });
        options.fold(1, usize::saturating_mul) <= MOST_COUNTED
    }

    fn counted(&self) -> Option<Result<LotChances, DrawFault>> {
        let counted = chances::counted(&self.left, MOST_COUNTED)?;
        Some(counted.map(|mut counted| {
            let place = counted.slots.swap_remove(self.slot);
            let chances = match self.kind {
                Kind::Main => place.main.into_iter().map(|(state, chance)| (Some(state), chance)).collect(),
                Kind::Additional => place.additional,
            };
            self.shown(chances, true)
        }))
    }

    fn draws(&self) -> u64 {
        match self.kind {
            Kind::Main => BASES,
            Kind::Additional => COMPLETIONS,
        }
    }

    /// Draws by the law of what is left. A main reviewing State is settled by the base; the second stage need not be drawn for it.
    fn batch(&mut self) -> Result<(), DrawFault> {
        let sampler = Sampler::new(&self.left);
        let first = self.batches * self.draws();
        for k in first..first + self.draws() {
            let key = derived(&self.seed, k);
            let met = match self.kind {
                Kind::Main => Some(sampler.base(&key)?[self.slot]),
                Kind::Additional => sampler.draw(&key)?.outcome.additional[self.slot],
            };
            *self.met.entry(met).or_default() += 1;
        }
        Ok(())
    }

    /// The chances as far as they are known; none before the first batch.
    #[must_use]
    pub fn answer(&self) -> Option<LotChances> {
        if self.exact.is_some() || self.batches == 0 {
            return self.exact.clone();
        }
        let total = float(self.batches * self.draws());
        let mut chances: BTreeMap<Option<State>, Chance> =
            self.candidates().into_iter().map(|state| (Some(state), Chance::of_share(0.0, total))).collect();
        chances.extend(self.met.iter().map(|(&state, &count)| (state, Chance::of_share(float(count), total))));
        Some(self.shown(chances, false))
    }

    /// Everybody whom the rules allow in the place as far as it alone is concerned, met in a draw or not.
    fn candidates(&self) -> Vec<State> {
        let slot = &self.left.slots[self.slot];
        match (self.kind, slot.kept) {
            (Kind::Additional, Some(kept)) => {
                self.left.gap_candidates(slot, kept.main, self.left.gap(slot, kept.main)).collect()
            }
            _ => self.left.candidates(slot).collect(),
        }
    }

    /// Most likely first; where two are equal, in the order of their codes.
    fn shown(&self, chances: BTreeMap<Option<State>, Chance>, exact: bool) -> LotChances {
        let candidate = |(state, chance): (Option<State>, Chance)| Candidate {
            state: state.map(|state| self.numbered.code(state)),
            chance: chance.value,
            error: chance.error,
        };
        let mut candidates: Vec<Candidate> = chances.into_iter().map(candidate).collect();
        candidates.sort_by(|one, other| other.chance.total_cmp(&one.chance).then(one.state.cmp(&other.state)));
        LotChances { lot: self.lot, exact, candidates }
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of draws are far below 2^53")]
fn float(count: u64) -> f64 {
    count as f64
}
