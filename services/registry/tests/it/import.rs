//! The States parties' file, read beside what is known.

use std::collections::BTreeMap;

use contracts::Notice;
use contracts::registry::{ImportStates, RegistryEvent, Status};
use registry::domain::{Import, State, export, import};
use treaty::Instrument::{Tip, Untoc};
use treaty::StateCode;

use crate::story::{Story, day};

const HEADER: &str =
    "iso3,name,un_regional_group,untoc_date,tip_date,som_date,firearms_date,uncac_party,un_languages\n";
const FRANCE: &str = "FRA,France,WEOG,2002-10-29,2002-10-29,,,yes,French\n";

/// A registry with any number of States.
#[derive(Default)]
struct Registry(BTreeMap<StateCode, Story>);

impl Registry {
    fn of(stories: impl IntoIterator<Item = Story>) -> Self {
        Self(stories.into_iter().map(|story| (story.code, story)).collect())
    }

    fn states(&self) -> BTreeMap<StateCode, State> {
        self.0.iter().map(|(code, story)| (*code, story.state.clone())).collect()
    }

    fn import(&self, rows: &str) -> Result<Import, Notice> {
        let command = ImportStates { csv: format!("{HEADER}{rows}"), source: "the new file".to_owned() };
        import(&self.states(), &command, "2026-11-01".parse().unwrap())
    }

    /// Imports, and takes in what follows.
    #[track_caller]
    fn importing(mut self, rows: &str) -> Self {
        let import = self.import(rows).unwrap_or_else(|refusal| panic!("{refusal:?}"));
        for (code, events) in import.changes {
            let story = self.0.entry(code).or_insert_with(|| Story::unknown(code.as_str()));
            story.take(events);
        }
        self
    }

    fn export(&self) -> String {
        export(self.states().values(), "2026-11-01".parse().unwrap())
    }

    fn status(&self, code: &str, instrument: treaty::Instrument) -> Status {
        self.0[&code.parse().unwrap()].status(instrument, "2026-11-01")
    }
}

fn only_events(import: &Import) -> Vec<&RegistryEvent> {
    import.changes.values().flatten().collect()
}

fn codes(import: &Import) -> Vec<&str> {
    import.reply.warnings.iter().map(|warning| warning.code.as_str()).collect()
}

#[track_caller]
fn faults(refusal: &Notice) -> Vec<&str> {
    assert_eq!(refusal.code, "import-faults");
    refusal.particulars.iter().map(|fault| fault.sentence.as_str()).collect()
}

#[test]
fn a_new_state_comes_with_all_that_the_row_says() {
    let import = Registry::default().import(FRANCE).unwrap();
    let names: Vec<_> = only_events(&import).into_iter().map(contracts::EventSet::name).collect();
    assert_eq!(names, ["state-recorded", "deposit-recorded", "deposit-recorded", "uncac-status-recorded"]);
    assert_eq!((import.reply.new, import.reply.changed, import.reply.unchanged), (1, 0, 0));
}

#[test]
fn the_same_file_again_changes_nothing() {
    let import = Registry::default().importing(FRANCE).import(FRANCE).unwrap();
    assert!(import.changes.is_empty());
    assert_eq!((import.reply.new, import.reply.changed, import.reply.unchanged), (0, 0, 1));
    assert!(import.reply.warnings.is_empty());
}

#[test]
fn every_fault_is_named_with_line_and_column_and_nothing_is_taken() {
    let rows = "FRA,France,WEOG,2002-10-29,2002-13-29,,,yes,French\nDEU,Germany,East,2006-06-14,,,,maybe,\n";
    let refusal = Registry::default().import(rows).unwrap_err();
    assert_eq!(refusal.details["count"], "3");
    let faults = faults(&refusal);
    assert_eq!(faults[0], "line 2, column tip_date: \"2002-13-29\" is not a date: there is no month 13");
    assert!(
        faults[1].starts_with("line 3, column un_regional_group: \"East\" is not a regional group"),
        "{}",
        faults[1]
    );
    assert_eq!(faults[2], "line 3, column uncac_party: \"maybe\" is neither yes nor no");
}

#[test]
fn a_file_with_very_many_faults_names_two_hundred_and_counts_all() {
    let rows: String = (0..250).map(|_| "nonsense\n").collect();
    let refusal = Registry::default().import(&rows).unwrap_err();
    assert_eq!(refusal.details["count"], "250");
    assert_eq!(faults(&refusal).len(), 200);
}

#[test]
fn a_deposit_in_the_future_is_a_fault_of_the_file() {
    let rows = "DEU,Germany,WEOG,2006-06-14,,,,yes,\nFRA,France,WEOG,2027-01-01,,,,yes,French\n";
    let refusal = Registry::default().import(rows).unwrap_err();
    let expected = "line 3, column untoc_date: A deposit of 2027-01-01 lies in the future; today is 2026-11-01";
    assert_eq!(faults(&refusal), [expected]);
}

#[test]
fn a_differing_deposit_is_a_correction_that_names_the_source() {
    let import =
        Registry::default().importing(FRANCE).import(&FRANCE.replace("WEOG,2002-10-29", "WEOG,2002-10-30")).unwrap();
    let [RegistryEvent::DepositCorrected(event)] = only_events(&import)[..] else { panic!("{import:?}") };
    assert_eq!((event.instrument, event.reason.as_str()), (Untoc, "the new file"));
    assert_eq!(import.reply.changed, 1);
}

