//! What everybody sees of the reviews: totals.

use contracts::reviews::{ShowRules, ShowTotals};

use super::reader::{Reader, Shown, file};
use crate::pages::board::{ProgressPage, progress_csv};
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
