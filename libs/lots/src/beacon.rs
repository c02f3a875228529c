//! Pulses of a public randomness beacon, checked offline.
//!
//! A drawing may name, before it starts, one round of a drand chain. When that round is over, the chain publishes a
//! signature on the round number that nobody could have known earlier, unless enough of the chain's operators conspire, and
//! that anybody can check with the chain's public key. The randomness of the round is the SHA-256 of the signature.
//!
//! Everything needed for the check is pinned here: no network, no clock, no other state. A chain that is not pinned is
//! not trusted, whatever key a pulse may bring with it.
//!
//! The scheme is `bls-unchained-g1-rfc9380`: BLS12-381 with signatures on G1 (48 bytes, compressed) and the public key
//! on G2 (96 bytes, compressed). The message is the SHA-256 of the round as eight big-endian bytes, hashed to G1 as
//! RFC 9380 has it, with the domain `BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_`.
//!
//! Refusals come in a fixed order, so that two programs that refuse the same pulse give the same reason: first the
//! announcement by itself (spelling of its chain, known chain, round), then the pulse against the announcement (spelling
//! of its chain, same chain, same round), then the signature (spelling, point of the group, signature of the round).

use drand_verify::{G2PubkeyRfc, Pubkey};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use thiserror::Error;

/// The largest round accepted: 2^53 - 1, the largest whole number up to which every JSON reader reads every whole number
/// exactly (RFC 8259, section 6). No chain reaches it in a hundred million years.
pub const LAST_ROUND: u64 = (1 << 53) - 1;

/// Hexadecimal digits of a chain hash.
const HASH_DIGITS: usize = 64;
/// Hexadecimal digits of a signature on G1.
const SIGNATURE_DIGITS: usize = 96;

const QUICKNET: Chain = Chain {
    name: "quicknet",
    hash: "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971",
    public_key: "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d106451\
                 0d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a",
    genesis: 1_692_803_367,
    period: 3,
    scheme: "bls-unchained-g1-rfc9380",
};

/// A beacon chain whose parameters are part of this program.
///
/// The parameters cannot be changed, and a chain cannot be made elsewhere: trust in a chain is a change of the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chain {
    name: &'static str,
    hash: &'static str,
    public_key: &'static str,
    genesis: u64,
    period: u64,
    scheme: &'static str,
}

impl Chain {
    /// The unchained mainnet of the League of Entropy: one round every three seconds since 23 August 2023.
    #[must_use]
    pub const fn quicknet() -> Self {
        QUICKNET
    }

    /// The pinned chain with this hash, if there is one.
    #[must_use]
    pub fn by_hash(hash: &str) -> Option<Self> {
        [QUICKNET].into_iter().find(|chain| chain.hash == hash)
    }

