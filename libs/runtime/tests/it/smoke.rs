//! One command, its event, its effect elsewhere.

use bus::{Bus, Outcome, RequestError};
use contracts::drawing::ShowOverview;
use journal::Storage;
use runtime::{VirtualClock, start};

use crate::{ground, toy};

#[tokio::test(flavor = "multi_thread")]
async fn a_command_is_decided_recorded_published_and_has_its_effect() {
    let Some(server) = ground::nats().await else { return };
    let folder = tempfile::tempdir().unwrap();
    let clock = VirtualClock::at(toy::start_of_time());
    let storage = Storage::Folder(folder.path().to_owned());
    let registry =
        start(toy::registry(), toy::environment("registry", &server, storage.clone(), &clock)).await.unwrap();
    let drawing = start(toy::drawing(), toy::environment("drawing", &server, storage.clone(), &clock)).await.unwrap();
    registry.ready().await;
    drawing.ready().await;
    let portal = Bus::connect(&toy::environment("portal", &server, storage, &clock).connection).await.unwrap();

    let asked = toy::asked(&clock);
    let first = portal.command(&toy::offer("AFG", "a note"), &asked).await.unwrap();
    let again = portal.command(&toy::offer("AFG", "a note"), &asked).await.unwrap();
    assert_eq!((first.version, again.version), (1, 1), "sent twice, done once");
    let refused = portal.command(&toy::offer("AFG", "refuse"), &toy::asked(&clock)).await.unwrap_err();
    let RequestError::Answered { outcome, notice } = refused else { panic!("{refused:?}") };
    assert_eq!((outcome, notice.rule.unwrap().to_string().as_str()), (Outcome::Refused, "PR-29ii"));

    while portal.query(&ShowOverview {}, &toy::asked(&clock)).await.unwrap().version < 1 {
        tokio::task::yield_now().await;
    }
    let report = registry.house().journal.check(&toy::environment_key()).await.unwrap();
    assert!(report.findings.is_empty(), "{report:?}");
    drawing.stop().await;
    registry.stop().await;
    server.stop().await;
}
