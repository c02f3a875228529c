//! What concerns one review or one State, wished for by everybody: only whoever acts for that State there is not refused.

use bus::{Outcome, RequestError};
use contracts::Command;
use contracts::constructive_dialogue::{Object, WithdrawObjection};
use contracts::registry::{
    ApprovePerson, ChangeDuties, ChoosePublicContact, Duty, DutyIn, Leaving, LetLeave, NamePeople, ReturnProfile,
};
use contracts::reviews::{
    AnswerHelp, AskForHelp, ChoosePublicStage, ConfirmConsultation, KeepNote, ProposeConsultation, RecordStep, Remind,
    ReturnConsultation, Step,
};
use treaty::{Language, Phase};

use super::forms::lengths;
use super::roles::{Role, Side};
use super::scene::{Scene, account};

/// Who sees how often something happened: to everybody else a refusal tells no version, whichever they guess.
const PARTIES: [&str; 2] = ["secretariat", "parties"];
const OF_ITS_PEOPLE: [&str; 2] = ["secretariat", "reviewed"];
const ALL: [&str; 1] = ["everybody"];

/// Everybody who is not named here wishes it, and is refused. Whoever is has what they need to do it; that is shown elsewhere. Who knows the
/// version may be told that it is another.
async fn refused<C: Command>(scene: &Scene, may: &[&str], knows: &[&str], command: &C) -> usize {
    let mut refused = 0;
    for role in Role::all() {
        if may.iter().any(|word| role.is_meant_by(word)) {
            continue;
        }
        let done = scene.together.command_by(&scene.asker(role), command).await;
        assert!(matches!(done, Err(RequestError::Answered { .. })), "{role:?} {}: {}", C::NAME, done.is_ok());
        let guessed = scene.together.command_based_on(&scene.asker(role), command, 9_999).await;
        let told = matches!(guessed, Err(RequestError::Answered { outcome: Outcome::Conflict, .. }));
        assert!(
            !told || knows.iter().any(|word| role.is_meant_by(word)),
            "{role:?} is told the version by {}",
            C::NAME
        );
        refused += 1;
    }
    refused
}

/// Nothing of it comes about.
pub(super) async fn are_refused(scene: &Scene) {
    let before = lengths(scene).await;
    let refused = of_reviews(scene).await + of_people(scene).await + of_dialogues(scene).await;
    assert!(refused > 150, "{refused}");
    assert_eq!(lengths(scene).await, before, "nothing came of it");
}

async fn of_reviews(scene: &Scene) -> usize {
    let ([state, ..], phase) = (scene.states, Phase::I);
    let on = "2027-01-18".parse().unwrap();
    let propose = ProposeConsultation {
        state,
        phase,
        held_on: vec!["2027-01-07".parse().unwrap()],
        languages: vec![Language::English],
        exceptional: None,
        answers_by: "2027-05-25".parse().unwrap(),
        feedback_by: None,
        requirements: None,
        division: None,
        mandate: None,
    };
    let confirm = ConfirmConsultation { state, phase, proposal: 1 };
    let give_back = ReturnConsultation { state, phase, proposal: 1, reason: "because".to_owned() };
    let step = RecordStep { state, phase, step: Step::Feedback, on, source: "a letter".to_owned() };
    // The Secretariat needs a mandate, and has none here.
    let public = ChoosePublicStage { state, public: true, mandate: None };
    let help = AskForHelp { state, text: "text".to_owned() };
    refused(scene, &["focal-points-reviewed"], &PARTIES, &propose).await
        + refused(scene, &["focal-points-reviewed"], &PARTIES, &public).await
        + refused(scene, &["focal-points-reviewed", "focal-points-reviewing"], &PARTIES, &help).await
        + refused(
            scene,
            &["secretariat"],
            &PARTIES,
            &AnswerHelp { state, by: state, request: 1, on, text: "text".to_owned() },
        )
        .await
        + refused(scene, &[], &PARTIES, &confirm).await
        + refused(scene, &[], &PARTIES, &give_back).await
        + refused(scene, &["secretariat"], &PARTIES, &step).await
        + refused(scene, &["secretariat"], &PARTIES, &Remind { state }).await
        + refused(scene, &["secretariat"], &PARTIES, &KeepNote { state, text: "text".to_owned() }).await
}

async fn of_people(scene: &Scene) -> usize {
    let ([state, ..], person) = (scene.states, account(Role::Expert(Side::Reviewed)));
    // The Secretariat needs a mandate, and has none here.
    let coordinate = ["missions-reviewed", "focal-points-reviewed"];
    let give = vec![DutyIn { review: state, duty: Duty::Observer }];
    let duties = ChangeDuties { state, person, give, end: Vec::new(), mandate: None };
    let leaving = Leaving { person, successor: None };
    let may_leave = ["missions-reviewed", "focal-points-reviewed", "experts-reviewed"];
    let name = NamePeople {
        state,
        reference: "NV 2".to_owned(),
        dated: "2027-01-18".parse().unwrap(),
        received: "2027-01-18".parse().unwrap(),
        file: None,
        people: Vec::new(),
        leaving: vec![leaving],
    };
    let (reason, newcomer) = ("because".to_owned(), account(Role::Newcomer));
    refused(scene, &coordinate, &OF_ITS_PEOPLE, &duties).await
        + refused(scene, &may_leave, &OF_ITS_PEOPLE, &LetLeave { state, leaving, mandate: None }).await
        + refused(scene, &["secretariat", "missions-reviewed"], &OF_ITS_PEOPLE, &name).await
        + refused(scene, &coordinate, &OF_ITS_PEOPLE, &ChoosePublicContact { state, contact: None, mandate: None })
            .await
        + refused(scene, &["secretariat"], &OF_ITS_PEOPLE, &ApprovePerson { state, person: newcomer, profile: 1 }).await
        + refused(
            scene,
            &["secretariat"],
            &OF_ITS_PEOPLE,
            &ReturnProfile { state, person: newcomer, profile: 1, reason },
        )
        .await
}

async fn of_dialogues(scene: &Scene) -> usize {
    let (application, state) = (scene.applications[&Role::Applicant], scene.states[2]);
    let may = ["secretariat", "missions-third", "focal-points-third"];
    let object = Object { application, dialogue: 1, state, reason: None, reason_may_be_told: false };
    refused(scene, &may, &ALL, &object).await
        + refused(scene, &may, &ALL, &WithdrawObjection { application, dialogue: 1, state }).await
}
