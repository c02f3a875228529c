//! Choosing the place whose clocks one goes by, without scripts, and what pages make of it.

use axum::http::{Request, StatusCode};

use super::{Answer, Door};

/// The cookie of whoever chose this place.
fn goes_by(zone: &str) -> String {
    format!("__Host-zone={zone}")
}

/// What the answer sets for the place, whole.
fn set_zone(answer: &Answer) -> &str {
    let set = answer.headers.get_all("set-cookie").into_iter().filter_map(|value| value.to_str().ok());
    set.into_iter().find(|cookie| cookie.starts_with("__Host-zone=")).unwrap_or_default()
}

#[tokio::test]
async fn amb_38_a_place_is_chosen_without_scripts_and_leads_back() {
    let Some(door) = Door::open().await else { return };
    let page = door.get("/ar/local-time?back=/how-dialogues-work", "").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("href=\"/ar/how-dialogues-work\""), "{}", page.body);
    assert!(page.body.contains("href=\"/ar/local-time?in=africa&amp;back=/how-dialogues-work\""), "{}", page.body);
    let cities = door.get("/ar/local-time?in=africa&back=/how-dialogues-work", "").await;
    assert!(cities.body.contains("name=\"back\" value=\"/how-dialogues-work\""), "{}", cities.body);
    assert!(cities.body.contains("<option value=\"Africa/Nairobi\">نيروبي</option>"), "{}", cities.body);
    let chosen = door.post("/ar/local-time", "", "zone=Africa/Nairobi&back=/how-dialogues-work").await;
    assert_eq!((chosen.status, chosen.header("location")), (StatusCode::SEE_OTHER, "/ar/how-dialogues-work"));
    let cookie = set_zone(&chosen);
    assert!(cookie.starts_with("__Host-zone=Africa/Nairobi;"), "{cookie}");
    for part in ["Path=/", "Secure", "SameSite=Lax", "Max-Age=31536000"] {
        assert!(cookie.contains(part), "{part}: {cookie}");
    }
    let back = door.get("/ar/how-dialogues-work", &chosen.cookie()).await;
    assert!(back.body.contains("تُعرض الأوقات بتوقيتك أيضا."), "{}", back.body);
    let again = door.get("/ar/local-time", &goes_by("Africa/Nairobi")).await;
    let shown = again.body.replace(['\u{2068}', '\u{2069}'], "");
    assert!(shown.contains("الساعة 12:00:00 (بتوقيت نيروبي، UTC+3)"), "{shown}");
}

#[tokio::test]
async fn a_country_with_one_clock_is_chosen_at_once_and_one_with_several_is_asked_which() {
    let Some(door) = Door::open().await else { return };
    let nepal = door.post("/local-time", "", "country=NPL&back=/").await;
    assert_eq!((nepal.status, nepal.header("location")), (StatusCode::SEE_OTHER, "/"));
    assert!(set_zone(&nepal).starts_with("__Host-zone=Asia/Kathmandu;"));
    let spain = door.post("/local-time", "", "country=ESP&back=/").await;
    assert_eq!((spain.status, set_zone(&spain)), (StatusCode::OK, ""));
    assert!(spain.body.contains("value=\"Atlantic/Canary\""), "{}", spain.body);
    assert!(spain.body.contains("value=\"Europe/Madrid\" checked"), "{}", spain.body);
}

