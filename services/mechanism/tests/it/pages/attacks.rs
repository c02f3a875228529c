//! What is tried against the pages of reviews and people by whoever means no good, with names, files, links and addresses.

use contracts::ContactId;
use contracts::notices::{InviteContact, KeepContact, Purpose};
use contracts::registry::{Duty, DutyIn, Leaving, LetLeave, NamePeople, NamedPerson};
use contracts::reviews::ProposeConsultation;
use treaty::{InstrumentSet, Language, Phase};

use super::letters::{letters, links_in};
use super::roles::{Role, Side};
use super::scene::{Scene, account, scene};
use crate::http::Answer;

const SCRIPT: &str = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";
const FORMULA: &str = "=HYPERLINK(\"https://evil.example\",\"open\")";
const INJECTED: &str = "Eve\r\nBcc: all@evil.example\r\nX-Planted: 1";

/// What a form carries that nobody types.
fn hidden_fields(page: &str) -> Vec<(String, String)> {
    let inputs = page.split("<input type=\"hidden\" name=\"").skip(1);
    let read = |input: &str| {
        let (name, rest) = input.split_once('"')?;
        let value = rest.split_once("value=\"")?.1.split('"').next()?;
        Some((name.to_owned(), value.to_owned()))
    };
    inputs.filter_map(read).collect()
}

