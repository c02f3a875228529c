//! What is confidential of a consultation, and of what a State asks for: kept in rows beside the record, which holds a salted digest of it.

use contracts::reviews::{Consultation, ProposeConsultation, ReturnConsultation};
use runtime::{Context, Failure, Inquiry};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use treaty::{Phase, StateCode};

/// What a proposal says in words.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Words {
    exceptional: Option<String>,
    requirements: Option<String>,
    division: Option<String>,
    mandate: Option<String>,
}

/// Words with their salt. Without the salt the digest says nothing about them.
pub(crate) struct Sealed {
    text: String,
    pub(crate) salt: String,
    /// SHA-256 of salt and words.
    pub(crate) digest: String,
}

/// Seals the words of a proposal for the record.
pub(crate) fn seal(context: &Context<'_>, command: &ProposeConsultation) -> Result<Sealed, Failure> {
    let words = Words {
        exceptional: command.exceptional.clone(),
        requirements: command.requirements.clone(),
        division: command.division.clone(),
        mandate: command.mandate.clone(),
    };
    let text = contracts::canonical(&words).map_err(|fault| Failure::Broken(fault.to_string()))?;
    seal_text(context, &text)
}

/// Seals a text for the record.
pub(crate) fn seal_text(context: &Context<'_>, text: &str) -> Result<Sealed, Failure> {
    let salt = hex::encode(context.random::<16>()?);
    let digest = hex::encode(Sha256::new().chain_update(&salt).chain_update(text).finalize());
    Ok(Sealed { text: text.to_owned(), salt, digest })
}
