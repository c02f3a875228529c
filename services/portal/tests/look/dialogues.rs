//! The pages of constructive dialogues, with the examples of their messages.

use contracts::constructive_dialogue::{
    ApplicationFile, Applications, DialogueFile, DialogueStage, Dialogues, List, ListOfApplicants, Standing,
};
use contracts::notices::Accounts;
use portal::pages::constructive_dialogue::{
    ApplicationPage, ApplicationsPage, BeginPage, DialoguePage, DialoguesPage, FileOffer, ListPage, ListsPage, forms,
};
use portal::pages::form::{Form, FormPage, SummaryPage, Values};
use portal::pages::session::{AccountPage, AccountsPage, EnterPage, account_form};
use portal::pages::{Frame, Person, Role};
use serde::de::DeserializeOwned;

use crate::gallery::{Failed, Gallery, frame};
use crate::sample::Sample;

/// The example of this message.
fn example<T: DeserializeOwned>(name: &str) -> Result<T, Failed> {
    example_of("constructive-dialogue", name)
}

fn example_of<T: DeserializeOwned>(service: &str, name: &str) -> Result<T, Failed> {
    let entry = contracts::entry(&format!("{service}/{name}.v1")).ok_or("no such message")?;
    let example = contracts::examples::of(entry).ok_or("no example")?;
    Ok(serde_json::from_value(example.clone())?)
}

/// The frame of somebody with this role.
fn as_a(role: Role, path: &str) -> Frame {
    let mut frame = frame(path, false);
    frame.person = Some(Person { name: "Sample".to_owned(), role });
    frame
}

/// The files of a list, as its page offers them.
fn files(frame: &Frame) -> Vec<FileOffer> {
    let offer = |name, key, bytes| FileOffer { name, says: frame.say(key), bytes };
    vec![
        offer("list.pdf", "download-pdf", Some(41_200)),
        offer("list.docx", "download-docx", Some(7_400)),
        offer("list.csv", "download-csv", None),
    ]
}

pub(crate) fn render(gallery: &Gallery<'_>, sample: &Sample) -> Result<(), Failed> {
    public(gallery)?;
    applicant(gallery, sample)?;
    officials(gallery, sample)?;
    accounts(gallery)?;
    desk(gallery, sample)
}

fn public(gallery: &Gallery<'_>) -> Result<(), Failed> {
    let frame = &frame("/dialogues", false);
    let (answer, file): (Dialogues, DialogueFile) = (example("dialogues-reply")?, example("dialogue-file")?);
    gallery.put("dialogues", &DialoguesPage { frame, answer: &answer })?;
    gallery.put("dialogues/1", &DialoguePage { frame, file: &file })?;
    gallery.put("applications/begin", &BeginPage { frame })?;
    gallery.put("link", &EnterPage { frame, token: None, asked: false, refusal: None, old: None })?;
    gallery.put(
        "link/token",
        &EnterPage { frame, token: Some("sample".to_owned()), asked: false, refusal: None, old: None },
    )?;
    gallery.put("link/again", &EnterPage { frame, token: None, asked: true, refusal: None, old: None })?;
    let old = Some("sample".to_owned());
    gallery.put("link/expired", &EnterPage { frame, token: None, asked: false, refusal: None, old })
}

fn accounts(gallery: &Gallery<'_>) -> Result<(), Failed> {
    let own = &as_a(Role::Mission, "/account");
    gallery.put("account", &AccountPage { frame: own, has: false, name: String::new(), fault: None })?;
    let fault = Some(("password", own.say("password-guessable")));
    let name = "mission@example.org".to_owned();
    gallery.put("account/fault", &AccountPage { frame: own, has: true, name, fault })?;
    let desk = &frame("/desk/accounts", true);
    let answer: Accounts = example_of("notices", "accounts-reply")?;
    gallery.put("desk/accounts", &AccountsPage { frame: desk, accounts: &answer.accounts })?;
    let line = answer.accounts.first().ok_or("an account")?;
    for what in ["renew", "remove"] {
        put_form(gallery, desk, &format!("desk/accounts/{what}"), account_form(desk, line, what).ok_or("a form")?)?;
    }
    Ok(())
}

fn put_form(gallery: &Gallery<'_>, frame: &Frame, name: &str, form: Form) -> Result<(), Failed> {
    let form = form.command("018f4d2e-0000-7000-8000-000000000000");
    gallery.put(name, &FormPage { frame, form })
}

