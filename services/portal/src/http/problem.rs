//! Why there is no answer, as data (RFC 9457).

use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use bus::{Outcome, RequestError};
use contracts::{Notice, Particular, Rule};
use serde::Serialize;
use std::collections::BTreeMap;

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Problem {
    /// Names the sentence; `about:blank` where the status says it all.
    r#type: String,
    title: &'static str,
    status: u16,
    /// The sentence.
    detail: String,
    /// The rule behind it.
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<Rule>,
    /// What fills the sentence, by name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    details: BTreeMap<String, String>,
    /// What there is to say one by one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    particulars: Vec<Particular>,
}

impl Problem {
    /// One of HTTP's own.
    pub(crate) fn plain(status: StatusCode, detail: impl Into<String>) -> Self {
        Self {
            r#type: "about:blank".to_owned(),
            title: status.canonical_reason().unwrap_or("Problem"),
            status: status.as_u16(),
            detail: detail.into(),
            rule: None,
            details: BTreeMap::new(),
            particulars: Vec::new(),
        }
    }

    /// The answer of a service.
    pub(crate) fn of(fault: &RequestError) -> Self {
        Self::noticed(status(fault), fault.to_notice())
    }

    fn noticed(status: StatusCode, notice: Notice) -> Self {
        Self {
            r#type: format!("urn:mechanism:notice:{}", notice.code),
            rule: notice.rule,
            details: notice.details,
            particulars: notice.particulars,
            ..Self::plain(status, notice.sentence)
        }
    }
}

/// What a query about one thing refuses when there is no such thing.
const UNKNOWN: [&str; 4] = ["unknown-state", "no-such-drawing", "no-such-meeting", "no-transcript"];

fn status(fault: &RequestError) -> StatusCode {
    match fault {
        RequestError::Answered { notice, .. } if UNKNOWN.contains(&notice.code.as_str()) => StatusCode::NOT_FOUND,
        RequestError::Answered { outcome, .. } => match outcome {
            Outcome::Refused => StatusCode::UNPROCESSABLE_ENTITY,
            Outcome::Invalid => StatusCode::BAD_REQUEST,
            Outcome::Forbidden => StatusCode::FORBIDDEN,
            Outcome::Conflict => StatusCode::CONFLICT,
            Outcome::Done | Outcome::Failed => StatusCode::INTERNAL_SERVER_ERROR,
        },
        RequestError::Invalid(_) => StatusCode::BAD_REQUEST,
        RequestError::Absent(_) => StatusCode::SERVICE_UNAVAILABLE,
        RequestError::Silent(_) => StatusCode::GATEWAY_TIMEOUT,
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_string(&self).unwrap_or_default();
        (status, [(CONTENT_TYPE, "application/problem+json")], body).into_response()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_keeps_its_rule() {
        let notice = Box::new(Notice::of("PR-28d-i", "redraw-quota-used", "Four times is the most.").with("by", "ALB"));
        let problem = Problem::of(&RequestError::Answered { outcome: Outcome::Refused, notice });
        let json = serde_json::to_value(&problem).expect("JSON");
        assert_eq!(json["status"], 422);
        assert_eq!(json["rule"], "PR-28d-i");
        assert_eq!(json["type"], "urn:mechanism:notice:redraw-quota-used");
    }
}
