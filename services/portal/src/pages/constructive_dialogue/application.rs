//! Applications: beginning one, one's own, and where one stands.

use askama::Template;
use contracts::Instant;
use contracts::constructive_dialogue::{ApplicationFile, Applications, CommentsState, Place, Standing};

use crate::pages::{Frame, Role};
use crate::text::Sentence;

/// What to know before applying.
#[derive(Debug, Template)]
#[template(path = "constructive_dialogue/begin.html")]
pub struct BeginPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
}

/// Applications in a list: one's own, or those for a dialogue.
#[derive(Debug, Template)]
#[template(path = "constructive_dialogue/applications.html")]
pub struct ApplicationsPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// They.
    pub answer: &'a Applications,
    /// The dialogue that they are for; none for one's own.
    pub dialogue: Option<u32>,
    /// When an application that is being written was last changed, where there is one.
    pub draft: Option<Instant>,
}

impl ApplicationsPage<'_> {
    /// Where an application stands for the dialogue of the list; for one's own, everywhere.
    #[must_use]
    pub fn places<'f>(&self, file: &'f ApplicationFile) -> Vec<&'f Place> {
        file.places.iter().filter(|place| self.dialogue.is_none_or(|dialogue| dialogue == place.dialogue)).collect()
    }
}

/// Where an application stands, as a letter.
#[derive(Debug, Template)]
#[template(path = "constructive_dialogue/application.html")]
pub struct ApplicationPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// It.
    pub file: &'a ApplicationFile,
}

/// Something that can be done about an application for a dialogue: the last part of the path, and its words.
type Offer = (&'static str, Sentence);

impl ApplicationPage<'_> {
    /// A short number to name it by on the telephone: the end of its identifier.
    #[must_use]
    pub fn reference(&self) -> String {
        super::reference(self.file.application)
    }

    /// The size of a file in kB, at least one.
    #[must_use]
    pub fn kilobytes(&self, bytes: &u32) -> u32 {
        bytes.div_ceil(1024).max(1)
    }

    /// Whether whoever reads is shown the receipt: its author and the Secretariat.
    #[must_use]
    pub fn has_receipt(&self) -> bool {
        matches!(self.frame.role(), Some(Role::Applicant | Role::Secretariat))
    }

    /// What whoever reads can do about its place in a dialogue.
    #[must_use]
    pub fn offered(&self, place: &Place) -> Vec<Offer> {
        let offer = |path: &'static str, key: &str| (path, self.frame.say(key));
        let stands = !matches!(place.standing, Standing::Withdrawn | Standing::TooLate);
        let written = place.comments.iter().any(|comments| comments.state != CommentsState::Erased);
        let listed = self.file.stakeholder.kind.list().is_some();
        let objected = place.objections.iter().any(|objection| objection.withdrawn.is_none());
        let held = place.comments.iter().any(|comments| comments.state == CommentsState::Held);
        let mut offered = Vec::new();
        if written && matches!(self.frame.role(), Some(Role::Applicant | Role::Secretariat)) {
            offered.push(offer("erase-comments", "do-erase-comments"));
        }
        match self.frame.role() {
            Some(Role::Applicant) if stands => {
                let comments = [offer("comments", "do-comments"), offer("comments-file", "do-comments-file")];
                offered.extend(comments.into_iter().chain([offer("withdraw", "do-withdraw")]));
            }
            Some(Role::Applicant) => offered.push(offer("choose", "do-choose")),
            Some(Role::Secretariat) => {
                if held {
                    offered.push(offer("release", "do-release"));
                }
                if listed && stands {
                    offered.push(offer("object", "do-object"));
                }
                if objected {
                    offered.push(offer("withdraw-objection", "do-withdraw-objection"));
                }
                if place.standing == Standing::ReferredToTheBureau {
                    offered.push(offer("bureau", "do-bureau"));
                }
            }
            Some(Role::Mission | Role::Official) if self.frame.speaks_for_a_state() => {
                if objected {
                    offered.push(offer("withdraw-objection", "do-withdraw-objection"));
                } else if listed && stands {
                    offered.push(offer("object", "do-object"));
                }
            }
            Some(Role::Bureau) if place.standing == Standing::ReferredToTheBureau => {
                offered.push(offer("bureau", "do-bureau"));
            }
            Some(Role::Chair) if held => offered.push(offer("release", "do-release")),
            Some(Role::Mission | Role::Official | Role::Bureau | Role::Chair) | None => {}
        }
        offered
    }

    /// Whether its kind can still be settled: until States parties have seen it on a list.
    #[must_use]
    pub fn can_be_settled(&self) -> bool {
        let open = |place: &Place| {
            let unseen = place.waits_for.iter().any(|code| code == "list-not-circulated");
            unseen || matches!(place.standing, Standing::Unsettled | Standing::Registered | Standing::TooLate)
        };
        self.file.places.iter().any(open)
    }

    /// What can be done about the application as a whole.
    #[must_use]
    pub fn offered_at_all(&self) -> Vec<Offer> {
        let offer = |path: &'static str, key: &str| (path, self.frame.say(key));
        match self.frame.role() {
            Some(Role::Applicant) => vec![
                offer("change", "do-change-application"),
                offer("add", "do-add-dialogue"),
                offer("activity", "do-activity"),
                offer("publication", "do-publication"),
                offer("erase", "do-erase"),
            ],
            Some(Role::Secretariat) => {
                let confirm = (!self.file.address_confirmed).then(|| offer("confirm", "do-confirm-address"));
                // What was erased is not asked for again by somebody else.
                let change = self.file.particulars.is_some().then(|| offer("change", "do-change-application"));
                // An author that no link reaches any more cannot take it back.
                let shown = self.file.may_be_published == Some(true) && self.file.particulars.is_none();
                let publication = shown.then(|| offer("publication", "do-publication"));
                let settle = self.can_be_settled().then(|| offer("kind", "do-settle-kind"));
                settle.into_iter().chain(confirm).chain(change).chain(publication).collect()
            }
            _ => Vec::new(),
        }
    }
}
