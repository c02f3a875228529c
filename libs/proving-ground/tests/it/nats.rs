//! nats-servers.

use std::time::Duration;

use async_nats::{ConnectOptions, Message, Subscriber};
use futures_util::StreamExt;
use proving_ground::{Credential, User, nats, nats_for};
use tokio::time::timeout;

async fn next(subscriber: &mut Subscriber) -> Message {
    timeout(Duration::from_secs(10), subscriber.next()).await.expect("a message arrives").unwrap()
}

#[tokio::test]
async fn each_call_has_a_server_of_its_own() {
    let (Some(one), Some(other)) = tokio::join!(nats(), nats()) else { return };
    assert_ne!(one.port(), other.port());
    let client = one.connect().await;
    let mut heard = client.subscribe("greeting").await.unwrap();
    other.connect().await.publish("greeting", "from afar".into()).await.unwrap();
    client.publish("greeting", "hello".into()).await.unwrap();
    assert_eq!(next(&mut heard).await.payload, "hello");
}

#[tokio::test]
async fn it_lets_in_its_user_and_nobody_else() {
    let Some(nats) = nats().await else { return };
    nats.options().connect(nats.url()).await.unwrap();
    let (user, password) = (nats.user().to_owned(), nats.password().to_owned());
    ConnectOptions::with_user_and_password(user, password).connect(nats.url()).await.unwrap();
    assert!(async_nats::connect(nats.url()).await.is_err());
}

#[tokio::test]
async fn given_users_stand_beside_the_powerful_one() {
    let credential = Credential::Password("registrys password".to_owned());
    let publish = vec!["event.registry.>".to_owned()];
    let registry = User { name: "registry".to_owned(), credential, publish, subscribe: vec![], allow_responses: false };
    let Some(nats) = nats_for(vec![registry]).await else { return };
    let options = ConnectOptions::with_user_and_password("registry".to_owned(), "registrys password".to_owned());
    let registry = options.connect(nats.url()).await.unwrap();
    let client = nats.connect().await;
    let mut heard = client.subscribe(">").await.unwrap();
    // A message of its own shows that the server knows of the subscription.
    client.publish("ready", "".into()).await.unwrap();
    assert_eq!(next(&mut heard).await.subject.as_str(), "ready");
    registry.publish("event.drawing.x", "".into()).await.unwrap();
    registry.publish("event.registry.x", "".into()).await.unwrap();
    assert_eq!(next(&mut heard).await.subject.as_str(), "event.registry.x");
}

#[tokio::test]
async fn it_is_killed_and_comes_back_on_its_port() {
    let Some(mut nats) = nats().await else { return };
    let (port, process) = (nats.port(), nats.process_id());
    nats.kill();
    assert!(nats.options().connect(nats.url()).await.is_err());
    nats.restart().await;
    assert_eq!(nats.port(), port);
    assert_ne!(nats.process_id(), process);
    timeout(Duration::from_secs(10), nats.connect()).await.unwrap();
}

#[tokio::test]
async fn it_ends_with_its_value_and_leaves_nothing() {
    let (Some(dropped), Some(stopped)) = tokio::join!(nats(), nats()) else { return };
    let doors = [&dropped, &stopped].map(|nats| (nats.options(), nats.url()));
    let folders = [dropped.folder().to_owned(), stopped.folder().to_owned()];
    drop(dropped);
    stopped.stop().await;
    for (options, url) in doors {
        assert!(options.connect(url).await.is_err());
    }
    assert!(folders.iter().all(|folder| !folder.exists()));
}
