//! How often one address may ask. A hall of 300 delegates is one address: all of them open a page at the same time, and again when
//! the next one is announced. What cannot come from a hall is held up.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::Outside;

/// What is read, in a second on average and at once: ten requests of everybody in the hall before anybody waits.
const READS: (NonZeroU32, NonZeroU32) = (NonZeroU32::new(150).unwrap(), NonZeroU32::new(3_000).unwrap());
/// What is sent, what is kept while somebody types included: everybody in the hall applies on the last day, in seven steps.
const WRITES: (NonZeroU32, NonZeroU32) = (NonZeroU32::new(50).unwrap(), NonZeroU32::new(2_500).unwrap());
/// Signing in, and asking for links: what opens a door is tried by few.
const KEYS: (NonZeroU32, NonZeroU32) = (NonZeroU32::new(5).unwrap(), NonZeroU32::new(100).unwrap());
/// Where that is done.
const DOORS: [&str; 6] = ["/sign-in", "/link", "/second-factor", "/passkey", "/account", "/desk/own"];
/// Saying that an address has changed: it waits for a person at the Secretariat, and few have it to say.
const CHANGES: NonZeroU32 = NonZeroU32::new(20).unwrap();
/// After how long one more may be said.
const CHANGES_EACH: Duration = Duration::from_mins(10);
/// Where that is said.
pub(super) const CHANGED: &str = "/link/moved";
/// Refusals that are told on a page, in the reader's language: more than a person reads. What comes beyond them is a flood.
const TOLD: (NonZeroU32, NonZeroU32) = (NonZeroU32::new(2).unwrap(), NonZeroU32::new(50).unwrap());
/// After how long another request is let through, of whatever else there is.
const SHORTLY: Duration = Duration::from_secs(2);
/// How long a flood waits for each answer: whoever asks again as soon as it is answered takes nothing from others meanwhile. A connection
/// that waits costs nothing else, and one address has no more than its share of them.
const HELD: Duration = Duration::from_secs(1);
/// How many addresses are kept in mind before those are forgotten that have not asked lately.
const ADDRESSES: usize = 10_000;
/// Assets come from memory, and a browser keeps them for good.
const FREE: &str = "/assets/";

/// What each address has left.
#[derive(Debug)]
pub(super) struct Limits {
    outside: Arc<Outside>,
    reads: DefaultKeyedRateLimiter<IpAddr>,
    writes: DefaultKeyedRateLimiter<IpAddr>,
    keys: DefaultKeyedRateLimiter<IpAddr>,
    told: DefaultKeyedRateLimiter<IpAddr>,
    changes: DefaultKeyedRateLimiter<IpAddr>,
}

/// What becomes of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// It is let through.
    Let,
    /// It is asked to wait, on a page.
    Told,
    /// It waits for its answer, which is a word.
    Held,
}

/// An answer to a flood: no page is made of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bare;

impl Limits {
    pub(super) fn new(outside: Arc<Outside>) -> Self {
        let [reads, writes, keys, told] = [READS, WRITES, KEYS, TOLD]
            .map(|(a_second, at_once)| RateLimiter::keyed(Quota::per_second(a_second).allow_burst(at_once)));
        let each = Quota::with_period(CHANGES_EACH).unwrap_or(Quota::per_hour(CHANGES));
        let changes = RateLimiter::keyed(each.allow_burst(CHANGES));
        Self { outside, reads, writes, keys, told, changes }
    }

    fn judge(&self, request: &Request) -> Verdict {
        if request.uri().path().starts_with(FREE) {
            return Verdict::Let;
        }
        let Some(client) = client(request, &self.outside).map(neighbourhood) else { return Verdict::Let };
        let is_read = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
        let limiter = match request.uri().path() {
            _ if is_read => &self.reads,
            CHANGED => &self.changes,
            path if DOORS.iter().any(|door| path.starts_with(door)) => &self.keys,
            _ => &self.writes,
        };
        for one in [limiter, &self.told].into_iter().filter(|one| one.len() > ADDRESSES) {
            one.retain_recent();
        }
        if limiter.check_key(&client).is_ok() {
            return Verdict::Let;
        }
        if self.told.check_key(&client).is_ok() { Verdict::Told } else { Verdict::Held }
    }
}

/// Lets a request through, or asks to wait.
pub(super) async fn within_limits(State(limits): State<Arc<Limits>>, request: Request, next: Next) -> Response {
    let verdict = limits.judge(&request);
    if verdict == Verdict::Let {
        return next.run(request).await;
    }
    let wait = if request.uri().path() == CHANGED { CHANGES_EACH } else { SHORTLY }.as_secs();
    let says = format!("Too many requests came from your address. Please wait {wait} seconds.\n");
    let mut response = (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, wait)], says).into_response();
    if verdict == Verdict::Held {
        tokio::time::sleep(HELD).await;
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
        response.extensions_mut().insert(Bare);
    }
    response
}

/// Whose request it is: the last address in the proxy's header where one stands in front, else the connection's. A proxy adds its line
/// after those that came to it, which anybody may have written.
fn client(request: &Request, outside: &Outside) -> Option<IpAddr> {
    let told = || {
        let lines = request.headers().get_all(outside.client_header.as_ref()?);
        address(lines.iter().next_back()?.to_str().ok()?.rsplit(',').next()?.trim())
    };
    let connection = || request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip());
    told().or_else(connection)
}

