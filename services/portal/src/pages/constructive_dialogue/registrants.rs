//! Who comes to a dialogue, as files for those who register participants at the door. They hold what is said of persons: the
//! Secretariat alone gets them, on purpose, and nobody keeps them here.

use std::collections::BTreeSet;

use contracts::constructive_dialogue::{ApplicationFile, Delegate, Particulars};

use crate::pages::Frame;
use crate::pages::table::csv_file;

/// Which file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extract {
    /// As Indico imports registrations.
    Indico,
    /// Everybody who would come.
    Everybody,
}

impl Extract {
    /// What the file is called, without its ending.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Indico => "indico",
            Self::Everybody => "participants",
        }
    }
}

/// The file, of the applications that take part in this dialogue as things stand.
#[must_use]
pub fn registrants_csv(frame: &Frame, dialogue: u32, extract: Extract, applications: &[ApplicationFile]) -> String {
    let takes_part = |file: &&ApplicationFile| {
        file.places.iter().any(|place| place.dialogue == dialogue && place.takes_part == Some(true))
    };
    let coming = applications.iter().filter(takes_part);
    let coming = coming.filter_map(|file| file.particulars.as_ref().map(|particulars| (file, particulars)));
    match extract {
        Extract::Indico => indico(coming),
        Extract::Everybody => everybody(frame, coming),
    }
}

/// Six columns without a head: first name, last name, affiliation, position, phone, e-mail. Indico takes a whole file or none of it: it
/// wants both names, and an address of its own for each person. We have one address for each application, so that one person of each is
/// in the file: whoever is written to where that is one of those who would come, or the first of them.
fn indico<'a>(coming: impl Iterator<Item = (&'a ApplicationFile, &'a Particulars)>) -> String {
    let mut taken = BTreeSet::new();
    let rows = coming.filter_map(|(file, particulars)| {
        let delegate = registered(particulars)?;
        let email = particulars.email.trim().to_lowercase();
        if email.is_empty() || !taken.insert(email.clone()) {
            return None;
        }
        let (first, last) = names(&delegate.name);
        Some([first, last, file.stakeholder.name.clone(), delegate.function.clone(), String::new(), email])
    });
    csv_file(&[""; 0], rows.map(|row| row.map(|cell| one_line(&cell))))
}

/// Everybody, with a head; those of one organization stand together.
fn everybody<'a>(frame: &Frame, coming: impl Iterator<Item = (&'a ApplicationFile, &'a Particulars)>) -> String {
    let head = ["organization", "country", "name", "function", "in_person", "contact_name", "contact_email"];
    let rows = coming.flat_map(|(file, particulars)| {
        let country = frame.names.name(&file.stakeholder.country);
        particulars.delegates.iter().map(move |delegate| {
            let in_person = if delegate.in_person { "yes" } else { "no" };
            let (name, function) = (delegate.name.clone(), delegate.function.clone());
            let contact = [particulars.contact_name.clone(), particulars.email.clone()];
            let [contact, email] = contact;
            [file.stakeholder.name.clone(), country.clone(), name, function, in_person.to_owned(), contact, email]
        })
    });
    csv_file(&head, rows.map(|row| row.map(|cell| one_line(&cell))))
}

