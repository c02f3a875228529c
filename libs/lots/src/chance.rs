//! Chance: how words of the keystream become fair choices.
//!
//! Nothing here comes from a library of random helpers, whose results may change from one release to the
//! next: every step is written down in `docs/drawing.md`, and a second program takes the same steps.

use num_bigint::BigUint;
use num_traits::{ToPrimitive, Zero};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use sha2::{Digest, Sha256};

/// 32 bytes: a seed, a key or a SHA-256 value.
pub type Bytes32 = [u8; 32];

/// SHA-256 of a label, a line feed and the parts, one after the other.
#[must_use]
pub fn labelled_hash(label: &str, parts: &[&[u8]]) -> Bytes32 {
    let mut hash = Sha256::new();
    hash.update(label.as_bytes());
    hash.update(b"\n");
    for part in parts {
        hash.update(part);
    }
    hash.finalize().into()
}

/// The key of one stage of a drawing; every try of the stage has a keystream of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageKey(Bytes32);

impl StageKey {
    /// The key of the stage named `stage`, from the key of the whole drawing.
    #[must_use]
    pub fn new(drawing: &Bytes32, stage: &str) -> Self {
        Self(labelled_hash("mechanism.drawing.stage/1", &[drawing, stage.as_bytes()]))
    }

    /// The keystream of try number `number`: `ChaCha20` under this key, the number as 64-bit nonce, block counter from 0.
    #[must_use]
    pub fn stream(&self, number: u64) -> Stream {
        let mut rng = ChaCha20Rng::from_seed(self.0);
        rng.set_stream(number);
        Stream(rng)
    }
}

/// A keystream read in words of 64 bits, little-endian.
#[derive(Clone, Debug)]
pub struct Stream(ChaCha20Rng);

impl Stream {
    /// The next word.
    pub fn word(&mut self) -> u64 {
        self.0.next_u64()
    }

    /// A whole number below `n`, every one equally likely. Words in the incomplete last run of `n` are passed over.
    ///
    /// `n` = 0 is treated as 1: there is nothing to choose, and no word is read for `n` of 0 or 1.
    pub fn below(&mut self, n: u64) -> u64 {
        if n <= 1 {
            return 0;
        }
        let surplus = (u64::MAX % n + 1) % n;
        loop {
            let word = self.word();
            if word <= u64::MAX - surplus {
                return word % n;
            }
        }
    }

    /// `below` for positions in a list.
    pub fn position(&mut self, len: usize) -> usize {
        // A position is below `len`, so it fits where `len` fits.
        usize::try_from(self.below(len as u64)).unwrap_or(0)
    }

    /// Fisher and Yates, from the last place down: every order equally likely.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = self.position(last + 1);
            items.swap(last, other);
        }
    }
}

/// A choice among options with whole-number weights of any size, made exactly.
///
/// The words read are the digits, in base 2^64, of a number U in [0, 1); option `i` is chosen when U lies between
/// the cumulative shares before and after it. Words are read only until the option is certain: one, but for a
/// chance of about 2^-64. A choice in which one option has all the weight reads nothing.
#[derive(Clone, Debug)]
pub struct Choice {
    certain: Option<usize>,
    quick: Vec<Threshold>,
    cumulative: Vec<BigUint>,
}

#[derive(Clone, Copy, Debug)]
struct Threshold {
    word: u64,
    exact: bool,
}

impl Choice {
    /// A choice by these weights; `None` if they are all zero.
    #[must_use]
    pub fn new(weights: &[BigUint]) -> Option<Self> {
        let mut cumulative = Vec::with_capacity(weights.len());
        let mut total = BigUint::zero();
        for weight in weights {
            total += weight;
            cumulative.push(total.clone());
        }
        if total.is_zero() {
            return None;
        }
        let mut carriers = weights.iter().enumerate().filter(|(_, w)| !w.is_zero()).map(|(i, _)| i);
        let certain = match (carriers.next(), carriers.next()) {
            (Some(only), None) => Some(only),
            _ => None,
        };
        let last = cumulative.iter().position(|c| *c == total).unwrap_or(0);
        cumulative.truncate(last + 1);
        let quick = if certain.is_some() { Vec::new() } else { thresholds(&cumulative) };
        Some(Self { certain, quick, cumulative })
    }

