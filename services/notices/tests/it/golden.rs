//! Every letter to the byte, in six languages. `UPDATE_GOLDEN=1` writes the files anew.

use std::path::Path;

use contracts::Day;
use notices::domain::Card;
use notices::letters::{
    Account, Alarm, Concerned, Dialogue, Door, Letter, Path as Way, Reminder, Restored, Status, Written, write,
};
use treaty::Language;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn dialogue() -> Dialogue {
    let (title, place) =
        ("Constructive dialogue on trafficking in persons", "Vienna International Centre, Boardroom D");
    Dialogue { title: title.to_owned(), on: day("2027-07-01"), place: place.to_owned() }
}

fn status(status: Status) -> Letter {
    Letter::StatusChanged { dialogue: dialogue(), status }
}

fn withdrawn(left: u32, then: Restored) -> Letter {
    status(Status::ObjectionWithdrawn { left, then })
}

fn letters() -> Vec<(&'static str, Letter)> {
    let second = Dialogue { title: "Dialogue on firearms & <parts>".to_owned(), on: day("2027-09-03"), ..dialogue() };
    let reason = "The room is not available".to_owned();
    let objections_by = day("2027-06-28");
    let reminder = |of, on| Letter::Reminder { of, dialogue: dialogue(), day: day(on) };
    let mission = Account::Mission { state: "AUT".parse().unwrap(), name: "Austria".to_owned() };
    let circulated = |path, count| Letter::ListCirculated { dialogue: dialogue(), path, count, objections_by };
    let alarm = |of, to| Letter::Alarm { of, dialogue: dialogue(), to };
    let moved =
        |to| Letter::DialogueMoved { dialogue: dialogue(), before: day("2027-06-24"), reason: reason.clone(), to };
    let cancelled = |to| Letter::DialogueCancelled { dialogue: dialogue(), reason: reason.clone(), to };
    let summary = Alarm::SummaryMissing { session_opens: day("2028-06-26") };
    vec![
        ("received-ngo", Letter::ApplicationReceived { path: Way::Ngo, dialogues: vec![dialogue(), second] }),
        ("received-other", Letter::ApplicationReceived { path: Way::Other, dialogues: vec![dialogue()] }),
        ("received-open", Letter::ApplicationReceived { path: Way::Open, dialogues: vec![dialogue()] }),
        ("link-again", Letter::LinkAgain),
        ("status-referred", status(Status::ReferredToBureau)),
        ("status-bureau-for", status(Status::BureauFor)),
        ("status-bureau-against", status(Status::BureauAgainst)),
        ("status-approved", status(Status::Approved)),
        ("status-not-approved", status(Status::NotApproved)),
        ("status-withdrawn", withdrawn(0, Restored::TakesPart)),
        ("status-withdrawn-applied", withdrawn(0, Restored::ToBeApproved)),
        ("status-withdrawn-not-admitted", withdrawn(0, Restored::NotAdmitted)),
        ("status-withdrawn-one-left", withdrawn(1, Restored::TakesPart)),
        ("status-withdrawn-more-left", withdrawn(2, Restored::ToBeApproved)),
        ("status-comments-late", status(Status::CommentsHeld { late: true })),
        ("status-comments-held", status(Status::CommentsHeld { late: false })),
        ("status-comments-released", status(Status::CommentsReleased)),
        ("status-comments-returned", status(Status::CommentsReturned)),
        ("moved", moved(Concerned::Applicant)),
        ("moved-mission", moved(Concerned::Mission)),
        ("cancelled", cancelled(Concerned::Applicant)),
        ("cancelled-chair", cancelled(Concerned::Chair)),
        ("reminder-dialogue", reminder(Reminder::Dialogue, "2027-07-01")),
        ("reminder-lists", reminder(Reminder::Lists, "2027-06-21")),
        ("reminder-objections", reminder(Reminder::Objections, "2027-06-28")),
        ("invitation-mission", Letter::Invitation { account: mission }),
        ("invitation-chair", Letter::Invitation { account: Account::Chair }),
        ("invitation-bureau", Letter::Invitation { account: Account::Bureau }),
        ("circulated-ngos", circulated(Way::Ngo, 43)),
        ("circulated-others", circulated(Way::Other, 1)),
        ("alarm-referred", alarm(Alarm::Referred, Concerned::Secretariat)),
        ("alarm-referred-bureau", alarm(Alarm::Referred, Concerned::Bureau)),
        ("alarm-unresolved", alarm(Alarm::Unresolved { days: 1 }, Concerned::Secretariat)),
        ("alarm-unresolved-bureau", alarm(Alarm::Unresolved { days: 3 }, Concerned::Bureau)),
        ("alarm-summary", alarm(summary, Concerned::Secretariat)),
        ("alarm-summary-chair", alarm(summary, Concerned::Chair)),
    ]
}

fn reader(letter: &Letter, language: Language) -> Card {
    let secretariat = matches!(
        letter,
        Letter::Alarm { to: Concerned::Secretariat, .. } | Letter::Reminder { of: Reminder::Lists, .. }
    );
    let (address, name) = ("amina@example.org".to_owned(), "Amina <b>Okoth</b> & Söhne".to_owned());
    if secretariat {
        return Card { address: String::new(), name: String::new(), language, time_zone: None };
    }
    Card { address, name, language, time_zone: Some("Africa/Nairobi".to_owned()) }
}

fn door() -> Door {
    Door {
        url: format!("https://mechanism.example/link/{}", "ab".repeat(32)),
        until: "2028-06-06T08:00:00Z".parse().unwrap(),
        ask: "https://mechanism.example/link".to_owned(),
    }
}

