//! News of an application, and of what is said of a dialogue.

use contracts::constructive_dialogue::Format;

use super::super::page::{Fact, Part};
use super::super::{Change, Concerned, Dialogue, Path};
use super::{Body, Say, Why, why};

impl Say<'_> {
    pub(super) fn settled(&self, path: Path, dialogues: &[Dialogue], too_late: &[Dialogue]) -> Body {
        let (kind, next, rule) = match path {
            Path::Ngo => ("settled-ngo", "settled-ngo-next", "PR-53d-i"),
            Path::Other => ("settled-other", "settled-other-next", "PR-53e-i"),
            Path::Open => ("settled-open", "settled-open-next", "PR-53c"),
        };
        let mut parts = vec![self.text(kind)];
        if !dialogues.is_empty() {
            parts.push(self.text("settled-takes-part"));
            parts.extend(dialogues.iter().map(|dialogue| self.dialogue(dialogue)));
            parts.push(self.text(next));
        }
        if !too_late.is_empty() {
            parts.push(self.text("settled-too-late"));
            parts.extend(too_late.iter().map(|dialogue| self.dialogue(dialogue)));
        }
        parts.push(self.text("settled-reason"));
        Body { subject: self.say("settled-subject").into(), parts, rule: Some(rule), why: Why::Applied }
    }

    pub(super) fn changed(&self, dialogue: &Dialogue, changes: &[Change], to: Concerned) -> Body {
        let turned = changes.iter().map(|change| self.change(change)).collect();
        let mut parts =
            vec![self.text("changed"), Part::Facts(turned), self.text("changed-now"), self.dialogue(dialogue)];
        if to == Concerned::Applicant {
            parts.push(self.text("changed-next"));
        }
        let subject = self.titled("changed-subject", dialogue);
        Body { subject, parts, rule: Some("PR-53i"), why: why(to) }
    }

    /// What something is now, and what it was before.
    fn change(&self, change: &Change) -> Fact {
        let turn = |key, before: String, now: String| {
            self.fact(key, self.say("changed-from").with("before", before).with("now", now).into())
        };
        let number = |words: u32| self.texts.number(&usize::try_from(words).unwrap_or(usize::MAX));
        match change {
            Change::Title(of) => turn("fact-dialogue", of.before.clone(), of.now.clone()),
            Change::Place(of) => turn("fact-place", of.before.clone(), of.now.clone()),
            Change::Format(of) => turn("fact-format", self.format(of.before), self.format(of.now)),
            Change::Languages(of) => {
                let languages = |of| self.texts.working_languages(of);
                turn("fact-languages", languages(&of.before), languages(&of.now))
            }
            Change::Chairs(of) => turn("fact-chairs", self.texts.list(&of.before), self.texts.list(&of.now)),
            Change::WordLimit(of) => turn("fact-word-limit", number(of.before), number(of.now)),
        }
    }

    fn format(&self, format: Format) -> String {
        let key = match format {
            Format::InPerson => "format-in-person",
            Format::Online => "format-online",
            Format::Hybrid => "format-hybrid",
        };
        self.say(key).into()
    }

    pub(super) fn shown(&self, dialogue: &Dialogue, page: &str) -> Body {
        let parts =
            vec![self.text("shown"), self.dialogue(dialogue), self.page("page-shown", page), self.text("shown-next")];
        Body { subject: self.titled("shown-subject", dialogue), parts, rule: None, why: Why::Applied }
    }
}
