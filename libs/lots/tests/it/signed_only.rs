//! States that are reviewed for Protocols that they have only signed, of their own will (para. 52).

use crate::support::cohorts;
use lots::Frozen;
use lots::certificate::Certificate;
use lots::feasibility::{Feasibility, decide};
use lots::record::{Assignment, InputFault, Inputs, Kind, SlotKind, TakenAs, YearlyGroup};
use lots::redraw::supplement;
use lots::sampler;
use lots::seed::Seed;
use treaty::{Instrument, InstrumentSet, StateCode};

fn code(text: &str) -> StateCode {
    text.parse().unwrap()
}

fn outcomes(inputs: &Inputs) -> Vec<Vec<Assignment>> {
    let frozen = Frozen::new(inputs.clone()).unwrap();
    let all = sampler::outcomes(&frozen.numbered().problem, 20_000).unwrap();
    all.iter().map(|(outcome, _)| frozen.numbered().assignments(outcome)).collect()
}

fn reviewed_by_both(assignments: &[Assignment], state: StateCode, instrument: Instrument) -> bool {
    let by = |slot| {
        let of = |a: &&Assignment| a.state_under_review == state && a.slot == slot;
        assignments.iter().filter(of).any(|a| a.instruments.contains(instrument))
    };
    by(SlotKind::SameRegion) && by(SlotKind::OtherRegion)
}

/// BBA has signed the Smuggling Protocol, and BEA is party to it; these two are reviewed.
const COHORT: &str = "ADA AF CTS; AEA AF CTS; AFA AF CT; BBA WE C+S; BCA WE CS; BDA WE CT; BEA WE CS";

fn cohort(text: &str) -> Inputs {
    let mut inputs = cohorts::inputs(text, cohorts::rules(0, 3));
    let reviewed = [code("BBA"), code("BEA")];
    inputs.pool.states.iter_mut().for_each(|s| s.under_review = reviewed.contains(&s.state));
    inputs
}

#[test]
fn pr_52i_it_is_reviewed_for_what_it_has_signed_and_reviews_nobody_for_it() {
    let inputs = cohort(COHORT);
    let all = outcomes(&inputs);
    assert!(all.len() > 10, "{}", all.len());
    for assignments in &all {
        assert!(reviewed_by_both(assignments, code("BBA"), Instrument::Som));
        let reviews = |a: &&Assignment| a.reviewer == code("BBA");
        assert!(assignments.iter().filter(reviews).all(|a| a.instruments == InstrumentSet::of(Instrument::Untoc)));
    }
    assert!(all.iter().flatten().any(|a| a.reviewer == code("BBA")), "it reviews for what is in force for it");
    // As a party it would review others for the Protocol.
    let ratified = cohort(&COHORT.replace("C+S", "CS"));
    let by_it = |a: &Assignment| a.reviewer == code("BBA") && a.instruments.contains(Instrument::Som);
    assert!(outcomes(&ratified).iter().flatten().any(by_it));
}

#[test]
fn pr_52i_a_state_that_is_not_under_review_reviews_nobody_for_it_either() {
    let mut inputs = cohort(COHORT);
    inputs.pool.states.iter_mut().find(|s| s.state == code("BBA")).unwrap().under_review = false;
    let by_it = |a: &Assignment| a.reviewer == code("BBA") && a.instruments.contains(Instrument::Som);
    assert!(!outcomes(&inputs).iter().flatten().any(by_it));
}