fn written(letter: &Letter, language: Language) -> Written {
    let door = letter.opens().map(|_| door());
    write(&reader(letter, language), letter, door.as_ref())
}

#[test]
fn every_letter_is_the_one_that_was_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    for language in Language::ALL {
        let (mut plain, mut html) = (String::new(), String::new());
        for (name, letter) in letters() {
            let written = written(&letter, language);
            plain += &["=== ", name, "\n\nSubject: ", &written.subject, "\n\n", &written.plain, "\n"].concat();
            html += &["<!-- ", name, " -->\n", &written.html].concat();
        }
        for (ending, text) in [("txt", plain), ("html", html)] {
            let file = format!("letters.{}.{ending}", language.code());
            let path = folder.join(&file);
            if update {
                std::fs::write(&path, &text).unwrap();
            }
            let read = std::fs::read_to_string(&path).unwrap_or_default();
            let first = text.lines().zip(read.lines()).find(|(ours, read)| ours != read);
            assert!(read == text, "tests/golden/{file} is another: UPDATE_GOLDEN=1, and read what changed: {first:?}");
        }
    }
}

#[test]
fn every_sentence_is_there_and_every_blank_is_filled() {
    for (language, (name, letter)) in
        Language::ALL.into_iter().flat_map(|one| letters().into_iter().map(move |l| (one, l)))
    {
        let written = written(&letter, language);
        for text in [&written.subject, &written.plain, &written.html] {
            // A blank that stays empty shows itself, and a sentence that is missing shows its name in brackets.
            assert!(!text.contains(['{', '$', '[']), "{name} in {language}: {text}");
        }
        let rule =
            matches!(letter, Letter::LinkAgain) || written.plain.contains("53") || written.plain.contains("AMB-");
        assert!(rule || written.plain.contains('7'), "{name} in {language} names no rule");
        assert!(!written.html.contains("<b>Okoth"), "{name}");
        let (lang, dir) = (language.code(), if language == Language::Arabic { "rtl" } else { "ltr" });
        assert!(written.html.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\">")), "{name} in {language}");
    }
}

#[test]
fn a_letter_is_in_its_readers_language_to_the_last_word() {
    let mission = Account::Mission { state: "AUT".parse().unwrap(), name: "Austria".to_owned() };
    let french = written(&Letter::Invitation { account: mission }, Language::French);
    assert!(french.plain.contains("(Autriche)"), "{}", french.plain);
    let received = Letter::ApplicationReceived { path: Way::Ngo, dialogues: vec![dialogue()] };
    for (language, says) in [
        (
            Language::Arabic,
            ["الاثنين، 21 حزيران/يونيه 2027", "الساعة \u{2068}23:59\u{2069} بتوقيت فيينا", "الفقرة 53 (د)"],
        ),
        (Language::Chinese, ["2027年6月21日星期一", "维也纳时间2027年6月16日星期三 23:59", "第53(d)段"]),
        (Language::French, ["lundi 21 juin 2027", "mercredi 16 juin 2027, 23:59 à Vienne", "par. 53 d)"]),
    ] {
        let plain = written(&received, language).plain.split_whitespace().collect::<Vec<_>>().join(" ");
        for says in says {
            assert!(plain.contains(says), "{language} does not say {says}: {plain}");
        }
    }
}

/// Whoever has an account has no application, so nothing to erase at one; the Secretariat made the account, and erases it.
#[test]
fn letters_to_accounts_end_with_what_holds_for_accounts() {
    let ends = [
        (Language::Arabic, "محو ما ذُكر عن الأشخاص", "أنشأته الأمانة"),
        (Language::Chinese, "删除个人信息", "秘书处为您"),
        (Language::English, "Erase what was said of persons", "that the Secretariat made for you"),
        (Language::French, "Effacer ce qui a été dit des personnes", "que le Secrétariat a créé pour vous"),
        (Language::Russian, "Удалить сведения о людях", "которую для вас создал Секретариат"),
        (Language::Spanish, "Borrar lo que se dijo de las personas", "que la Secretaría creó para usted"),
    ];
    // Lines are broken between any two characters where words have no spaces.
    let joined = |text: &str| text.split_whitespace().collect::<String>();
    for (language, at_application, at_account) in ends {
        for (name, letter) in letters() {
            let plain = joined(&written(&letter, language).plain);
            let ends = (plain.contains(&joined(at_application)), plain.contains(&joined(at_account)));
            let to_secretariat = reader(&letter, language).name.is_empty();
            assert_eq!(ends, (!to_secretariat && !is_to_account(&letter), is_to_account(&letter)), "{name}: {plain}");
        }
    }
}

/// Whether it goes to a mission, a chair, or a member of the Bureau.
fn is_to_account(letter: &Letter) -> bool {
    match letter {
        Letter::DialogueMoved { to, .. } | Letter::DialogueCancelled { to, .. } | Letter::Alarm { to, .. } => {
            matches!(to, Concerned::Mission | Concerned::Chair | Concerned::Bureau)
        }
        Letter::Reminder { of, .. } => *of == Reminder::Objections,
        Letter::Invitation { .. } | Letter::ListCirculated { .. } => true,
        _ => false,
    }
}

#[test]
fn nothing_that_fills_a_subject_ends_it() {
    let mut dialogue = dialogue();
    dialogue.title = "One\r\nBcc: all@example.org".to_owned();
    let written = write(
        &reader(&Letter::LinkAgain, Language::English),
        &Letter::DialogueCancelled { dialogue, reason: String::new(), to: Concerned::Applicant },
        None,
    );
    assert_eq!(written.subject, "Not held: One Bcc: all@example.org");
}
