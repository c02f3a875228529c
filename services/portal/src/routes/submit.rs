//! Forms that were sent: checked, read, done once, or shown again with everything that was typed.

use axum::Form as Urlencoded;
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use bus::{Outcome, RequestError};
use contracts::registry::LARGEST_NOTE;
use contracts::{Command, CommandId, Notice, Recorded};

use super::reader::{Desk, Reader, Shown, Trouble};
use super::said::{self, Said};
use crate::http::gate::Visitor;
use crate::http::guard::is_own_form;
use crate::pages::form::{CONFIRMED, Fault, Form, FormPage, SummaryPage, Values};
use crate::pages::session::SendAgainPage;
use crate::text::Tone;

/// A form of the desk, as it was sent by somebody of the Secretariat who got it from us.
#[derive(Debug)]
pub(crate) struct Sent {
    pub(crate) desk: Desk,
    pub(crate) values: Values,
}

/// A form as it was sent by somebody who is signed in, whatever the role, and got it from us.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) reader: Reader,
    pub(crate) values: Values,
}

impl<S> FromRequest<S> for Sent
where
    S: Send + Sync,
    crate::http::Portal: axum::extract::FromRef<S>,
{
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let Written { reader, values } = Written::from_request(request, state).await?;
        match reader.visitor {
            Visitor::Secretariat(_) => Ok(Self { desk: Desk(reader), values }),
            Visitor::Public | Visitor::Other(..) => Err(reader.redirect("/sign-in")),
        }
    }
}

impl<S> FromRequest<S> for Written
where
    S: Send + Sync,
    crate::http::Portal: axum::extract::FromRef<S>,
{
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let (mut parts, body) = request.into_parts();
        let reader = <Reader as axum::extract::FromRequestParts<S>>::from_request_parts(&mut parts, state).await;
        let reader = reader.map_err(axum::response::IntoResponse::into_response)?;
        let path = parts.uri.path().to_owned();
        let values = typed(Request::from_parts(parts, body), state).await?;
        let token = values.one("csrf").unwrap_or_default();
        match reader.visitor.session() {
            Some(session) if is_own_form(session, token) => Ok(Self { reader, values }),
            // Signed out meanwhile, or in again: nothing that was typed is lost.
            _ => Err(send_again(&reader, &path, &values)),
        }
    }
}

/// The names under which files are sent that are no text: they are kept as base64url, byte for byte. Every other file is text.
const BYTES: [&str; 2] = ["pdf", NOTE_FILE];
/// The file of a note verbale. What it is called says what it is, and is kept, too.
const NOTE_FILE: &str = "note_file";

/// What was typed; a file among it is taken as text.
pub(crate) async fn typed<S: Send + Sync>(request: Request, state: &S) -> Result<Values, Response> {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("multipart/form-data") {
        let pairs = Urlencoded::<Vec<(String, String)>>::from_request(request, state).await;
        return Ok(pairs.map_err(axum::response::IntoResponse::into_response)?.0.into_iter().collect());
    }
    let mut parts =
        Multipart::from_request(request, state).await.map_err(axum::response::IntoResponse::into_response)?;
    let mut pairs = Vec::new();
    while let Some(mut part) = parts.next_field().await.map_err(axum::response::IntoResponse::into_response)? {
        let name = part.name().unwrap_or_default().to_owned();
        if let Some(called) = part.file_name().filter(|called| name == NOTE_FILE && !called.is_empty()) {
            pairs.push((format!("{NOTE_FILE}_name"), called.to_owned()));
        }
        let most = if name == NOTE_FILE { LARGEST_NOTE } else { usize::MAX };
        let bytes = read(&mut part, most).await.map_err(axum::response::IntoResponse::into_response)?;
        // Bytes that are not text become characters that the registry refuses by line and column.
        let text = if BYTES.contains(&name.as_str()) {
            BASE64.encode(&bytes)
        } else {
            String::from_utf8_lossy(&bytes).into_owned()
        };
        pairs.push((name, text));
    }
    Ok(pairs.into_iter().collect())
}

/// The bytes of a part. Of one that has more than it may, one more is kept, which says so, and the rest is not.
async fn read(part: &mut Field<'_>, most: usize) -> Result<Vec<u8>, MultipartError> {
    let mut bytes = Vec::new();
    while let Some(piece) = part.chunk().await? {
        let left = most.saturating_add(1).saturating_sub(bytes.len());
        bytes.extend(piece.iter().take(left));
    }
    Ok(bytes)
}

fn send_again(reader: &Reader, path: &str, values: &Values) -> Response {
    // A password is typed again rather than written into a page.
    let kept = values
        .iter()
        .filter(|(name, _)| !matches!(*name, "csrf" | "password" | "current"))
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
    let page = SendAgainPage { frame: &reader.frame, action: path.to_owned(), kept: kept.collect() };
    reader.show_as(StatusCode::FORBIDDEN, &page)
}

