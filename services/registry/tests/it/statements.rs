//! Reservations, declarations and notifications (guidelines, para. 8 (d)).

use access::Asker;
use contracts::registry::{
    ListStatements, RecordStatement, RegistryEvent, Statement, StatementKind, StrikeStatement, WithdrawStatement,
};
use journal::Aggregate;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use registry::domain::{Audience, Decision, Statements, record_statement, strike_statement, withdraw_statement};
use treaty::Instrument::{self, Som, Tip, Untoc};

use crate::house::{FILE, houses};
use crate::story::{SOURCE, Story, assert_refused, assert_refused_by, day};

/// A State, and what it stated.
#[derive(Clone, Debug)]
struct World {
    story: Story,
    statements: Statements,
    events: Vec<RegistryEvent>,
}

impl World {
    fn new() -> Self {
        Self { story: Story::of("FRA"), statements: Statements::default(), events: Vec::new() }
    }

    fn recording(&self, instrument: Instrument, articles: &[u8], on: &str) -> RecordStatement {
        let (kind, text) = (StatementKind::Reservation, "It is not bound by paragraph 2.".to_owned());
        let (articles, source) = (articles.to_vec(), SOURCE.to_owned());
        RecordStatement { state: self.story.code, instrument, kind, articles, text, on: day(on), source }
    }

    fn decide(&self, command: &RecordStatement) -> Decision {
        record_statement(&self.story.state, &self.statements, command, self.story.today)
    }

    fn record(&self, instrument: Instrument, articles: &[u8], on: &str) -> Decision {
        self.decide(&self.recording(instrument, articles, on))
    }

    fn withdraw(&self, statement: u32, on: &str) -> Decision {
        let (on, source) = (day(on), SOURCE.to_owned());
        let command = WithdrawStatement { state: self.story.code, statement, on, source };
        withdraw_statement(&self.statements, &command, self.story.today)
    }

    fn strike(&self, statement: u32, reason: &str) -> Decision {
        let command = StrikeStatement { state: self.story.code, statement, reason: reason.to_owned() };
        strike_statement(&self.statements, &command)
    }

    #[track_caller]
    fn after(mut self, decision: Decision) -> Self {
        for event in decision.unwrap() {
            self.statements.evolve(&event, self.story.now());
            self.events.push(event);
        }
        self
    }

    fn shown(&self) -> Vec<Statement> {
        self.statements.shown(Audience::Secretariat)
    }
}

/// One reservation to articles 35 and 16, in that order and one of them twice.
fn reserved() -> World {
    let world = World::new();
    let decision = world.record(Untoc, &[35, 16, 35], "2004-05-21");
    world.after(decision)
}

#[test]
fn gl_8d_a_statement_has_its_number_its_articles_and_its_words() {
    let world = reserved();
    let second = world.record(Tip, &[], "2005-01-01");
    let shown = world.after(second).shown();
    assert_eq!(shown.iter().map(|one| one.statement).collect::<Vec<_>>(), [1, 2]);
    assert_eq!((shown[0].articles.as_slice(), shown[0].on), ([16, 35].as_slice(), day("2004-05-21")));
    assert_eq!(
        (shown[0].kind, shown[0].text.as_str()),
        (StatementKind::Reservation, "It is not bound by paragraph 2.")
    );
    assert!(shown.iter().all(Statement::is_in_force));
}

#[test]
fn gl_8d_a_reservation_to_article_35_concerns_no_other_article() {
    let one = &reserved().shown()[0];
    assert!(one.concerns(Untoc, &[5, 35]));
    assert!(!one.concerns(Untoc, &[5]));
    assert!(!one.concerns(Som, &[16, 35]), "of another treaty");
    let world = World::new();
    let whole = world.record(Untoc, &[], "2004-05-21");
    assert!(world.after(whole).shown()[0].concerns(Untoc, &[5]), "the treaty as a whole");
}

#[test]
fn gl_8d_an_article_that_the_treaty_does_not_have_is_refused() {
    let world = World::new();
    for (instrument, last) in [(Untoc, 41), (Tip, 20), (Som, 25), (Instrument::Firearms, 21)] {
        assert!(world.record(instrument, &[1, last], "2004-05-21").is_ok());
        for none in [0, last + 1] {
            assert_refused_by(world.record(instrument, &[1, none], "2004-05-21"), "GL-8d", "no-such-article");
        }
    }
}

#[test]
fn gl_8d_what_is_recorded_says_who_when_what_and_from_where() {
    let world = World::new();
    assert_refused(world.record(Untoc, &[], "2026-11-02"), "in-the-future");
    assert!(world.record(Untoc, &[], "2026-11-01").is_ok(), "today");
    let command = world.recording(Untoc, &[], "2004-05-21");
    let without = RecordStatement { source: " ".to_owned(), ..command.clone() };
    assert_refused(world.decide(&without), "no-source");
    for text in [" ".to_owned(), "a".repeat(4001)] {
        let command = RecordStatement { text, ..command.clone() };
        assert_refused_by(world.decide(&command), "GL-8d", "statement-without-words");
    }
    assert!(world.decide(&RecordStatement { text: "é".repeat(4000), ..command.clone() }).is_ok());
    let nobody = World { story: Story::unknown("FRA"), ..world };
    assert_refused(nobody.decide(&command), "unknown-state");
}

#[test]
fn gl_8d_the_same_is_not_recorded_twice_unless_the_first_was_struck() {
    let world = reserved();
    let again = world.recording(Untoc, &[16, 35], "2004-05-21");
    assert_refused(world.decide(&again), "statement-recorded-already");
    assert!(world.record(Untoc, &[16], "2004-05-21").is_ok(), "another article");
    let strike = world.strike(1, "the wrong day");
    let world = world.after(strike);
    let decision = world.decide(&again);
    let world = world.after(decision);
    assert_eq!(world.shown().last().map(|one| one.statement), Some(2), "numbers are not given twice");
}

