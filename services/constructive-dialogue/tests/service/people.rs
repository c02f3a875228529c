//! Who takes part, and what they say.

use access::Asker;
use contracts::constructive_dialogue::*;
use contracts::{ApplicationId, ContactId, Recorded};
use treaty::{Language, StateCode};

use crate::house::{House, random};

/// The day of the dialogue: the fifteenth day before is 11 February, the tenth 16 February, the fifth 21 February 2027.
pub(crate) const DAY: &str = "2027-02-26";
/// A moment on the day after the last one for applications.
pub(crate) const LISTS: &str = "2027-02-12T09:00:00Z";

/// What must be nowhere but in the service's own tables.
pub(crate) const CONTACT: &str = "Wanjiru Kontaktmarke";
pub(crate) const EMAIL: &str = "wanjiru@kontaktmarke.example";
pub(crate) const DELEGATE: &str = "Otieno Delegiertenmarke";
pub(crate) const HELD: &str = "Kommentarmarke eins: police in France look away.";
pub(crate) const FREE: &str = "Kommentarmarke zwei: victims need shelter.";
pub(crate) const REASON: &str = "Grundmarke: it works against us.";
pub(crate) const OTHER_REASON: &str = "Zweitgrundmarke: as before.";
pub(crate) const TOLD: &str = "Antwortmarke: leave the country out.";

pub(crate) fn secretariat() -> Asker {
    Asker::Secretariat { account: "1".to_owned() }
}

pub(crate) fn operator() -> Asker {
    Asker::Operator { account: "2".to_owned() }
}

/// The account that chairs the dialogue of [`DAY`].
pub(crate) fn chair() -> Asker {
    Asker::Chair { account: ContactId::new(0, [3; 10]).to_string() }
}

/// The account of somebody who chairs another dialogue.
pub(crate) fn other_chair() -> Asker {
    Asker::Chair { account: ContactId::new(0, [33; 10]).to_string() }
}

/// That an account chairs a dialogue.
pub(crate) fn chaired_by(dialogue: u32, chair: &Asker) -> NameChairs {
    let Asker::Chair { account } = chair else { panic!("no chair") };
    NameChairs { dialogue, accounts: vec![account.parse().unwrap()] }
}

pub(crate) fn bureau() -> Asker {
    Asker::Bureau { account: "4".to_owned() }
}

pub(crate) fn mission(state: &str) -> Asker {
    Asker::Mission { account: "5".to_owned(), state: state.to_owned() }
}

/// Somebody new who opened the link of an application.
pub(crate) fn applicant() -> Asker {
    Asker::Applicant { contact: ContactId::new(0, random()).to_string() }
}

/// Everybody who may ask something.
/// An official whom nobody has named: an account alone opens nothing.
pub(crate) fn official(of: &str) -> Asker {
    Asker::Official { account: "019e0000-0000-7000-8000-0000000000f1".to_owned(), state: of.to_owned() }
}

pub(crate) fn everybody() -> [Asker; 8] {
    let (mission, official) = (mission("AUT"), official("AUT"));
    [Asker::Public, secretariat(), operator(), applicant(), mission, official, chair(), bureau()]
}

pub(crate) fn state(code: &str) -> StateCode {
    code.parse().unwrap()
}

pub(crate) const GROUP: WorkingGroup = WorkingGroup::TraffickingInPersons;

pub(crate) fn convening(on: &str) -> ConveneDialogue {
    ConveneDialogue {
        title: "Constructive dialogue".to_owned(),
        groups: vec![GroupSession { group: GROUP, session: "14th session".to_owned() }],
        on: on.parse().unwrap(),
        place: "Vienna".to_owned(),
        format: Format::Hybrid,
        languages: vec![Language::English],
        chairs: vec!["The Chair".to_owned()],
        announced: None,
        word_limit: 1_500,
        readings: None,
    }
}

pub(crate) fn stakeholder(name: &str, kind: StakeholderKind) -> Stakeholder {
    Stakeholder {
        name: name.to_owned(),
        kind,
        country: state("KEN"),
        website: None,
        ecosoc_status: None,
        expertise: "Victim support".to_owned(),
    }
}

pub(crate) fn particulars() -> Particulars {
    let delegate = Delegate { name: DELEGATE.to_owned(), function: "Director".to_owned(), in_person: true };
    Particulars {
        contact_name: CONTACT.to_owned(),
        email: EMAIL.to_owned(),
        delegates: vec![delegate],
        travel_support: None,
        accessibility: None,
        language: Some(Language::English),
    }
}

pub(crate) const NGO: StakeholderKind = StakeholderKind::NonGovernmentalOrganization;
pub(crate) const UNIVERSITY: StakeholderKind = StakeholderKind::Academia;
pub(crate) const IGO: StakeholderKind = StakeholderKind::IntergovernmentalOrganization;

pub(crate) fn applying(name: &str, kind: StakeholderKind, dialogues: &[u32]) -> Apply {
    Apply {
        stakeholder: stakeholder(name, kind),
        dialogues: dialogues.to_vec(),
        particulars: particulars(),
        comments: None,
        may_be_published: false,
    }
}

pub(crate) fn objecting(application: ApplicationId, by: &str, reason: &str) -> Object {
    let reason = Some(reason.to_owned());
    Object { application, dialogue: 1, state: state(by), reason, reason_may_be_told: false }
}

pub(crate) fn decision(application: ApplicationId, admitted: bool, on: &str) -> RecordBureauDecision {
    let (body, reference) = ("extended Bureau of the Conference".to_owned(), "minutes".to_owned());
    let decision = BureauDecision { admitted, body, on: on.parse().unwrap(), reference };
    RecordBureauDecision { application, dialogue: 1, decision }
}

impl House {
    /// Convenes the dialogue of [`DAY`], with its chair.
    pub(crate) async fn convene(&self) -> u32 {
        let number = self.command(&secretariat(), &convening(DAY)).await.unwrap().number.unwrap();
        self.command(&secretariat(), &chaired_by(number, &chair())).await.unwrap();
        number
    }

    /// Applies for the first dialogue.
    pub(crate) async fn apply(&self, asker: &Asker, name: &str, kind: StakeholderKind) -> ApplicationId {
        self.command(asker, &applying(name, kind, &[1])).await.unwrap().application
    }

    pub(crate) async fn confirm(&self, application: ApplicationId) -> Recorded {
        self.command(&secretariat(), &ConfirmAddress { application }).await.unwrap()
    }

    pub(crate) async fn circulate(&self, dialogue: u32, list: List) -> Recorded {
        let command = CirculateList { dialogue, list, reference: "CU 2027/1".to_owned() };
        self.command(&secretariat(), &command).await.unwrap()
    }

    /// Lets the last day for applications pass, and circulates both lists.
    pub(crate) async fn circulate_both(&self) {
        self.pass(LISTS).await;
        for list in List::ALL {
            self.circulate(1, list).await;
        }
    }

    /// An application, as this asker sees it.
    pub(crate) async fn file(&self, asker: &Asker, application: ApplicationId) -> ApplicationFile {
        self.query(asker, &FindApplication { application }).await.unwrap()
    }

    /// Its place in the first dialogue.
    pub(crate) async fn place(&self, asker: &Asker, application: ApplicationId) -> Place {
        let places = self.file(asker, application).await.places;
        places.into_iter().find(|place| place.dialogue == 1).unwrap()
    }

    pub(crate) async fn standing(&self, application: ApplicationId) -> Standing {
        self.place(&secretariat(), application).await.standing
    }
}
