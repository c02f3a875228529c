//! What working groups recommend to the Conference (para. 16). A recommendation is recorded and changes no rule and no day.

use contracts::reviews::{Amendment, RecommendationLine, RecommendationRecorded, RecordRecommendation};
use contracts::{Day, Notice};
use jiff::civil::Date;

use super::{Rules, left_out, must_last, workplan};
use crate::domain::Decided;
use crate::domain::words::{has_been, not_blank};

const RULE: &str = "PR-16ii";

impl Rules {
    /// What was recommended, as it was recorded, oldest first.
    #[must_use]
    pub fn recommendations(&self) -> Vec<RecommendationLine> {
        let line = |e: &RecommendationRecorded| RecommendationLine {
            amendment: e.amendment.clone(),
            from: e.from,
            recommendation: e.recommendation.clone(),
        };
        self.recommended.iter().map(line).collect()
    }
}

/// Records that working groups recommend another workplan: which cluster in which phase, when groups start, how long phases last.
///
/// # Errors
/// A [`Notice`] when it is no part of the workplan or makes no sense, when it is not said who recommended it and where, when that is still
/// to come, and when it is recorded already.
pub fn record_recommendation(rules: &Rules, command: &RecordRecommendation, today: Date) -> Decided {
    let RecordRecommendation { amendment, from, recommendation } = command.clone();
    not_blank("body", &recommendation.body)?;
    not_blank("reference", &recommendation.reference)?;
    let Day(on) = recommendation.on;
    has_been(on, today)?;
    match &amendment {
        Amendment::Threshold { .. } => {
            let sentence =
                "Working groups recommend changes of the workplan; the share of complete reviews is no part of it.";
            return Err(Notice::of(RULE, "not-of-the-workplan", sentence));
        }
        Amendment::Workplan { clusters } => {
            workplan(clusters).ok_or_else(|| left_out(clusters))?;
        }
        Amendment::PhaseLength { months } => must_last(*months)?,
        Amendment::GroupStart { .. } => {}
    }
    let recorded = RecommendationRecorded { amendment, from, recommendation };
    if rules.recommended.contains(&recorded) {
        let sentence = "This recommendation is recorded already.";
        return Err(Notice::of(RULE, "recommended-already", sentence));
    }
    Ok(vec![recorded.into()])
}
