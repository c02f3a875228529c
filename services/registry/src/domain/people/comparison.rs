//! What a note verbale says, beside the form that was typed from it and the profile that its person filled in.
//!
//! Compared is what can be told apart by a program: addresses, names, telephones, the reference. Capitals, accents, spaces and punctuation
//! make no difference, nor does the order of the parts of a name. What is found is shown to a person; it refuses nothing.

use contracts::registry::{Difference, DifferenceAbout, NamedPerson, Profile};
use treaty::InstrumentSet;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// So many addresses and telephone numbers of a note are looked at: no note has more, and a file that is none is not gone through for long.
const MOST_FOUND: usize = 200;

/// So many parts of a name are looked for.
const MOST_PARTS: usize = 12;

/// That a note has no text that could be read, so that there is nothing else to say.
#[must_use]
pub fn unreadable() -> Difference {
    difference(DifferenceAbout::Unreadable, None, (None, None))
}

/// Where a note's text and the form differ.
#[must_use]
pub fn with_note(text: &str, reference: &str, people: &[NamedPerson]) -> Vec<Difference> {
    if text.trim().is_empty() {
        return vec![unreadable()];
    }
    let note = NoteText::of(text);
    let mut found = Vec::new();
    if !note.has(reference) {
        found.push(difference(DifferenceAbout::Reference, None, (None, Some(reference.to_owned()))));
    }
    for one in people {
        found.extend(missing(&note, one));
    }
    found.extend(left_over(&note, people));
    found
}

/// Where a note and a profile say different things of somebody. What one of them does not say is no difference.
#[must_use]
pub fn with_profile(named: &NamedPerson, profile: &Profile) -> Vec<Difference> {
    let mut found = Vec::new();
    let mut compare = |about, same: bool, note: &str, form: &str| {
        if !same {
            found.push(difference(about, Some(named), (Some(note.to_owned()), Some(form.to_owned()))));
        }
    };
    let title = squeezed(&named.title) == squeezed(&profile.title);
    compare(DifferenceAbout::Title, title, &named.title, &profile.title);
    if let Some((note, form)) = named.phone.as_ref().zip(profile.phone.as_ref()) {
        compare(DifferenceAbout::Phone, is_same_phone(&digits(note), &digits(form)), note, form);
    }
    let (note, form) = (named.instruments, profile.instruments);
    compare(DifferenceAbout::Instruments, note == form, &codes(note), &codes(form));
    found
}

fn codes(instruments: InstrumentSet) -> String {
    instruments.iter().map(treaty::Instrument::code).collect::<Vec<_>>().join(" ")
}

fn difference(
    about: DifferenceAbout,
    person: Option<&NamedPerson>,
    (note, form): (Option<String>, Option<String>),
) -> Difference {
    Difference { about, person: person.map(|named| named.person), note, form }
}

/// What the form says of somebody and the note does not.
fn missing(note: &NoteText, named: &NamedPerson) -> Vec<Difference> {
    let said = |about, form: &str| difference(about, Some(named), (None, Some(form.to_owned())));
    let mut found = Vec::new();
    if !note.names(&named.name) {
        found.push(said(DifferenceAbout::Name, &named.name));
    }
    if !note.addresses.contains(&named.address.trim().to_lowercase()) {
        found.push(said(DifferenceAbout::Address, &named.address));
    }
    if let Some(phone) = &named.phone
        && !note.phones.iter().any(|(_, number)| is_same_phone(number, &digits(phone)))
    {
        found.push(said(DifferenceAbout::Phone, phone));
    }
    found
}

/// What the note says and the form does not: addresses but those of the United Nations, to whom it is written, and international numbers.
fn left_over(note: &NoteText, people: &[NamedPerson]) -> Vec<Difference> {
    let typed = |address: &String| people.iter().any(|one| one.address.trim().to_lowercase() == *address);
    let of_others = note.addresses.iter().filter(|address| !address.ends_with("un.org") && !typed(address));
    let addresses = of_others.map(|one| difference(DifferenceAbout::Address, None, (Some(one.clone()), None)));
    let called = |number: &str| {
        people.iter().filter_map(|one| one.phone.as_ref()).any(|phone| is_same_phone(number, &digits(phone)))
    };
    let unknown = note.phones.iter().filter(|(written, number)| written.starts_with('+') && !called(number));
    let phones = unknown.map(|(written, _)| difference(DifferenceAbout::Phone, None, (Some(written.clone()), None)));
    addresses.chain(phones).collect()
}

