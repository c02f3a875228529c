//! What is learnt from another service is known again after a restart, and in a transaction by what that transaction keeps.

use contracts::EventSet as _;
use contracts::registry::RegistryEvent;
use journal::{Journal, JournalError, Learnt, Said};

use crate::ground::{Ground, event, on_both};

on_both!(what_is_learnt_is_known_after_a_restart, what_is_not_committed_is_not_remembered);

/// From whom offers came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Sources(Vec<String>);

impl Learnt for Sources {
    type Event = RegistryEvent;

    fn learn(&mut self, event: &RegistryEvent) {
        if let RegistryEvent::OfferRecorded(offer) = event {
            self.0.push(offer.source.clone());
        }
    }
}

fn known(sources: &[&str]) -> Sources {
    Sources(sources.iter().map(|&source| source.to_owned()).collect())
}

/// Keeps an event at a position; says what is known in that transaction.
async fn keep(journal: &Journal, position: u64, source: &'static str, kept: bool) -> Result<Sources, JournalError> {
    let own = journal.clone();
    let work = journal.write(move |tx| {
        Box::pin(async move {
            let event = event(source);
            let payload = contracts::canonical(&event.to_value().unwrap()).unwrap();
            let (name, version) = (event.name(), event.version());
            tx.keep_learnt(&Said { source: "registry", position, name, version, payload: &payload }).await?;
            let known = own.known_in::<Sources>(tx).await?;
            if kept { Ok((*known).clone()) } else { Err(JournalError::Panicked) }
        })
    });
    work.await?
}

async fn what_is_learnt_is_known_after_a_restart(ground: Ground) {
    let journal = ground.open("drawing").await;
    assert_eq!(*journal.known::<Sources>().await.unwrap(), known(&[]));
    assert_eq!(keep(&journal, 3, "a", true).await.unwrap(), known(&["a"]));
    assert_eq!(keep(&journal, 3, "a", true).await.unwrap(), known(&["a"]), "kept once");
    assert_eq!(*journal.known::<Sources>().await.unwrap(), known(&["a"]));
    assert_eq!(keep(&journal, 8, "b", true).await.unwrap(), known(&["a", "b"]));
    let other = ground.open("drawing").await;
    assert_eq!(*other.known::<Sources>().await.unwrap(), known(&["a", "b"]));
    keep(&other, 9, "c", true).await.unwrap();
    assert_eq!(*journal.known::<Sources>().await.unwrap(), known(&["a", "b", "c"]), "another program kept it");
    journal.close().await;
    other.close().await;
}

async fn what_is_not_committed_is_not_remembered(ground: Ground) {
    let journal = ground.open("drawing").await;
    keep(&journal, 1, "a", true).await.unwrap();
    keep(&journal, 2, "lost", false).await.unwrap_err();
    assert_eq!(*journal.known::<Sources>().await.unwrap(), known(&["a"]));
    keep(&journal, 2, "b", true).await.unwrap();
    assert_eq!(*journal.known::<Sources>().await.unwrap(), known(&["a", "b"]));
    journal.close().await;
}
