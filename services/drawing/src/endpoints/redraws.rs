//! Requests to draw again, and consultations.

use contracts::Recorded;
use contracts::drawing::{
    CloseConsultation, DecideRedraw, Readings, RequestConsultation, RequestRedraw, WithdrawRedraw,
};
use runtime::{Context, Failure, Preparation};

use super::{readings_of, recorded, silent};
use crate::domain::{Cycle, consultations, requests};

/// How the quota is read here.
pub(crate) async fn readings(inquiry: Preparation, _: RequestRedraw) -> Result<Readings, Failure> {
    readings_of(&inquiry)
}

pub(crate) async fn request(
    mut context: Context<'_>,
    (command, readings): (RequestRedraw, Readings),
) -> Result<Recorded, Failure> {
    let today = context.today();
    let decide = |cycle: &Cycle| requests::request(cycle, readings, &command, today);
    let warn = |cycle: &Cycle, number: Option<u32>| {
        number.map(|number| requests::warnings(cycle, number, today)).unwrap_or_default()
    };
    recorded(&mut context, decide, warn).await
}

pub(crate) async fn withdraw(mut context: Context<'_>, command: WithdrawRedraw) -> Result<Recorded, Failure> {
    let today = context.today();
    recorded(&mut context, |cycle| requests::withdraw(cycle, &command, today), silent).await
}

pub(crate) async fn decide(mut context: Context<'_>, command: DecideRedraw) -> Result<Recorded, Failure> {
    let today = context.today();
    recorded(&mut context, |cycle| requests::decide(cycle, &command, today), silent).await
}

pub(crate) async fn request_consultation(
    mut context: Context<'_>,
    command: RequestConsultation,
) -> Result<Recorded, Failure> {
    let today = context.today();
    recorded(&mut context, |cycle| consultations::request(cycle, &command, today), silent).await
}

pub(crate) async fn close_consultation(
    mut context: Context<'_>,
    command: CloseConsultation,
) -> Result<Recorded, Failure> {
    let today = context.today();
    recorded(&mut context, |cycle| consultations::close(cycle, &command, today), silent).await
}
