//! What is typed to be run by browsers and spreadsheets, and names of others.

use contracts::ContactId;
use contracts::notices::KeepContact;
use contracts::reviews::ProposeConsultation;
use treaty::{Language, Phase};

use super::{FORMULA, SCRIPT, note};
use crate::pages::roles::{Role, Side};
use crate::pages::scene::{account, scene};

#[tokio::test(flavor = "multi_thread")]
async fn script_and_formula_injection_by_names_and_words() {
    let Some(scene) = scene().await else { return };
    let (state, person) = (scene.states[0], ContactId::new(3, [7; 10]));
    let keep = KeepContact {
        contact: person,
        address: "mallory@somewhere.example".to_owned(),
        name: FORMULA.to_owned(),
        language: Language::English,
        time_zone: None,
    };
    scene.does(Role::Mission(Side::Reviewed), &keep).await;
    scene.does(Role::Mission(Side::Reviewed), &note(&scene, person, SCRIPT)).await;
    let words = ProposeConsultation {
        state,
        phase: Phase::I,
        held_on: vec!["2027-01-07".parse().unwrap()],
        languages: vec![Language::English],
        exceptional: None,
        answers_by: "2027-05-25".parse().unwrap(),
        feedback_by: None,
        requirements: Some(FORMULA.to_owned()),
        division: Some(SCRIPT.to_owned()),
        mandate: None,
    };
    scene.does(Role::FocalPoint(Side::Reviewed), &words).await;
    scene.together.hands.heard().await;
    let mut shown = 0;
    for path in [
        "/people",
        "/directory?state=<reviewed>",
        "/moves",
        "/handover",
        "/reviews/<reviewed>",
        "/reviews/<reviewed>/consultation/I",
    ] {
        let page = scene.get(Role::Mission(Side::Reviewed), &scene.path(path, Role::Public)).await;
        assert_eq!(page.status, 200, "{path}");
        let scripts = page.body.matches("<script").count() - page.body.matches("<script src=\"/assets/").count();
        assert!(scripts == 0 && !page.body.contains("<img src=x"), "{path}: {}", page.body);
        shown += page.body.matches("alert(1)").count();
    }
    assert!(shown > 0, "it is shown as text");
    let csv = scene.get(Role::Mission(Side::Third), "/directory.csv").await.body;
    assert!(csv.contains("'=HYPERLINK"), "{csv}");
    let cells = csv.lines().flat_map(|line| line.split(','));
    let cells: Vec<_> = cells.map(|cell| cell.trim_start_matches('"')).collect();
    assert!(!cells.iter().any(|cell| cell.starts_with(['=', '+', '-', '@'])), "{csv}");
    scene.together.stop().await;
}

/// Names of persons are known to every State party by the directory: naming one's own with another's is refused.
#[tokio::test(flavor = "multi_thread")]
async fn takeover_of_another_states_official() {
    let Some(scene) = scene().await else { return };
    let victim = account(Role::FocalPoint(Side::Reviewed));
    let mut take = note(&scene, victim, "Ministry");
    (take.state, take.people[0].duties[0].review) = (scene.states[2], scene.states[2]);
    let thief = scene.asker(Role::Mission(Side::Third));
    assert!(scene.together.command_by(&thief, &take).await.is_err(), "nobody is named by two States");
    let keep = KeepContact {
        contact: victim,
        address: "thief@somewhere.example".to_owned(),
        name: "Thief".to_owned(),
        language: Language::English,
        time_zone: None,
    };
    for role in Role::all().into_iter().filter(|role| *role != Role::Secretariat) {
        let kept = scene.together.command_by(&scene.asker(role), &keep).await;
        assert!(kept.is_err(), "{role:?} changes where a letter goes");
    }
    scene.together.stop().await;
}
