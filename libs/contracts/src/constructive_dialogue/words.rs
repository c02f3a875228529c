//! The words that its messages share.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::{Language, StateCode};

use crate::Day;

/// A working group of the Conference that holds constructive dialogues.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum WorkingGroup {
    /// Working Group on Firearms.
    Firearms,
    /// Working Group on International Cooperation.
    InternationalCooperation,
    /// Working Group on the Smuggling of Migrants.
    SmugglingOfMigrants,
    /// Working Group of Government Experts on Technical Assistance.
    TechnicalAssistance,
    /// Working Group on Trafficking in Persons.
    TraffickingInPersons,
}

impl WorkingGroup {
    /// All of them, by name.
    pub const ALL: [Self; 5] = [
        Self::Firearms,
        Self::InternationalCooperation,
        Self::SmugglingOfMigrants,
        Self::TechnicalAssistance,
        Self::TraffickingInPersons,
    ];

    /// As messages write it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Firearms => "firearms",
            Self::InternationalCooperation => "international-cooperation",
            Self::SmugglingOfMigrants => "smuggling-of-migrants",
            Self::TechnicalAssistance => "technical-assistance",
            Self::TraffickingInPersons => "trafficking-in-persons",
        }
    }
}

/// The session of a working group after which a dialogue is held (para. 53 (a)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct GroupSession {
    /// The working group.
    pub group: WorkingGroup,
    /// The session: "12th session, 27-30 June 2022".
    #[schemars(length(min = 1, max = 120))]
    pub session: String,
}

/// How people take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// In the room.
    InPerson,
    /// From afar.
    Online,
    /// Either.
    Hybrid,
}

/// What kind of stakeholder or participant it is: this decides by which sub-paragraph it takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StakeholderKind {
    /// A non-governmental organization: confirms its attendance (para. 53 (d)).
    NonGovernmentalOrganization,
    /// A university or research institute: applies (para. 53 (e)).
    Academia,
    /// A company or its association: applies (para. 53 (e)).
    PrivateSector,
    /// Any other relevant stakeholder: applies (para. 53 (e)).
    OtherStakeholder,
    /// A State party (para. 53 (c)).
    StateParty,
    /// A signatory (para. 53 (c)).
    Signatory,
    /// A State that is neither (para. 53 (c)).
    NonSignatory,
    /// An entity (para. 53 (c)).
    Entity,
    /// An intergovernmental organization (para. 53 (c)).
    IntergovernmentalOrganization,
}

impl StakeholderKind {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::NonGovernmentalOrganization,
        Self::Academia,
        Self::PrivateSector,
        Self::OtherStakeholder,
        Self::StateParty,
        Self::Signatory,
        Self::NonSignatory,
        Self::Entity,
        Self::IntergovernmentalOrganization,
    ];

    /// As messages write it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NonGovernmentalOrganization => "non-governmental-organization",
            Self::Academia => "academia",
            Self::PrivateSector => "private-sector",
            Self::OtherStakeholder => "other-stakeholder",
            Self::StateParty => "state-party",
            Self::Signatory => "signatory",
            Self::NonSignatory => "non-signatory",
            Self::Entity => "entity",
            Self::IntergovernmentalOrganization => "intergovernmental-organization",
        }
    }

    /// The list on which it is circulated to States parties; none for those of para. 53 (c), who need nobody's leave.
    #[must_use]
    pub const fn list(self) -> Option<List> {
        match self {
            Self::NonGovernmentalOrganization => Some(List::NonGovernmentalOrganizations),
            Self::Academia | Self::PrivateSector | Self::OtherStakeholder => Some(List::OtherStakeholders),
            _ => None,
        }
    }
}

/// The two lists that are circulated to States parties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum List {
    /// The list of sub-paragraph (d).
    NonGovernmentalOrganizations,
    /// The list of sub-paragraph (e).
    OtherStakeholders,
}

impl List {
    /// Both.
    pub const ALL: [Self; 2] = [Self::NonGovernmentalOrganizations, Self::OtherStakeholders];

    /// As messages write it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NonGovernmentalOrganizations => "non-governmental-organizations",
            Self::OtherStakeholders => "other-stakeholders",
        }
    }
}

/// An organization, or a participant of para. 53 (c). It holds nothing of persons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Stakeholder {
    /// Its name, in its own language or in one of the six.
    #[schemars(length(min = 1, max = 200))]
    pub name: String,
    /// What kind it is.
    pub kind: StakeholderKind,
    /// The State in which it has its seat.
    pub country: StateCode,
    /// Its website.
    #[schemars(length(min = 1, max = 300))]
    pub website: Option<String>,
    /// Its consultative status with the Economic and Social Council. None is needed (para. 53 (d)).
    #[schemars(length(min = 1, max = 60))]
    pub ecosoc_status: Option<String>,
    /// What it knows of the working group's topics.
    #[schemars(length(max = 1_000))]
    pub expertise: String,
}

/// What an application says of persons: kept apart from the record, erased on request.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Particulars {
    /// Who is written to.
    #[schemars(length(max = 120))]
    pub contact_name: String,
    /// The address that is written to.
    #[schemars(length(max = 254))]
    pub email: String,
    /// Who would come.
    #[schemars(length(max = 20))]
    pub delegates: Vec<Delegate>,
    /// Whether help with travel is asked for, and why.
    #[schemars(length(min = 1, max = 1_000))]
    pub travel_support: Option<String>,
    /// What somebody needs in order to take part.
    #[schemars(length(min = 1, max = 1_000))]
    pub accessibility: Option<String>,
    /// The language in which it is written to.
    pub language: Option<Language>,
}