#[test]
fn gl_8d_a_statement_is_withdrawn_once_and_not_before_it_was_made() {
    let world = reserved();
    assert_refused(world.withdraw(1, "2004-05-20"), "withdrawn-before-made");
    assert_refused(world.withdraw(1, "2026-11-02"), "in-the-future");
    assert_refused(world.withdraw(2, "2020-01-01"), "no-such-statement");
    let withdrawn = world.withdraw(1, "2004-05-21");
    let world = world.after(withdrawn);
    assert_eq!(world.shown()[0].withdrawn, Some(day("2004-05-21")));
    assert!(!world.shown()[0].is_in_force());
    assert_refused(world.withdraw(1, "2020-01-01"), "statement-withdrawn-already");
}

#[test]
fn gl_8d_what_is_struck_stays_to_be_seen_and_counts_for_nothing() {
    let world = reserved();
    assert_refused(world.strike(1, " "), "no-source");
    let struck = world.strike(1, "meant for another State");
    let world = world.after(struck);
    let shown = world.shown();
    assert_eq!(shown[0].struck.as_deref(), Some("meant for another State"));
    assert!(!shown[0].is_in_force());
    assert_refused(world.strike(1, "again"), "statement-struck-already");
    assert_refused(world.withdraw(1, "2020-01-01"), "statement-struck-already");
    assert_refused(world.strike(7, "none"), "no-such-statement");
}

#[test]
fn gl_8d_the_public_is_not_told_who_told_the_secretariat() {
    let world = reserved();
    let withdrawn = world.withdraw(1, "2020-01-01");
    let world = world.after(withdrawn);
    let sources = |audience| {
        let shown = world.statements.shown(audience);
        shown.into_iter().map(|one| (one.source, one.withdrawn_source)).next()
    };
    let told = Some(SOURCE.to_owned());
    assert_eq!(sources(Audience::Secretariat), Some((told.clone(), told)));
    assert_eq!(sources(Audience::Public), Some((None, None)));
}

/// Something that somebody tries.
#[derive(Clone, Debug)]
enum Attempt {
    Record(Instrument, Vec<u8>, &'static str),
    Withdraw(u32, &'static str),
    Strike(u32),
}

const DAYS: [&str; 4] = ["2004-05-21", "2010-01-01", "2020-02-29", "2027-01-01"];

fn attempt() -> impl Strategy<Value = Attempt> {
    prop_oneof![
        3 => (select(&Instrument::ALL[..]), vec(0_u8..45, 0..3), select(&DAYS[..]))
            .prop_map(|(instrument, articles, on)| Attempt::Record(instrument, articles, on)),
        2 => (0_u32..6, select(&DAYS[..])).prop_map(|(number, on)| Attempt::Withdraw(number, on)),
        1 => (0_u32..6).prop_map(Attempt::Strike),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn gl_8d_the_events_alone_tell_the_same_and_nothing_is_lost(attempts in vec(attempt(), 0..25)) {
        let mut world = World::new();
        for attempt in attempts {
            let decision = match &attempt {
                Attempt::Record(instrument, articles, on) => world.record(*instrument, articles, on),
                Attempt::Withdraw(number, on) => world.withdraw(*number, on),
                Attempt::Strike(number) => world.strike(*number, "a mistake"),
            };
            // Many attempts are refused: what holds, holds then too.
            if decision.is_ok() {
                let before = world.shown().len();
                world = world.after(decision);
                let recorded = usize::from(matches!(attempt, Attempt::Record(..)));
                prop_assert_eq!(world.shown().len(), before + recorded);
            }
        }
        let numbers: Vec<u32> = world.shown().iter().map(|one| one.statement).collect();
        prop_assert_eq!(numbers, (1..).take(world.shown().len()).collect::<Vec<u32>>());
        for one in world.shown() {
            prop_assert!(one.articles.iter().all(|article| (1..=one.instrument.last_article()).contains(article)));
            prop_assert!(one.withdrawn.is_none_or(|withdrawn| one.on <= withdrawn));
        }
        let mut again = Statements::default();
        world.events.iter().for_each(|event| again.evolve(event, jiff::Timestamp::UNIX_EPOCH));
        prop_assert_eq!(again, world.statements);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn gl_8d_statements_are_recorded_by_the_secretariat_and_listed_for_everybody() {
    for house in houses("2026-11-01T11:00:00Z").await {
        house.import(FILE).await;
        let command = World::new().recording(Untoc, &[35], "2004-05-21");
        let recorded = house.command(&command).await;
        assert_eq!((recorded.number, recorded.version), (Some(1), 1));
        assert_eq!(house.refusal(&command).await.code, "statement-recorded-already");
        let state = command.state;
        let mission = Asker::Mission { account: "1".to_owned(), state: state.to_string() };
        assert!(house.outcome_for(&mission, &command).await.is_err(), "for the Secretariat alone");
        let (on, source) = (day("2020-01-01"), SOURCE.to_owned());
        house.command(&WithdrawStatement { state, statement: 1, on, source }).await;
        let listed = house.query(&ListStatements { state }).await;
        let line = listed.statements.first().map(|one| (one.statement, one.withdrawn, one.source.clone()));
        assert_eq!((listed.version, line), (2, Some((1, Some(on), None))));
        let listed = house.query_as_secretariat(&ListStatements { state }).await;
        assert_eq!(listed.statements[0].source.as_deref(), Some(SOURCE));
        let unknown = ListStatements { state: "XKX".parse().unwrap() };
        assert_eq!(house.refused_query(&unknown, &Asker::Public).await.code, "unknown-state");
        house.close().await;
    }
}