#[test]
fn pr_52i_nothing_stands_by_which_it_reviews_for_what_it_has_signed() {
    let mut inputs = cohort(COHORT);
    let reviewed = inputs
        .pool
        .states
        .iter()
        .filter(|s| s.under_review)
        .map(|s| YearlyGroup { state: s.state, group: 1 })
        .collect();
    inputs.standing.groups = reviewed;
    let stands = |instruments| Assignment {
        state_under_review: code("BEA"),
        reviewer: code("BBA"),
        slot: SlotKind::SameRegion,
        kind: Kind::Main,
        instruments,
    };
    let convention = InstrumentSet::of(Instrument::Untoc);
    inputs.standing.assignments = vec![stands(convention)];
    assert_eq!(inputs.check(), Ok(()));
    inputs.standing.assignments = vec![stands(convention.union(InstrumentSet::of(Instrument::Som)))];
    assert!(matches!(inputs.check(), Err(InputFault::Standing { .. })));
}

#[test]
fn pr_52i_who_reviews_is_party_to_something() {
    let mut inputs = cohort(COHORT);
    cohorts::sign_only(&mut inputs, code("BBA"), Instrument::Untoc);
    assert!(matches!(inputs.check(), Err(InputFault::State { .. })));
    inputs.pool.states.iter_mut().find(|s| s.state == code("BBA")).unwrap().reviewer = false;
    assert_eq!(inputs.check(), Ok(()), "a signatory is reviewed, and never reviews");
}

#[test]
fn amb_02_pr_52i_a_later_declaration_is_closed_by_a_supplement_that_changes_nothing_else() {
    let first = Frozen::new(cohort(&COHORT.replace("C+S", "C"))).unwrap();
    let before = first.draw(Seed::given(&[1; 32])).unwrap();
    let mut inputs = supplement(&before, before.pool.clone());
    cohorts::sign_only(&mut inputs, code("BBA"), Instrument::Som);
    let after = Frozen::new(inputs).unwrap().draw(Seed::given(&[2; 32])).unwrap();
    assert!(reviewed_by_both(&after.assignments, code("BBA"), Instrument::Som));
    for a in &before.assignments {
        let now =
            after.assignments.iter().find(|b| (b.state_under_review, b.reviewer) == (a.state_under_review, a.reviewer));
        assert!(now.is_some_and(|now| a.instruments.is_subset_of(now.instruments)), "{a:?}");
    }
    // The Protocol enters into force for it: nothing is left to draw, and it may review for it.
    let mut ratified = supplement(&after, after.pool.clone());
    ratified.pool.assumptions.clear();
    let problem = Frozen::new(ratified).unwrap().numbered().problem.clone();
    assert!(problem.slots.iter().all(|slot| slot.kept.is_some_and(|kept| problem.gap(slot, kept.main) == 0)));
    assert_eq!(problem.reviews, problem.reviewed);
}

#[test]
fn pr_52i_a_certificate_says_that_no_party_can_be_found() {
    let inputs = cohort(&COHORT.replace("WE CS", "WE C+S"));
    let frozen = Frozen::new(inputs.clone()).unwrap();
    let Feasibility::Infeasible(proof) = decide(&frozen.numbered().problem) else { panic!("not recognised") };
    let certificate = Certificate::new(&frozen, &proof);
    assert_eq!(lots::certificate::check(&inputs, &certificate), Ok(()));
    let sentences = certificate.sentences(&inputs).join(" ");
    assert!(sentences.contains("No State of WEOG that is party to the"), "{sentences}");
}

#[test]
fn what_is_open_and_not_listed_changes_nothing() {
    let open = |inputs: &mut Inputs| {
        cohorts::sign_only(inputs, code("AFA"), Instrument::Som);
        let states = &mut inputs.pool.states;
        let one = states.iter_mut().find(|s| s.state == code("AFA")).unwrap();
        one.instruments = one.instruments.difference(InstrumentSet::of(Instrument::Som));
    };
    let plain = cohort(COHORT);
    let mut with_a_question = plain.clone();
    open(&mut with_a_question);
    assert_eq!(with_a_question.pool.assumptions[0].taken_as, TakenAs::NotInForce);
    let problem = |inputs: Inputs| Frozen::new(inputs).unwrap().numbered().problem.clone();
    assert_eq!(problem(with_a_question), problem(plain));
}
