//! Chance, the same for the same seed on every machine: whole numbers from one `ChaCha20` stream, and nothing of `rand`'s own sampling.

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng as _, SeedableRng as _};

/// How long something takes that happens at a steady pace: sixteen equal parts of an exponential distribution of mean 1000, each by its
/// middle. With whole numbers, so that no machine rounds otherwise.
const EXPONENTIAL: [u32; 16] = [32, 98, 170, 247, 330, 421, 521, 631, 754, 894, 1056, 1247, 1482, 1784, 2223, 3466];

/// A stream of chance.
#[derive(Clone, Debug)]
pub struct Chance(ChaCha20Rng);

/// How long somebody takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// How many of a thousand never do it.
    pub never: u32,
    /// The fewest days.
    pub least: u32,
    /// How many days it takes beyond that on average; four in a hundred take three times as long.
    pub mean: u32,
}

impl Chance {
    /// The stream of a seed.
    pub fn of(seed: u64) -> Self {
        Self(ChaCha20Rng::seed_from_u64(seed))
    }

    /// A number below another, each with the same chance; nought where there is none.
    pub fn below(&mut self, end: u32) -> u32 {
        if end == 0 {
            return 0;
        }
        // What is left over at the end of the numbers would make the first ones likelier.
        let fair = u32::MAX - u32::MAX % end;
        loop {
            let number = self.0.next_u32();
            if number < fair {
                return number % end;
            }
        }
    }

    /// True so many times in a thousand.
    pub fn per_mille(&mut self, times: u32) -> bool {
        self.below(1000) < times
    }

    /// One of them.
    pub fn pick<T: Copy>(&mut self, of: &[T]) -> Option<T> {
        let at = self.below(u32::try_from(of.len()).unwrap());
        of.get(usize::try_from(at).unwrap()).copied()
    }

    /// How many days somebody takes; none where they never do it.
    pub fn days(&mut self, wait: Wait) -> Option<u32> {
        if self.per_mille(wait.never) {
            return None;
        }
        let part = self.pick(&EXPONENTIAL).unwrap();
        Some(wait.least + wait.mean * part / 1000)
    }

    /// Bytes.
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.fill_bytes(&mut bytes);
        bytes
    }
}
