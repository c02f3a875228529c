//! The cohort of November 2020, drawn many times: who performs how many reviews, and what else varies.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use lots::chance::{Bytes32, labelled_hash};
use lots::cohort::{self, Decisions};
use lots::record::{Inputs, Kind, Rules};
use lots::seed::{Seed, derived};
use lots::{Frozen, report};
use treaty::{RegionalGroup, StateCode};

use crate::support::law;

const FILE: &[u8] = include_bytes!("../../../../data/states-parties.csv");
/// Draws that one job makes before it says so.
const PORTION: u64 = 50;

/// What the draws had in common and in what they differed.
#[derive(Default)]
pub(crate) struct Real {
    pub(crate) as_of: String,
    pub(crate) draws: u64,
    /// States in order of drawing group, then code, with how often each load came: 0, 1, 2, 3, more.
    pub(crate) loads: Vec<(Option<RegionalGroup>, StateCode, [u64; 5])>,
    /// How often each number of additional reviewers came.
    pub(crate) additional: BTreeMap<u64, u64>,
    /// Numbers of the tries that gave the base and the additional reviewers, in order.
    pub(crate) base_tries: Vec<u64>,
    pub(crate) additional_tries: Vec<u64>,
    /// Rules that a draw broke, as sentences.
    pub(crate) broken: Vec<String>,
}

struct One {
    loads: BTreeMap<StateCode, usize>,
    additional: u64,
    tries: [u64; 2],
    broken: Vec<String>,
}

pub(crate) fn frozen() -> Result<Frozen, Box<dyn Error>> {
    let decisions = Decisions {
        without: BTreeSet::from(["VAT".parse()?]),
        regions: [("EUE".parse()?, RegionalGroup::WesternEuropeanAndOthers)].into(),
        ..Decisions::default()
    };
    let parties = treaty::parties::read(FILE).map_err(|_| "The States parties' file has faults.")?;
    let rules = Rules::default();
    let pool = cohort::pool(&parties, "2020-11-27".parse()?, &rules, &decisions)?;
    Ok(Frozen::new(Inputs::first(pool, rules))?)
}

/// Draws the real cohort so often, with seeds derived from one that is not used for anything else.
pub(crate) fn draw(draws: u64, seed: &Bytes32) -> Result<Real, Box<dyn Error>> {
    let frozen = frozen()?;
    let seed = labelled_hash("evenness, real cohort", &[seed]);
    let portions = usize::try_from(draws.div_ceil(PORTION))?;
    let results = crate::each(portions, |portion| {
        let sampler = frozen.sampler();
        let from = portion as u64 * PORTION;
        let to = draws.min(from + PORTION);
        let counted: Result<Vec<One>, String> = (from..to)
            .map(|k| {
                let transcript = frozen
                    .draw_with(&sampler, Seed::given(&derived(&seed, k)))
                    .map_err(|fault| format!("Draw {k} of the real cohort: {fault}"))?;
                Ok(One {
                    loads: report::loads(&transcript),
                    additional: transcript.assignments.iter().filter(|a| a.kind == Kind::Additional).count() as u64,
                    tries: [transcript.tries.base, transcript.tries.additional],
                    broken: law::broken(&transcript)
                        .into_iter()
                        .map(|b| format!("Real cohort, draw {k}: {b}"))
                        .collect(),
                })
            })
            .collect();
        eprintln!("real cohort: draws {} to {to} of {draws}", from + 1);
        counted
    });

    let inputs = frozen.inputs();
    let mut real = Real { as_of: inputs.pool.as_of.clone(), draws, ..Real::default() };
    real.loads = inputs.pool.states.iter().map(|s| (s.drawing_region, s.state, [0; 5])).collect();
    // In order of groups and, as the sort is stable, of codes; never of what was measured.
    real.loads.sort_by_key(|(group, ..)| RegionalGroup::ALL.iter().position(|g| Some(*g) == *group));
    for portion in results {
        for one in portion? {
            for (_, state, counts) in &mut real.loads {
                counts[one.loads.get(state).copied().unwrap_or(0).min(4)] += 1;
            }
            *real.additional.entry(one.additional).or_default() += 1;
            real.base_tries.push(one.tries[0]);
            real.additional_tries.push(one.tries[1]);
            real.broken.extend(one.broken);
        }
    }
    real.base_tries.sort_unstable();
    real.additional_tries.sort_unstable();
    Ok(real)
}
