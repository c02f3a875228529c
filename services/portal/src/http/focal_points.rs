//! Who is a focal point, asked of the registry and kept for a moment: of dialogues focal points see what their mission sees, and the ways
//! there are shown to them. What anybody sees, the services decide.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use access::Asker;
use contracts::registry::{Duty, PersonLine, PersonStanding, ShowOwnProfile};
use jiff::{SignedDuration, Timestamp};

use super::Portal;

/// How long it is kept.
const KEPT: SignedDuration = SignedDuration::from_secs(60);
/// How soon it is asked again where the registry did not say.
const AGAIN: SignedDuration = SignedDuration::from_secs(2);
/// How long a page waits for it.
const PATIENCE: Duration = Duration::from_secs(1);

/// What the registry said last of each account, and until when that is kept.
#[derive(Debug, Default)]
pub struct FocalPoints(Mutex<BTreeMap<String, (Timestamp, bool)>>);

impl FocalPoints {
    fn kept(&self, account: &str, now: Timestamp) -> Option<bool> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get(account).filter(|(until, _)| now < *until).map(|(_, is)| *is)
    }

    fn keep(&self, account: &str, now: Timestamp, said: Option<bool>) {
        let kept_for = if said.is_some() { KEPT } else { AGAIN };
        let until = now.saturating_add(kept_for).unwrap_or(Timestamp::MAX);
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|_, (until, _)| now < *until);
        kept.insert(account.to_owned(), (until, said.unwrap_or_default()));
    }
}

impl Portal {
    /// Whether somebody is a focal point whose profile is approved, in any review. As long as the registry does not say, they are taken for
    /// none.
    pub async fn is_focal_point(&self, asker: &Asker) -> bool {
        let Asker::Official { account, .. } = asker else { return false };
        let now = self.house.now();
        if let Some(is) = self.focal_points.kept(account, now) {
            return is;
        }
        let answer = tokio::time::timeout(PATIENCE, self.query_as(asker, &ShowOwnProfile {})).await;
        let said = answer.ok().and_then(Result::ok).map(|own| is_one(&own.person));
        self.focal_points.keep(account, now, said);
        said.unwrap_or_default()
    }
}

fn is_one(person: &PersonLine) -> bool {
    person.standing == PersonStanding::Approved && person.duties.iter().any(|held| held.duty.duty == Duty::FocalPoint)
}

#[cfg(test)]
mod tests {
    use contracts::registry::{DutyIn, OwnProfile};

    use super::*;

    #[test]
    fn pr_18_a_focal_point_is_one_once_approved_and_as_long_as_they_are() {
        let entry = contracts::entry("registry/own-profile-reply.v1").expect("a message");
        let example = contracts::examples::of(entry).expect("an example").clone();
        let mut person = serde_json::from_value::<OwnProfile>(example).expect("of this type").person;
        person.duties.truncate(1);
        let review = person.state;
        for (duty, standing, is) in [
            (Duty::FocalPoint, PersonStanding::Approved, true),
            (Duty::FocalPoint, PersonStanding::Submitted, false),
            (Duty::FocalPoint, PersonStanding::Left, false),
            (Duty::Expert, PersonStanding::Approved, false),
            (Duty::Observer, PersonStanding::Approved, false),
        ] {
            person.standing = standing;
            person.duties[0].duty = DutyIn { review, duty };
            assert_eq!(is_one(&person), is, "{duty:?} {standing:?}");
        }
    }

    #[test]
    fn what_was_said_is_kept_for_a_minute_and_what_was_not_for_a_moment() {
        let (kept, now) = (FocalPoints::default(), Timestamp::UNIX_EPOCH);
        let after = |seconds| now + SignedDuration::from_secs(seconds);
        kept.keep("ama", now, Some(true));
        kept.keep("kofi", now, None);
        assert_eq!((kept.kept("ama", after(59)), kept.kept("ama", after(60))), (Some(true), None));
        assert_eq!((kept.kept("kofi", after(1)), kept.kept("kofi", after(2))), (Some(false), None));
        kept.keep("esi", after(120), Some(false));
        assert_eq!(kept.0.lock().expect("whole").len(), 1, "what is over is not kept");
    }
}
