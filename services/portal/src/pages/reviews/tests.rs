//! What the pages of reviews derive from the answers of the services.

use askama::Template as _;
use contracts::Day;
use contracts::registry::{Directory, OwnProfile, PersonStanding, Statement};
use contracts::reviews::{
    HistoryLine, ListReviews, MilestoneKind, MoveKind, Mover, OwnMoves, Possible, ReviewFile, ReviewLine, Reviews,
    Side, Stage,
};
use documents::{Format, Part};
use treaty::{Language, Phase, StateCode, YearlyGroup};

use super::consultation::asked_to_confirm;
use super::*;
use crate::calendar::Status;
use crate::pages::form::{Fault, Values};
use crate::pages::people::Known;
use crate::pages::{ForState, Names, Person, Place, Role};
use crate::text::{AVAILABLE, Texts};

const OUTSIDE: &str = "https://review.example.org";

/// The review of the look, of Ghana by France and Kenya, on 20 January 2021: laid down, and not yet confirmed by France.
fn file() -> ReviewFile {
    serde_json::from_str(include_str!("../../../tests/look/reviews/review-file.json")).expect("a review")
}

fn own_moves() -> OwnMoves {
    serde_json::from_str(include_str!("../../../tests/look/reviews/own-moves.json")).expect("moves")
}

