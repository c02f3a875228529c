//! A world with something to hide: lots drawn among few States, people named for a review, a consultation that is agreed, a note of the
//! desk, a dialogue with an application to which a State objects. What is planted where is told in `canaries`.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use access::Asker;
use bus::RequestError;
use contracts::{ApplicationId, Command, ContactId, Query};
use treaty::StateCode;

use super::roles::{Role, Side};
use crate::http::{Answer, send_bytes, send_from};
use crate::together::Together;

/// What everybody in a test sees.
pub(crate) struct Scene {
    pub(crate) together: Together,
    /// Under review, reviewing, and neither.
    pub(crate) states: [StateCode; 3],
    /// The other State that reviews. It has named nobody: its mission acts.
    pub(crate) second: StateCode,
    /// A State in whose review none of them takes part.
    pub(crate) other: StateCode,
    pub(crate) applications: BTreeMap<Role, ApplicationId>,
    pub(crate) sessions: BTreeMap<Role, Session>,
}

/// Somebody's session.
#[derive(Clone, Debug, Default)]
pub(crate) struct Session {
    pub(crate) cookie: String,
    pub(crate) csrf: String,
}

/// The account of a role: the same in every run.
pub(crate) fn account(role: Role) -> ContactId {
    let number = Role::all().iter().position(|one| *one == role).unwrap();
    ContactId::new(1, [u8::try_from(number).unwrap() + 1; 10])
}

/// Where somebody is: each has addresses of their own, and another now and then, so that nobody is held up as a flood.
fn address_of(role: Role) -> String {
    static SENT: AtomicUsize = AtomicUsize::new(0);
    let number = Role::all().iter().position(|one| *one == role).unwrap();
    let sent = SENT.fetch_add(1, Ordering::Relaxed);
    format!("127.0.{}.{}", (sent / 60) % 250, number + 20)
}

impl Scene {
    pub(crate) fn asker(&self, role: Role) -> Asker {
        role.asker(account(role), &self.states)
    }

    /// The mission of the second State that reviews.
    pub(crate) fn second_mission(&self) -> Asker {
        Asker::Mission { account: ContactId::new(2, [1; 10]).to_string(), state: self.second.to_string() }
    }

    /// What somebody wishes, which must be done.
    pub(crate) async fn does<C: Command>(&self, role: Role, command: &C) -> C::Reply {
        self.done(&self.asker(role), command).await
    }

    pub(crate) async fn done<C: Command>(&self, asker: &Asker, command: &C) -> C::Reply {
        let done = self.together.command_by(asker, command).await;
        done.unwrap_or_else(|fault| panic!("{asker} {}: {fault}", C::NAME))
    }

    pub(crate) async fn asks<Q: Query>(&self, role: Role, query: &Q) -> Result<Q::Reply, RequestError> {
        self.together.query_by(&self.asker(role), query).await
    }

    /// Lets everybody in whose session has ended, or who has none yet.
    pub(crate) async fn let_in(&mut self) {
        for role in Role::all() {
            self.sessions.insert(role, self.session(role).await);
        }
    }

    /// A new session of a role; the public has none.
    pub(crate) async fn session(&self, role: Role) -> Session {
        if role == Role::Public {
            return Session::default();
        }
        let cookie = self.together.hands.let_in(&self.asker(role)).await;
        let who = self.send(role, &cookie, "GET", "/api/v1/session", "").await;
        let who: serde_json::Value = serde_json::from_str(&who.body).unwrap_or_default();
        let csrf = who["csrf"].as_str().unwrap_or_default().to_owned();
        Session { cookie, csrf }
    }

    pub(crate) async fn get(&self, role: Role, path: &str) -> Answer {
        self.send(role, &self.sessions[&role].cookie, "GET", path, "").await
    }

    /// A form as one's own browser sends it; where data is sent, the example of what is sent there.
    pub(crate) async fn post(&self, role: Role, session: &Session, path: &str, typed: &str) -> Answer {
        if let Some(name) = path.strip_prefix("/api/v1/") {
            return self.post_data(role, session, path, name.split('?').next().unwrap()).await;
        }
        self.send(role, &session.cookie, "POST", path, &format!("csrf={}&{typed}", session.csrf)).await
    }

