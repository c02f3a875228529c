//! Fuzz targets of what is read from outside: whatever comes, nothing breaks, and what is read says the same when it is written. On
//! stable they run for a bounded time.

use std::fmt::Display;
use std::str::FromStr;

use bolero::check;
use treaty::parties::Deposit;
use treaty::{Citation, Instrument, InstrumentSet, Language, Phase, RegionalGroup, StateCode};

/// Pieces of which texts are made that come close to identifiers.
const PIECES: [&str; 24] = [
    "PR-",
    "R9/1-",
    "R10/1-",
    "GL-",
    "AMB-",
    "T1",
    "T2",
    "TL-",
    "BP-",
    "LO",
    "SUM",
    "-",
    "fn",
    "53",
    "0",
    "99999999999",
    "a",
    "e-iii",
    "i",
    "UNTOC",
    "TIP",
    "FRA",
    "é",
    "\u{661}",
];

fn returns<T: FromStr + Display>(text: &str) {
    if let Ok(read) = text.parse::<T>() {
        let written = read.to_string();
        let again = written.parse::<T>().map(|again| again.to_string());
        assert_eq!(again.ok(), Some(written), "{text:?}");
    }
}

fn all(text: &str) {
    returns::<StateCode>(text);
    drop((
        text.parse::<Citation>().map(|rule| rule.readable()),
        text.parse::<Instrument>(),
        text.parse::<InstrumentSet>(),
    ));
    drop((text.parse::<Language>(), text.parse::<RegionalGroup>(), text.parse::<Phase>(), text.parse::<Deposit>()));
}

#[test]
fn whatever_comes_as_an_identifier_is_read_or_refused() {
    check!().for_each(|bytes| all(&String::from_utf8_lossy(bytes)));
}

#[test]
fn what_comes_near_an_identifier_is_read_or_refused() {
    check!().for_each(|bytes| {
        let pieces = bytes.iter().map(|byte| PIECES[usize::from(*byte) % PIECES.len()]);
        all(&pieces.collect::<String>());
    });
}
