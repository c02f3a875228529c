//! All that happened in a review, page by page.

use askama::Template;
use contracts::reviews::HistoryLine;
use treaty::StateCode;

use crate::pages::Frame;
use crate::pages::pager::Pager;

/// A page of what happened in a review.
#[derive(Debug, Template)]
#[template(path = "reviews/history.html")]
pub struct HistoryPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The State under review.
    pub state: StateCode,
    /// What happened, newest first.
    pub lines: &'a [HistoryLine],
    /// Which page this is.
    pub pager: Pager,
}

impl HistoryPage<'_> {
    /// The address of the list, up to the number of a page.
    #[must_use]
    pub fn list(&self) -> String {
        format!("{}?page=", self.frame.to(format!("/reviews/{}/history", self.state).as_str()))
    }
}
