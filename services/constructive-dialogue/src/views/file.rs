//! An application as somebody sees it.

use std::collections::BTreeMap;

use contracts::constructive_dialogue::{
    ApplicationFile, Comments, CommentsState, List, Objection, Place, SettledKind, Standing,
};
use contracts::{Day, Rule};
use journal::Row;
use runtime::{Failure, Inquiry};
use treaty::{RegionalGroup, StateCode};

use super::line::after;
use super::{Sight, Stored};
use crate::domain::{self, Application, Dialogue, ObjectionState, PlaceState, Received, comments_name};
use crate::{deadlines, private};

/// An objection as it lies in the service's table.
struct Kept {
    state: StateCode,
    reason: Option<String>,
    may_be_told: bool,
}

/// Comments as they lie in the service's table.
pub(super) struct Written {
    pub(super) text: String,
    reason: Option<String>,
    pub(super) pdf_bytes: Option<u32>,
}

pub(super) type ByNumber<T> = BTreeMap<(u32, u32), T>;

/// An application as somebody with this sight sees it; none where it is not seen at all. Where its existence is confidential, the
/// answer is the same as for one that does not exist.
///
/// # Errors
/// [`Failure`] when something cannot be read.
pub async fn file(
    inquiry: &Inquiry,
    stored: &Stored,
    sight: &Sight,
    region: Option<RegionalGroup>,
) -> Result<Option<ApplicationFile>, Failure> {
    let Some(received) = &stored.application.received else { return Ok(None) };
    let contact = received.contact.to_string();
    let id = stored.id.to_string();
    let (objections, written) = (objections(inquiry, &id).await?, comments(inquiry, &id).await?);
    let (mut places, mut last) = (Vec::new(), None);
    for (number, place) in &stored.application.places {
        let dialogue = inquiry.load::<Dialogue>(&number.to_string()).await?.state;
        last = last.max(dialogue.convened.as_ref().map(|convened| convened.on));
        if sight.sees(received, &dialogue) {
            let own = Seen { application: &stored.application, number: *number, place, dialogue: &dialogue, sight };
            places.extend(own.place(&objections, &written)?);
        }
    }
    shorten(&mut places);
    let seen = !places.is_empty() || matches!(sight, Sight::Secretariat) || *sight == Sight::Applicant(contact);
    let own = sight.sees_persons() && seen;
    let particulars = if own { particulars(inquiry, &id).await? } else { None };
    let kept = deadlines::kept(&inquiry.config)?;
    let until = |days| last.filter(|_| own).map(|last| after(last, days)).transpose();
    let (persons_kept_until, writings_kept_until) = (until(kept.persons)?, until(kept.writings)?);
    let settled = if own { settled(inquiry, received, &id).await? } else { None };
    Ok(seen.then(|| ApplicationFile {
        application: received.application,
        version: sight.version(stored.version),
        stakeholder: received.stakeholder.clone(),
        region,
        received_at: received.at,
        address_confirmed: stored.application.confirmed,
        places,
        particulars,
        settled,
        may_be_published: own.then_some(stored.application.may_be_published),
        persons_kept_until,
        writings_kept_until,
        activities: stored.application.activities.clone(),
    }))
}

/// How many bytes of comments are shown of one application: more than anybody writes for twenty dialogues.
const SHOWN: usize = 2 << 20;

/// Leaves out the texts beyond that. An applicant that sends comments without end makes neither its own application nor a list with it
/// larger than an answer may be.
fn shorten(places: &mut [Place]) {
    let mut bytes = 0;
    for comments in places.iter_mut().flat_map(|place| &mut place.comments) {
        bytes += serde_json::to_string(&(&comments.text, &comments.named)).map_or(0, |text| text.len());
        if bytes > SHOWN {
            (comments.text, comments.named) = (None, Vec::new());
        }
    }
}

/// A place in a dialogue, and who looks at it.
struct Seen<'a> {
    application: &'a Application,
    number: u32,
    place: &'a PlaceState,
    dialogue: &'a Dialogue,
    sight: &'a Sight,
}

