//! The words of paragraph 53 in the reader's language.

use crate::pages::Frame;
use crate::text::Sentence;
use contracts::constructive_dialogue::{
    AnnouncedDate, AssistanceKind, CommentsState, DialogueStage, Format, LateComments, List, ObjectionsUntil, Pending,
    ProgrammePart, StakeholderKind, Standing, WorkingGroup,
};

impl Frame {
    /// A working group.
    #[must_use]
    pub fn working_group(&self, group: &WorkingGroup) -> Sentence {
        self.say(match group {
            WorkingGroup::Firearms => "group-firearms",
            WorkingGroup::InternationalCooperation => "group-international-cooperation",
            WorkingGroup::SmugglingOfMigrants => "group-smuggling-of-migrants",
            WorkingGroup::TechnicalAssistance => "group-technical-assistance",
            WorkingGroup::TraffickingInPersons => "group-trafficking-in-persons",
        })
    }

    /// A kind of stakeholder.
    #[must_use]
    pub fn stakeholder_kind(&self, kind: &StakeholderKind) -> Sentence {
        self.say(match kind {
            StakeholderKind::NonGovernmentalOrganization => "kind-ngo",
            StakeholderKind::Academia => "kind-academia",
            StakeholderKind::PrivateSector => "kind-private-sector",
            StakeholderKind::OtherStakeholder => "kind-other",
            StakeholderKind::StateParty => "kind-state-party",
            StakeholderKind::Signatory => "kind-signatory",
            StakeholderKind::NonSignatory => "kind-non-signatory",
            StakeholderKind::Entity => "kind-entity",
            StakeholderKind::IntergovernmentalOrganization => "kind-igo",
        })
    }

    /// Where an application stands, in a word or two.
    #[must_use]
    pub fn standing(&self, standing: &Standing) -> Sentence {
        self.say(match standing {
            Standing::Confirmed => "standing-confirmed",
            Standing::ReferredToTheBureau => "standing-referred",
            Standing::AdmittedByTheBureau => "standing-admitted",
            Standing::NotAdmittedByTheBureau => "standing-not-admitted",
            Standing::Applied => "standing-applied",
            Standing::Approved => "standing-approved",
            Standing::NotApproved => "standing-not-approved",
            Standing::Unsettled => "standing-unsettled",
            Standing::Registered => "standing-registered",
            Standing::TooLate => "standing-too-late",
            Standing::Withdrawn => "standing-withdrawn",
        })
    }

    /// Where an application stands, as a letter says it.
    #[must_use]
    pub fn standing_letter(&self, standing: &Standing) -> Sentence {
        self.say(match standing {
            Standing::Confirmed => "letter-confirmed",
            Standing::ReferredToTheBureau => "letter-referred",
            Standing::AdmittedByTheBureau => "letter-admitted",
            Standing::NotAdmittedByTheBureau => "letter-not-admitted",
            Standing::Applied => "letter-applied",
            Standing::Approved => "letter-approved",
            Standing::NotApproved => "letter-not-approved",
            Standing::Unsettled => "letter-unsettled",
            Standing::Registered => "letter-registered",
            Standing::TooLate => "letter-too-late",
            Standing::Withdrawn => "letter-withdrawn",
        })
    }

    /// What is still needed.
    #[must_use]
    pub fn waits_for(&self, code: &str) -> Sentence {
        self.say(match code {
            "address-not-confirmed" => "waits-address",
            "list-not-circulated" => "waits-list",
            "bureau-has-not-decided" => "waits-bureau",
            "a-state-party-objects" => "waits-objection",
            "time-for-objections" => "waits-time",
            "kind-not-settled" => "waits-kind",
            _ => "waits-comments",
        })
    }

    /// How far a dialogue is.
    #[must_use]
    pub fn dialogue_stage(&self, stage: &DialogueStage) -> Sentence {
        self.say(match stage {
            DialogueStage::TakingApplications => "stage-applications",
            DialogueStage::Objections => "stage-objections",
            DialogueStage::Open => "stage-open",
            DialogueStage::SummaryDue => "stage-summary-due",
            DialogueStage::Done => "stage-summary-given",
            DialogueStage::Cancelled => "stage-cancelled",
        })
    }

