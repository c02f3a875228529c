//! The order of names on a list.

/// What a name is ordered by: its letters without accents, in lower case, as an English index has them.
#[must_use]
pub fn sort_key(name: &str) -> String {
    name.chars().flat_map(char::to_lowercase).map(without_accent).collect()
}

/// The letter without its accent, for the accents that names of States are written with.
const fn without_accent(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ě' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ī' | 'ı' => 'i',
        'ñ' => 'n',
        'ò'..='ö' | 'ø' | 'ō' => 'o',
        'ş' | 'š' | 'ș' => 's',
        'ț' => 't',
        'ù'..='ü' | 'ū' => 'u',
        'ý' | 'ÿ' => 'y',
        'ž' => 'z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::sort_key;

    #[test]
    fn an_accent_does_not_move_a_name() {
        let mut names = ["Turkmenistan", "Türkiye", "Cuba", "Croatia", "Côte d'Ivoire", "Costa Rica"];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(names, ["Costa Rica", "Côte d'Ivoire", "Croatia", "Cuba", "Türkiye", "Turkmenistan"]);
    }
}