impl Seen<'_> {
    fn place(&self, objections: &ByNumber<Kept>, written: &ByNumber<Written>) -> Result<Option<Place>, Failure> {
        let Some((convened, received)) = self.dialogue.convened.as_ref().zip(self.application.received.as_ref()) else {
            return Ok(None);
        };
        let visible = self.visible(objections);
        let kind = received.stakeholder.kind;
        let circulated = self.dialogue.was_circulated(received.application);
        let standing = domain::standing(received, &visible, circulated);
        let waits = domain::waits_for(&self.as_seen(&visible), self.number, self.dialogue);
        let rule = rule(standing, kind.list())?;
        let events = visible.history.iter().filter(|line| self.tells(&line.event, &visible)).cloned().collect();
        Ok(Some(Place {
            dialogue: self.number,
            title: convened.title.clone(),
            on: Day(convened.on),
            received_at: visible.received_at,
            standing,
            rule,
            takes_part: domain::participates(&self.as_seen(&visible), self.number, self.dialogue),
            waits_for: waits.into_iter().map(str::to_owned).collect(),
            after_announced: visible.after_announced,
            decision: visible.decision.clone().map(|(decision, _)| decision),
            objections: self.objections(objections),
            comments: self.comments(written),
            attended: self.dialogue.attendance.get(&received.application).copied(),
            history: events,
        }))
    }

    /// The place without what is not seen: a mission sees neither that another State objected nor what came of it.
    fn visible(&self, objections: &ByNumber<Kept>) -> PlaceState {
        let mut place = self.place.clone();
        let sees = |number: u32| objections.get(&(self.number, number)).is_some_and(|kept| self.sees_objection(kept));
        let shown: Vec<bool> = (1..).zip(&place.objections).map(|(number, _)| sees(number)).collect();
        place.objections = kept_of(&shown, &place.objections);
        // A decision about other States' objections alone is not seen; one about its own settles as many as are seen.
        if let Some((_, settled)) = &mut place.decision {
            *settled = shown.iter().take(*settled).filter(|shown| **shown).count();
        }
        let all = shown.iter().all(|shown| *shown);
        place.decision.take_if(|_| !all && !place.objections.iter().any(|objection| objection.decided));
        place.comments.retain(|comments| self.sees_comments(comments.state));
        // That one is approved says of each that is not that another State objects.
        place.approved &= self.sight.sees_every_objection();
        place
    }

    /// An objection that was raised before the list was circulated counts from then on (AMB-25), and whoever applied, or chairs, hears of it
    /// then.
    fn sees_objection(&self, kept: &Kept) -> bool {
        let received = self.application.received.as_ref();
        let counts = received.is_some_and(|received| self.dialogue.was_circulated(received.application));
        let hears_then = matches!(self.sight, Sight::Applicant(_) | Sight::Chair(_));
        self.sight.sees_objection_of(kept.state) && (counts || !hears_then)
    }

    fn sees_comments(&self, state: CommentsState) -> bool {
        state == CommentsState::Released || self.sight.sees_held_comments()
    }

    fn as_seen(&self, visible: &PlaceState) -> Application {
        let mut application = self.application.clone();
        application.places.insert(self.number, visible.clone());
        application
    }

    fn tells(&self, event: &str, visible: &PlaceState) -> bool {
        match event {
            "objection-raised" | "objection-withdrawn" | "bureau-decided" | "matter-unresolved" => {
                visible.objections.len() == self.place.objections.len()
            }
            "application-approved" => visible.approved,
            "kind-settled" | "publication-allowed" => self.sight.sees_persons(),
            "comments-received" | "comments-decided" | "comments-erased" => {
                visible.comments.len() == self.place.comments.len()
            }
            _ => true,
        }
    }

    fn objections(&self, kept: &ByNumber<Kept>) -> Vec<Objection> {
        let numbered = (1..).zip(&self.place.objections);
        let seen = numbered.filter_map(|(number, objection)| {
            let kept = kept.get(&(self.number, number))?;
            self.sees_objection(kept).then_some((kept, objection))
        });
        // Numbered as they are seen: a gap would say that another State objected.
        let line = |(number, (kept, objection)): (u32, (&Kept, &ObjectionState))| Objection {
            objection: number,
            state: self.sight.sees_objector(kept.state).then_some(kept.state),
            reason: kept.reason.clone().filter(|_| self.sight.sees_reason(kept.state, kept.may_be_told)),
            on: objection.on,
            late: objection.late,
            withdrawn: objection.withdrawn,
        };
        (1..).zip(seen).map(line).collect()
    }

    fn comments(&self, written: &ByNumber<Written>) -> Vec<Comments> {
        let Some(received) = &self.application.received else { return Vec::new() };
        let numbered = (1..).zip(&self.place.comments);
        let seen = numbered.filter(|(_, comments)| self.sees_comments(comments.state));
        // Numbered as they are seen: a gap would say that others are held.
        let renumbered = (1..).zip(seen);
        let lines = renumbered.map(|(shown, (number, comments))| {
            let kept = written.get(&(self.number, number));
            let pdf_bytes = kept.and_then(|kept| kept.pdf_bytes);
            let there = comments.state != CommentsState::Erased && pdf_bytes.is_none();
            let text = kept.filter(|_| there).map(|kept| kept.text.clone());
            let named = text.as_deref().filter(|_| self.sight.sees_held_comments());
            Comments {
                comments: shown,
                received_at: comments.received_at,
                words: comments.words,
                late: comments.late,
                state: comments.state,
                named: named.map(|text| comments_name(text, received)).unwrap_or_default(),
                reason: kept.and_then(|kept| kept.reason.clone()).filter(|_| self.sight.sees_held_comments()),
                text,
                pdf_bytes,
            }
        });
        lines.collect()
    }
}

impl Seen<'_> {
    /// The number of the comments that are shown under this one.
    fn number_of(&self, shown: u32) -> Option<u32> {
        let seen = (1..).zip(&self.place.comments).filter(|(_, comments)| self.sees_comments(comments.state));
        (1..).zip(seen).find(|(under, _)| *under == shown).map(|(_, (number, _))| number)
    }
}

