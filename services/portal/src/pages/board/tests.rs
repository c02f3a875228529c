//! What goes out of the house, and what the forms make of answers.

use contracts::reviews::{
    Amendment, Board, BoardLine, Forecast, GroupForecast, GroupTotals, PublicSees, ReviewFile, RulesInForce, Step,
    Totals,
};
use serde::de::DeserializeOwned;
use treaty::{Language, Phase, StateCode, YearlyGroup};

use super::*;
use crate::pages::form::Values;
use crate::pages::{ForState, Frame, Names, Person, Place, Role};
use crate::text::{AVAILABLE, InLanguage as _, Texts};
use askama::Template as _;

/// The example of this message.
fn example<T: DeserializeOwned>(name: &str) -> T {
    example_of("reviews", name)
}

/// The same of another service.
fn example_of<T: DeserializeOwned>(service: &str, name: &str) -> T {
    let entry = contracts::entry(&format!("{service}/{name}.v1")).expect("a message");
    let example = contracts::examples::of(entry).expect("an example");
    serde_json::from_value(example.clone()).expect("an example of this type")
}

fn frame(language: Language, role: Option<Role>) -> Frame {
    let names = [("GHA", "Ghana"), ("AUT", "Austria"), ("ALA", "Åland"), ("FRA", "France")];
    Frame {
        texts: Texts::of(language),
        place: Place::default(),
        person: role.map(|role| Person { name: "Desk".to_owned(), role, for_state: ForState::Nothing }),
        csrf: String::new(),
        today: "2026-11-29".parse().expect("a day"),
        notes: Vec::new(),
        own: None,
        names: Names::of(names.map(|(code, name)| (code.parse().expect("a code"), name))).into(),
    }
}

fn line(code: &str, name: &str, group: Option<YearlyGroup>, days_late: u32) -> BoardLine {
    let mut line = example::<Board>("board-reply").lines.remove(0);
    line.state = code.parse().expect("a code");
    (line.name, line.group) = (name.to_owned(), group);
    line.next.review = line.state;
    line.next.days_late = Some(days_late);
    line
}

/// In the order of days, as the service gives it then: Ghana is the latest.
fn board() -> Board {
    let lines = vec![
        line("GHA", "Ghana", Some(YearlyGroup::One), 9_871),
        line("AUT", "Austria", Some(YearlyGroup::Two), 7_613),
        line("ALA", "Åland", Some(YearlyGroup::One), 0),
    ];
    Board { lines, ..example("board-reply") }
}

fn states(board: &BoardPage<'_>) -> Vec<String> {
    board.lines().into_iter().map(|line| line.state.to_string()).collect()
}

#[test]
fn pr_4b_the_file_of_the_board_is_by_name_and_has_nothing_of_lateness() {
    let file = board_csv(&board());
    let lines: Vec<&str> = file.lines().collect();
    let names: Vec<&str> = lines.iter().skip(1).filter_map(|line| line.split(',').nth(1)).collect();
    assert_eq!(names, ["Åland", "Austria", "Ghana"]);
    assert!(!file.contains("9871") && !file.contains("7613"), "{file}");
    for word in ["late", "stall", "overdue", "past"] {
        assert!(!lines[0].contains(word), "{}", lines[0]);
    }
    // Who is how late changes nothing in it.
    let mut on_time = board();
    on_time.lines.iter_mut().for_each(|line| line.next.days_late = Some(0));
    on_time.stalled = 0;
    on_time.lines.reverse();
    assert_eq!(board_csv(&on_time), file);
}

