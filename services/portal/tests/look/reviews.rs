//! Reviews as the States see them: one's own moves, all reviews, one of them, and what comes of its consultation.

use std::collections::BTreeMap;

use contracts::notices::Contact;
use contracts::registry::{Directory, OwnProfile, PersonStanding, Statement};
use contracts::reviews::{
    Consultation, ListReviews, NoteLine, OwnMoves, Possible, Reads, ReviewFile, ReviewLine, Reviews, Side, Stage,
};
use contracts::{ContactId, Notice};
use portal::pages::form::{SummaryPage, Values};
use portal::pages::pager::Pager;
use portal::pages::people::Known;
use portal::pages::reads::{ReadOf, ReadsPage};
use portal::pages::registry::in_order;
use portal::pages::reviews::{
    ConsultationPage, HistoryPage, HowPage, MovesPage, ReviewPage, ReviewsPage, SidePeople, first_step, forms, help,
    people_of, public,
};
use portal::pages::{ForState, Frame, OwnTime, Person, Role};
use portal::text::{Tone, Zone};
use treaty::{Language, Phase, StateCode, YearlyGroup};

use crate::dialogues::{example_of, put_form};
use crate::gallery::{Failed, Gallery, frame};
use crate::sample::Sample;

/// The review of the sample, of Ghana by France and Kenya, on 20 January 2021.
fn file() -> Result<ReviewFile, Failed> {
    Ok(serde_json::from_str(include_str!("reviews/review-file.json"))?)
}

/// Somebody of a State on that day, with the names of States.
fn as_a(role: Role, path: &str) -> Result<Frame, Failed> {
    let person = Some(Person { name: "Sample".to_owned(), role, for_state: ForState::Nothing });
    Ok(Frame { person, today: "2021-01-20".parse()?, ..frame(path, true) })
}

pub(crate) fn render(gallery: &Gallery<'_>, sample: &Sample) -> Result<(), Failed> {
    gallery.put("how-reviews-work", &HowPage { frame: &frame("/how-reviews-work", false) })?;
    moves(gallery)?;
    list(gallery, sample)?;
    review(gallery)?;
    reads(gallery)?;
    public_stage(gallery)?;
    consultation(gallery)?;
    consultation_forms(gallery)
}

fn moves(gallery: &Gallery<'_>) -> Result<(), Failed> {
    let official = &as_a(Role::Official, "/moves")?;
    let mission = &as_a(Role::Mission, "/moves")?;
    let answer: OwnMoves = serde_json::from_str(include_str!("reviews/own-moves.json"))?;
    gallery.put("moves", &MovesPage { frame: mission, answer: Some(&answer), first: None })?;
    let mut profile: OwnProfile = example_of("registry", "own-profile-reply")?;
    profile.person.undertaking = None;
    for (name, standing) in [
        ("named", PersonStanding::Named),
        ("returned", PersonStanding::Returned),
        ("submitted", PersonStanding::Submitted),
        ("approved", PersonStanding::Approved),
    ] {
        profile.person.standing = standing;
        let answer = (standing == PersonStanding::Approved).then_some(&answer);
        let page = MovesPage { frame: official, answer, first: first_step(&profile) };
        gallery.put(&format!("moves/{name}"), &page)?;
    }
    let nothing = OwnMoves { own: Vec::new(), others: Vec::new(), news: Vec::new(), ..answer };
    gallery.put("moves/nothing", &MovesPage { frame: mission, answer: Some(&nothing), first: None })?;
    let none = OwnMoves { reviews: Vec::new(), ..nothing };
    gallery.put("moves/none", &MovesPage { frame: official, answer: Some(&none), first: None })
}

