//! Every letter, in its reader's language, as plain text and as HTML. Pure: what it says is handed in.
//!
//! A [`Letter`] is what there is to say, a `Page` the sentences that say it, and a [`Written`] the texts that are sent.

mod compose;
mod html;
mod matter;
mod page;
mod plain;
mod reviews;
mod texts;

use contracts::Day;
use contracts::notices::{LetterKind, Purpose};
use contracts::registry::Duty;
use jiff::Timestamp;
use treaty::StateCode;

pub use matter::{Change, Matter, Turn};
pub(crate) use reviews::due;
pub use reviews::{OpenMove, Reader, ReviewLetter};

use crate::domain::{Card, FirstSteps};

/// What there is to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Letter {
    /// An application arrived.
    ApplicationReceived {
        /// By which sub-paragraph it takes part.
        path: Path,
        /// Whether the Secretariat has still to settle that it is a participant of sub-paragraph (c).
        unsettled: bool,
        /// The dialogues that it is for.
        dialogues: Vec<Dialogue>,
    },
    /// An application was begun, and not sent.
    Unsent {
        /// The dialogues that it would be in time for.
        dialogues: Vec<Dialogue>,
        /// Until when, the whole day.
        until: Day,
        /// Whether that is an earlier date that binds, and not the fifteenth day before.
        announced: bool,
    },
    /// An application arrived, and its address is not confirmed.
    Unconfirmed {
        /// By which sub-paragraph it takes part.
        path: Path,
        /// The dialogues that are near, or whose list is.
        dialogues: Vec<Dialogue>,
    },
    /// It was settled of what kind an applicant is.
    KindSettled {
        /// By which sub-paragraph it takes part.
        path: Path,
        /// The dialogues for which it is in time.
        dialogues: Vec<Dialogue>,
        /// The dialogues for which it came too late.
        too_late: Vec<Dialogue>,
    },
    /// The private link again.
    LinkAgain,
    /// The state of an application changed.
    StatusChanged {
        /// The dialogue.
        dialogue: Dialogue,
        /// What it is now.
        status: Status,
    },
    /// A dialogue was moved.
    DialogueMoved {
        /// The dialogue, with its new day.
        dialogue: Dialogue,
        /// The day that it had.
        before: Day,
        /// Why.
        reason: String,
        /// To whom.
        to: Concerned,
    },
    /// What is said of a dialogue is another than before.
    DialogueChanged {
        /// The dialogue, as it is now.
        dialogue: Dialogue,
        /// What changed, as far as it concerns the reader.
        changes: Vec<Change>,
        /// To whom.
        to: Concerned,
    },
    /// A dialogue will not be held.
    DialogueCancelled {
        /// The dialogue.
        dialogue: Dialogue,
        /// Why.
        reason: String,
        /// To whom.
        to: Concerned,
    },
    /// A day is near.
    Reminder {
        /// Which.
        of: Reminder,
        /// The dialogue.
        dialogue: Dialogue,
        /// The day.
        day: Day,
    },
    /// A link that opens an account.
    Invitation {
        /// Which account.
        account: Account,
    },
    /// A link to an account for which somebody asked, by its address or with an earlier link.
    LinkAsked {
        /// Which account.
        account: Account,
        /// Whether it was opened before: to whoever has not, it is the invitation once more.
        opened: bool,
    },
    /// A list of applicants was circulated.
    ListCirculated {
        /// The dialogue.
        dialogue: Dialogue,
        /// Which list.
        path: Path,
        /// How many are on it.
        count: u32,
        /// The published indicative day for objections.
        objections_by: Day,
    },
    /// To another address that was given for an account: it is confirmed by the link in the letter.
    AddressToConfirm,
    /// To the address that an account has: another was asked for.
    AddressAsked,
    /// To the address that an account had: another has taken its place.
    AddressLeft,
    /// To the Secretariat: whoever had an account has ended it.
    AccountEnded {
        /// Which account; never whose.
        account: Account,
        /// The dialogues that a chair chairs.
        dialogues: Vec<Dialogue>,
    },
    /// Something that the Secretariat, the Bureau or a chair must look at.
    Alarm {
        /// What.
        of: Alarm,
        /// The dialogue.
        dialogue: Dialogue,
        /// To whom.
        to: Concerned,
        /// Whose matter it is, and where to look.
        matter: Matter,
    },
    /// The chair's summary is not there, and the day on which it is due is near.
    SummaryDue {
        /// The dialogue.
        dialogue: Dialogue,
        /// The day by which it is due.
        by: Day,
        /// The day on which the session opens to which it is given.
        session_opens: Day,
        /// To whom.
        to: Concerned,
        /// The dialogue's page.
        page: String,
    },
    /// Something waits for a person.
    Waiting {
        /// The dialogue.
        dialogue: Dialogue,
        /// How many comments are to be released or sent back.
        comments: u32,
        /// How many applicants' kinds are to be settled.
        kinds: u32,
        /// To whom.
        to: Concerned,
        /// Where it waits.
        page: String,
    },
    /// The Secretariat asks about a profile. What it asks stands there.
    ProfileReturned {
        /// The page.
        page: String,
    },
    /// What somebody whom a State named has still to do before the reviews open to them.
    FirstSteps {
        /// The State, and its name in English.
        state: (StateCode, String),
        /// What.
        steps: FirstSteps,
        /// Whether they are to be a focal point: the permanent mission is it meanwhile.
        focal_point: bool,
        /// The page.
        page: String,
    },
    /// The same to whoever has not opened the account: a link that takes the place of the one before.
    InvitedAgain {
        /// The account.
        account: Account,
        /// Whether they are to be a focal point.
        focal_point: bool,
    },
    /// The Secretariat approved a profile.
    Approved {
        /// The State, and its name in English.
        state: (StateCode, String),
        /// What the reader has to do.
        duties: Vec<Task>,
        /// Where each review stands.
        page: String,
        /// What is useful to read.
        reading: String,
    },
    /// Somebody's duties changed.
    DutiesChanged {
        /// Those that are new.
        given: Vec<Task>,
        /// Those that ended.
        ended: Vec<Task>,
        /// Where each review stands.
        page: String,
    },
    /// Somebody left, and the reader takes over.
    HandedOver {
        /// The State, and its name in English.
        state: (StateCode, String),
        /// What came to the reader that they had not before.
        duties: Vec<Task>,
        /// Where each review stands.
        page: String,
    },
    /// The reader left, and nothing opens the account any more.
    OfficialLeft {
        /// The State, and its name in English.
        state: (StateCode, String),
    },
    /// Those who took part and allow it are shown to everybody.
    ParticipantsShown {
        /// The dialogue.
        dialogue: Dialogue,
        /// The page that shows them.
        page: String,
    },
    /// Something about reviews.
    Review(ReviewLetter),
}

