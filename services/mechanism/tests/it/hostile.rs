//! What people send who mean no good, or whose programs are broken: refused with a reason, nothing lost, others not slowed.

use std::net::SocketAddr;
use std::time::Duration;

use contracts::constructive_dialogue::{
    Apply, ConveneDialogue, FindDialogue, Format, GroupSession, ListApplications, Particulars, Stakeholder,
    StakeholderKind, WorkingGroup,
};
use contracts::registry::ImportStates;
use futures_util::StreamExt as _;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};

use crate::http::send;
use crate::together::Together;

const STATES: &str = include_str!("../../../../data/states-parties.csv");
const PATIENCE: Duration = Duration::from_mins(1);
const FORM: (&str, &str) = ("Content-Type", "application/x-www-form-urlencoded");

/// The portal with a dialogue that takes applications, and an applicant at its door.
struct Scene {
    together: Together,
    cookie: String,
}

impl Scene {
    async fn open() -> Option<Self> {
        let together = Together::start("2027-05-03T08:00:00Z").await?;
        together.command(&ImportStates { csv: STATES.to_owned(), source: "a file".to_owned() }).await;
        together.command(&convened()).await;
        let begun = send("POST", &format!("{}/applications/begin", together.url), &[FORM], "").await;
        assert_eq!(begun.status, 303);
        let cookie = begun.header("set-cookie").split(';').next().unwrap().to_owned();
        Some(Self { together, cookie })
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.together.url)
    }

    fn address(&self) -> SocketAddr {
        self.together.url.strip_prefix("http://").unwrap().parse().unwrap()
    }

    async fn post(&self, path: &str, headers: &[(&str, &str)], body: &str) -> crate::http::Answer {
        let mut all = vec![("Cookie", self.cookie.as_str()), ("Accept", "text/html"), ("Accept-Language", "en")];
        all.extend(headers);
        send("POST", &self.url(path), &all, body).await
    }

    async fn get(&self, path: &str) -> crate::http::Answer {
        let headers = [("Cookie", self.cookie.as_str()), ("Accept", "text/html"), ("Accept-Language", "en")];
        send("GET", &self.url(path), &headers, "").await
    }

    /// The token that forms of this session carry, and the identifier of the form.
    async fn form(&self, path: &str) -> (String, String) {
        let page = self.get(path).await.body;
        (hidden(&page, "csrf"), hidden(&page, "command_id"))
    }

    async fn applications(&self) -> usize {
        let all = self.together.query(&ListApplications { dialogue: 1, after: None }).await;
        all.applications.len()
    }
}

fn hidden(page: &str, name: &str) -> String {
    let field = page.split(&format!("name=\"{name}\" value=\"")).nth(1);
    field.and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
}