/// What is looked for in a text, found once.
struct NoteText {
    /// Words without accents, in small letters.
    words: Vec<String>,
    /// All of them in one piece, for scripts without spaces and for files that lose them.
    squeezed: String,
    /// E-mail addresses, in small letters, each once.
    addresses: Vec<String>,
    /// Telephone numbers as they are written, and their digits.
    phones: Vec<(String, String)>,
}

impl NoteText {
    fn of(text: &str) -> Self {
        let folded = folded(text);
        let words: Vec<String> = folded
            .split(|one: char| !one.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        Self { squeezed: words.concat(), words, addresses: addresses(text), phones: phones(text) }
    }

    fn has(&self, what: &str) -> bool {
        self.squeezed.contains(&squeezed(what))
    }

    /// Whether all parts of a name stand together, in any order and with at most two words between them.
    fn names(&self, name: &str) -> bool {
        if self.has(name) {
            return true;
        }
        let name = folded(name);
        let parts: Vec<&str> =
            name.split(|one: char| !one.is_alphanumeric()).filter(|part| !part.is_empty()).take(MOST_PARTS).collect();
        let width = parts.len() + 2;
        let starts = self.words.iter().enumerate().filter(|(_, word)| parts.contains(&word.as_str()));
        starts
            .map(|(at, _)| &self.words[at..self.words.len().min(at + width)])
            .any(|near| parts.iter().all(|part| near.iter().any(|word| word == part)))
    }
}

/// Without accents, in small letters, and with the letters that no accent was taken from as they are usually written without.
fn folded(text: &str) -> String {
    let plain = text.nfkd().filter(|one| !is_combining_mark(*one)).flat_map(char::to_lowercase);
    let mut folded = String::with_capacity(text.len());
    for one in plain {
        match one {
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' => folded.push('d'),
            'ı' => folded.push('i'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            other => folded.push(other),
        }
    }
    folded
}

/// Letters and digits alone.
fn squeezed(text: &str) -> String {
    folded(text).chars().filter(|one| one.is_alphanumeric()).collect()
}

fn addresses(text: &str) -> Vec<String> {
    let is_part = |one: char| one.is_ascii_alphanumeric() || "@._%+-'".contains(one);
    let mut found: Vec<String> = Vec::new();
    for piece in text.split(|one| !is_part(one)).filter(|piece| piece.contains('@')) {
        let address = piece.trim_matches(|one: char| !one.is_ascii_alphanumeric()).to_lowercase();
        let is_one = address
            .split_once('@')
            .is_some_and(|(name, domain)| !name.is_empty() && domain.contains('.') && !domain.contains('@'));
        if is_one && !found.contains(&address) {
            found.push(address);
        }
        if found.len() == MOST_FOUND {
            break;
        }
    }
    found
}

/// The fewest digits of a telephone number, so that days and references are none.
const FEWEST_DIGITS: usize = 7;

fn phones(text: &str) -> Vec<(String, String)> {
    let is_part = |one: char| one.is_ascii_digit() || "+()-./ \u{a0}".contains(one);
    let pieces = text
        .split(|one| !is_part(one))
        .map(|piece| piece.trim_matches(|one: char| !one.is_ascii_digit() && one != '+'));
    let numbered = pieces.map(|piece| (piece.to_owned(), digits(piece)));
    numbered.filter(|(_, number)| number.len() >= FEWEST_DIGITS).take(MOST_FOUND).collect()
}

/// Without the nought that is dialled within the country only.
fn digits(text: &str) -> String {
    text.replace("(0)", "").chars().filter(char::is_ascii_digit).collect()
}

/// Whether two numbers are the same, whether or not country and area are written in front.
fn is_same_phone(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim_start_matches('0'), other.trim_start_matches('0'));
    if one.len() < FEWEST_DIGITS || other.len() < FEWEST_DIGITS {
        return one == other;
    }
    one.ends_with(other) || other.ends_with(one)
}
