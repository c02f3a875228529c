//! Every role over every form: whoever may not is refused, nothing comes of it, and nobody is led elsewhere.

use super::roles::{Role, Side};
use super::scene::{Scene, Session, account, scene};
use super::table::{Row, rows};

/// Forms after which a session is no more: each is sent in one of its own.
const ENDS: [&str; 6] = ["/sign-out", "/account/end", "/end-others", "/sessions/end", "/applications/begin", "/link"];

/// Forms with nothing to fill in, after which everybody is led on who sent them.
const LED_ON: [&str; 2] = ["/sign-out", "/people/undertaking"];

/// What forms ask for, answered so that nothing is missing which a form could carry.
pub(super) fn everything(scene: &Scene) -> String {
    let [state, reviewing, _] = scene.states;
    let person = account(Role::Expert(Side::Reviewed));
    let id = scene.together.hands.portal().command_id().unwrap();
    format!(
        "command_id={id}&confirmed=yes&state={state}&person={person}&proposal=1&reason=because&text=text&held_on=2027-01-07&\
         languages=English&answers_by=2027-05-25&officer=somebody&pick={state}&reviewer={reviewing}&leaves={person}&\
         title=title&on=2027-01-20&source=source&go=send&p1_name=name&what=make&institution=a&mailbox=a%40b.example&agreed=yes&\
         public=stage&request=GHA-1"
    )
}

/// How long the record of each service is, but for the portal's own.
pub(super) async fn lengths(scene: &Scene) -> Vec<(&'static str, u64)> {
    let mut lengths = Vec::new();
    for house in scene.together.hands.houses().iter().filter(|house| house.service != "portal") {
        let end = house.journal.checkpoint().await.unwrap().map_or(0, |end| end.position);
        lengths.push((house.service, end));
    }
    lengths
}

/// Where others keep where one goes on to.
const ELSEWHERE: &str = "next=https://evil.example&back=//evil.example&return_to=/%5Cevil.example&goes_to=/%09/evil.example&\
                         redirect_uri=javascript:alert(1)&url=https://evil.example";

async fn send(scene: &Scene, role: Role, row: &Row, typed: &str) -> u16 {
    let own;
    let session: &Session = if ENDS.iter().any(|end| row.path.contains(end)) {
        own = scene.session(role).await;
        &own
    } else {
        &scene.sessions[&role]
    };
    let path = scene.path(row.path, role);
    let asked = if path.contains('?') { format!("{path}&{ELSEWHERE}") } else { format!("{path}?{ELSEWHERE}") };
    let answer = scene.post(role, session, &asked, &format!("{typed}&{ELSEWHERE}")).await;
    let leads = answer.location();
    let is_ours = leads.is_empty() || (leads.starts_with('/') && !leads.starts_with("//"));
    assert!(is_ours && !leads.contains("evil"), "open redirects: {path} leads to {leads}");
    answer.status
}

/// Whether a status says that it is not for whoever asks.
fn is_refused(status: u16) -> bool {
    matches!(status, 303 | 401 | 403 | 404)
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_4k_every_role_over_every_form_changes_nothing_that_is_not_theirs() {
    let Some(mut scene) = scene().await else { return };
    let rows: Vec<Row> = rows().into_iter().filter(|row| row.method == "POST").collect();
    let (before, mut wrong) = (lengths(&scene).await, Vec::new());
    let mut refused = 0;
    for row in &rows {
        for role in Role::all() {
            let expected = row.status(role);
            let status = send(&scene, role, row, "").await;
            if status != expected {
                wrong.push(format!("POST {} ({}): {role:?} gets {status}", row.path, row.route));
            }
            if is_refused(expected) && !LED_ON.contains(&row.path) {
                let filled = send(&scene, role, row, &everything(&scene)).await;
                assert!(is_refused(filled), "POST {}, filled in: {role:?} gets {filled}", row.path);
                refused += 1;
            }
            if row.path.contains("end") {
                scene.sessions.insert(role, scene.session(role).await);
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
    assert!(refused > 1_000, "{refused}");
    assert_eq!(lengths(&scene).await, before, "nothing came of it");
    scene.together.stop().await;
}