/// What somebody has to do in a review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// As what.
    pub duty: Duty,
    /// The State under review, and its name in English.
    pub review: (StateCode, String),
}

/// As what somebody is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Concerned {
    /// Whoever applied.
    Applicant,
    /// A permanent mission.
    Mission,
    /// A member of the Bureau of the Conference.
    Bureau,
    /// Whoever chairs the dialogue.
    Chair,
    /// The Secretariat.
    Secretariat,
}

/// A dialogue, as far as letters speak of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dialogue {
    /// Its title.
    pub title: String,
    /// Its day.
    pub on: Day,
    /// Where it is held.
    pub place: String,
}

/// By which sub-paragraph of paragraph 53 somebody takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Path {
    /// Non-governmental organizations confirm their attendance (sub-paragraph (d)).
    Ngo,
    /// Other stakeholders apply (sub-paragraph (e)).
    Other,
    /// States, entities and intergovernmental organizations register (sub-paragraph (c)).
    Open,
}

/// What an application is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// A State party objected to an organization: the matter goes to the Bureau.
    ReferredToBureau,
    /// The Bureau decided for it.
    BureauFor,
    /// The Bureau decided against it.
    BureauAgainst,
    /// No State party objects to a stakeholder.
    Approved,
    /// A State party objects to a stakeholder.
    NotApproved,
    /// An objection was withdrawn; so many others stand.
    ObjectionWithdrawn {
        /// How many stand.
        left: u32,
        /// Where the application stands when there is none.
        then: Restored,
    },
    /// Written comments wait for a person to read them.
    CommentsHeld {
        /// Whether they came after the fifteenth day before; else they may speak of a country.
        late: bool,
    },
    /// A person read them, and they are released.
    CommentsReleased,
    /// A person read them, and they go back to whoever wrote them.
    CommentsReturned,
}

/// Where an application stands again when no objection stands in its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Restored {
    /// It takes part.
    TakesPart,
    /// It waits for the day on which it is approved, as before.
    ToBeApproved,
    /// The Bureau decided against it before, and that decision stands.
    NotAdmitted,
}

/// Which day is near.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reminder {
    /// The dialogue itself, for those who take part.
    Dialogue,
    /// The last day to circulate the lists, for the Secretariat.
    Lists,
    /// The same where both were circulated, and some applied since.
    ListsAgain {
        /// How many are on no list.
        count: u32,
    },
    /// The indicative day for objections, for missions.
    Objections,
}

/// What must be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alarm {
    /// A State party objected to an organization: the matter is before the Bureau.
    Referred,
    /// A State party objected to another stakeholder: it is not approved. For the Secretariat alone.
    NotApproved,
    /// The Bureau has not decided, so many days before the dialogue.
    Unresolved {
        /// How many.
        days: u32,
    },
    /// The chair's summary is not there, and the session to which it is given opens on this day.
    SummaryMissing {
        /// The day.
        session_opens: Day,
    },
}

