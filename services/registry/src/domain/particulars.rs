//! A State's name, regional group and languages.

use contracts::Notice;
use contracts::registry::{ChangeParticulars, ParticularsChanged};
use jiff::civil::Date;
use treaty::Language;
use treaty::parties::check_name;

use super::Decision;
use super::refusal::{must_be_known, must_name_its_source, nothing_changes};
use super::state::{Particulars, State};

/// Changes them from a day on, which may be to come.
///
/// # Errors
/// When the name could not stand in the States parties' file, when a language is named twice, or when nothing changes.
pub fn change_particulars(state: &State, command: &ChangeParticulars, _today: Date) -> Decision {
    must_be_known(state, command.state)?;
    must_name_its_source(&command.source)?;
    must_be_a_name(&command.name)?;
    let languages = in_order(&command.languages)?;
    let ChangeParticulars { state: code, name, regional_group, from, source, .. } = command.clone();
    let changed = Particulars { name: name.clone(), regional_group, languages: languages.clone() };
    if state.particulars.on(from.0) == Some(&changed) {
        return Err(nothing_changes(code));
    }
    Ok(vec![ParticularsChanged { state: code, name, regional_group, languages, from, source }.into()])
}

/// What the file could not carry, the registry does not take either.
pub(super) fn must_be_a_name(name: &str) -> Result<(), Notice> {
    check_name(name).map_err(|reason| {
        let sentence = format!("The name cannot be taken: {reason}.");
        Notice::plain("bad-name", sentence).with("reason", reason)
    })
}

pub(super) fn in_order(languages: &[Language]) -> Result<Vec<Language>, Notice> {
    let mut ordered = languages.to_vec();
    ordered.sort_unstable();
    match ordered.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => {
            let sentence = format!("{} is named twice.", pair[0]);
            Err(Notice::plain("language-twice", sentence).with("language", pair[0]))
        }
        None => Ok(ordered),
    }
}
