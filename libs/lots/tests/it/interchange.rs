//! Other people's solvers are asked about random small cohorts, and about the real one, and must agree with the engine.

mod cohorts;
mod formula;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use cohorts::{cohort, key};
use formula::Formula;
use lots::Frozen;
use lots::feasibility::{self, Feasibility};
use lots::interchange::{ASP_RULES, asp_facts, asp_model, asp_program, opb};
use lots::record::{Inputs, Pool, PoolState, Rules};
use lots::sampler;
use serde_json::{Value, json};
use treaty::{InstrumentSet, RegionalGroup};

const REQUIREMENTS: &str = include_str!("interchange/requirements.txt");
/// Cohorts that are compared.
const COHORTS: u64 = 1_000;
/// Cohorts that are asked about again with every rule taken out in turn.
const COHORTS_FOR_FAULTS: usize = 300;
/// Outcomes up to which a cohort is quick enough for that.
const FEW: usize = 60;
/// Lawful bases, or completions of one, up to which the engine lists all outcomes.
const LISTED: usize = 400;
/// Outcomes up to which whole sets are compared.
const COMPARED: usize = 3_000;

/// What the engine says about a cohort.
struct Engine {
    frozen: Frozen,
    feasible: bool,
    /// All outcomes as sorted atoms, in order, where there are few enough.
    outcomes: Option<Vec<Vec<String>>>,
    /// Outcomes that were drawn.
    drawn: Vec<Vec<String>>,
}

impl Engine {
    fn asked(frozen: Frozen) -> Self {
        let problem = &frozen.numbered().problem;
        let feasible = match feasibility::decide(problem) {
            Feasibility::Feasible(_) => true,
            Feasibility::Infeasible(_) => false,
            Feasibility::Undecided { .. } => panic!("a small cohort is decided"),
        };
        // Lists are walked to their end, which takes long where many bases are looked at and none is found.
        let short = feasible || problem.slots.len() <= 10;
        let listed = if short { sampler::outcomes(problem, LISTED).filter(|all| all.len() <= COMPARED) } else { None };
        let outcomes = listed.map(|all| {
            let mut models: Vec<Vec<String>> = all.iter().map(|(outcome, _)| asp_model(&frozen, outcome)).collect();
            models.sort();
            models
        });
        if let Some(all) = &outcomes {
            assert_eq!(feasible, !all.is_empty(), "the engine agrees with itself: {}", asp_facts(&frozen));
        }
        let sampler = frozen.sampler();
        let draw = |number| match sampler.draw(&key(number)) {
            Ok(drawn) => asp_model(&frozen, &drawn.outcome),
            Err(fault) => panic!("feasible, but: {fault}\n{}", asp_facts(&frozen)),
        };
        let drawn = if feasible { (0..4).map(draw).collect() } else { Vec::new() };
        Self { frozen, feasible, outcomes, drawn }
    }

    fn question(&self, program: &str) -> Value {
        let limit = self.outcomes.as_ref().map_or(0, Vec::len);
        json!({ "program": program, "limit": limit, "drawn": self.drawn })
    }

    /// How clingo's answer differs from the engine's.
    fn difference(&self, answer: &Value) -> Option<String> {
        let satisfiable = answer["satisfiable"] == json!(true);
        if satisfiable != self.feasible {
            return Some(format!("feasible for the engine: {}, for clingo: {satisfiable}", self.feasible));
        }
        if answer["among"].as_array().expect("a list").contains(&json!(false)) {
            return Some("an outcome that was drawn is no model".to_owned());
        }
        let models: Option<Vec<Vec<String>>> =
            serde_json::from_value(answer["models"].clone()).expect("lists of atoms");
        let outcomes = self.outcomes.as_ref()?;
        (models.as_ref() != Some(outcomes))
            .then(|| format!("{} outcomes, {:?} models", outcomes.len(), models.map(|m| m.len())))
    }
}

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/interchange").join(name)
}

fn solvers() -> Option<PathBuf> {
    crate::python::python(REQUIREMENTS, "clingo, exact")
}

fn engines_with_few_outcomes() -> Vec<&'static Engine> {
    engines()
        .iter()
        .filter(|engine| engine.outcomes.as_ref().is_some_and(|all| all.len() <= FEW))
        .take(COHORTS_FOR_FAULTS)
        .collect()
}

fn engines() -> &'static [Engine] {
    static ENGINES: OnceLock<Vec<Engine>> = OnceLock::new();
    ENGINES.get_or_init(|| (0..COHORTS).map(|number| Engine::asked(cohort(number))).collect())
}

