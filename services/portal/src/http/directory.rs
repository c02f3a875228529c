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
/// How soon a registry that did not answer is asked again; until it answers, what it said last is kept.
const AGAIN: SignedDuration = SignedDuration::from_secs(2);

/// The States as the registry said them last, and from when on it is asked again.
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

fn later(now: Timestamp, by: SignedDuration) -> Timestamp {
    now.saturating_add(by).unwrap_or(Timestamp::MAX)
}

impl Portal {
    async fn known(&self, visitor: &Visitor) -> Arc<Known> {
        let now = self.house.now();
        let mut kept = self.directory.0.lock().await;
        if let Some((ask_again, known)) = kept.as_mut() {
            if now < *ask_again {
                return known.clone();
            }
            if known.states.is_some() {
                // One asks, and nobody waits for it.
                *ask_again = later(now, AGAIN);
                let known = known.clone();
                drop(kept);
                let Some(new) = self.ask_registry(visitor).await else { return known };
                *self.directory.0.lock().await = Some((later(now, KEPT), new.clone()));
                return new;
            }
        }
        let known = self.ask_registry(visitor).await;
        let ask_again = later(now, if known.is_some() { KEPT } else { AGAIN });
        let known = known.unwrap_or_default();
        *kept = Some((ask_again, known.clone()));
        known
    }

    async fn ask_registry(&self, visitor: &Visitor) -> Option<Arc<Known>> {
        let states = self.query(visitor, &ListStates { as_of: None }).await.ok()?;
        Some(Arc::new(Known { states: Some(states), ..Known::default() }))
    }

    /// The names of States in a language; none as long as the registry does not answer, and then codes are shown.
    pub async fn names(&self, visitor: &Visitor, texts: &Texts) -> Arc<Names> {
        let known = self.known(visitor).await;
        let Some(states) = &known.states else { return Arc::default() };
        known.names[place(texts)].get_or_init(|| Arc::new(Names::of_states(&states.states).in_language(texts))).clone()
    }
}
