//! A service can do its work with the permissions that follow from the catalogue, and nothing else.

use std::sync::atomic::Ordering;

use access::bus_permissions;
use bus::{Bus, Credentials};
use contracts::drawing::ShowOverview;
use contracts::subject;
use proving_ground::{Credential, User};
use runtime::{Environment, VirtualClock, start};

use crate::ground::{self, until};
use crate::toy;

fn user(service: &str, follows: &[&str]) -> User {
    let permissions = bus_permissions(service, follows);
    User {
        name: service.to_owned(),
        credential: Credential::Password(service.to_owned()),
        publish: permissions.publish,
        subscribe: permissions.subscribe,
        allow_responses: permissions.allow_responses,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_does_its_work_and_nothing_else() {
    let users = vec![user("registry", &[]), user("drawing", &["registry"]), user("portal", &[])];
    let Some(mut server) = proving_ground::nats_for(users).await else { return };
    ground::make_streams(&server).await;
    let (ground, clock) = (ground::sqlite(), VirtualClock::at(toy::start_of_time()));
    let environment = |name: &str| -> Environment {
        let mut environment = toy::environment(name, &server, ground.storage.clone(), &clock);
        environment.connection.credentials = Credentials::Password { user: name.to_owned(), password: name.to_owned() };
        environment
    };
    let registry = start(toy::registry(), environment("registry")).await.unwrap();
    let drawing = start(toy::drawing(), environment("drawing")).await.unwrap();
    let portal = Bus::connect(&environment("portal").connection).await.unwrap();
    // The second becomes a dead letter.
    for source in ["first", "poison", "last"] {
        portal.command(&toy::offer("AFG", source), &toy::asked(&clock)).await.unwrap();
    }
    let had =
        async |effects: u64| portal.query(&ShowOverview {}, &toy::asked(&clock)).await.unwrap().version == effects;
    until("both effects are had", async || had(2).await).await;
    assert_eq!(drawing.house().journal.dead_letters().await.unwrap().len(), 1);
    let forbidden = |bus: &Bus| bus.counters().forbidden.load(Ordering::Relaxed);
    for bus in [&registry.house().bus, &drawing.house().bus, &portal] {
        assert_eq!(forbidden(bus), 0, "nothing of that was forbidden");
    }

    for (bus, foreign) in [
        (&registry.house().bus, "event.drawing.cycle.1.lots-drawn"),
        (&registry.house().bus, "cmd.drawing.draw-lots"),
        (&drawing.house().bus, "event.registry.state.AFG.offer-recorded"),
        (&drawing.house().bus, "cmd.registry.record-offer"),
        (&portal, "event.registry.state.AFG.offer-recorded"),
        (&portal, "$JS.API.STREAM.DELETE.EVENTS_REGISTRY"),
        (&registry.house().bus, "$JS.API.STREAM.CREATE.EVENTS_REGISTRY"),
        (&drawing.house().bus, "$JS.API.STREAM.UPDATE.DEAD_LETTERS"),
        (&drawing.house().bus, "$JS.API.CONSUMER.CREATE.EVENTS_REGISTRY.x.event.registry.>"),
    ] {
        let before = forbidden(bus);
        bus.client().publish(foreign, "{}".into()).await.unwrap();
        until("the server objects", async || forbidden(bus) > before).await;
    }
    for (bus, foreign) in [
        (&registry.house().bus, "cmd.drawing.*"),
        (&drawing.house().bus, "cmd.registry.*"),
        (&drawing.house().bus, "_INBOX_portal.>"),
        (&portal, "event.>"),
    ] {
        let before = forbidden(bus);
        let _subscription = bus.client().subscribe(foreign).await.unwrap();
        until("the server objects", async || forbidden(bus) > before).await;
    }
    let mut stream =
        async_nats::jetstream::new(server.connect().await).get_stream(subject::stream_of("registry")).await.unwrap();
    assert_eq!(stream.info().await.unwrap().state.messages, 3);

    // They are enough to find the way back as well.
    server.kill();
    server.restart().await;
    until("it is done", async || portal.command(&toy::offer("AFG", "afterwards"), &toy::asked(&clock)).await.is_ok())
        .await;
    until("its effect is had", async || had(3).await).await;
    drawing.stop().await;
    registry.stop().await;
}