fn is_reviewed_for_what_it_signed(engine: &Engine) -> bool {
    let pool = &engine.frozen.inputs().pool;
    pool.states.iter().any(|state| state.under_review && !pool.voluntary(state).is_empty())
}

#[test]
fn the_random_cohorts_are_of_many_kinds() {
    let engines = engines();
    let count = |has: &dyn Fn(&Engine) -> bool| engines.iter().filter(|engine| has(engine)).count();
    let slots = |engine: &Engine, has: &dyn Fn(&lots::problem::Slot) -> bool| {
        engine.frozen.numbered().problem.slots.iter().any(has)
    };
    let kinds = [
        ("feasible", count(&|e| e.feasible)),
        ("infeasible", count(&|e| !e.feasible)),
        ("listed, with at least 10 outcomes", count(&|e| e.outcomes.as_ref().is_some_and(|all| all.len() >= 10))),
        ("with additional reviewers", count(&|e| e.drawn.iter().flatten().any(|atom| atom.starts_with("additional")))),
        ("with twins", count(&|e| e.feasible && slots(e, &|slot| slot.twin.is_some()))),
        ("with a review for what is only signed", count(&|e| e.feasible && is_reviewed_for_what_it_signed(e))),
        ("with kept slots", count(&|e| e.feasible && slots(e, &|slot| slot.kept.is_some()))),
        ("with kept twins", count(&|e| e.feasible && slots(e, &|slot| slot.kept.is_some() && slot.twin.is_some()))),
    ];
    println!("{kinds:?}");
    for (kind, count) in kinds {
        assert!(count >= 40, "only {count} cohorts are {kind}");
    }
}

#[test]
fn clingo_gives_exactly_the_outcomes() {
    let Some(python) = solvers() else { return };
    let engines = engines();
    let questions: Vec<Value> = engines.iter().map(|engine| engine.question(&asp_program(&engine.frozen))).collect();
    let answers = crate::python::ask(&python, &script("ask_clingo.py"), &questions);
    for (number, (engine, answer)) in engines.iter().zip(&answers).enumerate() {
        if let Some(difference) = engine.difference(answer) {
            panic!("cohort {number}: {difference}\n{}", asp_facts(&engine.frozen));
        }
    }
}

/// Rules taken out of the encoding one by one. Each must be missed by the same comparison.
const FAULTS: [(&str, &str); 17] = [
    ("no two States review each other", ":- reviews(V,U), reviews(U,V), V < U."),
    ("most reviews", ":- spare(V,N), #count { U : reviews(V,U) } > N."),
    ("fewest reviews", ":- owes(V,N),  #count { U : reviews(V,U) } < N."),
    ("room for additional reviewers", ":- room(U,N), #count { S : gap(U,S) } > N."),
    ("party to what is missing", ":- additional(U,S,W), missing(U,S,I), not party(W,I)."),
    ("twins of two groups", ":- twin(U,first,N), twin(U,second,N)."),
    ("twins in order", ":- twin(U,first,N), twin(U,second,M), M < N, open(U,first)."),
    ("additional reviewers of a twin's group", ":- additional(U,S,W), group(W,G), order(G,N), twin(U,S,M), N != M."),
    ("what a State has only signed", "subject(U,I) :- willing(U,I)."),
    ("a common instrument", ", subject(U,I), party(V,I).\n\n% ---- First"),
    ("nobody twice", ", not served(V,U)"),
    ("not against what stays", ", not served(U,V)"),
    ("excluded pairs", ", not excluded(V,U)"),
    ("deferred minimums", ", not deferred(V)"),
    ("ended reviews that count", "served(V,U) :- performed(V,U)."),
    (
        "covered by standing additional reviewers",
        "covered(U,S,I) :- standing(U,S,W,additional), grouped(U), covers(U,W,I).",
    ),
    ("another group than one's own", ", group(U,G), not group(V,G)"),
];

