//! Configurations that are not run.

use private_nats::{Config, Credential, StartError, User, run};

use crate::machine::{anna, folder, server};

#[tokio::test]
async fn a_server_without_users_would_be_open() {
    let Some(server) = server() else { return };
    let data = folder();
    let refused = run(&server, Config { data: data.path().to_owned(), users: vec![] }).await;
    assert!(matches!(refused, Err(StartError::NoUsers)));
}

#[tokio::test]
async fn a_blank_password_is_no_password() {
    let Some(server) = server() else { return };
    let data = folder();
    let users = vec![anna(), User::all_powerful("drawing", Credential::Password(" ".to_owned()))];
    let refused = run(&server, Config { data: data.path().to_owned(), users }).await.unwrap_err();
    assert!(refused.to_string().contains("user \"drawing\" needs a name and a password"), "{refused}");
}

#[tokio::test]
async fn what_the_server_does_not_take_is_said() {
    let Some(server) = server() else { return };
    let data = folder();
    let users = vec![User { publish: vec!["not..a.subject".to_owned()], ..anna() }];
    let refused = run(&server, Config { data: data.path().to_owned(), users }).await.unwrap_err();
    assert!(matches!(refused, StartError::Ended { .. }), "{refused:?}");
    assert!(refused.to_string().contains("not..a.subject"), "{refused}");
}

#[test]
fn passwords_are_not_for_logs() {
    assert!(!format!("{:?}", anna()).contains("password"), "{:?}", anna());
}