#[tokio::test]
async fn what_is_no_place_is_asked_for_again() {
    let Some(door) = Door::open().await else { return };
    for form in ["", "country=", "country=EUE", "country=XXX", "zone=Mars/Olympus", "zone=UTC&in=africa", "zone=%00"] {
        let answer = door.post("/local-time", "", form).await;
        assert_eq!((answer.status, set_zone(&answer)), (StatusCode::UNPROCESSABLE_ENTITY, ""), "{form}");
        assert!(answer.body.contains("Choose one of the answers."), "{form}: {}", answer.body);
    }
    assert_eq!(door.get("/local-time?in=atlantis", "").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn nobody_is_led_to_another_site_and_no_other_site_chooses() {
    let Some(door) = Door::open().await else { return };
    let hostile =
        ["//evil.example", "https://evil.example/", "/%5Cevil.example", "/%09/evil.example", "%2F%2Fevil.example"];
    for back in hostile {
        let page = door.get(&format!("/local-time?in=africa&back={back}"), "").await;
        assert!(page.body.contains("name=\"back\" value=\"/dialogues\""), "{back}: {}", page.body);
        for language in ["", "/fr"] {
            let chosen =
                door.post(&format!("{language}/local-time"), "", &format!("zone=Asia/Tokyo&back={back}")).await;
            assert_eq!(chosen.header("location"), format!("{language}/dialogues"), "{back}");
        }
    }
    let elsewhere = Request::post("/local-time")
        .header("sec-fetch-site", "cross-site")
        .header("content-type", "application/x-www-form-urlencoded");
    let answer = door.send(elsewhere.body("zone=Asia/Tokyo".into()).expect("a request")).await;
    assert_eq!((answer.status, set_zone(&answer)), (StatusCode::FORBIDDEN, ""));
}

/// Somebody who has a draft: its page says when it was kept.
async fn with_draft(door: &Door) -> String {
    let cookie = door.begin().await;
    let csrf = door.csrf(&cookie).await;
    let form = format!("csrf={csrf}&contact_name=Amina&email=amina%40shelter.example&language=English");
    assert_eq!(door.post("/applications/new/contact", &cookie, &form).await.status, StatusCode::SEE_OTHER);
    cookie
}

#[tokio::test]
async fn amb_38_moments_are_told_on_both_clocks_and_to_nobody_else() {
    let Some(door) = Door::open().await else { return };
    let session = with_draft(&door).await;
    let page = door.get("/applications/new/contact", &format!("{session}; {}", goes_by("Asia/Kathmandu"))).await;
    let text = page.body.replace(['\u{2068}', '\u{2069}'], "");
    assert!(text.contains("Wednesday, 25 November 2026, 10:00:00 (Vienna)</time>"), "{text}");
    assert!(text.contains("Wednesday, 25 November 2026, 14:45:00 (Kathmandu, UTC+5:45)</time>"), "{text}");
    assert!(text.contains("name=\"time_zone\" value=\"Asia/Kathmandu\""), "letters tell it, too: {text}");
    assert!(!text.contains("data-own-time"), "the script has nothing to add: {text}");
    assert_eq!(page.header("cache-control"), "no-store", "nothing is shared between people");
    let home = door.get("/applications/new/contact", &format!("{session}; {}", goes_by("Europe/Berlin"))).await;
    assert!(!home.body.contains("Berlin, "), "the same clock is not told twice: {}", home.body);
}

#[tokio::test]
async fn a_hostile_cookie_is_as_if_it_were_not_there() {
    let Some(door) = Door::open().await else { return };
    let session = with_draft(&door).await;
    let hostile =
        ["", "Mars/Olympus", "<script>", "../../etc/passwd", "asia/tokyo", "browser:", "browser:<b>", "%41sia/Tokyo"];
    for said in hostile {
        let page = door.get("/applications/new/contact", &format!("{session}; {}", goes_by(said))).await;
        assert_eq!(page.status, StatusCode::OK, "{said}");
        assert!(page.body.contains("data-own-time") && page.body.contains("name=\"time_zone\" value=\"\""), "{said}");
        assert!(said.is_empty() || !page.body.contains(&format!("value=\"{said}")), "{said}");
    }
    let long = "a".repeat(6_000);
    assert_eq!(door.get("/local-time", &goes_by(&long)).await.status, StatusCode::OK);
}

#[tokio::test]
async fn what_the_browser_says_counts_until_a_place_is_chosen_and_a_place_can_be_forgotten() {
    let Some(door) = Door::open().await else { return };
    let said = door.get("/local-time", &goes_by("browser:Asia/Calcutta")).await;
    assert!(said.body.contains("(Kolkata, UTC+5:30)") && said.body.contains("Your browser says so."), "{}", said.body);
    assert!(!said.body.contains("name=\"forget\""), "the browser would say it again");
    let chosen = door.get("/local-time", &goes_by("Asia/Tokyo")).await;
    assert!(
        chosen.body.contains("(Tokyo, UTC+9)") && !chosen.body.contains("Your browser says so."),
        "{}",
        chosen.body
    );
    assert!(chosen.body.contains("name=\"forget\""));
    let forgotten = door.post("/local-time", &goes_by("Asia/Tokyo"), "forget=yes&back=/").await;
    assert_eq!(forgotten.header("location"), "/");
    assert!(set_zone(&forgotten).contains("Max-Age=0"), "{}", set_zone(&forgotten));
}
