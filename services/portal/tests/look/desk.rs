//! The Secretariat's desk.

use contracts::notices::{LetterCount, LetterFile, LetterLine, LetterState, Letters};
use contracts::registry::Statements;
use portal::pages::drawing::forms as drawing_forms;
use portal::pages::drawing::{DeskDrawingPage, DeskDrawingsPage, DeskMeetingsPage, DeskPage, PoolPage, RequestsPage};
use portal::pages::form::{Form, FormPage, SummaryPage, Values};
use portal::pages::notices::{LetterPage, LettersPage};
use portal::pages::registry::{DeskStatePage, DeskStatesPage, forms};
use portal::pages::{Frame, Names};
use portal::text::{Note, Tone};

use crate::gallery::{Failed, Gallery, frame};
use crate::sample::Sample;

pub(crate) fn render(gallery: &Gallery<'_>, sample: &Sample) -> Result<(), Failed> {
    let mut desk = frame("/desk", true);
    desk.notes.push(Note::new(Tone::Done, desk.say("record")));
    gallery.put("desk", &DeskPage::new(&desk, &sample.overview, &sample.requests))?;
    states(gallery, sample)?;
    meetings(gallery, sample)?;
    drawings(gallery, sample)?;
    requests(gallery, sample)?;
    letters(gallery)
}

fn letters(gallery: &Gallery<'_>) -> Result<(), Failed> {
    let frame = &frame("/desk/letters", true);
    let mut answer: Letters = example("letters-reply")?;
    let mut file: LetterFile = example("letter-file")?;
    let empty = Letters { total: 0, page: 1, letters: Vec::new(), counts: Vec::new() };
    gallery.put("desk/letters-none", &LettersPage { frame, answer: &empty, state: None })?;
    let bounced =
        LetterLine { state: LetterState::Bounced, fault: Some("550".to_owned()), ..answer.letters[0].clone() };
    answer.letters.insert(0, bounced.clone());
    answer.letters.push(LetterLine { contact: None, address: None, state: LetterState::Sent, ..bounced.clone() });
    answer.counts.insert(0, LetterCount { state: LetterState::Bounced, count: 1 });
    answer.total = 120;
    gallery.put("desk/letters", &LettersPage { frame, answer: &answer, state: Some(LetterState::Bounced) })?;
    gallery.put("desk/letter", &LetterPage { frame, file: &file })?;
    (file.line, file.kept) = (bounced, None);
    gallery.put("desk/letter-bounced", &LetterPage { frame, file: &file })
}

/// The example of this message of the notices.
fn example<T: serde::de::DeserializeOwned>(name: &str) -> Result<T, Failed> {
    let entry = contracts::entry(&format!("notices/{name}.v1")).ok_or("no such message")?;
    Ok(serde_json::from_value(contracts::examples::of(entry).ok_or("no example")?.clone())?)
}

fn put_form(gallery: &Gallery<'_>, frame: &Frame, name: &str, form: Form) -> Result<(), Failed> {
    let form = form.command("018f4d2e-0000-7000-8000-000000000000");
    gallery.put(name, &FormPage { frame, form })
}

fn states(gallery: &Gallery<'_>, sample: &Sample) -> Result<(), Failed> {
    let frame = &frame("/desk/states", true);
    let file = &sample.file;
    gallery.put("desk/states", &DeskStatesPage::new(frame, &sample.states))?;
    gallery.put("desk/states/ALB", &DeskStatePage { frame, file })?;
    let values: Values = [("known", "day"), ("day", "2020-13-01")].into_iter().collect();
    let faults = forms::read_deposit(file.state.state, &values).err().unwrap_or_default();
    let deposit = forms::deposit(frame, file);
    put_form(gallery, frame, "desk/states/ALB/deposit", deposit.clone())?;
    put_form(gallery, frame, "desk/states/ALB/deposit-faults", deposit.filled(&values).with_faults(frame, faults))?;
    let all = [
        ("correction", forms::correction(frame, file)),
        ("denunciation", forms::denunciation(frame, file)),
        ("withdrawal", forms::withdrawal(frame, file)),
        ("signature", forms::signature(frame, file)),
        ("signature-correction", forms::signature_correction(frame, file)),
        ("strike", forms::strike(frame, file)),
        ("voluntary-review", forms::voluntary_review(frame, file)),
        ("particulars", forms::particulars(frame, file)),
        ("uncac", forms::uncac(frame, file)),
        ("offer", forms::offer(frame, file)),
        ("arrangement", forms::arrangement(frame, file)),
        ("opt-out", forms::opt_out(frame, file)),
        ("opt-in", forms::opt_in(frame, file)),
    ];
    let known = Statements { state: file.state.state, version: 3, statements: crate::reviews::statements()? };
    let about_statements = [
        ("statement", forms::statement(frame, file, &known)),
        ("statement-withdrawal", forms::statement_withdrawal(frame, file, &known)),
        ("statement-strike", forms::statement_strike(frame, file, &known)),
    ];
    for (name, form) in all.into_iter().chain(about_statements) {
        put_form(gallery, frame, &format!("desk/states/ALB/{name}"), form)?;
    }
    let values: Values = [("entry", "4"), ("reason", "Recorded twice")].into_iter().collect();
    let will = vec![frame.say("will-stay").into()];
    let summary = SummaryPage::new(frame, forms::strike(frame, file), &values, will);
    gallery.put("desk/states/ALB/strike-summary", &summary)?;
    put_form(gallery, frame, "desk/states/import", forms::import(frame))?;
    put_form(gallery, frame, "desk/states/new-party", forms::new_state_party(frame))?;
    put_form(gallery, frame, "desk/states/new-signatory", forms::new_signatory(frame))
}

