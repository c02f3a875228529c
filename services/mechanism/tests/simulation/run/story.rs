//! Twelve years and more, from day to day: what is due happens by itself, and whoever has a move does it after a while.
//!
//! Everybody acts on what the software told them and on nothing else: a State's people see the moves of its reviews
//! ([`contracts::reviews::MovesChanged`]), the Secretariat sees profiles that wait. Whoever is not told does nothing, so a move that is said to nobody
//! shows as a review that never ends. All of it are commands, never events.

mod conference;
mod desk;
mod lots;
mod people;
mod states;
mod work;

use std::collections::{BTreeMap, BTreeSet};

use contracts::reviews::{Move, MoveKind, Mover};
use contracts::{ContactId, Day, Notice};
use jiff::civil::{Date, date};
use treaty::dates::days_after;
use treaty::{Phase, StateCode};

use crate::run::chance::Chance;
use crate::run::deed::{By, Deed, What};
use crate::run::habits::Habits;
use crate::run::watch::Watch;
use crate::run::world::World;

/// The day of resolution 10/1, on which the Mechanism was launched.
pub const LAUNCH: Date = date(2020, 10, 16);

/// What a run did, in order: enough to do it again elsewhere.
#[derive(Clone, Debug)]
pub enum Act {
    /// A day came.
    Day(Date),
    /// Somebody asked for something; with the code of the refusal where it was refused.
    Asked(Deed, Result<(), String>),
}

/// What somebody means to do on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Intent {
    /// Their move.
    Move(MoveKey),
    /// The profile of a person of a State.
    Profile(StateCode, ContactId),
    /// The Secretariat compares a profile with the note.
    Examine(StateCode, ContactId),
    /// The undertaking of paragraph 37.
    Undertake(StateCode, ContactId),
    /// Somebody leaves.
    Leave(StateCode, ContactId),
    /// An entry turns out to be wrong.
    Strike(StateCode, Phase, u32),
    /// What happens by the calendar of the Mechanism, and of the world.
    Errand(Errand),
}

/// Something that happens beside the reviews.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Errand {
    /// The first day of a month.
    Month,
    /// A meeting is called for this day: an intersessional one, or one of a working group.
    Call(Date, bool),
    /// A meeting is held.
    Meeting(u32),
    /// The Conference meets.
    Conference,
    /// What the shipped file has of a State's adherence to an instrument is deposited.
    Deposit(StateCode, treaty::Instrument),
    /// A signatory takes another step, from its signature to its deposit.
    Signatory(u8),
    /// The Holy See changes its mind.
    HolySee(bool),
    /// A Protocol, or the Convention, is denounced.
    Denounce(bool),
    /// A denunciation is withdrawn.
    Withdraw(StateCode, treaty::Instrument),
    /// Consultations under paragraph 30 end.
    Close(StateCode, StateCode),
    /// A request to draw again is withdrawn.
    TakeBack(u32),
}

/// A move: in which review, what, in which phase, and of which State where each State has its own.
pub type MoveKey = (StateCode, MoveKind, Option<Phase>, Option<StateCode>);

/// What is expected of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// That it is done.
    Done,
    /// That it is refused with this code.
    Refused(&'static str),
    /// Whoever asks does not know.
    Either,
}

/// Something that must never be.
#[derive(Clone, Debug)]
pub struct Violation {
    /// On which day.
    pub day: Date,
    /// After what.
    pub after: String,
    /// What.
    pub what: String,
}

/// Something that is made wrong on purpose, to see that it is found.
#[derive(Clone, Copy, Debug)]
pub struct Planted {
    /// On the first day from this one on.
    pub on: Date,
    /// What is done behind everybody's back.
    pub what: fn(&mut World),
}

/// A run.
#[derive(Clone, Debug)]
pub struct Story {
    /// How everybody behaves.
    pub habits: Habits,
    /// Everything as it is.
    pub world: World,
    /// What was done.
    pub acts: Vec<Act>,
    /// How often each command was refused, by its code, and what was said the last time.
    pub refusals: BTreeMap<String, (u32, String)>,
    /// What is watched.
    pub watch: Watch,
    /// What is made wrong, in tests of the watch itself.
    pub planted: Option<Planted>,
    chance: Chance,
    agenda: BTreeSet<(Date, u64, Intent)>,
    /// Moves that somebody means to do, or that they never will, by the number on the agenda.
    meant: BTreeMap<MoveKey, u64>,
    eager: BTreeMap<StateCode, bool>,
    /// Everybody who was ever named.
    known: BTreeSet<ContactId>,
    numbers: u64,
    heard: usize,
    notes: u32,
    until: Date,
}

