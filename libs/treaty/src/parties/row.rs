//! One line of the file, read cell by cell.

use csv::ByteRecord;

use super::cells;
use super::column::Column;
use super::deposit::Deposit;
use super::fault::{Fault, Reason};
use super::party::Party;
use crate::{Instrument, StateCode};

/// A line being read, and the faults found so far.
struct Row<'a> {
    number: usize,
    cells: &'a ByteRecord,
    faults: &'a mut Vec<Fault>,
}

/// What a line gave. The code alone may be good, and still serves to find duplicates.
pub(super) struct Reading {
    pub(super) code: Option<StateCode>,
    pub(super) party: Option<Party>,
}

/// Reads the line with this number; what is wrong with it goes to the faults.
pub(super) fn read(number: usize, cells: &ByteRecord, faults: &mut Vec<Fault>) -> Reading {
    let mut row = Row { number, cells, faults };
    if cells.len() != Column::ALL.len() {
        row.fault(None, Reason::Cells { found: cells.len() });
        return Reading { code: None, party: None };
    }
    row.read()
}

impl Row<'_> {
    fn read(&mut self) -> Reading {
        let code = self.cell(Column::Iso3, cells::code);
        let name = self.cell(Column::Name, cells::name);
        let group = self.cell(Column::UnRegionalGroup, cells::group);
        let deposits = self.deposits();
        let uncac_party = self.cell(Column::UncacParty, cells::yes_or_no);
        let languages = self.cell(Column::UnLanguages, cells::languages);
        let party = || {
            Some(Party {
                code: code?,
                name: name?,
                group: group?,
                deposits: deposits?,
                uncac_party: uncac_party?,
                languages: languages?,
            })
        };
        Reading { code, party: party() }
    }

    /// The four deposits, if all can be read and no Protocol stands without the Convention.
    fn deposits(&mut self) -> Option<[Option<Deposit>; 4]> {
        let read = Instrument::ALL.map(|instrument| {
            let deposit = self.cell(Column::Deposit(instrument), cells::deposit);
            (instrument, deposit)
        });
        let without_convention = read[0].1 == Some(None);
        let mut deposits = [None; 4];
        let mut good = true;
        for (instrument, deposit) in read {
            if without_convention && matches!(deposit, Some(Some(_))) {
                let reason = Reason::ProtocolAlone(instrument);
                self.fault(Some(Column::Deposit(instrument)), reason);
                good = false;
            }
            good &= deposit.is_some();
            deposits[instrument.index()] = deposit.flatten();
        }
        good.then_some(deposits)
    }

    /// What the cell says, or a fault.
    fn cell<T>(&mut self, column: Column, read: fn(&str) -> Result<T, Reason>) -> Option<T> {
        let index = Column::ALL.iter().position(|other| *other == column)?;
        match cells::text(self.cells.get(index)?).and_then(read) {
            Ok(value) => Some(value),
            Err(reason) => {
                self.fault(Some(column), reason);
                None
            }
        }
    }

    fn fault(&mut self, column: Option<Column>, reason: Reason) {
        self.faults.push(Fault::new(self.number, column, reason));
    }
}
