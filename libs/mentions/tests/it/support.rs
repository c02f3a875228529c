//! Texts and the States that are named in them.

/// The codes of the States found, in order, between spaces.
pub(crate) fn codes(text: &str) -> String {
    let found = mentions::mentions(text);
    let codes: Vec<&str> = found.iter().map(|one| one.state.as_str()).collect();
    codes.join(" ")
}

/// Holds that exactly these are found, and says of all examples which fail.
#[track_caller]
pub(crate) fn expect(examples: &[(&str, &str)]) {
    let wrong: Vec<String> = examples
        .iter()
        .filter(|(text, expected)| codes(text) != *expected)
        .map(|(text, expected)| format!("{text}\n  expected {expected:?}, found {:?}", mentions::mentions(text)))
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), examples.len(), wrong.join("\n"));
}
