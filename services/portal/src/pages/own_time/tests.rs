//! The reader's own clocks.

use treaty::Language;

use super::*;
use crate::pages::Place;
use crate::text::Texts;

/// A reader of whom nobody knows where.
fn frame(language: Language) -> Frame {
    Frame {
        texts: Texts::of(language),
        place: Place::default(),
        person: None,
        csrf: String::new(),
        today: "2022-06-16".parse().expect("a day"),
        notes: Vec::new(),
        own: None,
        names: Names::default().into(),
    }
}

/// A reader who goes by these clocks.
fn reader(language: Language, zone: &str) -> Frame {
    let zone = Zone::named(zone).expect("a zone");
    Frame { own: Some(OwnTime { zone, chosen: true }), ..frame(language) }
}

fn plain(text: Option<String>) -> Option<String> {
    text.map(|text| text.replace(['\u{2068}', '\u{2069}'], ""))
}

fn end(frame: &Frame, day: &str) -> Option<String> {
    plain(frame.own_end(&day.parse().expect("a day")))
}

#[test]
fn pr_53d_the_door_closes_on_the_readers_clocks_with_their_day() {
    let (tokyo, kathmandu) = (reader(Language::English, "Asia/Tokyo"), reader(Language::English, "Asia/Kathmandu"));
    assert_eq!(end(&tokyo, "2022-06-16").expect("told"), "Friday, 17 June 2022, 06:59:59 (Tokyo, UTC+9)");
    assert_eq!(end(&kathmandu, "2022-06-16").expect("told"), "Friday, 17 June 2022, 03:44:59 (Kathmandu, UTC+5:45)");
    assert_eq!(
        end(&kathmandu, "2022-12-16").expect("told"),
        "Saturday, 17 December 2022, 04:44:59 (Kathmandu, UTC+5:45)"
    );
    let arabic = reader(Language::Arabic, "Africa/Nairobi");
    assert_eq!(
        end(&arabic, "2027-06-16").expect("told"),
        "الخميس، 17 حزيران/يونيه 2027، الساعة 00:59:59 (بتوقيت نيروبي، UTC+3)"
    );
}

#[test]
fn amb_38_the_same_clock_is_not_told_twice() {
    assert_eq!(end(&frame(Language::English), "2022-06-16"), None, "nobody knows where the reader is");
    assert_eq!(end(&reader(Language::English, "Europe/Rome"), "2022-06-16"), None);
    // Lagos has no summer time: it agrees with Vienna in winter alone.
    let lagos = reader(Language::English, "Africa/Lagos");
    assert_eq!(end(&lagos, "2022-12-16"), None);
    assert_eq!(end(&lagos, "2022-06-16").expect("told"), "Thursday, 16 June 2022, 22:59:59 (Lagos, UTC+1)");
}

fn late() -> Notice {
    Notice::of("PR-53d-i", "applied-too-late", "late")
        .with("title", "TIP")
        .with("day", "2022-06-16")
        .with("vienna", "2022-06-17 00:00:03")
        .with("utc", "2022-06-16 22:00:03")
        .with("computed", "2022-07-01 − 15 days")
}

#[test]
fn tc_64_a_refusal_that_came_too_late_tells_both_moments_on_the_readers_clocks() {
    let frame = reader(Language::English, "Asia/Tokyo");
    let note = frame.note(crate::text::Tone::Refusal, &late());
    let told = plain(note.lines.last().cloned()).expect("a line");
    assert!(told.contains("Friday, 17 June 2022, 06:59:59 (Tokyo, UTC+9)"), "{told}");
    assert!(told.contains("Friday, 17 June 2022, 07:00:03 (Tokyo, UTC+9)"), "{told}");
    let at_home = reader(Language::English, "Europe/Vienna");
    assert!(at_home.note(crate::text::Tone::Refusal, &late()).lines.is_empty());
}

#[test]
fn a_refusal_that_says_no_moment_stays_as_it_is() {
    let frame = reader(Language::English, "Asia/Tokyo");
    assert_eq!(frame.own_refusal(&Notice::plain("no-dialogue-chosen", "Choose one.")), None);
    assert_eq!(frame.own_refusal(&late().with("utc", "yesterday")), None);
}

#[test]
fn a_country_with_several_clocks_is_asked_which() {
    let frame = frame(Language::English);
    let now = "2026-11-25T09:00:00Z".parse().expect("an instant");
    let asked = |code: &str| {
        let form = choose_place(&frame, Area::of(code), now, "/dialogues");
        match &form.fields.last().expect("a question").kind {
            Kind::One(choices) | Kind::List(choices) => choices.clone(),
            other => panic!("{other:?}"),
        }
    };
    let spain = asked("ESP");
    assert_eq!((spain[0].value.as_str(), spain[0].label.as_str()), ("Europe/Madrid", "Madrid, Ceuta"));
    assert_eq!(spain[1].value, "Atlantic/Canary");
    assert!(
        asked("africa").iter().any(|choice| choice.label == "El Aaiún"),
        "what is not a State's alone is found by place"
    );
    assert_eq!(Area::of("atlantis"), None);
}
