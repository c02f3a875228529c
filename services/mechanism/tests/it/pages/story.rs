//! How the scene came about: each step by whoever takes it.

use std::collections::BTreeMap;

use contracts::constructive_dialogue::{
    Apply, CirculateList, ConfirmAddress, Delegate, List, NameChairs, Object, Particulars, Stakeholder, StakeholderKind,
};
use contracts::registry::RecordTraining;
use contracts::reviews::{
    AnswerHelp, AskForHelp, AssignOfficer, ChoosePublicStage, ConfirmConsultation, KeepNote, ProposeConsultation,
    RecordStep, ReturnConsultation, Step,
};
use contracts::{ApplicationId, Day};
use treaty::{Instrument, Language, Phase, StateCode};

use super::canaries;
use super::naming;
use super::roles::{Role, Side};
use super::scene::{Scene, account};
use crate::drafts::dialogue_on;
use crate::lots::{drawn, reviewed_by_two, reviewers};
use crate::together::Together;

const STATES: &str = include_str!("../../../../../data/states-parties.csv");
/// Few States, enough of each of four regions: pages about all of them are short.
const FEW: [&str; 17] = [
    "KEN", "GHA", "ZAF", "SEN", "TUN", "AUT", "FRA", "ITA", "DEU", "BRA", "CHL", "MEX", "PER", "POL", "ROU", "HRV",
    "ALB",
];

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Everything, one after the other.
pub(super) async fn told(together: Together) -> Scene {
    let states = five(&together).await;
    let [reviewed, reviewing, second, third, other] = states;
    let (applications, sessions) = (BTreeMap::new(), BTreeMap::new());
    let mut scene = Scene { together, states: [reviewed, reviewing, third], second, other, applications, sessions };
    naming::invites(&scene).await;
    scene.together.hands.pass("2026-12-02T09:00:00Z".parse().unwrap()).await;
    scene.together.hands.heard().await;
    naming::names(&scene).await;
    applies(&mut scene).await;
    scene.together.hands.pass("2027-01-08T09:00:00Z".parse().unwrap()).await;
    consults(&scene).await;
    scene.together.hands.pass("2027-01-19T09:00:00Z".parse().unwrap()).await;
    objects(&scene).await;
    works_at_the_desk(&scene).await;
    scene.together.hands.pass("2027-01-20T09:00:00Z".parse().unwrap()).await;
    scene.together.hands.heard().await;
    scene
}

/// Draws the lots, and gives a State under review, both that review it, one that does not, and one whom none of them reviews.
async fn five(together: &Together) -> [StateCode; 5] {
    let few = |line: &&str| line.starts_with("iso3") || FEW.iter().any(|code| line.starts_with(code));
    let csv = STATES.lines().filter(few).flat_map(|line| [line, "\n"]).collect();
    let result = drawn(together, csv).await;
    let [state, one, another] = reviewed_by_two(&result);
    let all = || result.groups.iter().map(|line| line.state);
    let apart = all().filter(|third| ![state, one, another].contains(third));
    let pairs = apart.flat_map(|third| all().map(move |other| (third, other)));
    let (third, other) = pairs
        .into_iter()
        .find(|(third, other)| {
            let part = [state, one, another, *third];
            !part.contains(other) && !reviewers(&result, *other).iter().any(|by| part.contains(by))
        })
        .expect("somebody is apart");
    [state, one, another, third, other]
}

/// Two apply for a dialogue; one of them has something to say.
async fn applies(scene: &mut Scene) {
    scene.together.command(&dialogue_on("2027-02-02")).await;
    scene.together.command(&NameChairs { dialogue: 1, accounts: vec![account(Role::Chair)] }).await;
    let delegate = Delegate { name: canaries::DELEGATE.to_owned(), function: "Director".to_owned(), in_person: true };
    let particulars = Particulars {
        contact_name: "Amina".to_owned(),
        email: format!("{}@shelter.example", canaries::APPLICANT),
        delegates: vec![delegate],
        accessibility: Some(canaries::NEEDS.to_owned()),
        ..Particulars::default()
    };
    let comments = Some(canaries::COMMENTS.to_owned());
    let first = scene.does(Role::Applicant, &apply(canaries::ORGANIZATION, particulars, comments)).await.application;
    let others = Particulars { email: "stranger@other.example".to_owned(), ..Particulars::default() };
    let second = scene.does(Role::Stranger, &apply("Other House", others, None)).await.application;
    for application in [first, second] {
        scene.together.command(&ConfirmAddress { application }).await;
    }
    scene.applications = BTreeMap::from([(Role::Applicant, first), (Role::Stranger, second)]);
}

