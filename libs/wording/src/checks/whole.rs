//! Every language says everything that English says, with the same blanks. What is missing fails the build: nothing stands in
//! for it on the page.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource};
use fluent_syntax::parser::parse;
use treaty::Language;

use crate::texts::shared;
use crate::{AVAILABLE, Wording};

/// What a sentence consists of: the blanks of its text and of each attribute, and the words of its text.
#[derive(Debug, Default, PartialEq, Eq)]
struct Parts {
    blanks: BTreeMap<String, BTreeSet<String>>,
    words: String,
}

/// What is wrong with the service's files, all languages after one another. `same` are the sentences that read the same as in English,
/// because the word is the same; those without any letter of their own need not be listed. One that differs after all must go from
/// there. No sentence has the name of one that the library has.
#[must_use]
pub fn whole(wording: &Wording, same: &[(Language, &str)]) -> Vec<String> {
    let files = |language| wording.files(language);
    let in_language = |language: Language| {
        let same: Vec<&str> = same.iter().filter(|(of, _)| *of == language).map(|(_, key)| *key).collect();
        let found = faults(files(Language::English), files(language), &same);
        found.into_iter().map(move |fault| format!("{language}: {fault}"))
    };
    let (ours, _) = read(shared(Language::English));
    let (theirs, _) = read(files(Language::English));
    let taken =
        theirs.into_keys().filter(|key| ours.contains_key(key)).map(|key| format!("{key} is said by the library"));
    AVAILABLE.into_iter().flat_map(in_language).chain(taken).collect()
}

/// What is wrong with files that should say the same as the English ones.
fn faults(english: &[&str], files: &[&str], same: &[&str]) -> Vec<String> {
    let (needed, _) = read(english);
    let (found, mut faults) = read(files);
    let is_english = english == files;
    for (key, parts) in &needed {
        let Some(ours) = found.get(key) else {
            faults.push(format!("{key} is missing"));
            continue;
        };
        if parts.blanks != ours.blanks {
            faults.push(format!("{key} has the blanks {:?}, not {:?}", ours.blanks, parts.blanks));
        }
        let is_same = parts.words == ours.words && parts.words.contains(char::is_alphabetic);
        if !is_english && is_same != same.contains(&key.as_str()) {
            let what = if is_same { "as in English" } else { "not as in English, but listed" };
            faults.push(format!("{key} is {what}: {}", ours.words));
        }
    }
    faults.extend(found.keys().filter(|key| !needed.contains_key(*key)).map(|key| format!("{key} is not in English")));
    faults.extend(same.iter().filter(|key| !needed.contains_key(**key)).map(|key| format!("{key} is listed and gone")));
    faults
}

/// The sentences of these files by name, and what cannot be read in them or is there twice.
fn read(files: &[&str]) -> (BTreeMap<String, Parts>, Vec<String>) {
    let (mut sentences, mut faults) = (BTreeMap::new(), Vec::new());
    for file in files {
        let resource: Resource<&str> = parse(*file).unwrap_or_else(|(readable, errors)| {
            faults.extend(errors.iter().map(|error| format!("unreadable: {error}")));
            readable
        });
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let key = message.id.name.to_owned();
                    if sentences.insert(key.clone(), parts(&message)).is_some() {
                        faults.push(format!("{key} is there twice"));
                    }
                }
                Entry::Junk { content } => faults.push(format!("unreadable: {content}")),
                _ => {}
            }
        }
    }
    (sentences, faults)
}

fn parts(message: &Message<&str>) -> Parts {
    let mut parts = Parts::default();
    if let Some(value) = &message.value {
        let blanks = parts.blanks.entry(String::new()).or_default();
        gather(value, blanks, &mut parts.words);
    }
    for attribute in &message.attributes {
        let blanks = parts.blanks.entry(attribute.id.name.to_owned()).or_default();
        gather(&attribute.value, blanks, &mut parts.words);
    }
    parts
}

fn gather(pattern: &Pattern<&str>, blanks: &mut BTreeSet<String>, words: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression } => gather_from(expression, blanks, words),
        }
    }
}

