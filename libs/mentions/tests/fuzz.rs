//! Fuzz target: whatever the text, the places found are places of the text. On stable it runs for a bounded time.
#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::pedantic,
    reason = "tests fail loudly"
)]

use bolero::check;
use mentions::mentions;

/// Pieces of which texts are made that come close to names, addresses and links.
const PIECES: [&str; 32] = [
    "Kenya",
    "kenya",
    "US",
    "U.S.",
    "Côte d’Ivoire",
    "Guinea",
    "-",
    " ",
    "\n",
    "\r\n",
    ", ",
    "،",
    "，",
    "。",
    ".",
    "Box 1",
    "NGO",
    "@",
    "https://",
    "\u{301}",
    "\u{200B}",
    "ال",
    "لل",
    "جزائر",
    "مالي",
    "Кении",
    "Того",
    "中国",
    "号",
    "ß",
    "İ",
    "\u{FDFA}",
];

fn hold(text: &str) {
    let mut free = 0;
    for one in mentions(text) {
        assert!(free <= one.start && one.start < one.end, "in order and apart");
        assert_eq!(text.get(one.start..one.end), Some(one.words.as_str()), "whole characters");
        free = one.end;
    }
}

#[test]
fn pr_53b_places_found_are_places_of_the_text() {
    check!().for_each(|bytes| hold(&String::from_utf8_lossy(bytes)));
}

#[test]
fn pr_53b_places_found_in_near_names_are_places_of_the_text() {
    check!().for_each(|bytes| {
        let pieces = bytes.iter().map(|byte| PIECES[usize::from(*byte) % PIECES.len()]);
        hold(&pieces.collect::<String>());
    });
}
