//! What is confidential of a consultation: kept in rows beside the record, which holds a salted digest of it.

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

/// Keeps the words of a proposal.
pub(crate) async fn keep(
    context: &mut Context<'_>,
    (state, phase, proposal): (StateCode, Phase, u32),
    sealed: Sealed,
) -> Result<(), Failure> {
    let sql = "INSERT INTO consultation_words (review, phase, proposal, payload, salt) VALUES ($1, $2, $3, $4, $5)";
    let key = [state.as_str().into(), phase.roman().into(), proposal.into()];
    let [state, phase, proposal] = key;
    context.execute(sql, &[state, phase, proposal, sealed.text.into(), sealed.salt.into()]).await.map(drop)
}

/// Keeps why a State asked for something else; said again on the same day, the last counts.
pub(crate) async fn keep_reason(
    context: &mut Context<'_>,
    command: &ReturnConsultation,
    by: StateCode,
) -> Result<(), Failure> {
    let sql = "INSERT INTO returns (review, phase, proposal, state, returned_on, reason) VALUES ($1, $2, $3, $4, $5, $6) \
               ON CONFLICT (review, phase, proposal, state, returned_on) DO UPDATE SET reason = excluded.reason";
    let on = context.today().to_string();
    let values = [
        command.state.as_str().into(),
        command.phase.roman().into(),
        command.proposal.into(),
        by.as_str().into(),
        on.into(),
        command.reason.as_str().into(),
    ];
    context.execute(sql, &values).await.map(drop)
}

/// Puts the words back into what came of a consultation.
pub(crate) async fn add_words(
    inquiry: &Inquiry,
    state: StateCode,
    phase: Phase,
    consultation: &mut Consultation,
) -> Result<(), Failure> {
    let sql = "SELECT payload FROM consultation_words WHERE review = $1 AND phase = $2 AND proposal = $3";
    let values = [state.as_str().into(), phase.roman().into(), consultation.proposal.into()];
    if let Some(row) = inquiry.rows(sql, &values).await?.first() {
        let unreadable = |_| Failure::Broken("the words of a consultation cannot be read".to_owned());
        let words: Words = serde_json::from_str(&row.text(0)?).map_err(unreadable)?;
        consultation.exceptional = words.exceptional;
        consultation.requirements = words.requirements;
        consultation.division = words.division;
        consultation.mandate = words.mandate;
    }
    let sql = "SELECT state, returned_on, reason FROM returns WHERE review = $1 AND phase = $2 AND proposal = $3";
    for row in inquiry.rows(sql, &values).await? {
        let (by, on, reason) = (row.text(0)?, row.text(1)?, row.text(2)?);
        let of = |line: &&mut contracts::reviews::ReturnLine| line.by.as_str() == by && line.on.to_string() == on;
        if let Some(line) = consultation.returned.iter_mut().find(of) {
            line.reason = reason;
        }
    }
    Ok(())
}
