//! Every letter to the byte, in six languages. `UPDATE_GOLDEN=1` writes the files anew.

use std::path::Path;

use contracts::Day;
use contracts::constructive_dialogue::Format;
use contracts::registry::Duty;
use contracts::reviews::{Due, Move, MoveKind, Step};
use notices::domain::{Card, FirstSteps, Profile};
use notices::letters::{
    Account, Alarm, Change, Concerned, Dialogue, Door, Letter, Matter, OpenMove, Path as Way, Reader, Reminder,
    Restored, ReviewLetter, Status, Task, Turn, Written, write,
};
use treaty::{Instrument, Language, Phase};

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

fn second() -> Dialogue {
    Dialogue { title: "Dialogue on firearms & <parts>".to_owned(), on: day("2027-09-03"), ..dialogue() }
}

fn received(path: Way, unsettled: bool, dialogues: Vec<Dialogue>) -> Letter {
    Letter::ApplicationReceived { path, unsettled, dialogues }
}

/// Where an alarm is looked at.
fn matter(of: Alarm) -> Matter {
    let page = |path| format!("https://mechanism.example/{path}");
    match of {
        Alarm::SummaryMissing { .. } => Matter { organization: None, url: page("dialogues/7") },
        _ => Matter {
            organization: Some("Shelter House & Söhne".to_owned()),
            url: page("applications/019e0000-0000-7000-8000-0000000000a1"),
        },
    }
}

/// What whoever applies has still to do, and what was settled of it.
fn to_applicants() -> Vec<(&'static str, Letter)> {
    let unsent = |dialogues, announced| Letter::Unsent { dialogues, until: day("2027-06-16"), announced };
    let unconfirmed = |path| Letter::Unconfirmed { path, dialogues: vec![dialogue()] };
    let settled = |path, dialogues, too_late| Letter::KindSettled { path, dialogues, too_late };
    let page = "https://mechanism.example/dialogues/7/participants".to_owned();
    vec![
        ("unsent", unsent(vec![dialogue(), Dialogue { on: dialogue().on, ..second() }], false)),
        ("unsent-announced", unsent(vec![dialogue()], true)),
        ("unconfirmed-ngo", unconfirmed(Way::Ngo)),
        ("unconfirmed-other", unconfirmed(Way::Other)),
        ("unconfirmed-open", unconfirmed(Way::Open)),
        ("settled-ngo", settled(Way::Ngo, vec![second()], vec![dialogue()])),
        ("settled-other-too-late", settled(Way::Other, vec![], vec![dialogue()])),
        ("settled-other", settled(Way::Other, vec![dialogue()], vec![])),
        ("settled-open", settled(Way::Open, vec![dialogue()], vec![])),
        ("shown", Letter::ParticipantsShown { dialogue: dialogue(), page }),
    ]
}

/// What changed of a dialogue, all of it and as little as can be.
fn changes() -> Vec<(&'static str, Letter)> {
    let turn = |before: &str, now: &str| Turn { before: before.to_owned(), now: now.to_owned() };
    let all = vec![
        Change::Title(turn("Dialogue on trafficking", &dialogue().title)),
        Change::Place(turn("Boardroom A", &dialogue().place)),
        Change::Format(Turn { before: Format::InPerson, now: Format::Hybrid }),
        Change::Languages(Turn { before: vec![Language::English], now: vec![Language::Arabic, Language::English] }),
        Change::Chairs(Turn { before: vec!["Amina Okoth".to_owned()], now: vec!["Zoë & Co".to_owned()] }),
        Change::WordLimit(Turn { before: 1_500, now: 500 }),
    ];
    let online = vec![Change::Format(Turn { before: Format::Hybrid, now: Format::Online })];
    let changed = |changes, to| Letter::DialogueChanged { dialogue: dialogue(), changes, to };
    vec![("changed", changed(all, Concerned::Applicant)), ("changed-chair", changed(online, Concerned::Chair))]
}

