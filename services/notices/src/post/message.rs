//! A letter as MIME (RFC 5322, RFC 2046): plain text, and the same as HTML.

use std::time::{Duration, UNIX_EPOCH};

use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};

use super::books::Due;
use super::carrier::Fault;
use super::settings::Settings;

/// Makes the message: the same bytes for every attempt, dated as it was written.
pub(super) fn build(due: &Due, settings: &Settings) -> Result<Message, Fault> {
    let address: Address = due.to.address.parse().map_err(|_| Fault::Address)?;
    let name = Some(one_line(&due.to.name)).filter(|name| !name.is_empty());
    let since = u64::try_from(due.queued_at.as_second()).map_err(|_| Fault::Program)?;
    let parts = MultiPart::alternative()
        .boundary(format!("letter-{}", due.letter))
        .singlepart(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(due.plain.clone()))
        .singlepart(SinglePart::builder().header(ContentType::TEXT_HTML).body(due.html.clone()));
    Message::builder()
        .from(settings.from.clone())
        .to(Mailbox::new(name, address))
        .subject(one_line(&due.subject))
        .date(UNIX_EPOCH + Duration::from_secs(since))
        .message_id(Some(due.message_id.clone()))
        .header(AutoSubmitted)
        .header(ContentLanguage(due.to.language.code().to_owned()))
        .multipart(parts)
        .map_err(|_| Fault::Program)
}

/// Nothing that fills a header ends it.
fn one_line(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).collect()
}

/// A program wrote it: other programs do not answer (RFC 3834).
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// In which language it is (RFC 3282).
#[derive(Clone)]
struct ContentLanguage(String);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}