impl Story {
    /// A run that is to begin.
    pub fn new(habits: Habits, seed: u64) -> Self {
        let world = World::on(LAUNCH, seed);
        let mut story = Self {
            habits,
            world,
            acts: Vec::new(),
            refusals: BTreeMap::new(),
            watch: Watch::default(),
            planted: None,
            chance: Chance::of(seed),
            agenda: BTreeSet::new(),
            meant: BTreeMap::new(),
            eager: BTreeMap::new(),
            known: BTreeSet::new(),
            numbers: 0,
            heard: 0,
            notes: 0,
            until: habits.until,
        };
        story.calendar();
        story
    }

    /// Runs to the last day.
    ///
    /// # Errors
    /// The first [`Violation`].
    pub fn run(&mut self) -> Result<(), Violation> {
        self.run_until(self.until)
    }

    /// Runs to this day, with it.
    ///
    /// # Errors
    /// The first [`Violation`].
    pub fn run_until(&mut self, last: Date) -> Result<(), Violation> {
        if self.acts.is_empty() {
            self.acts.push(Act::Day(LAUNCH));
            self.launch()?;
        }
        while let Some(day) = self.next_day().filter(|day| *day <= last) {
            self.day(day)?;
        }
        self.watch.finish(&self.world).map_err(|what| self.violated("the last day", what))
    }

    /// Makes something wrong now, and looks at everything.
    ///
    /// # Errors
    /// The first [`Violation`].
    pub fn plant(&mut self, what: fn(&mut World)) -> Result<(), Violation> {
        what(&mut self.world);
        self.look("what was planted")?;
        self.watch.finish(&self.world).map_err(|found| self.violated("what was planted", found))
    }

    fn next_day(&self) -> Option<Date> {
        self.agenda.first().map(|(day, ..)| *day).into_iter().chain(self.world.next_day()).min()
    }

    fn day(&mut self, day: Date) -> Result<(), Violation> {
        if day > self.world.today {
            self.acts.push(Act::Day(day));
        }
        self.world.let_come(day);
        if let Some(planted) = self.planted.take_if(|planted| planted.on <= day) {
            (planted.what)(&mut self.world);
        }
        self.look("a new day")?;
        while self.agenda.first().is_some_and(|(due, ..)| *due <= day) {
            let Some((_, number, intent)) = self.agenda.pop_first() else { break };
            self.do_what_was_meant(number, intent)?;
        }
        Ok(())
    }

    fn do_what_was_meant(&mut self, number: u64, intent: Intent) -> Result<(), Violation> {
        match intent {
            Intent::Move(key) => {
                // Meanwhile it may be nobody's move any more, or have become one again.
                if self.meant.get(&key) == Some(&number) {
                    self.meant.remove(&key);
                    self.make_move(key)?;
                    self.plan(key.0);
                }
                Ok(())
            }
            Intent::Profile(state, person) => self.hand_in(state, person),
            Intent::Examine(state, person) => self.examine(state, person),
            Intent::Undertake(state, person) => self.undertake(state, person),
            Intent::Leave(state, person) => self.leave(state, person),
            Intent::Strike(state, phase, entry) => self.strike(state, phase, entry),
            Intent::Errand(errand) => self.errand(errand),
        }
    }

    fn errand(&mut self, errand: Errand) -> Result<(), Violation> {
        match errand {
            Errand::Month => self.month(),
            Errand::Call(on, intersessional) => self.call(on, intersessional),
            Errand::Meeting(number) => self.meet(number),
            Errand::Conference => self.confer(),
            Errand::Deposit(state, instrument) => self.deposit_from_file(state, instrument),
            Errand::Signatory(step) => self.signatory(step),
            Errand::HolySee(takes_part) => self.holy_see(takes_part),
            Errand::Denounce(convention) => self.denounce(convention),
            Errand::Withdraw(state, instrument) => self.withdraw_denunciation(state, instrument),
            Errand::Close(state, reviewer) => self.close_consultation(state, reviewer),
            Errand::TakeBack(request) => self.take_back(request),
        }
    }

    /// Asks for something, and looks at what came of it. True when it was done.
    fn ask(&mut self, by: By, what: impl Into<What>, expected: Expected) -> Result<bool, Violation> {
        let deed = Deed { by, what: what.into() };
        let done = self.world.perform(&deed);
        let name = deed.what.name();
        let outcome = done.clone().map_err(|notice| notice.code);
        self.acts.push(Act::Asked(deed, outcome));
        let is_done = self.as_expected(name, done, expected)?;
        self.look(name)?;
        Ok(is_done)
    }