    /// What its operators call the chain.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The chain hash, in lower-case hexadecimal: it commits to the period, the genesis time and the public key.
    #[must_use]
    pub const fn hash(&self) -> &'static str {
        self.hash
    }

    /// The public key, a compressed point of G2, in lower-case hexadecimal.
    #[must_use]
    pub const fn public_key(&self) -> &'static str {
        self.public_key
    }

    /// When round 1 was published, in Unix seconds.
    #[must_use]
    pub const fn genesis(&self) -> u64 {
        self.genesis
    }

    /// Seconds from one round to the next.
    #[must_use]
    pub const fn period(&self) -> u64 {
        self.period
    }

    /// The signature scheme, by the name the beacon's software gives it.
    #[must_use]
    pub const fn scheme(&self) -> &'static str {
        self.scheme
    }

    /// When a round is due, in Unix seconds.
    ///
    /// # Errors
    ///
    /// [`BeaconFault::RoundZero`] and [`BeaconFault::RoundTooLarge`]: there is no such round to wait for.
    pub fn time_of(&self, round: u64) -> Result<u64, BeaconFault> {
        let periods = round.checked_sub(1).ok_or(BeaconFault::RoundZero)?;
        if round > LAST_ROUND {
            return Err(BeaconFault::RoundTooLarge { round });
        }
        periods
            .checked_mul(self.period)
            .and_then(|seconds| seconds.checked_add(self.genesis))
            .ok_or(BeaconFault::RoundTooLarge { round })
    }

    /// The first round that is due strictly later than this moment, in Unix seconds.
    ///
    /// Whoever announces this round at this moment cannot have seen its pulse, as long as the chain's operators do not
    /// publish ahead of time.
    #[must_use]
    pub const fn first_round_after(&self, unix: u64) -> u64 {
        match unix.checked_sub(self.genesis) {
            None => 1,
            // The round of this moment is one more than the whole periods since genesis; the one wanted comes next.
            // No overflow: the difference is below 2^64 and every pinned period is above 1.
            Some(seconds) => seconds / self.period + 2,
        }
    }

    /// Whether a signature is the chain's own on a round. `None`: it is not a point of the group.
    fn signed(&self, round: u64, signature: &[u8]) -> Option<bool> {
        // In an unchained scheme no earlier signature goes into the message.
        self.key().verify(round, &[], signature).ok()
    }

    #[expect(
        clippy::expect_used,
        reason = "cannot fail: a chain is made only of constants, and a test reads the key of every one"
    )]
    fn key(&self) -> G2PubkeyRfc {
        let bytes = hex::decode(self.public_key).expect("a pinned key is hexadecimal");
        G2PubkeyRfc::from_variable(&bytes).expect("a pinned key is a point of G2")
    }
}

/// The round of the beacon that a drawing will use, named before that round is published.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Announced {
    /// The hash of the chain, in lower-case hexadecimal.
    pub chain: String,
    /// The round, counted from 1.
    pub round: u64,
}

impl Announced {
    /// The announced chain, if the announcement stands by itself; to be asked before it is published.
    ///
    /// # Errors
    ///
    /// [`BeaconFault::MalformedHex`], [`BeaconFault::UnknownChain`], [`BeaconFault::RoundZero`] or
    /// [`BeaconFault::RoundTooLarge`].
    pub fn pinned_chain(&self) -> Result<Chain, BeaconFault> {
        lower_hex("announced chain hash", &self.chain, HASH_DIGITS)?;
        let chain =
            Chain::by_hash(&self.chain).ok_or_else(|| BeaconFault::UnknownChain { chain: self.chain.clone() })?;
        match self.round {
            0 => Err(BeaconFault::RoundZero),
            1..=LAST_ROUND => Ok(chain),
            round => Err(BeaconFault::RoundTooLarge { round }),
        }
    }
}

/// What a chain published for one round.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pulse {
    /// The hash of the chain, in lower-case hexadecimal.
    pub chain: String,
    /// The round, counted from 1.
    pub round: u64,
    /// The signature on the round, a compressed point of G1, in lower-case hexadecimal.
    pub signature: String,
}

/// Why a pulse, or its announcement, is refused.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Error)]
pub enum BeaconFault {
    /// A hash or a signature has another length or other characters than its one permitted spelling.
    #[error("The {field} is not written as {digits} lower-case hexadecimal digits.")]
    MalformedHex {
        /// What was to be read.
        field: &'static str,
        /// How many digits it has.
        digits: usize,
    },
    /// The announced chain is not pinned.
    #[error("The announced chain {chain} is not one whose public key is pinned.")]
    UnknownChain {
        /// The announced chain hash.
        chain: String,
    },
    /// Round 0 was announced or asked for.
    #[error("There is no pulse of round 0: rounds are counted from 1.")]
    RoundZero,
    /// A round beyond [`LAST_ROUND`] was announced or asked for.
    #[error("Round {round} is beyond {LAST_ROUND}, the largest that every program reads exactly.")]
    RoundTooLarge {
        /// The round.
        round: u64,
    },
    /// The pulse names another chain than the announcement.
    #[error("The pulse is of chain {pulse}, but chain {announced} was announced.")]
    OtherChain {
        /// The announced chain hash.
        announced: String,
        /// The chain hash of the pulse.
        pulse: String,
    },
    /// The pulse names another round than the announcement.
    #[error("The pulse is of round {pulse}, but round {announced} was announced.")]
    OtherRound {
        /// The announced round.
        announced: u64,
        /// The round of the pulse.
        pulse: u64,
    },
    /// The signature is not the one encoding of a point on the curve and in the subgroup of prime order.
    #[error("The signature of the pulse is not a point of the group in which the chain signs.")]
    NotASignaturePoint,
    /// The signature could be one, but the chain did not sign this round with it.
    #[error("The signature of the pulse is forged: it is not the chain's signature on round {round}.")]
    Forged {
        /// The announced round.
        round: u64,
    },
}