/// As proxies write it: some with the port.
fn address(text: &str) -> Option<IpAddr> {
    let alone = text.parse().ok();
    alone.or_else(|| text.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

/// Whoever has one address of IPv6 has all that begin with the same 64 bits.
fn neighbourhood(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V6(six) => match six.to_ipv4_mapped() {
            Some(four) => four.into(),
            None => Ipv6Addr::from_bits(six.to_bits() >> 64 << 64).into(),
        },
        four @ IpAddr::V4(_) => four,
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    fn limits() -> Limits {
        let client_header = Some("x-client".to_owned());
        Limits::new(Arc::new(Outside { url: String::new(), secure: true, client_header }))
    }

    fn allow(limits: &Limits, request: &Request) -> bool {
        limits.judge(request) == Verdict::Let
    }

    fn from(address: &str, method: Method, path: &str) -> Request {
        Request::builder().method(method).uri(path).header("x-client", address).body(Body::empty()).expect("a request")
    }

    fn get(address: &str) -> Request {
        from(address, Method::GET, "/pairings")
    }

    #[test]
    fn a_full_hall_behind_one_address_is_not_held_up() {
        let limits = limits();
        let hall = (0..300 * 10).all(|_| allow(&limits, &get("192.0.2.1")));
        assert!(hall, "300 delegates, ten requests each, at once");
        let keeps = || allow(&limits, &from("192.0.2.1", Method::POST, "/applications/new/contact"));
        assert!((0..300 * 8).all(|_| keeps()), "and applies in seven steps, and sends");
        assert!(
            (0..1_000).all(|_| allow(&limits, &from("192.0.2.1", Method::GET, "/assets/site.css"))),
            "assets are free"
        );
    }

    #[test]
    fn what_cannot_come_from_a_hall_is_held_up_and_nobody_else_is() {
        let limits = limits();
        assert!((0..20_000).any(|_| !allow(&limits, &get("192.0.2.1"))));
        assert!(allow(&limits, &get("192.0.2.2")), "others are not held up");
        let sent = |address| allow(&limits, &from(address, Method::POST, "/sign-in"));
        assert!((0..100).all(|_| sent("192.0.2.3")));
        assert!((0..100).any(|_| !sent("192.0.2.3")), "signing in is tried a hundred times at once, not more");
        assert!(allow(&limits, &get("192.0.2.3")), "and does not keep anybody from reading");
    }

    #[test]
    fn nobody_says_all_day_that_an_address_has_changed() {
        let limits = limits();
        let says = || allow(&limits, &from("192.0.2.1", Method::POST, "/link/moved"));
        assert!((0..20).all(|_| says()));
        assert!(!says());
        assert!(allow(&limits, &from("192.0.2.1", Method::POST, "/link")), "and asks for a link all the same");
    }

    #[test]
    fn a_person_is_told_on_a_page_and_a_flood_waits_for_a_word() {
        let limits = limits();
        let sent = |address: &str| limits.judge(&from(address, Method::POST, "/sign-in"));
        let verdicts: Vec<_> = (0..400).map(|_| sent("192.0.2.1")).collect();
        assert_eq!(verdicts.first(), Some(&Verdict::Let));
        assert!(verdicts.iter().filter(|one| **one == Verdict::Told).count() >= 50);
        assert_eq!(verdicts.last(), Some(&Verdict::Held));
        assert_eq!(sent("192.0.2.2"), Verdict::Let, "others are not held up");
        assert_eq!(limits.judge(&get("192.0.2.1")), Verdict::Let, "and may read");
    }

    #[test]
    fn what_a_client_wrote_itself_names_nobody() {
        let outside = Outside { url: String::new(), secure: true, client_header: Some("x-client".to_owned()) };
        let of = |lines: &[&str]| {
            let request = lines.iter().fold(Request::builder(), |request, line| request.header("x-client", *line));
            let mut request = request.body(Body::empty()).expect("a request");
            request.extensions_mut().insert(ConnectInfo(SocketAddr::from(([203, 0, 113, 9], 1234))));
            client(&request, &outside).expect("an address").to_string()
        };
        assert_eq!(of(&["192.0.2.1"]), "192.0.2.1");
        assert_eq!(of(&["198.51.100.7", "192.0.2.1"]), "192.0.2.1", "the proxy's line is the last");
        assert_eq!(of(&["198.51.100.7, 192.0.2.1:4711"]), "192.0.2.1");
        assert_eq!(of(&["[2001:db8::1]:4711"]), "2001:db8::1");
        assert_eq!(of(&[]), "203.0.113.9", "who comes past the proxy is counted, too");
        assert_eq!(of(&["nonsense"]), "203.0.113.9");
    }

    #[test]
    fn an_address_of_ipv6_counts_with_its_neighbours() {
        let limits = limits();
        let asked = |last: u32| allow(&limits, &get(&format!("2001:db8::{last:x}")));
        assert!((0..20_000).any(|last| !asked(last & 0xffff)));
        assert!(allow(&limits, &get("2001:db8:0:1::1")));
        assert!(allow(&limits, &get("::ffff:192.0.2.1")));
    }
}