fn meetings(gallery: &Gallery<'_>, sample: &Sample) -> Result<(), Failed> {
    let frame = &frame("/desk/meetings", true);
    let overview = &sample.overview;
    gallery.put("desk/meetings", &DeskMeetingsPage { frame, overview })?;
    let meeting = overview.meetings.get(1).ok_or("a meeting")?;
    put_form(gallery, frame, "desk/meetings/schedule", drawing_forms::schedule(frame, overview))?;
    put_form(gallery, frame, "desk/meetings/2/move", drawing_forms::move_meeting(frame, overview, meeting))?;
    put_form(gallery, frame, "desk/meetings/2/cancel", drawing_forms::cancel_meeting(frame, overview, meeting))
}

fn drawings(gallery: &Gallery<'_>, sample: &Sample) -> Result<(), Failed> {
    let frame = &frame("/desk/drawings", true);
    let overview = &sample.overview;
    let states = &sample.states.states;
    gallery.put("desk/drawings", &DeskDrawingsPage { frame, overview })?;
    put_form(gallery, frame, "desk/drawings/freeze", drawing_forms::freeze(frame, overview, &sample.requests, states))?;
    let values: Values = [("meeting", "1"), ("purpose", "first")].into_iter().collect();
    let meeting = overview.meetings.first();
    let form = drawing_forms::open_questions(frame, &sample.preview, &values);
    gallery.put("desk/drawings/preview", &PoolPage { frame, meeting, preview: &sample.preview, form })?;
    let confirm = drawing_forms::confirm_freeze(frame, overview, meeting, &sample.preview, &values);
    put_form(gallery, frame, "desk/drawings/confirm", confirm)?;
    let drawing = overview.drawings.first().ok_or("a drawing")?;
    let form = drawing_forms::room_value(frame, overview, drawing);
    gallery.put("desk/drawings/3", &DeskDrawingPage::new(frame, overview, drawing, form))?;
    let (called, value) =
        overview.drawings.iter().find_map(|one| Some((one, one.room.first()?))).ok_or("a value from the room")?;
    let strike = drawing_forms::strike(frame, overview, called, 1, value);
    put_form(gallery, frame, "desk/drawings/3/room/1/strike", strike)?;
    put_form(gallery, frame, "desk/drawings/3/hold", drawing_forms::hold(frame, overview, drawing, meeting))?;
    put_form(gallery, frame, "desk/drawings/3/abandon", drawing_forms::abandon(frame, overview, drawing))?;
    put_form(gallery, frame, "desk/drawings/consent", drawing_forms::consent(frame, overview, &sample.result))?;
    put_form(
        gallery,
        frame,
        "desk/drawings/override",
        drawing_forms::override_reviewer(frame, overview, &sample.result),
    )
}

fn requests(gallery: &Gallery<'_>, sample: &Sample) -> Result<(), Failed> {
    let frame = &frame("/desk/requests", true);
    let overview = &sample.overview;
    let names = Names::of_pool(&sample.result.states);
    gallery.put("desk/requests", &RequestsPage { frame, requests: &sample.requests, names: names.clone() })?;
    put_form(gallery, frame, "desk/requests/new", drawing_forms::redraw(frame, overview, &sample.result))?;
    let request = sample.requests.requests.get(1).ok_or("a request")?;
    put_form(gallery, frame, "desk/requests/2/decide", drawing_forms::decide(frame, overview, request))?;
    put_form(gallery, frame, "desk/requests/2/withdraw", drawing_forms::withdraw(frame, overview, request))?;
    put_form(gallery, frame, "desk/consultations/new", drawing_forms::consultation(frame, overview, &sample.result))?;
    let open = sample.requests.consultations.first().ok_or("a consultation")?;
    let close = drawing_forms::close_consultation(frame, overview, &names, open.state_under_review, open.reviewer);
    put_form(gallery, frame, "desk/consultations/close", close)
}
