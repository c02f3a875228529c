//! Small cohorts written by hand or made at random from a number.

use lots::Frozen;
use lots::chance::{StageKey, Stream};
use lots::record::{Assumption, Ended, Inputs, Kind, Pair, Pool, PoolState, Rules, SlotKind, Standing, TakenAs};
use lots::seed::Seed;
use treaty::{Instrument, InstrumentSet, RegionalGroup, StateCode};

/// A State of the pool from three words: code, region (`AF AP EE GR WE` or `--`), instruments (letters of `CTSF`).
pub fn state(words: &str, rules: &Rules) -> PoolState {
    let mut words = words.split_whitespace();
    let code = words.next().unwrap();
    let region = match words.next().unwrap() {
        "AF" => Some(RegionalGroup::African),
        "AP" => Some(RegionalGroup::AsiaPacific),
        "EE" => Some(RegionalGroup::EasternEuropean),
        "GR" => Some(RegionalGroup::LatinAmericanAndCaribbean),
        "WE" => Some(RegionalGroup::WesternEuropeanAndOthers),
        _ => None,
    };
    let letters = words.next().unwrap();
    let bits = "CTSF".chars().enumerate().filter(|(_, c)| letters.contains(*c)).map(|(i, _)| 1u8 << i).sum();
    PoolState {
        state: code.parse().unwrap(),
        name: format!("State {code}"),
        region,
        drawing_region: region,
        instruments: InstrumentSet::from_bits(bits).unwrap(),
        under_review: true,
        reviewer: true,
        most_reviews: rules.most_reviews,
        most_reviewers: rules.most_reviewers,
    }
}

/// Inputs from States written `AAA AF CTSF; BBB AF C; …`; `AAA AF C+TS` has signed the Protocols after the sign, and is reviewed for
/// them of its own will (para. 52).
pub fn inputs(text: &str, rules: Rules) -> Inputs {
    let mut states: Vec<PoolState> = text.split(';').map(|words| state(words, &rules)).collect();
    states.sort_by_key(|s| s.state);
    let mut inputs = pool(states, rules);
    for words in text.split(';') {
        let Some((of, signed)) = words.split_once('+') else { continue };
        let of = of.split_whitespace().next().unwrap().parse().unwrap();
        for (_, &instrument) in "CTSF".chars().zip(&Instrument::ALL).filter(|(letter, _)| signed.contains(*letter)) {
            sign_only(&mut inputs, of, instrument);
        }
    }
    inputs
}

/// Lets a State be reviewed for an instrument that it has only signed.
pub fn sign_only(inputs: &mut Inputs, state: StateCode, instrument: Instrument) {
    let pool = &mut inputs.pool;
    pool.states.iter_mut().find(|s| s.state == state).unwrap().instruments.insert(instrument);
    let because = "signed".to_owned();
    pool.assumptions.push(Assumption { state, instrument, taken_as: TakenAs::NotInForce, because });
    pool.assumptions.sort_by_key(|a| (a.state, a.instrument));
}

pub fn pool(states: Vec<PoolState>, rules: Rules) -> Inputs {
    Inputs::first(Pool { as_of: "2020-11-27".to_owned(), states, left_out: Vec::new(), assumptions: Vec::new() }, rules)
}

pub fn rules(fewest: usize, most: usize) -> Rules {
    Rules { fewest_reviews: fewest, most_reviews: most, ..Rules::default() }
}

/// A generator of its own for each number.
pub fn generator(number: u64) -> Stream {
    StageKey::new(&[42; 32], "cohorts").stream(number)
}

pub fn code(at: usize) -> StateCode {
    let letter = |n: usize| char::from(b'A' + u8::try_from(n % 26).unwrap());
    format!("{}{}{}", letter(at / 26), letter(at), letter(at * 7 + 3)).parse().unwrap()
}

/// A random cohort: two or three regions (sometimes a State without one), thin or thick Protocols, tight or loose
/// limits, volunteers, reviewers that are not under review, States that do not review; sometimes with a part standing.
pub fn random(number: u64, largest_region: usize) -> Inputs {
    made(number, largest_region, false)
}

/// The same, and some States have signed Protocols that are not in force for them, and are reviewed for these, too (para. 52).
pub fn random_with_signatures(number: u64, largest_region: usize) -> Inputs {
    made(number, largest_region, true)
}