/// All reviews of the sample's drawing.
fn list(gallery: &Gallery<'_>, sample: &Sample) -> Result<(), Failed> {
    let frame = &as_a(Role::Mission, "/reviews")?;
    let groups: BTreeMap<StateCode, u8> = sample.result.groups.iter().map(|line| (line.state, line.group)).collect();
    let line = |(at, review): (usize, &contracts::drawing::PoolLine)| {
        let assigned = sample.result.assignments.iter().filter(|line| line.state_under_review == review.state);
        ReviewLine {
            state: review.state,
            name: review.name.clone(),
            group: groups.get(&review.state).and_then(|number| YearlyGroup::try_from(*number).ok()),
            reviewers: assigned.map(|line| line.reviewer).collect(),
            phase: Some(Phase::I),
            stage: Stage::ALL[at % Stage::ALL.len()],
        }
    };
    let reviews = sample.result.states.iter().filter(|line| line.under_review).enumerate().map(line).collect();
    let answer = Reviews { as_of: frame.today, reviews };
    gallery.put("reviews", &ReviewsPage { frame, query: &ListReviews::default(), answer: &answer })?;
    let query = &ListReviews { group: Some(YearlyGroup::Two), state: Some("GHA".parse()?) };
    let none = Reviews { reviews: Vec::new(), ..answer };
    gallery.put("reviews/none", &ReviewsPage { frame, query, answer: &none })
}

fn people(frame: &Frame, file: &ReviewFile) -> Result<(Option<Vec<SidePeople>>, Known), Failed> {
    let directory: Directory = serde_json::from_str(include_str!("reviews/directory.json"))?;
    let names = ["Ama Mensah", "Kofi Boateng", "Élise Girard"];
    let persons: Vec<ContactId> = directory.entries.iter().map(|entry| entry.person).collect();
    let contact = |(contact, name): (ContactId, &str)| Contact {
        contact,
        address: "focal.point@justice.example".to_owned(),
        name: name.to_owned(),
        language: Language::English,
        time_zone: None,
        confirmed: true,
        bounced: false,
    };
    let known = Known::of(persons.into_iter().zip(names).map(contact));
    Ok((Some(people_of(frame, file, &directory)), known))
}

fn review(gallery: &Gallery<'_>) -> Result<(), Failed> {
    let mut file = file()?;
    let (ghana, france) = (Some("GHA".parse()?), Some("FRA".parse()?));
    let zone = Zone::named("Asia/Tokyo").ok_or("a zone")?;
    let frame = &Frame { own: Some(OwnTime { zone, chosen: true }), ..as_a(Role::Official, "/reviews/GHA")? };
    let (sides, known) = people(frame, &file)?;
    gallery.put(
        "reviews/GHA",
        &ReviewPage { frame, file: &file, own: ghana, people: sides, known, statements: statements()? },
    )?;
    (file.side, file.may) = (Side::Reviewing, vec![Possible::Confirm, Possible::Return]);
    let help = std::mem::take(&mut file.help);
    let frame = &as_a(Role::Mission, "/reviews/GHA")?;
    let known = Known::default();
    gallery.put(
        "reviews/GHA/reviewing",
        &ReviewPage { frame, file: &file, own: france, people: None, known, statements: Vec::new() },
    )?;
    other_state(gallery, file.clone())?;
    file.side = Side::Secretariat;
    file.may = vec![Possible::Propose, Possible::RecordStep, Possible::Remind, Possible::KeepNote];
    file.may.extend([Possible::ChoosePublicStage]);
    file.help = help;
    (file.public.agreed, file.public.on) = (true, Some(frame.today));
    let (at, by) = (file.history[0].at, "desk".to_owned());
    file.notes = vec![NoteLine { at, by, text: "Called the mission on Monday.\nThey ask for a week.".to_owned() }];
    let desk = &Frame { today: frame.today, ..crate::gallery::frame("/reviews/GHA", true) };
    let (sides, known) = people(desk, &file)?;
    gallery.put(
        "reviews/GHA/desk",
        &ReviewPage { frame: desk, file: &file, own: None, people: sides, known, statements: statements()? },
    )
}