fn gather_from(expression: &Expression<&str>, blanks: &mut BTreeSet<String>, words: &mut String) {
    match expression {
        Expression::Inline(inline) => blank(inline, blanks),
        Expression::Select { selector, variants } => {
            blank(selector, blanks);
            for variant in variants {
                gather(&variant.value, blanks, words);
            }
        }
    }
}

/// A blank that we fill, or one that a script does.
fn blank(inline: &InlineExpression<&str>, blanks: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => drop(blanks.insert(format!("${}", id.name))),
        InlineExpression::StringLiteral { value } if value.starts_with('{') => drop(blanks.insert((*value).to_owned())),
        InlineExpression::MessageReference { id, .. } => drop(blanks.insert(id.name.to_owned())),
        InlineExpression::Placeable { expression } => gather_from(expression, blanks, &mut String::new()),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sentences of the library that read the same as in English.
    const SAME: [(Language, &str); 2] = [(Language::French, "cite-note"), (Language::French, "cite-section")];

    #[test]
    fn every_language_of_the_library_is_whole() {
        let own = Wording::new(shared);
        let found: Vec<_> =
            whole(&own, &SAME).into_iter().filter(|fault| !fault.ends_with("said by the library")).collect();
        assert!(found.is_empty(), "{found:#?}");
    }

    #[test]
    fn a_name_that_the_library_has_is_found() {
        let other = Wording::new(|_| &["date-today = today"]);
        let found = whole(&other, &[]);
        assert!(found.contains(&"date-today is said by the library".to_owned()), "{found:?}");
    }

    const PLANTED: &str =
        "greeting = Hello, { $name }\ncount = { \"{count}\" } shown.\nhint = Help\n    .title = See { $place }\n";

    fn planted(ours: &str) -> Vec<String> {
        faults(&[PLANTED], &[ours], &[])
    }

    #[test]
    fn a_whole_translation_has_no_fault() {
        let whole = "greeting = Bonjour, { $name }\ncount = { \"{count}\" } en vue.\nhint = Aide\n    .title = Voir { $place }\n";
        assert_eq!(planted(whole), Vec::<String>::new());
    }

    #[test]
    fn what_is_missing_is_found() {
        let found = planted("greeting = Bonjour, { $name }\ncount = { \"{count}\" } en vue.\n");
        assert_eq!(found, ["hint is missing"]);
        let blank = planted("greeting = Bonjour\ncount = Tout en vue.\nhint = Aide\n    .title = Voir { $lieu }\n");
        assert_eq!(blank.len(), 3, "{blank:?}");
        let attribute = planted("greeting = Bonjour, { $name }\ncount = { \"{count}\" } en vue.\nhint = Aide\n");
        assert_eq!(attribute.len(), 1, "{attribute:?}");
    }

    #[test]
    fn what_is_too_much_is_found() {
        let whole = "greeting = Bonjour, { $name }\ncount = { \"{count}\" } en vue.\nhint = Aide\n    .title = Voir { $place }\n";
        assert_eq!(planted(&[whole, "other = Autre\n"].concat()), ["other is not in English"]);
        let twice = [whole, "hint = Aide\n    .title = Voir { $place }\n"].concat();
        assert_eq!(planted(&twice), ["hint is there twice"]);
    }

    #[test]
    fn what_cannot_be_read_is_found() {
        let found = planted(
            "greeting = Bonjour, { $name\ncount = { \"{count}\" } en vue.\nhint = Aide\n    .title = Voir { $place }\n",
        );
        assert!(found.iter().any(|fault| fault.starts_with("unreadable")), "{found:?}");
        assert!(found.contains(&"greeting is missing".to_owned()), "{found:?}");
    }

    #[test]
    fn what_was_left_in_english_is_found() {
        let left =
            "greeting = Hello, { $name }\ncount = { \"{count}\" } en vue.\nhint = Aide\n    .title = Voir { $place }\n";
        assert_eq!(planted(left), ["greeting is as in English: Hello, "]);
        assert_eq!(faults(&[PLANTED], &[left], &["greeting"]), Vec::<String>::new());
        assert_eq!(faults(&[PLANTED], &[left], &["greeting", "hint"]).len(), 1, "listed, but translated");
    }
}
