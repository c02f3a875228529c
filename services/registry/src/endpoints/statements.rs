//! Reservations, declarations and notifications. Each command is decided in [`crate::domain`].

use contracts::Recorded;
use contracts::registry::{ListStatements, RecordStatement, Statements as Listed, StrikeStatement, WithdrawStatement};
use runtime::{Context, Failure, Inquiry};

use super::queries::{audience, unknown};
use super::record_numbered;
use crate::domain::{self, State, Statements};

pub(crate) async fn record_statement(mut context: Context<'_>, command: RecordStatement) -> Result<Recorded, Failure> {
    let (today, code) = (context.today(), command.state);
    let state = context.load::<State>(code.as_str()).await?.state;
    let decide = |known: &Statements| domain::record_statement(state.as_ref(), known, &command, today);
    record_numbered(&mut context, code.as_str(), decide).await
}

pub(crate) async fn withdraw_statement(
    mut context: Context<'_>,
    command: WithdrawStatement,
) -> Result<Recorded, Failure> {
    let today = context.today();
    let decide = |known: &Statements| domain::withdraw_statement(known, &command, today);
    record_numbered(&mut context, command.state.as_str(), decide).await
}

pub(crate) async fn strike_statement(mut context: Context<'_>, command: StrikeStatement) -> Result<Recorded, Failure> {
    let decide = |known: &Statements| domain::strike_statement(known, &command);
    record_numbered(&mut context, command.state.as_str(), decide).await
}

/// The statements of a State; where they are known from, the Secretariat alone is told.
pub(crate) async fn statements(inquiry: Inquiry, query: ListStatements) -> Result<Listed, Failure> {
    let state = query.state;
    if inquiry.load::<State>(state.as_str()).await?.state.code.is_none() {
        return Err(unknown(state).into());
    }
    let loaded = inquiry.load::<Statements>(state.as_str()).await?;
    let statements = loaded.state.shown(audience(inquiry.asker()));
    Ok(Listed { state, version: loaded.version, statements })
}