    /// How people take part.
    #[must_use]
    pub fn dialogue_format(&self, format: &Format) -> Sentence {
        self.say(match format {
            Format::InPerson => "format-in-person",
            Format::Online => "format-online",
            Format::Hybrid => "format-hybrid",
        })
    }

    /// One of the two lists.
    #[must_use]
    pub fn list_name(&self, list: &List) -> Sentence {
        self.say(match list {
            List::NonGovernmentalOrganizations => "list-ngos",
            List::OtherStakeholders => "list-others",
        })
    }

    /// A part of the programme.
    #[must_use]
    pub fn programme_part(&self, part: &ProgrammePart) -> Sentence {
        self.say(match part {
            ProgrammePart::Briefing => "part-briefing",
            ProgrammePart::WorkingGroupUpdate => "part-update",
            ProgrammePart::Panel => "part-panel",
            ProgrammePart::Floor => "part-floor",
        })
    }

    /// A kind of technical assistance.
    #[must_use]
    pub fn assistance(&self, kind: &AssistanceKind) -> Sentence {
        self.say(match kind {
            AssistanceKind::LegislativeAssistance => "assistance-legislative",
            AssistanceKind::CapacityBuilding => "assistance-capacity",
            AssistanceKind::InstitutionBuilding => "assistance-institutions",
            AssistanceKind::GoodPractices => "assistance-practices",
            AssistanceKind::Research => "assistance-research",
            AssistanceKind::VictimSupport => "assistance-victims",
            AssistanceKind::Other => "assistance-other",
        })
    }

    /// Where written comments are.
    #[must_use]
    pub fn comments_state(&self, state: &CommentsState) -> Sentence {
        self.say(match state {
            CommentsState::Released => "comments-released",
            CommentsState::Held => "comments-held",
            CommentsState::SentBack => "comments-sent-back",
            CommentsState::Erased => "comments-erased",
        })
    }

    /// What happened to an application.
    #[must_use]
    pub fn place_event(&self, event: &str) -> Sentence {
        self.say(match event {
            "application-received" => "happened-received",
            "application-changed" => "happened-changed",
            "dialogue-chosen" => "happened-chosen",
            "address-confirmed" => "happened-address",
            "attendance-withdrawn" => "happened-withdrawn",
            "comments-received" => "happened-comments",
            "comments-decided" => "happened-comments-decided",
            "objection-raised" => "happened-objection",
            "objection-withdrawn" => "happened-objection-withdrawn",
            "bureau-decided" => "happened-bureau",
            "application-approved" => "happened-approved",
            "matter-unresolved" => "happened-unresolved",
            "activity-reported" => "happened-activity",
            "kind-settled" => "happened-kind",
            "publication-allowed" => "happened-publication",
            "comments-erased" => "happened-comments-erased",
            _ => "happened-erased",
        })
    }

    /// What becomes of late comments (AMB-23).
    #[must_use]
    pub fn late_comments(&self, reading: &LateComments) -> Sentence {
        self.say(match reading {
            LateComments::AtTheChairsDiscretion => "late-comments-discretion",
            LateComments::Refused => "late-comments-refused",
        })
    }

    /// Until when objections count (AMB-25).
    #[must_use]
    pub fn objections_until(&self, reading: &ObjectionsUntil) -> Sentence {
        self.say(match reading {
            ObjectionsUntil::Opening => "objections-until-opening",
            ObjectionsUntil::TenthDayBefore => "objections-until-tenth-day",
            ObjectionsUntil::IndicativeDay => "objections-until-indicative-day",
        })
    }

    /// What holds while the Bureau has not decided (AMB-26).
    #[must_use]
    pub fn while_pending(&self, reading: &Pending) -> Sentence {
        self.say(match reading {
            Pending::Unresolved => "pending-unresolved",
            Pending::In => "pending-in",
            Pending::Out => "pending-out",
        })
    }

    /// What an earlier announced date does (AMB-39).
    #[must_use]
    pub fn announced_date(&self, reading: &AnnouncedDate) -> Sentence {
        self.say(match reading {
            AnnouncedDate::Marks => "announced-marks",
            AnnouncedDate::Binds => "announced-binds",
        })
    }
}