/// What waits, or is near, for the Secretariat and for chairs.
fn to_the_desk() -> Vec<(&'static str, Letter)> {
    let reminder = |of, on| Letter::Reminder { of, dialogue: dialogue(), day: day(on) };
    let page = || "https://mechanism.example/desk/waiting".to_owned();
    let waiting = |comments, kinds, to| Letter::Waiting { dialogue: dialogue(), comments, kinds, to, page: page() };
    let due = |to| Letter::SummaryDue {
        dialogue: dialogue(),
        by: day("2028-04-17"),
        session_opens: day("2028-06-26"),
        to,
        page: "https://mechanism.example/dialogues/7".to_owned(),
    };
    vec![
        ("reminder-lists-on-a-day-of-rest", reminder(Reminder::Lists, "2027-06-20")),
        ("reminder-lists-again-one", reminder(Reminder::ListsAgain { count: 1 }, "2027-06-21")),
        ("reminder-lists-again", reminder(Reminder::ListsAgain { count: 12 }, "2027-06-21")),
        ("alarm-not-approved", {
            let of = Alarm::NotApproved;
            Letter::Alarm { of, dialogue: dialogue(), to: Concerned::Secretariat, matter: matter(of) }
        }),
        ("summary-due", due(Concerned::Secretariat)),
        ("summary-due-chair", due(Concerned::Chair)),
        ("waiting", waiting(1, 2, Concerned::Secretariat)),
        ("waiting-kinds", waiting(0, 1, Concerned::Secretariat)),
        ("waiting-chair", waiting(1_200, 0, Concerned::Chair)),
    ]
}

/// What officials are told whom a State named.
fn to_officials() -> Vec<(&'static str, Letter)> {
    let state = |code: &str, name: &str| (code.parse().unwrap(), name.to_owned());
    let (kenya, france) = (state("KEN", "Kenya"), state("FRA", "France"));
    let task = |duty, review: &(treaty::StateCode, String)| Task { duty, review: review.clone() };
    let (own, expert) = (task(Duty::FocalPoint, &kenya), task(Duty::Expert, &france));
    let page = || "https://mechanism.example/handover".to_owned();
    let account = |account| Letter::Invitation { account };
    let official = || Account::Official { state: kenya.0, name: kenya.1.clone() };
    let changed = |given: &[Task], ended: &[Task]| Letter::DutiesChanged {
        given: given.to_vec(),
        ended: ended.to_vec(),
        page: page(),
    };
    let first = |profile, undertaking, focal_point| Letter::FirstSteps {
        state: kenya.clone(),
        steps: FirstSteps { profile, undertaking },
        focal_point,
        page: "https://mechanism.example/people/profile".to_owned(),
    };
    let again = |focal_point| Letter::InvitedAgain { account: official(), focal_point };
    let handed_over = |duties| Letter::HandedOver { state: kenya.clone(), duties, page: page() };
    let reading = "https://secretariat.example/reading".to_owned();
    vec![
        ("invitation-official", account(official())),
        ("link-asked-official", Letter::LinkAsked { account: official(), opened: true }),
        ("link-asked-official-not-opened", Letter::LinkAsked { account: official(), opened: false }),
        ("profile-returned", Letter::ProfileReturned { page: "https://mechanism.example/people/profile".to_owned() }),
        ("first-steps", first(Profile::Due, true, true)),
        ("first-steps-expert", first(Profile::Due, false, false)),
        ("first-steps-returned", first(Profile::Returned, true, true)),
        ("first-steps-undertaking", first(Profile::HandedIn, true, true)),
        ("invited-again", again(true)),
        ("invited-again-expert", again(false)),
        (
            "approved",
            Letter::Approved { state: kenya.clone(), duties: vec![own.clone(), expert.clone()], page: page(), reading },
        ),
        ("duties-given", changed(&[own.clone(), task(Duty::Observer, &france)], &[])),
        ("duties-ended", changed(&[], std::slice::from_ref(&expert))),
        ("duties-changed", changed(std::slice::from_ref(&own), &[expert])),
        ("handed-over", handed_over(vec![own])),
        ("handed-over-nothing-new", handed_over(vec![])),
        ("official-left", Letter::OfficialLeft { state: kenya.clone() }),
        ("ended-official", Letter::AccountEnded { account: official(), dialogues: vec![] }),
    ]
}

