//! Applying, or confirming attendance.

use contracts::constructive_dialogue::{
    Apply, Delegate, DialogueLine, DialogueStage, List, Particulars, Stakeholder, StakeholderKind,
};

use super::{COMMENTS, country, kind_codes, kinds, languages, line};
use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};

/// The longest answer about expertise, travel or needs.
const LONG: u32 = 1_000;
/// How many delegates can be named.
const DELEGATES: usize = 20;

/// Every question of an application, in the order of its steps.
#[must_use]
pub fn apply(frame: &Frame, dialogues: &[DialogueLine]) -> Form {
    let title = frame.say("apply-title");
    let form = Form::new("/applications/new/check", title, frame.say("apply-send"));
    let dialogues_to_choose = Kind::Any(to_come(frame, dialogues));
    let form = about_contact(frame, form, kept_days(dialogues)).ask(Field::new(
        "dialogues",
        frame.say("field-dialogues"),
        dialogues_to_choose,
    ));
    about_coming(frame, about_organization(frame, form))
        .ask(
            Field::new("comments", frame.say("field-comments"), Kind::Lines)
                .hint(frame.say("field-comments-hint").with("words", fewest_words(dialogues)))
                .at_most(COMMENTS)
                .if_any(),
        )
        .ask(
            Field::new(
                "publish",
                frame.say("do-publication"),
                Kind::Any(vec![Choice::new("yes", frame.say("publish-yes"))]),
            )
            .hint(frame.say("publication-lead"))
            .if_any(),
        )
}

fn about_contact(frame: &Frame, form: Form, kept: Option<i64>) -> Form {
    let name = line("contact_name", frame.say("field-contact-name")).at_most(120);
    let hint = kept.map(|days| frame.say("persons-kept").with("days", days));
    form.ask(hint.into_iter().fold(name, Field::hint))
        .ask(line("email", frame.say("field-email")).at_most(254).hint(frame.say("field-email-hint")))
        .ask(
            Field::new("language", frame.say("field-letters-language"), Kind::List(languages(frame)))
                .answer(frame.texts.language().name()),
        )
        // As it was chosen, or as the browser says it: letters tell times in it, too.
        .ask(Field::hidden("time_zone", frame.own.map_or("", |own| own.zone.name())))
}

fn about_organization(frame: &Frame, form: Form) -> Form {
    form.ask(
        Field::new("kind", frame.say("field-kind"), Kind::One(kinds(frame, StakeholderKind::ALL.into_iter())))
            .hint(frame.say("field-kind-hint")),
    )
    .ask(line("name", frame.say("field-organization")))
    .ask(country(frame))
    .ask(Field::new("website", frame.say("field-website"), Kind::Line).at_most(300).if_any())
    .ask(line("ecosoc", frame.say("field-ecosoc")).at_most(60).hint(frame.say("field-ecosoc-hint")).if_any())
    .ask(
        Field::new("expertise", frame.say("field-expertise"), Kind::Lines)
            .hint(frame.say("field-expertise-hint"))
            .at_most(LONG)
            .if_any(),
    )
}

fn about_coming(frame: &Frame, form: Form) -> Form {
    form.ask(
        Field::new("delegates", frame.say("field-delegates"), Kind::Lines)
            .hint(frame.say("field-delegates-hint"))
            .at_most(4_000)
            .if_any(),
    )
    .ask(Field::new("presence", frame.say("field-presence"), Kind::One(presence(frame))))
    .ask(
        Field::new("travel", frame.say("field-travel"), Kind::Lines)
            .hint(frame.say("field-travel-hint"))
            .at_most(LONG)
            .if_any(),
    )
    .ask(Field::new("needs", frame.say("field-needs"), Kind::Lines).at_most(LONG).if_any())
}

/// The dialogues that take applications of somebody, each with its last day. States and the others of para. 53 (c) may come later.
/// Dialogues that are still to come, with the last day for each.
pub(super) fn to_come(frame: &Frame, dialogues: &[DialogueLine]) -> Vec<Choice> {
    let choice = |line: &DialogueLine| {
        let until: String = frame.say("apply-until").with("day", frame.texts.day(&line.attendance_by.day)).into();
        let there = frame.own_end(&line.attendance_by.day).map(|there| format!(" · {there}")).unwrap_or_default();
        Choice::new(line.dialogue, format!("{} – {}", line.title, frame.texts.day(&line.on))).hint(until + &there)
    };
    dialogues.iter().filter(|line| is_to_come(line)).map(choice).collect()
}

fn is_to_come(line: &DialogueLine) -> bool {
    matches!(line.stage, DialogueStage::TakingApplications | DialogueStage::Objections)
}

/// How long what is said of persons is kept after a dialogue that is to come, in days.
fn kept_days(dialogues: &[DialogueLine]) -> Option<i64> {
    let days = |line: &DialogueLine| line.on.0.until(line.persons_kept_until.0).ok();
    let to_come = dialogues.iter().filter(|line| is_to_come(line));
    to_come.filter_map(days).map(|span| i64::from(span.get_days())).max()
}

fn fewest_words(dialogues: &[DialogueLine]) -> u32 {
    dialogues.iter().filter(|line| is_to_come(line)).map(|line| line.word_limit).min().unwrap_or(1_500)
}

