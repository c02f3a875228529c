//! What the Conference changes in the rules (paras. 7, 10 and 16).

use contracts::reviews::{AmendRules, Amendment, RulesInForce};
use treaty::{Cluster, Phase, YearlyGroup};

use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};
use crate::pages::registry::forms::{decision_fields, read_decision};

/// What can be changed: the last part of the path.
pub const AMENDED: [&str; 4] = ["threshold", "workplan", "group-start", "phase-length"];

/// The most of a share, in either number.
const MOST_OF_A_SHARE: u64 = 1_000;
/// The most months of a phase.
const MOST_MONTHS: u64 = 120;
/// The clusters of the phases, first to last, as they are asked for.
const CLUSTERS: [&str; 4] = ["cluster_1", "cluster_2", "cluster_3", "cluster_4"];

/// Asks for a change; none where there is no such rule.
#[must_use]
pub fn amend(frame: &Frame, rules: &RulesInForce, what: &str) -> Option<Form> {
    let fields = fields(frame, rules, what)?;
    let (title, rule) = match what {
        "threshold" => ("amend-threshold", "PR-10"),
        "workplan" => ("amend-workplan", "PR-16i"),
        "group-start" => ("amend-group-start", "GL-4"),
        _ => ("amend-phase-length", "PR-15ii"),
    };
    let form = Form::new(format!("/desk/rules/{what}"), frame.say(title), frame.say("record"))
        .lead(frame.say("amend-lead"))
        .rule(rule)
        .rule("PR-7")
        .will(frame.say("will-amend-after"))
        .will(frame.say("will-amend-before"))
        .keep("version", rules.version)
        .back("/desk/rules", frame.say("back-to").with("place", frame.say("rules-title")));
    Some(dated(fields.into_iter().fold(form, Form::ask), frame))
}

/// The questions about a change; none where there is no such rule.
pub(super) fn fields(frame: &Frame, rules: &RulesInForce, what: &str) -> Option<Vec<Field>> {
    match what {
        "threshold" => Some(threshold(frame, rules)),
        "workplan" => Some(workplan(frame, rules)),
        "group-start" => Some(group_start(frame)),
        "phase-length" => Some(phase_length(frame, rules)),
        _ => None,
    }
}

/// With the first day on which it holds, and the decision.
pub(super) fn dated(form: Form, frame: &Frame) -> Form {
    let from = Field::new("from", frame.say("field-from"), Kind::Day).hint(frame.say("field-from-hint"));
    decision_fields(form.ask(from), &frame.texts)
}

fn threshold(frame: &Frame, rules: &RulesInForce) -> Vec<Field> {
    let number = Kind::Number { least: 1, most: MOST_OF_A_SHARE };
    vec![
        Field::new("numerator", frame.say("field-numerator"), number.clone())
            .hint(frame.say("field-numerator-hint"))
            .answer(rules.numerator),
        Field::new("denominator", frame.say("field-denominator"), number).answer(rules.denominator),
    ]
}

fn workplan(frame: &Frame, rules: &RulesInForce) -> Vec<Field> {
    let choices: Vec<Choice> =
        Cluster::ALL.iter().map(|cluster| Choice::new(cluster.number(), frame.cluster(cluster))).collect();
    let field = |(at, name): (usize, &&'static str)| {
        let phase = Phase::ALL.get(at).map(|phase| phase.roman()).unwrap_or_default();
        let now = rules.clusters.get(at).map(|cluster| cluster.number().to_string()).unwrap_or_default();
        let label = frame.say("field-cluster").with("phase", phase);
        Field::new(name, label, Kind::List(choices.clone())).answer(now)
    };
    CLUSTERS.iter().enumerate().map(field).collect()
}

fn group_start(frame: &Frame) -> Vec<Field> {
    let choice = |group: YearlyGroup| Choice::new(group.number(), frame.review_group(&Some(group)));
    vec![
        Field::new("group", frame.say("yearly-group"), Kind::One(YearlyGroup::ALL.map(choice).into())),
        Field::new("start", frame.say("field-group-start"), Kind::Day),
    ]
}

fn phase_length(frame: &Frame, rules: &RulesInForce) -> Vec<Field> {
    let months = Field::new("months", frame.say("field-months"), Kind::Number { least: 1, most: MOST_MONTHS });
    vec![months.answer(rules.phase_months)]
}

/// Reads a change.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_amendment(what: &str, values: &Values) -> Result<AmendRules, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let amendment = read_change(&mut reading, what);
    let from = reading.day("from");
    let decision = read_decision(&mut reading);
    let read = || Some(AmendRules { amendment: amendment?, from: from?, decision: decision? });
    let read = read();
    reading.finish(read)
}

/// Reads what is changed.
pub(super) fn read_change(reading: &mut Reading<'_>, what: &str) -> Option<Amendment> {
    match what {
        "threshold" => read_threshold(reading),
        "workplan" => read_workplan(reading),
        "group-start" => read_group_start(reading),
        _ => read_phase_length(reading),
    }
}

fn read_threshold(reading: &mut Reading<'_>) -> Option<Amendment> {
    let number = |number: u64| u32::try_from(number).ok();
    let numerator = reading.number("numerator", 1, MOST_OF_A_SHARE).and_then(number);
    let denominator = reading.number("denominator", 1, MOST_OF_A_SHARE).and_then(number);
    let (numerator, denominator) = numerator.zip(denominator)?;
    if numerator > denominator {
        reading.fault("numerator", "fault-share");
        return None;
    }
    Some(Amendment::Threshold { numerator, denominator })
}

fn read_workplan(reading: &mut Reading<'_>) -> Option<Amendment> {
    let read = CLUSTERS.map(|name| {
        let number: Option<u8> = reading.parsed(name, "fault-choice");
        let cluster = number.map(Cluster::try_from);
        if matches!(cluster, Some(Err(_))) {
            reading.fault(name, "fault-choice");
        }
        cluster.and_then(Result::ok)
    });
    let clusters: Vec<Cluster> = read.into_iter().collect::<Option<_>>()?;
    if Cluster::ALL.iter().any(|cluster| !clusters.contains(cluster)) {
        reading.fault("cluster_1", "fault-clusters");
        return None;
    }
    Some(Amendment::Workplan { clusters })
}

fn read_group_start(reading: &mut Reading<'_>) -> Option<Amendment> {
    let choices = YearlyGroup::ALL.map(|group| (group.number().to_string(), group));
    let choices: Vec<(&str, YearlyGroup)> = choices.iter().map(|(number, group)| (number.as_str(), *group)).collect();
    let group = reading.choice("group", &choices);
    let start = reading.day("start");
    Some(Amendment::GroupStart { group: group?, start: start? })
}

fn read_phase_length(reading: &mut Reading<'_>) -> Option<Amendment> {
    let months = reading.number("months", 1, MOST_MONTHS)?;
    u16::try_from(months).ok().map(|months| Amendment::PhaseLength { months })
}

/// What will happen.
#[must_use]
pub fn of_amendment(frame: &Frame, command: &AmendRules) -> Vec<String> {
    let day = frame.texts.day(&command.from);
    let holds = frame.say("will-amend-holds").with("what", frame.amendment(&command.amendment)).with("day", day);
    [holds, frame.say("will-amend-after"), frame.say("will-amend-before")].map(String::from).into()
}
