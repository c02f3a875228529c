//! The language of an answer: from the address, from what was chosen before, from the browser.

use std::path::Path;

use axum::body::Body;
use axum::http::{Request, StatusCode};

use super::{Answer, Door};

const PAGE: &str = "/how-lots-are-drawn";

async fn accepting(door: &Door, path: &str, languages: &str, cookie: &str) -> Answer {
    let request = Request::get(path)
        .header("accept", "text/html")
        .header("accept-language", languages)
        .header("cookie", cookie)
        .header("sec-fetch-site", "same-origin");
    door.send(request.body(Body::empty()).expect("a request")).await
}

#[tokio::test]
async fn the_address_decides() {
    let Some(door) = Door::open().await else { return };
    for (code, dir) in [("ar", "rtl"), ("zh", "ltr"), ("en", "ltr"), ("fr", "ltr"), ("ru", "ltr"), ("es", "ltr")] {
        let answer = accepting(&door, &format!("/{code}{PAGE}"), "is", "").await;
        assert_eq!((answer.status, answer.header("content-language")), (StatusCode::OK, code));
        assert!(answer.body.contains(&format!("<html lang=\"{code}\" dir=\"{dir}\"")), "{code}");
        assert!(answer.body.contains(&format!("href=\"/{code}/states\"")), "links stay in {code}");
        assert!(!answer.header("vary").contains("Accept-Language"), "{code} is never another language");
    }
}

#[tokio::test]
async fn without_one_the_browser_is_asked_and_the_answer_says_so() {
    let Some(door) = Door::open().await else { return };
    let answer = accepting(&door, PAGE, "de, ru;q=0.8, fr;q=0.5", "").await;
    assert_eq!(answer.header("content-language"), "ru");
    let vary: Vec<_> = answer.headers.get_all("vary").into_iter().filter_map(|value| value.to_str().ok()).collect();
    assert!(vary.contains(&"Accept-Language, Cookie"), "{vary:?}");
    assert!(answer.body.contains("href=\"/states\""), "the choice stays open");
    assert_eq!(accepting(&door, PAGE, "is", "").await.header("content-language"), "en");
}

#[tokio::test]
async fn a_choice_is_remembered_and_a_link_in_a_letter_is_none() {
    let Some(door) = Door::open().await else { return };
    let cookie = accepting(&door, &format!("/ar{PAGE}"), "fr", "").await.cookie();
    assert_eq!(cookie, "__Host-language=ar");
    assert_eq!(accepting(&door, PAGE, "fr", &cookie).await.header("content-language"), "ar");
    assert_eq!(accepting(&door, &format!("/ar{PAGE}"), "fr", &cookie).await.cookie(), "", "it is known already");
    let from_elsewhere = Request::get(format!("/zh{PAGE}")).header("sec-fetch-site", "cross-site");
    let answer = door.send(from_elsewhere.body(Body::empty()).expect("a request")).await;
    assert_eq!((answer.header("content-language"), answer.cookie().as_str()), ("zh", ""));
}

#[tokio::test]
async fn every_page_leads_to_itself_in_the_other_languages() {
    let Some(door) = Door::open().await else { return };
    let page = accepting(&door, &format!("/es{PAGE}?of=1&at=2"), "", "").await.body;
    for (code, name) in
        [("ar", "العربية"), ("zh", "中文"), ("en", "English"), ("fr", "Français"), ("ru", "Русский"), ("es", "Español")]
    {
        let at = format!("href=\"/{code}{PAGE}?of=1&#38;at=2\"");
        assert!(page.contains(&format!("<link rel=\"alternate\" hreflang=\"{code}\" {at}")), "{code}");
        assert!(page.contains(&format!("<a {at} lang=\"{code}\"")) && page.contains(name), "{code}");
    }
    assert!(page.contains("hreflang=\"es\" aria-current=\"true\">Español"), "where the reader is");
}

#[tokio::test]
async fn trouble_is_said_in_the_language_of_the_address() {
    let Some(door) = Door::open().await else { return };
    let missing = door.get("/fr/nothing", "").await;
    assert_eq!((missing.status, missing.header("content-language")), (StatusCode::NOT_FOUND, "fr"));
    assert!(missing.body.contains("<html lang=\"fr\"") && missing.body.contains("href=\"/fr/\""), "{}", missing.body);
    let refused = door.post("/ar/desk/states/import", "", "csrf=none").await;
    assert!(refused.body.contains("dir=\"rtl\"") && refused.body.contains("action=\"/ar/desk/states/import\""));
    assert!(!refused.body.contains("hreflang"), "what was typed would be lost on the way to another language");
}

#[tokio::test]
async fn forms_lead_on_within_the_language() {
    let Some(door) = Door::open().await else { return };
    let link = door.link().await;
    let token = link.rsplit('/').next().expect("a token");
    let signed_in = door.post("/ru/sign-in", "", &format!("token={token}")).await;
    assert_eq!((signed_in.status, signed_in.header("location")), (StatusCode::SEE_OTHER, "/ru/desk"));
    assert_eq!(door.get("/zh/desk", "").await.header("location"), "/zh/sign-in");
}

/// A link that forgets the language throws its reader out of it.
#[test]
fn every_link_of_every_template_goes_through_the_frame() {
    let mut forgetful = Vec::new();
    scan(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/pages"), &mut forgetful);
    assert!(forgetful.is_empty(), "frame.to(…) is missing: {forgetful:#?}");
}

fn scan(folder: &Path, forgetful: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            scan(&path, forgetful);
        } else if path.extension().is_some_and(|ending| ending == "html") {
            let text = std::fs::read_to_string(&path).expect("text");
            // The interface for programs has no language.
            let plain = text.split(['\n', '<']).filter(|tag| !tag.contains("\"/api/"));
            let found = plain.filter(|tag| tag.contains("href=\"/") || tag.contains("action=\"/"));
            forgetful.extend(found.map(|tag| format!("{}: {tag}", path.display())));
        }
    }
}