fn directory() -> Directory {
    serde_json::from_str(include_str!("../../../tests/look/reviews/directory.json")).expect("a directory")
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn state(code: &str) -> StateCode {
    code.parse().expect("a State")
}

#[test]
fn part_d_focal_points_and_observers_find_the_lists_of_dialogues_as_the_mission_does_and_experts_do_not() {
    let ways = |frame: &Frame| frame.desk_ways().iter().map(|way| way.path).collect::<Vec<_>>();
    let mut official = frame(Language::English, Role::Official);
    assert!(!ways(&official).contains(&"/lists") && !official.speaks_for_a_state());
    for (is, speaks) in [(ForState::FocalPoint, true), (ForState::Observer, false)] {
        official.person.as_mut().expect("signed in").for_state = is;
        assert_eq!(official.speaks_for_a_state(), speaks, "{is:?}");
        assert_eq!(ways(&official), ways(&frame(Language::English, Role::Mission)), "{is:?}");
    }
}

fn frame(language: Language, role: Role) -> Frame {
    let texts = Texts::of(language);
    let names = Names::of(
        [("AUT", "Austria"), ("FRA", "France"), ("GHA", "Ghana"), ("KEN", "Kenya"), ("NER", "Niger")]
            .map(|(code, name)| (state(code), name)),
    );
    Frame {
        names: names.in_language(&texts).into(),
        texts,
        place: Place::default(),
        person: Some(Person { name: "Sample".to_owned(), role, for_state: ForState::Nothing }),
        csrf: String::new(),
        today: day("2021-01-20"),
        notes: Vec::new(),
        own: None,
    }
}

fn english(role: Role) -> Frame {
    frame(Language::English, role)
}

/// A text without the marks that keep names apart.
#[expect(clippy::needless_pass_by_value, reason = "it takes sentences and texts as they come")]
fn plain(text: impl ToString) -> String {
    text.to_string().replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn every_move_stage_milestone_and_event_has_its_words_in_every_language() {
    for language in AVAILABLE {
        let frame = frame(language, Role::Mission);
        let mut said: Vec<String> = MoveKind::ALL.iter().map(|what| frame.move_name(what).to_string()).collect();
        said.extend(MoveKind::ALL.iter().map(|what| frame.move_why(what).to_string()));
        said.extend(Stage::ALL.iter().map(|stage| frame.review_stage(stage).to_string()));
        let kinds = [MilestoneKind::Start, MilestoneKind::FocalPoints, MilestoneKind::NominalEnd];
        said.extend(kinds.iter().map(|kind| frame.milestone(kind).to_string()));
        let event = |what: &str| HistoryLine { what: what.to_owned(), ..file().history[1].clone() };
        let events = contracts::catalogue().iter().filter(|entry| entry.service == "reviews" && is_event(entry));
        let mut known = 0;
        for entry in events {
            let says = frame.review_event(&event(entry.name));
            assert_ne!(says, frame.review_event(&event("no-such-event")), "{}", entry.name);
            known += 1;
            said.push(says);
        }
        assert!(known >= 22, "{known}");
        assert!(said.iter().all(|words| !words.is_empty() && !words.contains('[')), "{language}: {said:?}");
    }
}

fn is_event(entry: &contracts::Entry) -> bool {
    matches!(entry.kind, contracts::Kind::Event { .. })
}

#[test]
fn what_happened_is_said_with_its_step_instrument_or_move() {
    let frame = english(Role::Mission);
    let says: Vec<String> = file().history.iter().map(|line| plain(frame.review_event(line))).collect();
    assert_eq!(says[0], "A step was recorded (Answers, Trafficking in Persons)");
    assert_eq!(says[2], "A reminder was sent (Name governmental experts)");
    let odd = HistoryLine { detail: Some("<script>".to_owned()), ..file().history[1].clone() };
    assert_eq!(frame.review_event(&odd), "What came of the consultation was confirmed", "what is no word of ours");
}

#[test]
fn pr_4b_states_stand_in_the_readers_alphabet() {
    let who = [
        Mover::Secretariat,
        Mover::FocalPoint { state: state("KEN") },
        Mover::Mission { state: state("AUT") },
        Mover::FocalPoint { state: state("FRA") },
    ];
    let says = |language| plain(frame(language, Role::Mission).movers(&who));
    assert_eq!(
        says(Language::English),
        "Austria (permanent mission), France (focal point), Kenya (focal point), Secretariat"
    );
    let russian = says(Language::Russian);
    let places: Vec<_> = ["Австрия", "Кения", "Франция"].iter().filter_map(|name| russian.find(name)).collect();
    assert!(places.len() == 3 && places.is_sorted(), "{russian}");
}

#[test]
fn whose_move_it_is_is_one_statement_and_nobodys_says_so() {
    let (frame, mut file) = (english(Role::Mission), file());
    assert_eq!(plain(frame.whose(&file.next.what)), "Next move: France (focal point)");
    file.next.what.who.clear();
    assert_eq!(plain(frame.whose(&file.next.what)), "Nobody has to do anything now");
}

#[test]
fn moves_that_are_far_off_stand_below_those_that_are_near_or_have_no_day() {
    let (frame, mut answer) = (english(Role::Mission), own_moves());
    let experts = answer.own.iter_mut().find(|shown| shown.what.what == MoveKind::NameExperts).expect("one");
    experts.by = None;
    let page = MovesPage { frame: &frame, answer: Some(&answer), first: None };
    let (soon, later) = page.own();
    let kinds = |moves: &[&ShownMove]| -> Vec<MoveKind> { moves.iter().map(|shown| shown.what.what).collect() };
    assert_eq!(kinds(&soon), [MoveKind::Consult, MoveKind::NameExperts], "no day is now");
    let by = "by the day that was agreed, and by the nominal end of the phase";
    assert_eq!(kinds(&later), [MoveKind::AgreeLists, MoveKind::SubmitAnswers], "{by}");
}

#[test]
fn each_move_has_the_one_button_that_does_it() {
    let answer = own_moves();
    let paths = |role| -> Vec<String> {
        let frame = english(role);
        answer.own.iter().filter_map(|shown| Some(Doing::of(&frame, shown)?.path)).collect()
    };
    let consultation = "/reviews/GHA/consultation/I";
    assert_eq!(paths(Role::Mission), [consultation, "/people/name", "/reviews/FRA", "/reviews/GHA"]);
    assert_eq!(paths(Role::Official)[1], "/people", "people are named by a note of the mission (para. 18)");
    let waits = answer.others.last().expect("a move");
    assert!(Doing::of(&english(Role::Mission), waits).is_none(), "nobody's move has no button");
}

#[test]
fn gl_7_an_official_first_has_a_profile_approved_and_then_undertakes() {
    let entry = contracts::entry("registry/own-profile-reply.v1").expect("a message");
    let example = contracts::examples::of(entry).expect("an example").clone();
    let mut own: OwnProfile = serde_json::from_value(example).expect("a profile");
    own.person.undertaking = None;
    let mut first = |standing| {
        own.person.standing = standing;
        first_step(&own)
    };
    assert_eq!(first(PersonStanding::Named), Some(FirstStep::FillIn));
    assert!(matches!(first(PersonStanding::Returned), Some(FirstStep::ClearUp { asked: Some(_) })));
    assert_eq!(first(PersonStanding::Submitted), Some(FirstStep::Undertake), "it can be given meanwhile");
    assert_eq!(first(PersonStanding::Approved), Some(FirstStep::Undertake), "PR-37i");
    own.person.undertaking = Some(day("2021-01-02"));
    own.person.standing = PersonStanding::Approved;
    assert_eq!(first_step(&own), None);
}

#[test]
fn pr_31_only_a_state_that_has_not_confirmed_is_asked_to() {
    let mut file = file();
    let (france, kenya) = (Some(state("FRA")), Some(state("KEN")));
    file.may = vec![Possible::Confirm, Possible::Return];
    let phase = file.phases[0].clone();
    assert!(may_confirm(&file, &phase, france));
    assert!(!may_confirm(&file, &phase, kenya), "it has");
    assert!(!may_confirm(&file, &phase, None), "the Secretariat never signs for a State (para. 47)");
    file.may.clear();
    assert!(!may_confirm(&file, &phase, france), "the service says who may");
}

#[test]
fn pr_31_it_is_laid_down_in_a_phase_that_has_begun_and_is_not_complete() {
    let mut file = file();
    assert!(may_propose(&file, &file.phases[0]));
    assert!(!may_propose(&file, &file.phases[1]), "it is to come");
    file.phases[0].stage = Stage::Complete;
    assert!(!may_propose(&file, &file.phases[0]));
    file.phases[0].stage = Stage::Answers;
    file.may.clear();
    assert!(!may_propose(&file, &file.phases[0]));
}

#[test]
fn pr_48ii_what_the_secretariat_writes_the_state_under_review_confirms_too() {
    let file = file();
    let codes =
        |role| -> Vec<String> { asked_to_confirm(&english(role), &file).iter().map(StateCode::to_string).collect() };
    assert_eq!(codes(Role::Official), ["FRA", "KEN"]);
    assert_eq!(codes(Role::Secretariat), ["FRA", "GHA", "KEN"]);
    let will = forms::of_proposal(&english(Role::Official), &file, &file.phases[0]);
    assert!(plain(&will[0]).contains("France, Kenya"), "{will:?}");
    assert_eq!(will.len(), 4, "it takes the place of what stands");
}

/// What a State reserved and declared, of the look: a reservation to article 35, a notification on article 5, a declaration on a Protocol as
/// a whole, one that was withdrawn and one that was struck.
fn statements() -> Vec<Statement> {
    serde_json::from_str(include_str!("../../../tests/look/reviews/statements.json")).expect("statements")
}

#[test]
fn gl_8d_a_reservation_to_article_35_is_not_shown_under_article_5() {
    let (frame, file) = (english(Role::Official), file());
    let page = ReviewPage { statements: statements(), ..review_page(&frame, &file, None) };
    assert!(file.phases[0].strands[0].articles.contains(&5) && !file.phases[0].strands[0].articles.contains(&35));
    let shown: Vec<u32> = page.statements_in(&file.phases[0]).iter().map(|one| one.statement).collect();
    assert_eq!(
        shown,
        [2, 3],
        "of article 5, and of a Protocol as a whole; neither what was withdrawn nor what was struck"
    );
    let html = page.render().expect("a page");
    assert!(
        html.contains("an act in furtherance of the agreement") && !html.contains("International Court of Justice")
    );
    let mut last = file.phases[0].clone();
    last.strands[0].articles = vec![35];
    last.strands[1].articles.clear();
    let shown: Vec<u32> = page.statements_in(&last).iter().map(|one| one.statement).collect();
    assert_eq!(shown, [1], "where article 35 is asked; nothing of a treaty of which nothing is");
}

#[test]
fn gl_8d_a_review_is_shown_also_while_statements_are_not_known() {
    let (frame, file) = (english(Role::Official), file());
    let html = review_page(&frame, &file, None).render().expect("a page");
    assert!(!html.contains("declarations of the State party under review"));
    let page = ReviewPage { statements: statements(), ..review_page(&frame, &file, None) };
    assert!(page.render().expect("a page").contains("declarations of the State party under review"));
}

/// What was typed into the form, with these languages and this in the place of something.
fn typed(languages: &[&str], changed: &[(&'static str, &str)]) -> Values {
    let mut pairs = vec![
        ("held_on", "2021-01-14"),
        ("held_also", "2021-01-11\n\n 2021-01-14 "),
        ("answers_by", "2021-05-14"),
        ("requirements", "A call"),
    ];
    pairs.retain(|(name, _)| changed.iter().all(|(other, _)| other != name));
    pairs.extend_from_slice(changed);
    let languages = languages.iter().map(|language| ("languages", *language));
    pairs.into_iter().chain(languages).collect()
}

fn faults_of(role: Role, values: &Values) -> Vec<(&'static str, &'static str)> {
    let file = file();
    let read = forms::read_propose(&english(role), &file, &file.phases[0], values);
    let faults: Vec<Fault> = read.err().unwrap_or_default();
    faults.iter().map(|fault| (fault.field, fault.key)).collect()
}

#[test]
fn pr_50_one_or_two_languages_need_no_reason_and_three_do() {
    let faults =
        |languages: &[&str], changed: &[(&'static str, &str)]| faults_of(Role::Official, &typed(languages, changed));
    assert_eq!(faults(&["English"], &[]), []);
    assert_eq!(faults(&["English", "French"], &[]), []);
    let three = ["Arabic", "English", "French"];
    assert_eq!(faults(&three, &[]), [("exceptional", "fault-justification")]);
    assert_eq!(faults(&three, &[("exceptional", "No common language")]), []);
    let four = ["Arabic", "English", "French", "Russian"];
    assert_eq!(faults(&four, &[("exceptional", "Many")]), [("languages", "fault-languages")]);
    assert_eq!(faults(&[], &[]), [("languages", "fault-missing")]);
    assert_eq!(faults(&["Portuguese"], &[]), [("languages", "fault-choice")], "PR-49");
}

#[test]
fn gl_11i_the_days_of_a_consultation_are_read_once_each_and_in_order() {
    let (frame, file) = (english(Role::Official), file());
    let values = typed(&["English"], &[]);
    let command = forms::read_propose(&frame, &file, &file.phases[0], &values).expect("it reads");
    assert_eq!(command.held_on, [day("2021-01-11"), day("2021-01-14")]);
    assert_eq!((command.mandate, command.feedback_by, command.division), (None, None, None));
    let odd = typed(&["English"], &[("held_also", "soon")]);
    assert_eq!(faults_of(Role::Official, &odd), [("held_also", "fault-days")]);
    let many = vec!["2021-01-11"; 20].join("\n");
    assert_eq!(faults_of(Role::Official, &typed(&["English"], &[("held_also", &many)])), [("held_also", "fault-days")]);
}

#[test]
fn pr_48ii_the_secretariat_needs_a_mandate() {
    let values = typed(&["English"], &[]);
    assert_eq!(faults_of(Role::Secretariat, &values), [("mandate", "fault-missing")]);
    assert_eq!(faults_of(Role::Secretariat, &typed(&["English"], &[("mandate", "NV 12/2020")])), []);
}

#[test]
fn pr_34_the_form_shows_the_latest_day_that_can_be_agreed() {
    let (frame, mut file) = (english(Role::Official), file());
    let hint = |file: &ReviewFile| {
        let form = forms::propose(&frame, file, &file.phases[0]);
        let field = form.fields.iter().find(|field| field.name == "answers_by").expect("the question");
        plain(field.hint.clone().unwrap_or_default())
    };
    let both = hint(&file);
    assert!(both.contains("1 June 2021") && both.contains("11 July 2021"), "AMB-14: {both}");
    file.phases[0].milestones[4].beside = None;
    let cap = hint(&file);
    assert!(cap.contains("1 June 2021") && !cap.contains("July"), "{cap}");
}

#[test]
fn nothing_that_stands_is_lost_when_it_is_changed() {
    let (frame, file) = (english(Role::Official), file());
    let form = forms::propose(&frame, &file, &file.phases[0]);
    let value = |name: &str| -> Vec<String> {
        form.fields.iter().find(|field| field.name == name).map(|field| field.values.clone()).unwrap_or_default()
    };
    assert_eq!(value("held_on"), ["2021-01-11"]);
    assert_eq!(value("held_also"), ["2021-01-14"]);
    assert_eq!(value("languages"), ["English", "French"]);
    assert_eq!(value("answers_by"), ["2021-05-14"]);
    assert!(value("division")[0].contains("Kenya: articles 10 to 15"));
    assert_eq!(value("version"), ["14"]);
}

#[test]
fn a_reader_confirms_as_what_they_are_and_is_told_what_follows() {
    let file = file();
    let phase = &file.phases[0];
    let stands = phase.consultation.as_ref().expect("a consultation");
    let will = |role, own| {
        let form = forms::confirm(&english(role), &file, phase, stands, Some(state(own)));
        form.will.iter().map(plain).collect::<Vec<_>>()
    };
    let mission = will(Role::Mission, "FRA");
    assert!(mission[0].contains("France confirms, as permanent representative"), "{mission:?}");
    assert!(mission[1].contains("all have confirmed"), "France is the last: {mission:?}");
    let official = will(Role::Official, "GHA");
    assert!(official[0].contains("as focal point") && official[1].contains("once the others"), "{official:?}");
}

fn review_page<'a>(frame: &'a Frame, file: &'a ReviewFile, own: Option<StateCode>) -> ReviewPage<'a> {
    let people = Some(people_of(frame, file, &directory()));
    ReviewPage { frame, file, own, people, known: Known::default(), statements: Vec::new() }
}

#[test]
fn amb_36_another_state_sees_stage_and_dates_and_nothing_of_lateness() {
    let (frame, mut file) = (english(Role::Mission), file());
    let parties = review_page(&frame, &file, Some(state("KEN"))).render().expect("a page");
    assert!(parties.contains("days ago") && parties.contains("Open for"), "the parties see how long");
    assert!(parties.contains("/consultation/I"));
    file.side = Side::OtherState;
    for phase in &mut file.phases {
        (phase.consultation, phase.entries) = (None, Vec::new());
        phase.milestones.iter_mut().for_each(|one| (one.days_late, one.days_after_rule) = (None, None));
    }
    let other = review_page(&frame, &file, Some(state("AUT"))).render().expect("a page");
    let dates = other.split("id=\"people\"").next().unwrap_or_default();
    assert!(dates.contains("12 January 2021"), "the day of the rule");
    for late in ["days ago", "Open for", "after its day", "/consultation/"] {
        assert!(!dates.contains(late), "{late}");
    }
}

#[test]
fn a_reader_has_the_button_of_a_move_of_their_own_state_alone() {
    let (frame, file) = (english(Role::Official), file());
    let path = |own| review_page(&frame, &file, Some(state(own))).doing(&file.next).map(|doing| doing.path);
    assert_eq!(path("FRA").as_deref(), Some("/reviews/GHA/consultation/I"));
    assert_eq!(path("GHA"), None, "it is France's");
}

#[test]
fn what_the_secretariat_can_do_follows_from_what_the_service_says() {
    let (frame, mut file) = (english(Role::Secretariat), file());
    let paths = |file: &ReviewFile| -> Vec<String> {
        review_page(&frame, file, None).desk().into_iter().map(|(path, _)| path).collect()
    };
    assert_eq!(paths(&file), [""; 0]);
    file.may = vec![Possible::Remind, Possible::KeepNote, Possible::RecordStep];
    assert_eq!(paths(&file), ["/desk/board/GHA/step", "/desk/board/GHA/remind", "/desk/board/GHA/notes"]);
    file.may = vec![Possible::ChoosePublicStage, Possible::AskForHelp];
    assert_eq!(paths(&file), ["/reviews/GHA/help", "/reviews/GHA/public"]);
}

#[test]
fn pr_48i_the_secretariat_answers_a_request_that_is_open() {
    let (desk, mut file) = (english(Role::Secretariat), file());
    let asked = |request, answer| contracts::reviews::HelpLine {
        request,
        by: state("GHA"),
        capacity: contracts::reviews::Capacity::FocalPoint,
        asked: day("2021-01-18"),
        text: "How is the questionnaire opened?".to_owned(),
        answer,
    };
    let done = contracts::reviews::HelpAnswer { on: day("2021-01-19"), text: "Sent.".to_owned() };
    file.help = vec![asked(1, Some(done)), asked(2, None)];
    let form = help::answer_help(&desk, &file);
    let field = form.fields.iter().find(|field| field.name == "request").expect("which");
    assert_eq!(field.value(), "GHA-2", "the one that is open");
    let values: Values = [("request", "GHA-2"), ("on", "2021-01-20"), ("text", "Called.")].into_iter().collect();
    let command = help::read_answer_help(&file, &values).expect("an answer");
    assert_eq!((command.by, command.request, command.on), (state("GHA"), 2, day("2021-01-20")));
    let none: Values = [("request", "GHA"), ("on", "2021-01-20"), ("text", "Called.")].into_iter().collect();
    assert_eq!(help::read_answer_help(&file, &none).expect_err("a fault")[0].field, "request");
    file.side = Side::Secretariat;
    let offers = review_page(&desk, &file, None).desk();
    assert!(offers.iter().any(|(path, _)| path == "/desk/board/GHA/help"));
    let page = review_page(&desk, &file, None).render().expect("a page");
    assert!(page.contains("How is the questionnaire opened?") && page.contains("Sent."));
}

#[test]
fn amb_36_the_form_says_in_full_what_everybody_will_see_and_asks_the_secretariat_for_the_mandate() {
    let (own, desk, mut file) = (english(Role::Official), english(Role::Secretariat), file());
    let choose = |frame: &Frame, file: &ReviewFile, pairs: &[(&'static str, &str)]| {
        let values: Values = pairs.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        public::read_public_stage(frame, file, &values)
    };
    assert!(choose(&own, &file, &[]).is_err(), "nothing is chosen by itself");
    let command = choose(&own, &file, &[("public", "stage")]).expect("a choice");
    assert!(command.public && command.mandate.is_none());
    let will = public::of_public_stage(&own, &file, &command).iter().map(plain).collect::<Vec<_>>();
    assert!(will[0].contains("Ghana, phase I, Not started: no consultation held"), "{will:?}");
    assert!(will.iter().any(|line| line.contains("at any time")), "{will:?}");
    assert!(choose(&desk, &file, &[("public", "stage")]).is_err(), "pr_48ii: not without a mandate");
    let command = choose(&desk, &file, &[("public", "stage"), ("mandate", "note verbale 12/2020")]).expect("a choice");
    assert_eq!(command.mandate.as_deref(), Some("note verbale 12/2020"));
    let will = public::of_public_stage(&desk, &file, &command);
    assert!(will.iter().any(|line| line.contains("on behalf of the State")), "{will:?}");
    let asked = |frame: &Frame| public::public_stage(frame, &file).fields.iter().any(|field| field.name == "mandate");
    assert!(asked(&desk) && !asked(&own));
    file.public.by_conference = true;
    let command = choose(&own, &file, &[("public", "totals")]).expect("a choice");
    let will = public::of_public_stage(&own, &file, &command);
    assert!(will.iter().any(|line| line.contains("Conference")), "it has no effect as long as: {will:?}");
}

#[test]
fn amb_36_a_review_says_what_everybody_sees_of_it_and_by_whose_word() {
    let (frame, mut file) = (english(Role::Official), file());
    let says = |file: &ReviewFile| plain(review_page(&frame, file, None).seen_by_everybody());
    assert_eq!(says(&file), "No more than totals by group");
    file.public.on = Some(day("2021-01-05"));
    assert_eq!(says(&file), "No more than totals by group", "it was taken back");
    file.public.agreed = true;
    assert_eq!(says(&file), "Phase and stage, as the State party under review agreed on Tuesday, 5 January 2021");
    (file.public.agreed, file.public.by_conference) = (false, true);
    assert_eq!(says(&file), "Phase and stage, as the Conference decided for all reviews");
    let chose = |detail: &str| HistoryLine {
        what: "public-stage-chosen".to_owned(),
        detail: Some(detail.to_owned()),
        ..file.history[0].clone()
    };
    let told = plain(frame.review_event(&chose("everybody/mandate")));
    assert_eq!(
        told,
        "The State party under review chose what everybody sees (phase and stage for everybody, by the Secretariat, on \
         behalf of the State)"
    );
}

#[test]
fn the_phases_stand_with_the_latest_first_and_what_is_to_come_last() {
    let (frame, mut file) = (english(Role::Official), file());
    let next = file.phases[1].clone();
    file.phases[1].stage = Stage::Answers;
    file.phases.push(contracts::reviews::PhaseLine { phase: Phase::III, ..next });
    let phases: Vec<Phase> = review_page(&frame, &file, None).phases().iter().map(|line| line.phase).collect();
    assert_eq!(phases, [Phase::II, Phase::I, Phase::III]);
}

#[test]
fn the_line_of_stages_says_what_is_done_now_and_to_come() {
    let (frame, mut file) = (english(Role::Official), file());
    let line = |file: &ReviewFile| -> Vec<&'static str> {
        review_page(&frame, file, None).stages(&file.phases[0]).into_iter().map(|(is, ..)| is).collect()
    };
    assert_eq!(line(&file), ["now", "coming", "coming", "coming", "coming", "coming"]);
    file.phases[0].stage = Stage::Lists;
    assert_eq!(line(&file), ["done", "done", "done", "now", "coming", "coming"]);
    file.phases[0].stage = Stage::Complete;
    assert_eq!(line(&file), ["done"; 6]);
}

#[test]
fn pr_18iii_where_no_focal_point_is_named_the_mission_stands_in() {
    let (frame, file) = (english(Role::Official), file());
    let sides = people_of(&frame, &file, &directory());
    let states: Vec<String> = sides.iter().map(|side| side.state.to_string()).collect();
    assert_eq!(states, ["GHA", "FRA", "KEN"], "the State under review, then the others by name");
    let stands_in: Vec<bool> = sides.iter().map(|side| side.mission_stands_in(&file)).collect();
    assert_eq!(stands_in, [false, false, true], "Kenya named an observer alone");
}

#[test]
fn reviews_stand_by_group_then_by_name_and_signatories_last() {
    let frame = english(Role::Mission);
    let line = |code: &str, group| ReviewLine {
        state: state(code),
        name: code.to_owned(),
        group,
        reviewers: vec![state("KEN"), state("AUT")],
        phase: Some(Phase::I),
        stage: Stage::NotStarted,
    };
    let (one, two) = (Some(YearlyGroup::One), Some(YearlyGroup::Two));
    let reviews = vec![line("KEN", None), line("NER", two), line("GHA", one), line("FRA", one)];
    let answer = Reviews { as_of: frame.today, reviews };
    let page = ReviewsPage { frame: &frame, query: &ListReviews::default(), answer: &answer };
    let groups = page.groups();
    let codes: Vec<Vec<String>> =
        groups.iter().map(|(_, lines)| lines.iter().map(|line| line.state.to_string()).collect()).collect();
    assert_eq!(codes, [vec!["FRA", "GHA"], vec!["NER"], vec!["KEN"]]);
    assert_eq!(page.reviewers(groups[0].1[0]), "Austria, Kenya");
    let csv = reviews_csv(&frame, &answer);
    assert!(
        csv.starts_with("group,state,name,reviewing_states,phase,stage\n1,FRA,France,AUT KEN,I,not-started\n"),
        "{csv}"
    );
}

#[test]
fn a_move_keeps_its_place_in_the_calendar_when_its_day_moves_and_is_taken_off_when_done() {
    let (frame, mut file, mut own) = (english(Role::Official), file(), own_moves().own);
    let ghana = state("GHA");
    let line = |own: &[ShownMove], file: &ReviewFile| -> Vec<(String, String, Status, u32)> {
        let entries = moves_of(&frame, OUTSIDE, (own, ghana), file);
        entries.into_iter().map(|one| (one.uid, one.on.to_string(), one.status, one.sequence)).collect()
    };
    let entry = |uid: &str, on: &str, status, sequence| (uid.to_owned(), on.to_owned(), status, sequence);
    let before = line(&own, &file);
    assert!(before.contains(&entry("review-gha-i-consult", "2021-01-12", Status::Confirmed, 14)), "{before:?}");
    assert!(before.contains(&entry("review-gha-i-submit-answers", "2021-05-14", Status::Confirmed, 14)), "agreed");
    assert!(before.contains(&entry("review-gha-i-name-focal-point", "2020-12-15", Status::Cancelled, 14)), "done");
    assert!(before.iter().all(|(uid, ..)| uid.starts_with("review-gha-")), "of this review alone");
    (own[3].what.agreed, file.version) = (Some(day("2021-04-30")), 15);
    assert!(line(&own, &file).contains(&entry("review-gha-i-submit-answers", "2021-04-30", Status::Confirmed, 15)));
    own.remove(0);
    file.phases[0].milestones[3].actual = Some(day("2021-01-21"));
    let after = line(&own, &file);
    assert!(after.contains(&entry("review-gha-i-consult", "2021-01-12", Status::Cancelled, 15)), "{after:?}");
    let mut uids: Vec<_> = after.iter().map(|(uid, ..)| uid).collect();
    uids.sort_unstable();
    uids.dedup();
    assert_eq!(uids.len(), after.len());
}

#[test]
fn an_entry_of_the_calendar_says_why_by_which_rule_and_where() {
    for language in AVAILABLE {
        let (frame, file, own) = (frame(language, Role::Mission), file(), own_moves().own);
        let entries = moves_of(&frame, OUTSIDE, (&own, state("GHA")), &file);
        let consult = entries.iter().find(|one| one.uid == "review-gha-i-consult").expect("an entry");
        let rule = frame.texts.citation(&own[0].what.rule.0);
        assert!(consult.description.contains(&rule), "{}", consult.description);
        let computed = frame.texts.computed("2020-12-01 + 6 weeks");
        assert!(consult.description.contains(computed.as_str()), "{}", consult.description);
        assert_eq!(consult.url, format!("{OUTSIDE}/{}/reviews/GHA", language.code()));
        assert!(!consult.title.contains('[') && !consult.title.is_empty());
    }
}

#[test]
fn pr_31_the_record_says_what_its_page_says_in_every_language() {
    for language in AVAILABLE {
        let (frame, mut file) = (frame(language, Role::Official), file());
        let sides = people_of(&frame, &file, &directory());
        file.phases[0].consultation.as_mut().expect("a consultation").exceptional = Some("None in common".to_owned());
        let phase = &file.phases[0];
        let stands = phase.consultation.as_ref().expect("a consultation");
        let record = consultation_record(&frame, (&file, phase, stands), Some(&sides), &Known::default());
        let said = record.parts.iter().map(text_of).collect::<Vec<_>>().join("\n");
        for told in [
            frame.texts.day(&stands.answers_by),
            frame.texts.day(&day("2021-06-01")),
            frame.texts.working_languages(&stands.languages),
            frame.names.name(&state("GHA")),
            frame.capacity(&stands.confirmed[0].capacity).to_string(),
            "Kenya: articles 10 to 15 and 23.".to_owned(),
            "None in common".to_owned(),
        ] {
            assert!(said.contains(&told), "{language}: {told} is not in {said}");
        }
        assert!(!said.contains(['{', '}', '$', '[']), "{language}: {said}");
        assert_eq!(record.date, frame.today.0, "it is not agreed");
        assert_eq!(record_file_name(&file, phase), "consultation-GHA-I");
    }
}

#[tokio::test]
async fn pr_31_the_record_is_written_in_every_format_and_direction_of_writing() {
    for language in [Language::English, Language::Arabic] {
        let (frame, file) = (frame(language, Role::Official), file());
        let phase = &file.phases[0];
        let stands = phase.consultation.as_ref().expect("a consultation");
        let record = consultation_record(&frame, (&file, phase, stands), None, &Known::default());
        for format in [Format::Pdf, Format::Docx] {
            let written = documents::written(record.clone(), format).await;
            assert!(written.as_ref().is_ok_and(|bytes| bytes.len() > 1_000), "{language} {format:?}: {written:?}");
        }
    }
}

fn text_of(part: &Part) -> String {
    match part {
        Part::Heading { text, .. } | Part::Paragraph { text } | Part::Aside { text } | Part::SmallPrint { text } => {
            text.clone()
        }
        Part::Facts { facts } => {
            facts.iter().map(|(name, fact)| [name.as_str(), fact.as_str()].join(": ")).collect::<Vec<_>>().join("\n")
        }
        Part::Table(table) => table.rows.iter().map(|row| row.join("|")).collect(),
        Part::Numbered { texts } => texts.join("\n"),
        Part::Title | Part::PageBreak => String::new(),
    }
}
