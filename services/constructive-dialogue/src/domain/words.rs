//! What was typed, and how names are ordered.

use contracts::Notice;

/// Refuses a text that says nothing.
///
/// # Errors
/// A [`Notice`] that names the field.
pub(crate) fn not_blank(field: &str, text: &str) -> Result<(), Notice> {
    if text.trim().is_empty() {
        let sentence = format!("The field \"{field}\" must say something.");
        return Err(Notice::plain("blank-field", sentence).with("field", field));
    }
    Ok(())
}

/// Refuses a text that PostgreSQL does not keep: one with the character U+0000. No person types it.
///
/// # Errors
/// A [`Notice`] that names the field.
pub(crate) fn keepable(field: &str, text: &str) -> Result<(), Notice> {
    if text.contains('\0') {
        let sentence = format!("The field \"{field}\" holds a character that is no text.");
        return Err(Notice::plain("unreadable-message", sentence).with("field", field));
    }
    Ok(())
}

/// The words of a text as people count them: what stands between blanks. A text without blanks, such as a Chinese one, counts each of
/// its ideographs and syllables.
pub(crate) fn count_words(text: &str) -> u32 {
    let ideographs = text.chars().filter(|c| is_ideograph(*c)).count();
    let others = text.split(|c: char| c.is_whitespace() || is_ideograph(c)).filter(|word| has_letter(word)).count();
    u32::try_from(ideographs + others).unwrap_or(u32::MAX)
}

fn has_letter(word: &str) -> bool {
    word.chars().any(char::is_alphanumeric)
}

const fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

/// How many characters of a name order it. Small letters may be more than the name had, and what comes after the last of a portion is
/// asked for with them.
const ORDERING: usize = 200;

/// By what names are ordered: small letters, and neither blanks nor marks before the first letter.
#[must_use]
pub fn sort_key(name: &str) -> String {
    name.trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase().chars().take(ORDERING).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_as_people_count_them() {
        assert_eq!(count_words("We  work – with victims.\n"), 4);
        assert_eq!(count_words("我们帮助受害者"), 7);
        assert_eq!(count_words("نعمل مع الضحايا"), 3);
        assert_eq!(count_words(" - "), 0);
    }

    #[test]
    fn no_name_is_ordered_by_more_than_can_be_asked_for() {
        assert_eq!(sort_key("\u{201c}Shelter\u{201d}"), "shelter\u{201d}");
        assert_eq!(sort_key(&"\u{130}".repeat(200)).chars().count(), 200);
    }
}