/// Indico reads a file line by line.
fn one_line(cell: &str) -> String {
    cell.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn registered(particulars: &Particulars) -> Option<&Delegate> {
    let written_to =
        |delegate: &&Delegate| one_line(&delegate.name).eq_ignore_ascii_case(&one_line(&particulars.contact_name));
    particulars.delegates.iter().find(written_to).or_else(|| particulars.delegates.first())
}

/// First and last names. A last name in capitals, as people write it for the United Nations, is found wherever it stands; else it is the
/// last word. A person with one name has a dash for the other.
fn names(name: &str) -> (String, String) {
    let words: Vec<&str> = name.split_whitespace().collect();
    let capitals =
        |word: &&&str| word.chars().count() > 1 && **word == word.to_uppercase() && **word != word.to_lowercase();
    let last: Vec<&str> = words.iter().filter(capitals).copied().collect();
    let (first, last) = if last.is_empty() || last.len() == words.len() {
        let (last, first) =
            words.split_last().map_or((&[][..], &[][..]), |(last, first)| (std::slice::from_ref(last), first));
        (first.join(" "), last.join(" "))
    } else {
        (words.iter().filter(|word| !capitals(word)).copied().collect::<Vec<_>>().join(" "), last.join(" "))
    };
    let or_dash = |name: String| if name.is_empty() { "–".to_owned() } else { name };
    (or_dash(first), or_dash(last))
}

#[cfg(test)]
mod tests {
    use treaty::Language;

    use super::*;
    use crate::pages::constructive_dialogue::tests::{example, frame};

    fn delegate(name: &str) -> Delegate {
        Delegate { name: name.to_owned(), function: "Director".to_owned(), in_person: true }
    }

    /// An application that takes part in dialogue 1.
    fn coming(organization: &str, email: &str, delegates: &[&str]) -> ApplicationFile {
        let mut file: ApplicationFile = example("application-file");
        file.stakeholder.name = organization.to_owned();
        file.places.truncate(1);
        (file.places[0].dialogue, file.places[0].takes_part) = (1, Some(true));
        let delegates = delegates.iter().map(|name| delegate(name)).collect();
        let contact_name = "Ana Ruiz".to_owned();
        file.particulars =
            Some(Particulars { contact_name, email: email.to_owned(), delegates, ..Particulars::default() });
        file
    }

    fn written(extract: Extract, files: &[ApplicationFile]) -> String {
        registrants_csv(&frame(Language::English), 1, extract, files)
    }

    #[test]
    fn indico_gets_six_columns_without_a_head_and_each_address_once() {
        let files = [
            coming("Shelter", "Ana@shelter.example", &["Ben Okri", "Ana  RUIZ"]),
            coming("Another", "ana@shelter.example", &["Ana Ruiz"]),
            coming("Nobody comes", "n@n.example", &[]),
        ];
        assert_eq!(written(Extract::Indico, &files), "Ana,RUIZ,Shelter,Director,,ana@shelter.example\n");
    }

    #[test]
    fn only_who_takes_part_is_in_a_file() {
        let mut waiting = coming("Waiting", "w@w.example", &["A B"]);
        waiting.places[0].takes_part = None;
        let mut elsewhere = coming("Elsewhere", "e@e.example", &["A B"]);
        elsewhere.places[0].dialogue = 2;
        let mut erased = coming("Erased", "x@x.example", &["A B"]);
        erased.particulars = None;
        assert_eq!(written(Extract::Indico, &[waiting, elsewhere, erased]), "");
    }

    #[test]
    fn no_cell_is_a_formula() {
        let files = [coming("=HYPERLINK(\"x\")", "a@a.example", &["+1 -2"])];
        let everybody = written(Extract::Everybody, &files);
        let mut lines = csv::ReaderBuilder::new().has_headers(false).from_reader(everybody.as_bytes());
        for line in lines.records() {
            let line = line.expect("a line");
            assert!(line.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@'])), "{line:?}");
        }
        assert!(written(Extract::Indico, &files).starts_with("'+1,'-2,"));
    }

    #[test]
    fn a_last_name_is_found_by_its_capitals() {
        let named = |name: &str| names(name);
        let pair = |first: &str, last: &str| (first.to_owned(), last.to_owned());
        assert_eq!(named("KIM Min Ji"), pair("Min Ji", "KIM"));
        assert_eq!(named("María del Carmen Ruiz"), pair("María del Carmen", "Ruiz"));
        assert_eq!(named("ANA RUIZ"), pair("ANA", "RUIZ"));
        assert_eq!(named("王小明"), pair("–", "王小明"));
        assert_eq!(named("أمل حداد"), pair("أمل", "حداد"));
    }
}