#[test]
fn amb_30_pr_4b_the_board_is_by_group_and_name_unless_the_secretariat_asks_for_the_order_of_days() {
    let frame = frame(Language::English, Some(Role::Secretariat));
    let answer = board();
    let by = |query: &str| {
        let pairs: Vec<_> =
            query.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned())).into_iter().collect();
        let choice = BoardChoice::of(&pairs);
        let page = BoardPage { frame: &frame, choice: &choice, answer: &answer, accounts: &[] };
        (states(&page), page.render().expect("a page"))
    };
    let (by_name, page) = by("");
    assert_eq!(by_name, ["ALA", "GHA", "AUT"]);
    assert!(!page.contains("list of work for the Secretariat alone"));
    let (by_day, page) = by("order=due");
    assert_eq!(by_day, ["GHA", "AUT", "ALA"]);
    assert!(page.contains("list of work for the Secretariat alone"), "it says that it is not given out");
    assert!(page.contains("/desk/board.csv"), "the file is offered, in its own order");
}

#[test]
fn a_review_stalls_since_the_day_after_its_last() {
    let frame = frame(Language::English, None);
    let mut answer = board();
    answer.as_of = "2021-01-15".parse().expect("a day");
    let choice = BoardChoice::default();
    let page = BoardPage { frame: &frame, choice: &choice, answer: &answer, accounts: &[] };
    let stalls = |days| page.stalls(&line("GHA", "Ghana", None, days).next).map(|(day, days)| (day.to_string(), days));
    // The day was 12 January: it counts whole, so that the first day of stalling is the 13th.
    assert_eq!(stalls(3), Some(("2021-01-13".to_owned(), 3)));
    assert_eq!((stalls(1), stalls(0)), (Some(("2021-01-15".to_owned(), 1)), None));
}

/// Every State of the sample, by code and by name in this language.
fn named(page: &str, texts: &Texts) -> Vec<String> {
    let states = [("GHA", "Ghana"), ("AUT", "Austria"), ("FRA", "France")];
    let words = states.into_iter().flat_map(|(code, name)| {
        let state: StateCode = code.parse().expect("a code");
        [code.to_owned(), texts.state(state, name)]
    });
    words.filter(|word| page.contains(word.as_str())).collect()
}

#[test]
fn amb_36_the_public_page_names_no_state_unless_the_conference_lets_everybody_see_reviews() {
    let rules: RulesInForce = example("rules-in-force");
    for language in AVAILABLE {
        let frame = frame(language, None);
        let shown = |answer: &Totals| ProgressPage { frame: &frame, answer, rules: &rules }.render().expect("a page");
        let mut totals: Totals = example::<Totals>("totals-reply").in_language(&frame.texts);
        let with_names = shown(&totals);
        assert!(!named(&with_names, &frame.texts).is_empty(), "{language}: each review, since the answer has them");
        totals.reviews.clear();
        let page = shown(&totals);
        assert_eq!(named(&page, &frame.texts), Vec::<String>::new(), "{language}");
        assert_eq!(named(&progress_csv(&totals), &frame.texts), Vec::<String>::new());
    }
}

#[test]
fn amb_36_where_each_review_is_public_they_stand_by_group_and_name_without_lateness() {
    let mut totals: Totals = example("totals-reply");
    let first = totals.reviews.remove(0);
    let of = |code: &str, name: &str, group| contracts::reviews::ReviewLine {
        state: code.parse().expect("a code"),
        name: name.to_owned(),
        group: Some(group),
        ..first.clone()
    };
    totals.reviews = vec![
        of("AUT", "Austria", YearlyGroup::Two),
        of("GHA", "Ghana", YearlyGroup::One),
        of("ALA", "Åland", YearlyGroup::One),
    ];
    let (frame, rules) = (frame(Language::English, None), example("rules-in-force"));
    let page = ProgressPage { frame: &frame, answer: &totals, rules: &rules };
    let order: Vec<String> = page.reviews().into_iter().map(|line| line.state.to_string()).collect();
    assert_eq!(order, ["ALA", "GHA", "AUT"]);
    assert!(!progress_csv(&totals).contains("GHA"), "the file has totals alone");
    let file = progress_reviews_csv(&totals);
    let lines: Vec<&str> = file.lines().collect();
    assert_eq!(lines[0], "group,state,name,phase,stage", "nothing of days or lateness");
    let order: Vec<_> = lines[1..].iter().filter_map(|line| line.split(',').nth(1)).collect();
    assert_eq!(order, ["ALA", "GHA", "AUT"]);
}

