//! Forms that another site sends, or that carry no token, or one of another session.

use super::forms::{everything, lengths};
use super::roles::{Role, Side};
use super::scene::{Session, scene};
use super::table::rows;

/// What is sent before anybody is signed in carries no token: the browser says where it comes from. The last changes nothing.
const WITHOUT_TOKEN: [&str; 13] = [
    "/link",
    "/link/again",
    "/link/renew",
    "/link/password",
    "/link/moved",
    "/sign-in",
    "/second-factor",
    "/second-factor/set",
    "/passkey",
    "/passkey/begin",
    "/local-time",
    "/applications/begin",
    "/receipts/check",
];

#[tokio::test(flavor = "multi_thread")]
async fn csrf_no_form_is_taken_that_does_not_come_from_our_own_pages() {
    let Some(scene) = scene().await else { return };
    let before = lengths(&scene).await;
    let signed_in = [Role::Secretariat, Role::Mission(Side::Reviewed), Role::FocalPoint(Side::Reviewed), Role::Chair];
    for row in rows().iter().filter(|row| row.method == "POST") {
        for role in signed_in {
            let path = scene.path(row.path, role);
            let own = &scene.sessions[&role];
            let other = if role == Role::Secretariat { Role::Chair } else { Role::Secretariat };
            let stolen = Session { cookie: own.cookie.clone(), csrf: scene.sessions[&other].csrf.clone() };
            let answer = scene.foreign(role, own, &path, &everything(&scene)).await;
            assert_eq!(answer.status, 403, "another site sends {path}");
            if WITHOUT_TOKEN.contains(&row.path) || row.path.starts_with("/api/") {
                continue;
            }
            let none = Session { csrf: String::new(), ..stolen.clone() };
            for session in [stolen, none] {
                let status = scene.post(role, &session, &path, &everything(&scene)).await.status;
                assert_eq!(status, 403, "{path} with {} letters of a token", session.csrf.len());
            }
        }
    }
    assert_eq!(lengths(&scene).await, before, "nothing came of it");
    scene.together.stop().await;
}
