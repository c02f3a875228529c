//! What can be done: every command of the catalogue, by service and name.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use contracts::constructive_dialogue::{
    AddBackgroundPaper, AllowPublication, AnnounceDeadline, Apply, AttachSummary, CancelDialogue, ChangeApplication,
    ChangeDialogue, ChooseDialogue, CirculateList, CloseDialogue, ConfirmAddress, ConveneDialogue, DecideComments,
    EraseComments, EraseParticulars, MoveDialogue, NameChairs, Object, OpenDialogue, RecordAttendance,
    RecordBureauDecision, RecordInput, RecordPanel, RecordProgramme, RecordReportAdopted, ReleaseParticipants,
    ReportActivity, ScheduleSession, SendComments, SendCommentsFile, SettleKind, StrikeInput, WithdrawAttendance,
    WithdrawObjection,
};
use contracts::drawing::{
    AbandonDrawing, CancelMeeting, CloseConsultation, DecideRedraw, DrawLots, FreezePool, MoveMeeting, RecordConsent,
    RecordOverride, RecordRoomValue, RequestConsultation, RequestRedraw, ScheduleMeeting, StrikeRoomValue,
    WithdrawRedraw,
};
use contracts::notices::{
    ChangeAccountAddress, ChooseCopies, ConfirmAccountAddress, CorrectAccount, EndAccount, ForgetContact,
    InviteContact, KeepAccountAddress, KeepContact, OpenLink, RenewLink, SendLink,
};
use contracts::registry::{
    ApprovePerson, ChangeDuties, ChangeParticulars, ChoosePublicContact, CorrectDeposit, CorrectSignature,
    DeclareVoluntaryReview, GiveUndertaking, ImportStates, LetLeave, NamePeople, RecordArrangement, RecordDenunciation,
    RecordDeposit, RecordOffer, RecordOptIn, RecordOptOut, RecordSignature, RecordStateParty, RecordStatement,
    RecordTraining, RecordTrainingAttendance, RecordUncacStatus, ReturnProfile, StrikeEntry, StrikeStatement,
    StrikeTraining, SubmitProfile, WithdrawDenunciation, WithdrawStatement,
};
use contracts::reviews::{
    AmendPeriod, AmendRules, AnswerHelp, AskForHelp, AssignOfficer, ChoosePublicStage, ChooseReadings,
    ConfirmConsultation, KeepNote, LetAdvance, ProposeConsultation, RecordRecommendation, RecordStep, Remind,
    ReturnConsultation, StrikeRecommendation, StrikeStep,
};
use contracts::{Command, CommandId, Message};
use jiff::Timestamp;
use serde_json::Value;

use crate::http::Portal;
use crate::http::arrival::Arrived;
use crate::http::gate::{Session, Visitor};
use crate::http::guard::is_own_form;
use crate::http::problem::Problem;
use crate::http::proof::{self, Lacking};

/// A command on its way.
struct Wish<'a> {
    portal: &'a Portal,
    visitor: &'a Visitor,
    id: CommandId,
    expected: Option<u64>,
    body: Value,
    arrived: Timestamp,
}

macro_rules! commands {
    ($($command:ty,)*) => {
        async fn dispatch(service: &str, name: &str, wish: Wish<'_>) -> Result<Value, Problem> {
            match (service, name) {
                $((<$command as Message>::SERVICE, <$command as Message>::NAME) => carry_out::<$command>(wish).await,)*
                _ => Err(Problem::plain(StatusCode::NOT_FOUND, "There is no such command.")),
            }
        }

        /// Those that can be given here, by service and name.
        #[cfg(test)]
        const ALL: &[(&str, &str)] = &[$((<$command as Message>::SERVICE, <$command as Message>::NAME),)*];
    };
}

commands! {
    ImportStates,
    RecordStateParty,
    ChangeParticulars,
    RecordDeposit,
    CorrectDeposit,
    RecordDenunciation,
    WithdrawDenunciation,
    RecordSignature,
    CorrectSignature,
    DeclareVoluntaryReview,
    RecordUncacStatus,
    RecordOptOut,
    RecordOptIn,
    RecordArrangement,
    RecordOffer,
    StrikeEntry,
    RecordStatement,
    WithdrawStatement,
    StrikeStatement,
    RecordTraining,
    RecordTrainingAttendance,
    StrikeTraining,
    NamePeople,
    ChangeDuties,
    LetLeave,
    SubmitProfile,
    ReturnProfile,
    ApprovePerson,
    GiveUndertaking,
    ChoosePublicContact,
    ScheduleMeeting,
    MoveMeeting,
    CancelMeeting,
    FreezePool,
    RecordRoomValue,
    StrikeRoomValue,
    AbandonDrawing,
    DrawLots,
    RequestRedraw,
    WithdrawRedraw,
    DecideRedraw,
    RequestConsultation,
    CloseConsultation,
    RecordConsent,
    RecordOverride,
    ConveneDialogue,
    MoveDialogue,
    ChangeDialogue,
    AnnounceDeadline,
    NameChairs,
    CirculateList,
    RecordProgramme,
    RecordPanel,
    AddBackgroundPaper,
    RecordReportAdopted,
    CancelDialogue,
    OpenDialogue,
    CloseDialogue,
    RecordAttendance,
    RecordInput,
    ScheduleSession,
    AttachSummary,
    Apply,
    ChangeApplication,
    ChooseDialogue,
    ConfirmAddress,
    WithdrawAttendance,
    SendComments,
    SendCommentsFile,
    DecideComments,
    Object,
    WithdrawObjection,
    RecordBureauDecision,
    ReportActivity,
    EraseParticulars,
    SettleKind,
    AllowPublication,
    EraseComments,
    StrikeInput,
    ReleaseParticipants,
    AmendRules,
    AmendPeriod,
    ChooseReadings,
    RecordRecommendation,
    StrikeRecommendation,
    LetAdvance,
    ProposeConsultation,
    ReturnConsultation,
    ConfirmConsultation,
    RecordStep,
    StrikeStep,
    Remind,
    KeepNote,
    AssignOfficer,
    AnswerHelp,
    AskForHelp,
    ChoosePublicStage,
    KeepContact,
    ForgetContact,
    InviteContact,
    OpenLink,
    SendLink,
    RenewLink,
    CorrectAccount,
    ChooseCopies,
    ChangeAccountAddress,
    ConfirmAccountAddress,
    KeepAccountAddress,
    EndAccount,
}

