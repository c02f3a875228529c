//! What the registry answers, from what is committed.

use std::sync::Arc;

use access::Asker;
use contracts::Notice;
use contracts::registry::{ExportStates, FindState, ListStates, StateFile, StateOnDay, States, StatesCsv};
use runtime::{Failure, Inquiry};
use treaty::StateCode;

use crate::domain::{self, Audience, State};
use crate::views::Register;

/// Who is party to what on a day, by name.
pub(crate) async fn states(register: Arc<Register>, inquiry: Inquiry, query: ListStates) -> Result<States, Failure> {
    let as_of = query.as_of.unwrap_or_else(|| inquiry.today().into());
    let known = register.now(&inquiry.journal).await?;
    let on_day = known.states.values().filter_map(|state| domain::state_on(state, as_of.0));
    let mut states: Vec<StateOnDay> = on_day.filter(domain::is_listed).collect();
    states.sort_by_cached_key(|state| (domain::sort_key(&state.name), state.state));
    Ok(States { as_of, states })
}

/// Everything recorded of one State.
pub(crate) async fn state(inquiry: Inquiry, query: FindState) -> Result<StateFile, Failure> {
    let as_of = query.as_of.unwrap_or_else(|| inquiry.today().into());
    let loaded = inquiry.load::<State>(query.state.as_str()).await?;
    let known = loaded.state.as_ref();
    let state = domain::state_on(known, as_of.0).ok_or_else(|| unknown(query.state))?;
    let arrangement_decision = domain::arrangement_decision(known, as_of.0);
    let history = domain::history(known, audience(inquiry.asker()));
    Ok(StateFile { as_of, state, arrangement_decision, version: loaded.version, history })
}

/// Who told the Secretariat what is between the two of them.
pub(super) fn audience(asker: &Asker) -> Audience {
    match asker {
        Asker::Secretariat { .. } | Asker::Operator { .. } => Audience::Secretariat,
        Asker::Public
        | Asker::Applicant { .. }
        | Asker::Mission { .. }
        | Asker::Official { .. }
        | Asker::Chair { .. }
        | Asker::Bureau { .. }
        | Asker::Service { .. } => Audience::Public,
    }
}

/// The States parties' file as it is today.
pub(crate) async fn export_states(
    register: Arc<Register>,
    inquiry: Inquiry,
    _: ExportStates,
) -> Result<StatesCsv, Failure> {
    let known = register.now(&inquiry.journal).await?;
    Ok(StatesCsv { csv: domain::export(known.states.values(), inquiry.today()) })
}

pub(super) fn unknown(code: StateCode) -> Notice {
    Notice::plain("unknown-state", format!("The registry does not know a State {code}.")).with("state", code)
}
