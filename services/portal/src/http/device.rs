//! On what somebody came in, as coarsely as its owner needs to know it again: the family of the browser, and that of the system. Versions,
//! models and addresses are not kept.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::USER_AGENT;
use axum::http::request::Parts;

/// Families of browsers: a mark in what they say of themselves, the word that is kept, and the name that is shown. Many say that they are
/// others, too: the first that fits is it.
const PROGRAMS: [(&str, &str, &str); 8] = [
    ("edg", "edge", "Edge"),
    ("opr/", "opera", "Opera"),
    ("samsungbrowser/", "samsung", "Samsung Internet"),
    ("firefox/", "firefox", "Firefox"),
    ("fxios/", "firefox", "Firefox"),
    ("crios/", "chrome", "Chrome"),
    ("chrome/", "chrome", "Chrome"),
    ("safari/", "safari", "Safari"),
];

/// The same of systems.
const SYSTEMS: [(&str, &str, &str); 8] = [
    ("android", "android", "Android"),
    ("iphone", "ios", "iOS"),
    ("ipad", "ios", "iOS"),
    ("windows", "windows", "Windows"),
    ("macintosh", "macos", "macOS"),
    ("cros ", "chromeos", "ChromeOS"),
    ("linux", "linux", "Linux"),
    ("bsd", "bsd", "BSD"),
];

/// The longest text that is looked at.
const LONGEST: usize = 512;

/// A browser and its system; none where it is another, or says nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Device {
    program: Option<&'static str>,
    system: Option<&'static str>,
}

impl Device {
    /// One of which nothing is known.
    #[must_use]
    pub const fn unknown() -> Self {
        Self { program: None, system: None }
    }

    /// What a browser says of itself.
    #[must_use]
    pub fn of(headers: &HeaderMap) -> Self {
        let says = headers.get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let says: String = says.chars().take(LONGEST).collect::<String>().to_lowercase();
        let first = |all: &[(&str, &'static str, &str)]| all.iter().find(|one| says.contains(one.0)).map(|one| one.1);
        Self { program: first(&PROGRAMS), system: first(&SYSTEMS) }
    }

    /// As it is kept.
    #[must_use]
    pub fn word(&self) -> String {
        format!("{}/{}", self.program.unwrap_or_default(), self.system.unwrap_or_default())
    }

    /// What was kept.
    #[must_use]
    pub fn from_word(word: &str) -> Self {
        let (program, system) = word.split_once('/').unwrap_or_default();
        let known =
            |all: &[(&str, &'static str, &str)], word: &str| all.iter().find(|one| one.1 == word).map(|one| one.1);
        Self { program: known(&PROGRAMS, program), system: known(&SYSTEMS, system) }
    }

    /// The name of the browser, which is the same in all languages.
    #[must_use]
    pub fn program(&self) -> Option<&'static str> {
        name(&PROGRAMS, self.program)
    }

    /// The name of the system.
    #[must_use]
    pub fn system(&self) -> Option<&'static str> {
        name(&SYSTEMS, self.system)
    }
}

fn name(all: &[(&str, &str, &'static str)], word: Option<&str>) -> Option<&'static str> {
    all.iter().find(|one| Some(one.1) == word).map(|one| one.2)
}

impl<S: Send + Sync> FromRequestParts<S> for Device {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Self::of(&parts.headers))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(text: &str) -> (Option<&'static str>, Option<&'static str>) {
        let mut headers = HeaderMap::new();
        headers.insert(USER_AGENT, text.parse().expect("a header"));
        let device = Device::of(&headers);
        assert_eq!(Device::from_word(&device.word()), device, "{text}");
        (device.program(), device.system())
    }

    #[test]
    fn browsers_are_known_by_their_families() {
        let mozilla = "Mozilla/5.0";
        for (text, program, system) in [
            (format!("{mozilla} (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"), "Firefox", "Linux"),
            (format!("{mozilla} (Windows NT 10.0; Win64) Chrome/126.0 Safari/537.36 Edg/126.0"), "Edge", "Windows"),
            (format!("{mozilla} (Linux; Android 14; SM-S911B) Chrome/126.0 Mobile Safari/537.36"), "Chrome", "Android"),
            (format!("{mozilla} (Macintosh; Intel Mac OS X 14_5) Version/17.5 Safari/605.1"), "Safari", "macOS"),
            (
                format!("{mozilla} (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Safari/604.1"),
                "Safari",
                "iOS",
            ),
        ] {
            assert_eq!(says(&text), (Some(program), Some(system)), "{text}");
        }
    }

    #[test]
    fn what_is_not_known_says_nothing() {
        for text in ["", "curl/8.9", "x/y/z", "<script>alert(1)</script>"] {
            assert_eq!(says(text), (None, None), "{text}");
        }
        assert_eq!(Device::from_word("<script>/firefox"), Device::default());
    }
}