pub(super) async fn command(
    State(portal): State<Portal>,
    visitor: Visitor,
    Arrived(arrived): Arrived,
    Path((service, name)): Path<(String, String)>,
    headers: HeaderMap,
    Json(body): Json<Value>,
) -> Result<Json<Value>, Problem> {
    let says = |status, detail: &str| Problem::plain(status, detail);
    let session = visitor.session().ok_or_else(|| says(StatusCode::UNAUTHORIZED, "Nobody is signed in."))?;
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if !is_own_form(session, text("x-csrf-token").unwrap_or_default()) {
        return Err(says(StatusCode::FORBIDDEN, "The header x-csrf-token does not carry the token of this session."));
    }
    let id = text("idempotency-key").and_then(|key| key.parse().ok());
    let id =
        id.ok_or_else(|| says(StatusCode::BAD_REQUEST, "The header idempotency-key must carry a UUID of your own."))?;
    let expected = text("if-match").map(|version| version.trim_matches('"').parse()).transpose();
    let expected = expected.map_err(|_| says(StatusCode::BAD_REQUEST, "The header if-match must carry a version."))?;
    if is_proved(&service, &name) {
        must_be_proved(&portal, session, &visitor, &headers).await?;
    }
    let wish = Wish { portal: &portal, visitor: &visitor, id, expected, body, arrived };
    dispatch(&service, &name, wish).await.map(Json)
}

/// The header that carries the password of the account.
pub(super) const PASSWORD: &str = "x-current-password";

/// Whether a command hands an account over or ends it: whoever gives it shows again that the account is theirs.
pub(super) fn is_proved(service: &str, name: &str) -> bool {
    service == EndAccount::SERVICE && [ChangeAccountAddress::NAME, EndAccount::NAME].contains(&name)
}

async fn must_be_proved(
    portal: &Portal,
    session: &Session,
    visitor: &Visitor,
    headers: &HeaderMap,
) -> Result<(), Problem> {
    let asker = visitor.asker();
    // Whoever has no account has none to hand over: the policies refuse it.
    let Some(contact) = proof::account_of(&asker) else { return Ok(()) };
    let password = headers.get(PASSWORD).and_then(|value| std::str::from_utf8(value.as_bytes()).ok());
    let lacking = proof::lacking(portal, session, contact, password).await;
    let lacking = lacking.map_err(|failure| {
        tracing::error!(%failure, "whether an account is somebody's cannot be found out");
        Problem::plain(StatusCode::SERVICE_UNAVAILABLE, "Whether the account is yours cannot be found out at present.")
    })?;
    let Some(lacking) = lacking else { return Ok(()) };
    let minutes = proof::MINUTES;
    Err(Problem::plain(
        StatusCode::FORBIDDEN,
        match lacking {
            Lacking::Password => {
                format!(
                    "The header {PASSWORD} must carry the current password, or too many were wrong. Nothing was changed."
                )
            }
            Lacking::Link => format!(
                "Open your private link again and give this command within {minutes} minutes. Nothing was changed."
            ),
        },
    ))
}

async fn carry_out<C: Command>(wish: Wish<'_>) -> Result<Value, Problem> {
    let command: C = serde_json::from_value(wish.body)
        .map_err(|fault| Problem::plain(StatusCode::BAD_REQUEST, format!("The body is not this command: {fault}.")))?;
    let reply = wish.portal.command_since(wish.visitor, wish.id, wish.expected, &command, wish.arrived).await;
    let reply = reply.map_err(|fault| Problem::of(&fault))?;
    serde_json::to_value(&reply).map_err(|fault| Problem::plain(StatusCode::INTERNAL_SERVER_ERROR, fault.to_string()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use contracts::{Kind, catalogue};

    use super::ALL;

    #[test]
    fn every_command_of_the_catalogue_can_be_given() {
        let commands = catalogue().iter().filter(|entry| matches!(entry.kind, Kind::Command { .. }));
        let catalogue: BTreeSet<_> = commands.map(|entry| (entry.service, entry.name)).collect();
        assert_eq!(ALL.iter().copied().collect::<BTreeSet<_>>(), catalogue);
    }
}