    fn as_expected(&mut self, name: &str, done: Result<(), Notice>, expected: Expected) -> Result<bool, Violation> {
        let unexpected = |says: String| Err(self.violated(name, says));
        match (done, expected) {
            (Ok(()), Expected::Refused(code)) => unexpected(format!("it was to be refused as {code}, and was done")),
            (Ok(()), _) => Ok(true),
            (Err(notice), Expected::Done) => unexpected(format!("it was refused: {notice}")),
            (Err(notice), Expected::Refused(code)) if notice.code != code => {
                unexpected(format!("it was to be refused as {code}: {notice}"))
            }
            (Err(notice), _) => {
                let refused = self.refusals.entry(format!("{name} {}", notice.code)).or_default();
                *refused = (refused.0 + 1, notice.to_string());
                Ok(false)
            }
        }
    }

    fn violated(&self, after: &str, what: String) -> Violation {
        Violation { day: self.world.today, after: after.to_owned(), what }
    }

    /// Everybody hears what was said since, and means to do what has become their move. What must hold is looked at.
    fn look(&mut self, after: &str) -> Result<(), Violation> {
        let new = self.world.said[self.heard..].to_vec();
        self.heard = self.world.said.len();
        let touched = std::mem::take(&mut self.world.touched);
        for review in &touched {
            self.plan(*review);
        }
        for (_, event) in &new {
            self.hear(event);
        }
        self.watch.after(&self.world, &new, &touched).map_err(|what| self.violated(after, what))
    }

    fn put(&mut self, day: Date, intent: Intent) -> u64 {
        self.numbers += 1;
        self.agenda.insert((day.max(self.world.today), self.numbers, intent));
        self.numbers
    }

    fn in_days(&self, days: u32) -> Date {
        days_after(self.world.today, u16::try_from(days).unwrap_or(u16::MAX)).unwrap()
    }

    fn ago(&self, days: u32) -> Date {
        self.world.today.saturating_sub(jiff::Span::new().days(days))
    }

    /// Whoever has a move in a review means to do it after a while; whoever has it no more does not.
    fn plan(&mut self, review: StateCode) {
        let Some(said) = self.world.review(review).said.clone() else { return };
        let moves: Vec<Move> = std::iter::once(said.next).chain(said.also).collect();
        let keys: BTreeSet<MoveKey> = moves.iter().flat_map(|one| keys(review, one)).collect();
        self.meant.retain(|key, _| key.0 != review || keys.contains(key));
        for key in keys {
            if self.meant.contains_key(&key) {
                continue;
            }
            let wait = self.wait(key);
            let number = match self.chance.days(wait) {
                Some(days) => self.put(self.in_days(days), Intent::Move(key)),
                // They never do.
                None => 0,
            };
            self.meant.insert(key, number);
        }
    }

    fn wait(&mut self, (review, what, ..): MoveKey) -> crate::run::chance::Wait {
        let habits = self.habits;
        match what {
            MoveKind::NameFocalPoint => habits.focal_point,
            MoveKind::NameExperts => habits.experts,
            MoveKind::Consult if self.is_eager(review) => habits.consult,
            MoveKind::Consult => habits.consult_slowly,
            MoveKind::ConfirmConsultation => habits.confirm,
            MoveKind::SubmitAnswers => habits.answers,
            MoveKind::GiveFeedback => habits.feedback,
            MoveKind::AgreeLists => habits.lists,
            _ => habits.summary,
        }
    }

    /// Whether a State takes its review up at the usual pace.
    fn is_eager(&mut self, review: StateCode) -> bool {
        let group = self.world.review(review).group;
        let share = group.map_or(1000, |group| self.habits.eager[group as usize]);
        let chance = &mut self.chance;
        *self.eager.entry(review).or_insert_with(|| chance.per_mille(share))
    }

    /// Whoever acts for a State in a review: its focal point, else its mission (para. 18).
    fn for_state(&self, state: StateCode, review: StateCode) -> By {
        let acting = self.world.reviews.people.acting_focal_point(state, review);
        acting.map_or(By::Mission(state), |person| By::Official(state, person))
    }

    fn today(&self) -> Day {
        Day(self.world.today)
    }
}

/// Who has the move, each for themselves; what several States do together is done once.
fn keys(review: StateCode, one: &Move) -> Vec<MoveKey> {
    use MoveKind as K;
    let state = |mover: &Mover| mover.state();
    match one.what {
        K::WaitForStart | K::WaitForGroup | K::Finished | K::DrawReviewers | K::FindFunds => Vec::new(),
        K::GiveFeedback | K::AgreeLists | K::AgreeSummary => vec![(review, one.what, one.phase, None)],
        // People are named for all phases.
        K::NameFocalPoint | K::NameExperts => {
            one.who.iter().map(|mover| (review, one.what, None, state(mover))).collect()
        }
        K::Consult | K::ConfirmConsultation | K::SubmitAnswers => {
            one.who.iter().map(|mover| (review, one.what, one.phase, state(mover))).collect()
        }
    }
}
