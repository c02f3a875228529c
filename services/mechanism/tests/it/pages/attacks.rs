//! What is tried against the pages of reviews and people by whoever means no good: with names and words, files, addresses and links.

mod files;
mod links;
mod words;

use contracts::ContactId;
use contracts::registry::{Duty, DutyIn, NamePeople, NamedPerson};
use treaty::InstrumentSet;

use super::roles::{Role, Side};
use super::scene::Scene;
use crate::http::Answer;

const SCRIPT: &str = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";
const FORMULA: &str = "=HYPERLINK(\"https://evil.example\",\"open\")";
const INJECTED: &str = "Eve\r\nBcc: all@evil.example\r\nX-Planted: 1";

/// What a form carries that nobody types.
fn hidden_fields(page: &str) -> Vec<(String, String)> {
    let inputs = page.split("<input type=\"hidden\" name=\"").skip(1);
    let read = |input: &str| {
        let (name, rest) = input.split_once('"')?;
        let value = rest.split_once("value=\"")?.1.split('"').next()?;
        Some((name.to_owned(), value.to_owned()))
    };
    inputs.filter_map(read).collect()
}

/// Fields and a file as a browser sends them.
fn multipart(fields: &[(String, String)], file: (&str, &[u8])) -> Vec<u8> {
    let field = |(name, value): &(String, String)| {
        format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let mut body: Vec<u8> = fields.iter().map(field).collect::<String>().into_bytes();
    let (name, bytes) = file;
    let head = format!("--x\r\nContent-Disposition: form-data; name=\"note_file\"; filename=\"{name}\"\r\n");
    body.extend(head.bytes().chain("Content-Type: application/octet-stream\r\n\r\n".bytes()));
    body.extend(bytes);
    body.extend(b"\r\n--x--\r\n");
    body
}

/// A note that names somebody, sent by the form of the mission under review.
async fn names(scene: &Scene, name: &str, reference: &str, file: (&str, &[u8]), go: &str) -> Answer {
    let role = Role::Mission(Side::Reviewed);
    let page = scene.get(role, "/people/name").await;
    let duty = format!("{}:expert", scene.states[0]);
    let typed = [
        ("go", go),
        ("reference", reference),
        ("dated", "2027-01-19"),
        ("p1_name", name),
        ("p1_email", "eve@somewhere.example"),
        ("p1_title", "Ministry"),
        ("p1_language", "English"),
        ("p1_duty", &duty),
        ("p1_instruments", "UNTOC"),
    ];
    let mut fields = hidden_fields(&page.body);
    fields.extend(typed.map(|(name, value)| (name.to_owned(), value.to_owned())));
    scene.upload(role, "/people/name", &multipart(&fields, file)).await
}

/// A note that names somebody as an expert in the review.
fn note(scene: &Scene, person: ContactId, title: &str) -> NamePeople {
    let named = NamedPerson {
        person,
        name: FORMULA.to_owned(),
        address: "mallory@somewhere.example".to_owned(),
        title: title.to_owned(),
        phone: None,
        duties: vec![DutyIn { review: scene.states[0], duty: Duty::Expert }],
        instruments: InstrumentSet::ALL,
    };
    NamePeople {
        state: scene.states[0],
        reference: "NV 11".to_owned(),
        dated: "2027-01-19".parse().unwrap(),
        received: "2027-01-20".parse().unwrap(),
        file: None,
        people: vec![named],
        leaving: Vec::new(),
    }
}
