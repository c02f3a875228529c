//! What the Secretariat does at its desk while a dialogue runs, without a spreadsheet of its own.

use contracts::ApplicationId;
use contracts::constructive_dialogue::{
    Apply, CirculateList, FindDialogue, List, OpenDialogue, Particulars, RecordReportAdopted, Stakeholder,
    StakeholderKind, WorkingGroup,
};
use contracts::notices::{InviteContact, KeepContact, ListMissionsTold, Purpose};

use crate::drafts::{convened, hidden};
use crate::http::{self, Answer};
use crate::program::LIMIT;
use crate::together::Together;

/// The Secretariat, signed in.
struct Desk {
    together: Together,
    cookie: String,
}

impl Desk {
    async fn open() -> Option<Self> {
        let mut desk = Self { together: convened().await?, cookie: String::new() };
        desk.sign_in().await;
        Some(desk)
    }

    async fn sign_in(&mut self) {
        let path = self.together.hands.sign_in().await;
        let token = path.rsplit('/').next().unwrap();
        let form = ("Content-Type", "application/x-www-form-urlencoded");
        let url = format!("{}/sign-in", self.together.url);
        let signed = http::send("POST", &url, &[form], &format!("token={token}")).await;
        signed.header("set-cookie").split(';').next().unwrap().clone_into(&mut self.cookie);
    }

    async fn page(&self, path: &str) -> Answer {
        let url = format!("{}{path}", self.together.url);
        http::send("GET", &url, &[("Cookie", &self.cookie), ("Accept-Language", "en")], "").await
    }

    /// Sends the form at this path.
    async fn sends(&self, path: &str, typed: &str) -> Answer {
        let page = self.page(path).await.body;
        let form = ("Content-Type", "application/x-www-form-urlencoded");
        let headers = [("Cookie", self.cookie.as_str()), ("Accept-Language", "en"), form];
        let (csrf, id) = (hidden(&page, "csrf"), hidden(&page, "command_id"));
        let url = format!("{}{}", self.together.url, path.split('?').next().unwrap());
        http::send("POST", &url, &headers, &format!("csrf={csrf}&command_id={id}&{typed}")).await
    }

    async fn applies(&self, name: &str) -> ApplicationId {
        let stakeholder = Stakeholder {
            name: name.to_owned(),
            kind: StakeholderKind::NonGovernmentalOrganization,
            country: "KEN".parse().unwrap(),
            website: None,
            ecosoc_status: None,
            expertise: String::new(),
        };
        let (particulars, dialogues) = (Particulars::default(), vec![1]);
        let apply = Apply { stakeholder, dialogues, particulars, comments: None, may_be_published: false };
        self.together.command(&apply).await.application
    }

    /// The last day for applications passes.
    async fn lists_are_due(&mut self) {
        self.together.hands.pass("2027-05-11T08:00:00Z".parse().unwrap()).await;
        self.sign_in().await;
    }

    async fn circulate(&self, reference: &str) {
        let (dialogue, list) = (1, List::NonGovernmentalOrganizations);
        self.together.command(&CirculateList { dialogue, list, reference: reference.to_owned() }).await;
    }

    async fn opened(&mut self) {
        self.together.hands.pass("2027-05-25T08:00:00Z".parse().unwrap()).await;
        self.sign_in().await;
        let (on, reference) = ("2027-05-25".parse().unwrap(), "CTOC/COP/WG.4/2027/4".to_owned());
        let group = WorkingGroup::TraffickingInPersons;
        self.together.command(&RecordReportAdopted { dialogue: 1, group, on, reference }).await;
        self.together.command(&OpenDialogue { dialogue: 1 }).await;
    }
}

const LIST: &str = "/dialogues/1/lists/non-governmental-organizations";

