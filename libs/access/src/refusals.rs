//! What more than one service refuses to whoever acts for a State, in the same words.

use contracts::Notice;

/// The State's written mandate, without which the Secretariat does nothing on its behalf; whoever acts for the own State needs none
/// (para. 48).
///
/// # Errors
/// For the Secretariat without one, and for anybody else with one.
pub fn mandate(is_secretariat: bool, given: Option<&str>) -> Result<Option<&str>, Notice> {
    match given.map(str::trim) {
        Some(mandate) if is_secretariat && !mandate.is_empty() => Ok(Some(mandate)),
        _ if is_secretariat => {
            let sentence = "The Secretariat writes on behalf of a State only with a written mandate. Say which.";
            Err(Notice::of("PR-48ii", "mandate-missing", sentence))
        }
        Some(_) => {
            let sentence = "You act for your own State, and need no mandate of it. Leave it out.";
            Err(Notice::of("PR-48ii", "mandate-needless", sentence))
        }
        None => Ok(None),
    }
}

/// That nobody reads or does anything in reviews before they undertook to keep confidential what these hold (para. 37).
#[must_use]
pub fn undertaking_first() -> Notice {
    let sentence =
        "Reviews are confidential. Undertake first to keep them so, on the page of your profile; then they open.";
    Notice::of("PR-37i", "undertaking-first", sentence)
}
