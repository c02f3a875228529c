//! The States parties' file, read. It is compared with the whole registry before the transaction begins; the transaction then
//! finds out whether any of the States that change has changed in between.

use std::sync::Arc;

use contracts::registry::{ImportStates, Imported};
use runtime::{Context, Failure, Preparation};

use crate::deadlines::follow_deposits;
use crate::domain::{self, Import, State};
use crate::views::{Moment, Register};

/// What was compared, and with what.
pub(crate) struct Compared {
    import: Import,
    with: Arc<Moment>,
}

/// Compares the file with what is committed.
pub(crate) async fn prepare(
    register: Arc<Register>,
    preparation: Preparation,
    command: ImportStates,
) -> Result<Compared, Failure> {
    let with = register.now(&preparation.journal).await?;
    let import = domain::import(&with.states, &command, preparation.today())?;
    Ok(Compared { import, with })
}

/// Records what is new, for all States or for none.
pub(crate) async fn import_states(
    mut context: Context<'_>,
    (_, compared): (ImportStates, Compared),
) -> Result<Imported, Failure> {
    let Compared { import, with } = compared;
    for (code, events) in import.changes {
        let based_on = with.versions.get(&code).copied().unwrap_or_default();
        context.append::<State>(code.as_str(), based_on, events).await?;
        follow_deposits(&mut context, code).await?;
    }
    Ok(import.reply)
}
