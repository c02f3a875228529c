//! The reviews: groups and phases, time frames and languages, the 70 per cent, and whose move it is.
//!
//! What the Conference decided of the rules is one stream, `rules/current`; a group is another, `group/<n>`; a review is a third,
//! `review/<STATE>`. Decisions are in [`domain`]; `settling` lets follow what follows, whenever something happened here or elsewhere or
//! a day has come; `views` keeps one row of each review as it stands.

mod around;
mod deadlines;
pub mod domain;
mod endpoints;
mod private;
mod reactions;
mod settling;
mod views;

use contracts::drawing::DrawingEvent;
use contracts::registry::RegistryEvent;
use contracts::reviews::{
    AmendPeriod, AmendRules, AnswerHelp, AskForHelp, AssignOfficer, ChoosePublicStage, ChooseReadings,
    ConfirmConsultation, FindReview, KeepNote, LetAdvance, ListHistory, ListOwnMoves, ListReads, ListReviews,
    ProposeConsultation, RecordRecommendation, RecordStep, Remind, ReturnConsultation, ReviewsEvent, ShowBoard,
    ShowForecast, ShowRules, ShowTotals, StrikeRecommendation, StrikeStep,
};
use journal::Migration;
use runtime::Service;

use endpoints::{consulting, desk, help, lists, moves, public, review, rules, steps};

const MIGRATIONS: [Migration; 2] = [
    Migration { number: 1, name: "reviews", sql: include_str!("../migrations/0001_reviews.sql") },
    Migration { number: 2, name: "help", sql: include_str!("../migrations/0002_help.sql") },
];

/// The service at a glance.
#[must_use]
pub fn service() -> Service {
    Service::new("reviews")
        .migrations(&MIGRATIONS)
        .views::<ReviewsEvent, _>(views::remember)
        .follow::<DrawingEvent, _>(reactions::drawing)
        .follow::<RegistryEvent, _>(reactions::registry)
        .deadline(deadlines::GROUP_DAY, deadlines::group_day)
        .deadline(deadlines::REVIEW_DAY, deadlines::review_day)
        .deadline(deadlines::RULES_DAY, deadlines::rules_day)
        .command::<AmendRules, _>(rules::amend)
        .command::<AmendPeriod, _>(rules::amend_period)
        .command::<ChooseReadings, _>(rules::choose)
        .command::<RecordRecommendation, _>(rules::recommend)
        .command::<StrikeRecommendation, _>(rules::strike_recommendation)
        .command::<LetAdvance, _>(rules::let_advance)
        .command::<ProposeConsultation, _>(consulting::propose)
        .command::<ReturnConsultation, _>(consulting::give_back)
        .command::<ConfirmConsultation, _>(consulting::confirm)
        .command::<RecordStep, _>(steps::record)
        .command::<StrikeStep, _>(steps::strike)
        .command::<Remind, _>(desk::remind)
        .command::<KeepNote, _>(desk::keep_note)
        .command::<AssignOfficer, _>(desk::assign)
        .command::<ChoosePublicStage, _>(public::choose)
        .command::<AskForHelp, _>(help::ask)
        .command::<AnswerHelp, _>(help::answer)
        .query::<ShowBoard, _>(lists::board)
        .query::<ListReviews, _>(lists::reviews)
        .query::<ShowTotals, _>(lists::totals)
        .query::<ShowForecast, _>(lists::forecast)
        .query::<ShowRules, _>(rules::in_force)
        .query::<FindReview, _>(review::find)
        .query::<ListReads, _>(review::reads)
        .query::<ListHistory, _>(review::history)
        .query::<ListOwnMoves, _>(moves::own)
}
