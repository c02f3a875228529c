//! What one cell may hold.

use super::deposit::Deposit;
use super::fault::Reason;
use crate::{Language, RegionalGroup, StateCode};

/// The cell as clean text: UTF-8, printable, no stray spaces.
pub(super) fn text(bytes: &[u8]) -> Result<&str, Reason> {
    let text = std::str::from_utf8(bytes).map_err(|_| Reason::NotUtf8)?;
    if let Some(character) = text.chars().find(|character| is_unprintable(*character)) {
        return Err(Reason::Unprintable(character));
    }
    if let Some(accent) = text.chars().find(|character| is_loose_accent(*character)) {
        return Err(Reason::LooseAccent(accent));
    }
    if has_stray_space(text) {
        return Err(Reason::StraySpace(text.to_owned()));
    }
    Ok(text)
}

/// Control characters, and those that hide, or turn the direction of what follows.
fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{61c}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffd}'
        )
}

/// Combining marks: a name written with them is not in normalization form C.
fn is_loose_accent(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}')
}

fn has_stray_space(text: &str) -> bool {
    let other_space = text.chars().any(|c| c.is_whitespace() && c != ' ');
    other_space || text.starts_with(' ') || text.ends_with(' ') || text.contains("  ")
}

pub(super) fn code(text: &str) -> Result<StateCode, Reason> {
    Ok(filled(text)?.parse::<StateCode>()?)
}

pub(super) fn name(text: &str) -> Result<String, Reason> {
    Ok(filled(text)?.to_owned())
}

/// Whether a State may be called this in the file: something is written, clean and printable.
///
/// # Errors
/// What is wrong with it.
pub fn check_name(name: &str) -> Result<(), Reason> {
    filled(text(name.as_bytes())?).map(|_| ())
}

pub(super) fn group(text: &str) -> Result<Option<RegionalGroup>, Reason> {
    match filled(text)? {
        "none" => Ok(None),
        label => Ok(Some(label.parse::<RegionalGroup>()?)),
    }
}

pub(super) fn deposit(text: &str) -> Result<Option<Deposit>, Reason> {
    if text.is_empty() { Ok(None) } else { Ok(Some(text.parse::<Deposit>()?)) }
}

pub(super) fn yes_or_no(text: &str) -> Result<bool, Reason> {
    match filled(text)? {
        "yes" => Ok(true),
        "no" => Ok(false),
        other => Err(Reason::YesOrNo(other.to_owned())),
    }
}

pub(super) fn languages(text: &str) -> Result<Vec<Language>, Reason> {
    let mut languages = Vec::new();
    for name in text.split(';').filter(|_| !text.is_empty()) {
        let language = name.parse::<Language>()?;
        if languages.contains(&language) {
            return Err(Reason::LanguageTwice(language));
        }
        languages.push(language);
    }
    languages.sort_unstable();
    Ok(languages)
}

fn filled(text: &str) -> Result<&str, Reason> {
    if text.is_empty() { Err(Reason::Blank) } else { Ok(text) }
}
