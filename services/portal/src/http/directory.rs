//! The names of States, asked of the registry and kept for a moment: what services say names States by their codes.

use std::sync::{Arc, OnceLock};

use contracts::registry::{ListStates, States};
use jiff::{SignedDuration, Timestamp};
use tokio::sync::Mutex;
use treaty::Language;

use super::Portal;
use super::gate::Visitor;
use crate::pages::Names;
use crate::text::Texts;

/// How long they are kept. A name that has just changed is still shown as it was for that long.
const KEPT: SignedDuration = SignedDuration::from_secs(60);

/// The States as they were last asked for, and when that was.
#[derive(Debug, Default)]
pub struct Directory(Mutex<Option<(Timestamp, Arc<Known>)>>);

/// What is known of them: nothing as long as the registry does not answer. What a language makes of it is made once.
#[derive(Debug, Default)]
struct Known {
    states: Option<States>,
    names: [OnceLock<Arc<Names>>; Language::ALL.len()],
}

fn place(texts: &Texts) -> usize {
    let language = texts.language();
    // Every language is in the list of all.
    Language::ALL.into_iter().position(|one| one == language).unwrap_or_default()
}

impl Portal {
    async fn known(&self, visitor: &Visitor) -> Arc<Known> {
        let now = self.house.now();
        let mut kept = self.directory.0.lock().await;
        if let Some((asked, known)) = kept.as_ref()
            && now.duration_since(*asked) < KEPT
        {
            return known.clone();
        }
        let states = self.query(visitor, &ListStates { as_of: None }).await.ok();
        let known = Arc::new(Known { states, ..Known::default() });
        *kept = Some((now, known.clone()));
        known
    }

    /// The names of States in a language; none as long as the registry does not answer, and then codes are shown.
    pub async fn names(&self, visitor: &Visitor, texts: &Texts) -> Arc<Names> {
        let known = self.known(visitor).await;
        let Some(states) = &known.states else { return Arc::default() };
        known.names[place(texts)].get_or_init(|| Arc::new(Names::of_states(&states.states).in_language(texts))).clone()
    }
}
