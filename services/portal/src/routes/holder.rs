//! Whoever looks after the way into their own account: everybody who has one, and the Secretariat.

use access::Asker;
use axum::extract::{FromRef, FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use runtime::Failure;

use super::reader::{Reader, Trouble};
use super::submit::{Done, Written};
use crate::http::Portal;
use crate::http::gate::Session;
use crate::http::proof::{self, Lacking};
use crate::pages::form::Values;

/// Where the Secretariat's pages on it lie.
pub(super) const DESK: &str = "/desk/own";
/// Where everybody else's lie.
pub(super) const ACCOUNT: &str = "/account";

/// Somebody who has an account, and the session in which they are here.
#[derive(Debug)]
pub(super) struct Holder {
    pub(super) reader: Reader,
    pub(super) session: Session,
    pub(super) asker: Asker,
    /// Under which key the account keeps what it comes in with.
    pub(super) owner: String,
}

/// A form of ours that somebody sent who has an account.
#[derive(Debug)]
pub(super) struct HolderSent {
    pub(super) holder: Holder,
    pub(super) values: Values,
}

impl Holder {
    fn of(reader: Reader, at_desk: bool) -> Result<Self, Trouble> {
        let asker = reader.visitor.asker();
        let found = reader.visitor.session().cloned().zip(proof::owner_of(&asker));
        let Some((session, owner)) = found else {
            return Err(reader.redirect(if at_desk { "/sign-in" } else { "/link" }).into());
        };
        let holder = Self { reader, session, asker, owner };
        if (holder.base() == DESK) == at_desk { Ok(holder) } else { Err(holder.reader.redirect(holder.base()).into()) }
    }

    /// The same wherever the page lies.
    pub(super) fn of_own(reader: Reader) -> Result<Self, Trouble> {
        let at_desk = matches!(reader.visitor.asker(), Asker::Secretariat { .. });
        Self::of(reader, at_desk)
    }

    /// Where the pages on one's way in lie.
    pub(super) fn base(&self) -> &'static str {
        if matches!(self.asker, Asker::Secretariat { .. }) { DESK } else { ACCOUNT }
    }

    /// A page there.
    pub(super) fn path(&self, below: &str) -> String {
        format!("{}/{below}", self.base())
    }

    /// Back to a page there, saying what was done.
    pub(super) fn go_on(&self, below: &str, done: &str) -> Response {
        self.reader.go_on(Done::new(self.path(below), done))
    }

    /// What was asked of the portal itself, or the page for a fault of ours.
    pub(super) fn well<T>(&self, answer: Result<T, Failure>) -> Result<T, Trouble> {
        answer.map_err(|failure| self.reader.broken(&failure))
    }

    /// What they have not shown yet, having typed this: an open session is not enough for what decides who comes in next time.
    pub(super) async fn lacks(&self, values: &Values) -> Result<Option<Lacking>, Trouble> {
        let typed = values.one("current");
        self.well(proof::lacking(&self.reader.portal, &self.session, &self.owner, typed).await)
    }
}

fn is_at_desk(path: &str) -> bool {
    path.starts_with(DESK)
}

impl<S> FromRequestParts<S> for Holder
where
    S: Send + Sync,
    Portal: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let at_desk = is_at_desk(parts.uri.path());
        let reader = Reader::from_request_parts(parts, state).await.map_err(IntoResponse::into_response)?;
        Self::of(reader, at_desk).map_err(IntoResponse::into_response)
    }
}

impl<S> FromRequest<S> for HolderSent
where
    S: Send + Sync,
    Portal: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let at_desk = is_at_desk(request.uri().path());
        let Written { reader, values } = Written::from_request(request, state).await?;
        let holder = Holder::of(reader, at_desk).map_err(IntoResponse::into_response)?;
        Ok(Self { holder, values })
    }
}
