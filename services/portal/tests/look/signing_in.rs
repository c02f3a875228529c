//! How one comes in, and looks after it: sessions, second factors.

use contracts::Instant;
use portal::http::moved::{Said, Waiting};
use portal::http::passkeys::PasskeyLine;
use portal::http::proof::Lacking;
use portal::http::second::{Offer, Second};
use portal::http::sessions::SessionLine;
use portal::pages::session::{
    CodesPage, IdentityGoPage, IdentityPage, OwnWaysPage, PasskeysPage, SecondFactorPage, SessionsPage, SetUpPage,
    ShowSecondPage,
};
use portal::pages::{Frame, Role};

use crate::dialogues::{as_a, put_form};
use crate::gallery::{Failed, Gallery, frame};

pub(crate) fn render(gallery: &Gallery<'_>) -> Result<(), Failed> {
    sessions(gallery, "account/sessions", &as_a(Role::Mission, "/account/sessions"))?;
    let desk = &frame("/desk/own", true);
    gallery.put("desk/own", &OwnWaysPage { frame: desk, provider: true })?;
    sessions(gallery, "desk/own/sessions", &frame("/desk/own/sessions", true))?;
    second_factor(gallery, &as_a(Role::Mission, "/account/second-factor"))?;
    identity(gallery, &as_a(Role::Mission, "/account/identity"))?;
    passkeys(gallery, &as_a(Role::Mission, "/account/passkeys"))?;
    put_form(gallery, &frame("/link/moved", false), "link/moved", moved_form(&frame("/link/moved", false)))?;
    halfway(gallery, &frame("/second-factor", false))
}

fn line(id: &str, device: &str, came: &str) -> Result<SessionLine, Failed> {
    Ok(SessionLine {
        id: id.to_owned(),
        began_at: Instant("2026-11-25T07:41:00Z".parse()?),
        seen_at: Instant("2026-11-25T09:00:00Z".parse()?),
        until: Instant("2026-11-25T19:41:00Z".parse()?),
        ended_at: None,
        came: came.to_owned(),
        second_factor: device.starts_with("firefox"),
        device: device.to_owned(),
    })
}

fn sessions(gallery: &Gallery<'_>, name: &str, frame: &Frame) -> Result<(), Failed> {
    let open = [line("1", "firefox/linux", "password")?, line("2", "safari/ios", "link")?, line("3", "/", "operator")?];
    gallery.put(name, &SessionsPage { frame, base: "/account", open: &open, this: "1" })
}

fn offer() -> Offer {
    Offer {
        url: "otpauth://totp/Review%20Mechanism:review.example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ".to_owned(),
        text: "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ".to_owned(),
        sealed: "sample".to_owned(),
    }
}

fn second_factor(gallery: &Gallery<'_>, frame: &Frame) -> Result<(), Failed> {
    let page = |kept, lacking, fault| {
        let base = "/account";
        SecondFactorPage { frame, base, kept, lacking, minutes: 15, must: false, fault }
    };
    let kept = Some(Second { set_at: Instant("2026-11-20T09:00:00Z".parse()?), codes_left: 3 });
    gallery.put("account/second-factor", &page(kept, None, None))?;
    gallery.put("account/second-factor-link", &page(None, Some(Lacking::Link), None))?;
    let fault = Some(("current", frame.say("account-current-wrong").with("most", 15_u8)));
    gallery.put("account/second-factor-fault", &page(None, Some(Lacking::Password), fault))?;
    let (action, offer) = ("/account/second-factor/set", &offer());
    gallery.put("account/second-factor-begin", &SetUpPage { frame, action, offer, must: false, wrong: false })?;
    let codes: Vec<String> = (2..=9).map(|digit| ["ABCD"; 4].join("-").replace('C', &digit.to_string())).collect();
    gallery.put("account/second-factor-codes", &CodesPage { frame, codes: &codes, on: "/account" })
}

fn halfway(gallery: &Gallery<'_>, frame: &Frame) -> Result<(), Failed> {
    gallery.put("second-factor", &ShowSecondPage { frame, wrong: false })?;
    gallery.put("second-factor-wrong", &ShowSecondPage { frame, wrong: true })?;
    let (action, offer) = ("/second-factor/set", &offer());
    gallery.put("second-factor-set", &SetUpPage { frame, action, offer, must: true, wrong: true })
}

fn passkeys(gallery: &Gallery<'_>, frame: &Frame) -> Result<(), Failed> {
    let page = |passkeys, possible, lacking, fault| {
        let base = "/account";
        PasskeysPage { frame, base, passkeys, possible, lacking, minutes: 15, fault }
    };
    let made = |id: &str, device: &str, used_at| {
        let made_at = Instant("2026-11-20T09:00:00Z".parse()?);
        Ok::<_, Failed>(PasskeyLine { id: id.to_owned(), device: device.to_owned(), made_at, used_at })
    };
    let passkeys = &[made("1", "safari/ios", Some(Instant("2026-11-24T15:00:00Z".parse()?)))?, made("2", "/", None)?];
    let fault = Some(frame.say("passkey-unmade"));
    gallery.put("account/passkeys", &page(passkeys, true, Some(Lacking::Password), fault))?;
    gallery.put("account/passkeys-none", &page(&[], false, None, None))?;
    let form = portal::pages::session::passkeys::remove(frame, "/account", &passkeys[0], true);
    put_form(gallery, frame, "account/passkeys/remove", form)
}

fn moved_form(frame: &Frame) -> portal::pages::form::Form {
    portal::pages::session::moved::say(frame)
}

/// Somebody who says that their address has changed.
pub(crate) fn moved() -> Vec<Waiting> {
    let said = |before: &str| Said {
        name: "Amina Okoth".to_owned(),
        whose: "Permanent Mission of Kenya".to_owned(),
        before: before.to_owned(),
        now: "a.okoth@elsewhere.example".to_owned(),
    };
    let waiting = |id: &str, before| Waiting {
        id: id.to_owned(),
        said: said(before),
        asked_at: Instant("2026-11-24T09:00:00Z".parse().unwrap_or_default()),
    };
    vec![waiting("1", "mission@example.org"), waiting("2", "nobody@example.org")]
}

fn identity(gallery: &Gallery<'_>, frame: &Frame) -> Result<(), Failed> {
    let page = |linked_at, lacking, fault| {
        let (base, provider) = ("/account", "Sample");
        IdentityPage { frame, base, provider, linked_at, lacking, minutes: 15, fault }
    };
    let since = Some(Instant("2026-11-20T09:00:00Z".parse()?));
    gallery.put("account/identity", &page(since, Some(Lacking::Password), Some(frame.say("identity-taken"))))?;
    gallery.put("account/identity-none", &page(None, None, None))?;
    gallery.put("account/identity-begin", &IdentityGoPage { frame, provider: "Sample", address: "/sample" })
}
