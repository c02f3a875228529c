//! How States are called.

use runtime::{Context, Failure};
use treaty::StateCode;

/// Keeps a State's name.
pub(super) async fn remember(context: &mut Context<'_>, state: StateCode, name: String) -> Result<(), Failure> {
    let sql = "INSERT INTO states (state, name) VALUES ($1, $2) ON CONFLICT (state) DO UPDATE SET name = excluded.name";
    context.execute(sql, &[state.to_string().into(), name.into()]).await?;
    Ok(())
}

/// A State's name; its code where the registry has said none.
pub(crate) async fn name_of(context: &mut Context<'_>, state: StateCode) -> Result<String, Failure> {
    let rows = context.rows("SELECT name FROM states WHERE state = $1", &[state.to_string().into()]).await?;
    Ok(rows.first().map(|row| row.text(0)).transpose()?.unwrap_or_else(|| state.to_string()))
}
