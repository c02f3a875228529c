//! The door with real requests. The services behind it do not run: what matters here is everything before them.

mod arrivals;
mod at_the_door;
mod attacks;
mod calendar;
mod desk_accounts;
mod drafts;
mod forms;
mod fuzz;
mod interface;
mod languages;
mod large;
mod local_time;
mod officials;
mod own_data;
mod passkeys;
mod passwords;
mod second_factor;
mod sessions;
mod signing_in;

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use bus::{Connection, Credentials};
use ed25519_dalek::SigningKey;
use journal::Storage;
use runtime::{Clock as _, Config, Environment, Keys, Running, Service, SystemEntropy, VirtualClock, start};
use tempfile::TempDir;
use tower::ServiceExt as _;

use crate::http::{Outside, Portal, guard};
use crate::{MIGRATIONS, routes, sign_in_link};

const NOW: &str = "2026-11-25T09:00:00Z";
const URL: &str = "https://review.example.org";

/// A portal that runs, with nothing behind it.
struct Door {
    running: Running,
    clock: VirtualClock,
    portal: Portal,
    app: Router,
    server: proving_ground::Nats,
    _folder: TempDir,
}

/// An answer, read whole.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("text"))
    }

    /// What the browser sends back of the cookies that were set.
    fn cookie(&self) -> String {
        let set = self.headers.get_all(header::SET_COOKIE).into_iter().filter_map(|value| value.to_str().ok());
        set.filter_map(|cookie| cookie.split(';').next()).collect::<Vec<_>>().join("; ")
    }
}

impl Door {
    /// None where no nats-server can be had, which has then been said.
    async fn open() -> Option<Self> {
        Some(Self::opened(proving_ground::nats().await?, Service::new("portal")).await)
    }

    /// The same on this nats-server, with what the service does beside its door.
    async fn opened(server: proving_ground::Nats, service: Service) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = clock();
        let environment = environment(&server, Storage::Folder(folder.path().to_owned()), &clock);
        let running = start(service.migrations(&MIGRATIONS), environment).await.expect("it starts");
        let outside = Outside { url: URL.to_owned(), secure: true, client_header: Some("x-client".to_owned()) };
        let portal = Portal::new(running.house().clone(), outside);
        let app = guard::around(routes::pages(portal.clone()), &portal);
        Self { running, clock, portal, app, server, _folder: folder }
    }

    async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.app.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, 10 << 20).await.expect("a body");
        Answer { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }

    /// As a person's browser asks.
    async fn get(&self, path: &str, cookie: &str) -> Answer {
        let request = Request::get(path).header("accept", "text/html").header("cookie", cookie);
        self.send(request.body(Body::empty()).expect("a request")).await
    }

    /// As a person's browser sends a form of ours.
    async fn post(&self, path: &str, cookie: &str, form: &str) -> Answer {
        let request = Request::post(path)
            .header("accept", "text/html")
            .header("cookie", cookie)
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(form.to_owned())).expect("a request")).await
    }

    /// Time passes.
    fn wait(&self, time: jiff::SignedDuration) {
        self.clock.advance_to(self.clock.now() + time);
    }

    /// A link that signs in once.
    async fn link(&self) -> String {
        sign_in_link(self.running.house(), "secretariat").await.expect("a link")
    }

    /// Signs in; gives the cookie.
    async fn sign_in(&self) -> String {
        let link = self.link().await;
        let token = link.rsplit('/').next().expect("a token");
        self.post("/sign-in", "", &format!("token={token}")).await.cookie()
    }

    /// Begins an application; gives the cookie.
    async fn begin(&self) -> String {
        self.post("/applications/begin", "", "").await.cookie()
    }

    /// The token of a session, as its forms carry it.
    async fn csrf(&self, cookie: &str) -> String {
        let answer = self.get("/api/v1/session", cookie).await;
        let who: serde_json::Value = serde_json::from_str(&answer.body).expect("JSON");
        who["csrf"].as_str().expect("a token").to_owned()
    }
}

fn clock() -> VirtualClock {
    VirtualClock::at(NOW.parse().expect("an instant"))
}

fn environment(server: &proving_ground::Nats, storage: Storage, clock: &VirtualClock) -> Environment {
    let credentials = Credentials::Password { user: server.user().to_owned(), password: server.password().to_owned() };
    let key = SigningKey::from_bytes(&[7; 32]);
    let statement = Some(runtime::StatementKey(key.clone()));
    Environment {
        storage,
        connection: Connection {
            url: server.url(),
            service: "portal".to_owned(),
            credentials,
            patience: Duration::from_secs(10),
        },
        keys: Keys { journal: SigningKey::from_bytes(&[9; 32]), statements: key.verifying_key(), statement },
        clock: Arc::new(clock.clone()),
        entropy: Arc::new(SystemEntropy),
        config: Config::default(),
    }
}
