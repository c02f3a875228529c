//! Whoever reads a page: their language, whether they are signed in, and asking the services for them.

use std::sync::Arc;

use access::Asker;
use askama::Template;
use axum::body::Body;
use axum::extract::{FromRef, FromRequestParts};
use axum::http::header::{CONTENT_TYPE, COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use bus::{Outcome, RequestError};
use contracts::drawing::{DrawingLine, DrawingResult, Overview, ShowOverview, ShowResult};
use contracts::registry::{ListStates, States};
use contracts::{Day, Message as _, Query};
use jiff::Timestamp;

use super::said;
use crate::http::Portal;
use crate::http::arrival::Arrived;
use crate::http::gate::Visitor;
use crate::http::guard::form_token;
use crate::http::language::Spoken;
use crate::http::zone;
use crate::pages::home::TroublePage;
use crate::pages::{Frame, Person, Role};
use crate::text::{InLanguage as _, Sentence, Texts};

/// The reader of a page.
#[derive(Clone, Debug)]
pub(crate) struct Reader {
    pub(crate) portal: Portal,
    pub(crate) visitor: Visitor,
    pub(crate) frame: Frame,
    /// When the request reached the portal.
    pub(crate) arrived: Timestamp,
}

/// A page that is shown instead of the one asked for. Boxed: it is rare, and pages are large.
pub(crate) struct Trouble(Box<Response>);

impl From<Response> for Trouble {
    fn from(page: Response) -> Self {
        Self(Box::new(page))
    }
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        *self.0
    }
}

/// A page, or the one that is shown instead.
pub(crate) type Shown = Result<Response, Trouble>;

impl<S> FromRequestParts<S> for Reader
where
    S: Send + Sync,
    Portal: FromRef<S>,
{
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let portal = Portal::from_ref(state);
        let Ok(Arrived(arrived)) = Arrived::from_request_parts(parts, state).await;
        let visitor = Visitor::from_request_parts(parts, state).await?;
        let spoken = Spoken::of(&parts.extensions);
        let texts = Texts::of(spoken.language);
        let session = visitor.session();
        let names = if session.is_some() { portal.names(&visitor, &texts).await } else { Arc::default() };
        let person = if session.is_some() { Some(person(&portal, &visitor, &texts).await) } else { None };
        let mut frame = Frame {
            texts,
            place: spoken.place(&parts.method, &parts.uri),
            person,
            csrf: session.map(|session| form_token(&portal, session)).unwrap_or_default(),
            today: Day(portal.house.today()),
            notes: Vec::new(),
            own: zone::own_time(&parts.headers, &portal.outside),
            names,
        };
        frame.notes = said::heard(&frame, cookies(&parts.headers));
        Ok(Self { portal, visitor, frame, arrived })
    }
}

/// How somebody who is signed in is greeted, and what they do here.
async fn person(portal: &Portal, visitor: &Visitor, texts: &Texts) -> Person {
    let asker = visitor.asker();
    let (key, role) = match asker {
        Asker::Applicant { .. } => ("person-applicant", Role::Applicant),
        Asker::Mission { .. } => ("person-mission", Role::Mission),
        Asker::Official { .. } => ("person-official", Role::Official),
        Asker::Chair { .. } => ("person-chair", Role::Chair),
        Asker::Bureau { .. } => ("person-bureau", Role::Bureau),
        _ => ("secretariat", Role::Secretariat),
    };
    let for_state = portal.for_state(&asker).await;
    Person { name: texts.say(key).into(), role, for_state }
}

fn cookies(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    headers.get_all(COOKIE).into_iter().filter_map(|value| value.to_str().ok())
}

/// What a query about one thing refuses when there is no such thing.
const UNKNOWN: [&str; 10] = [
    "unknown-state",
    "no-such-drawing",
    "no-such-meeting",
    "no-transcript",
    "inputs-unreadable",
    "unknown-dialogue",
    "unknown-application",
    "unknown-letter",
    "unknown-circulation",
    "no-such-review",
];

impl Reader {
    /// Shows a page.
    pub(crate) fn show(&self, page: &impl Template) -> Response {
        self.show_as(StatusCode::OK, page)
    }

