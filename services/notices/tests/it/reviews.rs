//! Reviews: whoever has something to do hears of it in the morning, is reminded of it as long as it is open, and of nothing else.

use access::Asker;
use contracts::notices::{ChooseCopies, Purpose, ShowOwnAccount};
use contracts::registry::{Duty, DutyGiven, PersonApproved, PersonLeft, PersonNamed, UndertakingGiven};
use contracts::reviews::{
    Capacity, ConsultationAgreed, Due, HelpAnswered, HelpAsked, Move, MoveKind, Mover, MovesChanged, Reminded,
    Reviewer, ReviewersSet, Step, StepRecorded,
};
use contracts::{ContactId, Day};
use treaty::{Instrument, InstrumentSet, Language, Phase, StateCode};

use crate::house::{House, contact, houses};
use crate::story::{all_told, at, invited, known, mails_to, text, to};

fn state(code: &str) -> StateCode {
    code.parse().unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn mission(code: &str) -> Purpose {
    Purpose::Mission { state: state(code) }
}

fn of_mission(code: &str) -> Mover {
    Mover::Mission { state: state(code) }
}

fn of_focal_point(code: &str) -> Mover {
    Mover::FocalPoint { state: state(code) }
}

/// Something to do since the day on which these stories begin.
fn to_do(what: MoveKind, who: &[Mover], by: Option<&str>) -> Move {
    let rule = "GL-11i".parse().unwrap();
    let by = by.map(|by| Due { day: day(by), rule, computed: "2027-05-03 + 6 weeks".to_owned() });
    let (phase, since, instruments) = (Some(Phase::I), day("2027-05-03"), Vec::new());
    Move { what, who: who.to_vec(), phase, instruments, by, agreed: None, rule, since }
}

fn nobodys() -> Move {
    to_do(MoveKind::WaitForGroup, &[], None)
}

impl House {
    /// The reviews say what is open in this one.
    async fn moves(&mut self, review: &str, next: Move, also: &[Move]) {
        self.reviews_say(MovesChanged { state: state(review), next, also: also.to_vec() }).await;
        self.until_reviews_known().await;
    }

    /// Somebody is the focal point of Kenya for a review who can act: two letters.
    async fn has_focal_point(&mut self, number: u8, name: &str, review: &str) -> ContactId {
        let person = self.has_approved(number, name, review).await;
        self.is_recorded(UndertakingGiven { state: state("KEN"), person, on: day("2027-05-03") }).await;
        person
    }

    /// The same of one who has not yet undertaken to keep confidential what they see.
    async fn has_approved(&mut self, number: u8, name: &str, review: &str) -> ContactId {
        let (person, on) = (known(self, number, name).await, day("2027-05-03"));
        let (kenya, review) = (state("KEN"), state(review));
        self.is_recorded(PersonNamed { state: kenya, person, note: 1, instruments: InstrumentSet::ALL, on }).await;
        let duty = Duty::FocalPoint;
        self.is_recorded(DutyGiven { state: kenya, person, review, duty, note: Some(1), on }).await;
        self.is_recorded(PersonApproved { state: kenya, person, on }).await;
        person
    }
}

/// The subjects of what was said to somebody of reviews, in the order in which it came: without invitations and what officials are told.
fn told(house: &House, name: &str) -> Vec<String> {
    let ours = |subject: &String| {
        ["Your move", "Reminder", "Agreed", "Your request", "Copy", "Recorded"]
            .iter()
            .any(|start| subject.starts_with(start))
    };
    mails_to(house, name).iter().map(|mail| mail.header("subject").unwrap()).filter(ours).collect()
}

fn last(house: &House, name: &str) -> String {
    text(mails_to(house, name).last().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_18iii_the_mission_gets_what_nobody_else_can() {
    for mut house in houses().await {
        invited(&house, 1, "mission", mission("KEN")).await;
        invited(&house, 2, "colleague", mission("KEN")).await;
        invited(&house, 3, "stranger", mission("FRA")).await;
        let name = to_do(MoveKind::NameFocalPoint, &[of_mission("KEN")], Some("2027-06-14"));
        let mine = to_do(MoveKind::Consult, &[of_mission("KEN")], Some("2027-06-14"));
        house.moves("KEN", mine.clone(), std::slice::from_ref(&name)).await;
        house.moves("FRA", name.clone(), &[]).await;
        // Nothing at once; in the morning one letter for all of it, to both accounts of the mission and to nobody else.
        at(&house, "2027-05-04T05:59:59Z", 3).await;
        at(&house, "2027-05-04T06:00:00Z", 5).await;
        for account in ["mission", "colleague"] {
            assert_eq!(told(&house, account), ["Your moves in the reviews: 3"], "{account}");
            let says = last(&house, account);
            assert!(says.contains("Review: FRA, phase I") && says.contains("What: Name a focal point"), "{says}");
            assert!(
                says.contains("Due by: Monday, 14 June 2027, 23:59 in Vienna (Tuesday, 15 June 2027, 00:59"),
                "{says}"
            );
            assert!(
                says.contains("Guidelines, para. 11") && says.contains("https://mechanism.example/moves"),
                "{says}"
            );
        }
        // From now on there is somebody else who can, and who hears of what became theirs.
        let person = house.has_focal_point(4, "focal", "KEN").await;
        let theirs = Move { who: vec![of_focal_point("KEN")], ..mine };
        house.moves("KEN", theirs.clone(), &[]).await;
        at(&house, "2027-05-05T06:00:00Z", 8).await;
        assert_eq!(told(&house, "focal"), ["Your move: review of KEN"]);
        // They leave before anybody says that it is the mission's again: it is the mission that is reminded, and nobody who left.
        let left = PersonLeft { state: state("KEN"), person, successor: None, on: day("2027-05-06") };
        house.is_recorded(left).await;
        at(&house, "2027-05-31T06:00:00Z", 11).await;
        assert_eq!((told(&house, "focal").len(), told(&house, "stranger").len()), (1, 0));
        for account in ["mission", "colleague"] {
            assert_eq!(told(&house, account)[1..], ["Reminder: 2 things are open in the reviews"], "{account}");
        }
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn gl_2_reminders_before_and_after_and_never_accusing() {
    for mut house in houses().await {
        house.has_focal_point(4, "focal", "KEN").await;
        let mut answers = to_do(MoveKind::SubmitAnswers, &[of_focal_point("KEN")], Some("2027-11-03"));
        answers.agreed = Some(day("2027-06-14"));
        answers.instruments = vec![Instrument::Tip];
        house.moves("KEN", answers.clone(), &[]).await;
        at(&house, "2027-05-04T06:00:00Z", 3).await;
        // What else is said of the review in the meantime changes nothing of it.
        house.moves("KEN", answers, &[to_do(MoveKind::NameExperts, &[of_mission("FRA")], None)]).await;
        // Fourteen and three days before the agreed day, in the morning; seven and thirty after it, and every thirty after that.
        let mornings = ["2027-05-31", "2027-06-11", "2027-06-21", "2027-07-14", "2027-08-13", "2027-09-12"];
        let secretariats = |so_far: usize| usize::from(so_far >= 2);
        for (so_far, morning) in mornings.into_iter().enumerate() {
            at(&house, &format!("{morning}T05:59:59Z"), 3 + so_far + secretariats(so_far)).await;
            at(&house, &format!("{morning}T06:00:00Z"), 4 + so_far + secretariats(so_far)).await;
            assert_eq!(told(&house, "focal").last().unwrap(), "Reminder: review of KEN");
            let says = last(&house, "focal");
            let due = if so_far < 2 { "Due by" } else { "Due since" };
            assert!(says.contains(&format!("{due}: Monday, 14 June 2027, 23:59 in Vienna")), "{says}");
            assert!(says.contains("Treaties: Trafficking in Persons Protocol"), "{says}");
            assert_eq!(says.contains("received like everything else"), so_far >= 2, "{says}");
            for word in ["breach", "violat", "fail", "overdue", "late ", "must"] {
                assert!(!says.to_lowercase().contains(word), "{word}: {says}");
            }
        }
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn gl_2_each_is_told_exactly_once_whatever_the_downtime() {
    for mut house in houses().await {
        invited(&house, 1, "mission", mission("KEN")).await;
        let consult = to_do(MoveKind::Consult, &[of_mission("KEN")], Some("2027-06-14"));
        house.moves("KEN", consult.clone(), &[]).await;
        house.crash().await;
        house.start().await;
        at(&house, "2027-05-04T06:00:00Z", 2).await;
        house.crash().await;
        // Two reminders and a stall would have gone, and something else happened.
        let experts = to_do(MoveKind::NameExperts, &[of_mission("KEN")], None);
        house.reviews_say(MovesChanged { state: state("KEN"), next: consult, also: vec![experts] }).await;
        house.clock.advance_to("2027-06-16T10:00:00Z".parse().unwrap());
        house.start().await;
        house.until_reviews_known().await;
        all_told(&house, 4).await;
        assert_eq!(told(&house, "mission"), ["Your move: review of KEN", "Reminder: review of KEN"]);
        house.crash().await;
        house.start().await;
        at(&house, "2027-06-17T06:00:00Z", 5).await;
        assert_eq!(told(&house, "mission")[2..], ["Your move: review of KEN"]);
        at(&house, "2027-06-21T06:00:00Z", 6).await;
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn gl_2_no_letter_goes_after_the_move_is_gone() {
    for mut house in houses().await {
        invited(&house, 1, "mission", mission("KEN")).await;
        let consult = to_do(MoveKind::Consult, &[of_mission("KEN")], Some("2027-06-14"));
        // Done on the day on which it began: nobody hears of it.
        house.moves("KEN", consult.clone(), &[]).await;
        house.moves("KEN", nobodys(), &[]).await;
        at(&house, "2027-05-04T06:00:00Z", 1).await;
        // Done after the letter: nobody is reminded of it, and nothing stalls.
        house.moves("KEN", consult.clone(), &[]).await;
        at(&house, "2027-05-05T06:00:00Z", 2).await;
        house.moves("KEN", nobodys(), &[]).await;
        at(&house, "2027-07-30T06:00:00Z", 2).await;
        // Where its day moves, reminders move with it.
        house
            .moves(
                "KEN",
                Move { since: day("2027-07-30"), ..to_do(consult.what, &consult.who, Some("2027-09-01")) },
                &[],
            )
            .await;
        at(&house, "2027-07-31T06:00:00Z", 3).await;
        house
            .moves(
                "KEN",
                Move { since: day("2027-07-30"), ..to_do(consult.what, &consult.who, Some("2027-10-01")) },
                &[],
            )
            .await;
        at(&house, "2027-09-17T05:59:59Z", 3).await;
        at(&house, "2027-09-17T06:00:00Z", 4).await;
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn gl_2_a_reminder_that_is_asked_for_goes_at_once_and_takes_the_place_of_the_morning() {
    for mut house in houses().await {
        house.has_focal_point(4, "focal", "KEN").await;
        invited(&house, 1, "mission", mission("FRA")).await;
        let confirm = to_do(MoveKind::ConfirmConsultation, &[of_focal_point("KEN"), of_mission("FRA")], None);
        house.moves("KEN", confirm.clone(), &[]).await;
        all_told(&house, 3).await;
        house.reviews_say(Reminded { state: state("KEN"), of: confirm, on: day("2027-05-03") }).await;
        house.until_reviews_known().await;
        all_told(&house, 5).await;
        for name in ["focal", "mission"] {
            assert_eq!(told(&house, name), ["Reminder: review of KEN"], "{name}");
            let says = last(&house, name);
            assert!(says.contains("The Secretariat would like to remind you"), "{says}");
            assert!(says.contains("Due by: no rule sets a day"), "{says}");
            assert!(says.contains("https://mechanism.example/reviews/KEN"), "{says}");
        }
        at(&house, "2027-09-01T06:00:00Z", 5).await;
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_37i_who_has_not_undertaken_hears_nothing_of_a_review_and_the_mission_does() {
    for mut house in houses().await {
        house.has_approved(4, "focal", "KEN").await;
        invited(&house, 1, "kenya", mission("KEN")).await;
        let agreed = ConsultationAgreed {
            state: state("KEN"),
            phase: Phase::I,
            proposal: 1,
            languages: vec![Language::English],
            answers_by: day("2027-10-01"),
            feedback_by: None,
            cap_after_consultation: None,
            on: day("2027-05-03"),
        };
        house.reviews_say(agreed).await;
        house.until_reviews_known().await;
        all_told(&house, 4).await;
        assert_eq!((told(&house, "focal").len(), told(&house, "kenya").len()), (0, 1));
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_31_everybody_of_the_review_hears_what_is_agreed() {
    for mut house in houses().await {
        house.has_focal_point(4, "focal", "KEN").await;
        for (number, name, code) in [(1, "kenya", "KEN"), (2, "france", "FRA"), (3, "ghana", "GHA"), (5, "none", "PER")]
        {
            invited(&house, number, name, mission(code)).await;
        }
        let reviewer = |code| Reviewer { state: state(code), instruments: InstrumentSet::ALL };
        let reviewers = vec![reviewer("FRA"), reviewer("GHA")];
        let (kenya, on) = (state("KEN"), day("2027-05-03"));
        house.reviews_say(ReviewersSet { state: kenya, group: None, reviewers, drawing: 1, on }).await;
        let languages = vec![Language::English, Language::French];
        house
            .reviews_say(ConsultationAgreed {
                state: kenya,
                phase: Phase::I,
                proposal: 1,
                languages,
                answers_by: day("2027-10-01"),
                feedback_by: None,
                cap_after_consultation: None,
                on,
            })
            .await;
        house.until_reviews_known().await;
        all_told(&house, 9).await;
        for name in ["focal", "france", "ghana"] {
            assert_eq!(told(&house, name), ["Agreed: consultation in the review of KEN"], "{name}");
            let says = last(&house, name);
            assert!(says.contains("Working languages of the review: English, French"), "{says}");
            assert!(says.contains("Friday, 1 October 2027, 23:59 in Vienna"), "{says}");
        }
        assert_eq!((told(&house, "kenya").len(), told(&house, "none").len()), (0, 0));
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn gl_2_the_secretariat_hears_of_every_stall_on_the_day_on_which_it_begins() {
    for mut house in houses().await {
        let consult =
            |since| Move { since: day(since), ..to_do(MoveKind::Consult, &[of_mission("KEN")], Some("2027-06-14")) };
        for review in ["KEN", "FRA", "GHA"] {
            house.moves(review, consult("2027-05-03"), &[]).await;
        }
        house.moves("GHA", nobodys(), &[]).await;
        at(&house, "2027-06-15T05:59:59Z", 0).await;
        at(&house, "2027-06-15T06:00:00Z", 1).await;
        let says = last(&house, "alarms");
        assert_eq!(to(&house, "alarms"), ["2 reviews wait, and their day is past"]);
        assert!(
            says.contains("KEN, phase I: Consult the reviewing States parties, due by Monday, 14 June 2027"),
            "{says}"
        );
        assert!(says.contains("FRA, phase I") && !says.contains("GHA"), "{says}");
        assert!(says.contains("https://mechanism.example/desk/board?stalled=true"), "{says}");
        // It is told once, whatever else is said of the review; what stalls beside it is told, too.
        let naming = |state| to_do(MoveKind::NameFocalPoint, &[of_mission(state)], Some("2027-06-15"));
        house.moves("KEN", consult("2027-06-15"), &[naming("BRA")]).await;
        at(&house, "2027-06-16T06:00:00Z", 2).await;
        let says = last(&house, "alarms");
        assert!(says.contains("KEN, phase I: Name a focal point (BRA), due by Tuesday, 15 June 2027"), "{says}");
        assert!(!says.contains("Consult"), "{says}");
        house.moves("KEN", consult("2027-06-15"), &[naming("BRA")]).await;
        // What comes to be waited for after its day is told the next morning.
        house.moves("GHA", consult("2027-06-16"), &[]).await;
        at(&house, "2027-06-17T06:00:00Z", 3).await;
        assert!(to(&house, "alarms").contains(&"One review waits, and its day is past".to_owned()));
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_cannot_be_reached_is_told_when_somebody_can() {
    for mut house in houses().await {
        let consult = to_do(MoveKind::Consult, &[of_mission("KEN")], None);
        house.moves("KEN", consult, &[]).await;
        at(&house, "2027-05-06T06:00:00Z", 0).await;
        invited(&house, 1, "mission", mission("KEN")).await;
        at(&house, "2027-05-07T06:00:00Z", 2).await;
        at(&house, "2027-07-07T06:00:00Z", 2).await;
        assert_eq!(told(&house, "mission"), ["Your move: review of KEN"]);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_18iii_a_mission_that_wishes_so_receives_copies_of_what_its_focal_point_is_told() {
    for mut house in houses().await {
        house.has_focal_point(4, "focal", "KEN").await;
        for (number, name) in [(1, "copied"), (2, "plain")] {
            invited(&house, number, name, mission("KEN")).await;
        }
        invited(&house, 3, "france", mission("FRA")).await;
        let account =
            |number, code: &str| Asker::Mission { account: contact(number).to_string(), state: code.to_owned() };
        let chosen = |number| ChooseCopies { copies: number };
        house.command(&account(1, "KEN"), &chosen(true)).await;
        house.command(&account(3, "FRA"), &chosen(true)).await;
        assert_eq!(house.query(&account(1, "KEN"), &ShowOwnAccount {}).await.copies, Some(true));
        assert_eq!(house.query(&account(2, "KEN"), &ShowOwnAccount {}).await.copies, Some(false));
        let theirs = to_do(MoveKind::SubmitAnswers, &[of_focal_point("KEN")], Some("2027-06-14"));
        // The mission has a move of its own that morning: the copy comes beside it.
        let own = to_do(MoveKind::NameExperts, &[of_mission("KEN")], Some("2027-06-14"));
        house.moves("KEN", theirs, &[own]).await;
        at(&house, "2027-05-04T06:00:00Z", 9).await;
        let counts = || ["focal", "copied", "plain", "france"].map(|name| told(&house, name).len());
        assert_eq!(counts(), [1, 2, 1, 0]);
        let subjects = told(&house, "copied");
        assert!(subjects.contains(&"Copy: review of KEN".to_owned()), "{subjects:?}");
        let all: Vec<String> = mails_to(&house, "copied").iter().map(text).collect();
        let is_copy = |says: &&String| says.contains("You receive this copy because");
        assert_eq!(all.iter().filter(is_copy).count(), 1);
        assert!(!last(&house, "focal").contains("copy"));
        // Saying the same again is no news. Whoever takes it back gets none of the reminders; what is the mission's own comes to both.
        house.command(&account(1, "KEN"), &chosen(true)).await;
        house.command(&account(1, "KEN"), &chosen(false)).await;
        at(&house, "2027-05-31T06:00:00Z", 12).await;
        assert_eq!(counts(), [2, 3, 2, 0]);
        let chosen = house.events().await.into_iter().filter(|name| name == "copies-chosen").count();
        assert_eq!(chosen, 3, "two choices of Kenya's mission and one of France's");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_48i_the_secretariat_hears_who_asked_for_help_and_the_state_that_it_was_answered() {
    for mut house in houses().await {
        house.has_focal_point(4, "focal", "KEN").await;
        invited(&house, 1, "france", mission("FRA")).await;
        let (state, by, on) = (state("KEN"), state("FRA"), day("2027-05-03"));
        let words = "0".repeat(64);
        let capacity = Capacity::PermanentRepresentative;
        house.reviews_say(HelpAsked { state, request: 1, by, capacity, on, words: words.clone() }).await;
        house.until_reviews_known().await;
        all_told(&house, 4).await;
        let says = text(house.smtp.until(4).await.last().unwrap());
        assert!(
            says.contains("Asked by: FRA") && says.contains("https://mechanism.example/desk/board/KEN/help"),
            "{says}"
        );
        house.reviews_say(HelpAnswered { state, request: 1, by, on, words }).await;
        house.until_reviews_known().await;
        all_told(&house, 5).await;
        assert_eq!(told(&house, "france"), ["Your request for help: review of KEN"]);
        assert!(told(&house, "focal").is_empty());
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_48ii_those_concerned_hear_what_the_secretariat_recorded() {
    for mut house in houses().await {
        house.has_focal_point(4, "focal", "KEN").await;
        for (number, name, code) in [(1, "france", "FRA"), (2, "ghana", "GHA"), (3, "peru", "PER")] {
            invited(&house, number, name, mission(code)).await;
        }
        let reviewer = |code, instruments| Reviewer { state: state(code), instruments };
        let reviewers =
            vec![reviewer("FRA", InstrumentSet::ALL), reviewer("GHA", InstrumentSet::from(Instrument::Untoc))];
        let (kenya, on) = (state("KEN"), day("2027-05-03"));
        house.reviews_say(ReviewersSet { state: kenya, group: None, reviewers, drawing: 1, on }).await;
        let recorded = |step| StepRecorded {
            state: kenya,
            phase: Phase::I,
            entry: 1,
            step,
            on,
            due: None,
            source: "a letter that says more".to_owned(),
        };
        house.reviews_say(recorded(Step::List { instrument: Instrument::Som })).await;
        house.until_reviews_known().await;
        all_told(&house, 7).await;
        let counts = |house: &House| ["focal", "france", "ghana", "peru"].map(|name| told(house, name).len());
        assert_eq!(counts(&house), [1, 1, 0, 0], "Ghana reviews another instrument, Peru nothing");
        house.reviews_say(recorded(Step::Summary)).await;
        house.until_reviews_known().await;
        all_told(&house, 10).await;
        assert_eq!(counts(&house), [2, 2, 1, 0]);
        assert!(!last(&house, "ghana").contains("a letter that says more"));
        house.close().await;
    }
}
