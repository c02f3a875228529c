//! Nothing personal or confidential in events, in replies that are kept, or in logs.

use contracts::constructive_dialogue::*;

use crate::heard::logs;
use crate::house::{House, houses, until};
use crate::people::*;
use crate::story;

/// What must be nowhere but in three tables.
const SECRETS: [&str; 11] = [
    CONTACT,
    EMAIL,
    DELEGATE,
    "Kommentarmarke",
    "Grundmarke",
    "Zweitgrundmarke",
    "Antwortmarke",
    "Eingabemarke",
    "Leisemarke",
    "TUR",
    "AUS",
];

/// Every message of the service's stream, as it was published.
async fn stream(house: &House) -> Vec<String> {
    let events = house.events().await.len() as u64;
    let name = contracts::subject::stream_of("constructive-dialogue");
    let stream = house.portal.jetstream().get_stream(name).await.unwrap();
    until("all events are published", async || stream.get_info().await.unwrap().state.last_sequence == events).await;
    let mut messages = Vec::new();
    for position in 1..=events {
        let message = stream.get_raw_message(position).await.unwrap();
        messages.push(format!(
            "{} {:?} {}",
            message.subject,
            message.headers,
            String::from_utf8_lossy(&message.payload)
        ));
    }
    messages
}

/// The service's tables in which a text stands.
async fn tables_with(house: &House, text: &str) -> Vec<&'static str> {
    const TABLES: [(&str, &str); 10] = [
        ("journal", "SELECT payload FROM journal"),
        ("replies", "SELECT reply FROM replies"),
        ("deadlines", "SELECT payload FROM deadlines"),
        ("dead_letters", "SELECT payload FROM dead_letters"),
        ("applications", "SELECT payload FROM applications"),
        ("particulars", "SELECT payload FROM particulars"),
        ("comments", "SELECT text || COALESCE(reason, '') FROM comments"),
        ("objections", "SELECT state || COALESCE(reason, '') FROM objections"),
        ("inputs", "SELECT payload FROM inputs"),
        ("circulated", "SELECT name || kind || country || COALESCE(website, '') FROM circulated"),
    ];
    let mut found = Vec::new();
    for (table, sql) in TABLES {
        let rows = house.journal().reader().rows(sql, &[]).await.unwrap();
        if rows.iter().any(|row| row.text(0).unwrap().contains(text)) {
            found.push(table);
        }
    }
    found
}

/// Wishes that are refused, with secrets in them.
async fn refused(house: &House) {
    let comments = Some(format!("Leisemarke {}", "word ".repeat(2_000)));
    let next = house.command(&secretariat(), &convening("2028-02-25")).await.unwrap().number.unwrap();
    let long = Apply { comments, ..applying("Too Long", NGO, &[next]) };
    let received = house.command(&applicant(), &long).await.unwrap();
    assert_eq!(received.warnings[0].code, "comments-not-taken", "what was not taken is nowhere");
    let (application, text) = (received.application, long.comments.unwrap());
    let again = SendComments { application, dialogue: next, text };
    assert_eq!(house.command(&secretariat(), &again).await.unwrap_err().1.code, "comments-too-long");
    let late = objecting(contracts::ApplicationId::new(0, [0; 10]), "TUR", "Leisemarke");
    house.command(&mission("TUR"), &late).await.unwrap_err();
    house.command(&mission("AUS"), &late).await.unwrap_err();
    let nul = Apply { comments: Some("Leisemarke \0".to_owned()), ..applying("Nul", NGO, &[next]) };
    house.command(&applicant(), &nul).await.unwrap_err();
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_personal_or_confidential_leaves_the_tables_where_it_lies() {
    let logs = logs();
    for mut house in houses().await {
        let told = story::tell(&mut house).await;
        let (topic, articles) = ("Shelters".to_owned(), vec!["TIP 6".to_owned()]);
        let text = "Eingabemarke: shelters need money.".to_owned();
        house.command(&secretariat(), &RecordInput { dialogue: 1, topic, articles, text }).await.unwrap();
        refused(&house).await;
        let events = stream(&house).await;
        assert!(events.iter().any(|event| event.contains("objection-raised")));
        assert!(events.iter().any(|event| event.contains(&told.ngo.1.to_string())), "what is published is heard");
        for secret in SECRETS {
            assert!(events.iter().all(|event| !event.contains(secret)), "{secret} is in an event");
        }
        let expected = |secret: &str| match secret {
            CONTACT | EMAIL | DELEGATE => vec!["particulars"],
            "Kommentarmarke" | "Antwortmarke" => vec!["comments"],
            "Eingabemarke" => vec!["inputs"],
            "Leisemarke" => vec![],
            _ => vec!["objections"],
        };
        for secret in SECRETS {
            assert_eq!(tables_with(&house, secret).await, expected(secret), "{secret}");
        }
        house.close().await;
    }
    assert!(logs.contains("commit") || logs.contains("request"), "what is logged is heard");
    for secret in SECRETS.iter().filter(|secret| secret.len() > 3) {
        assert!(!logs.contains(secret), "{secret} is in the logs");
    }
}
