//! Everything around a review, loaded together.

use std::sync::Arc;

use jiff::civil::Date;
use runtime::{Context, Failure, Inquiry};
use treaty::YearlyGroup;

use crate::domain::{Circumstances, Group, People, Review, Rules, Settled, States};

/// The stream of the rules.
pub(crate) const RULES: &str = "current";

/// What decisions about reviews rest on.
#[derive(Debug)]
pub(crate) struct Around {
    pub(crate) rules: Arc<Rules>,
    pub(crate) states: Arc<States>,
    pub(crate) people: Arc<People>,
    pub(crate) settled: Arc<Settled>,
    pub(crate) groups: [Arc<Group>; 3],
}

impl Around {
    /// As it is in the transaction.
    pub(crate) async fn now(context: &mut Context<'_>) -> Result<Self, Failure> {
        let mut groups: [Arc<Group>; 3] = Default::default();
        for (place, group) in groups.iter_mut().zip(YearlyGroup::ALL) {
            *place = context.load::<Group>(&id(group)).await?.state;
        }
        Ok(Self {
            rules: context.load::<Rules>(RULES).await?.state,
            states: context.known().await?,
            people: context.known().await?,
            settled: context.known().await?,
            groups,
        })
    }

    /// As it is committed.
    pub(crate) async fn committed(inquiry: &Inquiry) -> Result<Self, Failure> {
        let mut groups: [Arc<Group>; 3] = Default::default();
        for (place, group) in groups.iter_mut().zip(YearlyGroup::ALL) {
            *place = inquiry.load::<Group>(&id(group)).await?.state;
        }
        Ok(Self {
            rules: inquiry.load::<Rules>(RULES).await?.state,
            states: inquiry.known().await?,
            people: inquiry.known().await?,
            settled: inquiry.known().await?,
            groups,
        })
    }

    /// A group.
    pub(crate) fn group(&self, group: YearlyGroup) -> &Group {
        &self.groups[group as usize]
    }

    /// All three.
    pub(crate) fn groups(&self) -> [&Group; 3] {
        [&self.groups[0], &self.groups[1], &self.groups[2]]
    }

    /// What a review rests on, on a day.
    pub(crate) fn of(&self, review: &Review, today: Date) -> Circumstances<'_> {
        self.of_group(review.group, today)
    }

    /// The same of a review that is not yet known.
    pub(crate) fn of_group(&self, group: Option<YearlyGroup>, today: Date) -> Circumstances<'_> {
        Circumstances {
            rules: &self.rules,
            states: &self.states,
            people: &self.people,
            group: group.map(|group| self.group(group)),
            fixes_instruments: self.settled.fixes_instruments,
            today,
        }
    }
}

/// The identifier of a group's stream.
pub(crate) fn id(group: YearlyGroup) -> String {
    group.number().to_string()
}
