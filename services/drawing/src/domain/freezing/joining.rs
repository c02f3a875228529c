//! States that join the result that stands: late parties in the group that the meeting chooses (AMB-31), signatories outside the
//! groups (para. 52, AMB-21).

use contracts::Notice;
use contracts::drawing::{Joining, LateParties, Readings, Signatories};
use jiff::civil::Date;
use lots::record::{Assumption, Inputs, Pool, PoolState, TakenAs};
use lots::redraw;
use treaty::StateCode;

use super::supplement;
use crate::domain::Known;
use crate::domain::engine::redraw_fault;
use crate::domain::pairings::Pairings;
use crate::domain::pool::{self, Choice, Limits};

/// What is known of those who join.
#[derive(Clone, Copy)]
pub(super) struct Joins<'a> {
    pub(super) pairings: &'a Pairings,
    pub(super) known: &'a Known,
    pub(super) limits: &'a Limits,
    pub(super) choice: &'a Choice<'a>,
    pub(super) readings: Readings,
}

impl Joins<'_> {
    /// The inputs for the draw of their reviewing States.
    pub(super) fn inputs(self, joining: &[Joining]) -> Result<Inputs, Notice> {
        if joining.is_empty() {
            return Err(Notice::of("AMB-31", "nobody-joins", "Say which States join, and in which group."));
        }
        let pool = pool::form(self.known, self.limits, self.choice, &self.pairings.transcript().rules)?;
        let mut new = Vec::new();
        let mut became_parties = Vec::new();
        for &joiner in joining {
            let entry = self.entry(&pool, joiner.state)?;
            let group = self.group(joiner, entry)?;
            match self.pairings.state(joiner.state).filter(|before| !before.reviewer && entry.reviewer) {
                Some(before) => {
                    let (region, drawing_region) = (before.region, before.drawing_region);
                    became_parties.push((PoolState { region, drawing_region, ..entry.clone() }, group));
                }
                None => new.push((entry.clone(), group)),
            }
        }
        let mut inputs = redraw::join(&self.pairings.as_previous(), &new).map_err(|fault| redraw_fault(&fault))?;
        self.into_a_group(&mut inputs, became_parties);
        self.say_how_status_was_taken(&mut inputs, pool, joining);
        Ok(inputs)
    }

    /// A State that can join.
    fn entry(self, pool: &Pool, state: StateCode) -> Result<&PoolState, Notice> {
        let as_of = self.choice.as_of;
        let entry = pool.states.iter().find(|entry| entry.state == state);
        if entry.is_some_and(|entry| entry.reviewer) && self.readings.late_parties == LateParties::NextCycle {
            let sentence = format!("As AMB-31 is read here, {state} joins with the next cycle.");
            return Err(Notice::of("AMB-31", "joins-with-the-next-cycle", sentence).with("state", state));
        }
        entry.ok_or_else(|| self.takes_no_part(state, as_of))
    }

    fn takes_no_part(self, state: StateCode, as_of: Date) -> Notice {
        let waits = |state| self.known.signatories(as_of).iter().any(|s| s.state == state && s.funding.is_none());
        if waits(state) {
            let sentence = format!(
                "{state} is a signatory, and waits for funds: what pays for its review is recorded before its reviewing States are drawn."
            );
            return Notice::of("PR-52ii", "waits-for-funds", sentence).with("state", state);
        }
        let sentence = format!("{state} takes no part on {as_of}: it is no party in force, or chose to stay out.");
        Notice::of("AMB-31", "takes-no-part", sentence).with("state", state).with("day", as_of)
    }

    /// The group of one that joins. A signatory has none; the records of the engine have no place without one, and give it the last.
    fn group(self, joiner: Joining, entry: &PoolState) -> Result<usize, Notice> {
        let state = joiner.state;
        let outside = !entry.reviewer && self.readings.signatories == Signatories::OutsideTheGroups;
        match joiner.group {
            Some(_) if outside => {
                let sentence = format!("{state} is a signatory, and outside the yearly groups; name no group for it.");
                Err(Notice::of("AMB-21", "outside-the-groups", sentence).with("state", state))
            }
            Some(group) => Ok(usize::from(group)),
            None if outside => Ok(self.pairings.transcript().rules.yearly_groups),
            None => {
                let sentence = format!("Say in which yearly group the meeting puts {state}.");
                Err(Notice::of("AMB-31", "group-needed", sentence).with("state", state))
            }
        }
    }

    /// Signatories that became parties: their reviewing States stand, and from now on they are in a group and review.
    fn into_a_group(self, inputs: &mut Inputs, became_parties: Vec<(PoolState, usize)>) {
        if became_parties.is_empty() {
            return;
        }
        for (entry, number) in became_parties {
            inputs.standing.groups.iter_mut().filter(|g| g.state == entry.state).for_each(|g| g.group = number);
            let old = inputs.pool.states.iter_mut().find(|old| old.state == entry.state);
            if let Some(old) = old {
                *old = entry;
            }
        }
        supplement::follow_the_pool(&mut inputs.standing, &inputs.pool, self.pairings);
    }

    /// The pool's day is that of the first drawing; for who joins later another one counts, and the record says which.
    fn say_how_status_was_taken(self, inputs: &mut Inputs, pool: Pool, joining: &[Joining]) {
        let joins = |state: StateCode| joining.iter().any(|joiner| joiner.state == state);
        let new: Vec<Assumption> =
            inputs.pool.states.iter().filter(|e| joins(e.state)).flat_map(|e| self.remark(e)).collect();
        let assumptions = &mut inputs.pool.assumptions;
        assumptions.retain(|assumption| !joins(assumption.state));
        assumptions.extend(pool.assumptions.into_iter().filter(|assumption| joins(assumption.state)));
        assumptions.extend(new);
        // Sorting keeps what is assumed about an open question before the general remark on the day.
        assumptions.sort_by_key(|assumption| (assumption.state, assumption.instrument));
        assumptions.dedup_by_key(|assumption| (assumption.state, assumption.instrument));
    }

    fn remark(self, entry: &PoolState) -> Vec<Assumption> {
        let (state, as_of) = (entry.state, self.choice.as_of);
        let because = if entry.reviewer {
            format!("it joins later, with its status of {as_of} (AMB-31)")
        } else {
            let signatory = self.known.signatories(as_of).into_iter().find(|signatory| signatory.state == state);
            let funding = signatory.and_then(|signatory| signatory.funding).unwrap_or_default();
            format!("signed: reviewed of its own will, outside the groups; paid by {funding} (para. 52, AMB-21)")
        };
        let taken_as = TakenAs::InForce;
        let of = |instrument| Assumption { state, instrument, taken_as, because: because.clone() };
        entry.instruments.iter().map(of).collect()
    }
}
