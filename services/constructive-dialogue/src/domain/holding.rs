//! A dialogue is prepared, opened, held and closed.

use std::collections::BTreeSet;

use contracts::constructive_dialogue::{
    AddBackgroundPaper, BackgroundPaperAdded, DialogueClosed, DialogueOpened, InputRecorded, InputStruck,
    PanelRecorded, ProgrammeItem, ProgrammePart, ProgrammeRecorded, RecordInput, RecordPanel, RecordProgramme,
    RecordReportAdopted, ReportAdopted, StrikeInput, WorkingGroup,
};
use contracts::{Instant, Notice};
use jiff::Timestamp;
use jiff::civil::Date;
use mentions::mentions;
use treaty::dates::vienna_date;

use super::convening::{coming, known};
use super::words::not_blank;
use super::{Decided, Dialogue};

/// Records the programme. Countries in it are for a person to look at (para. 53 (b)).
///
/// # Errors
/// A [`Notice`] when a country is named and nobody has looked, or the dialogue is over.
pub fn record_programme(dialogue: &Dialogue, command: &RecordProgramme) -> Decided {
    coming(dialogue, command.dialogue)?;
    let named: Vec<String> = named_in(command.items.iter().map(|item| item.title.as_str()));
    if !named.is_empty() && !command.looked_at {
        return Err(country_named(&named));
    }
    Ok(vec![ProgrammeRecorded { dialogue: command.dialogue, items: command.items.clone() }.into()])
}

/// Whether all four parts are in the programme: only then can the dialogue be announced as ready (para. 53 (g)).
#[must_use]
pub fn programme_is_complete(items: &[ProgrammeItem]) -> bool {
    let parts: BTreeSet<_> = items.iter().map(|item| item.part).collect();
    ProgrammePart::ALL.iter().all(|part| parts.contains(part))
}

/// Records the panel. No panel is valid (para. 53 (a)).
///
/// # Errors
/// A [`Notice`] when the dialogue is over.
pub fn record_panel(dialogue: &Dialogue, command: &RecordPanel) -> Decided {
    coming(dialogue, command.dialogue)?;
    Ok(vec![PanelRecorded { dialogue: command.dialogue, panel: command.panel.clone() }.into()])
}

/// Adds a background paper (para. 53 (g)).
///
/// # Errors
/// A [`Notice`] when the dialogue is over.
pub fn add_paper(dialogue: &Dialogue, command: &AddBackgroundPaper) -> Decided {
    coming(dialogue, command.dialogue)?;
    not_blank("title", &command.title)?;
    let (title, reference) = (command.title.clone(), command.reference.clone());
    Ok(vec![BackgroundPaperAdded { dialogue: command.dialogue, title, reference }.into()])
}

/// Records that a working group adopted its report.
///
/// # Errors
/// A [`Notice`] when the dialogue is not held after that group's session, or the day is still to come.
pub fn record_report(dialogue: &Dialogue, command: &RecordReportAdopted, today: Date) -> Decided {
    coming(dialogue, command.dialogue)?;
    if !dialogue.groups().any(|group| group == command.group) {
        let sentence = "This dialogue is not held after a session of that working group.";
        return Err(Notice::of("PR-53a-i", "group-not-concerned", sentence));
    }
    if command.on.0 > today {
        let sentence = format!("{} is still to come.", command.on);
        return Err(Notice::plain("day-to-come", sentence).with("day", command.on));
    }
    let (dialogue, group, on, reference) = (command.dialogue, command.group, command.on, command.reference.clone());
    Ok(vec![ReportAdopted { dialogue, group, on, reference }.into()])
}

/// Opens it: only after every working group concerned has adopted its report (para. 53 (a), invariant 17), and not before its day.
///
/// # Errors
/// A [`Notice`] that says which report is missing, or on which day it is.
pub fn open(dialogue: &Dialogue, number: u32, now: Timestamp) -> Decided {
    let convened = coming(dialogue, number)?;
    let missing: Vec<&str> =
        dialogue.groups().filter(|group| !dialogue.reports.contains_key(group)).map(WorkingGroup::code).collect();
    if !missing.is_empty() {
        let sentence = format!("The report has not been adopted yet by: {}.", missing.join(", "));
        let particulars =
            missing.iter().map(|group| Notice::plain("report-missing", format!("{group}.")).with("group", group));
        return Err(Notice::of("PR-53a-i", "reports-not-adopted", sentence).listing(particulars));
    }
    if vienna_date(now) < convened.on {
        let sentence = format!("It is convened for {}.", convened.on);
        return Err(Notice::plain("opened-too-early", sentence).with("day", convened.on));
    }
    Ok(vec![DialogueOpened { dialogue: number, at: Instant(now) }.into()])
}

/// Closes it.
///
/// # Errors
/// A [`Notice`] when it is not open.
pub fn close(dialogue: &Dialogue, number: u32, now: Timestamp) -> Decided {
    opened(dialogue, number)?;
    if dialogue.closed.is_some() {
        return Err(Notice::plain("dialogue-closed", "This dialogue has been closed already."));
    }
    Ok(vec![DialogueClosed { dialogue: number, at: Instant(now) }.into()])
}

/// Records an input, by topic and article and never by State (para. 53 (b) and (i)).
///
/// # Errors
/// A [`Notice`] when a State is named in it, or the dialogue was not opened.
pub fn record_input(dialogue: &Dialogue, command: &RecordInput, digest: String) -> Decided {
    opened(dialogue, command.dialogue)?;
    not_blank("topic", &command.topic)?;
    not_blank("text", &command.text)?;
    let named = named_in([command.topic.as_str(), command.text.as_str()]);
    if !named.is_empty() {
        return Err(country_named(&named));
    }
    let input = dialogue.inputs + 1;
    let (topic, articles) = (command.topic.clone(), command.articles.clone());
    Ok(vec![InputRecorded { dialogue: command.dialogue, input, topic, articles, digest }.into()])
}

/// Strikes an input that should not have been recorded. `kept` says whether its text is there.
///
/// # Errors
/// A [`Notice`] when there is no such input, or it was struck before.
pub fn strike_input(dialogue: &Dialogue, command: &StrikeInput, kept: bool) -> Decided {
    known(dialogue, command.dialogue)?;
    if !kept {
        let sentence = format!("There is no input {}.", command.input);
        return Err(Notice::plain("unknown-input", sentence).with("input", command.input));
    }
    Ok(vec![InputStruck { dialogue: command.dialogue, input: command.input }.into()])
}

pub(super) fn opened(dialogue: &Dialogue, number: u32) -> Result<(), Notice> {
    known(dialogue, number)?;
    if dialogue.opened.is_none() {
        return Err(Notice::plain("dialogue-not-opened", "This dialogue has not been opened yet."));
    }
    Ok(())
}

fn named_in<'t>(texts: impl IntoIterator<Item = &'t str>) -> Vec<String> {
    texts.into_iter().flat_map(mentions).map(|mention| mention.words).collect()
}

fn country_named(named: &[String]) -> Notice {
    let words = named.join(", ");
    let sentence = format!(
        "Countries are named here: {words}. No country situation may be mentioned except by the country under review about its own review."
    );
    Notice::of("PR-53b", "country-named", sentence).with("words", words)
}
