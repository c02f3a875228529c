//! Second factors: asked for, set up, removed.

use askama::Template;
use qrcode::{Color, QrCode};

use super::passkeys::come_in_again;
use crate::http::proof::Lacking;
use crate::http::second::{Offer, Second};
use crate::pages::Frame;
use crate::text::Sentence;

/// Asks for a code of whoever comes in.
#[derive(Debug, Template)]
#[template(path = "session/second_show.html")]
pub struct ShowSecondPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Whether a code was tried that was not taken.
    pub wrong: bool,
}

/// Shows a secret for the telephone, and asks for its first code.
#[derive(Debug, Template)]
#[template(path = "session/second_set_up.html")]
pub struct SetUpPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Where the code is sent.
    pub action: &'a str,
    /// The secret.
    pub offer: &'a Offer,
    /// Whether nobody comes in without.
    pub must: bool,
    /// Whether a code was tried that was not right.
    pub wrong: bool,
}

/// The white edge that cameras need, in squares.
const EDGE: usize = 4;

impl SetUpPage<'_> {
    /// The picture of the secret; none where it cannot be drawn, and then it is typed.
    fn picture(&self) -> Option<Picture> {
        Picture::of(&self.offer.url)
    }
}

/// A picture of squares.
#[derive(Debug)]
struct Picture {
    /// How many there are in a row, the edges included.
    size: usize,
    /// The dark ones, as a path of SVG.
    dark: String,
}

impl Picture {
    fn of(text: &str) -> Option<Self> {
        let code = QrCode::new(text).ok()?;
        let width = code.width();
        let rows = code.to_colors();
        let mut dark = String::new();
        for (y, row) in rows.chunks(width).enumerate() {
            for (x, _) in row.iter().enumerate().filter(|(_, color)| **color == Color::Dark) {
                dark.extend(["M", &(x + EDGE).to_string(), " ", &(y + EDGE).to_string(), "h1v1h-1z"]);
            }
        }
        Some(Self { size: width + 2 * EDGE, dark })
    }
}

/// Recovery codes, this once.
#[derive(Debug, Template)]
#[template(path = "session/second_codes.html")]
pub struct CodesPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The codes.
    pub codes: &'a [String],
    /// Where one goes on.
    pub on: &'a str,
}

/// One's own second factor.
#[derive(Debug, Template)]
#[template(path = "session/second.html")]
pub struct SecondFactorPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Where the pages on one's way in lie.
    pub base: &'a str,
    /// What is set; none where nothing is.
    pub kept: Option<Second>,
    /// What is still to be shown before one is set.
    pub lacking: Option<Lacking>,
    /// For how many minutes a link shows it.
    pub minutes: u8,
    /// Whether the account cannot be without.
    pub must: bool,
    /// The question whose answer cannot be taken, and why.
    pub fault: Option<(&'static str, Sentence)>,
}

impl SecondFactorPage<'_> {
    fn is_wrong(&self, field: &str) -> bool {
        self.fault.as_ref().is_some_and(|(wrong, _)| *wrong == field)
    }

    fn needs_password(&self) -> bool {
        self.lacking == Some(Lacking::Password)
    }

    fn needs_link(&self) -> bool {
        self.lacking == Some(Lacking::Link)
    }

    fn come_in_again(&self) -> Sentence {
        come_in_again(self.frame, self.minutes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_is_of_squares_within_its_edges() {
        let picture = Picture::of("otpauth://totp/A:b?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").expect("a picture");
        assert!(picture.size > 2 * EDGE);
        // The corner of the first mark by which a camera finds it.
        assert!(picture.dark.starts_with("M4 4h1v1h-1z"), "{}", picture.dark);
        assert!(picture.dark.chars().all(|letter| letter.is_ascii_digit() || "Mhvz -".contains(letter)));
    }
}
