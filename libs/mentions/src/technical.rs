//! Links and e-mail addresses: what stands in them is no word of the text.

/// Whether the place lies in a link or an e-mail address.
pub(crate) fn is_link(text: &str, start: usize, end: usize) -> bool {
    const FAR: usize = 100;
    let before: usize = text[..start].chars().rev().take(FAR).take_while(belongs).map(char::len_utf8).sum();
    let after: usize = text[end..].chars().take(FAR).take_while(belongs).map(char::len_utf8).sum();
    let word = &text[start - before..end + after];
    word.contains("://") || word.starts_with("www.") || is_mail(word)
}

/// Only ASCII belongs to a link, so that the text around it counts again at once.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "`take_while` hands out references")]
fn belongs(letter: &char) -> bool {
    letter.is_ascii_graphic() && !matches!(letter, ',' | ';' | '(' | ')' | '<' | '>' | '"')
}

fn is_mail(word: &str) -> bool {
    word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}