/// What the State under review reserved and declared: of an article of phase I, of the treaty as a whole, and what is not of this phase.
pub(crate) fn statements() -> Result<Vec<Statement>, Failed> {
    Ok(in_order(serde_json::from_str(include_str!("reviews/statements.json"))?))
}

/// The same review as another State is answered.
fn other_state(gallery: &Gallery<'_>, mut file: ReviewFile) -> Result<(), Failed> {
    let frame = &as_a(Role::Mission, "/reviews/GHA")?;
    (file.side, file.may) = (Side::OtherState, Vec::new());
    file.help.clear();
    file.next.days_late = None;
    for phase in &mut file.phases {
        (phase.consultation, phase.entries) = (None, Vec::new());
        phase.milestones.iter_mut().for_each(|one| (one.days_late, one.days_after_rule) = (None, None));
    }
    let (sides, known) = people(frame, &file)?;
    gallery.put(
        "reviews/GHA/other",
        &ReviewPage { frame, file: &file, own: None, people: sides, known, statements: Vec::new() },
    )
}

fn reads(gallery: &Gallery<'_>) -> Result<(), Failed> {
    let frame = &as_a(Role::Mission, "/reviews/GHA/reads")?;
    let (answer, state): (Reads, StateCode) = (example_of("reviews", "reads-reply")?, "GHA".parse()?);
    let (_, known) = people(frame, &file()?)?;
    let of = ReadOf::Review(state);
    gallery.put(
        "reviews/GHA/reads",
        &ReadsPage { frame, of, reads: &answer.reads, known: &known, pager: Pager::of(1, 2) },
    )?;
    let (lines, pager) = (file()?.history, Pager::of(2, 3));
    gallery.put("reviews/GHA/history", &HistoryPage { frame, state, lines: &lines, pager })?;
    gallery.put("reviews/GHA/history/none", &HistoryPage { frame, state, lines: &[], pager: Pager::of(1, 1) })?;
    gallery.put("reviews/GHA/reads/none", &ReadsPage { frame, of, reads: &[], known: &known, pager: Pager::of(1, 1) })
}

/// What everybody sees of it, and help that is asked for: the forms of the State, what it says before that is so, and the Secretariat's, which asks for the mandate.
fn public_stage(gallery: &Gallery<'_>) -> Result<(), Failed> {
    let (mut file, frame) = (file()?, &as_a(Role::Official, "/reviews/GHA/public")?);
    file.may = vec![Possible::ChoosePublicStage, Possible::AskForHelp];
    let form = public::public_stage(frame, &file);
    put_form(gallery, frame, "reviews/GHA/public", form.clone())?;
    let values: Values = [("public", "stage")].into_iter().collect();
    let command = public::read_public_stage(frame, &file, &values).map_err(|_| "a choice")?;
    let will = public::of_public_stage(frame, &file, &command);
    gallery.put("reviews/GHA/public/summary", &SummaryPage::new(frame, form, &values, will))?;
    let desk = &Frame { today: frame.today, ..crate::gallery::frame("/reviews/GHA/public", true) };
    put_form(gallery, desk, "desk/reviews/GHA/public", public::public_stage(desk, &file))?;
    put_form(gallery, frame, "reviews/GHA/help", help::ask_for_help(frame, &file))?;
    put_form(gallery, desk, "desk/board/GHA/help", help::answer_help(desk, &file))
}

