//! Private addresses of calendars, and secrets of second factors: what they show, and what must be written down nowhere.

use super::roles::{Role, Side};
use super::scene::Scene;
use super::walk::{Found, unfolded};

/// Everybody's own calendar, read under its private address by a program that is not signed in. Gives what the addresses hold.
pub(super) async fn calendars(scene: &Scene, found: &mut Found) -> Vec<String> {
    let mut tokens = Vec::new();
    for role in Role::all().into_iter().filter(|role| !role.is_meant_by("nobody")) {
        let page = scene.post(role, &scene.sessions[&role], "/calendar", "what=make").await;
        let token = page.body.split("/calendar/").find_map(|rest| rest.split_once(".ics")).map(|(token, _)| token);
        let token = token.unwrap_or_else(|| panic!("{role:?} has an address: {}", page.body)).to_owned();
        let path = format!("/calendar/{token}.ics");
        let feed = scene.send(Role::Public, "", "GET", &path, "").await;
        assert!(feed.status == 200 && feed.body.starts_with("BEGIN:VCALENDAR"), "{role:?}: {}", feed.whole());
        found.note(role, "their calendar", &unfolded(&feed.whole()));
        assert_eq!(scene.send(Role::Public, "", "GET", &path.replacen(".ics", "0.ics", 1), "").await.status, 404);
        tokens.push(token);
    }
    tokens
}

/// The secret of a second factor that somebody begins to set up, as the page shows it once.
pub(super) async fn second_factor(scene: &Scene) -> String {
    let role = Role::Mission(Side::Reviewed);
    let page = scene.post(role, &scene.session(role).await, "/account/second-factor/begin", "").await;
    let shown = page.body.split("<code dir=\"ltr\">").nth(1).and_then(|rest| rest.split('<').next());
    shown.unwrap_or_else(|| panic!("a secret: {}", page.body)).replace(' ', "")
}
