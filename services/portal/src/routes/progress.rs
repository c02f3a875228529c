//! What everybody sees of the reviews: totals, and single reviews as far as their States agree (AMB-36).

use contracts::reviews::{ShowRules, ShowTotals};

use super::reader::{Reader, Shown, file};
use crate::pages::board::{ProgressPage, progress_csv, progress_reviews_csv};
use crate::text::InLanguage as _;

pub(super) async fn progress(reader: Reader) -> Shown {
    let (totals, rules) = tokio::join!(reader.ask(&ShowTotals {}), reader.ask(&ShowRules {}));
    let (totals, rules) = (totals?.in_language(&reader.frame.texts), rules?);
    Ok(reader.show(&ProgressPage { frame: &reader.frame, answer: &totals, rules: &rules }))
}

pub(super) async fn progress_file(reader: Reader) -> Shown {
    let totals = reader.ask(&ShowTotals {}).await?;
    Ok(file("text/csv; charset=utf-8", &format!("progress-{}.csv", totals.as_of), progress_csv(&totals)))
}

/// The reviews that everybody may see one by one.
pub(super) async fn reviews_file(reader: Reader) -> Shown {
    let totals = reader.ask(&ShowTotals {}).await?;
    let name = format!("progress-reviews-{}.csv", totals.as_of);
    Ok(file("text/csv; charset=utf-8", &name, progress_reviews_csv(&totals)))
}