/// The form with the smallest limit of the dialogues that were chosen: longer comments are not taken for whichever has it.
#[must_use]
pub fn within_limits(frame: &Frame, mut form: Form, dialogues: &[DialogueLine], typed: &Values) -> Form {
    let chosen = |line: &&DialogueLine| typed.all("dialogues").contains(&line.dialogue.to_string().as_str());
    let chosen: Vec<DialogueLine> = dialogues.iter().filter(chosen).cloned().collect();
    if !chosen.is_empty() {
        for field in form.fields.iter_mut().filter(|field| field.name == "comments") {
            field.hint = Some(frame.say("field-comments-hint").with("words", fewest_words(&chosen)).into());
        }
    }
    form
}

fn presence(frame: &Frame) -> Vec<Choice> {
    vec![Choice::new("room", frame.say("format-in-person")), Choice::new("online", frame.say("format-online"))]
}

/// Reads an application.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_apply(values: &Values) -> Result<Apply, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let dialogues = read_dialogues(&mut reading);
    let stakeholder = read_stakeholder(&mut reading);
    let particulars = read_particulars(&mut reading);
    let comments = reading.text_if_any("comments", COMMENTS.into());
    let may_be_published = values.one("publish") == Some("yes");
    let read = || {
        let (dialogues, stakeholder, particulars) = (dialogues?, stakeholder?, particulars?);
        Some(Apply { stakeholder, dialogues, particulars, comments: comments?, may_be_published })
    };
    let read = read();
    reading.finish(read)
}

fn read_dialogues(reading: &mut Reading<'_>) -> Option<Vec<u32>> {
    let chosen: Result<Vec<u32>, _> = reading.values().all("dialogues").into_iter().map(str::parse).collect();
    match chosen {
        Ok(chosen) if !chosen.is_empty() => Some(chosen),
        _ => {
            reading.fault("dialogues", "fault-missing");
            None
        }
    }
}

pub(super) fn read_stakeholder(reading: &mut Reading<'_>) -> Option<Stakeholder> {
    let kind = reading.choice("kind", &kind_codes());
    let name = reading.text("name", 200);
    let country = reading.state("country");
    let website = reading.text_if_any("website", 300);
    let ecosoc_status = reading.text_if_any("ecosoc", 60);
    let expertise = reading.text_if_any("expertise", LONG.into());
    Some(Stakeholder {
        name: name?,
        kind: kind?,
        country: country?,
        website: website?,
        ecosoc_status: ecosoc_status?,
        expertise: expertise?.unwrap_or_default(),
    })
}

pub(super) fn read_particulars(reading: &mut Reading<'_>) -> Option<Particulars> {
    let contact_name = reading.text("contact_name", 120);
    let email = read_email(reading);
    let language = reading.parsed("language", "fault-choice");
    let in_person = reading.choice("presence", &[("room", true), ("online", false)]);
    let delegates = reading.text_if_any("delegates", 4_000);
    let travel_support = reading.text_if_any("travel", LONG.into());
    let accessibility = reading.text_if_any("needs", LONG.into());
    let delegates = read_delegates(reading, &delegates?.unwrap_or_default(), in_person?)?;
    Some(Particulars {
        contact_name: contact_name?,
        email: email?,
        delegates,
        travel_support: travel_support?,
        accessibility: accessibility?,
        language: Some(language?),
    })
}

/// Something with one `@` between two parts: whether it reaches anybody is found out by writing to it.
pub(in crate::pages) fn read_email(reading: &mut Reading<'_>) -> Option<String> {
    let email = reading.text("email", 254)?;
    let sound = email.split_once('@').is_some_and(|(name, place)| {
        !name.is_empty() && place.contains('.') && !place.contains('@') && !email.contains(char::is_whitespace)
    });
    if !sound {
        reading.fault("email", "fault-email");
        return None;
    }
    Some(email)
}

/// One delegate a line: the name, and after a comma what the person does.
fn read_delegates(reading: &mut Reading<'_>, text: &str, in_person: bool) -> Option<Vec<Delegate>> {
    let delegate = |line: &str| {
        let (name, function) = line.split_once([',', '،', ',']).unwrap_or((line, ""));
        Delegate { name: name.trim().to_owned(), function: function.trim().to_owned(), in_person }
    };
    let delegates: Vec<Delegate> = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(delegate).collect();
    let longest = |one: &Delegate| one.name.chars().count().max(one.function.chars().count());
    if delegates.len() > DELEGATES || delegates.iter().any(|one| longest(one) > 120 || one.name.is_empty()) {
        reading.fault("delegates", "fault-delegates");
        return None;
    }
    Some(delegates)
}

/// What will happen when an application is sent.
#[must_use]
pub fn of_application(frame: &Frame, command: &Apply) -> Vec<String> {
    let key = match command.stakeholder.kind.list() {
        Some(List::NonGovernmentalOrganizations) => "will-apply-ngo",
        Some(List::OtherStakeholders) => "will-apply-other",
        None => "will-apply-state",
    };
    let mut will: Vec<String> = vec![frame.say(key).into()];
    if command.stakeholder.kind.list().is_some() {
        will.push(frame.say("will-apply-list").into());
    }
    will.push(frame.say("will-apply-persons").into());
    will.push(frame.say("will-apply-letter").into());
    will
}
