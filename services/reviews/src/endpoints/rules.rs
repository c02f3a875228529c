//! Rules as data, and decisions of the Conference.

use contracts::Recorded;
use contracts::reviews::{
    AmendPeriod, AmendRules, ChooseReadings, LetAdvance, Period, RecordRecommendation, RulesInForce, ShowRules,
    StrikeRecommendation,
};
use jiff::civil::Date;
use runtime::{Context, Failure, Inquiry};
use treaty::{Phase, YearlyGroup};

use crate::around::{self, Around, RULES};
use crate::deadlines;
use crate::domain::{self, Decided, Group, Rules};
use crate::settling;
use crate::views;

pub(crate) async fn amend(mut context: Context<'_>, command: AmendRules) -> Result<Recorded, Failure> {
    let (today, around) = (context.today(), Around::now(&mut context).await?);
    let decide = |rules: &Rules| domain::amend_rules(rules, around.groups(), &command, today);
    change(&mut context, command.from.0, decide).await
}

pub(crate) async fn amend_period(mut context: Context<'_>, command: AmendPeriod) -> Result<Recorded, Failure> {
    let (today, around) = (context.today(), Around::now(&mut context).await?);
    let decide = |rules: &Rules| domain::amend_period(rules, around.groups(), &command, today);
    change(&mut context, command.from.0, decide).await
}

pub(crate) async fn choose(mut context: Context<'_>, command: ChooseReadings) -> Result<Recorded, Failure> {
    let (today, around) = (context.today(), Around::now(&mut context).await?);
    let decide = |rules: &Rules| domain::choose_readings(rules, around.groups(), &command, today);
    change(&mut context, command.from.0, decide).await
}

/// Nothing follows from a recommendation (para. 16).
pub(crate) async fn recommend(mut context: Context<'_>, command: RecordRecommendation) -> Result<Recorded, Failure> {
    let today = context.today();
    record(&mut context, |rules| domain::record_recommendation(rules, &command, today)).await
}

pub(crate) async fn strike_recommendation(
    mut context: Context<'_>,
    command: StrikeRecommendation,
) -> Result<Recorded, Failure> {
    let today = context.today();
    record(&mut context, |rules| domain::strike_recommendation(rules, &command, today)).await
}

/// Changes the rules. What follows from it follows at once, or on its day.
async fn change(
    context: &mut Context<'_>,
    from: Date,
    decide: impl FnOnce(&Rules) -> Decided + Send,
) -> Result<Recorded, Failure> {
    let recorded = record(context, decide).await?;
    let today = context.today();
    if from > today {
        deadlines::arm_rules(context, from).await?;
    }
    deadlines::everything(context, today).await?;
    Ok(recorded)
}

/// Records what is decided of the rules, or beside them; nothing follows from that by itself.
async fn record(context: &mut Context<'_>, decide: impl FnOnce(&Rules) -> Decided + Send) -> Result<Recorded, Failure> {
    let version = context.decide::<Rules>(RULES, decide).await?;
    Ok(Recorded { version, number: None, warnings: Vec::new() })
}

pub(crate) async fn let_advance(mut context: Context<'_>, command: LetAdvance) -> Result<Recorded, Failure> {
    let (today, around) = (context.today(), Around::now(&mut context).await?);
    let members = domain::members(&around.settled, &around.states, command.group, command.start.0);
    let unfinished = settling::unfinished(&views::all_in(&mut context).await?);
    let decide = |group: &Group| domain::let_advance(group, &members, &unfinished, &command, &around.rules, today);
    let version = context.decide::<Group>(&around::id(command.group), decide).await?;
    settling::begin_everywhere(&mut context, command.group, today).await?;
    settling::advance(&mut context, command.group, today).await?;
    Ok(Recorded { version, number: None, warnings: Vec::new() })
}

pub(crate) async fn in_force(inquiry: Inquiry, _: ShowRules) -> Result<RulesInForce, Failure> {
    let loaded = inquiry.load::<Rules>(RULES).await?;
    let today = inquiry.today();
    let on = loaded.state.on(today);
    let (numerator, denominator) = on.threshold.into();
    Ok(RulesInForce {
        as_of: today.into(),
        version: loaded.version,
        numerator,
        denominator,
        clusters: Phase::ALL.map(|phase| on.workplan.cluster(phase)).to_vec(),
        starts: YearlyGroup::ALL.map(|group| on.start(group).into()).to_vec(),
        phase_months: on.phase_months,
        periods: Period::all(&on.periods).to_vec(),
        readings: on.readings,
        amendments: loaded.state.lines(),
        recommendations: loaded.state.recommendations().to_vec(),
    })
}