#[test]
fn amb_36_reviews_of_states_that_agreed_stand_by_themselves_and_the_page_says_whose_word_it_is() {
    let (mut rules, totals): (RulesInForce, Totals) = (example("rules-in-force"), example("totals-reply"));
    let frame = frame(Language::English, None);
    for (reading, says, other) in [
        (PublicSees::Totals, "These States agreed", "The Conference lets"),
        (PublicSees::EachReview, "The Conference lets", "These States agreed"),
    ] {
        rules.readings.public = reading;
        let page = ProgressPage { frame: &frame, answer: &totals, rules: &rules }.render().expect("a page");
        assert!(page.contains(says) && !page.contains(other) && page.contains("/progress/reviews.csv"), "{reading:?}");
    }
}

#[test]
fn pr_10_a_share_is_never_rounded_up() {
    let mut totals: Totals = example("totals-reply");
    let gate = totals.groups[0].gate.as_mut().expect("a gate");
    // 44 of 63.
    (gate.completed, gate.foreseen, gate.needed, gate.share, gate.met) = (44, 63, 45, 698, false);
    let rules: RulesInForce = example("rules-in-force");
    for language in AVAILABLE {
        let frame = frame(language, None);
        let page = ProgressPage { frame: &frame, answer: &totals, rules: &rules }.render().expect("a page");
        let written =
            if matches!(language, Language::French | Language::Spanish | Language::Russian) { "69,8" } else { "69.8" };
        let plain = page.replace(['\u{2068}', '\u{2069}'], "");
        assert!(
            plain.contains(written),
            "{language}: {}",
            frame.share(totals.groups[0].gate.as_ref().expect("a gate"))
        );
    }
}

fn group(phase: Phase) -> GroupTotals {
    let mut group = example::<Totals>("totals-reply").groups.remove(0);
    group.phase = Some(phase);
    group
}

#[test]
fn pr_15_the_calendar_and_the_real_phase_stand_beside_each_other() {
    let (frame, rules) = (frame(Language::English, None), example("rules-in-force"));
    let mut totals: Totals = example("totals-reply");
    totals.as_of = "2026-11-30".parse().expect("a day");
    totals.groups = vec![group(Phase::I)];
    let gate = totals.groups[0].gate.as_mut().expect("a gate");
    (gate.completed, gate.foreseen, gate.needed, gate.met) = (3, 62, 44, false);
    totals.groups[0].nominal_end.as_mut().expect("an end").day = "2022-11-30".parse().expect("a day");
    let page = ProgressPage { frame: &frame, answer: &totals, rules: &rules };
    assert_eq!(
        page.nominal(&totals.groups[0]).expect("an end").to_string(),
        "On the calendar, phase I ended on Wednesday, 30 November 2022."
    );
    assert_eq!(
        page.goes_on(&totals.groups[0]).expect("a gate").to_string(),
        "The group goes on to phase II when 44 of 62 reviews are complete. Complete so far: 3."
    );
    assert_eq!(page.goes_on(&GroupTotals { gate: None, ..group(Phase::IV) }).map(|say| say.to_string()), None);
}

fn forecast() -> GroupForecast {
    let mut group = example::<Forecast>("forecast-reply").groups.remove(0);
    group.gate.met = false;
    group.gate.not_before = "2027-12-01".parse().expect("a day");
    group
}

