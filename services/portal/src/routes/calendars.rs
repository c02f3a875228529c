//! Calendars: of a dialogue for everybody, and of everything that concerns somebody under a private address.

use access::Asker;
use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use contracts::constructive_dialogue::{DialogueLine, DialogueStage, FindDialogue, ListDialogues, ListOwnApplications};
use contracts::reviews::{FindReview, ListOwnMoves, OwnMoves};
use contracts::{Day, Instant};
use treaty::StateCode;

use super::reader::{Reader, Shown, Trouble};
use super::submit::{Done, Written};
use crate::calendar::{Feed, FeedEntry};
use crate::http::calendars;
use crate::pages::constructive_dialogue::{CalendarPage, Diary};
use crate::pages::reviews::moves_of;
use crate::pages::{ForState, Frame};

/// How many dialogues without a summary are looked into for the day on which it is due.
const MOST_SUMMARIES: usize = 20;

/// The calendar of a dialogue.
pub(super) async fn dialogue(reader: Reader, Path(dialogue): Path<u32>, headers: HeaderMap) -> Shown {
    let file = reader.ask(&FindDialogue { dialogue }).await?;
    let diary = Diary::public(&reader.frame, &reader.portal.outside.url);
    let feed = diary.feed(file.line.title.clone(), diary.dialogue(&file.line));
    Ok(answer(&reader, &feed, &headers, &format!("dialogue-{dialogue}.ics")))
}

/// Whose calendar it is; whoever is not signed in has none.
fn owner(reader: &Reader) -> Option<Asker> {
    reader.visitor.session().map(|_| reader.visitor.asker())
}

/// The page on one's own calendar.
pub(super) async fn page(reader: Reader) -> Shown {
    let Some(owner) = owner(&reader) else { return Ok(reader.redirect("/link")) };
    let made_on = made_on(&reader, &owner).await?;
    Ok(reader.show(&CalendarPage { frame: &reader.frame, address: None, made_on }))
}

async fn made_on(reader: &Reader, owner: &Asker) -> Result<Option<Day>, Trouble> {
    let made_at = calendars::made_at(&reader.portal, owner).await.map_err(|failure| reader.broken(&failure))?;
    Ok(made_at.map(|at| Day(treaty::dates::vienna_date(at))))
}

/// Makes an address, or ends it.
pub(super) async fn change(Written { reader, values }: Written) -> Shown {
    let Some(owner) = owner(&reader) else { return Ok(reader.redirect("/link")) };
    if values.one("what") == Some("end") {
        calendars::end(&reader.portal, &owner).await.map_err(|failure| reader.broken(&failure))?;
        return Ok(reader.go_on(Done::new("/calendar", "done-calendar-ended")));
    }
    let token = calendars::renew(&reader.portal, &owner).await.map_err(|failure| reader.broken(&failure))?;
    let (url, lang) = (&reader.portal.outside.url, reader.frame.texts.lang());
    let address = Some(format!("{url}/{lang}/calendar/{token}.ics"));
    let made_on = made_on(&reader, &owner).await?;
    Ok(reader.show(&CalendarPage { frame: &reader.frame, address, made_on }))
}

/// The calendar under a private address.
pub(super) async fn own(reader: Reader, Path(file): Path<String>, headers: HeaderMap) -> Shown {
    let token = file.strip_suffix(".ics").ok_or_else(|| reader.not_found())?;
    let owner = calendars::owner(&reader.portal, token).await.map_err(|failure| reader.broken(&failure))?;
    let owner = owner.ok_or_else(|| reader.not_found())?;
    let diary = Diary::private(&reader.frame, &reader.portal.outside.url);
    let dialogues = reader.ask_as(&owner, &ListDialogues {}).await?.dialogues;
    // Dialogues concern those who apply, missions and officials who read the lists, the Secretariat, chairs and the Bureau; reviews, missions and officials.
    let mut entries = match &owner {
        Asker::Applicant { .. } => of_applicant(&reader, &diary, &owner, &dialogues).await?,
        Asker::Official { .. } if reader.portal.for_state(&owner).await == ForState::Nothing => Vec::new(),
        _ => of_dialogues(&reader, &diary, &owner, &dialogues).await?,
    };
    let name = match &owner {
        Asker::Mission { state, .. } | Asker::Official { state, .. } => {
            let state = state.parse().map_err(|_| reader.not_found())?;
            entries.extend(of_reviews(&reader, &owner, state).await?);
            "calendar-name-reviews"
        }
        _ => "calendar-name",
    };
    let feed = diary.feed(reader.frame.say(name).into(), entries);
    Ok(answer(&reader, &feed, &headers, "calendar.ics"))
}

