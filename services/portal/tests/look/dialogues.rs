//! The pages of constructive dialogues, with the examples of their messages.

use contracts::Notice;
use contracts::constructive_dialogue::{
    ApplicationFile, Applications, CheckedReceipt, DialogueFile, DialogueLine, DialogueStage, Dialogues, InputMark,
    Inputs, ListInputs, ListOfApplicants, Participants, Receipt, SettledKind, Standing, Waiting,
};
use contracts::notices::{Accounts, OwnAccount};
use portal::pages::constructive_dialogue::{
    ApplicationPage, ApplicationsPage, BeginPage, CalendarPage, CheckPage, CheckReceiptPage, DialoguePage,
    DialoguesPage, DraftLine, FileOffer, HowPage, InputsPage, ListPage, ListsPage, ParticipantsPage, ReceiptPage,
    StepPage, WaitingPage, forms, forms::Step,
};
use portal::pages::form::{Form, FormPage, Values};
use portal::pages::own_time::{Area, LocalTimePage, choose_place};
use portal::pages::session::{AccountPage, AccountsPage, ComeInPage, EnterPage, account_form, own};
use portal::pages::{ForState, Frame, OwnTime, Person, Role};
use portal::text::{Tone, Zone};
use serde::de::DeserializeOwned;

use crate::gallery::{Failed, Gallery, frame};
use crate::running;
use crate::signing_in;

/// The example of this message.
pub(crate) fn example<T: DeserializeOwned>(name: &str) -> Result<T, Failed> {
    example_of("constructive-dialogue", name)
}

pub(crate) fn example_of<T: DeserializeOwned>(service: &str, name: &str) -> Result<T, Failed> {
    let entry = contracts::entry(&format!("{service}/{name}.v1")).ok_or("no such message")?;
    let example = contracts::examples::of(entry).ok_or("no example")?;
    Ok(serde_json::from_value(example.clone())?)
}

/// The frame of somebody with this role.
pub(crate) fn as_a(role: Role, path: &str) -> Frame {
    let mut frame = frame(path, false);
    frame.person = Some(Person { name: "Sample".to_owned(), role, for_state: ForState::Nothing });
    frame
}

/// The files of a list, as its page offers them.
pub(crate) fn files(frame: &Frame) -> Vec<FileOffer> {
    let offer = |name, key, bytes| FileOffer { name, says: frame.say(key), bytes };
    vec![
        offer("list.pdf", "download-pdf", Some(41_200)),
        offer("list.docx", "download-docx", Some(7_400)),
        offer("list.csv", "download-csv", None),
    ]
}

pub(crate) fn render(gallery: &Gallery<'_>) -> Result<(), Failed> {
    public(gallery)?;
    applicant(gallery)?;
    own_time(gallery)?;
    officials(gallery)?;
    accounts(gallery)?;
    desk(gallery)
}

fn public(gallery: &Gallery<'_>) -> Result<(), Failed> {
    let frame = &frame("/dialogues", false);
    let (answer, file): (Dialogues, DialogueFile) = (example("dialogues-reply")?, example("dialogue-file")?);
    gallery.put("dialogues", &DialoguesPage { frame, answer: &answer })?;
    gallery.put("dialogues/1", &DialoguePage { frame, file: &file, left_out: Vec::new() })?;
    let mut shown: Participants = example("participants-reply")?;
    gallery.put("dialogues/1/participants-not-yet", &ParticipantsPage { frame, answer: &shown })?;
    shown.line.participants_released = Some(shown.line.on);
    shown.next = Some("next".to_owned());
    gallery.put("dialogues/1/participants", &ParticipantsPage { frame, answer: &shown })?;
    gallery.put("how-dialogues-work", &HowPage { frame: &crate::gallery::frame("/how-dialogues-work", false) })?;
    gallery.put("applications/begin", &BeginPage { frame })?;
    let checked: CheckedReceipt = example("checked-receipt")?;
    let forged = CheckedReceipt { says: None, text: None, key: checked.key.clone() };
    gallery.put("receipts/check", &CheckReceiptPage { frame, checked: None })?;
    gallery.put("receipts/genuine", &CheckReceiptPage { frame, checked: Some(&checked) })?;
    gallery.put("receipts/forged", &CheckReceiptPage { frame, checked: Some(&forged) })?;
    gallery.put("link", &EnterPage::new(frame))?;
    gallery.put("link/token", &EnterPage { token: Some("sample".to_owned()), ..EnterPage::new(frame) })?;
    gallery.put(
        "link/again",
        &EnterPage { provider: Some("Sample".to_owned()), asked: Some("enter-asked"), ..EnterPage::new(frame) },
    )?;
    let old = Some("sample".to_owned());
    gallery.put("link/expired", &EnterPage { old, ..EnterPage::new(frame) })
}

