//! The pool of a drawing, from the States parties' file: who takes part, as of one day.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use treaty::parties::{Deposit, Party};
use treaty::{Instrument, InstrumentSet, RegionalGroup, StateCode};

use crate::record::{Assumption, LeftOut, Pool, PoolState, Rules, TakenAs};

/// The Holy See, the only party that may stay out (resolution 9/1, footnote 2).
const HOLY_SEE: &str = "VAT";

/// What is decided about the cohort before the draw, each decision recorded in the pool.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decisions {
    /// States that do not take part.
    pub without: BTreeSet<StateCode>,
    /// Drawing regions arranged for parties without a regional group (AMB-09).
    pub regions: BTreeMap<StateCode, RegionalGroup>,
    /// Offers to perform more reviews than para. 29 asks for: how many in all.
    pub offers: BTreeMap<StateCode, usize>,
    /// Consents to more reviewing States than para. 28 (c) allows: how many in all.
    pub consents: BTreeMap<StateCode, usize>,
    /// Instruments to be taken as in force where the file leaves it open.
    pub in_force: BTreeSet<(StateCode, Instrument)>,
}

/// Why a cohort cannot be formed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CohortFault {
    /// A decision about a State that is not in the file.
    #[error("{state} is not in the States parties' file.")]
    Unknown {
        /// The State.
        state: StateCode,
    },
    /// An arrangement for a State that has a regional group.
    #[error(
        "{state} belongs to {group}; a drawing region is arranged only for a party without a regional group (AMB-09)."
    )]
    HasAGroup {
        /// The State.
        state: StateCode,
        /// Its group.
        group: RegionalGroup,
    },
    /// An instrument taken as in force although the file settles the question.
    #[error("The file settles whether {instrument} was in force for {state} on {as_of}; nothing is to be assumed.")]
    NotOpen {
        /// The State.
        state: StateCode,
        /// The instrument.
        instrument: Instrument,
        /// The day.
        as_of: Date,
    },
    /// Nobody is left.
    #[error("On {as_of} no State of the file that takes part was a party.")]
    Nobody {
        /// The day.
        as_of: Date,
    },
}

/// Forms the pool as of a day. Every party to the Convention is under review and reviews (paras. 9 and 29).
///
/// Where the file does not settle whether an instrument was in force, it is taken as not in force unless decided
/// otherwise, and the assumption is recorded.
///
/// # Errors
/// [`CohortFault`].
pub fn pool(parties: &[Party], as_of: Date, rules: &Rules, decisions: &Decisions) -> Result<Pool, CohortFault> {
    check_known(parties, decisions)?;
    let mut pool = Pool { as_of: as_of.to_string(), states: Vec::new(), left_out: Vec::new(), assumptions: Vec::new() };
    let mut sorted: Vec<&Party> = parties.iter().collect();
    sorted.sort_by_key(|party| party.code);
    for party in sorted {
        if decisions.without.contains(&party.code) {
            pool.left_out.push(LeftOut { state: party.code, reason: reason_to_stay_out(party).to_owned() });
            continue;
        }
        let instruments = instruments(party, as_of, decisions, &mut pool.assumptions)?;
        if instruments.contains(Instrument::Untoc) {
            pool.states.push(entry(party, instruments, rules, decisions)?);
        } else {
            let reason = format!("not known to be a party to the Convention on {as_of}");
            pool.left_out.push(LeftOut { state: party.code, reason });
        }
    }
    if pool.states.is_empty() {
        return Err(CohortFault::Nobody { as_of });
    }
    Ok(pool)
}

fn check_known(parties: &[Party], decisions: &Decisions) -> Result<(), CohortFault> {
    let known: BTreeSet<StateCode> = parties.iter().map(|party| party.code).collect();
    let named = decisions
        .without
        .iter()
        .chain(decisions.regions.keys())
        .chain(decisions.offers.keys())
        .chain(decisions.consents.keys())
        .chain(decisions.in_force.iter().map(|(state, _)| state));
    named.copied().find(|state| !known.contains(state)).map_or(Ok(()), |state| Err(CohortFault::Unknown { state }))
}

fn reason_to_stay_out(party: &Party) -> &'static str {
    if party.code.as_str() == HOLY_SEE {
        "chose not to participate (resolution 9/1, footnote 2)"
    } else {
        "left out when the pool was formed"
    }
}

fn instruments(
    party: &Party,
    as_of: Date,
    decisions: &Decisions,
    assumptions: &mut Vec<Assumption>,
) -> Result<InstrumentSet, CohortFault> {
    let participation = party.participation(as_of);
    let mut instruments = participation.in_force;
    for instrument in Instrument::ALL {
        let wanted = decisions.in_force.contains(&(party.code, instrument));
        if !participation.unclear.contains(&instrument) {
            if wanted {
                return Err(CohortFault::NotOpen { state: party.code, instrument, as_of });
            }
            continue;
        }
        if wanted {
            instruments.insert(instrument);
        }
        assumptions.push(Assumption {
            state: party.code,
            instrument,
            taken_as: if wanted { TakenAs::InForce } else { TakenAs::NotInForce },
            because: what_is_known(party.deposit(instrument)),
        });
    }
    Ok(instruments)
}

fn what_is_known(deposit: Option<Deposit>) -> String {
    match deposit {
        Some(Deposit::Year(year)) => format!("of its deposit only the year {year} is known"),
        _ => "the date of its deposit is not known".to_owned(),
    }
}

fn entry(
    party: &Party,
    instruments: InstrumentSet,
    rules: &Rules,
    decisions: &Decisions,
) -> Result<PoolState, CohortFault> {
    let arranged = decisions.regions.get(&party.code).copied();
    if let (Some(group), Some(_)) = (party.group, arranged) {
        return Err(CohortFault::HasAGroup { state: party.code, group });
    }
    Ok(PoolState {
        state: party.code,
        name: party.name.clone(),
        region: party.group,
        drawing_region: party.group.or(arranged),
        instruments,
        under_review: true,
        reviewer: true,
        most_reviews: decisions.offers.get(&party.code).copied().unwrap_or(rules.most_reviews),
        most_reviewers: decisions.consents.get(&party.code).copied().unwrap_or(rules.most_reviewers),
    })
}