fn apply(name: &str, particulars: Particulars, comments: Option<String>) -> Apply {
    let stakeholder = Stakeholder {
        name: name.to_owned(),
        kind: StakeholderKind::NonGovernmentalOrganization,
        country: "KEN".parse().unwrap(),
        website: None,
        ecosoc_status: None,
        expertise: String::new(),
    };
    Apply { stakeholder, dialogues: vec![1], particulars, comments, may_be_published: false }
}

/// The consultation of paragraph 31: laid down, one State asks for something else, and all agree in the end.
async fn consults(scene: &Scene) {
    let [state, ..] = scene.states;
    let proposal = ProposeConsultation {
        state,
        phase: Phase::I,
        held_on: vec![day("2027-01-07")],
        languages: vec![Language::English, Language::French, Language::Spanish],
        exceptional: Some(canaries::EXCEPTIONAL.to_owned()),
        answers_by: day("2027-05-26"),
        feedback_by: None,
        requirements: Some(canaries::REQUIREMENTS.to_owned()),
        division: Some(canaries::DIVISION.to_owned()),
        mandate: None,
    };
    scene.does(Role::FocalPoint(Side::Reviewed), &proposal).await;
    let reason = canaries::RETURNED.to_owned();
    let back = ReturnConsultation { state, phase: Phase::I, proposal: 1, reason };
    scene.done(&scene.second_mission(), &back).await;
    let confirmed = ConfirmConsultation { state, phase: Phase::I, proposal: 1 };
    scene.does(Role::FocalPoint(Side::Reviewing), &confirmed).await;
    scene.done(&scene.second_mission(), &confirmed).await;
    let mandate = Some(canaries::MANDATE.to_owned());
    scene.together.command(&ChoosePublicStage { state, public: true, mandate }).await;
}

/// The list goes out, and a State objects to one that is on it.
async fn objects(scene: &Scene) {
    let list = List::NonGovernmentalOrganizations;
    scene.together.command(&CirculateList { dialogue: 1, list, reference: "CU 2027/7".to_owned() }).await;
    let (application, state): (ApplicationId, _) = (scene.applications[&Role::Applicant], scene.states[2]);
    let reason = Some(canaries::REASON.to_owned());
    let object = Object { application, dialogue: 1, state, reason, reason_may_be_told: false };
    scene.does(Role::Mission(Side::Third), &object).await;
}

async fn works_at_the_desk(scene: &Scene) {
    let [state, ..] = scene.states;
    for _ in 0..2 {
        let help = AskForHelp { state, text: canaries::HELP.to_owned() };
        scene.does(Role::FocalPoint(Side::Reviewed), &help).await;
    }
    let (title, place, languages) = ("How a review begins".to_owned(), None, vec![Language::English]);
    let training = RecordTraining { title, on: day("2027-01-19"), online: true, place, languages };
    scene.together.command(&training).await;
    let (on, text) = (day("2027-01-19"), canaries::HELPED.to_owned());
    scene.together.command(&AnswerHelp { state, by: state, request: 1, on, text }).await;
    scene.together.command(&KeepNote { state, text: canaries::DESK_NOTE.to_owned() }).await;
    let officer = Some(canaries::OFFICER.to_owned());
    scene.together.command(&AssignOfficer { states: vec![state], officer }).await;
    let on = day("2027-01-18");
    let step = Step::Answers { instrument: Instrument::Untoc, readable_from: on };
    let source = canaries::SOURCE.to_owned();
    scene.together.command(&RecordStep { state, phase: Phase::I, step, on, source }).await;
}
