//! The vocabulary of the law, for every program of the Mechanism.
//!
//! The Mechanism reviews how States parties carry out the United Nations Convention against
//! Transnational Organized Crime and its three Protocols. This crate holds what its rules speak
//! about, and nothing that happens: no input or output, no clock, no randomness.
//!
//! | what | where | from |
//! |---|---|---|
//! | the four treaties, and sets of them | [`Instrument`], [`InstrumentSet`] | procedures and rules, para. 9 |
//! | States and their regions | [`StateCode`], [`RegionalGroup`] | para. 28 |
//! | the six working languages | [`Language`] | para. 49 |
//! | what is reviewed in which phase | [`Cluster`], [`Phase`], [`Workplan`], [`table_1`], [`table_2`] | appendix, tables 1 and 2 |
//! | who starts when | [`YearlyGroup`] | para. 17, guidelines, para. 4 |
//! | rules by their number, made readable | [`Citation`] | the catalogue of rules |
//! | deadlines, each with its rule and its arithmetic | [`dates`] | paras. 15, 34, 35, 53, guidelines |
//! | the 70 per cent | [`gate`] | para. 10 |
//! | who is a party to what, read from a file | [`parties`] | paras. 9 and 28 (b) |
//!
//! Days are calendar days in Vienna and the last one counts whole (reading AMB-01). Where a rule
//! can be read in two ways, the reading taken is named by its AMB number.
//!
//! ```
//! use treaty::{Citation, dates};
//!
//! let start = treaty::YearlyGroup::One.start();
//! let answers = dates::Periods::ADOPTED.answers_cap(start)?;
//! assert_eq!(answers.date.to_string(), "2021-06-01");
//! assert_eq!(answers.computed.to_string(), "2020-12-01 + 6 months");
//! assert_eq!(answers.rule.readable(), "Procedures and rules, para. 34");
//!
//! let rule: Citation = "PR-28a".parse()?;
//! assert_eq!(rule.readable(), "Procedures and rules, para. 28 (a)");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod citation;
mod cluster;
pub mod dates;
pub mod gate;
mod instrument;
mod instrument_set;
mod language;
pub mod parties;
mod phase;
mod regional_group;
#[cfg(feature = "schema")]
mod schema;
mod state_code;
pub mod table_1;
pub mod table_2;
mod workplan;
mod yearly_group;

pub use citation::{Citation, Part as CitedPart, UnknownCitation, Work as CitedWork};
pub use cluster::{Cluster, UnknownCluster};
pub use instrument::{Instrument, UnknownInstrument};
pub use instrument_set::{InstrumentSet, InstrumentSetError};
pub use language::{Language, UnknownLanguage};
pub use phase::{Phase, UnknownPhase};
pub use regional_group::{RegionalGroup, UnknownRegionalGroup};
pub use state_code::{InvalidStateCode, StateCode};
pub use workplan::{IncompleteWorkplan, Workplan};
pub use yearly_group::{UnknownYearlyGroup, YearlyGroup};