fn made(number: u64, largest_region: usize, signatures: bool) -> Inputs {
    let mut chance = generator(number);
    let rules = rules(chance.position(2), 1 + chance.position(3));
    let rules = Rules { most_reviewers: if chance.below(5) == 0 { 2 + chance.position(2) } else { 4 }, ..rules };
    let regions = ["AF", "AP", "WE"];
    let mut states = Vec::new();
    let density = [2, 6, 9, 10][chance.position(4)];
    for region in &regions[..2 + chance.position(2)] {
        let size = if chance.below(8) == 0 { 2 } else { 3 + chance.position(largest_region - 2) };
        for _ in 0..size {
            states.push(random_state(&mut chance, region, states.len(), density, &rules));
        }
    }
    if chance.below(4) == 0 {
        states.push(random_state(&mut chance, "--", states.len(), density, &rules));
    }
    if !states.iter().any(|s| s.under_review) {
        states[0].under_review = true;
    }
    states.sort_by_key(|s| s.state);
    let mut inputs = pool(states, rules);
    if signatures {
        some_signed_only(&mut inputs, &mut chance);
    }
    if chance.below(3) == 0 { with_a_part_standing(&inputs, &mut chance).unwrap_or(inputs) } else { inputs }
}

/// Some States are reviewed for Protocols that they lack, of their own will; some have only signed what they seemed to be party to.
fn some_signed_only(inputs: &mut Inputs, chance: &mut Stream) {
    for at in 0..inputs.pool.states.len() {
        let PoolState { state, instruments, .. } = inputs.pool.states[at];
        for instrument in Instrument::ALL.into_iter().filter(|instrument| instrument.is_protocol()) {
            if chance.below(if instruments.contains(instrument) { 12 } else { 5 }) == 0 {
                sign_only(inputs, state, instrument);
            }
        }
    }
}

fn random_state(chance: &mut Stream, region: &str, at: usize, density: u64, rules: &Rules) -> PoolState {
    let mut letters = String::from("C");
    for letter in ["T", "S", "F"] {
        if chance.below(10) < density {
            letters.push_str(letter);
        }
    }
    let mut state = state(&format!("{} {region} {letters}", code(at)), rules);
    match chance.below(16) {
        0 => state.reviewer = false,
        1 | 2 => state.most_reviews += 1 + chance.position(2),
        3..=9 => state.under_review = false,
        _ => {}
    }
    state
}

/// Draws the cohort once and lets most of the result stand; one of the ended pairs may count, or be excluded.
pub fn with_a_part_standing(inputs: &Inputs, chance: &mut Stream) -> Option<Inputs> {
    let frozen = Frozen::new(inputs.clone()).ok()?;
    if lots::sampler::outcomes(&frozen.numbered().problem, 2_000)?.is_empty() {
        return None;
    }
    let transcript = frozen.draw(Seed::given(&[9; 32])).ok()?;
    let mut standing = Standing { groups: transcript.groups.clone(), ..Standing::default() };
    let slots: Vec<(StateCode, SlotKind)> = {
        let mut slots: Vec<_> = transcript.assignments.iter().map(|a| (a.state_under_review, a.slot)).collect();
        slots.dedup();
        slots
    };
    for (state, slot) in slots {
        let entries: Vec<_> =
            transcript.assignments.iter().filter(|a| a.state_under_review == state && a.slot == slot).collect();
        match chance.below(4) {
            0 => {
                for ended in &entries {
                    match chance.below(4) {
                        0 => standing.ended.push(Ended {
                            reviewer: ended.reviewer,
                            state_under_review: state,
                            counts: true,
                        }),
                        1 => standing.excluded.push(Pair { reviewer: ended.reviewer, state_under_review: state }),
                        _ => {}
                    }
                }
            }
            1 => standing.assignments.extend(entries.iter().filter(|a| a.kind == Kind::Main).map(|a| **a)),
            _ => standing.assignments.extend(entries.iter().map(|a| **a)),
        }
    }
    standing.assignments.sort_by_key(|a| (a.state_under_review, a.reviewer));
    standing.ended.sort_by_key(|e| (e.state_under_review, e.reviewer));
    standing.excluded.sort_by_key(|p| (p.state_under_review, p.reviewer));
    if chance.below(3) == 0 {
        standing.deferred = inputs.pool.states.iter().filter(|s| s.reviewer).map(|s| s.state).collect();
    }
    let changed = Inputs { standing, ..inputs.clone() };
    changed.check().ok().map(|()| changed)
}
