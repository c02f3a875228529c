//! Recommendations of working groups on the workplan (para. 16).

use contracts::registry::DecisionReference;
use contracts::reviews::{Amendment, RecordRecommendation, ReviewsEvent, StrikeRecommendation};
use contracts::{Day, Notice};
use journal::Aggregate as _;
use reviews::domain::{self, Rules};
use treaty::{Cluster, YearlyGroup};

use crate::world::{assert_refused, assert_refused_plainly, day};

fn report(on: &str) -> DecisionReference {
    DecisionReference {
        body: "Working Group on Firearms".to_owned(),
        on: Day(day(on)),
        reference: "CTOC/COP/WG.6/2022/4, para. 12".to_owned(),
    }
}

fn plan(numbers: [u8; 4]) -> Amendment {
    Amendment::Workplan { clusters: numbers.iter().map(|number| Cluster::try_from(*number).unwrap()).collect() }
}

fn recommended(rules: &Rules, amendment: Amendment, report: DecisionReference) -> Result<Vec<ReviewsEvent>, Notice> {
    let command = RecordRecommendation { amendment, from: Day(day("2024-12-01")), recommendation: report };
    domain::record_recommendation(rules, &command, day("2022-06-01"))
}

fn after(mut rules: Rules, events: &[ReviewsEvent]) -> Rules {
    for event in events {
        rules.evolve(event, jiff::Timestamp::UNIX_EPOCH);
    }
    rules
}

#[test]
fn pr_16ii_a_recommendation_is_recorded_and_changes_no_rule_and_no_day() {
    let none = Rules::default();
    let events = recommended(&none, plan([1, 2, 3, 4]), report("2022-05-20")).unwrap();
    let rules = after(none, &events);
    for on in ["2020-12-01", "2022-06-01", "2024-12-01", "2030-01-01"] {
        assert_eq!(rules.on(day(on)), Rules::default().on(day(on)), "{on}");
    }
    assert!(rules.lines().is_empty(), "the Conference changed nothing");
    let [line] = rules.recommendations() else { panic!("one") };
    assert_eq!((&line.amendment, &line.recommendation), (&plan([1, 2, 3, 4]), &report("2022-05-20")));
    assert_eq!(line.from.to_string(), "2024-12-01");
    assert_refused(recommended(&rules, plan([1, 2, 3, 4]), report("2022-05-20")), "PR-16ii", "recommended-already");
    recommended(&rules, Amendment::PhaseLength { months: 30 }, report("2022-05-20")).unwrap();
    let start = Amendment::GroupStart { group: YearlyGroup::Three, start: Day(day("2022-11-15")) };
    recommended(&rules, start, report("2022-05-20")).unwrap();
}

#[test]
fn pr_16ii_only_the_workplan_is_recommended_on_and_only_with_its_source() {
    let rules = Rules::default();
    let share = Amendment::Threshold { numerator: 6, denominator: 10 };
    assert_refused(recommended(&rules, share, report("2022-05-20")), "PR-16ii", "not-of-the-workplan");
    assert_refused(recommended(&rules, plan([1, 1, 3, 4]), report("2022-05-20")), "PR-9ii", "cluster-left-out");
    let none = Amendment::PhaseLength { months: 0 };
    assert_refused(recommended(&rules, none, report("2022-05-20")), "PR-15ii", "phase-of-no-length");
    assert_refused_plainly(recommended(&rules, plan([1, 2, 3, 4]), report("2022-06-02")), "day-to-come");
    for blank in [
        DecisionReference { body: " ".to_owned(), ..report("2022-05-20") },
        DecisionReference { reference: " ".to_owned(), ..report("2022-05-20") },
    ] {
        assert_refused_plainly(recommended(&rules, plan([1, 2, 3, 4]), blank), "blank-field");
    }
}

#[test]
fn pr_16ii_what_was_recorded_by_mistake_is_struck_stays_and_can_be_recorded_again() {
    let none = Rules::default();
    let events = recommended(&none, plan([1, 2, 3, 4]), report("2022-05-20")).unwrap();
    let rules = after(none, &events);
    let strike = |rules: &Rules, number, reason: &str| {
        let command = StrikeRecommendation { number, reason: reason.to_owned() };
        domain::strike_recommendation(rules, &command, day("2022-06-02"))
    };
    assert_refused_plainly(strike(&rules, 2, "It was of another group"), "unknown-recommendation");
    assert_refused_plainly(strike(&rules, 1, " "), "blank-field");
    let events = strike(&rules, 1, " It was of another group ").unwrap();
    let rules = after(rules, &events);
    let [line] = rules.recommendations() else { panic!("it stays") };
    assert_eq!((line.number, line.struck.as_deref()), (1, Some("It was of another group")));
    assert_refused(strike(&rules, 1, "again"), "PR-16ii", "recommendation-struck-already");
    let events = recommended(&rules, plan([1, 2, 3, 4]), report("2022-05-20")).unwrap();
    let rules = after(rules, &events);
    let standing = rules.recommendations().iter().map(|line| (line.number, line.struck.is_some()));
    assert_eq!(standing.collect::<Vec<_>>(), [(1, true), (2, false)]);
    assert_refused(recommended(&rules, plan([1, 2, 3, 4]), report("2022-05-20")), "PR-16ii", "recommended-already");
}