/// What is said of reviews: whose move it is, what was agreed, and what is past its day.
fn of_reviews() -> Vec<(&'static str, Letter)> {
    let review = |code: &str, name: &str| (code.parse().unwrap(), name.to_owned());
    let (kenya, france) = (review("KEN", "Kenya"), review("FRA", "France"));
    let open = |review: &(treaty::StateCode, String), what, rule: &str, by: Option<&str>| {
        let rule = rule.parse().unwrap();
        let by = by.map(|by| Due { day: day(by), rule, computed: format!("{by} + 0 days") });
        let (phase, since) = (Some(Phase::I), day("2027-05-03"));
        let of = Move { what, who: vec![], phase, instruments: vec![], by, agreed: None, rule, since };
        OpenMove { review: review.clone(), who: vec![review.clone()], of }
    };
    let experts = open(&france, MoveKind::NameExperts, "PR-27i", Some("2027-07-26"));
    let consult = open(&kenya, MoveKind::Consult, "GL-11i", Some("2027-06-14"));
    let mut answers = open(&kenya, MoveKind::SubmitAnswers, "PR-34", Some("2027-11-03"));
    answers.of.agreed = Some(day("2027-10-01"));
    answers.of.instruments = vec![Instrument::Untoc, Instrument::Tip];
    let lists = OpenMove {
        of: Move { phase: None, ..open(&kenya, MoveKind::AgreeLists, "PR-39", None).of },
        ..consult.clone()
    };
    let confirm = OpenMove {
        who: vec![france.clone(), ("GHA".parse().unwrap(), "Ghana".to_owned())],
        ..open(&kenya, MoveKind::ConfirmConsultation, "PR-31", None)
    };
    let page = |path: &str| format!("https://mechanism.example/{path}");
    let moves = |fresh: Vec<OpenMove>, again: Vec<OpenMove>, today, to| {
        Letter::Review(ReviewLetter::Moves { fresh, again, today: day(today), to, page: page("moves") })
    };
    let reminded = |of, today| {
        let (today, to, page) = (day(today), Reader::FocalPoint, page("reviews/KEN"));
        Letter::Review(ReviewLetter::Reminded { of, today, to, page })
    };
    let agreed = |feedback_by, to| {
        let languages = vec![Language::English, Language::French];
        let (review, phase, answers_by, page) = (kenya.clone(), Phase::I, day("2027-10-01"), page("reviews/KEN"));
        Letter::Review(ReviewLetter::Agreed { review, phase, languages, answers_by, feedback_by, to, page })
    };
    let recorded = |step, to| {
        let (review, page) = (kenya.clone(), page("reviews/KEN"));
        Letter::Review(ReviewLetter::Recorded { review, phase: Phase::I, step, on: day("2027-06-15"), to, page })
    };
    let asked = ReviewLetter::HelpAsked {
        review: kenya.clone(),
        by: ("FRA".parse().unwrap(), "France".to_owned()),
        on: day("2027-06-15"),
        page: page("desk/board/KEN/help"),
    };
    let answered =
        |to| Letter::Review(ReviewLetter::HelpAnswered { review: kenya.clone(), to, page: page("reviews/KEN") });
    let stalled = |waiting| Letter::Review(ReviewLetter::Stalled { waiting, page: page("desk/board?stalled=true") });
    vec![
        ("moves-one", moves(vec![answers.clone()], vec![], "2027-09-01", Reader::FocalPoint)),
        (
            "moves-several",
            moves(vec![consult.clone(), experts.clone()], vec![answers.clone()], "2027-06-15", Reader::Mission),
        ),
        ("moves-again", moves(vec![], vec![consult.clone()], "2027-06-14", Reader::FocalPoint)),
        ("moves-copy", moves(vec![consult.clone()], vec![], "2027-06-14", Reader::Copy)),
        ("moves-again-past", moves(vec![], vec![answers.clone()], "2027-10-08", Reader::FocalPoint)),
        ("moves-again-several", moves(vec![], vec![consult.clone(), experts.clone()], "2027-07-30", Reader::Mission)),
        ("reminded", reminded(lists, "2027-09-01")),
        ("reminded-past", reminded(consult.clone(), "2027-06-15")),
        ("agreed", agreed(Some(day("2028-04-01")), Reader::FocalPoint)),
        ("agreed-mission", agreed(None, Reader::Mission)),
        ("recorded", recorded(Step::List { instrument: Instrument::Som }, Reader::FocalPoint)),
        ("recorded-copy", recorded(Step::Summary, Reader::Copy)),
        ("help-asked", Letter::Review(asked)),
        ("help-answered", answered(Reader::FocalPoint)),
        ("help-answered-mission", answered(Reader::Mission)),
        ("stalled-one", stalled(vec![consult.clone()])),
        ("stalled", stalled(vec![experts, consult, confirm])),
    ]
}

/// What becomes of accounts: their address is another, or their person ends them.
fn about_accounts() -> Vec<(&'static str, Letter)> {
    let mission = Account::Mission { state: "AUT".parse().unwrap(), name: "Austria".to_owned() };
    let ended = |account, dialogues| Letter::AccountEnded { account, dialogues };
    let asked = |account, opened| Letter::LinkAsked { account, opened };
    vec![
        ("link-asked-mission", asked(mission.clone(), true)),
        ("link-asked-mission-not-opened", asked(mission.clone(), false)),
        ("link-asked-chair", asked(Account::Chair, true)),
        ("link-asked-bureau", asked(Account::Bureau, true)),
        ("address-to-confirm", Letter::AddressToConfirm),
        ("address-asked", Letter::AddressAsked),
        ("address-left", Letter::AddressLeft),
        ("ended-mission", ended(mission, vec![])),
        ("ended-chair", ended(Account::Chair, vec![dialogue(), second()])),
        ("ended-bureau", ended(Account::Bureau, vec![])),
    ]
}

