//! Accounts by invitation, and the people whom the three States name.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contracts::notices::{InviteContact, KeepContact, Purpose};
use contracts::registry::{
    ApprovePerson, ChoosePublicContact, Duty, DutyIn, GiveUndertaking, NamePeople, NamedPerson, NoteFile, Profile,
    PublicContact, ReturnProfile, SubmitProfile,
};
use treaty::{InstrumentSet, Language, StateCode};

use super::canaries;
use super::roles::{Role, Side};
use super::scene::{Scene, account};

/// Keeps whom letters reach.
async fn keeps(scene: &Scene, by: Role, of: Role, word: &str) {
    let keep = KeepContact {
        contact: account(of),
        address: format!("{word}@somewhere.example"),
        name: format!("Somebody {word}"),
        language: Language::English,
        time_zone: None,
    };
    scene.does(by, &keep).await;
}

/// What planted word stands for somebody's name and address.
pub(crate) fn word_of(role: Role) -> String {
    match role {
        Role::Mission(Side::Reviewed) => canaries::MISSION.to_owned(),
        Role::FocalPoint(Side::Reviewed) => canaries::FOCAL_POINT.to_owned(),
        Role::Expert(Side::Reviewed) => canaries::EXPERT.to_owned(),
        Role::Observer(Side::Reviewed) => canaries::OBSERVER.to_owned(),
        Role::Newcomer => canaries::NEWCOMER.to_owned(),
        Role::Applicant => canaries::APPLICANT.to_owned(),
        _ => {
            let number = Role::all().iter().position(|one| *one == role).unwrap();
            format!("dunlin{number}x")
        }
    }
}

/// Missions, the chair and the Bureau are invited; two who want to apply give an address.
pub(super) async fn invites(scene: &Scene) {
    let missions = Side::ALL.map(|side| (Role::Mission(side), Purpose::Mission { state: scene.states[side as usize] }));
    let others = [(Role::Chair, Purpose::Chair), (Role::Bureau, Purpose::Bureau)];
    for (role, purpose) in missions.into_iter().chain(others) {
        keeps(scene, Role::Secretariat, role, &word_of(role)).await;
        scene.together.command(&InviteContact { contact: account(role), purpose }).await;
    }
    for role in [Role::Applicant, Role::Stranger] {
        keeps(scene, Role::Public, role, &word_of(role)).await;
    }
}

fn person(role: Role, review: StateCode, duty: Duty) -> NamedPerson {
    let word = word_of(role);
    let phone = matches!(role, Role::FocalPoint(Side::Reviewed) | Role::Newcomer).then(|| canaries::PHONE.to_owned());
    NamedPerson {
        person: account(role),
        name: format!("Somebody {word}"),
        address: format!("{word}@somewhere.example"),
        title: "Ministry of Justice".to_owned(),
        phone,
        duties: vec![DutyIn { review, duty }],
        instruments: InstrumentSet::ALL,
    }
}

/// Each State names a focal point, an expert and an observer: for the review, the third for its own.
pub(super) async fn names(scene: &Scene) {
    for side in Side::ALL {
        let review = if side == Side::Third { scene.states[2] } else { scene.states[0] };
        let mut people = vec![
            person(Role::FocalPoint(side), review, Duty::FocalPoint),
            person(Role::Expert(side), review, Duty::Expert),
            person(Role::Observer(side), review, Duty::Observer),
        ];
        if side == Side::Reviewed {
            people.push(person(Role::Newcomer, review, Duty::Expert));
        }
        names_of(scene, side, people).await;
    }
    scene.together.hands.heard().await;
    for side in Side::ALL {
        for role in [Role::FocalPoint(side), Role::Expert(side), Role::Observer(side)] {
            is_let_in(scene, role).await;
        }
    }
    is_asked_back(scene).await;
    let contact = PublicContact {
        institution: "Ministry of Justice".to_owned(),
        mailbox: format!("{}@ministry.example", canaries::MAILBOX),
    };
    let public = ChoosePublicContact { state: scene.states[0], contact: Some(contact), mandate: None };
    scene.does(Role::FocalPoint(Side::Reviewed), &public).await;
    scene.together.hands.heard().await;
}

async fn names_of(scene: &Scene, side: Side, people: Vec<NamedPerson>) {
    let mission = Role::Mission(side);
    for named in &people {
        let role = Role::all().into_iter().find(|role| account(*role) == named.person).unwrap();
        keeps(scene, mission, role, &word_of(role)).await;
    }
    let planted = side == Side::Reviewed;
    let content = if planted { canaries::NOTE_FILE } else { "a note" };
    let reference = if planted { canaries::REFERENCE } else { "NV 1" };
    let note = NamePeople {
        state: scene.states[side as usize],
        reference: reference.to_owned(),
        dated: "2026-12-01".parse().unwrap(),
        received: "2026-12-02".parse().unwrap(),
        file: Some(NoteFile { name: "note.txt".to_owned(), content: STANDARD.encode(content) }),
        people,
        leaving: Vec::new(),
    };
    scene.does(mission, &note).await;
}

fn profile() -> SubmitProfile {
    let profile = Profile {
        title: "Ministry of Justice".to_owned(),
        phone: None,
        instruments: InstrumentSet::ALL,
        ..Profile::default()
    };
    SubmitProfile { profile }
}

async fn is_let_in(scene: &Scene, role: Role) {
    let state = role.state(&scene.states).unwrap();
    scene.does(role, &profile()).await;
    scene.together.command(&ApprovePerson { state, person: account(role), profile: 1 }).await;
    scene.does(role, &GiveUndertaking {}).await;
}

/// Somebody handed in a profile that is not clear.
async fn is_asked_back(scene: &Scene) {
    scene.does(Role::Newcomer, &profile()).await;
    let (state, person) = (scene.states[0], account(Role::Newcomer));
    let reason = canaries::ASKED.to_owned();
    scene.together.command(&ReturnProfile { state, person, profile: 1, reason }).await;
}
