//! What everybody sees of a review, as its State chooses (AMB-36).

use contracts::Recorded;
use contracts::reviews::ChoosePublicStage;
use runtime::{Context, Failure};

use super::{about_review, by};
use crate::domain;

pub(crate) async fn choose(mut context: Context<'_>, command: ChoosePublicStage) -> Result<Recorded, Failure> {
    let by = by(context.asker())?;
    about_review(&mut context, command.state, |review, c| domain::choose_public_stage(review, &command, by, c)).await
}
