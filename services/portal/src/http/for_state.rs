//! What officials are to their own State, asked of the registry and kept for a moment: of dialogues focal points see what their mission sees,
//! observers read it, and the ways there are shown to them. What anybody sees, the services decide.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use access::Asker;
use contracts::registry::{Duty, DutyIn, PersonLine, PersonStanding, ShowOwnProfile};
use jiff::{SignedDuration, Timestamp};

use super::Portal;
use crate::pages::ForState;

/// How long it is kept.
const KEPT: SignedDuration = SignedDuration::from_secs(60);
/// How soon it is asked again where the registry did not say.
const AGAIN: SignedDuration = SignedDuration::from_secs(2);
/// How long a page waits for it.
const PATIENCE: Duration = Duration::from_secs(1);

/// What the registry said last of each account, and until when that is kept.
#[derive(Debug, Default)]
pub struct Officials(Mutex<BTreeMap<String, (Timestamp, ForState)>>);

impl Officials {
    fn kept(&self, account: &str, now: Timestamp) -> Option<ForState> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get(account).filter(|(until, _)| now < *until).map(|(_, said)| *said)
    }

    fn keep(&self, account: &str, now: Timestamp, said: Option<ForState>) {
        let kept_for = if said.is_some() { KEPT } else { AGAIN };
        let until = now.saturating_add(kept_for).unwrap_or(Timestamp::MAX);
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|_, (until, _)| now < *until);
        kept.insert(account.to_owned(), (until, said.unwrap_or_default()));
    }
}

impl Portal {
    /// What somebody is to the own State: a focal point in any review, or an observer of its own. As long as the registry does not say, they
    /// are taken for nothing.
    pub async fn for_state(&self, asker: &Asker) -> ForState {
        let Asker::Official { account, .. } = asker else { return ForState::Nothing };
        let now = self.house.now();
        if let Some(said) = self.officials.kept(account, now) {
            return said;
        }
        let answer = tokio::time::timeout(PATIENCE, self.query_as(asker, &ShowOwnProfile {})).await;
        let said = answer.ok().and_then(Result::ok).map(|own| of(&own.person));
        self.officials.keep(account, now, said);
        said.unwrap_or_default()
    }
}

fn of(person: &PersonLine) -> ForState {
    let has = |is: &dyn Fn(&DutyIn) -> bool| person.duties.iter().any(|held| is(&held.duty));
    match person.standing {
        PersonStanding::Approved if has(&|held| held.duty == Duty::FocalPoint) => ForState::FocalPoint,
        PersonStanding::Approved if has(&|held| held.duty == Duty::Observer && held.review == person.state) => {
            ForState::Observer
        }
        _ => ForState::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use contracts::registry::OwnProfile;

    use super::*;

    #[test]
    fn pr_18_a_focal_point_and_an_observer_are_one_once_approved_and_as_long_as_they_are() {
        let entry = contracts::entry("registry/own-profile-reply.v1").expect("a message");
        let example = contracts::examples::of(entry).expect("an example").clone();
        let mut person = serde_json::from_value::<OwnProfile>(example).expect("of this type").person;
        person.duties.truncate(1);
        let (own, other) = (person.state, "KEN".parse().expect("a State"));
        assert_ne!(own, other);
        for (duty, review, standing, is) in [
            (Duty::FocalPoint, other, PersonStanding::Approved, ForState::FocalPoint),
            (Duty::FocalPoint, own, PersonStanding::Submitted, ForState::Nothing),
            (Duty::FocalPoint, own, PersonStanding::Left, ForState::Nothing),
            (Duty::Expert, own, PersonStanding::Approved, ForState::Nothing),
            (Duty::Observer, own, PersonStanding::Approved, ForState::Observer),
            (Duty::Observer, own, PersonStanding::Submitted, ForState::Nothing),
            (Duty::Observer, other, PersonStanding::Approved, ForState::Nothing),
        ] {
            person.standing = standing;
            person.duties[0].duty = DutyIn { review, duty };
            assert_eq!(of(&person), is, "{duty:?} {standing:?}");
        }
    }

    #[test]
    fn what_was_said_is_kept_for_a_minute_and_what_was_not_for_a_moment() {
        let (kept, now) = (Officials::default(), Timestamp::UNIX_EPOCH);
        let after = |seconds| now + SignedDuration::from_secs(seconds);
        kept.keep("ama", now, Some(ForState::FocalPoint));
        kept.keep("kofi", now, None);
        assert_eq!((kept.kept("ama", after(59)), kept.kept("ama", after(60))), (Some(ForState::FocalPoint), None));
        assert_eq!((kept.kept("kofi", after(1)), kept.kept("kofi", after(2))), (Some(ForState::Nothing), None));
        kept.keep("esi", after(120), Some(ForState::Observer));
        assert_eq!(kept.0.lock().expect("whole").len(), 1, "what is over is not kept");
    }
}
