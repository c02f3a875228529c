//! What a page takes once the years are in the journals: a portal is opened on the town, and somebody looks.

use std::net::SocketAddr;
use std::time::Duration;

use access::Asker;
use portal::http::gate::{Came, let_in};
use portal::http::{Outside, Portal};
use runtime::{Config, Environment, Running, StatementKey, start};
use serde::Serialize;
use tokio::time::Instant;

use crate::line::{Line, address, request};
use crate::run::deed::By;
use crate::run::story::{Act, Story};
use crate::run::town::{Town, portal_key};

/// How often each page is looked at, and how often before that counts.
const TIMES: u32 = 200;
const WARM: u32 = 20;
/// The portal counts requests by address: so many come from each.
const FROM_ONE_ADDRESS: u32 = 10;

/// A page that asks no service.
const PLAIN: &str = "/how-lots-are-drawn";

/// Looks at the pages that people look at most, each many times.
pub async fn look_at_all(town: &Town, story: &Story) -> Vec<Looked> {
    let mut window = Window::open(town.environment("portal"), StatementKey(portal_key())).await;
    let secretariat = window.cookie(&By::Secretariat.asker()).await;
    let (official, own) = window.somebody(story).await;
    let mission = match official {
        By::Official(state, _) => By::Mission(state),
        other => other,
    };
    let mission = window.cookie(&mission.asker()).await;
    let official = window.cookie(&official.asker()).await;
    let mut looked = vec![window.look(PLAIN, "anybody", "").await];
    for (page, by, cookie) in [
        ("/progress", "anybody", ""),
        ("/moves", "an official", &official),
        (own.as_str(), "an official", &official),
        ("/handover", "an official", &official),
        ("/moves", "a mission", &mission),
        ("/reviews", "a mission", &mission),
        ("/desk/board", "the Secretariat", &secretariat),
        ("/desk/board?stalled=true", "the Secretariat", &secretariat),
        ("/desk/forecast", "the Secretariat", &secretariat),
    ] {
        looked.push(window.look(page, by, cookie).await);
    }
    window.close().await;
    let plain = looked[0].median_ms;
    for one in &mut looked {
        one.ratio_to_a_plain_page = one.median_ms / plain;
    }
    looked
}

/// The portal, opened.
pub struct Window {
    door: SocketAddr,
    portal: Portal,
    running: Running,
    clients: u32,
}

/// How long a page took, at the server: from the request's last byte to the last of the answer, on a connection that is kept.
#[derive(Debug, Serialize)]
pub struct Looked {
    pub page: String,
    pub by: &'static str,
    pub bytes: usize,
    pub median_ms: f64,
    pub p95_ms: f64,
    pub longest_ms: f64,
    /// To the median of a page that asks no service.
    pub ratio_to_a_plain_page: f64,
}

impl Window {
    /// Opens it in this environment, on a port of its own.
    pub async fn open(environment: Environment, key: StatementKey) -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let door = listener.local_addr().unwrap();
        drop(listener);
        let url = format!("http://{door}");
        let config = Config::default().with("LISTEN", door.to_string()).with("PUBLIC_URL", &url);
        let keys = runtime::Keys { statement: Some(key), ..environment.keys };
        let running = start(portal::service(), Environment { config, keys, ..environment }).await.unwrap();
        running.ready().await;
        let outside = Outside { url, secure: false, client_header: None };
        let portal = Portal::new(running.house().clone(), outside);
        Self { door, portal, running, clients: 0 }
    }

    /// The cookie of somebody who is let in.
    pub async fn cookie(&self, asker: &Asker) -> String {
        let cookie = let_in(&self.portal, asker, Came::ByLink).await.unwrap();
        cookie.to_string().split(';').next().unwrap().to_owned()
    }

    /// Status and text of a page.
    pub async fn page(&mut self, path: &str, cookie: &str) -> (u16, String) {
        let mut line = self.line().await;
        let answer = line.ask(&request(self.door, "GET", path, cookie, "")).await.unwrap();
        (answer.status, answer.body)
    }

    /// An official who sees a review today, and the page of that review: whoever did something last.
    async fn somebody(&mut self, story: &Story) -> (By, String) {
        let mut seen = Vec::new();
        for act in story.acts.iter().rev() {
            let Act::Asked(deed, Ok(())) = act else { continue };
            let By::Official(..) = deed.by else { continue };
            if seen.contains(&deed.by) {
                continue;
            }
            seen.push(deed.by);
            let cookie = self.cookie(&deed.by.asker()).await;
            let (status, body) = self.page("/moves", &cookie).await;
            let own = body.split("href=\"/reviews/").skip(1).find_map(|rest| rest.split('"').next());
            if let (200, Some(own)) = (status, own.filter(|own| own.len() == 3)) {
                return (deed.by, format!("/reviews/{own}"));
            }
        }
        panic!("nobody who did anything sees a review any more");
    }

    async fn line(&mut self) -> Line {
        self.clients += 1;
        Line::open(self.door, address(self.clients)).await.unwrap()
    }

    /// Looks at a page again and again.
    pub async fn look(&mut self, page: &str, by: &'static str, cookie: &str) -> Looked {
        let asked = request(self.door, "GET", page, cookie, "");
        let (mut times, mut bytes) = (Vec::new(), 0);
        let mut line = self.line().await;
        for number in 0..WARM + TIMES {
            if number % FROM_ONE_ADDRESS == 0 {
                line = self.line().await;
            }
            let begun = Instant::now();
            let answer = line.ask(&asked).await.unwrap();
            let took = begun.elapsed();
            assert_eq!(answer.status, 200, "{by} looks at {page}: {}", answer.body);
            bytes = answer.body.len();
            if number >= WARM {
                times.push(took);
            }
        }
        times.sort_unstable();
        let at = |part: usize| milliseconds(times[(times.len() - 1) * part / 100]);
        let (median_ms, p95_ms, longest_ms) = (at(50), at(95), at(100));
        Looked { page: page.to_owned(), by, bytes, median_ms, p95_ms, longest_ms, ratio_to_a_plain_page: 1.0 }
    }

    pub async fn close(self) {
        self.running.stop().await;
    }
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