async fn of_applicant(
    reader: &Reader,
    diary: &Diary<'_>,
    owner: &Asker,
    dialogues: &[DialogueLine],
) -> Result<Vec<FeedEntry>, Trouble> {
    let own = reader.ask_as(owner, &ListOwnApplications {}).await?.applications;
    let places = own.iter().flat_map(|file| file.places.iter().map(move |place| (file, place)));
    let entries = places.filter_map(|(file, place)| {
        let line = dialogues.iter().find(|line| line.dialogue == place.dialogue)?;
        Some(diary.applicant(file, place, line))
    });
    Ok(entries.flatten().collect())
}

/// The moves of a State in its reviews, as cancelled those that are done.
async fn of_reviews(reader: &Reader, owner: &Asker, state: StateCode) -> Result<Vec<FeedEntry>, Trouble> {
    let OwnMoves { own, reviews, .. } = reader.ask_as(owner, &ListOwnMoves { days_alone: true }).await?;
    // The owner is not at the door: reviews are called by the names that the registry has for everybody.
    let names = reader.portal.names(&reader.visitor, &reader.frame.texts).await;
    let frame = Frame { names, ..reader.frame.clone() };
    let mut entries = Vec::new();
    for review in reviews {
        let days = FindReview { state: review.state, days_alone: true };
        let file = reader.ask_as(owner, &days).await?;
        entries.extend(moves_of(&frame, &reader.portal.outside.url, (&own, state), &file));
    }
    Ok(entries)
}

async fn of_dialogues(
    reader: &Reader,
    diary: &Diary<'_>,
    owner: &Asker,
    dialogues: &[DialogueLine],
) -> Result<Vec<FeedEntry>, Trouble> {
    let chair = matches!(owner, Asker::Chair { .. });
    let concerning = dialogues.iter().filter(|line| !chair || line.is_chaired_by_asker());
    let mut entries: Vec<_> = concerning.clone().flat_map(|line| diary.official(owner, line)).collect();
    if chair || matches!(owner, Asker::Secretariat { .. }) {
        let due = concerning.filter(|line| line.stage == DialogueStage::SummaryDue);
        for line in due.take(MOST_SUMMARIES) {
            entries.extend(diary.summaries(&reader.ask(&FindDialogue { dialogue: line.dialogue }).await?));
        }
    }
    Ok(entries)
}

/// The calendar, or that it is still the one that the program has.
fn answer(reader: &Reader, feed: &Feed, headers: &HeaderMap, name: &str) -> Response {
    let tag = feed.tag();
    let fresh = [(ETAG, tag.clone()), (CACHE_CONTROL, "private, no-cache".to_owned())];
    if is_known(headers, &tag) {
        return (StatusCode::NOT_MODIFIED, fresh).into_response();
    }
    let kind = [
        (CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("inline; filename=\"{name}\"")),
    ];
    (fresh, kind, feed.written(Instant(reader.arrived))).into_response()
}

/// Whether a program has this already (RFC 9110, 13.1.2): weak and strong tags are compared alike.
fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let opaque = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let known = headers.get_all(IF_NONE_MATCH).into_iter().filter_map(|value| value.to_str().ok());
    known.flat_map(|list| list.split(',')).any(|one| one.trim() == "*" || opaque(one) == opaque(tag))
}
