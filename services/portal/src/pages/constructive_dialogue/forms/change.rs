//! Changing what an application says.

use contracts::Day;
use contracts::constructive_dialogue::{ApplicationFile, ChangeApplication, List, Standing};

use super::apply::{apply, read_particulars, read_stakeholder};
use super::steps::Step;
use crate::pages::Frame;
use crate::pages::form::{Fault, Field, Form, Kind, Reading, Values};

/// What stands on the lists that go to States parties.
const LISTED: [&str; 5] = ["kind", "name", "country", "website", "ecosoc"];

/// Asks for changes. What stands on a list is asked as long as it may be changed; what is said of persons, of its author alone.
#[must_use]
pub fn change_application(frame: &Frame, file: &ApplicationFile, list_by: Option<Day>) -> Form {
    let own = !frame.at_desk();
    let fixed = own && is_listed(file);
    let form = Form { lead: Vec::new(), ..apply(frame, &[]).filled(&answers(file)) };
    let about =
        |field: &Field| Step::asking(field.name).filter(|step| !matches!(step, Step::Dialogues | Step::Comments));
    let hidden = |field: &Field| {
        (fixed && LISTED.contains(&field.name))
            || (!own && !matches!(about(field), Some(Step::Organization | Step::Expertise)))
    };
    let mut asked = Form::new(
        format!("/applications/{}/change", file.application),
        frame.say("do-change-application"),
        frame.say("change-submit"),
    )
    .keep("version", file.version)
    .back(format!("/applications/{}", file.application), frame.say("back"));
    for mut field in form.fields.into_iter().filter(|field| about(field).is_some()) {
        if hidden(&field) {
            field.kind = Kind::Hidden;
        }
        asked = asked.ask(field);
    }
    let rule = if file.stakeholder.kind.list() == Some(List::OtherStakeholders) { "PR-53e-ii" } else { "PR-53d-ii" };
    let asked = match (file.stakeholder.kind.list().is_some(), fixed, list_by) {
        (false, ..) => asked,
        (true, true, _) => asked.lead(frame.say("change-listed")).rule(rule),
        (true, false, Some(day)) => asked.lead(frame.say("change-until").with("day", frame.texts.day(&day))).rule(rule),
        (true, false, None) => asked.rule(rule),
    };
    asked.lead(frame.say("change-persons")).lead(frame.say("change-history"))
}

/// Whether States parties have seen it on a list, as far as its places tell.
fn is_listed(file: &ApplicationFile) -> bool {
    let seen = file.places.iter().filter(|place| !matches!(place.standing, Standing::Withdrawn | Standing::TooLate));
    let waits = |codes: &[String]| codes.iter().any(|code| code == "list-not-circulated");
    file.stakeholder.kind.list().is_some() && seen.into_iter().any(|place| !waits(&place.waits_for))
}

/// What the application says, as it would be typed.
fn answers(file: &ApplicationFile) -> Values {
    let of = &file.stakeholder;
    let mut pairs = vec![
        ("kind", of.kind.code().to_owned()),
        ("name", of.name.clone()),
        ("country", of.country.to_string()),
        ("website", of.website.clone().unwrap_or_default()),
        ("ecosoc", of.ecosoc_status.clone().unwrap_or_default()),
        ("expertise", of.expertise.clone()),
    ];
    if let Some(persons) = &file.particulars {
        let line = |one: &contracts::constructive_dialogue::Delegate| {
            if one.function.is_empty() { one.name.clone() } else { format!("{}, {}", one.name, one.function) }
        };
        let delegates: Vec<String> = persons.delegates.iter().map(line).collect();
        // Whoever names nobody was asked all the same.
        let presence = persons.delegates.first().map_or("room", |one| if one.in_person { "room" } else { "online" });
        pairs.extend([
            ("contact_name", persons.contact_name.clone()),
            ("email", persons.email.clone()),
            ("language", persons.language.map(|language| language.name().to_owned()).unwrap_or_default()),
            ("delegates", delegates.join("\n")),
            ("presence", presence.to_owned()),
            ("travel", persons.travel_support.clone().unwrap_or_default()),
            ("needs", persons.accessibility.clone().unwrap_or_default()),
        ]);
    }
    pairs.into_iter().collect()
}

/// Reads changes.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_change_application(file: &ApplicationFile, values: &Values) -> Result<ChangeApplication, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let (stakeholder, particulars) = (read_stakeholder(&mut reading), read_particulars(&mut reading));
    let application = file.application;
    let read = stakeholder.zip(particulars).map(|(stakeholder, particulars)| ChangeApplication {
        application,
        stakeholder,
        particulars,
    });
    reading.finish(read)
}
