//! Days that are near.

use contracts::Day;
use treaty::dates::{act_by, falls_on_rest_day, list_of_ngos_circulated_by, list_of_others_circulated_by};

use super::super::page::Part;
use super::super::{Concerned, Dialogue, Path, Reminder};
use super::{Body, Say, Why, why};

impl Say<'_> {
    pub(super) fn reminder(&self, of: Reminder, dialogue: &Dialogue, day: Day) -> Body {
        let end = || self.texts.end_of_day_for(&day, self.zone);
        let (text, rule, why) = match of {
            Reminder::Dialogue => {
                (self.say("reminder-dialogue").with("day", self.texts.day(&day)), "PR-53i", Why::Applied)
            }
            Reminder::Lists => (self.say("reminder-lists").with("day", end()), "PR-53d-ii", Why::Secretariat),
            Reminder::ListsAgain { count } => {
                let text = self.say("reminder-lists-again").with("count", count).with("day", end());
                (text, "PR-53d-ii", Why::Secretariat)
            }
            Reminder::Objections => (self.say("reminder-objections").with("day", end()), "AMB-25", Why::Mission),
        };
        let mut parts = vec![Part::Text(text.into())];
        if matches!(of, Reminder::Lists | Reminder::ListsAgain { .. }) {
            parts.extend(self.day_of_rest(day));
        }
        parts.push(self.dialogue(dialogue));
        Body { subject: self.reminding(dialogue, day), parts, rule: Some(rule), why }
    }

    fn reminding(&self, dialogue: &Dialogue, day: Day) -> String {
        let subject = self.say("reminder-subject").with("title", dialogue.title.as_str());
        subject.with("day", self.texts.day(&day)).into()
    }

    /// That nobody may be at work on a last day, and by when to act: the day stays the last one (AMB-01).
    fn day_of_rest(&self, day: Day) -> Option<Part> {
        falls_on_rest_day(day.0)?;
        let before = act_by(day.0).ok()?.into();
        let text = self.say("reminder-rest-day").with("day", self.texts.day(&day));
        Some(Part::Text(text.with("before", self.texts.day(&before)).into()))
    }

    pub(super) fn unsent(&self, dialogues: &[Dialogue], until: Day, announced: bool) -> Body {
        let text = self.say("unsent").with("until", self.texts.last_second_for(&until, self.zone));
        let mut parts = vec![Part::Text(text.into())];
        parts.extend(dialogues.iter().map(|dialogue| self.dialogue(dialogue)));
        parts.extend([self.text("unsent-open"), self.text("unsent-back"), self.text("unsent-no-more")]);
        let subject = self.say("unsent-subject").with("day", self.texts.day(&until)).into();
        let rule = if announced { "AMB-39" } else { "PR-53" };
        Body { subject, parts, rule: Some(rule), why: Why::Asked }
    }

    pub(super) fn unconfirmed(&self, path: Path, dialogues: &[Dialogue]) -> Body {
        let (key, rule) = match path {
            Path::Ngo => ("unconfirmed-listed", "PR-53d-ii"),
            Path::Other => ("unconfirmed-listed", "PR-53e-ii"),
            Path::Open => ("unconfirmed-open", "PR-53c"),
        };
        let mut parts = vec![self.text(key)];
        parts.extend(dialogues.iter().map(|dialogue| self.dialogue_with_list(path, dialogue)));
        parts.push(self.text("unconfirmed-next"));
        Body { subject: self.say("unconfirmed-subject").into(), parts, rule: Some(rule), why: Why::Applied }
    }

    /// The dialogue, and the day by which its list must go.
    fn dialogue_with_list(&self, path: Path, dialogue: &Dialogue) -> Part {
        let mut facts = self.facts(dialogue);
        let list = match path {
            Path::Ngo => list_of_ngos_circulated_by(dialogue.on.0).ok(),
            Path::Other => list_of_others_circulated_by(dialogue.on.0).ok(),
            Path::Open => None,
        };
        facts.extend(list.map(|list| self.fact("fact-list", self.texts.day(&list.date.into()))));
        Part::Facts(facts)
    }

    pub(super) fn summary_due(
        &self,
        dialogue: &Dialogue,
        (by, session_opens): (Day, Day),
        to: Concerned,
        page: &str,
    ) -> Body {
        let text =
            self.say("summary-due").with("by", self.texts.day(&by)).with("opens", self.texts.day(&session_opens));
        let parts = vec![Part::Text(text.into()), self.dialogue(dialogue), self.page("page-dialogue", page)];
        Body { subject: self.reminding(dialogue, by), parts, rule: Some("PR-53h"), why: why(to) }
    }
}
