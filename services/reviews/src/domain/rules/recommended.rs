//! What working groups recommend to the Conference (para. 16). A recommendation is recorded and changes no rule and no day.

use contracts::reviews::{
    Amendment, RecommendationLine, RecommendationRecorded, RecommendationStruck, RecordRecommendation,
    StrikeRecommendation,
};
use contracts::{Day, Notice};
use jiff::civil::Date;

use super::{Rules, left_out, must_last, workplan};
use crate::domain::Decided;
use crate::domain::numbers::number_after;
use crate::domain::words::{has_been, not_blank};

const RULE: &str = "PR-16ii";

impl Rules {
    /// What was recommended, as it was recorded, oldest first.
    #[must_use]
    pub fn recommendations(&self) -> &[RecommendationLine] {
        &self.recommended
    }

    pub(super) fn recommended(&mut self, e: &RecommendationRecorded) {
        self.recommended.push(RecommendationLine {
            number: number_after(self.recommended.len()),
            amendment: e.amendment.clone(),
            from: e.from,
            recommendation: e.recommendation.clone(),
            struck: None,
        });
    }

    pub(super) fn recommendation_struck(&mut self, e: &RecommendationStruck) {
        if let Some(line) = self.recommended.iter_mut().find(|line| line.number == e.number) {
            line.struck = Some(e.reason.clone());
        }
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
    let recorded = |line: &RecommendationLine| {
        (&line.amendment, line.from, &line.recommendation) == (&amendment, from, &recommendation)
    };
    if rules.recommended.iter().any(|line| line.struck.is_none() && recorded(line)) {
        let sentence = "This recommendation is recorded already.";
        return Err(Notice::of(RULE, "recommended-already", sentence));
    }
    Ok(vec![RecommendationRecorded { amendment, from, recommendation }.into()])
}

/// Strikes a recommendation that was recorded by mistake. It stays visible, and can be recorded again as it was.
///
/// # Errors
/// A [`Notice`] when there is no such recommendation, when it is struck already, and when no reason is given.
pub fn strike_recommendation(rules: &Rules, command: &StrikeRecommendation, today: Date) -> Decided {
    let number = command.number;
    not_blank("reason", &command.reason)?;
    let Some(line) = rules.recommended.iter().find(|line| line.number == number) else {
        let sentence = format!("There is no recommendation {number}.");
        return Err(Notice::plain("unknown-recommendation", sentence).with("number", number));
    };
    if line.struck.is_some() {
        let sentence = format!("Recommendation {number} is struck already.");
        return Err(Notice::of(RULE, "recommendation-struck-already", sentence).with("number", number));
    }
    Ok(vec![RecommendationStruck { number, reason: command.reason.trim().to_owned(), on: Day(today) }.into()])
}