fn convened() -> ConveneDialogue {
    ConveneDialogue {
        title: "Constructive dialogue on trafficking in persons".to_owned(),
        groups: vec![GroupSession { group: WorkingGroup::TraffickingInPersons, session: "14th session".to_owned() }],
        on: contracts::Day("2027-06-11".parse().unwrap()),
        place: "Vienna International Centre".to_owned(),
        format: Format::Hybrid,
        languages: vec![treaty::Language::English],
        chairs: vec!["The Chair".to_owned()],
        announced: None,
        word_limit: 1_500,
        readings: None,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_malformed_is_refused_and_nothing_comes_of_it() {
    let Some(scene) = Scene::open().await else { return };
    let new = "/applications/new/organization";
    let (csrf, _) = scene.form(new).await;
    let large = format!("csrf={csrf}&name={}", "x".repeat(3 << 20));
    assert_eq!(scene.post(new, &[FORM], &large).await.status, 413);
    for (kind, body) in [
        ("application/json", format!("{{\"csrf\":\"{csrf}\"}}")),
        ("multipart/form-data; boundary=x", format!("--y\r\nContent-Disposition: form-data; name=csrf\r\n\r\n{csrf}")),
        ("multipart/form-data", format!("csrf={csrf}")),
        ("application/x-www-form-urlencoded; charset=utf-16", "\0c\0s".to_owned()),
    ] {
        let answer = scene.post(new, &[("Content-Type", kind)], &body).await;
        assert!((400..500).contains(&answer.status), "{kind}: {}", answer.status);
        assert!(answer.body.contains("<h1>"), "{kind}: a page says why");
    }
    // Latin-1 where UTF-8 was promised: said beside the question, and kept by nobody.
    let latin = scene.post(new, &[FORM], &format!("csrf={csrf}&name=Caf%E9")).await;
    assert_eq!(latin.status, 422);
    assert!(latin.body.contains("did not arrive whole"), "{}", latin.body);
    assert_eq!(scene.applications().await, 0);
    scene.together.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_to_be_run_is_shown_as_text() {
    let Some(scene) = Scene::open().await else { return };
    let script = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";
    let stakeholder = Stakeholder {
        name: script.to_owned(),
        kind: StakeholderKind::NonGovernmentalOrganization,
        country: "KEN".parse().unwrap(),
        website: Some("javascript:alert(3)".to_owned()),
        ecosoc_status: Some(script.to_owned()),
        expertise: script.to_owned(),
    };
    let particulars =
        Particulars { contact_name: script.to_owned(), email: "a@b.example".to_owned(), ..Particulars::default() };
    let comments = Some(script.to_owned());
    let apply = Apply { stakeholder, dialogues: vec![1], particulars, comments, may_be_published: false };
    let receipt = scene.together.command(&apply).await;
    let path = scene.together.hands.sign_in().await;
    let token = path.rsplit('/').next().unwrap();
    let signed = send("POST", &scene.url("/sign-in"), &[FORM], &format!("token={token}")).await;
    let cookie = signed.header("set-cookie").split(';').next().unwrap().to_owned();
    for path in [
        format!("/applications/{}", receipt.application),
        "/dialogues/1/applications".to_owned(),
        "/dialogues/1/lists/non-governmental-organizations".to_owned(),
    ] {
        let page = send("GET", &scene.url(&path), &[("Cookie", cookie.as_str()), ("Accept", "text/html")], "").await;
        assert_eq!(page.status, 200, "{path}");
        assert!(page.body.contains("&#60;script&#62;alert(1)"), "{path}: it is shown");
        assert!(!page.body.contains("<script>alert") && !page.body.contains("<img src=x"), "{path}");
        assert!(!page.body.contains("href=\"javascript:"), "{path}");
        let policy = page.header("content-security-policy");
        assert!(policy.contains("script-src 'self'") && !policy.contains("unsafe"), "{path}: {policy}");
    }
    scene.together.stop().await;
}

/// A body with one file, of this name.
fn with_file(csrf: &str, id: &str, name: &str, file: &str) -> String {
    let field =
        |name: &str, value: &str| format!("--x\r\nContent-Disposition: form-data; name={name}\r\n\r\n{value}\r\n");
    let head =
        format!("Content-Disposition: form-data; name=pdf; filename=\"{name}\"\r\nContent-Type: application/pdf");
    format!("{}{}--x\r\n{head}\r\n\r\n{file}\r\n--x--\r\n", field("csrf", csrf), field("command_id", id))
}

/// A PDF of a few bytes that says it is a gigabyte of zeros, packed twice: whoever opened it would be busy for long.
const BOMB: &str = "%PDF-1.7\n1 0 obj\n<< /Length 9 /Filter [/FlateDecode /FlateDecode] /DL 1073741824 >>\nstream\n\
                    x\u{1}c`\u{18}\u{5}\nendstream\nendobj\n%%EOF\n";

#[tokio::test(flavor = "multi_thread")]
async fn pr_53b_files_are_refused_with_a_reason_or_kept_byte_for_byte_and_never_opened() {
    let Some(scene) = Scene::open().await else { return };
    let stakeholder = Stakeholder {
        name: "Shelter House".to_owned(),
        kind: StakeholderKind::NonGovernmentalOrganization,
        country: "KEN".parse().unwrap(),
        website: None,
        ecosoc_status: None,
        expertise: String::new(),
    };
    let particulars = Particulars { email: "a@b.example".to_owned(), ..Particulars::default() };
    let apply = Apply { stakeholder, dialogues: vec![1], particulars, comments: None, may_be_published: false };
    let application = scene.together.command(&apply).await.application;
    let path = scene.together.hands.sign_in().await;
    let token = path.rsplit('/').next().unwrap();
    let signed = send("POST", &scene.url("/sign-in"), &[FORM], &format!("token={token}")).await;
    let cookie = signed.header("set-cookie").split(';').next().unwrap().to_owned();
    let scene = Scene { cookie, ..scene };
    let sends = format!("/applications/{application}/1/comments-file");
    let multipart = ("Content-Type", "multipart/form-data; boundary=x");

    let large = format!("%PDF-1.7\n{}", "x".repeat(1 << 20));
    let flood = format!("%PDF-1.7\n{}", "x".repeat(3 << 20));
    for (what, file, statuses) in [
        ("nothing", "", [422, 422]),
        ("a program", "MZ\u{0}\u{1}", [422, 422]),
        ("a page that is called a PDF", "<html><script>alert(1)</script>", [422, 422]),
        ("a byte too large", large.as_str(), [422, 413]),
        ("larger than anything that is taken", flood.as_str(), [413, 413]),
    ] {
        let (csrf, id) = scene.form(&sends).await;
        let answer = scene.post(&sends, &[multipart], &with_file(&csrf, &id, "a.pdf", file)).await;
        assert!(statuses.contains(&answer.status), "{what}: {}", answer.status);
        assert!(answer.body.contains("<h1>"), "{what}: a page says why");
    }
    let (csrf, id) = scene.form(&sends).await;
    let packed = [multipart, ("Content-Encoding", "gzip")];
    let answer = scene.post(&sends, &packed, &with_file(&csrf, &id, "a.pdf", BOMB)).await;
    assert!(
        answer.status == 303 || (400..500).contains(&answer.status),
        "what is sent is not unpacked: {}",
        answer.status
    );
    let taken_packed = usize::from(answer.status == 303);

    for name in ["../../../../etc/cron.d/x.pdf", "con.pdf", "a.pdf%00.exe", "Привет\u{202e}fdp.exe"] {
        let (csrf, id) = scene.form(&sends).await;
        let answer = scene.post(&sends, &[multipart], &with_file(&csrf, &id, name, BOMB)).await;
        assert_eq!(answer.status, 303, "{name}");
    }
    let file = scene.get(&format!("/applications/{application}/1/comments/1/file.pdf")).await;
    assert_eq!((file.status, file.body.as_str()), (200, BOMB), "byte for byte");
    let (disposition, policy) = (file.header("content-disposition"), file.header("content-security-policy"));
    assert!(
        disposition.starts_with("attachment; filename=\"comments-") && !disposition.contains(".."),
        "{disposition}"
    );
    assert!(policy.starts_with("sandbox; default-src 'none'"), "{policy}");

    // Five files are enough for anybody.
    for _ in taken_packed..1 {
        let (csrf, id) = scene.form(&sends).await;
        assert_eq!(scene.post(&sends, &[multipart], &with_file(&csrf, &id, "5.pdf", BOMB)).await.status, 303);
    }
    let (csrf, id) = scene.form(&sends).await;
    let sixth = scene.post(&sends, &[multipart], &with_file(&csrf, &id, "6.pdf", BOMB)).await;
    assert_eq!(sixth.status, 422);
    assert!(sixth.body.contains("role=\"alert\""), "it says why");
    let all = scene.together.query(&ListApplications { dialogue: 1, after: None }).await;
    assert_eq!(all.applications[0].places[0].comments.len(), 5);
    scene.together.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn paths_that_lead_elsewhere_lead_nowhere() {
    let Some(scene) = Scene::open().await else { return };
    for path in [
        "/assets/../../../../etc/passwd",
        "/assets/..%2f..%2f..%2fetc%2fpasswd",
        "/assets/%2e%2e/%2e%2e/etc/passwd",
        "/dialogues/1/lists/%00",
        "/dialogues/1/lists/..%2f..%2fdesk",
        "/dialogues/99999999999999999999",
        "/applications/00000000-0000-0000-0000-000000000000/1/..%2fbureau",
        "/applications/%ff%fe",
        "/fr/../desk",
        "/link/%3Cscript%3E",
    ] {
        let answer = scene.get(path).await;
        assert!((300..500).contains(&answer.status) || path.starts_with("/link/"), "{path}: {}", answer.status);
        assert!(!answer.body.contains("root:") && !answer.body.contains("<script>"), "{path}");
    }
    for line in ["GET  HTTP/1.1", "GET / HTTP/9.9", "\u{0}\u{1}\u{2}", "GET /\u{7f} HTTP/1.1", "BREW / HTTP/1.1"] {
        let mut stream = TcpStream::connect(scene.address()).await.unwrap();
        stream.write_all(format!("{line}\r\nHost: x\r\nConnection: close\r\n\r\n").as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        // A connection may be reset after what was said.
        drop(tokio::time::timeout(PATIENCE, stream.read_to_end(&mut answer)).await.expect("it is closed"));
        let answer = String::from_utf8_lossy(&answer).into_owned();
        assert!(answer.is_empty() || answer.contains(" 40") || answer.contains(" 50"), "{line:?}: {answer}");
        assert!(!answer.contains(" 500"), "{line:?}: {answer}");
    }
    assert_eq!(scene.get("/dialogues/1").await.status, 200);
    scene.together.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn forged_and_replayed_links_open_nothing() {
    let Some(scene) = Scene::open().await else { return };
    for token in ["", "0", &"0".repeat(64), &"f".repeat(64), &"é".repeat(100), &"a".repeat(100_000)] {
        let answer = scene.post("/link", &[FORM], &format!("token={token}")).await;
        assert_eq!(answer.status, 403, "{} letters", token.len());
        assert!(answer.body.contains("role=\"alert\""), "it says why");
    }
    // The Secretariat's link signs in once.
    let path = scene.together.hands.sign_in().await;
    let token = path.rsplit('/').next().unwrap();
    let mut used = Vec::new();
    for _ in 0..2 {
        used.push(send("POST", &scene.url("/sign-in"), &[FORM], &format!("token={token}")).await);
    }
    assert_eq!(used[0].status, 303);
    assert_eq!(used[1].status, 403);
    // A form of another session, or of none.
    let (stolen, id) = scene.form("/applications/new/contact").await;
    let cookie = used[0].header("set-cookie").split(';').next().unwrap().to_owned();
    let headers = [("Cookie", cookie.as_str()), FORM];
    let body = format!("csrf={stolen}&command_id={id}&title=x");
    assert_eq!(send("POST", &scene.url("/desk/dialogues/convene"), &headers, &body).await.status, 403);
    let other = [("Cookie", cookie.as_str()), ("Sec-Fetch-Site", "cross-site"), FORM];
    assert_eq!(send("POST", &scene.url("/desk/dialogues/convene"), &other, &body).await.status, 403);
    let dialogues = scene.together.query(&FindDialogue { dialogue: 1 }).await;
    assert_eq!(dialogues.line.title, convened().title);
    scene.together.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_from_one_address_is_held_up_and_others_are_not() {
    let Some(scene) = Scene::open().await else { return };
    // Connections that send half a head each, and requests as fast as they go, from one address.
    let mut idle = Vec::new();
    for _ in 0..200 {
        let mut stream = connect(scene.address(), "127.0.0.9").await;
        stream.write_all(b"GET /states HTTP/1.1\r\nHost: ").await.unwrap();
        idle.push(stream);
    }
    let request = "POST /link HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 7\r\n\
                   Content-Type: application/x-www-form-urlencoded\r\n\r\ntoken=0";
    let asked = (0..300).map(|_| ask(scene.address(), "127.0.0.9", request));
    let answers = futures_util::stream::iter(asked).buffer_unordered(50).collect::<Vec<_>>().await;
    let refused = answers.iter().filter(|answer| answer.contains(" 429 ")).count();
    assert!(refused > 100, "{refused} of 300 were held up");
    assert!(ask(scene.address(), "127.0.0.10", PAGE).await.contains("200 OK"), "others are served");
    others_read_beside_a_flood(scene.address()).await;
    let begin = "POST /applications/begin HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\
                 Content-Type: application/x-www-form-urlencoded\r\n\r\n";
    assert!(ask(scene.address(), "127.0.0.10", begin).await.contains(" 303 "), "and may apply");
    drop(idle);
    scene.together.stop().await;
}

const PAGE: &str = "GET /dialogues/1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

/// Somebody reads while somebody else floods the door all the time. How much slower that is is measured by a bench.
async fn others_read_beside_a_flood(to: SocketAddr) {
    let flood = tokio::spawn(async move {
        loop {
            let request = "POST /link HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
            ask(to, "127.0.0.9", request).await;
        }
    });
    for _ in 0..20 {
        assert!(ask(to, "127.0.0.10", PAGE).await.contains("200 OK"), "others are served");
    }
    assert!(!flood.is_finished(), "the flood went on");
    flood.abort();
}

async fn connect(to: SocketAddr, from: &str) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(format!("{from}:0").parse().unwrap()).unwrap();
    socket.connect(to).await.unwrap()
}

async fn ask(to: SocketAddr, from: &str, request: &str) -> String {
    let mut stream = connect(to, from).await;
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    tokio::time::timeout(PATIENCE, stream.read_to_end(&mut answer)).await.expect("an answer").unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}
