//! What somebody does: one command, and who asks for it. The pure run and the run through the bus do the same deeds.

use access::Asker;
use bus::{Asked, Bus, Outcome, RequestError};
use contracts::drawing::{
    AbandonDrawing, CancelMeeting, CloseConsultation, DecideRedraw, DrawLots, FreezePool, MoveMeeting, RecordConsent,
    RecordOverride, RecordRoomValue, RequestConsultation, RequestRedraw, ScheduleMeeting, WithdrawRedraw,
};
use contracts::registry::{
    ApprovePerson, ChangeDuties, CorrectDeposit, DeclareVoluntaryReview, GiveUndertaking, ImportStates, LetLeave,
    NamePeople, RecordArrangement, RecordDenunciation, RecordDeposit, RecordOffer, RecordOptIn, RecordOptOut,
    RecordSignature, RecordStateParty, ReturnProfile, SubmitProfile, WithdrawDenunciation,
};
use contracts::reviews::{
    AmendPeriod, AmendRules, AssignOfficer, ChoosePublicStage, ChooseReadings, ConfirmConsultation, LetAdvance,
    ProposeConsultation, RecordStep, Remind, ReturnConsultation, StrikeStep,
};
use contracts::{ContactId, Notice};
use treaty::StateCode;

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The Secretariat.
    Secretariat,
    /// The permanent mission of a State.
    Mission(StateCode),
    /// An official of a State.
    Official(StateCode, ContactId),
}

impl By {
    /// As the portal would sign it.
    pub fn asker(self) -> Asker {
        match self {
            Self::Secretariat => Asker::Secretariat { account: "1".to_owned() },
            // The account of a mission is no official's.
            Self::Mission(state) => {
                Asker::Mission { account: ContactId::new(0, [0xff; 10]).to_string(), state: state.to_string() }
            }
            Self::Official(state, person) => Asker::Official { account: person.to_string(), state: state.to_string() },
        }
    }

    /// As the registry's decisions have it.
    pub fn who(self) -> registry::domain::people::Who {
        use registry::domain::people::Who;
        match self {
            Self::Secretariat => Who::Secretariat,
            Self::Mission(state) => Who::Mission(state),
            Self::Official(state, person) => Who::Official { person, state },
        }
    }

    /// As the decisions about reviews have it.
    pub fn in_reviews(self) -> reviews::domain::By {
        use reviews::domain::By;
        match self {
            Self::Secretariat => By::Secretariat,
            Self::Mission(state) => By::Mission { state },
            Self::Official(state, person) => By::Official { state, person },
        }
    }
}

/// A command that somebody asks for.
#[derive(Clone, Debug)]
pub struct Deed {
    /// Who.
    pub by: By,
    /// What.
    pub what: What,
}

macro_rules! whats {
    ($($command:ident),* $(,)?) => {
        /// One of the commands that the simulation uses.
        #[derive(Clone, Debug)]
        pub enum What {
            $(
                #[doc = concat!("[`", stringify!($command), "`].")]
                $command(Box<$command>),
            )*
        }

        $(impl From<$command> for What {
            fn from(command: $command) -> Self {
                Self::$command(Box::new(command))
            }
        })*

        impl What {
            /// The name of the command.
            pub const fn name(&self) -> &'static str {
                match self {
                    $(Self::$command(_) => stringify!($command),)*
                }
            }

            /// Has it done through the bus.
            pub async fn send(&self, portal: &Bus, asked: &Asked) -> Result<(), Notice> {
                let done = match self {
                    $(Self::$command(command) => portal.command(&**command, asked).await.map(drop),)*
                };
                done.map_err(|fault| match fault {
                    RequestError::Answered { outcome: Outcome::Refused, notice } => *notice,
                    fault => panic!("{}: {fault:?}", self.name()),
                })
            }
        }
    };
}

whats! {
    ImportStates, RecordStateParty, RecordDeposit, CorrectDeposit, RecordDenunciation, WithdrawDenunciation, RecordSignature,
    DeclareVoluntaryReview, RecordOptOut, RecordOptIn, RecordArrangement, RecordOffer,
    NamePeople, ChangeDuties, LetLeave, SubmitProfile, ReturnProfile, ApprovePerson, GiveUndertaking,
    ScheduleMeeting, MoveMeeting, CancelMeeting, FreezePool, RecordRoomValue, AbandonDrawing, DrawLots, RequestRedraw,
    WithdrawRedraw, DecideRedraw, RequestConsultation, CloseConsultation, RecordConsent, RecordOverride,
    AmendRules, AmendPeriod, ChooseReadings, LetAdvance, ProposeConsultation, ReturnConsultation, ConfirmConsultation,
    RecordStep, StrikeStep, Remind, AssignOfficer, ChoosePublicStage,
}