#[test]
fn a_missing_rule_is_noticed() {
    let Some(python) = solvers() else { return };
    let engines = engines_with_few_outcomes();
    let mut questions = Vec::new();
    for (rule, text) in FAULTS {
        assert_eq!(ASP_RULES.matches(text).count(), 1, "the rule on {rule} is written once");
        let end = if text.ends_with("First") { ".\n\n% ---- First" } else { "" };
        let spoilt = ASP_RULES.replace(text, end);
        questions.extend(
            engines.iter().map(|engine| engine.question(&[&asp_facts(&engine.frozen), spoilt.as_str()].join("\n"))),
        );
    }
    let answers = crate::python::ask(&python, &script("ask_clingo.py"), &questions);
    for ((rule, _), answers) in FAULTS.iter().zip(answers.chunks(engines.len())) {
        let noticed =
            engines.iter().zip(answers).filter(|(engine, answer)| engine.difference(answer).is_some()).count();
        println!("without the rule on {rule}: {noticed} of {} cohorts differ", engines.len());
        assert!(noticed > 0, "nothing differs without the rule on {rule}");
    }
}

#[test]
fn a_pseudo_boolean_solver_agrees_and_counts_the_outcomes() {
    let Some(python) = solvers() else { return };
    let engines = engines();
    let known = |engine: &Engine| engine.outcomes.as_ref().map(Vec::len).filter(|&count| count <= FEW);
    let ask = |text: String, engine: &Engine| json!({ "opb": text, "limit": known(engine).unwrap_or(0) });
    let questions: Vec<Value> = engines.iter().map(|engine| ask(opb(&engine.frozen), engine)).collect();
    let answers = crate::python::ask(&python, &script("ask_exact.py"), &questions);
    let differs = |engine: &Engine, answer: &Value| {
        let counted = answer["solutions"].as_u64().expect("a number");
        counted != known(engine).map_or(u64::from(engine.feasible), |count| count as u64)
    };
    for (number, (engine, answer)) in engines.iter().zip(&answers).enumerate() {
        assert!(!differs(engine, answer), "cohort {number}: {answer}\n{}", asp_facts(&engine.frozen));
    }

    let families = Formula::read(&opb(&engines[0].frozen)).families;
    assert_eq!(families.len(), 6, "{families:?}");
    let some = engines_with_few_outcomes();
    for family in families {
        let spoilt = |engine: &Engine| Formula::read(&opb(&engine.frozen)).without(&family).text();
        let questions: Vec<Value> = some.iter().map(|engine| ask(spoilt(engine), engine)).collect();
        let answers = crate::python::ask(&python, &script("ask_exact.py"), &questions);
        let noticed = some.iter().zip(&answers).filter(|(engine, answer)| differs(engine, answer)).count();
        println!("without {family:?}: {noticed} of {} cohorts differ", some.len());
        assert!(noticed > 0, "nothing differs without {family}");
    }
}

#[test]
fn an_outcome_satisfies_the_formula_and_no_single_change_of_it_does() {
    let (mut changes, mut exchanges) = (0, 0);
    for (number, engine) in engines().iter().enumerate() {
        let formula = Formula::read(&opb(&engine.frozen));
        let known: Option<BTreeSet<&Vec<String>>> = engine.outcomes.as_ref().map(|all| all.iter().collect());
        for model in &engine.drawn {
            let mut assignment = formula.assignment(model);
            assert_eq!(formula.broken(&assignment), None, "cohort {number}");
            for variable in 0..assignment.len() {
                assignment[variable] ^= true;
                assert!(
                    formula.broken(&assignment).is_some(),
                    "cohort {number}: {} makes no difference",
                    formula.atoms[variable]
                );
                assignment[variable] ^= true;
                changes += 1;
            }
            let Some(known) = &known else { continue };
            for (one, other) in formula.pairs_of_a_slot(&assignment) {
                assignment.swap(one, other);
                let swapped = formula.model(&assignment, model);
                assert_eq!(
                    formula.broken(&assignment).is_none(),
                    known.contains(&swapped),
                    "cohort {number}: {swapped:?}"
                );
                assignment.swap(one, other);
                exchanges += 1;
            }
        }
    }
    println!("{changes} single changes, {exchanges} exchanges");
    assert!(changes > 10_000 && exchanges > 10_000);
}

#[test]
fn an_impossible_need_is_an_impossible_formula() {
    // Nobody may review the only State.
    let Inputs { pool, rules, .. } = cohort(0).inputs().clone();
    let mut alone = pool.states[0].clone();
    alone.under_review = true;
    let inputs = Inputs::first(Pool { states: vec![alone], ..pool }, rules);
    let text = opb(&Frozen::new(inputs).expect("a pool of one"));
    assert!(text.starts_with("* #variable= 1 #constraint= "), "{text}");
    let formula = Formula::read(&text);
    assert!([false, true].iter().all(|&value| formula.broken(&[value]).is_some()));
}