/// Which account a link opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Account {
    /// That of a permanent mission.
    Mission {
        /// The State.
        state: StateCode,
        /// Its name in English, as the registry has it.
        name: String,
    },
    /// That of an official whom a State named.
    Official {
        /// The State.
        state: StateCode,
        /// Its name in English, as the registry has it.
        name: String,
    },
    /// That of whoever chairs a dialogue.
    Chair,
    /// That of a member of the Bureau.
    Bureau,
}

impl Account {
    /// What a link to it is for.
    #[must_use]
    pub const fn purpose(&self) -> Purpose {
        match self {
            Self::Mission { state, .. } => Purpose::Mission { state: *state },
            Self::Official { state, .. } => Purpose::Official { state: *state },
            Self::Chair => Purpose::Chair,
            Self::Bureau => Purpose::Bureau,
        }
    }
}

/// The private link in a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Door {
    /// The link.
    pub url: String,
    /// Until when it works.
    pub until: Timestamp,
    /// Where a new one can be asked for.
    pub ask: String,
}

/// A letter as it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The subject.
    pub subject: String,
    /// The plain text.
    pub plain: String,
    /// The same as HTML.
    pub html: String,
}

impl Letter {
    /// What it is about.
    #[must_use]
    pub const fn kind(&self) -> LetterKind {
        match self {
            Self::ApplicationReceived { .. } => LetterKind::ApplicationReceived,
            Self::LinkAgain => LetterKind::LinkAgain,
            Self::StatusChanged { .. }
            | Self::KindSettled { .. }
            | Self::ParticipantsShown { .. }
            | Self::ProfileReturned { .. }
            | Self::Approved { .. }
            | Self::DutiesChanged { .. }
            | Self::HandedOver { .. }
            | Self::OfficialLeft { .. }
            | Self::Review(
                ReviewLetter::Agreed { .. } | ReviewLetter::Recorded { .. } | ReviewLetter::HelpAnswered { .. },
            ) => LetterKind::StatusChanged,
            Self::DialogueMoved { .. } | Self::DialogueChanged { .. } => LetterKind::DialogueMoved,
            Self::DialogueCancelled { .. } => LetterKind::DialogueCancelled,
            Self::Reminder { .. }
            | Self::Unsent { .. }
            | Self::Unconfirmed { .. }
            | Self::SummaryDue { .. }
            | Self::FirstSteps { .. }
            | Self::Review(ReviewLetter::Moves { .. } | ReviewLetter::Reminded { .. }) => LetterKind::Reminder,
            // Kinds stand in events, which never change: this one is of all letters about accounts.
            Self::Invitation { .. }
            | Self::InvitedAgain { .. }
            | Self::LinkAsked { .. }
            | Self::AddressToConfirm
            | Self::AddressAsked
            | Self::AddressLeft => LetterKind::Invitation,
            Self::ListCirculated { .. } => LetterKind::ListCirculated,
            Self::Alarm { .. }
            | Self::Waiting { .. }
            | Self::AccountEnded { .. }
            | Self::Review(ReviewLetter::HelpAsked { .. } | ReviewLetter::Stalled { .. }) => LetterKind::Alarm,
        }
    }

    /// What the private link in it opens, if there is one in it.
    #[must_use]
    pub const fn opens(&self) -> Option<Purpose> {
        match self {
            Self::ApplicationReceived { .. }
            | Self::LinkAgain
            | Self::StatusChanged { .. }
            | Self::Unsent { .. }
            | Self::Unconfirmed { .. }
            | Self::KindSettled { .. }
            | Self::ParticipantsShown { .. } => Some(Purpose::Application),
            Self::Invitation { account } | Self::InvitedAgain { account, .. } | Self::LinkAsked { account, .. } => {
                Some(account.purpose())
            }
            _ => None,
        }
    }

    /// Whether somebody waits at the screen for the link in it: whoever applied, asked for a link, was invited, or gave another address.
    /// News of an application and reminders have a link, too, and may come to hundreds at once; nobody waits for that one.
    #[must_use]
    pub const fn is_urgent(&self) -> bool {
        matches!(
            self,
            Self::ApplicationReceived { .. }
                | Self::LinkAgain
                | Self::Invitation { .. }
                | Self::LinkAsked { .. }
                | Self::AddressToConfirm
        )
    }
}

/// Writes a letter.
#[must_use]
pub fn write(reader: &Card, letter: &Letter, door: Option<&Door>) -> Written {
    let texts = texts::texts(reader.language);
    let page = compose::page(texts, reader, letter, door);
    Written { subject: page.subject.clone(), plain: plain::text(&page), html: html::text(texts, &page) }
}
