//! Table 2 of the appendix: what the years of the Mechanism are for.

use std::ops::RangeInclusive;

use crate::citation::Named;
use crate::{Citation, Cluster};

/// What table 2 gives the working groups to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Definition of organizational matters and questionnaires; no reviews.
    Organization,
    /// Two clusters, the first before the second.
    Clusters(Cluster, Cluster),
}

/// One line of table 2. It is the same for every working group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The years, counted from the establishment of the Mechanism in October 2018; year 1 first.
    pub years: RangeInclusive<u8>,
    /// What is done in them.
    pub work: Work,
    /// Where it is written.
    pub rule: Citation,
}

/// The three lines of the table.
///
/// They speak of the first group of States parties; the other two follow about one and two years
/// later (AMB-28).
pub const LINES: [Line; 3] = [
    Line { years: 1..=2, work: Work::Organization, rule: Citation::named(Named::T2I) },
    Line {
        years: 3..=6,
        work: Work::Clusters(Cluster::Criminalization, Cluster::InternationalCooperation),
        rule: Citation::named(Named::T2II),
    },
    Line {
        years: 7..=10,
        work: Work::Clusters(Cluster::LawEnforcement, Cluster::Prevention),
        rule: Citation::named(Named::T2III),
    },
];

/// The line that covers the year. None for years 11 and 12, which paragraph 9 gives to the review
/// phases and table 2 leaves out, and none for any other number.
#[must_use]
pub fn line_of_year(year: u8) -> Option<Line> {
    LINES.into_iter().find(|line| line.years.contains(&year))
}