/// The example of docs/interchange.md.
fn example() -> Frozen {
    let states = [
        ("ARG", RegionalGroup::LatinAmericanAndCaribbean, 0b01),
        ("BRA", RegionalGroup::LatinAmericanAndCaribbean, 0b11),
        ("DEU", RegionalGroup::WesternEuropeanAndOthers, 0b11),
        ("FRA", RegionalGroup::WesternEuropeanAndOthers, 0b11),
        ("ITA", RegionalGroup::WesternEuropeanAndOthers, 0b01),
    ]
    .into_iter()
    .map(|(code, region, instruments)| PoolState {
        state: code.parse().expect("a code"),
        name: code.to_owned(),
        region: Some(region),
        drawing_region: Some(region),
        instruments: InstrumentSet::from_bits(instruments).expect("four bits"),
        under_review: code == "FRA",
        reviewer: true,
        most_reviews: 3,
        most_reviewers: 4,
    });
    let pool = Pool {
        as_of: "2020-11-27".to_owned(),
        states: states.collect(),
        left_out: Vec::new(),
        assumptions: Vec::new(),
    };
    Frozen::new(Inputs::first(pool, Rules { fewest_reviews: 0, ..Rules::default() })).expect("inputs are accepted")
}

#[test]
fn the_page_shows_what_the_program_writes() {
    let page = include_str!("../../../../docs/interchange.md");
    let frozen = example();
    for text in [asp_facts(&frozen), opb(&frozen)] {
        assert!(page.contains(&format!("\n{text}```")), "docs/interchange.md does not show\n{text}");
    }
    let outcomes = sampler::outcomes(&frozen.numbered().problem, LISTED).expect("few");
    for (outcome, _) in &outcomes {
        let model = asp_model(&frozen, outcome);
        let shown = page
            .lines()
            .any(|line| line.split(' ').collect::<BTreeSet<_>>() == model.iter().map(String::as_str).collect());
        assert!(shown, "docs/interchange.md does not show {model:?}");
    }
}

#[test]
fn no_state_is_a_word_of_the_language() {
    // A State by the name of the word "not", and one by the name of an instrument.
    let odd: Vec<String> = (0..30).map(|number| asp_facts(&cohort(number))).collect();
    assert!(odd.iter().any(|facts| facts.contains("state(state_not).")));
    assert!(odd.iter().any(|facts| facts.contains("party(som,som).")));
    assert!(!odd.iter().any(|facts| facts.contains("(not)") || facts.contains("(not,")));
}

/// The States of 2020, as the engine draws them.
fn real_cohort() -> Frozen {
    let file = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/states-parties.csv"))
        .expect("the file is there");
    let parties = treaty::parties::read(&file).expect("the file is read");
    let without = ["VAT", "BTN", "SSD", "SOM"].map(|code| code.parse().expect("a code"));
    let europe = "EUE".parse().expect("a code");
    let decisions = lots::cohort::Decisions {
        without: without.into(),
        regions: [(europe, RegionalGroup::WesternEuropeanAndOthers)].into(),
        ..Default::default()
    };
    let rules = Rules::default();
    let day = "2020-11-27".parse().expect("a day");
    let pool = lots::cohort::pool(&parties, day, &rules, &decisions).expect("a pool");
    Frozen::new(Inputs::first(pool, rules)).expect("inputs are accepted")
}

#[test]
fn what_is_drawn_for_the_real_cohort_is_lawful_for_both_encodings() {
    let frozen = real_cohort();
    let sampler = frozen.sampler();
    let drawn: Vec<Vec<String>> =
        (0..20).map(|number| asp_model(&frozen, &sampler.draw(&key(number)).expect("a draw").outcome)).collect();
    let formula = Formula::read(&opb(&frozen));
    println!("{} variables, {} constraints", formula.atoms.len(), formula.constraints());
    for model in &drawn {
        assert_eq!(formula.broken(&formula.assignment(model)), None);
    }
    // For docs/interchange.md, and for whoever wants to ask by hand.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("interchange");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("facts.lp"), asp_facts(&frozen)).expect("a file");
    std::fs::write(folder.join("cohort.opb"), opb(&frozen)).expect("a file");
    let Some(python) = solvers() else { return };
    let question = json!({ "program": asp_program(&frozen), "limit": 1, "drawn": drawn });
    let answers = crate::python::ask(&python, &script("ask_clingo.py"), &[question]);
    assert_eq!(answers[0]["satisfiable"], json!(true));
    assert_eq!(answers[0]["among"], json!(vec![true; drawn.len()]));
}
