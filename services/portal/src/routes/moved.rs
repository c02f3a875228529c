//! Saying that one's address has changed. Whoever says so need not be signed in: no link reaches them.

use axum::extract::{Request, State};
use axum::response::{IntoResponse as _, Response};

use super::link::page;
use super::reader::{Reader, Shown};
use super::submit::typed;
use crate::http::{Portal, moved};
use crate::pages::session::EnterPage;
use crate::pages::session::moved::{read_say, say};
use crate::text::{Note, Tone};

pub(super) async fn ask(reader: Reader) -> Shown {
    reader.ask_with(say(&reader.frame))
}

/// The same answer for every address: nothing here says whose account there is.
pub(super) async fn keep(State(portal): State<Portal>, reader: Reader, request: Request) -> Result<Response, Response> {
    let values = typed(request, &portal).await?;
    let form = || say(&reader.frame).filled(&values);
    let said = match read_say(&values) {
        Ok(said) => said,
        Err(faults) => return Ok(reader.again(form().with_faults(&reader.frame, faults))),
    };
    let kept = moved::keep(&portal, &said).await.map_err(|failure| reader.broken(&failure).into_response())?;
    if !kept {
        return Ok(reader.again(form().refused(Note::new(Tone::Refusal, reader.frame.say("moved-too-many")))));
    }
    Ok(reader.show(&EnterPage { asked: Some("moved-asked"), ..page(&reader) }))
}