/// Fields and a file as a browser sends them.
fn multipart(fields: &[(String, String)], file: (&str, &[u8])) -> Vec<u8> {
    let field = |(name, value): &(String, String)| {
        format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let mut body: Vec<u8> = fields.iter().map(field).collect::<String>().into_bytes();
    let (name, bytes) = file;
    let head = format!("--x\r\nContent-Disposition: form-data; name=\"note_file\"; filename=\"{name}\"\r\n");
    body.extend(head.bytes().chain("Content-Type: application/octet-stream\r\n\r\n".bytes()));
    body.extend(bytes);
    body.extend(b"\r\n--x--\r\n");
    body
}

/// A note that names somebody, sent by the form of the mission under review.
async fn names(scene: &Scene, name: &str, reference: &str, file: (&str, &[u8]), go: &str) -> Answer {
    let role = Role::Mission(Side::Reviewed);
    let page = scene.get(role, "/people/name").await;
    let duty = format!("{}:expert", scene.states[0]);
    let typed = [
        ("go", go),
        ("reference", reference),
        ("dated", "2027-01-19"),
        ("p1_name", name),
        ("p1_email", "eve@somewhere.example"),
        ("p1_title", "Ministry"),
        ("p1_language", "English"),
        ("p1_duty", &duty),
        ("p1_instruments", "UNTOC"),
    ];
    let mut fields = hidden_fields(&page.body);
    fields.extend(typed.map(|(name, value)| (name.to_owned(), value.to_owned())));
    scene.upload(role, "/people/name", &multipart(&fields, file)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn attacks_on_reviews_and_people_are_refused() {
    let Some(scene) = scene().await else { return };
    header_injection_by_names_references_and_file_names(&scene).await;
    uploads_that_are_too_large_or_no_notes(&scene).await;
    script_and_formula_injection_by_names_and_words(&scene).await;
    path_traversal_in_addresses_of_reviews_people_and_notes(&scene).await;
    takeover_of_another_states_official(&scene).await;
    link_forgery_and_replay_of_an_officials_invitation(&scene).await;
    scene.together.stop().await;
}

async fn header_injection_by_names_references_and_file_names(scene: &Scene) {
    let before = letters(&scene.together.mail()).len();
    let file = ("x\"; filename=\"y.html\r\nSet-Cookie: planted=1\r\n.txt", &b"a note"[..]);
    let answer = names(scene, INJECTED, "NV 9", file, "send").await;
    assert!(!answer.head().contains("planted"), "{}", answer.head());
    assert_ne!(answer.status, 303, "a name with lines is none");
    let checked = names(scene, "Eve", INJECTED, ("a.txt", b"a note"), "check").await;
    assert!(!checked.head().contains("X-Planted"), "{}", checked.head());
    scene.together.hands.heard().await;
    assert_eq!(letters(&scene.together.mail()).len(), before, "nobody is written to");
    for letter in letters(&scene.together.mail()) {
        assert!(!letter.head.contains("\r\nBcc:") && !letter.head.contains("X-Planted"), "{}", letter.head);
    }
    // A name that is one line, and a file whose name is not: the file goes back under a name of ours.
    let answer = names(scene, "Eve Adams", "NV 9", ("..\\..\\\u{202e}fdp.exe;.txt", b"a note"), "send").await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    scene.together.hands.heard().await;
    let note = scene.get(Role::Mission(Side::Reviewed), "/people/notes/2").await;
    let name = format!("attachment; filename=\"note-{}-2.txt\"", scene.states[0]);
    assert_eq!((note.status, note.header("content-disposition"), note.body.as_str()), (200, name.as_str(), "a note"));
    assert!(note.header("content-security-policy").starts_with("sandbox; default-src 'none'"));
    assert_eq!(note.header("x-content-type-options"), "nosniff");
}

async fn uploads_that_are_too_large_or_no_notes(scene: &Scene) {
    let flood = vec![b'x'; 11 << 20];
    let large = vec![b'x'; 9 << 20];
    for (what, name, bytes, statuses) in [
        ("larger than anything that is taken", "a.txt", &flood[..], [422, 413]),
        ("larger than a note", "a.txt", &large, [422, 413]),
        ("a program", "a.exe", b"MZ\0\x01\0\0", [422, 422]),
        ("a picture that is called a PDF", "a.pdf", b"\x89PNG\r\n\x1a\n", [422, 422]),
        ("a page", "a.html", b"<html><script>alert(1)</script>\0", [422, 422]),
    ] {
        let answer = names(scene, "Eve Other", "NV 10", (name, bytes), "send").await;
        assert!(statuses.contains(&answer.status), "{what}: {} {}", answer.status, answer.body);
        assert!(answer.body.contains("<h1>") && !answer.body.contains("<script>alert"), "{what}: a page says why");
    }
}

async fn script_and_formula_injection_by_names_and_words(scene: &Scene) {
    let (state, person) = (scene.states[0], ContactId::new(3, [7; 10]));
    let keep = KeepContact {
        contact: person,
        address: "mallory@somewhere.example".to_owned(),
        name: FORMULA.to_owned(),
        language: Language::English,
        time_zone: None,
    };
    scene.does(Role::Mission(Side::Reviewed), &keep).await;
    scene.does(Role::Mission(Side::Reviewed), &note(scene, person, SCRIPT)).await;
    let words = ProposeConsultation {
        state,
        phase: Phase::I,
        held_on: vec!["2027-01-07".parse().unwrap()],
        languages: vec![Language::English],
        exceptional: None,
        answers_by: "2027-05-25".parse().unwrap(),
        feedback_by: None,
        requirements: Some(FORMULA.to_owned()),
        division: Some(SCRIPT.to_owned()),
        mandate: None,
    };
    scene.does(Role::FocalPoint(Side::Reviewed), &words).await;
    scene.together.hands.heard().await;
    let mut shown = 0;
    for path in
        ["/people", "/directory", "/moves", "/handover", "/reviews/<reviewed>", "/reviews/<reviewed>/consultation/I"]
    {
        let page = scene.get(Role::Mission(Side::Reviewed), &scene.path(path, Role::Public)).await;
        assert_eq!(page.status, 200, "{path}");
        let scripts = page.body.matches("<script").count() - page.body.matches("<script src=\"/assets/").count();
        assert!(scripts == 0 && !page.body.contains("<img src=x"), "{path}: {}", page.body);
        shown += page.body.matches("alert(1)").count();
    }
    assert!(shown > 1, "it is shown as text");
    let csv = scene.get(Role::Mission(Side::Third), "/directory.csv").await.body;
    assert!(csv.contains("'=HYPERLINK"), "{csv}");
    let cells = csv.lines().flat_map(|line| line.split(','));
    let cells: Vec<_> = cells.map(|cell| cell.trim_start_matches('"')).collect();
    assert!(!cells.iter().any(|cell| cell.starts_with(['=', '+', '-', '@'])), "{csv}");
}

fn note(scene: &Scene, person: ContactId, title: &str) -> NamePeople {
    let named = NamedPerson {
        person,
        name: FORMULA.to_owned(),
        address: "mallory@somewhere.example".to_owned(),
        title: title.to_owned(),
        phone: None,
        duties: vec![DutyIn { review: scene.states[0], duty: Duty::Expert }],
        instruments: InstrumentSet::ALL,
    };
    NamePeople {
        state: scene.states[0],
        reference: "NV 11".to_owned(),
        dated: "2027-01-19".parse().unwrap(),
        received: "2027-01-20".parse().unwrap(),
        file: None,
        people: vec![named],
        leaving: Vec::new(),
    }
}

async fn path_traversal_in_addresses_of_reviews_people_and_notes(scene: &Scene) {
    for path in [
        "/people/notes/..%2f..%2f..%2fetc%2fpasswd",
        "/people/notes/%2e%2e",
        "/people/notes/-1",
        "/people/notes/4294967296",
        "/people/notes/1%00.pdf",
        "/people/..%2fdesk%2fboard",
        "/people/%ff%fe/duties",
        "/people/00000000-0000-0000-0000-000000000000/..%2fleave",
        "/reviews/..%2fdesk%2fboard",
        "/reviews/%00",
        "/reviews/<reviewed>%2f..%2f<third>/consultation/I",
        "/reviews/<third>/consultation/..%2f..%2f<reviewed>",
        "/reviews/<reviewed>/consultation/I/..%2frecord.pdf",
        "/reviews/<reviewed>/consultation/99",
        "/fr/../desk/board",
        "/fr/fr/desk/board",
        "//desk/board",
        "/desk/./board",
        "/desk/board/",
        "/assets/..%2f..%2fmigrations%2f0001_sessions.sql",
    ] {
        let path = scene.path(path, Role::Public);
        let answer = scene.get(Role::Mission(Side::Third), &path).await;
        assert!((300..500).contains(&answer.status), "{path}: {}", answer.status);
        let leaks = super::canaries::found_in(&answer.whole()).next();
        assert!(
            leaks.is_none() && !answer.body.contains("root:") && !answer.body.contains("CREATE"),
            "{path}: {leaks:?}"
        );
    }
}

/// Names of persons are known to every State party by the directory: naming one's own with another's is refused.
async fn takeover_of_another_states_official(scene: &Scene) {
    let victim = account(Role::FocalPoint(Side::Reviewed));
    let mut take = note(scene, victim, "Ministry");
    (take.state, take.people[0].duties[0].review) = (scene.states[2], scene.states[2]);
    let thief = scene.asker(Role::Mission(Side::Third));
    assert!(scene.together.command_by(&thief, &take).await.is_err(), "nobody is named by two States");
    let keep = KeepContact {
        contact: victim,
        address: "thief@somewhere.example".to_owned(),
        name: "Thief".to_owned(),
        language: Language::English,
        time_zone: None,
    };
    for role in Role::all().into_iter().filter(|role| *role != Role::Secretariat) {
        let kept = scene.together.command_by(&scene.asker(role), &keep).await;
        assert!(kept.is_err(), "{role:?} changes where a letter goes");
    }
}

/// Opens a private link; gives the answer.
async fn opens(scene: &Scene, token: &str) -> Answer {
    scene.send(Role::Public, "session=planted", "POST", "/link", &format!("token={token}")).await
}

/// The newest link that went to somebody.
async fn newest_link(scene: &Scene, role: Role, but: &[String]) -> String {
    for _ in 0..2_000 {
        let to = letters(&scene.together.mail()).into_iter().filter(|letter| letter.to == Some(role));
        let links = to.flat_map(|letter| links_in(&letter.text)).find(|link| !but.contains(link));
        if let Some(link) = links {
            return link;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("no link for {role:?}")
}

async fn link_forgery_and_replay_of_an_officials_invitation(scene: &Scene) {
    let role = Role::Expert(Side::Reviewed);
    // The one of the day on which they were named has expired: they have another sent.
    let old: Vec<String> = letters(&scene.together.mail()).iter().flat_map(|letter| links_in(&letter.text)).collect();
    let purpose = Purpose::Official { state: scene.states[0] };
    scene.together.command(&InviteContact { contact: account(role), purpose }).await;
    let token = newest_link(scene, role, &old).await;
    let (flipped, upper) =
        (format!("{}{}", if token.starts_with('0') { '1' } else { '0' }, &token[1..]), token.to_uppercase());
    for forged in [&flipped, &token[..63], &format!("{token}0"), &format!("{token}%00"), &upper] {
        let answer = opens(scene, forged).await;
        assert_eq!(answer.status, 403, "{forged}");
    }
    for old in &old {
        assert_ne!(opens(scene, old).await.status, 500, "an old link says so");
    }
    // Looking at it does not open it; opening it begins a session of its own.
    let looked = scene.send(Role::Public, "", "GET", &format!("/link/{token}"), "").await;
    assert!(
        looked.status == 200 && !looked.whole().to_lowercase().contains("set-cookie: session="),
        "{}",
        looked.whole()
    );
    let opened = opens(scene, &token).await;
    let cookie = opened.header("set-cookie").split(';').next().unwrap().to_owned();
    assert!(opened.status == 303 && opened.header("location") == "/moves", "{}", opened.whole());
    assert!(cookie.starts_with("session=") && cookie != "session=planted", "session fixation: {cookie}");
    assert!(scene.send(role, &cookie, "GET", "/moves", "").await.status == 200);
    assert_eq!(scene.send(role, "session=planted", "GET", "/moves", "").await.header("location"), "/link");
    // Another link takes the place of this one.
    scene.together.command(&InviteContact { contact: account(role), purpose }).await;
    let mut known = old.clone();
    known.push(token.clone());
    let next = newest_link(scene, role, &known).await;
    assert_eq!(opens(scene, &token).await.status, 403, "replayed after another was sent");
    // Whoever left is out the same day, by link, by session, and by asking for another.
    let leaving = Leaving { person: account(role), successor: None };
    scene.does(Role::Mission(Side::Reviewed), &LetLeave { state: scene.states[0], leaving }).await;
    scene.together.hands.heard().await;
    assert_eq!(opens(scene, &next).await.status, 403, "replayed after leaving");
    assert_eq!(scene.send(role, &cookie, "GET", "/moves", "").await.header("location"), "/link", "and is out");
    let before = letters(&scene.together.mail()).len();
    let renewed = scene.send(Role::Public, "", "POST", "/link/renew", &format!("token={next}")).await;
    let again = format!("address={}@somewhere.example", super::naming::word_of(role));
    let asked = scene.send(Role::Public, "", "POST", "/link/again", &again).await;
    let nobody = scene.send(Role::Public, "", "POST", "/link/again", "address=nobody@somewhere.example").await;
    assert_eq!((renewed.status, asked.status), (200, 200));
    assert_eq!(asked.body.len(), nobody.body.len(), "the same is said to everybody");
    scene.together.hands.heard().await;
    assert_eq!(letters(&scene.together.mail()).len(), before, "nobody who left is written to");
}