#[test]
fn a_chance_is_never_told_as_certain() {
    let frame = frame(Language::English, Some(Role::Secretariat));
    let answer = Forecast { as_of: "2026-11-30".parse().expect("a day"), groups: Vec::new() };
    let page = ForecastPage { frame: &frame, answer: &answer };
    let likely = |likely| page.likely(&GroupForecast { likely, ..forecast() }).to_string();
    assert_eq!(likely(None), "No review was completed yet. There is no pace from which this could be told.");
    assert_eq!(likely(Some(0)), "Enough by that day: less than 1 of 100 cases");
    assert_eq!(likely(Some(40)), "Enough by that day: 40 of 100 cases");
    assert_eq!(likely(Some(100)), "Enough by that day: more than 99 of 100 cases");
    let mut past = GroupForecast { likely: Some(100), ..forecast() };
    past.gate.not_before = "2022-12-01".parse().expect("a day");
    past.coming.clear();
    assert!(page.likely(&past).to_string().contains("are not complete within the time"), "{}", page.likely(&past));
}

fn values(pairs: &[(&str, &str)]) -> Values {
    pairs.iter().map(|(name, value)| (*name, *value)).collect()
}

fn state() -> StateCode {
    "GHA".parse().expect("a code")
}

#[test]
fn amb_20_answers_need_the_day_from_which_they_could_be_read() {
    let answers = [("phase", "I"), ("step", "answers-TIP"), ("on", "2021-06-01"), ("source", "NV 12/2021")];
    let faults = forms::read_step(state(), &values(&answers)).expect_err("the day lacks");
    assert_eq!(faults.iter().map(|fault| fault.field).collect::<Vec<_>>(), ["readable_from"]);
    let read = [&answers[..], &[("readable_from", "2021-06-20")]].concat();
    let read = forms::read_step(state(), &values(&read)).expect("a step");
    assert!(matches!(read.step, Step::Answers { instrument: treaty::Instrument::Tip, .. }));
    let summary = [("phase", "II"), ("step", "summary"), ("on", "2021-06-01"), ("source", "NV 12/2021")];
    assert_eq!(forms::read_step(state(), &values(&summary)).expect("a step").step, Step::Summary);
    for step in ["answers-", "list", "list-XYZ", "lost", ""] {
        let wrong = values(&[("phase", "V"), ("step", step), ("on", "2021-06-01"), ("source", "x")]);
        let faults = forms::read_step(state(), &wrong).expect_err("no step");
        assert_eq!(faults.iter().map(|fault| fault.field).collect::<Vec<_>>(), ["phase", "step"], "{step}");
    }
}

#[test]
fn an_entry_is_struck_with_its_phase_and_a_struck_one_is_not_offered() {
    let mut file: ReviewFile = example("review-file");
    let frame = frame(Language::English, Some(Role::Secretariat));
    assert!(!format!("{:?}", forms::strike(&frame, &file)).contains("I-1"), "the sample's entry is struck");
    file.phases[0].entries[0].struck = None;
    assert!(format!("{:?}", forms::strike(&frame, &file)).contains("\"I-1\""));
    let read = forms::read_strike(state(), &values(&[("entry", "II-12"), ("reason", "twice")])).expect("an entry");
    assert_eq!((read.phase, read.entry), (Phase::II, 12));
    assert!(forms::read_strike(state(), &values(&[("entry", "12"), ("reason", "twice")])).is_err());
}

const DECISION: [(&str, &str); 4] = [
    ("from", "2027-01-01"),
    ("body", "Conference of the Parties"),
    ("decided_on", "2026-10-16"),
    ("reference", "Resolution 13/1, para. 4"),
];

fn amended(what: &str, pairs: &[(&str, &str)]) -> Result<Amendment, Vec<&'static str>> {
    let read = forms::read_amendment(what, &values(&[&DECISION[..], pairs].concat()));
    read.map(|command| command.amendment).map_err(|faults| faults.into_iter().map(|fault| fault.key).collect())
}

