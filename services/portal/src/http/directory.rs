//! The names of States, asked of the registry and kept for a moment: what services say names States by their codes.

use std::sync::Arc;

use contracts::registry::ListStates;
use jiff::{SignedDuration, Timestamp};
use tokio::sync::Mutex;

use super::Portal;
use super::gate::Visitor;
use crate::pages::Names;

/// How long they are kept. A name that has just changed is still shown as it was for that long.
const KEPT: SignedDuration = SignedDuration::from_secs(60);

/// The names as they were last asked for, and when that was.
#[derive(Debug, Default)]
pub struct Directory(Mutex<Option<(Timestamp, Arc<Names>)>>);

impl Portal {
    /// The names of States; none as long as the registry does not answer, and then codes are shown.
    pub async fn names(&self, visitor: &Visitor) -> Arc<Names> {
        let now = self.house.now();
        let mut kept = self.directory.0.lock().await;
        if let Some((asked, names)) = kept.as_ref()
            && now.duration_since(*asked) < KEPT
        {
            return names.clone();
        }
        let answer = self.query(visitor, &ListStates { as_of: None }).await;
        let names = answer.map(|answer| Arc::new(Names::of_states(&answer.states))).unwrap_or_default();
        *kept = Some((now, names.clone()));
        names
    }
}