/// Choosing a place, and pages for somebody whose clocks show another day than Vienna's.
fn own_time(gallery: &Gallery<'_>) -> Result<(), Failed> {
    let now = "2026-11-25T09:00:00Z".parse()?;
    let zone = Zone::named("Asia/Tokyo").ok_or("a zone")?;
    let frame = Frame { own: Some(OwnTime { zone, chosen: true }), ..frame("/local-time", true) };
    let page = |frame, area| LocalTimePage {
        frame,
        form: choose_place(frame, area, now, "/dialogues"),
        back: "/dialogues".to_owned(),
        now,
    };
    gallery.put("local-time", &page(&frame, None))?;
    gallery.put("local-time/which", &page(&frame, Area::of("USA")))?;
    gallery.put("local-time/city", &page(&Frame { own: None, ..frame.clone() }, Area::of("africa")))?;
    let reader = Frame { own: frame.own, ..as_a(Role::Applicant, "/applications") };
    let (answer, dialogue): (Dialogues, DialogueFile) = (example("dialogues-reply")?, example("dialogue-file")?);
    gallery.put("dialogues/own-time", &DialoguesPage { frame: &reader, answer: &answer })?;
    gallery.put("dialogues/1/own-time", &DialoguePage { frame: &reader, file: &dialogue, left_out: Vec::new() })?;
    let file: ApplicationFile = example("application-file")?;
    let (receipt, checked): (Receipt, CheckedReceipt) = (example("receipt")?, example("checked-receipt")?);
    gallery.put("applications/1/own-time", &ApplicationPage { frame: &reader, file: &file })?;
    let page = ReceiptPage { frame: &reader, file: &file, receipt: &receipt, checked: &checked };
    gallery.put("applications/1/receipt-own-time", &page)
}

fn accounts(gallery: &Gallery<'_>) -> Result<(), Failed> {
    own_account(gallery, &as_a(Role::Mission, "/account"))?;
    signing_in::render(gallery)?;
    let desk = &frame("/desk/accounts", true);
    let answer: Accounts = example_of("notices", "accounts-reply")?;
    gallery
        .put("desk/accounts", &AccountsPage { frame: desk, accounts: &answer.accounts, moved: &signing_in::moved() })?;
    let line = answer.accounts.first().ok_or("an account")?;
    for what in ["renew", "remove", "second-factor"] {
        put_form(gallery, desk, &format!("desk/accounts/{what}"), account_form(desk, line, what).ok_or("a form")?)?;
    }
    Ok(())
}

