//! Every service against every other, on a real nats-server: nobody says anything in another's name, hears what is another's, or answers in
//! its place.

use access::inbox_of;
use contracts::subject::{dead_letters_of, events_of, stream_of};

use crate::bus::{FOLLOWS, deaf, join, refused, server};

/// A subject below one that ends in `>`.
fn below(subjects: &str) -> String {
    subjects.replace('>', "state.AUT.something-happened")
}

#[tokio::test]
async fn r5_no_service_reads_or_writes_what_is_another_services() {
    let Some(nats) = server().await else { return };
    for (service, follows) in FOLLOWS {
        let bus = join(&nats, service).await;
        for (other, _) in FOLLOWS.into_iter().filter(|(other, _)| *other != service) {
            for subject in [
                below(&events_of(other)),
                dead_letters_of(other),
                format!("cmd.{other}.no-such-command"),
                format!("query.{other}.no-such-query"),
                format!("{}.1", inbox_of(other)),
            ] {
                refused(&bus, &subject).await;
            }
            for subject in [format!("cmd.{other}.>"), format!("query.{other}.>"), format!("{}.>", inbox_of(other))] {
                deaf(&bus, &subject).await;
            }
            if !follows.contains(&other) {
                refused(&bus, &format!("$JS.API.DIRECT.GET.{}", stream_of(other))).await;
                deaf(&bus, &events_of(other)).await;
            }
        }
    }
}
