//! Tables 1 and 2 of the appendix, phases and clusters.

use std::collections::BTreeSet;

use treaty::table_1::{articles, articles_asked};
use treaty::table_2::{LINES, Work, line_of_year};
use treaty::{Cluster, Instrument, Phase, Workplan};

fn all_articles(instrument: Instrument) -> Vec<u8> {
    Cluster::ALL.iter().flat_map(|cluster| articles(instrument, *cluster)).copied().collect()
}

#[test]
fn t1_counts_per_instrument() {
    let counts = Instrument::ALL.map(|instrument| all_articles(instrument).len());
    assert_eq!(counts, [28, 10, 14, 12]);
}

#[test]
fn t1_counts_per_cell() {
    let counts = Instrument::ALL.map(|instrument| Cluster::ALL.map(|cluster| articles(instrument, cluster).len()));
    assert_eq!(counts, [[8, 5, 8, 7], [2, 3, 3, 2], [3, 5, 3, 3], [3, 6, 0, 3]]);
}

#[test]
fn pr_9_no_article_twice_per_instrument() {
    for instrument in Instrument::ALL {
        let all = all_articles(instrument);
        let different: BTreeSet<_> = all.iter().collect();
        assert_eq!(different.len(), all.len(), "{instrument}");
    }
}

#[test]
fn t1_cells_are_ascending() {
    for instrument in Instrument::ALL {
        for cluster in Cluster::ALL {
            assert!(articles(instrument, cluster).is_sorted(), "{instrument}, {cluster}");
        }
    }
}

#[test]
fn t1_untoc_final_and_general_articles_are_never_asked() {
    let asked = all_articles(Instrument::Untoc);
    let never = [1, 3, 4].into_iter().chain(32..=41);
    assert_eq!(never.filter(|article| asked.contains(article)).count(), 0);
}

#[test]
fn t1_fa_law_enforcement_cell_is_empty() {
    assert!(articles(Instrument::Firearms, Cluster::LawEnforcement).is_empty());
    let empty =
        Instrument::ALL.iter().flat_map(|instrument| Cluster::ALL.map(|cluster| articles(*instrument, cluster)));
    assert_eq!(empty.filter(|cell| cell.is_empty()).count(), 1);
}

#[test]
fn t1_a_articles_8_and_9_only_outside_uncac() {
    let asked = |uncac| articles_asked(Instrument::Untoc, Cluster::Criminalization, uncac);
    assert_eq!(asked(false), [2, 5, 6, 8, 9, 10, 15, 23]);
    assert_eq!(asked(true), [2, 5, 6, 10, 15, 23]);
}

#[test]
fn t1_a_touches_the_convention_only() {
    for instrument in Instrument::ALL {
        for cluster in Cluster::ALL {
            assert_eq!(articles_asked(instrument, cluster, false), articles(instrument, cluster));
            if (instrument, cluster) != (Instrument::Untoc, Cluster::Criminalization) {
                let asked = articles_asked(instrument, cluster, true);
                assert_eq!(asked, articles(instrument, cluster));
            }
        }
    }
}

#[test]
fn amb_28_phase_ii_reviews_cluster_iv() {
    let clusters = Phase::ALL.map(|phase| Workplan::default().cluster(phase).number());
    assert_eq!(clusters, [1, 4, 3, 2]);
}

#[test]
fn amb_28_the_other_reading_is_a_setting() {
    let other = Workplan::cluster_equals_phase();
    assert_eq!(Phase::ALL.map(|phase| other.cluster(phase).number()), [1, 2, 3, 4]);
}

#[test]
fn pr_16_a_workplan_reviews_every_cluster() {
    let [one, two, three, four] = Cluster::ALL;
    let amended = Workplan::new([two, one, four, three]).unwrap();
    for cluster in Cluster::ALL {
        assert_eq!(amended.cluster(amended.phase(cluster)), cluster);
    }
    let refusal = Workplan::new([one, two, three, three]).unwrap_err();
    assert_eq!(refusal.0, four);
}

#[test]
fn amb_28_workplan_in_json() {
    let json = serde_json::to_string(&Workplan::default()).unwrap();
    assert_eq!(json, "[1,4,3,2]");
    assert_eq!(serde_json::from_str::<Workplan>(&json).unwrap(), Workplan::default());
    assert!(serde_json::from_str::<Workplan>("[1,1,3,2]").is_err());
    assert!(serde_json::from_str::<Workplan>("[1,4,3,5]").is_err());
}

#[test]
fn t2_i_t2_ii_t2_iii_pr_15iii_years_and_their_work() {
    let work = |year| line_of_year(year).map(|line| line.work);
    assert_eq!(work(0), None);
    assert_eq!(work(1), Some(Work::Organization));
    assert_eq!(work(2), Some(Work::Organization));
    let first = Work::Clusters(Cluster::Criminalization, Cluster::InternationalCooperation);
    let second = Work::Clusters(Cluster::LawEnforcement, Cluster::Prevention);
    assert!((3..=6).all(|year| work(year) == Some(first)));
    assert!((7..=10).all(|year| work(year) == Some(second)));
    assert_eq!(work(11), None, "table 2 ends with year X (AMB-28)");
}

#[test]
fn t2_is_where_the_workplan_comes_from() {
    let in_table = LINES.iter().filter_map(|line| match line.work {
        Work::Organization => None,
        Work::Clusters(first, second) => Some([first, second]),
    });
    let in_table: Vec<_> = in_table.flatten().collect();
    assert_eq!(in_table, Phase::ALL.map(|phase| Workplan::default().cluster(phase)));
    let rules: Vec<_> = LINES.iter().map(|line| line.rule.to_string()).collect();
    assert_eq!(rules, ["T2-i", "T2-ii", "T2-iii"]);
}