    /// The option that the keystream chooses.
    pub fn pick(&self, stream: &mut Stream) -> usize {
        if let Some(only) = self.certain {
            return only;
        }
        let word = stream.word();
        for (option, threshold) in self.quick.iter().enumerate() {
            if word < threshold.word {
                return option;
            }
            if word == threshold.word && !threshold.exact {
                return self.pick_by_more_digits(word, stream);
            }
        }
        self.quick.len()
    }

    fn pick_by_more_digits(&self, first: u64, stream: &mut Stream) -> usize {
        let Some(total) = self.cumulative.last() else { return 0 };
        let mut digits = BigUint::from(first);
        let mut bits = 64u64;
        'next_word: loop {
            digits = (digits << 64u32) + stream.word();
            bits += 64;
            for (option, share) in self.cumulative.iter().enumerate() {
                let scaled = share << bits;
                let quotient = &scaled / total;
                if digits < quotient {
                    return option;
                }
                if digits == quotient && !(scaled % total).is_zero() {
                    continue 'next_word;
                }
            }
        }
    }
}

fn thresholds(cumulative: &[BigUint]) -> Vec<Threshold> {
    let Some((total, before)) = cumulative.split_last() else { return Vec::new() };
    before
        .iter()
        .map(|share| {
            let scaled: BigUint = share << 64u32;
            let quotient = &scaled / total;
            let exact = &quotient * total == scaled;
            // A share below the total is below 2^64 sixty-fourths of it.
            Threshold { word: quotient.to_u64().unwrap_or(u64::MAX), exact }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stream() -> Stream {
        StageKey([7; 32]).stream(0)
    }

    #[test]
    fn the_keystream_is_chacha20_of_rfc_8439() {
        // RFC 8439, appendix A.1, test vectors 1 and 2: key of zeros, nonce of zeros, blocks 0 and 1.
        let mut stream = StageKey([0; 32]).stream(0);
        let words: Vec<String> = (0..16).map(|_| hex::encode(stream.word().to_le_bytes())).collect();
        assert_eq!(
            words.concat(),
            "76b8e0ada0f13d90405d6ae55386bd28bdd219b8a08ded1aa836efcc8b770dc7\
             da41597c5157488d7724e03fb8d84a376a43b8f41518a11cc387b669b2ee6586\
             9f07e7be5551387a98ba977c732d080dcb0f29a048e3656912c6533e32ee7aed\
             29b721769ce64e43d57133b074d839d531ed1f28510afb45ace10a1f4b794d6f"
        );
    }

    #[test]
    fn tries_have_keystreams_of_their_own() {
        assert_ne!(StageKey([0; 32]).stream(0).word(), StageKey([0; 32]).stream(1).word());
    }

    #[test]
    fn a_number_below_one_reads_nothing() {
        let (mut a, mut b) = (stream(), stream());
        assert_eq!(a.below(1), 0);
        assert_eq!(a.word(), b.word());
    }

    #[test]
    fn an_option_with_all_the_weight_reads_nothing() {
        let choice = Choice::new(&[BigUint::zero(), BigUint::from(5u8), BigUint::zero()]).unwrap();
        let (mut a, mut b) = (stream(), stream());
        assert_eq!(choice.pick(&mut a), 1);
        assert_eq!(a.word(), b.word());
    }

    #[test]
    fn weights_of_zero_are_no_choice() {
        assert!(Choice::new(&[BigUint::zero()]).is_none());
        assert!(Choice::new(&[]).is_none());
    }

    #[test]
    fn an_undecided_first_word_reads_further_digits() {
        let weights: Vec<BigUint> = [1u8, 1, 1].into_iter().map(BigUint::from).collect();
        let choice = Choice::new(&weights).unwrap();
        let third = u64::MAX / 3;
        let mut hits = [0u32; 3];
        for number in 0..300 {
            // The first digit of a third is exactly `third`: only the digits after it can tell.
            hits[choice.pick_by_more_digits(third, &mut StageKey([1; 32]).stream(number))] += 1;
        }
        assert!(hits[0] > 50 && hits[1] > 50 && hits[2] == 0, "{hits:?}");
    }

    #[test]
    fn choices_come_in_proportion_to_their_weights() {
        let weights: Vec<BigUint> = [1u8, 0, 3].into_iter().map(BigUint::from).collect();
        let choice = Choice::new(&weights).unwrap();
        let mut stream = stream();
        let last = (0..100_000).filter(|_| choice.pick(&mut stream) == 2).count();
        assert!((74_000..76_000).contains(&last), "{last}");
    }
}
