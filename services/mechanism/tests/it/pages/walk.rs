//! Every role over every page, file and question: who is shown what, and what is found there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use futures_util::future::join_all;
use prometheus::Registry;
use tokio_util::sync::CancellationToken;

use super::canaries::{self, found_in};
use super::letters::{letters, links_in};
use super::roles::Role;
use super::scene::{Scene, scene};
use super::table::{Row, rows};
use super::{doors, heard, questions, wishes};

/// Who found which planted word, and where first.
#[derive(Default)]
pub(crate) struct Found(BTreeMap<&'static str, BTreeMap<Role, String>>);

impl Found {
    pub(crate) fn note(&mut self, role: Role, at: &str, text: &str) {
        for word in found_in(text) {
            self.0.entry(word).or_default().entry(role).or_insert_with(|| at.to_owned());
        }
    }

    fn join(&mut self, other: Self) {
        for (word, roles) in other.0 {
            for (role, at) in roles {
                self.0.entry(word).or_default().entry(role).or_insert(at);
            }
        }
    }

    /// Where somebody found what is not for them.
    pub(crate) fn leaks(&self) -> Vec<String> {
        let of = |canary: &canaries::Canary| {
            let may = canary.finders();
            let found = self.0.get(canary.word).into_iter().flatten();
            let leaks = found.filter(|(role, _)| !may.contains(role));
            leaks.map(|(role, at)| format!("{role:?} finds {} at {at}", canary.word)).collect::<Vec<_>>()
        };
        canaries::ALL.iter().flat_map(of).collect()
    }

    /// Who found what, as a table that a lawyer can read: it is made of what was found, and of nothing that was meant.
    pub(crate) fn table(&self) -> String {
        let roles = Role::all();
        let names: Vec<String> = roles.iter().map(|role| role.name()).collect();
        let mut lines = vec![format!("| | {} |", names.join(" | ")), format!("|---|{}", "---|".repeat(roles.len()))];
        for canary in &canaries::ALL {
            let found = self.0.get(canary.word);
            let cell = |role: &Role| if found.is_some_and(|found| found.contains_key(role)) { "R" } else { "-" };
            let cells: Vec<&str> = roles.iter().map(cell).collect();
            lines.push(format!("| {} | {} |", canary.what, cells.join(" | ")));
        }
        lines.join("\n") + "\n"
    }

    /// Who did not find what is for them: then this test looked in the wrong places.
    pub(crate) fn missed(&self) -> Vec<String> {
        let of = |canary: &canaries::Canary| {
            let found: BTreeSet<Role> = self.0.get(canary.word).into_iter().flatten().map(|(role, _)| *role).collect();
            let missed = canary.finders().into_iter().filter(move |role| !found.contains(role));
            missed.map(|role| format!("{role:?} does not find {}", canary.word)).collect::<Vec<_>>()
        };
        canaries::ALL.iter().flat_map(of).collect()
    }
}

/// One role over all that is read. Gives what was found, and where the answer was not the expected one.
async fn walk(scene: &Scene, rows: &[Row], role: Role) -> (Found, Vec<String>) {
    let (mut found, mut wrong) = (Found::default(), Vec::new());
    for row in rows.iter().filter(|row| row.method == "GET") {
        let path = scene.path(row.path, role);
        let answer = scene.get(role, &path).await;
        if answer.status != row.status(role) {
            wrong.push(format!("GET {path} ({}): {role:?} gets {}", row.route, answer.status));
        }
        // What was asked for stands in the answer: it is no news to whoever asks.
        found.note(role, &path, &unfolded(&answer.whole()));
    }
    (found, wrong)
}

/// Lines of a calendar are folded (RFC 5545, 3.1).
pub(super) fn unfolded(text: &str) -> String {
    text.replace("\r\n ", "")
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_4k_every_role_over_every_page_sees_what_part_d_says_and_no_more() {
    let meters = heard::listen();
    let Some(scene) = scene().await else { return };
    let rows = rows();
    let walks = join_all(Role::all().into_iter().map(|role| walk(&scene, &rows, role))).await;
    let (mut found, mut wrong) = (Found::default(), Vec::new());
    for (of_role, wrong_there) in walks {
        found.join(of_role);
        wrong.extend(wrong_there);
    }
    questions::ask_all(&scene, &mut found).await;
    let mut secrets = doors::calendars(&scene, &mut found).await;
    secrets.push(doors::second_factor(&scene).await);
    secrets.extend(letters_find_their_readers(&scene, &mut found).into_iter().chain(scene.secrets()));
    assert_eq!(found.leaks(), [""; 0], "nobody finds what is not for them");
    assert_eq!(wrong, [""; 0]);
    assert_eq!(found.missed(), [""; 0], "everybody finds what is for them");
    is_what_is_written_down(&found.table());
    wishes::are_refused(&scene).await;
    let meters = measured(&scene, meters).await;
    scene.together.stop().await;
    nothing_is_written_down(&heard::lines(), &meters, &secrets);
}

/// The page on who sees what has this table. `UPDATE_SEEN=1` writes it.
fn is_what_is_written_down(table: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/who-sees-what.md");
    let page = fs::read_to_string(&path).unwrap();
    let (before, rest) = page.split_once("<!-- found -->\n").expect("where the table begins");
    let (written, after) = rest.split_once("<!-- end -->").expect("where it ends");
    if std::env::var_os("UPDATE_SEEN").is_some() {
        fs::write(&path, format!("{before}<!-- found -->\n{table}<!-- end -->{after}")).unwrap();
    } else {
        assert_eq!(written, table, "UPDATE_SEEN=1 writes it");
    }
}

/// Letters are found by whom they are addressed to. Gives what opens doors in them.
fn letters_find_their_readers(scene: &Scene, found: &mut Found) -> Vec<String> {
    let letters = letters(&scene.together.mail());
    let invited = letters.iter().filter(|letter| !links_in(&letter.text).is_empty()).filter_map(|letter| letter.to);
    let invited: BTreeSet<Role> = invited.collect();
    for role in Role::all() {
        let has_account = role.is_meant_by("accounts");
        assert!(!has_account || invited.contains(&role), "{role:?} was written to");
    }
    for letter in &letters {
        let to = letter.to.unwrap_or_else(|| panic!("a letter to somebody: {}", letter.head));
        found.note(to, &format!("a letter: {}", letter.head), &letter.text);
    }
    letters.iter().flat_map(|letter| links_in(&letter.text)).collect()
}

/// What Prometheus would collect.
async fn measured(scene: &Scene, registry: Registry) -> String {
    let admin = runtime::Admin { services: Arc::new(scene.together.statuses()), registry };
    let listener = runtime::Admin::listen("127.0.0.1:0".parse().unwrap()).await.unwrap();
    let (address, stop) = (listener.local_addr().unwrap(), CancellationToken::new());
    let serving = tokio::spawn(admin.serve(listener, stop.clone()));
    let mut all = String::new();
    for path in ["metrics", "readyz", "dead-letters"] {
        all += &crate::http::get(&format!("http://{address}/{path}")).await.1;
    }
    stop.cancel();
    serving.await.unwrap().unwrap();
    all
}

/// Neither log nor meters have anything that was planted, nor what opens doors.
fn nothing_is_written_down(log: &str, meters: &str, secrets: &[String]) {
    assert!(log.contains("DEBUG") && log.contains("reviews"), "everything is written to the log");
    assert!(meters.contains("# TYPE"), "{meters}");
    for (name, text) in [("the log", log), ("the meters", meters)] {
        let written: Vec<_> = found_in(text).collect();
        let line = |word: &&str| text.lines().find(|line| line.to_lowercase().contains(*word)).unwrap_or_default();
        assert_eq!(written, [""; 0], "{name}: {:?}", written.iter().map(line).collect::<Vec<_>>());
        assert!(!secrets.iter().any(|secret| text.contains(secret)), "{name} has what opens a door");
    }
    assert!(secrets.len() > 30, "{}", secrets.len());
}

#[test]
fn a_word_in_other_hands_is_a_leak_and_one_that_is_not_found_is_missed() {
    let mut found = Found::default();
    found.note(Role::Secretariat, "/desk", canaries::DESK_NOTE);
    assert_eq!(found.leaks(), [""; 0]);
    found.note(Role::Bureau, "/lists", &canaries::DESK_NOTE.to_uppercase());
    assert_eq!(found.leaks(), [format!("Bureau finds {} at /lists", canaries::DESK_NOTE)]);
    let missed = found.missed();
    assert!(!missed.iter().any(|line| line.ends_with(canaries::DESK_NOTE)), "{missed:?}");
    assert!(missed.contains(&format!("Secretariat does not find {}", canaries::DIVISION)), "{missed:?}");
}