#[test]
fn pr_16_a_change_of_rules_is_read_whole_or_refused() {
    let share =
        |numerator, denominator| amended("threshold", &[("numerator", numerator), ("denominator", denominator)]);
    assert_eq!(share("3", "5"), Ok(Amendment::Threshold { numerator: 3, denominator: 5 }));
    assert_eq!(share("6", "5"), Err(vec!["fault-share"]));
    let clusters = |four: [&str; 4]| {
        let names = ["cluster_1", "cluster_2", "cluster_3", "cluster_4"];
        amended("workplan", &names.into_iter().zip(four).collect::<Vec<_>>())
    };
    assert!(clusters(["1", "4", "3", "2"]).is_ok());
    assert_eq!(clusters(["1", "4", "4", "2"]), Err(vec!["fault-clusters"]), "cluster III would never be reviewed");
    assert_eq!(clusters(["1", "4", "5", "2"]), Err(vec!["fault-choice"]));
    let start = amended("group-start", &[("group", "3"), ("start", "2028-11-01")]);
    assert!(matches!(start, Ok(Amendment::GroupStart { group: YearlyGroup::Three, .. })));
    assert_eq!(amended("phase-length", &[("months", "36")]), Ok(Amendment::PhaseLength { months: 36 }));
    let undecided = forms::read_amendment("phase-length", &values(&[("months", "36"), ("from", "2027-01-01")]));
    assert_eq!(undecided.expect_err("no decision").len(), 3);
}

#[test]
fn pr_16_how_long_states_have_is_changed_within_its_bounds() {
    let rules: RulesInForce = example("rules-in-force");
    let frame = frame(Language::English, Some(Role::Secretariat));
    let read = |what: &str, name: &str, length: &str| {
        let read = forms::read_period(what, &values(&[&DECISION[..], &[(name, length)]].concat()));
        read.map(|command| command.period).map_err(|faults| faults.into_iter().map(|fault| fault.field).collect())
    };
    for period in &rules.periods {
        let what = period.code();
        assert!(forms::PERIODS.contains(&what));
        let form = forms::change_period(&frame, &rules, what).expect("a form");
        let now = form.fields.iter().find(|field| matches!(field.name, "weeks" | "months")).expect("how long");
        assert_eq!(read(what, now.name, now.value()), Ok(*period), "what is asked is what is read");
        let most = period.most();
        assert!(read(what, now.name, &most.to_string()).is_ok());
        for wrong in ["0", &(most + 1).to_string(), "", "a year"] {
            assert_eq!(read(what, now.name, wrong), Err(vec![now.name]), "{what}: {wrong}");
        }
    }
    assert!(forms::change_period(&frame, &rules, "silence").is_none());
    let nine = forms::read_period("answers", &values(&[&DECISION[..], &[("months", "9")]].concat())).expect("read");
    let will = forms::of_period(&frame, &nine);
    assert!(will[0].contains("within so many months at most: 9"), "{will:?}");
}

#[test]
fn pr_16_the_rules_show_how_long_states_have_and_what_changed_it() {
    let rules: RulesInForce = example("rules-in-force");
    let frame = frame(Language::English, Some(Role::Secretariat));
    let html = RulesPage { frame: &frame, rules: &rules }.render().expect("a page");
    for what in forms::PERIODS {
        assert!(html.contains(&format!("href=\"/desk/rules/{what}\"")), "{what}");
    }
    let parts = ["To hold the consultation</dt><dd>Weeks: 6", "To answer the questionnaire</dt><dd>Months: 6"];
    assert!(parts.iter().all(|part| html.contains(part)), "{html}");
    assert!(html.contains("come within so many months at most: 9"), "the decision is listed: {html}");
}

#[test]
fn readings_come_back_as_they_are_shown() {
    let rules: RulesInForce = example("rules-in-force");
    let frame = frame(Language::English, Some(Role::Secretariat));
    let form = forms::choose_readings(&frame, &rules);
    let asked = form.fields.iter().filter(|field| field.is_group());
    let mut pairs: Vec<(&str, &str)> = asked.map(|field| (field.name, field.value())).collect();
    assert_eq!(pairs.len(), 9);
    pairs.extend(DECISION);
    let read = forms::read_readings(&values(&pairs)).expect("readings");
    assert_eq!(read.readings, rules.readings);
    let will = forms::of_readings(&frame, &rules, &read);
    assert_eq!(will[0], "Rules are read as before. Only the decision is recorded.");
}

