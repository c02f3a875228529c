//! Places given to the members of classes, every lawful way equally likely.
//!
//! Both draws are of this shape: places (slots or gaps) go to reviewing States, which fall into classes of equal
//! eligibility and take between `least` and `most` places each. How often a class can absorb a number of places
//! is counted exactly; a proposal by class is then accepted in proportion, and the class divides its places.

use num_bigint::BigUint;
use num_traits::{One, Zero};
use std::cell::OnceCell;

use crate::chance::{Choice, Stream};
pub(crate) use crate::count::Member;
use crate::count::{Count, factor, times};
use crate::tilt::{self, Kind};

/// A place to be given, with the classes that may take it, in order.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) classes: Vec<usize>,
}

/// Everything counted once, before the first word of the keystream is read.
#[derive(Debug)]
pub(crate) struct Allocation {
    places: Vec<Place>,
    classes: Vec<ClassTable>,
    kind_of: Vec<Option<usize>>,
    kinds: Vec<Kind>,
}

#[derive(Debug)]
struct ClassTable {
    members: Vec<Member>,
    lowest: usize,
    accept: Vec<Option<Choice>>,
    suffix: Vec<Vec<BigUint>>,
    loads: Vec<Vec<OnceCell<Choice>>>,
    own_places: bool,
}

/// What is being tried; kept between tries so that nothing is allocated anew.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trial {
    /// The State that takes each place, once a try has succeeded.
    pub(crate) taken: Vec<usize>,
    members: Vec<usize>,
    by_class: Vec<Vec<usize>>,
}

impl Allocation {
    /// Counts. `None` when the places cannot be given to the classes at all.
    pub(crate) fn new(classes: Vec<Vec<Member>>, places: Vec<Place>) -> Option<Self> {
        let (kind_of, kinds) = kinds(&places);
        let mut tables = Vec::with_capacity(classes.len());
        let mut counts = Vec::with_capacity(classes.len());
        for (index, members) in classes.into_iter().enumerate() {
            let fixed = places.iter().filter(|p| p.classes.as_slice() == [index]).count();
            let open: usize = places.iter().filter(|p| p.classes.len() > 1 && p.classes.contains(&index)).count();
            let count = Count::new(&members, fixed, fixed + open)?;
            tables.push(ClassTable::new(members, fixed, fixed + open));
            counts.push(count);
        }
        if places.iter().any(|place| place.classes.is_empty()) {
            return None;
        }
        let weights = tilt::weights(&counts, &kinds);
        let kinds = kinds.into_iter().map(|kind| kind.with_weights(&weights)).collect();
        for ((table, count), weight) in tables.iter_mut().zip(&counts).zip(&weights) {
            table.accept = count.acceptance(*weight);
        }
        Some(Self { places, classes: tables, kind_of, kinds })
    }

    /// One try. `Some` with every place taken, or `None` when this try is rejected.
    pub(crate) fn attempt(&self, stream: &mut Stream, trial: &mut Trial) -> Option<()> {
        trial.by_class.resize(self.classes.len(), Vec::new());
        trial.by_class.iter_mut().for_each(Vec::clear);
        trial.taken.resize(self.places.len(), 0);
        trial.members.resize(self.places.len(), 0);
        for (place, kind) in self.kind_of.iter().enumerate() {
            let class = match kind {
                Some(kind) => self.kinds[*kind].pick(stream),
                None => self.places[place].classes[0],
            };
            trial.by_class[class].push(place);
        }
        for (table, taken) in self.classes.iter().zip(&trial.by_class) {
            let choice = table.accept.get(taken.len().checked_sub(table.lowest)?)?.as_ref()?;
            if choice.pick(stream) != 0 {
                return None;
            }
        }
        for (table, places) in self.classes.iter().zip(&trial.by_class) {
            table.divide(places, stream, &mut trial.members, &mut trial.taken);
        }
        Some(())
    }
}

/// Places that have a choice of classes, gathered by that choice, in the order of first appearance.
fn kinds(places: &[Place]) -> (Vec<Option<usize>>, Vec<Kind>) {
    let mut kinds: Vec<Kind> = Vec::new();
    let kind_of = places
        .iter()
        .map(|place| {
            if place.classes.len() < 2 {
                return None;
            }
            let at = kinds.iter().position(|kind| kind.classes == place.classes).unwrap_or_else(|| {
                kinds.push(Kind::new(place.classes.clone()));
                kinds.len() - 1
            });
            kinds[at].places += 1;
            Some(at)
        })
        .collect();
    (kind_of, kinds)
}

impl ClassTable {
    fn new(members: Vec<Member>, lowest: usize, highest: usize) -> Self {
        let mut suffix = vec![vec![BigUint::zero(); highest + 1]; members.len() + 1];
        suffix[members.len()][0] = BigUint::one();
        for at in (0..members.len()).rev() {
            let factor = factor(members[at].least, members[at].most.min(highest), members[at].most.min(highest));
            suffix[at] = times(&suffix[at + 1], &factor, highest);
        }
        let loads = (0..members.len()).map(|_| (0..=highest).map(|_| OnceCell::new()).collect()).collect();
        let own_places = members.iter().any(|member| member.own.is_some());
        Self { members, lowest, accept: Vec::new(), suffix, loads, own_places }
    }

    /// Divides the places of this class among its members; again until nobody has its own and no two exchange theirs.
    fn divide(&self, places: &[usize], stream: &mut Stream, member_of: &mut [usize], taken: &mut [usize]) {
        let mut order = Vec::with_capacity(places.len());
        loop {
            order.clear();
            let mut left = places.len();
            for at in 0..self.members.len() {
                let load = self.load(at, left, stream);
                order.extend(std::iter::repeat_n(at, load));
                left -= load;
            }
            stream.shuffle(&mut order);
            for (&place, &member) in places.iter().zip(&order) {
                member_of[place] = member;
            }
            if !self.own_places || self.lawful_within(member_of) {
                break;
            }
        }
        for (&place, &member) in places.iter().zip(&order) {
            taken[place] = self.members[member].state;
        }
    }

    fn lawful_within(&self, member_of: &[usize]) -> bool {
        self.members.iter().enumerate().all(|(at, member)| {
            let Some(own) = member.own else { return true };
            let reviewer = member_of[own];
            reviewer != at && self.members[reviewer].own.is_none_or(|theirs| member_of[theirs] != at)
        })
    }

    /// How many of the `left` places the member `at` takes, those after it taking the rest.
    fn load(&self, at: usize, left: usize, stream: &mut Stream) -> usize {
        let member = &self.members[at];
        let choice = self.loads[at][left].get_or_init(|| {
            let most = member.most.min(self.suffix[at].len() - 1);
            let factor = factor(member.least, most, most);
            let weights: Vec<BigUint> = factor
                .iter()
                .enumerate()
                .map(
                    |(load, ways)| if load > left { BigUint::zero() } else { ways * &self.suffix[at + 1][left - load] },
                )
                .collect();
            // A state of zero weight is never reached; a choice of nothing keeps this free of panics.
            Choice::new(&weights).unwrap_or_else(no_places)
        });
        choice.pick(stream)
    }
}

#[expect(clippy::unwrap_used, reason = "a single positive weight always makes a choice")]
fn no_places() -> Choice {
    Choice::new(&[BigUint::one()]).unwrap()
}