/// Where to go when it is done, and what to say there.
#[derive(Debug)]
pub(crate) struct Done {
    pub(crate) to: String,
    pub(crate) said: Said,
}

impl Done {
    /// To this path, saying this.
    pub(crate) fn new(to: impl Into<String>, done: &str) -> Self {
        Self { to: to.into(), said: Said { done: done.to_owned(), ..Said::default() } }
    }

    /// With what the service warns of.
    pub(crate) fn with(mut self, recorded: Recorded) -> Self {
        self.said.warnings = recorded.warnings;
        self
    }

    /// With a number to say.
    pub(crate) fn count(mut self, count: u32) -> Self {
        self.said.count = Some(count);
        self
    }
}

impl Reader {
    /// Shows a form that is asked for the first time.
    pub(crate) fn ask_with(&self, form: Form) -> Shown {
        let form = form.command(self.new_id()?);
        Ok(self.show(&FormPage { frame: &self.frame, form }))
    }

    /// Gives the form back when there is nothing to look at twice, or when that was done; else the page that is shown instead: what
    /// was answered and what will happen, or the form as it was, to change something.
    pub(crate) fn second_look(&self, values: &Values, form: Form, will: Option<Vec<String>>) -> Result<Form, Trouble> {
        let Some(will) = will else { return Ok(form) };
        match values.one(CONFIRMED) {
            Some("yes") => Ok(form),
            Some(_) => {
                let id = values.one("command_id").unwrap_or_default();
                let form = form.filled(values).command(id);
                Err(self.show(&FormPage { frame: &self.frame, form }).into())
            }
            None => Err(self.show(&SummaryPage::new(&self.frame, form, values, will)).into()),
        }
    }

    /// Sends what was read; what is wrong comes back as the form, with everything that was typed.
    pub(crate) async fn attempt<C: Command>(
        &self,
        values: &Values,
        read: Result<C, Vec<Fault>>,
        form: Form,
    ) -> Result<C::Reply, Box<Form>> {
        let id: Option<CommandId> = values.one("command_id").and_then(|text| text.parse().ok());
        let fresh = self.portal.new_id().map(|id| id.to_string()).unwrap_or_default();
        let current = form.version();
        let again = |id: String| form.filled(values).command(id);
        let command = match read {
            Ok(command) => command,
            Err(faults) => return Err(Box::new(again(fresh).with_faults(&self.frame, faults))),
        };
        let expected = values.one("version").and_then(|text| text.parse().ok());
        let Some(id) = id else { return Err(Box::new(again(fresh))) };
        let fault = match self.portal.command_since(&self.visitor, id, expected, &command, self.arrived).await {
            Ok(reply) => return Ok(reply),
            Err(fault) => fault,
        };
        tracing::info!(%fault, command = C::NAME, "a form was not carried out");
        let form = match &fault {
            // Whether it was done is not known: sent again under the same identifier, it is done once.
            RequestError::Silent(_) => again(id.to_string()),
            // Somebody was faster: what is sent next is based on what stands now, which the reader has been told.
            RequestError::Answered { outcome: Outcome::Conflict, .. } => again(fresh).with_version(current.as_deref()),
            _ => again(fresh),
        };
        Err(Box::new(form.refused(self.refusal(&fault.to_notice()))))
    }

    /// The same, shown: the form again, or on to the next page.
    pub(crate) async fn submit<C: Command>(
        &self,
        values: &Values,
        read: Result<C, Vec<Fault>>,
        form: Form,
        done: impl FnOnce(C::Reply) -> Done,
    ) -> Shown {
        Ok(match self.attempt(values, read, form).await {
            Ok(reply) => self.go_on(done(reply)),
            Err(form) => self.again(*form),
        })
    }

    /// On to the next page, saying there what was done.
    pub(crate) fn go_on(&self, done: Done) -> Response {
        (said::remember(&self.portal.outside, done.said), self.redirect(&done.to)).into_response()
    }

    /// The form again.
    pub(crate) fn again(&self, form: Form) -> Response {
        self.show_as(StatusCode::UNPROCESSABLE_ENTITY, &FormPage { frame: &self.frame, form })
    }

    /// A new identifier for a form.
    pub(crate) fn new_id(&self) -> Result<CommandId, Trouble> {
        self.portal.new_id().map_err(|fault| self.trouble(&fault))
    }

    /// The note of a warning or refusal.
    pub(crate) fn refusal(&self, notice: &Notice) -> crate::text::Note {
        self.frame.note(Tone::Refusal, notice)
    }
}