#[tokio::test(flavor = "multi_thread")]
async fn pr_53d_ii_what_was_sent_under_a_number_is_told_as_it_was_and_what_would_be_sent_beside_it() {
    let Some(mut desk) = Desk::open().await else { return };
    desk.applies("Shelter House").await;
    desk.lists_are_due().await;
    let before = desk.page(LIST).await.body;
    assert!(
        before.contains("What would be sent now") && before.contains("Not sent to States parties yet."),
        "{before}"
    );
    desk.circulate("CU 2027/7").await;
    let csv = format!("{LIST}/list.csv?circulation=1");
    let sent = desk.page(&csv).await;
    assert!(sent.header("content-disposition").contains("dialogue-1-list-d-circulation-1.csv"));
    assert!(sent.body.contains("Shelter House") && sent.body.contains("1,CU 2027/7"), "{}", sent.body);
    // The list is complete; the Secretariat learns of another and corrects the first.
    let page = desk.page(&format!("{LIST}?circulation=1")).await.body;
    assert!(page.contains("Circulation 1, as it was sent") && page.contains("CU 2027/7"), "{page}");
    assert!(
        page.contains("list.pdf?circulation=1")
            && page.contains("notes/lists/fr.docx?list=non-governmental-organizations")
    );
    let now = desk.page(LIST).await.body;
    assert!(now.contains("It is what was sent last.") && now.contains("?circulation=1"), "{now}");
    assert_eq!(desk.page(&format!("{LIST}?circulation=2")).await.status, 404);
    assert_eq!(desk.page(&csv).await.body, sent.body, "the same whenever it is asked for");
    for name in ["list.pdf", "list.docx"] {
        assert_eq!(desk.page(&format!("{LIST}/{name}?circulation=1")).await.status, 200);
    }
    for note in ["", "?list=other-stakeholders", "?list=non-governmental-organizations&circulation=1"] {
        assert_eq!(desk.page(&format!("/desk/dialogues/1/notes/lists/fr.docx{note}")).await.status, 200, "{note}");
    }
    assert_eq!(
        desk.page("/desk/dialogues/1/notes/lists/fr.docx?list=other-stakeholders&circulation=1").await.status,
        404
    );
    desk.together.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53d_ii_the_desk_says_to_which_states_parties_no_letter_about_a_list_could_go() {
    let Some(mut desk) = Desk::open().await else { return };
    let contact = "019e0000-0000-7000-8000-0000000000c1".parse().unwrap();
    let keep = KeepContact {
        contact,
        address: "mission@austria.example".to_owned(),
        name: "The Mission".to_owned(),
        language: "English".parse().unwrap(),
        time_zone: None,
    };
    desk.together.command(&keep).await;
    let purpose = Purpose::Mission { state: "AUT".parse().unwrap() };
    desk.together.command(&InviteContact { contact, purpose }).await;
    desk.applies("Shelter House").await;
    desk.lists_are_due().await;
    desk.circulate("CU 2027/7").await;
    let told = async || desk.together.query(&ListMissionsTold { dialogue: 1 }).await.circulations;
    let written = async {
        while told().await.is_empty() {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(LIMIT, written).await.expect("letters are written");
    assert_eq!(told().await[0].missions.iter().map(|one| one.state.to_string()).collect::<Vec<_>>(), ["AUT"]);
    let page = desk.page("/dialogues/1").await.body;
    let left = page.split("id=\"left-").nth(1).expect("it is said").split("</section>").next().unwrap();
    assert!(
        left.contains("The mission has no account") && left.contains("Kenya") && !left.contains("Austria"),
        "{left}"
    );
    let anybody = http::send("GET", &format!("{}/dialogues/1", desk.together.url), &[], "").await;
    assert!(!anybody.body.contains("left-"), "for the desk alone");
    desk.together.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn r6_who_came_is_recorded_on_one_page_with_one_press_or_from_a_sheet() {
    let Some(mut desk) = Desk::open().await else { return };
    let mut all = Vec::new();
    for name in ["Shelter House", "Legal Aid", "Zebra"] {
        all.push(desk.applies(name).await);
    }
    desk.opened().await;
    let path = "/desk/dialogues/1/attendance";
    let [shelter, legal, zebra] = [all[0], all[1], all[2]];
    let page = desk.page(path).await.body;
    let places: Vec<_> =
        [legal, shelter, zebra].iter().filter_map(|id| page.find(&format!("name=\"persons-{id}\""))).collect();
    assert!(places.len() == 3 && places.is_sorted(), "one field each, by name: {page}");
    let same = desk.sends(path, &format!("persons-{shelter}=&persons-{legal}=")).await;
    assert_eq!(same.status, 422);
    assert!(same.body.contains("Nothing is different"), "{}", same.body);
    let faulty = desk.sends(path, &format!("persons-{shelter}=3&persons-{legal}=many")).await;
    assert_eq!(faulty.status, 422);
    assert!(faulty.body.contains("value=\"3\"") && faulty.body.contains("value=\"many\""), "nothing typed is lost");
    assert!(faulty.body.contains(&format!("href=\"#persons-{legal}\"")), "the fault is linked to its field");
    let unknown = "019e0000-0000-7000-8000-0000000000ff";
    let refused = desk.sends(path, &format!("persons-{shelter}=3&persons-{unknown}=1")).await;
    assert_eq!(refused.status, 422, "all or none: {}", refused.body);
    assert!(refused.body.contains("No. 2: there is no application"), "{}", refused.body);
    let attended = async || desk.together.query(&FindDialogue { dialogue: 1 }).await.attended;
    assert_eq!(attended().await.organizations, 0);
    let done = desk.sends(path, &format!("persons-{shelter}=3&persons-{legal}=0&persons-{zebra}=")).await;
    assert_eq!((done.status, done.header("location")), (303, "/dialogues/1"));
    assert_eq!((attended().await.organizations, attended().await.persons), (1, 3));
    let blank = desk.sends(path, &format!("persons-{shelter}=")).await;
    assert!(blank.status == 422 && blank.body.contains("Write 0 if nobody came"), "{}", blank.body);

    let sheet = desk.page(&format!("{path}/sheet.csv")).await.body;
    assert!(sheet.contains(&format!("{zebra},Zebra,Non-governmental organization,\n")), "{sheet}");
    let path = format!("{path}/sheet");
    let wrong = desk.sends(&path, "sheet=Zebra%2C2%0ANobody%2C1").await;
    assert!(wrong.status == 422 && wrong.body.contains("Line 2:") && wrong.body.contains("Nobody"), "{}", wrong.body);
    assert_eq!(attended().await.organizations, 1);
    let filled = sheet.replace("Zebra,Non-governmental organization,", "Zebra,Non-governmental organization,2");
    let filled = filled.replace('\n', "%0A").replace(',', "%2C").replace(' ', "+");
    let done = desk.sends(&path, &format!("sheet={filled}")).await;
    assert_eq!(done.status, 303, "{}", done.body);
    assert_eq!((attended().await.organizations, attended().await.persons), (2, 5));
    let page = desk.page("/dialogues/1").await.body;
    assert!(page.contains("Organizations that came"), "tc_76: both counts, by type: {page}");
    desk.together.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn r6_many_are_recorded_portion_by_portion_one_page_after_the_other() {
    let Some(mut desk) = Desk::open().await else { return };
    let mut all = Vec::new();
    for number in 0..120 {
        all.push(desk.applies(&format!("Organization {number:03}")).await);
    }
    desk.opened().await;
    let path = "/desk/dialogues/1/attendance";
    let fields = |page: &str| page.matches("name=\"persons-").count();
    let first = desk.page(path).await.body;
    assert_eq!(
        (fields(&first), first.contains("Organization 099"), first.contains("Organization 100")),
        (100, true, false)
    );
    let done = desk.sends(path, &format!("persons-{}=2&persons-{}=1", all[0], all[99])).await;
    assert_eq!(done.status, 303, "{}", done.body);
    let next = done.header("location").to_owned();
    assert!(next.starts_with(&format!("{path}?from=")), "the next portion comes next: {next}");
    assert!(!next.contains("Organization"), "no name in the address: {next}");
    let second = desk.page(&next).await.body;
    assert_eq!(
        (fields(&second), second.contains("Organization 100"), second.contains("Organization 099")),
        (20, true, false)
    );
    let from = next.split("from=").nth(1).unwrap();
    let done = desk.sends(&next, &format!("from={from}&persons-{}=3", all[119])).await;
    assert_eq!((done.status, done.header("location")), (303, "/dialogues/1"));
    let attended = desk.together.query(&FindDialogue { dialogue: 1 }).await.attended;
    assert_eq!((attended.organizations, attended.persons), (3, 6));
    desk.together.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_12iii_a_session_is_corrected_on_its_page() {
    let Some(desk) = Desk::open().await else { return };
    let typed = "group=trafficking-in-persons&title=15th+session&opens=2028-06-05";
    assert_eq!(desk.sends("/desk/dialogues/session", typed).await.status, 303);
    let list = desk.page("/desk/dialogues").await.body;
    let path = "/desk/dialogues/sessions/trafficking-in-persons/1";
    assert!(list.contains(&format!("href=\"{path}\"")), "{list}");
    let asked = desk.page(path).await.body;
    assert!(asked.contains("value=\"15th session\"") && asked.contains("value=\"2028-06-05\""), "{asked}");
    assert_eq!(desk.sends(path, "title=Fifteenth+session&opens=2028-06-12").await.status, 303);
    let list = desk.page("/desk/dialogues").await.body;
    assert!(list.contains("Fifteenth session") && !list.contains("15th session"), "{list}");
    assert_eq!(desk.page("/desk/dialogues/sessions/trafficking-in-persons/2").await.status, 404);
    assert_eq!(desk.page("/desk/dialogues/sessions/nobody/1").await.status, 404);
    desk.together.stop().await;
}