    /// Shows a page with another status.
    pub(crate) fn show_as(&self, status: StatusCode, page: &impl Template) -> Response {
        match page.render() {
            // What was said is said once.
            Ok(html) if self.frame.notes.is_empty() => (status, Html(html)).into_response(),
            Ok(html) => (status, said::forget(&self.portal.outside), Html(html)).into_response(),
            Err(fault) => {
                tracing::error!(%fault, "a page cannot be written");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
        }
    }

    /// Asks a service.
    pub(crate) async fn ask<Q: Query>(&self, query: &Q) -> Result<Q::Reply, Trouble> {
        self.portal.query(&self.visitor, query).await.map_err(|fault| self.trouble(&fault))
    }

    /// Asks a service for somebody who is not at the door: the owner of a calendar.
    pub(crate) async fn ask_as<Q: Query>(&self, asker: &Asker, query: &Q) -> Result<Q::Reply, Trouble> {
        self.portal.query_as(asker, query).await.map_err(|fault| self.trouble(&fault))
    }

    /// Where the drawing stands.
    pub(crate) async fn overview(&self) -> Result<Overview, Trouble> {
        Ok(self.ask(&ShowOverview {}).await?.in_language(&self.frame.texts))
    }

    /// The result of a drawing; of the one that stands when none is named.
    pub(crate) async fn result(&self, drawing: Option<u32>) -> Result<DrawingResult, Trouble> {
        Ok(self.registered_result(drawing).await?.in_language(&self.frame.texts))
    }

    /// The same with the names that the registry has, for a file.
    pub(crate) async fn registered_result(&self, drawing: Option<u32>) -> Result<DrawingResult, Trouble> {
        self.ask(&ShowResult { drawing }).await
    }

    /// The States as they are on a day, today when none is named.
    pub(crate) async fn states(&self, as_of: Option<Day>) -> Result<States, Trouble> {
        Ok(self.ask(&ListStates { as_of }).await?.in_language(&self.frame.texts))
    }

    /// The drawing with this number.
    pub(crate) fn drawing<'a>(&self, overview: &'a Overview, number: u32) -> Result<&'a DrawingLine, Trouble> {
        overview.drawings.iter().find(|line| line.drawing == number).ok_or_else(|| self.not_found())
    }

    /// On to another page, in the reader's language.
    pub(crate) fn redirect(&self, path: &str) -> Response {
        Redirect::to(&self.frame.to(path)).into_response()
    }

    /// It is not for this reader.
    pub(crate) fn forbidden(&self) -> Trouble {
        self.instead(StatusCode::FORBIDDEN, "forbidden-title", self.frame.say("forbidden-instead"))
    }

    /// There is no such page.
    pub(crate) fn not_found(&self) -> Trouble {
        self.instead(StatusCode::NOT_FOUND, "not-found-title", self.frame.say("not-found-instead"))
    }

    /// The page for an answer that is none.
    pub(crate) fn trouble(&self, fault: &RequestError) -> Trouble {
        let frame = &self.frame;
        match fault {
            RequestError::Answered { notice, .. } if UNKNOWN.contains(&notice.code.as_str()) => self.not_found(),
            RequestError::Answered { outcome, notice }
                if *outcome == Outcome::Forbidden || notice.code == "not-your-dialogue" =>
            {
                self.forbidden()
            }
            RequestError::Absent(_) | RequestError::Silent(_) => {
                tracing::warn!(%fault, "a page cannot be shown");
                self.instead(StatusCode::SERVICE_UNAVAILABLE, "absent-title", frame.say("absent-instead"))
            }
            RequestError::Answered { .. } | RequestError::Invalid(_) => {
                tracing::error!(%fault, "a page cannot be shown");
                self.instead(StatusCode::INTERNAL_SERVER_ERROR, "broken-title", frame.say("broken-instead"))
            }
        }
    }

    /// The page for a fault of ours.
    pub(crate) fn broken(&self, failure: &runtime::Failure) -> Trouble {
        tracing::error!(%failure, "a page cannot be shown");
        self.instead(StatusCode::INTERNAL_SERVER_ERROR, "broken-title", self.frame.say("broken-instead"))
    }

    /// The page for a document that cannot be written: for one that may be in a minute, where too many are written at once.
    pub(crate) fn unwritten(&self, fault: &documents::Fault) -> Trouble {
        let frame = &self.frame;
        if matches!(fault, documents::Fault::Busy) {
            tracing::warn!(%fault, "a document cannot be written");
            return self.instead(StatusCode::SERVICE_UNAVAILABLE, "absent-title", frame.say("absent-instead"));
        }
        tracing::error!(%fault, "a document cannot be written");
        self.instead(StatusCode::INTERNAL_SERVER_ERROR, "broken-title", frame.say("broken-instead"))
    }

    /// Where States are chosen from: whoever is signed in has them, unless the registry has not answered yet.
    pub(crate) fn needs_states(&self) -> Result<(), Trouble> {
        if self.frame.names.is_empty() { Err(self.trouble(&RequestError::Absent(ListStates::SERVICE))) } else { Ok(()) }
    }

    /// The same reader with the names of States, for a page that names some to everybody.
    pub(crate) async fn named(mut self) -> Self {
        self.frame.names = self.portal.names(&self.visitor, &self.frame.texts).await;
        self
    }

    fn instead(&self, status: StatusCode, title: &str, instead: Sentence) -> Trouble {
        let frame = &self.frame;
        let page = TroublePage { frame, title: frame.say(title), instead, trace: None };
        Trouble(Box::new(self.show_as(status, &page)))
    }
}

/// A reader of the Secretariat. Others are shown how to sign in.
#[derive(Clone, Debug)]
pub(crate) struct Desk(pub(crate) Reader);

impl std::ops::Deref for Desk {
    type Target = Reader;

    fn deref(&self) -> &Reader {
        &self.0
    }
}

impl<S> FromRequestParts<S> for Desk
where
    S: Send + Sync,
    Portal: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let reader = Reader::from_request_parts(parts, state).await.map_err(IntoResponse::into_response)?;
        match reader.visitor {
            Visitor::Secretariat(_) => Ok(Self(reader)),
            Visitor::Public | Visitor::Other(..) => Err(reader.redirect("/sign-in")),
        }
    }
}

/// A file to keep.
pub(crate) fn file(media_type: &'static str, name: &str, content: impl Into<Body>) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let headers = [(CONTENT_TYPE, media_type.to_owned()), (header::CONTENT_DISPOSITION, disposition)];
    (headers, content.into()).into_response()
}
