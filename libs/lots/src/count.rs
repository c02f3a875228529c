//! In how many ways a class can take a number of places, counted exactly.

use num_bigint::{BigInt, BigUint, Sign};
use num_traits::{One, Zero};

use crate::chance::Choice;

/// Proposal weights are fixed-point numbers: the ratio of two counts, in units of 2^-16.
pub(crate) const POINT: u32 = 16;

/// One who takes places.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) state: usize,
    pub(crate) least: usize,
    pub(crate) most: usize,
    /// The place of this State's own slot within its class, which it must not take, nor exchange with another such.
    pub(crate) own: Option<usize>,
}

/// Coefficients of the sum of `z^d / d!` for `d` from `least` to `most`, times `scale!`.
pub(crate) fn factor(least: usize, most: usize, scale: usize) -> Vec<BigUint> {
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
pub(crate) fn times(polynomial: &[BigUint], factor: &[BigUint], highest: usize) -> Vec<BigUint> {
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
    pub(crate) fn new(members: &[Member], lowest: usize, highest: usize) -> Option<Self> {
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
    pub(crate) fn acceptance(&self, weight: u64) -> Vec<Option<Choice>> {
        let mut power = BigUint::one();
        let mut scaled: Vec<BigUint> = Vec::with_capacity(self.ways.len());
        for ways in self.ways.iter().rev() {
            scaled.push(ways * &power);
            power *= weight;
        }
        scaled.reverse();
        for (at, value) in scaled.iter_mut().enumerate() {
            *value <<= POINT as usize * at;
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
