//! Asking a service for whoever is at the door.

use access::Asker;
use bus::{Asked, RequestError};
use contracts::{Command, CommandId, Notice, Query};
use jiff::Timestamp;

use super::Portal;
use super::gate::Visitor;

impl Portal {
    /// Asks what a service knows.
    ///
    /// # Errors
    /// [`RequestError`].
    pub async fn query<Q: Query>(&self, visitor: &Visitor, query: &Q) -> Result<Q::Reply, RequestError> {
        self.query_as(&visitor.asker(), query).await
    }

    /// The same for somebody who is not at the door: the owner of a calendar.
    ///
    /// # Errors
    /// [`RequestError`].
    pub(crate) async fn query_as<Q: Query>(&self, asker: &Asker, query: &Q) -> Result<Q::Reply, RequestError> {
        let signed = self.asked(asker, self.new_id()?, None, self.house.now())?;
        self.house.bus.query(query, &signed).await
    }

    /// Asks a service to decide. The identifier comes from the form, so that sending it twice does it once.
    ///
    /// # Errors
    /// [`RequestError`].
    pub async fn command<C: Command>(
        &self,
        visitor: &Visitor,
        id: CommandId,
        expected: Option<u64>,
        command: &C,
    ) -> Result<C::Reply, RequestError> {
        self.command_since(visitor, id, expected, command, self.house.now()).await
    }

    /// The same for a request that reached the portal at this time: that is what counts where a rule sets a limit.
    ///
    /// # Errors
    /// [`RequestError`].
    pub async fn command_since<C: Command>(
        &self,
        visitor: &Visitor,
        id: CommandId,
        expected: Option<u64>,
        command: &C,
        arrived: Timestamp,
    ) -> Result<C::Reply, RequestError> {
        let asked = self.asked(&visitor.asker(), id, expected, arrived)?;
        self.house.bus.command(command, &asked).await
    }

    /// A new identifier for a form.
    ///
    /// # Errors
    /// When the machine has no randomness to give.
    pub fn new_id(&self) -> Result<CommandId, RequestError> {
        self.house.command_id().map_err(|_| broken("The machine has no randomness to give."))
    }

    fn asked(
        &self,
        asker: &Asker,
        id: CommandId,
        expected: Option<u64>,
        arrived: Timestamp,
    ) -> Result<Asked, RequestError> {
        let key =
            self.house.keys.statement.as_ref().ok_or_else(|| broken("The portal has no key to sign who asks."))?;
        Ok(Asked { id, statement: access::sign(&key.0, asker, arrived), expected })
    }
}

fn broken(sentence: &str) -> RequestError {
    let notice = Box::new(Notice::plain("failed", sentence));
    RequestError::Answered { outcome: bus::Outcome::Failed, notice }
}