fn own_account(gallery: &Gallery<'_>, frame: &Frame) -> Result<(), Failed> {
    let kept: OwnAccount = example_of("notices", "own-account-reply")?;
    let fault = Some(("password", frame.say("password-guessable")));
    let page = |own, has, came_lately, fault| {
        let name = "mission@example.org".to_owned();
        AccountPage { frame, own, has, came_lately, minutes: 15, provider: true, name, fault }
    };
    gallery.put("account", &page(Ok(&kept), false, true, None))?;
    gallery.put("account/fault", &page(Ok(&kept), true, false, fault))?;
    let absent = &frame.note(Tone::Warning, &Notice::plain("service-absent", "It does not run."));
    gallery.put("account/absent", &page(Err(absent), false, false, None))?;
    put_form(gallery, frame, "account/correct", own::correct(frame, &kept))?;
    put_form(gallery, frame, "account/copies", own::copies(frame, false))?;
    put_form(gallery, frame, "account/address", own::address(frame, true))?;
    put_form(gallery, frame, "account/address/token", own::confirm(frame, "sample"))?;
    put_form(gallery, frame, "account/end", own::end(frame, &kept, true))?;
    gallery.put("account/come-in", &ComeInPage { frame: &crate::gallery::frame("/account/address/token", false) })?;
    let settled = OwnAccount { change: None, ..kept.clone() };
    gallery.put("account/as-it-was", &page(Ok(&settled), true, true, None))
}

pub(crate) fn put_form(gallery: &Gallery<'_>, frame: &Frame, name: &str, form: Form) -> Result<(), Failed> {
    let form = form.command("018f4d2e-0000-7000-8000-000000000000");
    gallery.put(name, &FormPage { frame, form })
}

fn applicant(gallery: &Gallery<'_>) -> Result<(), Failed> {
    let frame = &as_a(Role::Applicant, "/applications");
    let dialogues: Dialogues = example("dialogues-reply")?;
    applying(gallery, frame, || forms::apply(frame, &dialogues.dialogues))?;
    let (own, file): (Applications, ApplicationFile) = (example("applications-reply")?, example("application-file")?);
    gallery.put("applications", &ApplicationsPage { frame, answer: &own, dialogue: None, draft: None })?;
    let draft = Some(file.received_at);
    gallery.put("applications/draft", &ApplicationsPage { frame, answer: &own, dialogue: None, draft })?;
    gallery.put("applications/1", &ApplicationPage { frame, file: &file })?;
    let calendar = |address, made_on| CalendarPage { frame, address, made_on };
    gallery.put("calendar", &calendar(None, None))?;
    gallery.put("calendar/kept", &calendar(None, Some(frame.today)))?;
    let address = format!("https://review.example.org/en/calendar/{}.ics", "5a".repeat(32));
    gallery.put("calendar/made", &calendar(Some(address), Some(frame.today)))?;
    let mut sent = file.clone();
    for comments in &mut sent.places[0].comments {
        (comments.text, comments.pdf_bytes) = (None, Some(300_000));
    }
    gallery.put("applications/1-with-pdf", &ApplicationPage { frame, file: &sent })?;
    let (receipt, checked): (Receipt, CheckedReceipt) = (example("receipt")?, example("checked-receipt")?);
    let page = ReceiptPage { frame, file: &file, receipt: &receipt, checked: &checked };
    gallery.put("applications/1/receipt", &page)?;
    let place = &file.places[0];
    put_form(gallery, frame, "applications/1/comments", forms::comments(frame, &file, place))?;
    put_form(gallery, frame, "applications/1/comments-file", forms::comments_file(frame, &file, place))?;
    put_form(gallery, frame, "applications/1/withdraw", forms::withdraw(frame, &file, place))?;
    put_form(gallery, frame, "applications/1/choose", forms::choose(frame, &file, place))?;
    let mut further: DialogueLine = dialogues.dialogues[0].clone();
    (further.dialogue, further.stage) = (9, DialogueStage::TakingApplications);
    put_form(gallery, frame, "applications/1/add", forms::add(frame, &file, &[further]))?;
    let change = |file: &ApplicationFile| forms::change_application(frame, file, Some(crate::sample::TODAY));
    put_form(gallery, frame, "applications/1/change-listed", change(&file))?;
    let mut before = file.clone();
    before.places[0].waits_for = vec!["list-not-circulated".to_owned()];
    put_form(gallery, frame, "applications/1/change", change(&before))?;
    put_form(gallery, frame, "applications/1/activity", forms::activity(frame, &file))?;
    put_form(gallery, frame, "applications/1/publication", forms::publication(frame, &file))?;
    put_form(gallery, frame, "applications/1/erase-comments", forms::erase_comments(frame, &file, place))?;
    let mut unsettled = file.clone();
    unsettled.places[0].standing = Standing::Unsettled;
    unsettled.places[0].waits_for = vec!["kind-not-settled".to_owned()];
    gallery.put("applications/1-unsettled", &ApplicationPage { frame, file: &unsettled })?;
    let claimed = contracts::constructive_dialogue::StakeholderKind::IntergovernmentalOrganization;
    let reason = Some("It is registered as an association.".to_owned());
    unsettled.settled = Some(SettledKind { claimed, on: file.places[0].on, reason });
    unsettled.places[0].standing = Standing::TooLate;
    gallery.put("applications/1-too-late", &ApplicationPage { frame, file: &unsettled })?;
    put_form(gallery, frame, "applications/1/erase", forms::erase(frame, &file))
}

