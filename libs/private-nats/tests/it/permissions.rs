//! Each user does what is its own, and nothing else.

use std::time::Duration;

use async_nats::{Client, ConnectOptions, Event, Message, Subscriber};
use futures_util::StreamExt;
use nkeys::KeyPair;
use private_nats::{Credential, Running, User};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::time::timeout;

use crate::machine::{anna, as_anna, folder, run_with, server};

const LIMIT: Duration = Duration::from_secs(10);

/// A client, and what the server reproaches it with.
async fn connect(options: ConnectOptions, running: &Running) -> (Client, UnboundedReceiver<String>) {
    let (reproach, reproaches) = unbounded_channel();
    let options = options.event_callback(move |event| {
        let reproach = reproach.clone();
        async move {
            if let Event::ServerError(fault) = event {
                reproach.send(fault.to_string()).ok();
            }
        }
    });
    (options.connect(running.url()).await.unwrap(), reproaches)
}

async fn reproach(reproaches: &mut UnboundedReceiver<String>) -> String {
    timeout(LIMIT, reproaches.recv()).await.expect("the server objects").unwrap().to_lowercase()
}

async fn next(subscriber: &mut Subscriber) -> Message {
    timeout(LIMIT, subscriber.next()).await.expect("a message arrives").unwrap()
}

fn subjects(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

fn registry(credential: Credential) -> User {
    User {
        name: "registry".to_owned(),
        credential,
        publish: subjects(&["event.registry.>"]),
        subscribe: subjects(&["cmd.registry.*", "_INBOX_registry.>"]),
        allow_responses: true,
    }
}

#[tokio::test]
async fn a_user_with_a_key_keeps_to_its_subjects() {
    let Some(server) = server() else { return };
    let data = folder();
    let pair = KeyPair::new_user();
    let users = vec![anna(), registry(Credential::PublicKey(pair.public_key()))];
    let running = run_with(&server, data.path(), users).await;
    let (registry, mut reproaches) = connect(ConnectOptions::with_nkey(pair.seed().unwrap()), &running).await;
    let (anna, mut none) = connect(as_anna(), &running).await;
    let mut heard = anna.subscribe(">").await.unwrap();
    // A flush only reaches the socket; a message of her own shows that the server knows of the subscription.
    anna.publish("ready", "".into()).await.unwrap();
    assert_eq!(next(&mut heard).await.subject.as_str(), "ready");

    registry.publish("event.registry.party.registered", "1".into()).await.unwrap();
    assert_eq!(next(&mut heard).await.subject.as_str(), "event.registry.party.registered");

    registry.publish("event.drawing.lot.drawn", "2".into()).await.unwrap();
    let said = reproach(&mut reproaches).await;
    assert!(said.contains("publish") && said.contains("event.drawing.lot.drawn"), "{said}");

    let _sub = registry.subscribe("cmd.drawing.draw").await.unwrap();
    let said = reproach(&mut reproaches).await;
    assert!(said.contains("subscription") && said.contains("cmd.drawing.draw"), "{said}");

    let _all = registry.subscribe(">").await.unwrap();
    assert!(reproach(&mut reproaches).await.contains("subscription"));

    registry.publish("event.registry.party.registered", "3".into()).await.unwrap();
    assert_eq!(next(&mut heard).await.payload, "3", "what was forbidden was not delivered");
    assert!(none.try_recv().is_err());
}

#[tokio::test]
async fn a_service_answers_what_it_is_asked_and_no_more() {
    let Some(server) = server() else { return };
    let data = folder();
    let password = "registrys password";
    let users = vec![anna(), registry(Credential::Password(password.to_owned()))];
    let running = run_with(&server, data.path(), users).await;
    let options = ConnectOptions::with_user_and_password("registry".to_owned(), password.to_owned());
    let (registry, mut reproaches) = connect(options, &running).await;
    let (anna, _) = connect(as_anna(), &running).await;
    let mut commands = registry.subscribe("cmd.registry.register").await.unwrap();
    // What the server objects to came after the subscription, so it knows of that.
    registry.publish("forbidden", "".into()).await.unwrap();
    assert!(reproach(&mut reproaches).await.contains("forbidden"));

    let answering = async {
        let command = next(&mut commands).await;
        let to = command.reply.unwrap();
        registry.publish(to.clone(), "done".into()).await.unwrap();
        to
    };
    let (answer, to) = tokio::join!(anna.request("cmd.registry.register", "".into()), answering);
    assert_eq!(answer.unwrap().payload, "done");

    registry.publish(to, "and more".into()).await.unwrap();
    assert!(reproach(&mut reproaches).await.contains("publish"), "one answer for each request");
}

#[tokio::test]
async fn a_user_with_no_subjects_does_nothing() {
    let Some(server) = server() else { return };
    let data = folder();
    let mute = User { publish: vec![], subscribe: vec![], allow_responses: false, ..anna() };
    let running = run_with(&server, data.path(), vec![mute]).await;
    let (client, mut reproaches) = connect(as_anna(), &running).await;
    client.publish("anything", "".into()).await.unwrap();
    assert!(reproach(&mut reproaches).await.contains("publish"));
    let _sub = client.subscribe("anything").await.unwrap();
    assert!(reproach(&mut reproaches).await.contains("subscription"));
}

#[tokio::test]
async fn strangers_are_not_let_in() {
    let Some(server) = server() else { return };
    let data = folder();
    let running = run_with(&server, data.path(), vec![anna()]).await;
    assert!(async_nats::connect(running.url()).await.is_err());
    let wrong = ConnectOptions::with_user_and_password("anna".to_owned(), "another".to_owned());
    assert!(wrong.connect(running.url()).await.is_err());
    assert!(ConnectOptions::with_nkey(KeyPair::new_user().seed().unwrap()).connect(running.url()).await.is_err());
}