#[test]
fn amb_02_a_year_becomes_a_day_and_never_a_year_again() {
    let vague = "WSM,Samoa,Asia-Pacific Group,2014,,,,yes,English\n";
    let exact = vague.replace("2014", "2014-05-02");
    let registry = Registry::default().importing(vague);
    assert_eq!(codes(&registry.import(vague).unwrap()), Vec::<&str>::new());
    let registry = registry.importing(&exact);
    let again = registry.import(vague).unwrap();
    assert!(again.changes.is_empty());
    assert_eq!(codes(&again), ["known-more-exactly"]);
    let other_year = registry.import(&vague.replace("2014", "2015")).unwrap();
    assert_eq!(other_year.changes.len(), 1, "another year is a correction");
}

#[test]
fn amb_02_vague_days_are_warned_of_in_one_sentence() {
    let rows = "WSM,Samoa,Asia-Pacific Group,2014,,,,yes,English\nSOM,Somalia,African Group,unknown,,,,yes,Arabic\n";
    let import = Registry::default().import(rows).unwrap();
    assert_eq!(codes(&import), ["days-not-known"]);
    assert_eq!(import.reply.warnings[0].details["deposits"], "SOM UNTOC unknown, WSM UNTOC 2014");
}

#[test]
fn differing_particulars_hold_from_today() {
    let registry = Registry::default().importing(FRANCE).importing(&FRANCE.replace(",France,", ",French Republic,"));
    let france = &registry.0[&"FRA".parse().unwrap()];
    assert_eq!(france.on("2026-10-31").name, "France");
    assert_eq!(france.on("2026-11-01").name, "French Republic");
}

#[test]
fn t1_a_a_differing_status_holds_from_today() {
    let registry = Registry::default().importing(&FRANCE.replace("yes", "no")).importing(FRANCE);
    let france = &registry.0[&"FRA".parse().unwrap()];
    assert!(!france.on("2026-10-31").uncac_party);
    assert!(france.on("2026-11-01").uncac_party);
}

#[test]
fn who_is_not_in_the_file_stays_and_is_named() {
    let germany = "DEU,Germany,WEOG,2006-06-14,,,,yes,\n";
    let registry = Registry::default().importing(FRANCE);
    let import = registry.import(germany).unwrap();
    assert_eq!(codes(&import), ["not-in-file"]);
    assert_eq!(import.reply.warnings[0].details["states"], "FRA");
    assert_eq!(registry.importing(germany).status("FRA", Untoc), Status::Party);
}

#[test]
fn a_blank_cell_takes_nothing_away() {
    let registry = Registry::default().importing(FRANCE);
    let rows = "FRA,France,WEOG,2002-10-29,,,,yes,French\n";
    assert_eq!(codes(&registry.import(rows).unwrap()), ["deposit-not-in-file"]);
    assert_eq!(registry.importing(rows).status("FRA", Tip), Status::Party);
}

#[test]
fn a_signatory_is_not_missed_and_becomes_a_party() {
    let registry = Registry::of([Story::unknown("IRN").signed(Untoc, "2000-12-12")]);
    assert_eq!(codes(&registry.import(FRANCE).unwrap()), Vec::<&str>::new());
    let rows = "IRN,Iran (Islamic Republic of),Asia-Pacific Group,2026-01-10,,,,yes,\n";
    let import = registry.import(rows).unwrap();
    assert_eq!((import.reply.new, import.reply.changed), (0, 1));
    assert_eq!(registry.importing(rows).status("IRN", Untoc), Status::Party);
}

#[test]
fn article_40_what_was_denounced_is_not_revived_by_an_old_file() {
    let story =
        Story::of("FRA").deposited(Untoc, "2002-10-29").deposited(Tip, "2002-10-29").denounced(Tip, "2024-03-01");
    let registry = Registry::of([story]).importing("FRA,France,WEOG,2002-10-29,,,,yes,French\n");
    let import = registry.import(FRANCE).unwrap();
    assert!(import.changes.is_empty());
    assert_eq!(codes(&import), ["denounced-since"]);
    assert!(registry.export().contains("\nFRA,France,WEOG,2002-10-29,,,,yes,French\n"));
}

#[test]
fn article_40_a_later_deposit_in_the_file_starts_afresh() {
    let story =
        Story::of("FRA").deposited(Untoc, "2002-10-29").deposited(Tip, "2002-10-29").denounced(Tip, "2024-03-01");
    let registry = Registry::of([story]).importing("FRA,France,WEOG,2002-10-29,2026-01-10,,,yes,French\n");
    assert_eq!(registry.status("FRA", Tip), Status::Party);
    assert_eq!(registry.0[&"FRA".parse().unwrap()].instrument(Tip, "2025-06-01").ends, Some(day("2025-03-01")));
}

#[test]
fn a_file_without_a_source_is_refused() {
    let command = ImportStates { csv: format!("{HEADER}{FRANCE}"), source: " ".to_owned() };
    let refusal = import(&BTreeMap::new(), &command, "2026-11-01".parse().unwrap()).unwrap_err();
    assert_eq!(refusal.code, "no-source");
}