/// The steps of applying, one with faults, and the summary: with faults, refused, and whole.
fn applying(gallery: &Gallery<'_>, frame: &Frame, form: impl Fn() -> Form) -> Result<(), Failed> {
    let file: ApplicationFile = example("application-file")?;
    let draft = DraftLine { revision: 4, saved_at: Some(file.received_at) };
    let step = |step: Step, form: Form, from_summary| StepPage {
        frame,
        step,
        form: step.of_form(frame, form),
        draft: if step == Step::Contact { DraftLine::default() } else { draft },
        from_summary,
    };
    for one in Step::ALL {
        gallery.put(&format!("applications/new/{}", one.code()), &step(one, form(), false))?;
    }
    let values: Values = [("email", "nobody"), ("name", "مأوى الأمل"), ("presence", "online")].into_iter().collect();
    let faults = forms::read_apply(&values).err().unwrap_or_default();
    let marked = form().filled(&values).with_faults(frame, Step::Organization.faults(&faults));
    gallery.put("applications/new-faults", &step(Step::Organization, marked, true))?;
    let check = |form: Form, will| CheckPage { frame, form, will, draft };
    let marked = form().filled(&values).with_faults(frame, faults);
    gallery.put("applications/new-check-faults", &check(marked, Vec::new()))?;
    let will = || example("apply").map(|command| forms::of_application(frame, &command));
    gallery.put("applications/new-check", &check(form().filled(&values), will()?))?;
    let late = Notice::of("PR-53d-i", "applied-too-late", "late")
        .with("title", "TIP")
        .with("day", "2026-11-15")
        .with("vienna", "2026-11-16 00:00:00")
        .with("utc", "2026-11-15 23:00:00")
        .with("computed", "2026-11-30 − 15 days");
    let refused = form().filled(&values).refused(frame.note(Tone::Refusal, &late));
    gallery.put("applications/new-check-refused", &check(refused, will()?))?;
    let delete = Form::new("/applications/new/delete", frame.say("draft-delete"), frame.say("draft-delete"));
    put_form(gallery, frame, "applications/new-delete", delete.will(frame.say("will-delete-draft")))
}

fn officials(gallery: &Gallery<'_>) -> Result<(), Failed> {
    let frame = &as_a(Role::Mission, "/lists");
    let (answer, list): (Dialogues, ListOfApplicants) = (example("dialogues-reply")?, example("list-of-applicants")?);
    gallery.put("lists", &ListsPage { frame, answer: &answer })?;
    let chair = &as_a(Role::Chair, "/lists");
    gallery.put("lists/none-chaired", &ListsPage { frame: chair, answer: &answer })?;
    inputs(gallery, &as_a(Role::Bureau, "/inputs"), &answer)?;
    gallery.put("lists/ngos", &ListPage { frame, list: &list, files: files(frame) })?;
    let mut file: ApplicationFile = example("application-file")?;
    gallery.put("lists/application", &ApplicationPage { frame, file: &file })?;
    let own = "AUT".parse().ok();
    let place = &file.places[0].clone();
    put_form(gallery, frame, "lists/object", forms::object(frame, &file, place, own))?;
    put_form(gallery, frame, "lists/withdraw", forms::withdraw_objection(frame, &file, place, own))?;
    file.places[0].standing = Standing::NotApproved;
    gallery.put("lists/application-other", &ApplicationPage { frame, file: &file })
}