/// The randomness of a pulse, if the pulse is the one that was announced and the chain signed it.
///
/// # Errors
///
/// The first [`BeaconFault`] in the order given at the head of this module.
pub fn verify(announced: &Announced, pulse: &Pulse) -> Result<[u8; 32], BeaconFault> {
    let chain = announced.pinned_chain()?;

    lower_hex("chain hash of the pulse", &pulse.chain, HASH_DIGITS)?;
    if pulse.chain != announced.chain {
        return Err(BeaconFault::OtherChain { announced: announced.chain.clone(), pulse: pulse.chain.clone() });
    }
    if pulse.round != announced.round {
        return Err(BeaconFault::OtherRound { announced: announced.round, pulse: pulse.round });
    }

    let signature = lower_hex("signature of the pulse", &pulse.signature, SIGNATURE_DIGITS)?;
    match chain.signed(announced.round, &signature) {
        None => Err(BeaconFault::NotASignaturePoint),
        Some(false) => Err(BeaconFault::Forged { round: announced.round }),
        Some(true) => Ok(Sha256::digest(&signature).into()),
    }
}

/// Reads the one permitted spelling of some bytes.
fn lower_hex(field: &'static str, text: &str, digits: usize) -> Result<Vec<u8>, BeaconFault> {
    let malformed = BeaconFault::MalformedHex { field, digits };
    if text.len() != digits || text.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Err(malformed);
    }
    hex::decode(text).map_err(|_| malformed)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Genuine pulses of quicknet: round, signature, randomness.
    ///
    /// Any round can be looked up at `https://api.drand.sh/<chain hash>/public/<round>`. These were found in public code:
    /// 123 in the tests of drand-verify 0.6.2; 1000 in the tests of many projects; 657413 in the README of
    /// mcdcam/python-drand-verify; 32281667 and 32285085 in the tests of Polobase/mindpeeker-sdk. The randomness of the
    /// first and the last was computed, that of the others is as published. That they are genuine is no matter of trust:
    /// they verify.
    const GENUINE: [(u64, &str, &str); 5] = [
        (
            123,
            "b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92",
            "fb8f7bc29bf24db51871ec8c79f3a1e4bd0557bc0dfcee9ed1d924e69d1c60dc",
        ),
        (
            1000,
            "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39",
            "fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd",
        ),
        (
            657_413,
            "b713718a38ae728dfd477991af2822e08d2f305e47718cef9f7848ce4050e7be41076862b98fad56e91a6b85b89cd97b",
            "fc1873a13f3545aeade8401532ef5519920652eee6b0d2b19ca12643b87b3587",
        ),
        (
            32_281_667,
            "b0f5ae301358ff87a9d3dd539ed4a07c0148b1ab4f7b61a8ca43c7e9ca7ca9553e4faae9188deb30b2cd1a7f447e3e5b",
            "4fd2fc55983dbfa3f446d8a0bd56f16cc8c5e76afd1ec154b60d477cbabed13b",
        ),
        (
            32_285_085,
            "81dbce51d584d90d618547f4b50391d53ace6f6b9aeb8fb67e1879427af9d0310ac0ec6f519271d9a313ee84b378d416",
            "d42020c3c65a4ec6adda3a69fdd41a698f31b661859e0e00f1276580a41d67ce",
        ),
    ];

    /// The retired chain fastnet: another key, and by mistake another hash to the curve.
    const FASTNET: &str = "dbd506d6ef76e5f386f41c651dcb808c5bcbd75471cc4eafa3f4df7ad4e4c493";

    fn announced(round: u64) -> Announced {
        Announced { chain: Chain::quicknet().hash().to_owned(), round }
    }

    fn pulse(round: u64, signature: &str) -> Pulse {
        Pulse { chain: Chain::quicknet().hash().to_owned(), round, signature: signature.to_owned() }
    }

    /// The refusal of a signature handed in as that of round 1000.
    fn refusal(signature: &str) -> BeaconFault {
        verify(&announced(1000), &pulse(1000, signature)).unwrap_err()
    }

    const MALFORMED_SIGNATURE: BeaconFault = BeaconFault::MalformedHex { field: "signature of the pulse", digits: 96 };

    #[test]
    fn genuine_pulses_give_their_published_randomness() {
        for (round, signature, randomness) in GENUINE {
            let found = verify(&announced(round), &pulse(round, signature)).unwrap();
            assert_eq!(hex::encode(found), randomness, "round {round}");
        }
    }

    #[test]
    fn the_chain_hash_commits_to_every_pinned_constant() {
        // What the beacon's own software hashes; the group hash and the name come from the chain's public information.
        let chain = Chain::quicknet();
        let group = "f477d5c89f21a17c863a7f937c6a6d15859414d2be09cd448d4279af331c5d3e";
        let mut hash = Sha256::new();
        hash.update(u32::try_from(chain.period()).unwrap().to_be_bytes());
        hash.update(chain.genesis().to_be_bytes());
        hash.update(hex::decode(chain.public_key()).unwrap());
        hash.update(hex::decode(group).unwrap());
        hash.update(chain.name());
        assert_eq!(hex::encode(hash.finalize()), chain.hash());
        assert_eq!(chain.scheme(), "bls-unchained-g1-rfc9380");
        assert_eq!(Chain::by_hash(chain.hash()), Some(chain));
    }

    #[test]
    fn the_pinned_key_is_a_point_of_g2() {
        let _ = Chain::quicknet().key();
    }

    #[test]
    fn a_chain_that_is_not_pinned_is_refused() {
        let (round, signature, _) = GENUINE[0];
        let foreign = Announced { chain: FASTNET.to_owned(), round };
        let mut matching = pulse(round, signature);
        matching.chain = FASTNET.to_owned();
        let fault = verify(&foreign, &matching).unwrap_err();
        assert_eq!(fault, BeaconFault::UnknownChain { chain: FASTNET.to_owned() });
        assert_eq!(fault.to_string(), format!("The announced chain {FASTNET} is not one whose public key is pinned."));
    }

    #[test]
    fn a_pulse_of_another_chain_than_the_announced_is_refused() {
        let (round, signature, _) = GENUINE[0];
        let mut other = pulse(round, signature);
        other.chain = FASTNET.to_owned();
        let fault = verify(&announced(round), &other).unwrap_err();
        assert_eq!(
            fault,
            BeaconFault::OtherChain { announced: Chain::quicknet().hash().to_owned(), pulse: FASTNET.to_owned() }
        );
        assert_eq!(
            fault.to_string(),
            format!("The pulse is of chain {FASTNET}, but chain {} was announced.", Chain::quicknet().hash())
        );
    }

    #[test]
    fn a_genuine_pulse_of_another_round_is_refused() {
        let (round, signature, _) = GENUINE[1];
        let fault = verify(&announced(1001), &pulse(round, signature)).unwrap_err();
        assert_eq!(fault, BeaconFault::OtherRound { announced: 1001, pulse: 1000 });
        assert_eq!(fault.to_string(), "The pulse is of round 1000, but round 1001 was announced.");
    }

    #[test]
    fn round_zero_is_refused() {
        let fault = verify(&announced(0), &pulse(0, GENUINE[0].1)).unwrap_err();
        assert_eq!(fault, BeaconFault::RoundZero);
        assert_eq!(fault.to_string(), "There is no pulse of round 0: rounds are counted from 1.");
    }

    #[test]
    fn a_round_that_some_programs_cannot_read_exactly_is_refused() {
        for round in [LAST_ROUND + 1, u64::MAX] {
            let fault = verify(&announced(round), &pulse(round, GENUINE[0].1)).unwrap_err();
            assert_eq!(fault, BeaconFault::RoundTooLarge { round });
        }
        assert_eq!(
            BeaconFault::RoundTooLarge { round: LAST_ROUND + 1 }.to_string(),
            "Round 9007199254740992 is beyond 9007199254740991, the largest that every program reads exactly."
        );
        assert_eq!(announced(LAST_ROUND).pinned_chain().unwrap(), Chain::quicknet());
    }

    #[test]
    fn a_hash_has_one_spelling() {
        let (round, signature, _) = GENUINE[0];
        let hash = Chain::quicknet().hash();
        for spelling in [
            hash.to_uppercase(),
            format!("0x{hash}"),
            format!("{hash} "),
            hash[2..].to_owned(),
            format!("{}g", &hash[1..]),
            "é".repeat(32),
            String::new(),
        ] {
            let odd = Announced { chain: spelling.clone(), round };
            assert_eq!(
                odd.pinned_chain(),
                Err(BeaconFault::MalformedHex { field: "announced chain hash", digits: 64 }),
                "{spelling:?}"
            );

            let mut odd = pulse(round, signature);
            odd.chain.clone_from(&spelling);
            assert_eq!(
                verify(&announced(round), &odd),
                Err(BeaconFault::MalformedHex { field: "chain hash of the pulse", digits: 64 }),
                "{spelling:?}"
            );
        }
    }

    #[test]
    fn a_signature_has_one_spelling() {
        let (_, signature, _) = GENUINE[1];
        for spelling in [
            signature.to_uppercase(),
            format!("0x{signature}"),
            format!("{signature}\n"),
            signature[..94].to_owned(),
            signature[..95].to_owned(),
            format!("{signature}00"),
            format!("{}g", &signature[..95]),
            "é".repeat(48),
            String::new(),
        ] {
            assert_eq!(refusal(&spelling), MALFORMED_SIGNATURE, "{spelling:?}");
        }
        assert_eq!(
            MALFORMED_SIGNATURE.to_string(),
            "The signature of the pulse is not written as 96 lower-case hexadecimal digits."
        );
    }

    #[test]
    fn bytes_that_are_no_point_of_the_curve_are_refused() {
        let zeros = "0".repeat(92);
        for (bytes, what) in [
            (format!("80{zeros}01"), "5 is not a square: no point has the x 1"),
            (format!("00{zeros}04"), "without the mark of the compressed form"),
            (format!("9f{}", "f".repeat(94)), "x is not below the prime"),
            (format!("e0{zeros}00"), "infinity with a sign has no encoding"),
            (format!("c0{zeros}01"), "infinity with an x has no encoding"),
        ] {
            assert_eq!(refusal(&bytes), BeaconFault::NotASignaturePoint, "{what}");
        }
        assert_eq!(
            BeaconFault::NotASignaturePoint.to_string(),
            "The signature of the pulse is not a point of the group in which the chain signs."
        );
    }

    #[test]
    fn points_outside_the_subgroup_are_refused() {
        // (0, 2) has order 3; the points with x = 4 are on the curve as well.
        for last in ["00", "04"] {
            let bytes = format!("80{}{last}", "0".repeat(92));
            assert_eq!(refusal(&bytes), BeaconFault::NotASignaturePoint, "{last}");
        }
    }

    #[test]
    fn a_signature_has_one_encoding() {
        // The genuine signature of round 32285085 with the prime added to its x: the same point to a reader that takes
        // remainders, and other bytes, hence other randomness.
        let (round, signature, _) = GENUINE[4];
        let shifted =
            "9bdce03c0f04bfa7aca0efaaf84f3eac9f45baf08e70a275e5494be371aac655296cec6e02e671d95d12ee84b3787ec1";
        assert!(verify(&announced(round), &pulse(round, signature)).is_ok());
        assert_eq!(verify(&announced(round), &pulse(round, shifted)), Err(BeaconFault::NotASignaturePoint));
    }

    #[test]
    fn a_forged_signature_is_refused() {
        let infinity = format!("c0{}", "0".repeat(94));
        let generator =
            "97f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb";
        // The genuine one of this round with its sign turned over.
        let negated =
            "944679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39";
        let next = "b33bf3667cbd5a82de3a24b4e0e9fe5513cc1a0e840368c6e31f5fcfa79bea03f73896b25883abf2853d10337fb8fa41";
        let fastnet =
            "b09eacd45767c4d58306b98901ad0d6086e2663766f3a4ec71d00cf26f0f49eaf248abc7151c60cf419c4e8b37e80412";
        for (forgery, what) in [
            (infinity.as_str(), "the point at infinity"),
            (generator, "the generator of the group"),
            (negated, "the negative of the genuine signature"),
            (next, "the chain's own signature of round 1001"),
            (GENUINE[0].1, "the chain's own signature of round 123"),
            (fastnet, "the signature of another chain on this round"),
        ] {
            assert_eq!(refusal(forgery), BeaconFault::Forged { round: 1000 }, "{what}");
        }
        assert_eq!(
            BeaconFault::Forged { round: 1000 }.to_string(),
            "The signature of the pulse is forged: it is not the chain's signature on round 1000."
        );
    }

    #[test]
    fn changing_any_one_digit_of_a_signature_spoils_it() {
        let (round, signature, _) = GENUINE[1];
        for place in 0..signature.len() {
            let mut changed = signature.as_bytes().to_vec();
            changed[place] = if changed[place] == b'0' { b'1' } else { b'0' };
            let changed = String::from_utf8(changed).unwrap();
            assert!(verify(&announced(round), &pulse(round, &changed)).is_err(), "digit {place}");
        }
    }

    #[test]
    fn rounds_and_times_agree() {
        let chain = Chain::quicknet();
        assert_eq!(chain.time_of(1), Ok(1_692_803_367));
        assert_eq!(chain.time_of(1000), Ok(1_692_806_364));
        assert_eq!(chain.time_of(0), Err(BeaconFault::RoundZero));
        assert_eq!(chain.time_of(LAST_ROUND + 1), Err(BeaconFault::RoundTooLarge { round: LAST_ROUND + 1 }));
        assert!(chain.time_of(LAST_ROUND).is_ok());

        assert_eq!(chain.first_round_after(0), 1);
        for round in [1, 2, 1000, 32_285_085] {
            let due = chain.time_of(round).unwrap();
            assert_eq!(chain.first_round_after(due - 1), round, "just before");
            assert_eq!(chain.first_round_after(due), round + 1, "at the moment");
            assert_eq!(chain.first_round_after(due + 1), round + 1, "just after");
        }
        assert!(chain.first_round_after(u64::MAX) > LAST_ROUND);
    }

    #[test]
    fn records_with_unknown_or_missing_fields_are_not_read() {
        let hash = Chain::quicknet().hash();
        let read = |text: &str| serde_json::from_str::<Announced>(text);
        let plain = format!(r#"{{"chain":"{hash}","round":7}}"#);
        assert_eq!(read(&plain).unwrap(), announced(7));
        assert_eq!(serde_json::to_string(&announced(7)).unwrap(), plain);
        assert!(read(&format!(r#"{{"chain":"{hash}","round":7,"key":""}}"#)).is_err());
        assert!(read(&format!(r#"{{"chain":"{hash}"}}"#)).is_err());
        assert!(read(&format!(r#"{{"chain":"{hash}","round":"7"}}"#)).is_err());
        assert!(read(&format!(r#"{{"chain":"{hash}","round":-7}}"#)).is_err());
        assert!(serde_json::from_str::<Pulse>(&plain).is_err());
        assert!(
            serde_json::from_str::<Pulse>(&format!(r#"{{"chain":"{hash}","round":7,"signature":"","randomness":""}}"#))
                .is_err()
        );
    }
}
