//! All reviews, as every State party may see them: by group, then by name, with the stage in words. Nothing is of lateness (AMB-36).

use askama::Template;
use contracts::reviews::{ListReviews, ReviewLine, Reviews};
use treaty::{StateCode, YearlyGroup};

use crate::pages::Frame;
use crate::pages::table::csv_file;

/// The page.
#[derive(Debug, Template)]
#[template(path = "reviews/reviews.html")]
pub struct ReviewsPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Which were asked for.
    pub query: &'a ListReviews,
    /// They.
    pub answer: &'a Reviews,
}

/// In the order of the groups, those of signatories last; within each by the reader's alphabet (PR-4b).
fn in_order<'r>(frame: &Frame, answer: &'r Reviews) -> Vec<&'r ReviewLine> {
    let mut lines: Vec<&ReviewLine> = answer.reviews.iter().collect();
    lines.sort_by_cached_key(|line| (line.group.is_none(), line.group, frame.names.order(&line.state)));
    lines
}

/// The reviewing States of a line by name.
fn reviewers(frame: &Frame, line: &ReviewLine) -> Vec<StateCode> {
    let mut reviewers = line.reviewers.clone();
    reviewers.sort_by_cached_key(|state| frame.names.order(state));
    reviewers
}

impl ReviewsPage<'_> {
    /// The reviews of each group.
    #[must_use]
    pub fn groups(&self) -> Vec<(Option<YearlyGroup>, Vec<&ReviewLine>)> {
        let mut groups: Vec<(Option<YearlyGroup>, Vec<&ReviewLine>)> = Vec::new();
        for line in in_order(self.frame, self.answer) {
            match groups.last_mut() {
                Some((group, lines)) if *group == line.group => lines.push(line),
                _ => groups.push((line.group, vec![line])),
            }
        }
        groups
    }

    /// An id for a group on the page.
    #[must_use]
    pub fn id(&self, group: &Option<YearlyGroup>) -> u8 {
        group.map_or(0, YearlyGroup::number)
    }

    /// The reviewing States of a review, in a row.
    #[must_use]
    pub fn reviewers(&self, line: &ReviewLine) -> String {
        let names: Vec<String> = reviewers(self.frame, line).iter().map(|state| self.frame.names.name(state)).collect();
        self.frame.texts.list(&names)
    }

    /// The States to choose from, by name, each with whether it is chosen.
    #[must_use]
    pub fn states(&self) -> Vec<(StateCode, &str, bool)> {
        let chosen = self.query.state;
        self.frame.names.sorted().map(|(state, name)| (state, name, chosen == Some(state))).collect()
    }

    /// The groups to choose from, each with whether it is chosen.
    #[must_use]
    pub fn choices(&self) -> Vec<(u8, bool)> {
        YearlyGroup::ALL.map(|group| (group.number(), self.query.group == Some(group))).into()
    }

    /// The same reviews as a file.
    #[must_use]
    pub fn file(&self) -> String {
        let group = self.query.group.map(|group| group.number().to_string()).unwrap_or_default();
        let state = self.query.state.map(|state| state.to_string()).unwrap_or_default();
        format!("/reviews.csv?group={group}&state={state}")
    }
}

/// The reviews as a file: group, State under review, reviewing States, phase and stage.
#[must_use]
pub fn reviews_csv(frame: &Frame, answer: &Reviews) -> String {
    let head = ["group", "state", "name", "reviewing_states", "phase", "stage"];
    let rows = in_order(frame, answer).into_iter().map(|line| {
        let codes: Vec<String> = reviewers(frame, line).iter().map(StateCode::to_string).collect();
        [
            line.group.map(|group| group.number().to_string()).unwrap_or_default(),
            line.state.to_string(),
            frame.names.name(&line.state),
            codes.join(" "),
            line.phase.map(|phase| phase.roman().to_owned()).unwrap_or_default(),
            line.stage.code().to_owned(),
        ]
    });
    csv_file(&head, rows)
}
