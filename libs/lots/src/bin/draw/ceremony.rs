//! From the command line to a seed.

use std::path::Path;

use lots::chance::Bytes32;
use lots::record::Inputs;
use lots::seed::{Seed, bytes_of};

use crate::Said;
use crate::inputs::read;
use crate::options::Options;

/// The seed of a rehearsal for which none was given: SHA-256 of "mechanism rehearsal".
const REHEARSAL: &str = "mechanism rehearsal";

pub(crate) fn seed(options: &Options, inputs: &Inputs) -> Said<Seed> {
    if let Some(path) = &options.secret_file {
        let secret = secret(path)?;
        let pulse = options.pulse.as_deref().map(pulse).transpose()?;
        return Seed::ceremony(inputs, &secret, options.room.clone(), pulse).map_err(|fault| fault.to_string());
    }
    if let Some(digits) = &options.seed {
        return bytes_of("seed", digits).map(|value| Seed::given(&value)).map_err(|fault| fault.to_string());
    }
    if inputs.meeting.is_some() || inputs.announced.is_some() {
        return Err("A draw at a meeting needs its seed: --secret-file after an announcement, or --seed.".to_owned());
    }
    Ok(Seed::given(&rehearsal()))
}

fn rehearsal() -> Bytes32 {
    use sha2::Digest;
    sha2::Sha256::digest(REHEARSAL).into()
}

fn secret(path: &Path) -> Said<Bytes32> {
    let bytes = read(path)?;
    let text = String::from_utf8_lossy(&bytes);
    bytes_of("secret", text.trim()).map_err(|fault| fault.to_string())
}

fn pulse(path: &Path) -> Said<lots::beacon::Pulse> {
    serde_json::from_slice(&read(path)?).map_err(|fault| format!("{} does not hold a pulse: {fault}", path.display()))
}
