//! The States parties, as a file says who they are.
//!
//! [`read`] takes the file whole and answers either every party in it or every fault in it: nothing
//! is guessed, corrected or skipped. Columns, in this order:
//!
//! | column | what it holds |
//! |---|---|
//! | `iso3` | three upper-case letters, `EUE` for the European Union |
//! | `name` | the short name |
//! | `un_regional_group` | a label of [`crate::RegionalGroup`], or `none` |
//! | `untoc_date`, `tip_date`, `som_date`, `firearms_date` | the deposit: `2004-05-27`, or `2014` when only the year is known, or `unknown` for a party whose date is not, or blank when it is not known to be a party |
//! | `uncac_party` | `yes` or `no` |
//! | `un_languages` | its official languages among the six, joined by `;`, or blank |
//!
//! The file may hold any of the parties, in any order of rows.

mod cells;
mod column;
mod deposit;
mod fault;
mod file;
mod party;
mod row;

pub use cells::check_name;
pub use column::Column;
pub use deposit::{Deposit, InvalidDeposit};
pub use fault::{Fault, Faults, Reason};
pub use file::{read, read_with_lines};
pub use party::{InForce, Participation, Party};
