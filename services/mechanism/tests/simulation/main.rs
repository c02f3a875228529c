//! Twelve years and more of the Mechanism on a virtual clock, on the services' own decisions: 189 reviews through four phases, with people who
//! come and go, late, and everything else that happens. What must hold is looked at after every step (`docs/simulation.md`).
//!
//! | variable | what |
//! |---|---|
//! | `SIMULATION_SEED=stormy:17` | this seed alone, in the test `one_seed` |
//! | `SIMULATION_SEEDS=1000` | so many seeds of each kind, in the test `many_seeds` |
#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "tests fail loudly; the bench uses more of this"
)]

mod run;

use std::panic::{AssertUnwindSafe, catch_unwind};

use contracts::reviews::{MoveKind, OpenedBy};
use jiff::civil::{Date, date};
use journal::Storage;
use run::habits::{ALL, DILIGENT, Habits, PRACTICE, STORMY};
use run::story::Story;
use run::town::{Town, assert_same};
use treaty::{Phase, YearlyGroup};

/// Seeds that fail within these days when a fault is put back that a simulation once found. Faults have their own tests with the service.
const ONCE_FAILED: [(Habits, u64, Date); 3] = [
    // Whoever was held back by arrears, and a signatory that was late, did not begin the next phase when the one before was complete.
    (STORMY, 3, date(2024, 5, 15)),
    // Whoever left the Convention between two phases waited for its group for ever.
    (DILIGENT, 1, date(2024, 9, 2)),
    // Whoever had left the Convention began a phase all the same, where the first phase fixes the instruments.
    (STORMY, 4, date(2028, 10, 20)),
];

/// Runs it until a day; where something does not hold, says how to see it again.
fn ran_until(habits: Habits, seed: u64, last: Date) -> Story {
    let again = format!("SIMULATION_SEED={}:{seed} cargo test -p mechanism --test simulation one_seed", habits.name);
    let mut story = Story::new(habits, seed);
    let ran = catch_unwind(AssertUnwindSafe(|| story.run_until(last)));
    match ran {
        Ok(Ok(())) => story,
        Ok(Err(found)) => panic!("on {}, after {}: {}\nagain: {again}", found.day, found.after, found.what),
        Err(_) => panic!("it panicked on {}\nagain: {again}", story.world.today),
    }
}

fn ran(habits: Habits, seed: u64) -> Story {
    ran_until(habits, seed, habits.until)
}

/// How many reviews were under way on the first of a month, out of how many.
fn moving(story: &Story, day: Date) -> (usize, usize) {
    let month = story.watch.months.iter().find(|month| month.day == day).unwrap();
    (month.moving, month.begun)
}

#[test]
fn tc_27_practice_comes_to_what_is_known_of_the_years_until_2024() {
    let story = ran_until(PRACTICE, 1, date(2025, 1, 15));
    // 64 had consulted by October 2022, 81 by 30 September 2024; none was complete. The seed decides where around that a run comes to.
    let (moved, _) = moving(&story, date(2022, 10, 1));
    assert!((50..=78).contains(&moved), "{moved} in October 2022");
    let (moved, reviews) = moving(&story, date(2024, 10, 1));
    assert!((66..=96).contains(&moved), "{moved} of {reviews} in October 2024");
    assert_eq!(reviews, 192, "189 were drawn, and three joined later (AMB-31)");
    assert!(story.watch.months.iter().all(|month| month.complete == 0));
    let phases = YearlyGroup::ALL.map(|group| story.world.reviews.groups[group as usize].phases().count());
    assert_eq!(phases, [1, 1, 1], "no gate was met (PR-10)");
}

#[test]
fn tc_27_all_189_reviews_are_drawn_and_begin() {
    let story = ran_until(DILIGENT, 7, date(2022, 11, 2));
    let reviews = &story.world.reviews.reviews;
    let first = reviews.values().filter(|review| review.group.is_some() && review.phase(Phase::I).is_some()).count();
    assert_eq!(first, 189);
}

#[test]
fn pr_9iii_who_is_diligent_completes_all_four_phases() {
    let story = ran(DILIGENT, 1);
    for number in YearlyGroup::ALL {
        let opened: Vec<_> = story.world.reviews.groups[number as usize].phases().collect();
        assert_eq!(opened.len(), 4, "{number:?}");
        assert!(opened[1..].iter().all(|opened| matches!(opened.by, OpenedBy::Gate { .. })), "{number:?}");
    }
    for review in story.world.reviews.reviews.values() {
        let next = review.said.as_ref().unwrap();
        // A signatory that joined in the last years, and late parties, may be on their way.
        let late = review.phases.values().any(|work| work.begun.start.0 > date(2031, 1, 1));
        assert!(late || next.next.what == MoveKind::Finished, "{next:?}");
    }
}

#[test]
fn what_was_found_once_is_not_found_again() {
    for (habits, seed, last) in ONCE_FAILED {
        let story = ran_until(habits, seed, last);
        assert!(story.refusals.len() > 5, "much is asked for that cannot be: {:#?}", story.refusals);
    }
}

#[test]
fn the_same_seed_is_the_same_run() {
    let hash = |seed| ran_until(STORMY, seed, date(2022, 2, 1)).world.hash();
    assert_eq!(hash(5), hash(5));
    assert_ne!(hash(5), hash(6));
}

#[test]
fn one_seed() {
    let Ok(wanted) = std::env::var("SIMULATION_SEED") else { return };
    let (name, seed) = wanted.split_once(':').expect("SIMULATION_SEED=stormy:17");
    let habits = ALL.into_iter().find(|habits| habits.name == name).expect("practice, diligent or stormy");
    let story = ran(habits, seed.parse().unwrap());
    println!("{} acts, {} events, {:#?}", story.acts.len(), story.world.said.len(), story.refusals);
    println!("{}", story.world.hash());
}

#[test]
fn many_seeds() {
    let Ok(wanted) = std::env::var("SIMULATION_SEEDS") else { return };
    let wanted: u64 = wanted.parse().unwrap();
    let first: u64 = std::env::var("SIMULATION_FROM").map_or(100, |from| from.parse().unwrap());
    for seed in first..first + wanted {
        for habits in ALL {
            println!("{}:{seed}", habits.name);
            ran(habits, seed);
        }
    }
}

/// What happened until a day comes to the same through a nats-server and a database.
async fn through_everything(storage: Storage, last: Date) {
    const SEED: u64 = 1;
    let story = ran_until(PRACTICE, SEED, last);
    let Some(mut town) = Town::open(&storage, SEED).await else { return };
    town.repeat(&story.acts).await;
    assert_same(&town.close().await, &story.world);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_year_is_the_same_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    through_everything(Storage::Folder(folder.path().to_owned()), date(2021, 10, 15)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_months_are_the_same_on_postgresql() {
    let Some(postgres) = proving_ground::shared_postgres().await else { return };
    through_everything(Storage::Postgres(postgres.fresh_database().await), date(2021, 1, 31)).await;
}