/// Those that are seen.
fn kept_of<T: Clone>(shown: &[bool], of: &[T]) -> Vec<T> {
    of.iter().zip(shown).filter(|(_, shown)| **shown).map(|(one, _)| one.clone()).collect()
}

/// The rule by which it stands so; withdrawing follows that of applying.
fn rule(standing: Standing, list: Option<List>) -> Result<Rule, Failure> {
    let id = match (standing, list) {
        (Standing::Withdrawn | Standing::TooLate, Some(List::OtherStakeholders)) => "PR-53e-i",
        (Standing::Withdrawn | Standing::TooLate, Some(List::NonGovernmentalOrganizations)) => "PR-53d-i",
        (Standing::Withdrawn | Standing::TooLate, None) => "PR-53c",
        (standing, _) => domain::rule_of(standing),
    };
    id.parse().map_err(|_| Failure::Broken(format!("the catalogue has no {id}")))
}

async fn particulars(
    inquiry: &Inquiry,
    id: &str,
) -> Result<Option<contracts::constructive_dialogue::Particulars>, Failure> {
    let rows = inquiry.rows("SELECT payload FROM particulars WHERE application = $1", &[id.into()]).await?;
    rows.first().map(|row| private::read(&row.text(0)?)).transpose()
}

async fn settled(inquiry: &Inquiry, received: &Received, id: &str) -> Result<Option<SettledKind>, Failure> {
    let Some(settled) = &received.settled else { return Ok(None) };
    let rows = inquiry.rows("SELECT reason FROM settled WHERE application = $1", &[id.into()]).await?;
    let reason = rows.first().map(|row| row.text(0)).transpose()?;
    Ok(Some(SettledKind { claimed: settled.claimed, on: settled.on, reason }))
}

async fn objections(inquiry: &Inquiry, id: &str) -> Result<ByNumber<Kept>, Failure> {
    let sql = "SELECT dialogue, objection, state, reason, may_be_told FROM objections WHERE application = $1";
    inquiry.rows(sql, &[id.into()]).await?.iter().map(|row| Ok((key(row)?, kept(row)?))).collect()
}

fn kept(row: &Row) -> Result<Kept, Failure> {
    let state = row.text(2)?.parse().map_err(|_| Failure::Broken("an objection cannot be read".to_owned()))?;
    Ok(Kept { state, reason: row.optional_text(3)?, may_be_told: row.count(4)? == 1 })
}

pub(super) async fn comments(inquiry: &Inquiry, id: &str) -> Result<ByNumber<Written>, Failure> {
    // Without the files: they are fetched one by one.
    let sql = "SELECT dialogue, comments, text, reason, pdf_bytes FROM comments WHERE application = $1";
    let rows = inquiry.rows(sql, &[id.into()]).await?;
    rows.iter().map(|row| Ok((key(row)?, written(row)?))).collect()
}

fn written(row: &Row) -> Result<Written, Failure> {
    let bytes = if row.is_null(4)? { None } else { Some(u32::try_from(row.count(4)?).unwrap_or(u32::MAX)) };
    Ok(Written { text: row.text(2)?, reason: row.optional_text(3)?, pdf_bytes: bytes })
}

/// The file in which comments were sent, by their number as whoever has this sight sees them; none where none is seen.
///
/// # Errors
/// [`Failure`] when something cannot be read.
pub async fn comments_file(
    inquiry: &Inquiry,
    stored: &Stored,
    sight: &Sight,
    (number, shown): (u32, u32),
) -> Result<Option<String>, Failure> {
    let (Some(received), Some(place)) = (&stored.application.received, stored.application.places.get(&number)) else {
        return Ok(None);
    };
    let dialogue = inquiry.load::<Dialogue>(&number.to_string()).await?.state;
    if !sight.sees(received, &dialogue) {
        return Ok(None);
    }
    let seen = Seen { application: &stored.application, number, place, dialogue: &dialogue, sight };
    let Some(comments) = seen.number_of(shown) else { return Ok(None) };
    pdf(inquiry, stored, (number, comments)).await
}

/// The file in which comments of this number in a dialogue were sent.
pub(super) async fn pdf(
    inquiry: &Inquiry,
    stored: &Stored,
    (number, comments): (u32, u32),
) -> Result<Option<String>, Failure> {
    let sql = "SELECT pdf FROM comments WHERE application = $1 AND dialogue = $2 AND comments = $3";
    let rows = inquiry.rows(sql, &[stored.id.to_string().into(), number.into(), comments.into()]).await?;
    Ok(rows.first().map(|row| row.optional_text(0)).transpose()?.flatten())
}

/// The two numbers with which a row begins.
pub(crate) fn key(row: &Row) -> Result<(u32, u32), Failure> {
    let number = |column| row.count(column).map(|count| u32::try_from(count).unwrap_or(u32::MAX));
    Ok((number(0)?, number(1)?))
}
