//! What was answered to each command: sent twice, it is done once and answered twice.

use contracts::CommandId;
use jiff::Timestamp;

use crate::{Hash, JournalError, Tx};

/// Whether a command was answered before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answered {
    /// It is new.
    No,
    /// It was, with this reply.
    With(String),
    /// Its identifier was used for another command.
    Otherwise,
}

impl Tx {
    /// Whether this command was answered before.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub async fn answered(&mut self, command: CommandId, request: Hash) -> Result<Answered, JournalError> {
        let sql = "SELECT request_hash, reply FROM replies WHERE command = $1";
        let Some(row) = self.row(sql, &[command.to_string().into()]).await? else { return Ok(Answered::No) };
        let same = row.text(0)? == request.to_string();
        Ok(if same { Answered::With(row.text(1)?) } else { Answered::Otherwise })
    }

    /// Keeps the reply to a command.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub async fn answer(
        &mut self,
        command: CommandId,
        request: Hash,
        reply: &str,
        now: Timestamp,
    ) -> Result<(), JournalError> {
        let values = [command.to_string().into(), request.to_string().into(), reply.into(), now.into()];
        let sql = "INSERT INTO replies (command, request_hash, reply, recorded_at) VALUES ($1, $2, $3, $4)";
        self.execute(sql, &values).await?;
        Ok(())
    }
}
