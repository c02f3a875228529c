//! Before reminders go out: who will get one, and what it says.

use std::collections::BTreeMap;

use askama::Template;
use contracts::CommandId;
use contracts::notices::{AccountLine, AccountRole};
use contracts::registry::{Directory, DirectoryEntry, Duty};
use contracts::reviews::{Board, BoardLine, Mover, ShownMove};
use treaty::StateCode;

use super::table::by_name;
use crate::pages::Frame;
use crate::pages::form::{Form, Kind, Values};
use crate::pages::people::Known;
use crate::text::order;

/// The name under which a wish is sent.
const WISH: &str = "wish";

/// A reminder that is to go out, under an identifier of its own: sent twice, it goes out once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// The State under review.
    pub state: StateCode,
    /// The identifier.
    pub id: CommandId,
}

/// The reminders that were wished for, each once. What is none is left out: only we write them.
#[must_use]
pub fn read_wishes(values: &Values) -> Vec<Wish> {
    let wish = |text: &str| {
        let (state, id) = text.split_once(' ')?;
        Some(Wish { state: state.parse().ok()?, id: id.parse().ok()? })
    };
    let mut wishes: Vec<Wish> = values.all(WISH).into_iter().filter_map(wish).collect();
    wishes.sort_by_key(|wish| wish.state);
    wishes.dedup_by_key(|wish| wish.state);
    wishes
}

/// A review of which somebody is to be reminded.
#[derive(Clone, Copy, Debug)]
pub struct Reminder<'a> {
    /// The review.
    pub line: &'a BoardLine,
    /// The identifier of its wish.
    pub id: CommandId,
}

impl Reminder<'_> {
    /// Of what: of everything whose day is past, or of what is next where nothing is late.
    #[must_use]
    pub fn of(&self) -> Vec<&ShownMove> {
        of_states(self.line)
    }
}

/// The persons whom letters reach: focal points by State and review, and accounts of missions by State (para. 18).
#[derive(Debug, Default)]
pub struct Reached {
    focal_points: BTreeMap<(StateCode, StateCode), Vec<String>>,
    missions: BTreeMap<StateCode, Vec<String>>,
}

impl Reached {
    /// From the directory and the accounts. Letters go to focal points who can act and whose address takes letters, and where
    /// there is none to the accounts of the mission.
    #[must_use]
    pub fn of(frame: &Frame, directory: &Directory, known: &Known, accounts: &[AccountLine]) -> Self {
        let mut reached = Self::default();
        let takes_letters = |entry: &&DirectoryEntry| known.contact(&entry.person).is_none_or(|known| !known.bounced);
        for entry in directory.entries.iter().filter(|entry| entry.acts).filter(takes_letters) {
            let name = known.name_of(frame, &entry.person);
            for duty in entry.duties.iter().filter(|duty| duty.duty == Duty::FocalPoint) {
                reached.focal_points.entry((entry.state, duty.review)).or_default().push(name.clone());
            }
        }
        let missions = accounts.iter().filter(|line| line.role == AccountRole::Mission && !line.contact.bounced);
        for (state, line) in missions.filter_map(|line| Some((line.state?, line))) {
            reached.missions.entry(state).or_default().push(line.contact.name.clone());
        }
        let lists = reached.focal_points.values_mut().chain(reached.missions.values_mut());
        lists.for_each(|names| names.sort_by_cached_key(|name| order(name)));
        reached
    }

    /// Who reads a letter to a mover, and as what: where no focal point can be reached, the mission (para. 18).
    fn readers(&self, review: StateCode, mover: Mover) -> (Mover, &[String]) {
        let of_mission = |state| (Mover::Mission { state }, self.missions.get(&state));
        let (reads, names) = match mover {
            Mover::FocalPoint { state } => match self.focal_points.get(&(state, review)) {
                Some(names) => (mover, Some(names)),
                None => of_mission(state),
            },
            Mover::Mission { state } => of_mission(state),
            Mover::Secretariat => (mover, None),
        };
        (reads, names.map(Vec::as_slice).unwrap_or_default())
    }
}

/// Somebody whom a letter is for.
#[derive(Debug)]
pub struct Addressee {
    /// As what: the State, and the focal point or the mission.
    pub role: String,
    /// Who that is, by name; nobody where no letter reaches anybody, none where that is not known.
    pub persons: Option<Vec<String>>,
}

/// The page that says so.
#[derive(Debug, Template)]
#[template(path = "board/reminders.html")]
pub struct RemindersPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Where it is sent, and what was not done.
    pub form: Form,
    /// Whom letters reach; none where that is not known.
    pub reached: Option<Reached>,
    /// The reminders that would go out, by name.
    pub reminders: Vec<Reminder<'a>>,
    /// The reviews of which nobody outside the Secretariat has the move: no letter goes out.
    pub nobodys: Vec<&'a BoardLine>,
}

impl<'a> RemindersPage<'a> {
    /// Of the chosen reviews on the board, with an identifier for each.
    ///
    /// # Errors
    /// Whatever `new_id` fails with.
    pub fn new<E>(
        frame: &'a Frame,
        board: &'a Board,
        states: &[StateCode],
        mut new_id: impl FnMut(StateCode) -> Result<CommandId, E>,
    ) -> Result<Self, E> {
        let mut chosen: Vec<&BoardLine> = board.lines.iter().filter(|line| states.contains(&line.state)).collect();
        chosen.sort_by_cached_key(|line| by_name(line));
        let (reached, nobodys): (Vec<_>, Vec<_>) = chosen.into_iter().partition(|line| !of_states(line).is_empty());
        let reminders = reached.into_iter().map(|line| Ok(Reminder { line, id: new_id(line.state)? }));
        let reminders = reminders.collect::<Result<Vec<_>, E>>()?;
        let form = Form::new("/desk/board/remind", frame.say("remind-title"), frame.say("remind-submit"));
        let form = form.lead(frame.say("remind-lead")).back("/desk/board", frame.say("back"));
        let form = reminders.iter().fold(form, |form, one| form.keep(WISH, format!("{} {}", one.line.state, one.id)));
        Ok(Self { frame, form, reached: None, reminders, nobodys })
    }

    /// With the persons whom letters reach: the Secretariat may see all of them.
    #[must_use]
    pub fn reaching(mut self, reached: Option<Reached>) -> Self {
        self.reached = reached;
        self
    }

    /// Whom a reminder of something is for, by the names of their States.
    #[must_use]
    pub fn addressees(&self, one: &Reminder<'_>, of: &ShownMove) -> Vec<Addressee> {
        let mut who: Vec<Mover> = of.what.who.iter().copied().filter(|who| who.state().is_some()).collect();
        who.sort_by_cached_key(|mover| (mover.state().map(|state| self.frame.names.order(&state)), *mover));
        let addressee = |mover: Mover| {
            let readers = self.reached.as_ref().map(|reached| reached.readers(one.line.state, mover));
            let (role, persons) = readers.map_or((mover, None), |(reads, names)| (reads, Some(names.to_vec())));
            Addressee { role: self.frame.movers(&[role]), persons }
        };
        who.into_iter().map(addressee).collect()
    }
}

/// What somebody of a State is reminded of.
fn of_states(line: &BoardLine) -> Vec<&ShownMove> {
    let is_anybodys = |of: &&ShownMove| of.what.who.iter().any(|mover| mover.state().is_some());
    let late: Vec<&ShownMove> = line.stalled.iter().filter(is_anybodys).collect();
    if late.is_empty() { [&line.next].into_iter().filter(is_anybodys).collect() } else { late }
}
