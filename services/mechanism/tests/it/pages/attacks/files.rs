//! Files that are no notes, or claim to be something else; and addresses that lead elsewhere.

use super::{INJECTED, names};
use crate::pages::canaries::found_in;
use crate::pages::letters::letters;
use crate::pages::roles::{Role, Side};
use crate::pages::scene::scene;

#[tokio::test(flavor = "multi_thread")]
async fn header_injection_by_names_references_and_file_names() {
    let Some(scene) = scene().await else { return };
    let before = letters(&scene.together.mail()).len();
    let file = ("x\"; filename=\"y.html\r\nSet-Cookie: planted=1\r\n.txt", &b"a note"[..]);
    let answer = names(&scene, INJECTED, "NV 9", file, "send").await;
    assert!(!answer.head().contains("planted"), "{}", answer.head());
    assert_ne!(answer.status, 303, "a name with lines is none");
    let checked = names(&scene, "Eve", INJECTED, ("a.txt", b"a note"), "check").await;
    assert!(!checked.head().contains("X-Planted"), "{}", checked.head());
    scene.together.hands.heard().await;
    assert_eq!(letters(&scene.together.mail()).len(), before, "nobody is written to");
    for letter in letters(&scene.together.mail()) {
        assert!(!letter.head.contains("\r\nBcc:") && !letter.head.contains("X-Planted"), "{}", letter.head);
    }
    // A name that is one line, and a file whose name is not: the file goes back under a name of ours.
    let answer = names(&scene, "Eve Adams", "NV 9", ("..\\..\\\u{202e}fdp.exe;.txt", b"a note"), "send").await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    scene.together.hands.heard().await;
    let note = scene.get(Role::Mission(Side::Reviewed), "/people/notes/2").await;
    let name = format!("attachment; filename=\"note-{}-2.txt\"", scene.states[0]);
    assert_eq!((note.status, note.header("content-disposition"), note.body.as_str()), (200, name.as_str(), "a note"));
    assert!(note.header("content-security-policy").starts_with("sandbox; default-src 'none'"));
    assert_eq!(note.header("x-content-type-options"), "nosniff");
    scene.together.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn uploads_that_are_too_large_or_no_notes() {
    let Some(scene) = scene().await else { return };
    let flood = vec![b'x'; 11 << 20];
    let large = vec![b'x'; 9 << 20];
    for (what, name, bytes, statuses) in [
        ("larger than anything that is taken", "a.txt", &flood[..], [422, 413]),
        ("larger than a note", "a.txt", &large, [422, 413]),
        ("a program", "a.exe", b"MZ\0\x01\0\0", [422, 422]),
        ("a picture that is called a PDF", "a.pdf", b"\x89PNG\r\n\x1a\n", [422, 422]),
        ("a page", "a.html", b"<html><script>alert(1)</script>\0", [422, 422]),
    ] {
        let answer = names(&scene, "Eve Other", "NV 10", (name, bytes), "send").await;
        assert!(statuses.contains(&answer.status), "{what}: {} {}", answer.status, answer.body);
        assert!(answer.body.contains("<h1>") && !answer.body.contains("<script>alert"), "{what}: a page says why");
    }
    scene.together.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn path_traversal_in_addresses_of_reviews_people_and_notes() {
    let Some(scene) = scene().await else { return };
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
        let leaks = found_in(&answer.whole()).next();
        assert!(
            leaks.is_none() && !answer.body.contains("root:") && !answer.body.contains("CREATE"),
            "{path}: {leaks:?}"
        );
    }
    scene.together.stop().await;
}
