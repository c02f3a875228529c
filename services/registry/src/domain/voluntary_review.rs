//! Signatories that take part as States under review (para. 52).

use contracts::registry::{DeclareVoluntaryReview, VoluntaryReviewDeclared};
use contracts::{Day, Notice};
use jiff::civil::Date;

use super::Decision;
use super::projection::is_signatory;
use super::refusal::{must_be_known, must_have_happened, must_name_its_source, nothing_changes};
use super::state::{Declaration, State};

/// Records that a signatory takes part, or no longer does. Where the money comes from can be added later by declaring again; that
/// nothing starts without it is for the review itself (PR-52ii).
///
/// # Errors
/// When the State is not a signatory, or is party to whatever it signed; when there is no declaration to take back.
pub fn declare_voluntary_review(state: &State, command: &DeclareVoluntaryReview, today: Date) -> Decision {
    must_be_known(state, command.state)?;
    must_name_its_source(&command.source)?;
    match command.on {
        Some(on) => may_declare(state, command, on, today)?,
        None => may_take_back(state, command, today)?,
    }
    let DeclareVoluntaryReview { state: code, on, funding, source } = command.clone();
    Ok(vec![VoluntaryReviewDeclared { state: code, on, funding, source }.into()])
}

fn may_declare(state: &State, command: &DeclareVoluntaryReview, on: Day, today: Date) -> Result<(), Notice> {
    must_have_happened(on.0, today)?;
    let code = command.state;
    if !is_signatory(state, on.0) || !is_signatory(state, today) {
        let sentence =
            format!("There is no instrument that {code} has signed and not ratified; only a signatory takes part so.");
        return Err(Notice::of("PR-52i", "only-a-signatory", sentence).with("state", code));
    }
    let Some((since, declared)) = state.voluntary_review.last() else {
        return Ok(());
    };
    if on.0 < *since {
        // An earlier day would be hidden behind what is recorded for the later one.
        let sentence = format!("Something later is recorded already: the last declaration of {code} is of {since}.");
        return Err(Notice::plain("not-the-latest", sentence).with("state", code).with("day", since));
    }
    let says_the_same = *declared == Some(Declaration { funding: command.funding.clone() });
    if says_the_same { Err(nothing_changes(code)) } else { Ok(()) }
}

fn may_take_back(state: &State, command: &DeclareVoluntaryReview, today: Date) -> Result<(), Notice> {
    let code = command.state;
    if command.funding.is_some() {
        let sentence = "A declaration that is taken back needs no funding.";
        return Err(Notice::of("PR-52ii", "funding-for-nothing", sentence).with("state", code));
    }
    if state.voluntary_review.on(today).is_some_and(Option::is_some) {
        return Ok(());
    }
    let sentence = format!("No declaration of {code} is recorded that could be taken back.");
    Err(Notice::of("PR-52i", "no-declaration", sentence).with("state", code))
}
