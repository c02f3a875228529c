//! The file as a whole.

use std::collections::BTreeMap;

use csv::{ByteRecord, Reader, ReaderBuilder};

use super::column::Column;
use super::fault::{Fault, Faults, Reason};
use super::party::Party;
use super::row;
use crate::StateCode;

/// Reads the file of States parties: RFC 4180 in UTF-8, the columns of [`Column::ALL`].
///
/// # Errors
/// Every fault of the file, each with its line, its column and its reason. When the first line is
/// wrong nothing else can be read, and its faults are all that is reported.
pub fn read(bytes: &[u8]) -> Result<Vec<Party>, Faults> {
    Ok(read_with_lines(bytes)?.into_iter().map(|(_, party)| party).collect())
}

/// The same, each party with the number of its line, for whoever has more to say about it.
///
/// # Errors
/// As [`read`].
pub fn read_with_lines(bytes: &[u8]) -> Result<Vec<(usize, Party)>, Faults> {
    let mut lines = Lines::new(bytes);
    header(lines.next())?;
    let mut faults = Vec::new();
    let mut parties = Vec::new();
    let mut first_lines = BTreeMap::new();
    let mut any = false;
    for (number, cells) in lines {
        any = true;
        let reading = row::read(number, &cells, &mut faults);
        if let Some(code) = reading.code {
            unique(code, number, &mut first_lines, &mut faults);
        }
        parties.extend(reading.party.map(|party| (number, party)));
    }
    if !any {
        faults.push(Fault::new(1, None, Reason::NoParties));
    }
    faults.sort_by_key(|fault| (fault.row, fault.column));
    Faults::none_or(faults)?;
    Ok(parties)
}

/// Notes on which line a State is named, and faults a second naming.
fn unique(code: StateCode, row: usize, first_lines: &mut BTreeMap<StateCode, usize>, faults: &mut Vec<Fault>) {
    let first = *first_lines.entry(code).or_insert(row);
    if first != row {
        let reason = Reason::Duplicate { code, first };
        faults.push(Fault::new(row, Some(Column::Iso3), reason));
    }
}

/// Checks the first line.
fn header(line: Option<(usize, ByteRecord)>) -> Result<(), Faults> {
    let Some((row, cells)) = line else {
        return Faults::none_or(vec![Fault::new(1, None, Reason::Empty)]);
    };
    let found: Vec<_> = cells.iter().map(String::from_utf8_lossy).collect();
    let expected = Column::ALL.map(Column::name);
    let missing = Column::ALL.into_iter().filter(|column| !found.iter().any(|f| f == column.name()));
    let missing = missing.map(|column| (Some(column), Reason::MissingColumn));
    let extra = found.iter().filter(|name| !expected.contains(&name.as_ref()));
    let extra = extra.map(|name| (None, Reason::ExtraColumn(name.to_string())));
    let mut reasons: Vec<_> = missing.chain(extra).collect();
    if reasons.is_empty() && found != expected {
        reasons.push((None, Reason::Order));
    }
    let fault = |(column, reason)| Fault::new(row, column, reason);
    Faults::none_or(reasons.into_iter().map(fault).collect())
}

/// The lines of the file that are not blank, each with its number.
struct Lines<'a> {
    bytes: &'a [u8],
    reader: Reader<&'a [u8]>,
    /// How far the bytes are counted, and the number of the line there.
    counted: usize,
    number: usize,
}

impl<'a> Lines<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        let reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
        Self { bytes, reader, counted: 0, number: 1 }
    }

    /// The number of the line that begins at this byte, or after the line breaks that stand there.
    /// The reader's own number is of the line before when lines end in CR LF.
    fn number_at(&mut self, byte: usize) -> usize {
        let is_break = |byte: &&u8| matches!(byte, b'\r' | b'\n');
        let start = byte + self.bytes[byte..].iter().take_while(is_break).count();
        let passed = &self.bytes[self.counted..start];
        self.number += passed.split(|byte| *byte == b'\n').count() - 1;
        self.counted = start;
        self.number
    }
}

impl Iterator for Lines<'_> {
    type Item = (usize, ByteRecord);

    fn next(&mut self) -> Option<Self::Item> {
        let mut cells = ByteRecord::new();
        let start = usize::try_from(self.reader.position().byte()).ok()?;
        // Reading from memory cannot fail, and lines of any length are let through.
        let more = self.reader.read_byte_record(&mut cells).unwrap_or(false);
        more.then(|| (self.number_at(start), cells))
    }
}