#[test]
fn pr_10_before_a_group_goes_on_by_decision_it_is_said_in_full_what_happens() {
    let (frame, rules): (_, RulesInForce) =
        (frame(Language::English, Some(Role::Secretariat)), example("rules-in-force"));
    let mut group = group(Phase::I);
    let gate = group.gate.as_mut().expect("a gate");
    (gate.completed, gate.foreseen, gate.needed) = (3, 62, 44);
    let form = forms::advance(&frame, &group, &rules).expect("a next phase");
    let will = form.will.join("\n");
    for part in
        ["enters phase II", "Complete: 3 of 62. Needed: 44.", "stays open beside the new phase", "cannot be taken back"]
    {
        assert!(will.contains(part), "{part}: {will}");
    }
    group.phase = Some(Phase::IV);
    assert!(forms::advance(&frame, &group, &rules).is_none(), "there is no fifth phase");
}

#[test]
fn pr_47_an_officer_is_one_of_the_accounts_of_the_secretariat_or_nobody() {
    let frame = frame(Language::English, Some(Role::Secretariat));
    let accounts = ["desk-1".to_owned(), "desk-2".to_owned()];
    let form = forms::officer(&frame, &["GHA".parse().expect("a code")], &accounts, "desk-2");
    let field = form.fields.iter().find(|field| field.name == "officer").expect("the question");
    assert!(field.has("desk-2") && !field.has("desk-1"));
    let read = |officer: &str| {
        let values: Values = [("pick", "GHA"), ("officer", officer)].into_iter().collect();
        let read = forms::read_officer(&values, &accounts);
        read.map(|command| command.officer).map_err(|faults| faults[0].key)
    };
    assert_eq!(read("desk-1"), Ok(Some("desk-1".to_owned())));
    assert_eq!(read("-"), Ok(None));
    assert_eq!(read("desk-3"), Err("fault-choice"));
    assert_eq!(read(""), Err("fault-choice"));
}

#[test]
fn the_board_is_filtered_by_the_officers_that_there_are() {
    let frame = frame(Language::English, Some(Role::Secretariat));
    let mut answer = board();
    answer.lines.iter_mut().for_each(|line| line.officer = None);
    answer.lines[0].officer = Some("desk-9".to_owned());
    let choice = BoardChoice::of(&[("officer".to_owned(), "desk-7".to_owned())]);
    let accounts = ["desk-1".to_owned(), "desk-9".to_owned()];
    let page = BoardPage { frame: &frame, choice: &choice, answer: &answer, accounts: &accounts };
    let question = page.more_questions().into_iter().find(|question| question.name == "officer").expect("it is asked");
    let options: Vec<_> = question.options.iter().map(|one| (one.value.as_str(), one.chosen)).collect();
    assert_eq!(options, [("desk-1", false), ("desk-7", true), ("desk-9", false)]);
}

#[test]
fn each_reminder_is_wished_for_once() {
    let (one, other) = ("018f4d2e-0000-7000-8000-000000000001", "018f4d2e-0000-7000-8000-000000000002");
    let sent =
        [format!("GHA {one}"), format!("AUT {other}"), format!("GHA {other}"), "AUT".to_owned(), "x y".to_owned()];
    let sent: Values = sent.iter().map(|wish| ("wish", wish.as_str())).collect();
    let wishes: Vec<String> = read_wishes(&sent).iter().map(|wish| format!("{} {}", wish.state, wish.id)).collect();
    assert_eq!(wishes, [format!("AUT {other}"), format!("GHA {one}")]);
}

