//! Places given to the members of classes, every lawful way equally likely.
//!
//! Both draws are of this shape: places (slots or gaps) go to reviewing States, which fall into classes of equal
//! eligibility and take between `least` and `most` places each. How often a class can absorb a number of places
//! is counted exactly; a proposal by class is then accepted in proportion, and the class divides its places.

use num_bigint::{BigInt, BigUint, Sign};
use num_traits::{One, Zero};
use std::cell::OnceCell;

use crate::chance::{Choice, Stream};
use crate::tilt;

/// One who takes places.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) state: usize,
    pub(crate) least: usize,
    pub(crate) most: usize,
    /// The place of this State's own slot within its class, which it must not take, nor exchange with another such.
    pub(crate) own: Option<usize>,
}

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

/// Places with the same choice of classes, and the running totals of their weights.
#[derive(Clone, Debug)]
pub(crate) struct Kind {
    pub(crate) classes: Vec<usize>,
    pub(crate) places: u64,
    running: Vec<u64>,
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

impl Kind {
    fn with_weights(mut self, weights: &[u64]) -> Self {
        let mut total = 0u64;
        self.running = self
            .classes
            .iter()
            .map(|&class| {
                total += weights[class];
                total
            })
            .collect();
        self
    }

    fn pick(&self, stream: &mut Stream) -> usize {
        let total = self.running.last().copied().unwrap_or(0);
        let lot = stream.below(total);
        let at = self.running.partition_point(|&running| running <= lot);
        self.classes[at]
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
                kinds.push(Kind { classes: place.classes.clone(), places: 0, running: Vec::new() });
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

/// Coefficients of the sum of `z^d / d!` for `d` from `least` to `most`, times `scale!`.
fn factor(least: usize, most: usize, scale: usize) -> Vec<BigUint> {
    let mut ways = vec![BigUint::zero(); most + 1];
    let mut falling = BigUint::one();
    for d in (0..=scale).rev() {
        if d <= most && d >= least {
            ways[d].clone_from(&falling);
        }
        falling *= d;
    }
    ways
}

/// The product of a polynomial and a factor, cut off above `highest`.
fn times(polynomial: &[BigUint], factor: &[BigUint], highest: usize) -> Vec<BigUint> {
    let mut product = vec![BigUint::zero(); highest + 1];
    for (i, a) in polynomial.iter().enumerate().take(highest + 1).filter(|(_, a)| !a.is_zero()) {
        for (j, b) in factor.iter().enumerate().take(highest + 1 - i).filter(|(_, b)| !b.is_zero()) {
            product[i + j] += a * b;
        }
    }
    product
}

/// In how many ways a class absorbs each number of places that it may be given.
#[derive(Clone, Debug)]
pub(crate) struct Count {
    pub(crate) fixed: usize,
    /// Ways, from `fixed` places upwards.
    pub(crate) ways: Vec<BigUint>,
}

impl Count {
    /// `None` when no number of places from `lowest` to `highest` can be absorbed.
    fn new(members: &[Member], lowest: usize, highest: usize) -> Option<Self> {
        if members.iter().any(|member| member.least > member.most.min(highest)) {
            return None;
        }
        let by_marks = by_marks(members, highest);
        let signs = exclusion(by_marks.len());
        let factorials = factorials(highest);
        let ways: Vec<BigUint> =
            (lowest..=highest).map(|places| absorb(places, &by_marks, &signs, &factorials)).collect();
        ways.iter().any(|w| !w.is_zero()).then_some(Self { fixed: lowest, ways })
    }

    /// For each number of places, the choice between acceptance (option 0) and rejection, given the class's weight.
    fn acceptance(&self, weight: u64) -> Vec<Option<Choice>> {
        let mut power = BigUint::one();
        let mut scaled: Vec<BigUint> = Vec::with_capacity(self.ways.len());
        for ways in self.ways.iter().rev() {
            scaled.push(ways * &power);
            power *= weight;
        }
        scaled.reverse();
        for (at, value) in scaled.iter_mut().enumerate() {
            *value <<= tilt::POINT as usize * at;
        }
        let greatest = scaled.iter().max().cloned().unwrap_or_default();
        scaled.into_iter().map(|value| Choice::new(&[value.clone(), &greatest - value])).collect()
    }
}

/// Ways to absorb `places` labelled places, none going to its own State and no two States exchanging theirs:
/// inclusion and exclusion over the States marked as having, or exchanging, their own.
fn absorb(places: usize, by_marks: &[Vec<BigUint>], signs: &[BigInt], factorials: &[BigUint]) -> BigUint {
    let mut sum = BigInt::zero();
    for (marks, sign) in signs.iter().enumerate().take(places + 1) {
        let rest = &by_marks[marks][places - marks];
        if !rest.is_zero() && !sign.is_zero() {
            sum += sign * BigInt::from_biguint(Sign::Plus, rest * &factorials[places - marks]);
        }
    }
    // A count is never negative.
    sum.to_biguint().unwrap_or_default()
}

/// `by_marks[j][d]`: the coefficient, over all choices of `j` marked members, of `d` places beyond the marked ones.
fn by_marks(members: &[Member], highest: usize) -> Vec<Vec<BigUint>> {
    let alike = |member: &Member| (member.own.is_some(), member.least, member.most.min(highest));
    let mut shapes: Vec<(bool, usize, usize)> = members.iter().map(alike).collect();
    shapes.sort_unstable();
    let mut sums = vec![vec![BigUint::one()]];
    for group in shapes.chunk_by(|a, b| a == b) {
        let (marked, least, most) = group[0];
        let free = factor(least, most, most);
        if !marked {
            for row in &mut sums {
                *row = times(row, &power(&free, group.len()), highest);
            }
            continue;
        }
        let own = if most == 0 { Vec::new() } else { factor(least.saturating_sub(1), most - 1, most) };
        if sums.len() == 1 {
            let start = std::mem::take(&mut sums[0]);
            sums = choices(&free, &own, group.len()).iter().map(|row| times(row, &start, highest)).collect();
        } else {
            for _ in group {
                sums = one_more(&sums, &free, &own, highest);
            }
        }
    }
    for row in &mut sums {
        row.resize(highest + 1, BigUint::zero());
    }
    sums
}

/// One member more, marked or not.
fn one_more(sums: &[Vec<BigUint>], free: &[BigUint], own: &[BigUint], highest: usize) -> Vec<Vec<BigUint>> {
    let mut next: Vec<Vec<BigUint>> = sums.iter().map(|row| times(row, free, highest)).collect();
    next.push(vec![BigUint::zero(); highest + 1]);
    for (marks, row) in sums.iter().enumerate() {
        for (sum, more) in next[marks + 1].iter_mut().zip(times(row, own, highest)) {
            *sum += more;
        }
    }
    next
}

/// For each number of marked members among `n` alike: the ways to choose them, times `own^marked * free^rest`.
fn choices(free: &[BigUint], own: &[BigUint], n: usize) -> Vec<Vec<BigUint>> {
    let mut row = power(free, n);
    let mut ways = BigUint::one();
    let mut rows = Vec::with_capacity(n + 1);
    for marked in 0..=n {
        rows.push(row.iter().map(|coefficient| coefficient * &ways).collect());
        if marked < n {
            row = divide(times(&row, own, row.len() + own.len()), free);
            ways = ways * (n - marked) / (marked + 1);
        }
    }
    rows
}

fn power(factor: &[BigUint], n: usize) -> Vec<BigUint> {
    (0..n).fold(vec![BigUint::one()], |product, _| times(&product, factor, product.len() + factor.len() - 2))
}

/// The exact quotient by a factor whose highest coefficient is one, as it is for every [`factor`].
fn divide(mut dividend: Vec<BigUint>, factor: &[BigUint]) -> Vec<BigUint> {
    let degree = factor.len() - 1;
    let mut quotient = vec![BigUint::zero(); dividend.len().saturating_sub(degree)];
    for at in (0..quotient.len()).rev() {
        let leading = std::mem::take(&mut dividend[at + degree]);
        if leading.is_zero() {
            continue;
        }
        for (below, coefficient) in factor[..degree].iter().enumerate().filter(|(_, c)| !c.is_zero()) {
            dividend[at + below] -= &leading * coefficient;
        }
        quotient[at] = leading;
    }
    quotient
}

/// Signed number of ways to divide `j` marked States into those with their own place and pairs that exchange.
fn exclusion(len: usize) -> Vec<BigInt> {
    let mut h: Vec<BigInt> = Vec::with_capacity(len);
    for j in 0..len {
        h.push(match j {
            0 => BigInt::one(),
            1 => -BigInt::one(),
            _ => -(&h[j - 1] + &h[j - 2] * (j - 1)),
        });
    }
    h
}

fn factorials(highest: usize) -> Vec<BigUint> {
    let mut all = vec![BigUint::one()];
    for n in 1..=highest {
        let next = &all[n - 1] * n;
        all.push(next);
    }
    all
}
