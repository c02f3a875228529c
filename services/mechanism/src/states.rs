//! Reading States parties into the registry.

use access::Asker;
use bus::{Asked, Bus};
use contracts::CommandId;
use contracts::registry::{ExportStates, ImportStates, Imported};
use ed25519_dalek::SigningKey;
use runtime::{Clock as _, Entropy as _, SystemClock, SystemEntropy};

use crate::Fault;

/// The file shipped with the project.
const SHIPPED: &str = include_str!("../../../data/states-parties.csv");
const SHIPPED_FROM: &str =
    "the project's own file, data/states-parties.csv; data/README.md says where its cells come from";

/// An operator's way to ask.
#[derive(Debug)]
pub(crate) struct Operator {
    pub(crate) bus: Bus,
    pub(crate) key: SigningKey,
}

impl Operator {
    fn asked(&self) -> Result<Asked, Fault> {
        let now = SystemClock.now();
        let mut random = [0; 10];
        SystemEntropy.fill(&mut random).map_err(|fault| Fault::Machine(fault.to_string()))?;
        let id = CommandId::new(u64::try_from(now.as_millisecond()).unwrap_or_default(), random);
        let asker = Asker::Operator { account: "command-line".to_owned() };
        Ok(Asked { id, statement: access::sign(&self.key, &asker, now), expected: None })
    }

    /// Reads a file into the registry.
    pub(crate) async fn import(&self, csv: String, source: String) -> Result<Imported, Fault> {
        let command = ImportStates { csv, source };
        self.bus.command(&command, &self.asked()?).await.map_err(|fault| Fault::Refused(in_full(&fault)))
    }

    /// Whether the registry knows no State yet.
    pub(crate) async fn knows_no_state(&self) -> Result<bool, Fault> {
        let refused = |fault: bus::RequestError| Fault::Refused(in_full(&fault));
        let known = self.bus.query(&ExportStates {}, &self.asked()?).await.map_err(refused)?;
        // The first line names the columns.
        Ok(known.csv.lines().nth(1).is_none())
    }

    /// Reads the shipped file into the registry.
    pub(crate) async fn first_states(&self) -> Result<Imported, Fault> {
        self.import(SHIPPED.to_owned(), SHIPPED_FROM.to_owned()).await
    }
}

/// The sentence, and every fault of a file in a line of its own.
fn in_full(fault: &bus::RequestError) -> String {
    let notice = fault.to_notice();
    let faults = notice.particulars.iter().map(|fault| fault.sentence.as_str());
    std::iter::once(notice.to_string().as_str()).chain(faults).collect::<Vec<_>>().join("\n")
}