/// A person who would come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Delegate {
    /// The name.
    #[schemars(length(min = 1, max = 120))]
    pub name: String,
    /// What the person does there.
    #[schemars(length(max = 120))]
    pub function: String,
    /// Whether in the room; else from afar.
    pub in_person: bool,
}

/// Where an application stands for one dialogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// A non-governmental organization whose attendance is confirmed (para. 53 (d)).
    Confirmed,
    /// Objected to: the matter is with the Bureau, and the organization is neither in nor out (para. 53 (d), AMB-26).
    ReferredToTheBureau,
    /// The Bureau decided that it takes part.
    AdmittedByTheBureau,
    /// The Bureau decided that it does not.
    NotAdmittedByTheBureau,
    /// Another stakeholder that applied; States parties may still object (para. 53 (e)).
    Applied,
    /// Another stakeholder to which no State party objects (para. 53 (e)).
    Approved,
    /// Another stakeholder to which a State party objects, as long as it does (para. 53 (e)).
    NotApproved,
    /// It calls itself a participant of para. 53 (c), and the Secretariat has not settled that yet.
    Unsettled,
    /// A participant of para. 53 (c).
    Registered,
    /// Of another kind than it called itself, and for that kind it came too late (para. 53 (d) and (e)).
    TooLate,
    /// It no longer wants to take part.
    Withdrawn,
}

impl Standing {
    /// As messages write it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::ReferredToTheBureau => "referred-to-the-bureau",
            Self::AdmittedByTheBureau => "admitted-by-the-bureau",
            Self::NotAdmittedByTheBureau => "not-admitted-by-the-bureau",
            Self::Applied => "applied",
            Self::Approved => "approved",
            Self::NotApproved => "not-approved",
            Self::Unsettled => "unsettled",
            Self::Registered => "registered",
            Self::TooLate => "too-late",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether it takes part as things stand.
    #[must_use]
    pub const fn takes_part(self) -> bool {
        matches!(self, Self::Confirmed | Self::AdmittedByTheBureau | Self::Approved | Self::Registered)
    }
}

/// A part of the programme (the four parts of practice, para. 53 (g)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ProgrammePart {
    /// A briefing on the review process (para. 53 (i)).
    Briefing,
    /// An update on the working group.
    WorkingGroupUpdate,
    /// The panel (para. 53 (a)).
    Panel,
    /// Inputs from the floor (para. 53 (i) and (j)).
    Floor,
}

impl ProgrammePart {
    /// The four, in their order.
    pub const ALL: [Self; 4] = [Self::Briefing, Self::WorkingGroupUpdate, Self::Panel, Self::Floor];

    /// As messages write it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Briefing => "briefing",
            Self::WorkingGroupUpdate => "working-group-update",
            Self::Panel => "panel",
            Self::Floor => "floor",
        }
    }
}

/// An item of the programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ProgrammeItem {
    /// The part to which it belongs.
    pub part: ProgrammePart,
    /// What it is.
    #[schemars(length(min = 1, max = 300))]
    pub title: String,
    /// When it begins, on Vienna's clocks: `10:00`.
    #[schemars(regex(pattern = "^[0-2][0-9]:[0-5][0-9]$"))]
    pub begins: Option<String>,
}

/// A member of the panel (para. 53 (a)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Panellist {
    /// The organization for which the panellist speaks.
    #[schemars(length(min = 1, max = 200))]
    pub organization: String,
    /// What kind it is.
    pub kind: StakeholderKind,
    /// Where it has its seat.
    pub country: StateCode,
}

/// The kinds of technical assistance to which an activity may belong (para. 53 (j)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AssistanceKind {
    /// Help with laws.
    LegislativeAssistance,
    /// Training and other building of capacity.
    CapacityBuilding,
    /// Help with institutions and policies.
    InstitutionBuilding,
    /// Good practices, tools, model documents.
    GoodPractices,
    /// Research and data.
    Research,
    /// Services for victims, witnesses and migrants.
    VictimSupport,
    /// Anything else.
    Other,
}

impl AssistanceKind {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::LegislativeAssistance,
        Self::CapacityBuilding,
        Self::InstitutionBuilding,
        Self::GoodPractices,
        Self::Research,
        Self::VictimSupport,
        Self::Other,
    ];

    /// As messages write it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::LegislativeAssistance => "legislative-assistance",
            Self::CapacityBuilding => "capacity-building",
            Self::InstitutionBuilding => "institution-building",
            Self::GoodPractices => "good-practices",
            Self::Research => "research",
            Self::VictimSupport => "victim-support",
            Self::Other => "other",
        }
    }
}

/// A decision of the Bureau, or of whichever body is set to decide (AMB-26).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BureauDecision {
    /// Whether the organization takes part.
    pub admitted: bool,
    /// Who decided: "extended Bureau of the Conference".
    #[schemars(length(min = 1, max = 120))]
    pub body: String,
    /// On which day.
    pub on: Day,
    /// Where the decision can be read.
    #[schemars(length(min = 1, max = 200))]
    pub reference: String,
}