#[test]
fn pr_18_a_reminder_names_role_and_state_and_the_persons_whom_it_reaches() {
    use contracts::registry::{Directory, Duty, DutyIn};
    let frame = frame(Language::English, Some(Role::Secretariat));
    let state = |code: &str| -> StateCode { code.parse().expect("a code") };
    let mut board = board();
    board.lines.truncate(1);
    board.lines[0].next.what.who = vec![
        contracts::reviews::Mover::Mission { state: state("FRA") },
        contracts::reviews::Mover::FocalPoint { state: state("GHA") },
        contracts::reviews::Mover::Mission { state: state("AUT") },
    ];
    let mut directory: Directory = example_of("registry", "directory-reply");
    directory.entries.truncate(1);
    let entry = &mut directory.entries[0];
    (entry.state, entry.duties) = (state("GHA"), vec![DutyIn { review: state("GHA"), duty: Duty::FocalPoint }]);
    let mut contact = example_of::<contracts::notices::Contacts>("notices", "contacts-reply").contacts.remove(0);
    (contact.contact, contact.name) = (entry.person, "Ama Owusu".to_owned());
    let known = crate::pages::people::Known::of([contact.clone()]);
    let bounced = crate::pages::people::Known::of([contracts::notices::Contact { bounced: true, ..contact }]);
    let mut account = example_of::<contracts::notices::Accounts>("notices", "accounts-reply").accounts.remove(0);
    (account.role, account.state) = (contracts::notices::AccountRole::Mission, Some(state("FRA")));
    (account.contact.name, account.contact.bounced) = ("Jean Petit".to_owned(), false);
    let id = || Ok::<_, std::convert::Infallible>("018f4d2e-0000-7000-8000-000000000001".parse().expect("an id"));
    let shown = |directory: &Directory, known| {
        let reached = Reached::of(&frame, directory, known, std::slice::from_ref(&account));
        let page =
            RemindersPage::new(&frame, &board, &[state("GHA")], |_| id()).expect("a page").reaching(Some(reached));
        let to = page.addressees(&page.reminders[0], &board.lines[0].next);
        to.into_iter().map(|to| (to.role, to.persons.unwrap_or_default())).collect::<Vec<_>>()
    };
    let line = |role: &str, names: &[&str]| (role.to_owned(), names.iter().map(|&name| name.to_owned()).collect());
    let austria: (String, Vec<String>) = line("Austria (permanent mission)", &[]);
    let france = line("France (permanent mission)", &["Jean Petit"]);
    let stands_in = line("Ghana (permanent mission)", &[]);
    let ama = line("Ghana (focal point)", &["Ama Owusu"]);
    assert_eq!(shown(&directory, &known), [austria.clone(), france.clone(), ama]);
    assert_eq!(shown(&directory, &bounced), [austria.clone(), france.clone(), stands_in.clone()], "no letter arrives");
    directory.entries[0].acts = false;
    assert_eq!(shown(&directory, &known), [austria, france, stands_in], "nobody gets letters before they can act");
}

#[test]
fn no_letter_goes_out_where_the_secretariat_or_nobody_has_the_move() {
    let frame = frame(Language::English, Some(Role::Secretariat));
    let mut board = board();
    board.lines[0].next.what.who = vec![contracts::reviews::Mover::Secretariat];
    board.lines[1].next.what.who.clear();
    // Nothing else of them stalls.
    board.lines.iter_mut().for_each(|line| line.stalled.clear());
    let states: Vec<StateCode> = board.lines.iter().map(|line| line.state).collect();
    let id = || Ok::<_, std::convert::Infallible>("018f4d2e-0000-7000-8000-000000000001".parse().expect("an id"));
    let page = RemindersPage::new(&frame, &board, &states, |_| id()).expect("a page");
    let reached: Vec<String> = page.reminders.iter().map(|one| one.line.state.to_string()).collect();
    assert_eq!((reached, page.nobodys.len()), (vec!["ALA".to_owned()], 2));
    assert_eq!(page.form.fields.len(), 1);
}
