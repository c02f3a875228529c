//! The States parties' file, written.

use registry::domain::export;
use treaty::Instrument::{Tip, Untoc};

use crate::story::Story;

const HEADER: &str =
    "iso3,name,un_regional_group,untoc_date,tip_date,som_date,firearms_date,uncac_party,un_languages\n";

#[test]
fn an_empty_registry_gives_the_first_line() {
    assert_eq!(export([], "2026-11-01".parse().unwrap()), HEADER);
}

#[test]
fn the_parties_of_the_day_and_those_that_have_deposited() {
    let story = Story::of("FRA").deposited(Untoc, "2026-10-20").deposited(Tip, "2026-10-25");
    let file = |day: &str| export([&story.state], day.parse().unwrap());
    assert_eq!(file("2026-10-19"), HEADER);
    assert_eq!(file("2026-10-20"), format!("{HEADER}FRA,Somewhere,WEOG,2026-10-20,,,,no,English\n"));
    assert_eq!(file("2026-10-25"), format!("{HEADER}FRA,Somewhere,WEOG,2026-10-20,2026-10-25,,,no,English\n"));
}

#[test]
fn signatories_and_those_that_left_are_not_parties() {
    let signatory = Story::unknown("IRN").signed(Untoc, "2000-12-12");
    let former = Story::of("FRA").deposited(Untoc, "2004-05-21").denounced(Untoc, "2024-03-01");
    assert_eq!(export([&signatory.state, &former.state], "2026-11-01".parse().unwrap()), HEADER);
}
