//! What is wrong with a file, where, and why.

use std::fmt;

use thiserror::Error;

use super::column::Column;
use super::deposit::InvalidDeposit;
use crate::{Instrument, InvalidStateCode, StateCode, UnknownLanguage, UnknownRegionalGroup};

/// One fault of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line of the file, from 1.
    pub row: usize,
    /// The column, unless the whole line is meant.
    pub column: Option<Column>,
    /// What is wrong there.
    pub reason: Reason,
}

impl Fault {
    pub(super) const fn new(row: usize, column: Option<Column>, reason: Reason) -> Self {
        Self { row, column, reason }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {}", self.row)?;
        if let Some(column) = self.column {
            write!(out, ", column {column}")?;
        }
        write!(out, ": {}", self.reason)
    }
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Reason {
    /// No bytes, or nothing but blank lines.
    #[error("the file is empty")]
    Empty,
    /// A first line and nothing under it.
    #[error("the file names no State")]
    NoParties,
    /// Columns of the first line in another order, or repeated.
    #[error("the columns must stand in this order: {}", order())]
    Order,
    /// A column that the first line lacks.
    #[error("the first line does not name this column")]
    MissingColumn,
    /// A column of the first line that does not belong there.
    #[error("the first line names a column \"{0}\", which does not belong there")]
    ExtraColumn(String),
    /// A line with fewer or more cells than there are columns.
    #[error("the line has {found} cells and needs {needed}", needed = Column::ALL.len())]
    Cells {
        /// How many it has.
        found: usize,
    },
    /// Bytes that are not text.
    #[error("the cell is not text in UTF-8")]
    NotUtf8,
    /// A space at either end of a cell, two in a row, or a space of another kind.
    #[error("\"{0}\" has a space too many")]
    StraySpace(String),
    /// A character that is not printed, or that changes how others are.
    #[error("the cell holds the unprintable character U+{:04X}{}", u32::from(*.0), hint(*.0))]
    Unprintable(char),
    /// An accent written as a character of its own.
    #[error("the cell holds an accent apart from its letter (U+{:04X}); write both as one character", u32::from(*.0))]
    LooseAccent(char),
    /// A blank cell that must say something.
    #[error("the cell is blank")]
    Blank,
    /// No State's code.
    #[error(transparent)]
    Code(#[from] InvalidStateCode),
    /// A State named before.
    #[error("{code} is named already, on line {first}")]
    Duplicate {
        /// The State.
        code: StateCode,
        /// The line that named it first.
        first: usize,
    },
    /// No regional group.
    #[error("{0}, or none for a party outside the groups")]
    Group(#[from] UnknownRegionalGroup),
    /// No date of deposit.
    #[error(transparent)]
    Deposit(#[from] InvalidDeposit),
    /// A Protocol without the Convention.
    #[error(
        "a party to the {} must be party to the Convention (article 37, paragraph 2), and the cell \
         untoc_date is blank",
        .0.short_title()
    )]
    ProtocolAlone(Instrument),
    /// Neither yes nor no.
    #[error("\"{0}\" is neither yes nor no")]
    YesOrNo(String),
    /// No working language.
    #[error(transparent)]
    Language(#[from] UnknownLanguage),
    /// A language twice.
    #[error("{0} is named twice")]
    LanguageTwice(crate::Language),
}

fn order() -> String {
    Column::ALL.map(Column::name).join(",")
}

fn hint(character: char) -> &'static str {
    match character {
        '\n' | '\r' => ", a line break; is a quotation mark left open?",
        _ => "",
    }
}

/// Every fault of a file, in the order of its lines and columns; never none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults(Vec<Fault>);

impl Faults {
    /// These faults, or nothing to complain of.
    pub(super) fn none_or(faults: Vec<Fault>) -> Result<(), Self> {
        if faults.is_empty() { Ok(()) } else { Err(Self(faults)) }
    }

    /// The faults, at least one.
    #[must_use]
    pub fn as_slice(&self) -> &[Fault] {
        &self.0
    }

    /// The faults one after another.
    pub fn iter(&self) -> std::slice::Iter<'_, Fault> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a Faults {
    type Item = &'a Fault;
    type IntoIter = std::slice::Iter<'a, Fault>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Faults {
    /// One line for each fault.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sentences: Vec<_> = self.iter().map(Fault::to_string).collect();
        out.write_str(&sentences.join("\n"))
    }
}

impl std::error::Error for Faults {}