    async fn post_data(&self, role: Role, session: &Session, path: &str, name: &str) -> Answer {
        let is_it = |entry: &&contracts::Entry| {
            let message = name
                .strip_prefix("commands/")
                .map_or(entry.name == data_name(name), |one| one == format!("{}/{}", entry.service, entry.name));
            message && matches!(entry.kind, contracts::Kind::Command { .. } | contracts::Kind::Query { .. })
        };
        let entry = contracts::catalogue().iter().find(is_it).unwrap_or_else(|| panic!("no message for {path}"));
        let body = contracts::examples::of(entry).unwrap().to_string();
        let id = self.together.hands.portal().command_id().unwrap().to_string();
        let headers = [
            ("Cookie", session.cookie.as_str()),
            ("Accept", "application/json"),
            ("Content-Type", "application/json"),
            ("x-csrf-token", &session.csrf),
            ("idempotency-key", &id),
        ];
        send_from(&address_of(role), "POST", &format!("{}{path}", self.together.url), &headers, &body).await
    }

    /// The same form, sent by a page of another site.
    pub(crate) async fn foreign(&self, role: Role, session: &Session, path: &str, typed: &str) -> Answer {
        let url = format!("{}{path}", self.together.url);
        let form = ("Content-Type", "application/x-www-form-urlencoded");
        let headers = [("Cookie", session.cookie.as_str()), ("Sec-Fetch-Site", "cross-site"), form];
        send_from(&address_of(role), "POST", &url, &headers, &format!("csrf={}&{typed}", session.csrf)).await
    }

    /// A form with a file.
    pub(crate) async fn upload(&self, role: Role, path: &str, body: &[u8]) -> Answer {
        let url = format!("{}{path}", self.together.url);
        let kind = ("Content-Type", "multipart/form-data; boundary=x");
        let cookie = ("Cookie", self.sessions[&role].cookie.as_str());
        let headers = [cookie, ("Accept", "text/html"), ("Accept-Language", "en"), kind];
        send_bytes(&address_of(role), "POST", &url, &headers, body).await
    }

    pub(crate) async fn send(&self, role: Role, cookie: &str, method: &str, path: &str, body: &str) -> Answer {
        let url = format!("{}{path}", self.together.url);
        let kind = if path.starts_with("/api/") { "application/json" } else { "application/x-www-form-urlencoded" };
        let accept = if path.starts_with("/api/") { "application/json" } else { "text/html" };
        let headers = [("Cookie", cookie), ("Accept", accept), ("Accept-Language", "en"), ("Content-Type", kind)];
        send_from(&address_of(role), method, &url, &headers, body).await
    }

    /// What opens the sessions of everybody, and their forms.
    pub(crate) fn secrets(&self) -> Vec<String> {
        let signed_in = self.sessions.values().filter(|session| !session.cookie.is_empty());
        let token = |session: &Session| session.cookie.split('=').nth(1).unwrap_or_default().to_owned();
        let of = signed_in.flat_map(|session| [token(session), session.csrf.clone()]);
        of.filter(|secret| !secret.is_empty()).collect()
    }

    /// A path of the table with what the scene puts for its words.
    pub(crate) fn path(&self, template: &str, role: Role) -> String {
        let mut path = template.to_owned();
        for (word, value) in self.words(role) {
            path = path.replace(&format!("<{word}>"), &value);
        }
        assert!(!path.contains('<'), "the scene has nothing for {path}");
        path
    }

    fn words(&self, role: Role) -> Vec<(&'static str, String)> {
        let person = |role| account(role).to_string();
        vec![
            ("reviewed", self.states[0].to_string()),
            ("reviewing", self.states[1].to_string()),
            ("third", self.states[2].to_string()),
            ("other", self.other.to_string()),
            ("own", role.state(&self.states).unwrap_or(self.states[0]).to_string()),
            ("focal-point", person(Role::FocalPoint(Side::Reviewed))),
            ("expert", person(Role::Expert(Side::Reviewed))),
            ("newcomer", person(Role::Newcomer)),
            ("mission", person(Role::Mission(Side::Reviewed))),
            ("application", self.applications[&Role::Applicant].to_string()),
            ("somebody", ContactId::new(9, [99; 10]).to_string()),
            ("nothing", ApplicationId::new(9, [99; 10]).to_string()),
        ]
    }
}

/// The query that is asked under a name of the interface.
fn data_name(name: &str) -> &str {
    if name == "pool-preview" { "preview-pool" } else { name }
}

/// The scene; none where no nats-server can be had, which has then been said.
pub(crate) async fn scene() -> Option<Scene> {
    let together = Together::start("2026-11-20T08:00:00Z").await?;
    let mut scene = super::story::told(together).await;
    scene.let_in().await;
    Some(scene)
}
