//! What people wrote, as a document can hold it.

/// What stands for a character that no face of ours can show.
const UNKNOWN: char = '\u{fffd}';

/// A text in one line: without characters that steer a terminal or turn the order of what stands around them.
pub(crate) fn clean(text: &str) -> String {
    text.chars().filter(|c| !turns(*c)).map(plain).collect()
}

/// Embeddings and overrides, which can show a name as another. Isolates stay: they keep a name from turning its neighbours.
const fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
}

const fn plain(c: char) -> char {
    match c {
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' => ' ',
        '\u{fffe}' | '\u{ffff}' => UNKNOWN,
        other => other,
    }
}

/// The same as our faces can show it, and how many characters they cannot.
pub(crate) fn shown(text: &str) -> (String, usize) {
    let mut unknown = 0;
    let text = clean(text);
    let shown = text.chars().filter(|c| !invisible(*c) || isolates(*c)).map(|c| {
        if isolates(c) || c == ' ' || typesetting::has_glyph(c) {
            return c;
        }
        unknown += 1;
        UNKNOWN
    });
    (shown.collect(), unknown)
}

const fn isolates(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// What has no shape in any face.
const fn invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_text_steers() {
        assert_eq!(clean("a\u{0}b\u{1b}[31m\r\n\u{202e}c\u{ffff}"), "a b [31m  c\u{fffd}");
    }

    #[test]
    fn what_no_face_shows_is_marked() {
        assert_eq!(shown("Shelter 𓀀 home"), ("Shelter \u{fffd} home".to_owned(), 1));
        assert_eq!(shown("\u{2068}ПРАВО\u{2069} 法律 عون"), ("\u{2068}ПРАВО\u{2069} 法律 عون".to_owned(), 0));
    }
}