fn applicant(gallery: &Gallery<'_>, sample: &Sample) -> Result<(), Failed> {
    let frame = &as_a(Role::Applicant, "/applications");
    let dialogues: Dialogues = example("dialogues-reply")?;
    let form = || forms::apply(frame, &dialogues.dialogues, &sample.states.states);
    put_form(gallery, frame, "applications/new", form())?;
    let values: Values = [("email", "nobody"), ("name", "مأوى الأمل")].into_iter().collect();
    let faults = forms::read_apply(&values).err().unwrap_or_default();
    put_form(gallery, frame, "applications/new-faults", form().filled(&values).with_faults(frame, faults))?;
    let command = example("apply")?;
    let summary = SummaryPage::new(frame, form(), &values, forms::of_application(frame, &command));
    gallery.put("applications/new-summary", &summary)?;
    let (own, file): (Applications, ApplicationFile) = (example("applications-reply")?, example("application-file")?);
    gallery.put("applications", &ApplicationsPage { frame, answer: &own, dialogue: None })?;
    gallery.put("applications/1", &ApplicationPage { frame, file: &file })?;
    let place = &file.places[0];
    put_form(gallery, frame, "applications/1/comments", forms::comments(frame, &file, place))?;
    put_form(gallery, frame, "applications/1/withdraw", forms::withdraw(frame, &file, place))?;
    put_form(gallery, frame, "applications/1/choose", forms::choose(frame, &file, place))?;
    put_form(gallery, frame, "applications/1/activity", forms::activity(frame, &file))?;
    put_form(gallery, frame, "applications/1/erase", forms::erase(frame, &file))
}

fn officials(gallery: &Gallery<'_>, sample: &Sample) -> Result<(), Failed> {
    let frame = &as_a(Role::Mission, "/lists");
    let (answer, list): (Dialogues, ListOfApplicants) = (example("dialogues-reply")?, example("list-of-applicants")?);
    gallery.put("lists", &ListsPage { frame, answer: &answer })?;
    gallery.put("lists/ngos", &ListPage { frame, list: &list, files: files(frame) })?;
    let mut file: ApplicationFile = example("application-file")?;
    gallery.put("lists/application", &ApplicationPage { frame, file: &file })?;
    let own = "AUT".parse().ok();
    let (place, states) = (&file.places[0].clone(), &sample.states.states);
    put_form(gallery, frame, "lists/object", forms::object(frame, &file, place, own, states))?;
    put_form(gallery, frame, "lists/withdraw", forms::withdraw_objection(frame, &file, place, own, states))?;
    file.places[0].standing = Standing::NotApproved;
    gallery.put("lists/application-other", &ApplicationPage { frame, file: &file })
}

fn desk(gallery: &Gallery<'_>, sample: &Sample) -> Result<(), Failed> {
    let frame = &frame("/desk/dialogues", true);
    let (answer, mut file): (Dialogues, DialogueFile) = (example("dialogues-reply")?, example("dialogue-file")?);
    gallery.put("desk/dialogues", &DialoguesPage { frame, answer: &answer })?;
    gallery.put("desk/dialogues/1", &DialoguePage { frame, file: &file })?;
    put_form(gallery, frame, "desk/dialogues/convene", forms::convene(frame))?;
    put_form(gallery, frame, "desk/dialogues/session", forms::session(frame))?;
    put_form(gallery, frame, "desk/dialogues/invite", forms::invite(frame, &sample.states.states))?;
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
    file.line.stage = DialogueStage::SummaryDue;
    gallery.put("desk/dialogues/held", &DialoguePage { frame, file: &file })?;
    let application: ApplicationFile = example("application-file")?;
    let place = &application.places[0];
    put_form(gallery, frame, "desk/applications/bureau", forms::bureau(frame, &application, place))?;
    put_form(gallery, frame, "desk/applications/release", forms::release(frame, &application, place))?;
    put_form(gallery, frame, "desk/applications/attendance", forms::attendance(frame, &application, place))?;
    put_form(gallery, frame, "desk/applications/confirm", forms::confirm(frame, &application))?;
    let list: ListOfApplicants = example("list-of-applicants")?;
    let list = ListOfApplicants { list: List::OtherStakeholders, circulation: None, unconfirmed: 2, ..list };
    gallery.put("desk/dialogues/list", &ListPage { frame, list: &list, files: files(frame) })
}
