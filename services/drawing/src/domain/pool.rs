//! The pool as the registry and the decisions of the meeting give it.

use std::collections::{BTreeMap, BTreeSet};

use contracts::Notice;
use contracts::drawing::{Exclusion, TakenInForce};
use jiff::civil::Date;
use lots::cohort::{self, Decisions};
use lots::record::{Assumption, LeftOut, Pool, PoolState, Rules, TakenAs};
use treaty::{Instrument, StateCode};

use super::cycle::Cycle;
use super::engine::cohort_fault;
use super::{Known, Signatory};

/// Limits that differ from State to State, as of the day on which the lots are drawn: an offer or a consent of a later day does not
/// count yet, one that was taken back by then no more.
pub(crate) struct Limits {
    offers: BTreeMap<StateCode, usize>,
    consents: BTreeMap<StateCode, usize>,
}

impl Limits {
    pub(crate) fn new(known: &Known, cycle: &Cycle, on: Date) -> Self {
        let consents = cycle.consents(on).map(|(state, most, _)| (state, usize::from(most))).collect();
        Self { offers: known.offers(on), consents }
    }

    /// Most reviews that a State performs: three, or what it offered (para. 29).
    pub(crate) fn reviews(&self, state: StateCode, rules: &Rules) -> usize {
        self.offers.get(&state).copied().unwrap_or_default().max(rules.most_reviews)
    }

    /// Most reviewing States that a State has: four, or what it consented to (para. 28 (c)).
    pub(crate) fn reviewers(&self, state: StateCode, rules: &Rules) -> usize {
        self.consents.get(&state).copied().unwrap_or_default().max(rules.most_reviewers)
    }
}

/// What is decided about a pool besides what the registry knows.
pub(crate) struct Choice<'a> {
    /// The day whose treaty status counts (AMB-02).
    pub(crate) as_of: Date,
    /// The day of the drawing: who has chosen not to take part by then is in no pool (resolution 9/1, footnote 2).
    pub(crate) held: Date,
    pub(crate) in_force: &'a [TakenInForce],
    /// Whom the meeting left out.
    pub(crate) without: Option<&'a Exclusion>,
    /// Taken as in force before; it stays so where the question is still open.
    pub(crate) earlier: BTreeSet<(StateCode, Instrument)>,
    /// Whether signatories take part that want to be reviewed and have the means (para. 52).
    pub(crate) signatories: bool,
}

impl Choice<'_> {
    /// The day, and nothing decided.
    pub(crate) fn plain(as_of: Date) -> Self {
        Self { as_of, held: as_of, in_force: &[], without: None, earlier: BTreeSet::new(), signatories: true }
    }
}

/// Everybody who takes part on this day, and who does not, with the reason.
pub(crate) fn form(known: &Known, limits: &Limits, choice: &Choice<'_>, rules: &Rules) -> Result<Pool, Notice> {
    let as_of = choice.as_of;
    let parties = known.parties(as_of);
    let open: BTreeSet<(StateCode, Instrument)> = parties
        .iter()
        .flat_map(|party| party.participation(as_of).unclear.into_iter().map(|instrument| (party.code, instrument)))
        .collect();
    let in_force = choice.in_force.iter().map(|taken| (taken.state, taken.instrument));
    let of_known = |map: &BTreeMap<StateCode, usize>, most: fn(&Limits, StateCode, &Rules) -> usize| {
        map.keys().filter(|&&state| known.knows(state)).map(|&state| (state, most(limits, state, rules))).collect()
    };
    let decisions = Decisions {
        without: excluded(choice.without).chain(known.opted_out(choice.held)).collect(),
        regions: known.arrangements(choice.held),
        offers: of_known(&limits.offers, Limits::reviews),
        consents: of_known(&limits.consents, Limits::reviewers),
        in_force: in_force.chain(choice.earlier.intersection(&open).copied()).collect(),
    };
    let mut pool = cohort::pool(&parties, as_of, rules, &decisions).map_err(|fault| cohort_fault(&fault))?;
    say_who_decided(&mut pool, choice);
    add_what_is_only_signed(&mut pool, known, as_of);
    for signatory in known.signatories(as_of).into_iter().filter(|s| !decisions.without.contains(&s.state)) {
        admit(&mut pool, signatory, known, limits, rules, choice);
    }
    Ok(pool)
}

fn excluded(exclusion: Option<&Exclusion>) -> impl Iterator<Item = StateCode> {
    exclusion.into_iter().flat_map(|exclusion| exclusion.states.iter().copied())
}

/// Who is left out by decision of the meeting is so in the frozen pool, with the decision and its reason. Whoever chose not to take
/// part is not left out by anybody.
fn say_who_decided(pool: &mut Pool, choice: &Choice<'_>) {
    let Some(exclusion) = choice.without else { return };
    let reason = match &exclusion.decision {
        Some(d) => format!("left out by decision of {} of {} ({}): {}", d.body, d.on, d.reference, exclusion.reason),
        None => format!("left out of this test: {}", exclusion.reason),
    };
    let named = |left: &&mut LeftOut| exclusion.states.contains(&left.state) && !left.reason.contains(FOOTNOTE);
    pool.left_out.iter_mut().filter(named).for_each(|left| left.reason.clone_from(&reason));
}

/// How the engine's pools name the choice of the Holy See.
const FOOTNOTE: &str = "footnote 2";

/// A party is reviewed for Protocols, too, that it has only signed, once it has declared so and it is known who pays; it never reviews for
/// them (para. 52). The engine's pools have them among its instruments, and say that they are not in force.
fn add_what_is_only_signed(pool: &mut Pool, known: &Known, as_of: Date) {
    for entry in &mut pool.states {
        let state = entry.state;
        let Some(willing) = known.willing_party(state, as_of) else { continue };
        let Some(funding) = willing.funding else { continue };
        let because = format!("signed only: reviewed of its own will; paid by {funding} (para. 52)");
        let taken_as = TakenAs::NotInForce;
        let of = |instrument| Assumption { state, instrument, taken_as, because: because.clone() };
        pool.assumptions.extend(willing.signed.iter().map(of));
        entry.instruments = entry.instruments.union(willing.signed);
    }
    pool.assumptions.sort_by_key(|assumption| (assumption.state, assumption.instrument));
}

/// A signatory is reviewed and never reviews (para. 52); without funds it waits.
fn admit(pool: &mut Pool, signatory: Signatory, known: &Known, limits: &Limits, rules: &Rules, choice: &Choice<'_>) {
    let state = signatory.state;
    let waits = match (&signatory.funding, choice.signatories) {
        (None, _) => Some("a signatory that wants to be reviewed and waits for voluntary contributions (para. 52)"),
        (Some(_), false) => {
            Some("a signatory: its reviewing States are drawn in a drawing of their own, outside the groups (AMB-21)")
        }
        (Some(_), true) => None,
    };
    if let Some(waits) = waits {
        pool.left_out.iter_mut().filter(|left| left.state == state).for_each(|left| waits.clone_into(&mut left.reason));
        return;
    }
    pool.left_out.retain(|left: &LeftOut| left.state != state);
    pool.assumptions.retain(|assumption| assumption.state != state);
    pool.states.push(PoolState {
        state,
        name: signatory.name,
        region: signatory.group,
        drawing_region: signatory.group.or_else(|| known.arrangements(choice.held).get(&state).copied()),
        instruments: signatory.signed,
        under_review: true,
        reviewer: false,
        most_reviews: rules.most_reviews,
        most_reviewers: limits.reviewers(state, rules),
    });
    pool.states.sort_by_key(|entry| entry.state);
}
