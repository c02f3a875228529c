//! What was answered to each command: sent twice, it is done once and answered twice.

use contracts::CommandId;
use jiff::Timestamp;

use crate::link::Link;
use crate::rows::{Column, Table};
use crate::{Hash, JournalError, Row, Tx};

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

/// What was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reply {
    /// The hash of the command, in hexadecimal.
    request: String,
    text: String,
}

impl Reply {
    fn read(row: &Row) -> Result<Self, JournalError> {
        Ok(Self { request: row.text(0)?, text: row.text(1)? })
    }

    fn to(&self, request: Hash) -> Answered {
        if self.request == request.to_string() { Answered::With(self.text.clone()) } else { Answered::Otherwise }
    }
}

static REPLIES: Table = Table {
    name: "replies",
    columns: &[
        Column::Text("command"),
        Column::Text("request_hash"),
        Column::Text("reply"),
        Column::Int("recorded_at"),
    ],
    key: 1,
    otherwise: "",
};

impl Tx {
    /// Whether this command was answered before.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub async fn answered(&mut self, command: CommandId, request: Hash) -> Result<Answered, JournalError> {
        if let Some(known) = self.replies.get(&command) {
            return Ok(known.as_ref().map_or(Answered::No, |reply| reply.to(request)));
        }
        let sql = "SELECT request_hash, reply FROM replies WHERE command = $1";
        let rows = self.written(sql, &[command.to_string().into()]).await?;
        let Some(row) = rows.first() else { return Ok(Answered::No) };
        Ok(Reply::read(row)?.to(request))
    }

    /// Looks up at once what was answered to the commands of this transaction; says whether anything was.
    pub(crate) async fn look_up(&mut self) -> Result<bool, JournalError> {
        const IN_FILE: &str = "SELECT request_hash, reply, command FROM replies \
                               WHERE command IN (SELECT value FROM json_each($1))";
        // One by one by the key: a plan that was made while there were few would read all of them for good.
        const IN_SCHEMA: &str = "SELECT known.* FROM json_array_elements_text($1::json) AS asked (command), \
                                 LATERAL (SELECT request_hash, reply, command FROM replies \
                                 WHERE command = asked.command LIMIT 1) AS known";
        if self.replies.is_empty() {
            return Ok(false);
        }
        let sql = if matches!(self.link(), Link::Sqlite(_)) { IN_FILE } else { IN_SCHEMA };
        let ids: serde_json::Value = self.replies.keys().map(ToString::to_string).collect();
        let rows = self.link().rows(sql, &[ids.to_string().into()]).await?;
        for row in &rows {
            if let Ok(command) = row.text(2)?.parse() {
                self.replies.insert(command, Some(Reply::read(row)?));
            }
        }
        Ok(!rows.is_empty())
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
        let values = vec![command.to_string().into(), request.to_string().into(), reply.into(), now.into()];
        self.put(&REPLIES, values).await?;
        self.replies.insert(command, Some(Reply { request: request.to_string(), text: reply.to_owned() }));
        self.answers(command);
        Ok(())
    }
}
