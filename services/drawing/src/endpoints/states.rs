//! What is recorded of single States: consents, and reviewing States by decision of a meeting.

use contracts::Recorded;
use contracts::drawing::{RecordConsent, RecordOverride};
use runtime::{Context, Failure};

use super::{recorded, silent};
use crate::domain::{Cycle, Known, consents, overrides};

pub(crate) async fn record_consent(mut context: Context<'_>, command: RecordConsent) -> Result<Recorded, Failure> {
    let known = context.known::<Known>().await?;
    let today = context.today();
    recorded(&mut context, |cycle| consents::record(cycle, &known, &command, today), silent).await
}

pub(crate) async fn record_override(mut context: Context<'_>, command: RecordOverride) -> Result<Recorded, Failure> {
    let known = context.known::<Known>().await?;
    let today = context.today();
    let decide = |cycle: &Cycle| overrides::record(cycle, &known, &command, today);
    recorded(&mut context, decide, |cycle, _| overrides::warnings(cycle, &command)).await
}
