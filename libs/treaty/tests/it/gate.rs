//! The 70 per cent (PR-10, AMB-03; practice, 8 and 10.2).

use treaty::YearlyGroup;
use treaty::gate::{
    Agreement, DecisionReference, Gate, NoReference, Tally, TenthsOfAPerCent, Threshold, is_met, needed,
};

fn share(part: u32, whole: u32) -> String {
    TenthsOfAPerCent::of(part, whole).unwrap().to_string()
}

#[test]
fn tc_20_group_of_62_needs_44() {
    assert_eq!(needed(62), Some(44));
    assert!(!is_met(43, 62));
    assert!(is_met(44, 62));
    assert_eq!(share(43, 62), "69.4 %");
    assert_eq!(share(44, 62), "71.0 %");
}

#[test]
fn tc_21_group_of_63_needs_45_though_44_prints_as_70() {
    assert_eq!(needed(63), Some(45));
    assert!(!is_met(44, 63));
    assert!(is_met(45, 63));
    assert_eq!(share(44, 63), "69.8 %");
}

#[test]
fn pr_10_group_of_64_needs_45() {
    assert_eq!(needed(64), Some(45));
    assert!(!is_met(44, 64));
    assert!(is_met(45, 64));
}

#[test]
fn tc_23_exact_seventy_per_cent_passes() {
    for (completed, foreseen) in [(63, 90), (119, 170), (126, 180)] {
        assert!(is_met(completed, foreseen));
        assert!(!is_met(completed - 1, foreseen));
        assert_eq!(needed(foreseen), Some(completed));
    }
}

#[test]
fn tc_25_answers_alone_complete_nothing() {
    let answered = [Agreement::default(); 62];
    let tally = Tally::count(answered, 62).unwrap();
    assert_eq!(tally.completed(), 0);
    assert_eq!(tally.gate(Threshold::PARA_10, None), Gate::Shut { missing: Some(44) });
}

#[test]
fn amb_03_lists_and_summary_both_count() {
    let lists_only = Agreement { lists: true, summary: false };
    let summary_only = Agreement { lists: false, summary: true };
    let both = Agreement { lists: true, summary: true };
    let tally = Tally::count([lists_only, summary_only, both], 3).unwrap();
    assert_eq!((tally.completed(), tally.foreseen()), (1, 3));
}

#[test]
fn tc_27_status_of_30_september_2024() {
    assert_eq!(81 + 108, 189);
    assert_eq!(62 + 63 + 64, 189);
    assert_eq!(share(81, 189), "42.9 %");
}

#[test]
fn tc_28_status_of_5_april_2024() {
    assert_eq!(share(73, 189), "38.6 %");
}

#[test]
fn tc_29_status_of_16_october_2024() {
    assert_eq!(share(84, 189), "44.4 %");
}

#[test]
fn tc_30_a_decision_moves_one_group_only() {
    let decision = DecisionReference::new("decision 13/1").unwrap();
    let decided = |group| (group == YearlyGroup::One).then(|| decision.clone());
    let gates = [(YearlyGroup::One, 62), (YearlyGroup::Two, 63), (YearlyGroup::Three, 64)];
    let gates =
        gates.map(|(group, foreseen)| Tally::new(10, foreseen).unwrap().gate(Threshold::PARA_10, decided(group)));
    assert_eq!(gates[0], Gate::Decided(decision));
    assert_eq!(gates[1], Gate::Shut { missing: Some(35) });
    assert_eq!(gates[2], Gate::Shut { missing: Some(35) });
    assert_eq!(gates.map(|gate| gate.is_open()), [true, false, false]);
}

#[test]
fn pr_10_a_met_threshold_needs_no_decision() {
    let decision = DecisionReference::new("decision 13/1").ok();
    let gate = Tally::new(44, 62).unwrap().gate(Threshold::PARA_10, decision);
    assert_eq!(gate, Gate::Met);
}

#[test]
fn pr_6_an_override_names_its_decision() {
    assert_eq!(DecisionReference::new("  "), Err(NoReference));
    assert!(serde_json::from_str::<DecisionReference>("\"\"").is_err());
}

#[test]
fn pr_10_nothing_foreseen_keeps_the_gate_shut() {
    assert_eq!(needed(0), None);
    assert!(!is_met(0, 0));
    let tally = Tally::new(0, 0).unwrap();
    assert_eq!(tally.share(), None);
    assert_eq!(tally.gate(Threshold::PARA_10, None), Gate::Shut { missing: None });
    let decision = DecisionReference::new("decision 13/1").unwrap();
    assert!(tally.gate(Threshold::PARA_10, Some(decision)).is_open());
}

#[test]
fn pr_10_more_completed_than_foreseen_is_refused() {
    let refusal = Tally::new(63, 62).unwrap_err();
    assert_eq!(refusal.to_string(), "63 reviews cannot be complete when 62 were foreseen");
}

#[test]
fn pr_7_the_threshold_is_data() {
    let sixty = Threshold::new(60, 100).unwrap();
    assert_eq!(sixty.needed(62), Some(38));
    assert!(sixty.is_met(38, 62));
    assert!(Threshold::new(1, 0).is_err());
    assert!(Threshold::new(11, 10).is_err());
    assert_eq!(serde_json::to_string(&Threshold::default()).unwrap(), "[7,10]");
    assert_eq!(serde_json::from_str::<Threshold>("[60,100]").unwrap(), sixty);
    assert!(serde_json::from_str::<Threshold>("[3,2]").is_err());
}

#[test]
fn pr_10_large_numbers_do_not_overflow() {
    assert!(is_met(u32::MAX, u32::MAX));
    assert_eq!(Threshold::new(u32::MAX, u32::MAX).unwrap().needed(u32::MAX), Some(u32::MAX));
    assert_eq!(share(u32::MAX, u32::MAX), "100.0 %");
    assert_eq!(TenthsOfAPerCent::of(u32::MAX, 1), None);
}