fn inputs(gallery: &Gallery<'_>, frame: &Frame, dialogues: &Dialogues) -> Result<(), Failed> {
    let found: Inputs = example("inputs-reply")?;
    let next = found.inputs.first().map(|line| InputMark { dialogue: line.dialogue, input: line.input });
    let query = ListInputs { dialogue: None, article: Some("TIP 6".to_owned()), after: None };
    let (more, none) = (Inputs { next, ..found }, Inputs { inputs: Vec::new(), next: None });
    for (name, answer) in [("inputs", &more), ("inputs/none", &none)] {
        gallery.put(name, &InputsPage { frame, query: &query, answer, dialogues: &dialogues.dialogues })?;
    }
    Ok(())
}

fn desk(gallery: &Gallery<'_>) -> Result<(), Failed> {
    let frame = &frame("/desk/dialogues", true);
    let (answer, mut file): (Dialogues, DialogueFile) = (example("dialogues-reply")?, example("dialogue-file")?);
    gallery.put("desk/dialogues", &DialoguesPage { frame, answer: &answer })?;
    gallery.put("desk/dialogues/1", &DialoguePage { frame, file: &file, left_out: Vec::new() })?;
    let waiting: Waiting = example("waiting-reply")?;
    gallery.put("desk/waiting", &WaitingPage { frame, answer: &waiting })?;
    let none = Waiting { waiting: Vec::new(), total: 0 };
    gallery.put("desk/waiting-none", &WaitingPage { frame, answer: &none })?;
    let application: ApplicationFile = example("application-file")?;
    put_form(gallery, frame, "desk/dialogues/kind", forms::settle_kind(frame, &application))?;
    put_form(gallery, frame, "desk/dialogues/release", forms::release_participants(frame, 1))?;
    put_form(gallery, frame, "desk/dialogues/strike", forms::strike_input(frame, 1, 3))?;
    put_form(gallery, frame, "desk/dialogues/convene", forms::convene(frame))?;
    put_form(gallery, frame, "desk/dialogues/session", forms::session(frame))?;
    put_form(gallery, frame, "desk/dialogues/invite", forms::invite(frame))?;
    let all = [
        ("move", forms::moved(frame, &file)),
        ("change", forms::change(frame, &file)),
        ("announce", forms::announce(frame, &file)),
        ("circulate", forms::circulate(frame, &file)),
        ("programme", forms::programme(frame, &file)),
        ("panel", forms::panel(frame, &file)),
        ("paper", forms::paper(frame, &file)),
        ("report", forms::report(frame, &file)),
        ("cancel", forms::cancel(frame, &file)),
        ("open", forms::open(frame, &file)),
        ("close", forms::close(frame, &file)),
        ("input", forms::input(frame, &file)),
        ("summary", forms::summary(frame, &file)),
    ];
    for (name, form) in all {
        put_form(gallery, frame, &format!("desk/dialogues/1/{name}"), form)?;
    }
    let accounts: Accounts = example_of("notices", "accounts-reply")?;
    put_form(gallery, frame, "desk/dialogues/1/chairs", forms::chairs(frame, &file, &accounts.accounts))?;
    put_form(gallery, frame, "desk/dialogues/1/chairs-none", forms::chairs(frame, &file, &[]))?;
    file.line.stage = DialogueStage::SummaryDue;
    gallery.put("desk/dialogues/held", &DialoguePage { frame, file: &file, left_out: Vec::new() })?;
    let application: ApplicationFile = example("application-file")?;
    let place = &application.places[0];
    put_form(gallery, frame, "desk/applications/bureau", forms::bureau(frame, &application, place))?;
    put_form(gallery, frame, "desk/applications/release", forms::release(frame, &application, place))?;
    put_form(gallery, frame, "desk/applications/confirm", forms::confirm(frame, &application))?;
    running::render(gallery, frame, &file)
}
