//! Where a page lies, and where it lies in the other languages.

use treaty::Language;

use crate::text::{AVAILABLE, Texts};

/// Where a page lies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Its path, without the language and without a slash at the end.
    pub path: String,
    /// What was asked of it, as it stands after the question mark.
    pub query: Option<String>,
    /// Whether the address names the language; then links stay in it.
    pub in_address: bool,
    /// Whether it can be opened again: the answer to a form cannot.
    pub again: bool,
}

impl Place {
    /// A path of ours, in this language where the address named it.
    #[must_use]
    pub fn to(&self, language: Language, path: &str) -> String {
        if self.in_address { within(language, path) } else { path.to_owned() }
    }

    /// This page without a language: whoever opens it gets their own.
    #[must_use]
    pub fn unnamed(&self) -> String {
        let path = if self.path.is_empty() { "/" } else { &self.path };
        self.query.as_ref().map_or_else(|| path.to_owned(), |query| format!("{path}?{query}"))
    }

    /// This page in every language; nothing where it cannot be opened again.
    #[must_use]
    pub fn in_all(&self, current: Language) -> Vec<LanguageLink> {
        let link = |language| LanguageLink {
            at: within(language, &self.unnamed()),
            texts: Texts::of(language),
            current: language == current,
        };
        if self.again { AVAILABLE.into_iter().map(link).collect() } else { Vec::new() }
    }
}

fn within(language: Language, path: &str) -> String {
    format!("/{}{path}", language.code())
}

/// A page in a language.
#[derive(Debug)]
pub struct LanguageLink {
    /// Where it lies.
    pub at: String,
    /// The texts of the language.
    pub texts: Texts,
    /// Whether it is the one on the screen.
    pub current: bool,
}

impl LanguageLink {
    /// The language's name in itself.
    #[must_use]
    pub fn name(&self) -> String {
        self.texts.own_name()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_stay_in_the_language_of_the_address() {
        let mut place = Place { path: "/states".to_owned(), ..Place::default() };
        assert_eq!(place.to(Language::French, "/groups"), "/groups", "the browser's choice is made anew");
        place.in_address = true;
        assert_eq!(place.to(Language::French, "/groups"), "/fr/groups");
        assert_eq!(place.to(Language::Arabic, "/"), "/ar/");
    }

    #[test]
    fn a_page_lies_in_six_languages_with_its_query() {
        let query = Some("on=2026-11-25".to_owned());
        let mut place = Place { path: "/states".to_owned(), query, in_address: false, again: true };
        let all = place.in_all(Language::Russian);
        assert_eq!(all.len(), 6);
        assert_eq!(all[4].at, "/ru/states?on=2026-11-25");
        assert!(all.iter().all(|link| link.current == (link.texts.language() == Language::Russian)));
        place.again = false;
        assert!(place.in_all(Language::Russian).is_empty(), "the answer to a form cannot be opened again");
    }
}