fn consultation(gallery: &Gallery<'_>) -> Result<(), Failed> {
    let path = "/reviews/GHA/consultation/I";
    let (mut file, frame) = (file()?, &as_a(Role::Official, path)?);
    let page = |frame: &'_ Frame, file: &ReviewFile, own: &str, form, name: &str| -> Result<(), Failed> {
        let (people, known) = people(frame, file)?;
        let phase = file.phases.first().ok_or("a phase")?;
        let own = own.parse().ok();
        let page = ConsultationPage { frame, file, phase, own, people, known, form };
        gallery.put(&format!("reviews/GHA/consultation/{name}"), &page)
    };
    page(frame, &file, "GHA", None, "waits")?;
    file.may = vec![Possible::Confirm, Possible::Return];
    page(&as_a(Role::Mission, path)?, &file, "FRA", None, "confirm-page")?;
    let mut agreed = file.clone();
    let stands = agreed.phases[0].consultation.as_mut().ok_or("a consultation")?;
    stands.missing.clear();
    stands.agreed_on = Some(frame.today);
    stands.languages = vec![Language::Arabic, Language::English, Language::French];
    stands.exceptional = Some("The experts have no language in common.".to_owned());
    (stands.on_behalf, stands.feedback_by) = (true, Some("2021-11-14".parse()?));
    stands.mandate = Some("note verbale 4/2021".to_owned());
    page(frame, &agreed, "KEN", None, "agreed")?;
    // Something else was laid down since: both can be read.
    let mut anew = agreed;
    anew.phases[0].binding = anew.phases[0].consultation.clone();
    anew.phases[0].consultation =
        file.phases[0].consultation.clone().map(|one| Consultation { proposal: one.proposal + 1, ..one });
    page(frame, &anew, "KEN", None, "anew")?;
    let (people, known) = people(frame, &anew)?;
    let review = ReviewPage { frame, file: &anew, own: None, people, known, statements: Vec::new() };
    gallery.put("reviews/GHA/anew", &review)?;
    (file.may, file.phases[0].consultation) = (vec![Possible::Propose], None);
    let command = "018f4d2e-0000-7000-8000-000000000000";
    let form = forms::propose(frame, &file, &file.phases[0]).command(command);
    page(frame, &file, "GHA", Some(form.clone()), "begin")?;
    page(frame, &file, "KEN", None, "nothing")?;
    let typed: Values = [("held_also", "soon"), ("answers_by", "2021-13-01"), ("requirements", "A call every month")]
        .into_iter()
        .chain(["Arabic", "English", "French", "Russian"].map(|language| ("languages", language)))
        .collect();
    let faults = forms::read_propose(frame, &file, &file.phases[0], &typed).err().unwrap_or_default();
    page(frame, &file, "GHA", Some(form.clone().filled(&typed).with_faults(frame, faults)), "faults")?;
    let notice = frame.note(Tone::Refusal, &Notice::plain("service-absent", "It does not run."));
    page(frame, &file, "GHA", Some(form.filled(&typed).refused(notice)), "refused")
}

fn consultation_forms(gallery: &Gallery<'_>) -> Result<(), Failed> {
    let (mut file, frame) = (file()?, &as_a(Role::Official, "/reviews/GHA/consultation/I")?);
    let phase = file.phases[0].clone();
    let stands = phase.consultation.as_ref().ok_or("a consultation")?;
    let own = "FRA".parse().ok();
    let confirm = forms::confirm(frame, &file, &phase, stands, own);
    put_form(gallery, frame, "reviews/GHA/consultation/confirm", confirm)?;
    put_form(gallery, frame, "reviews/GHA/consultation/return", forms::ask_for_else(frame, &file, &phase, stands))?;
    let form = forms::propose(frame, &file, &phase);
    let values: Values =
        form.fields.iter().flat_map(|field| field.values.iter().map(|one| (field.name, one.clone()))).collect();
    let will = forms::of_proposal(frame, &file, &phase);
    gallery.put("reviews/GHA/consultation/summary", &SummaryPage::new(frame, form, &values, will))?;
    file.may = vec![Possible::Propose];
    let desk = &Frame { today: frame.today, ..crate::gallery::frame("/reviews/GHA/consultation/I", true) };
    put_form(gallery, desk, "desk/reviews/GHA/propose", forms::propose(desk, &file, &phase))
}
