//! Fuzz targets of what browsers send: whatever comes, it is read or refused beside its question, and nothing breaks. On stable they run
//! for a bounded time.

use axum::body::Body;
use axum::extract::Request;
use axum::http::header::CONTENT_TYPE;
use bolero::check;
use contracts::constructive_dialogue::ApplicationFile;

use crate::http::passwords::{self, Weak};
use crate::pages::constructive_dialogue::forms;
use crate::pages::form::{Fault, Values};
use crate::routes::typed;
use crate::text::{AVAILABLE, choose};

/// Fields of the forms, and what is typed into them or comes near it.
const FIELDS: [&str; 41] = [
    "dialogues",
    "kind",
    "name",
    "country",
    "website",
    "expertise",
    "contact_name",
    "email",
    "language",
    "delegates",
    "presence",
    "comments",
    "title",
    "groups",
    "session",
    "on",
    "place",
    "format",
    "languages",
    "chairs",
    "panel",
    "purpose",
    "state",
    "list",
    "persons",
    "released",
    "reason",
    "told",
    "admitted",
    "body",
    "reference",
    "allowed",
    "text",
    "pdf",
    "assistance",
    "what",
    "dialogue",
    "accounts",
    "announced",
    "publish",
    "extract",
];
const TYPED: [&str; 24] = [
    "",
    " ",
    "1",
    "-1",
    "99999999999",
    "KEN",
    "ken",
    "non-governmental-organization",
    "2027-06-11",
    "2027-02-30",
    "a@b.example",
    "@",
    "room",
    "English",
    "mission",
    "trafficking-in-persons",
    "x, y, KEN",
    "،",
    "\0",
    "\u{fffd}",
    "\u{202e}",
    "10:00 Briefing",
    "é",
    "\n\n,\n",
];

fn held<T>(read: Result<T, Vec<Fault>>) {
    if let Err(faults) = read {
        assert!(!faults.is_empty(), "what is refused is refused with a reason");
    }
}

fn read_all(values: &Values) {
    held(forms::read_apply(values));
    held(forms::read_convene(values));
    held(forms::read_session(values));
    held(forms::read_invite(values));
    held(forms::read_move(1, values));
    held(forms::read_change(1, values));
    held(forms::read_circulate(1, values));
    held(forms::read_programme(1, values));
    held(forms::read_panel(1, values));
    held(forms::read_input(1, values));
    held(forms::read_summary(1, values));
    held(forms::read_announce(1, values));
    held(forms::read_chairs(1, values));
    held(forms::read_paper(1, values));
    held(forms::read_report(1, values));
    held(forms::read_cancel(1, values));
    held(forms::read_registrants(values));
    read_about(&application(), values);
}

fn application() -> ApplicationFile {
    let entry = contracts::entry("constructive-dialogue/application-file.v1").expect("the message");
    serde_json::from_value(contracts::examples::of(entry).expect("an example").clone()).expect("it is one")
}

fn read_about(file: &ApplicationFile, values: &Values) {
    held(forms::read_change_application(file, values));
    held(forms::read_add(file, values));
    held(forms::read_activity(file, values));
    held(forms::read_publication(file, values));
    held(forms::read_settle_kind(file, values));
    held(forms::read_comments(file, 1, values));
    held(forms::read_comments_file(file, 1, values));
    held(forms::read_erase_comments(file, 1, values));
    held(forms::read_object(file, 1, values));
    held(forms::read_withdraw_objection(file, 1, values));
    held(forms::read_bureau(file, 1, values));
    held(forms::read_release(file, 1, values));
}

/// Pieces of which bodies with files are made, whole ones and broken ones.
const PIECES: [&[u8]; 16] = [
    b"--x\r\n",
    b"--x--\r\n",
    b"--x",
    b"\r\n",
    b"\r\n\r\n",
    b"Content-Disposition: form-data; name=\"pdf\"; filename=\"../../etc/passwd\"",
    b"Content-Disposition: form-data; name=\"name\"",
    b"Content-Disposition: form-data",
    b"Content-Disposition: form-data; name=\"\xff\"; filename*=UTF-8''%2e%2e%2f",
    b"Content-Type: application/pdf",
    b"Content-Transfer-Encoding: base64",
    b"%PDF-1.7",
    b"\0\xff\xfe",
    b"name=%E9&name=%",
    b"&&==",
    b"csrf=1&pdf=%25PDF-",
];
const KINDS: [&str; 5] = [
    "multipart/form-data; boundary=x",
    "multipart/form-data",
    "multipart/form-data; boundary=\"\"",
    "application/x-www-form-urlencoded",
    "application/x-www-form-urlencoded; charset=utf-16",
];

#[test]
fn whatever_is_sent_as_a_form_is_taken_or_refused() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    check!().for_each(|bytes: &[u8]| {
        let (kind, rest) = bytes.split_first().map_or((0, bytes), |(first, rest)| (usize::from(*first), rest));
        let body: Vec<u8> = rest.iter().flat_map(|byte| PIECES[usize::from(*byte) % PIECES.len()]).copied().collect();
        for body in [body, rest.to_vec()] {
            let request = Request::post("/").header(CONTENT_TYPE, KINDS[kind % KINDS.len()]).body(Body::from(body));
            match runtime.block_on(typed(request.expect("a request"), &())) {
                Ok(values) => read_all(&values),
                Err(refused) => assert!(refused.status().is_client_error(), "{}", refused.status()),
            }
        }
    });
}

#[test]
fn whatever_is_typed_is_read_or_refused() {
    check!().for_each(|bytes: &[u8]| {
        let pairs = bytes.chunks(2).map(|pair| {
            let typed = pair.get(1).map_or("", |byte| TYPED[usize::from(*byte) % TYPED.len()]);
            (FIELDS[usize::from(pair[0]) % FIELDS.len()], typed)
        });
        read_all(&pairs.collect());
    });
}

#[test]
fn whatever_bytes_a_field_holds_are_read_or_refused() {
    check!().for_each(|bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).into_owned();
        read_all(&FIELDS.into_iter().map(|field| (field, text.clone())).collect());
    });
}

#[test]
fn whatever_a_browser_says_of_its_languages_one_of_ours_is_chosen() {
    check!().for_each(|bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        let chosen = choose(Some(&text), Some(&text));
        assert!(AVAILABLE.contains(&chosen));
    });
}

#[test]
fn whatever_is_chosen_as_a_password_is_weighed() {
    check!().for_each(|bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        let short = text.chars().count() < passwords::SHORTEST;
        assert_eq!(passwords::check(&text, &[]) == Err(Weak::Short), short);
    });
}
