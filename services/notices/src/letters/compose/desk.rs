//! What the Secretariat, the Bureau or a chair must look at.

use super::super::page::Part;
use super::super::{Alarm, Concerned, Dialogue, Matter};
use super::{Body, Say, why};

impl Say<'_> {
    pub(super) fn alarm(&self, of: Alarm, dialogue: &Dialogue, to: Concerned, matter: &Matter) -> Body {
        let (text, rule) = match of {
            Alarm::Referred => (self.say("alarm-referred"), "PR-53d-iii"),
            Alarm::NotApproved => (self.say("alarm-not-approved"), "PR-53e-iii"),
            Alarm::Unresolved { days } => {
                let key = if to == Concerned::Bureau { "alarm-unresolved-bureau" } else { "alarm-unresolved" };
                (self.say(key).with("count", days), "AMB-26")
            }
            Alarm::SummaryMissing { session_opens } => {
                (self.say("alarm-summary").with("day", self.texts.day(&session_opens)), "PR-53h")
            }
        };
        let organization = matter.organization.as_ref().map(|name| self.fact("fact-organization", name.clone()));
        let facts = organization.into_iter().chain(self.facts(dialogue)).collect();
        let key = if matches!(of, Alarm::SummaryMissing { .. }) { "page-dialogue" } else { "page-application" };
        let parts = vec![Part::Text(text.into()), Part::Facts(facts), self.page(key, &matter.url)];
        Body { subject: self.titled("alarm-subject", dialogue), parts, rule: Some(rule), why: why(to) }
    }

    pub(super) fn waiting(
        &self,
        dialogue: &Dialogue,
        (comments, kinds): (u32, u32),
        to: Concerned,
        page: &str,
    ) -> Body {
        let mut facts = self.facts(dialogue);
        for (key, count) in [("fact-comments-waiting", comments), ("fact-kinds-waiting", kinds)] {
            let count = usize::try_from(count).unwrap_or(usize::MAX);
            if count > 0 {
                facts.push(self.fact(key, self.texts.number(&count)));
            }
        }
        let rule = if comments > 0 { "PR-53b" } else { "PR-53c" };
        let parts = vec![self.text("waiting"), Part::Facts(facts), self.page("page-waiting", page)];
        Body { subject: self.titled("waiting-subject", dialogue), parts, rule: Some(rule), why: why(to) }
    }
}
