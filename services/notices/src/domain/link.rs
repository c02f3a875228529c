//! Why a private link opens nothing, and what to do then.

use contracts::Notice;

/// It is not one of ours.
#[must_use]
pub fn unknown() -> Notice {
    let sentence = "This link is not one of ours, or a part of it is missing. Open it from the letter itself, or copy \
                    all of it. If that does not help, ask for a new link with your e-mail address.";
    Notice::plain("link-is-unknown", sentence)
}

/// Its time is over.
#[must_use]
pub fn expired() -> Notice {
    let sentence = "This link has expired. Ask for a new one with your e-mail address.";
    Notice::plain("link-has-expired", sentence)
}

/// Another was sent since.
#[must_use]
pub fn replaced() -> Notice {
    let sentence = "A newer link was sent since, and this one no longer works. Open the latest letter, or ask for a new \
                    link with your e-mail address.";
    Notice::plain("link-was-replaced", sentence)
}

/// Whom it was for was forgotten.
#[must_use]
pub fn forgotten() -> Notice {
    let sentence = "The name and address that this link was for have been erased, and the link with them. To take part, \
                    apply again.";
    Notice::plain("link-was-forgotten", sentence)
}
