//! Steps that were taken.

use contracts::Recorded;
use contracts::reviews::{RecordStep, StrikeStep};
use runtime::{Context, Failure};

use super::about_review;
use crate::domain;

pub(crate) async fn record(mut context: Context<'_>, command: RecordStep) -> Result<Recorded, Failure> {
    about_review(&mut context, command.state, |review, c| domain::record_step(review, &command, c)).await
}

pub(crate) async fn strike(mut context: Context<'_>, command: StrikeStep) -> Result<Recorded, Failure> {
    about_review(&mut context, command.state, |review, c| domain::strike_step(review, &command, c)).await
}
