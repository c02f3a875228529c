//! The reviews: groups and phases, time frames and languages, the 70 per cent, and whose move it is.

mod commands;
mod events;
mod moves;
mod queries;
mod readings;
mod words;

pub use commands::*;
pub use events::*;
pub use moves::*;
pub use queries::*;
pub use readings::*;
pub use words::*;

use crate::Recorded;
use crate::define::messages;

messages! {
    service "reviews";
    events ReviewsEvent {
        "rules": "rules-amended" => RulesAmended,
        "rules": "period-amended" => PeriodAmended,
        "rules": "readings-chosen" => ReadingsChosen,
        "rules": "recommendation-recorded" => RecommendationRecorded,
        "rules": "recommendation-struck" => RecommendationStruck,
        "group": "phase-opened" => PhaseOpened,
        "review": "reviewers-set" => ReviewersSet,
        "review": "phase-begun" => PhaseBegun,
        "review": "strand-opened" => StrandOpened,
        "review": "strand-closed" => StrandClosed,
        "review": "consultation-proposed" => ConsultationProposed,
        "review": "consultation-returned" => ConsultationReturned,
        "review": "consultation-confirmed" => ConsultationConfirmed,
        "review": "consultation-agreed" => ConsultationAgreed,
        "review": "step-recorded" => StepRecorded,
        "review": "step-struck" => StepStruck,
        "review": "phase-completed" => PhaseCompleted,
        "review": "phase-reopened" => PhaseReopened,
        "review": "moves-changed" => MovesChanged,
        "review": "reminded" => Reminded,
        "review": "officer-assigned" => OfficerAssigned,
        "review": "public-stage-chosen" => PublicStageChosen,
        "help": "help-asked" => HelpAsked,
        "help": "help-answered" => HelpAnswered,
    }
    commands {
        "amend-rules" => AmendRules -> Recorded,
        "amend-period" => AmendPeriod -> Recorded,
        "choose-readings" => ChooseReadings -> Recorded,
        "record-recommendation" => RecordRecommendation -> Recorded,
        "strike-recommendation" => StrikeRecommendation -> Recorded,
        "let-advance" => LetAdvance -> Recorded,
        "propose-consultation" => ProposeConsultation -> Recorded,
        "return-consultation" => ReturnConsultation -> Recorded,
        "confirm-consultation" => ConfirmConsultation -> Recorded,
        "record-step" => RecordStep -> Recorded,
        "strike-step" => StrikeStep -> Recorded,
        "remind" => Remind -> Recorded,
        "keep-note" => KeepNote -> Recorded,
        "assign-officer" => AssignOfficer -> Recorded,
        "choose-public-stage" => ChoosePublicStage -> Recorded,
        "ask-for-help" => AskForHelp -> Recorded,
        "answer-help" => AnswerHelp -> Recorded,
    }
    queries {
        "board" => ShowBoard -> Board,
        "review" => FindReview -> ReviewFile,
        "reviews" => ListReviews -> Reviews,
        "own-moves" => ListOwnMoves -> OwnMoves,
        "totals" => ShowTotals -> Totals,
        "forecast" => ShowForecast -> Forecast,
        "rules" => ShowRules -> RulesInForce,
        "reads" => ListReads -> Reads,
        "history" => ListHistory -> History,
    }
    replies {
        "board-reply" => Board,
        "review-file" => ReviewFile,
        "reviews-reply" => Reviews,
        "own-moves-reply" => OwnMoves,
        "totals-reply" => Totals,
        "forecast-reply" => Forecast,
        "rules-in-force" => RulesInForce,
        "reads-reply" => Reads,
        "history-reply" => History,
    }
}
