//! Where the randomness comes from: a committed secret, values called out in the room, and a public beacon.
//!
//! One honest source is enough: whoever does not know all of them beforehand cannot steer the draw.

use serde::{Deserialize, Serialize};

use crate::beacon::{self, BeaconFault, Pulse};
use crate::chance::{Bytes32, labelled_hash};
use crate::record::{Announced, Inputs, canonical};

/// Most texts called out in the room.
pub const MOST_ROOM_VALUES: usize = 500;
/// Longest text called out in the room, in characters.
pub const LONGEST_ROOM_VALUE: usize = 200;

/// The source of the randomness, as recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Seed {
    /// A value handed in: rehearsals and repetitions.
    Given {
        /// 64 hexadecimal digits.
        value: String,
    },
    /// A public ceremony.
    Ceremony {
        /// The secret that was committed to, as 64 hexadecimal digits.
        secret: String,
        /// What was called out in the room, in order.
        room: Vec<String>,
        /// The pulse of the announced beacon.
        beacon: Option<Pulse>,
        /// The value that follows from all of them.
        value: String,
    },
}

/// Why a seed is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SeedFault {
    /// Not 64 lower-case hexadecimal digits.
    #[error("The {what} must be 64 hexadecimal digits in lower case.")]
    NotHex {
        /// Which value.
        what: &'static str,
    },
    /// Nothing was announced, or something was where nothing may be.
    #[error("A ceremony needs an announcement made before it, and only a ceremony has one.")]
    Announcement,
    /// The secret is not the one that was committed to.
    #[error("The secret is not the one that was committed to.")]
    OtherSecret,
    /// A text of the room that could be read in two ways.
    #[error(
        "Value {number} called out in the room must have 1 to {LONGEST_ROOM_VALUE} characters, no control characters, and no white space at either end."
    )]
    RoomValue {
        /// Its place, from 1.
        number: usize,
    },
    /// Too many texts.
    #[error("At most {MOST_ROOM_VALUES} values can be taken from the room.")]
    TooManyRoomValues,
    /// The beacon was announced and is missing, or the other way round.
    #[error("A pulse of the beacon is needed exactly when one was announced.")]
    Beacon,
    /// The pulse is refused.
    #[error(transparent)]
    Pulse(#[from] BeaconFault),
    /// The recorded value does not follow from the sources.
    #[error("The value of the seed does not follow from its sources.")]
    OtherValue,
}

/// What is published to commit to a secret before the pool is closed.
#[must_use]
pub fn commitment(secret: &Bytes32) -> Bytes32 {
    labelled_hash("mechanism.drawing.commitment/1", &[secret])
}

/// The k-th seed derived from a seed, for repeated draws.
#[must_use]
pub fn derived(seed: &Bytes32, k: u64) -> Bytes32 {
    labelled_hash("mechanism.drawing.repeat/1", &[seed, &k.to_be_bytes()])
}

/// The key of a drawing, from its inputs and the value of its seed.
#[must_use]
pub fn key(inputs_hash: &Bytes32, value: &Bytes32) -> Bytes32 {
    labelled_hash("mechanism.drawing.key/1", &[inputs_hash, value])
}

/// Reads 32 bytes from 64 lower-case hexadecimal digits.
///
/// # Errors
/// [`SeedFault::NotHex`], naming `what`.
pub fn bytes_of(what: &'static str, digits: &str) -> Result<Bytes32, SeedFault> {
    let mut bytes = [0; 32];
    let lower = digits.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    if !lower || hex::decode_to_slice(digits, &mut bytes).is_err() {
        return Err(SeedFault::NotHex { what });
    }
    Ok(bytes)
}

impl Seed {
    /// A seed handed in.
    #[must_use]
    pub fn given(value: &Bytes32) -> Self {
        Self::Given { value: hex::encode(value) }
    }

    /// The seed of a ceremony.
    ///
    /// # Errors
    /// [`SeedFault`] when a source is refused or is not the announced one.
    pub fn ceremony(
        inputs: &Inputs,
        secret: &Bytes32,
        room: Vec<String>,
        beacon: Option<Pulse>,
    ) -> Result<Self, SeedFault> {
        let announced = inputs.announced.as_ref().ok_or(SeedFault::Announcement)?;
        let value = ceremony_value(announced, &inputs.hash(), secret, &room, beacon.as_ref())?;
        Ok(Self::Ceremony { secret: hex::encode(secret), room, beacon, value: hex::encode(value) })
    }

    /// The value, after every source has been checked against what was announced.
    ///
    /// # Errors
    /// [`SeedFault`].
    pub fn checked_value(&self, inputs: &Inputs) -> Result<Bytes32, SeedFault> {
        match (self, &inputs.announced) {
            (Self::Given { value }, None) => bytes_of("seed", value),
            (Self::Ceremony { secret, room, beacon, value }, Some(announced)) => {
                let secret = bytes_of("secret", secret)?;
                let computed = ceremony_value(announced, &inputs.hash(), &secret, room, beacon.as_ref())?;
                if bytes_of("seed", value)? == computed { Ok(computed) } else { Err(SeedFault::OtherValue) }
            }
            _ => Err(SeedFault::Announcement),
        }
    }
}

#[derive(Serialize)]
struct Sources<'a> {
    beacon: Option<String>,
    inputs: String,
    room: &'a [String],
    secret: String,
}

fn ceremony_value(
    announced: &Announced,
    inputs: &Bytes32,
    secret: &Bytes32,
    room: &[String],
    pulse: Option<&Pulse>,
) -> Result<Bytes32, SeedFault> {
    if bytes_of("commitment", &announced.commitment)? != commitment(secret) {
        return Err(SeedFault::OtherSecret);
    }
    check_room(room)?;
    let beacon = match (&announced.beacon, pulse) {
        (Some(named), Some(pulse)) => Some(hex::encode(beacon::verify(named, pulse)?)),
        (None, None) => None,
        _ => return Err(SeedFault::Beacon),
    };
    let sources = Sources { beacon, inputs: hex::encode(inputs), room, secret: hex::encode(secret) };
    Ok(labelled_hash("mechanism.drawing.seed/1", &[&canonical(&sources)]))
}

fn check_room(room: &[String]) -> Result<(), SeedFault> {
    if room.len() > MOST_ROOM_VALUES {
        return Err(SeedFault::TooManyRoomValues);
    }
    let bad = |text: &String| {
        let length = text.chars().count();
        length == 0 || length > LONGEST_ROOM_VALUE || text.chars().any(char::is_control) || text.trim() != text
    };
    match room.iter().position(bad) {
        Some(at) => Err(SeedFault::RoomValue { number: at + 1 }),
        None => Ok(()),
    }
}