fn letters() -> Vec<(&'static str, Letter)> {
    [told(), to_applicants(), changes(), to_the_desk(), about_accounts(), to_officials(), of_reviews()].concat()
}

fn told() -> Vec<(&'static str, Letter)> {
    let reason = "The room is not available".to_owned();
    let objections_by = day("2027-06-28");
    let reminder = |of, on| Letter::Reminder { of, dialogue: dialogue(), day: day(on) };
    let mission = Account::Mission { state: "AUT".parse().unwrap(), name: "Austria".to_owned() };
    let circulated = |path, count| Letter::ListCirculated { dialogue: dialogue(), path, count, objections_by };
    let alarm = |of, to| Letter::Alarm { of, dialogue: dialogue(), to, matter: matter(of) };
    let moved =
        |to| Letter::DialogueMoved { dialogue: dialogue(), before: day("2027-06-24"), reason: reason.clone(), to };
    let cancelled = |to| Letter::DialogueCancelled { dialogue: dialogue(), reason: reason.clone(), to };
    let summary = Alarm::SummaryMissing { session_opens: day("2028-06-26") };
    vec![
        ("received-ngo", received(Way::Ngo, false, vec![dialogue(), second()])),
        ("received-other", received(Way::Other, false, vec![dialogue()])),
        ("received-open", received(Way::Open, false, vec![dialogue()])),
        ("received-open-unsettled", received(Way::Open, true, vec![dialogue()])),
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
        Letter::Alarm { to: Concerned::Secretariat, .. }
            | Letter::SummaryDue { to: Concerned::Secretariat, .. }
            | Letter::Waiting { to: Concerned::Secretariat, .. }
            | Letter::AccountEnded { .. }
            | Letter::Review(ReviewLetter::Stalled { .. } | ReviewLetter::HelpAsked { .. })
            | Letter::Reminder { of: Reminder::Lists | Reminder::ListsAgain { .. }, .. }
    );
    let (address, name) = ("amina@example.org".to_owned(), "Amina <b>Okoth</b> & Söhne".to_owned());
    if secretariat {
        return Card { address: String::new(), name: String::new(), language, time_zone: None };
    }
    Card { address, name, language, time_zone: Some("Africa/Nairobi".to_owned()) }
}

fn door(opens: &str, ask: &str) -> Door {
    Door {
        url: format!("https://mechanism.example/{opens}{}", "ab".repeat(32)),
        until: "2028-06-06T08:00:00Z".parse().unwrap(),
        ask: format!("https://mechanism.example/{ask}"),
    }
}

fn written(letter: &Letter, language: Language) -> Written {
    let door = match letter {
        Letter::AddressToConfirm => Some(door("account/address/", "account")),
        _ => letter.opens().map(|_| door("link/", "link")),
    };
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
        let names = |rule: &str| written.plain.contains(rule);
        let rule = matches!(letter, Letter::LinkAgain) || ["53", "AMB-", "7", "18", "48"].into_iter().any(names);
        assert!(rule, "{name} in {language} names no rule");
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
    let received = received(Way::Ngo, false, vec![dialogue()]);
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
            // An address that is not an account's yet, or no longer, belongs to neither.
            let to_neither = reader(&letter, language).name.is_empty()
                || matches!(letter, Letter::AddressToConfirm | Letter::AddressLeft | Letter::OfficialLeft { .. });
            assert_eq!(ends, (!to_neither && !is_to_account(&letter), is_to_account(&letter)), "{name}: {plain}");
        }
    }
}

/// Whether it goes to a mission, an official, a chair, or a member of the Bureau.
fn is_to_account(letter: &Letter) -> bool {
    match letter {
        Letter::DialogueMoved { to, .. }
        | Letter::DialogueChanged { to, .. }
        | Letter::DialogueCancelled { to, .. }
        | Letter::SummaryDue { to, .. }
        | Letter::Waiting { to, .. }
        | Letter::Alarm { to, .. } => matches!(to, Concerned::Mission | Concerned::Chair | Concerned::Bureau),
        Letter::Reminder { of, .. } => *of == Reminder::Objections,
        Letter::Review(of) => !matches!(of, ReviewLetter::Stalled { .. } | ReviewLetter::HelpAsked { .. }),
        Letter::Invitation { .. }
        | Letter::InvitedAgain { .. }
        | Letter::LinkAsked { .. }
        | Letter::FirstSteps { .. }
        | Letter::ListCirculated { .. }
        | Letter::AddressAsked
        | Letter::ProfileReturned { .. }
        | Letter::Approved { .. }
        | Letter::DutiesChanged { .. }
        | Letter::HandedOver { .. } => true,
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
