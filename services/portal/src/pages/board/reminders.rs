//! Before reminders go out: who will get one, and what it says.

use askama::Template;
use contracts::CommandId;
use contracts::reviews::{Board, BoardLine, Mover};
use treaty::StateCode;

use super::table::by_name;
use crate::pages::Frame;
use crate::pages::form::{Form, Kind, Values};

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

/// The page that says so.
#[derive(Debug, Template)]
#[template(path = "board/reminders.html")]
pub struct RemindersPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Where it is sent, and what was not done.
    pub form: Form,
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
        let (reached, nobodys): (Vec<_>, Vec<_>) = chosen.into_iter().partition(|line| is_anybodys(line));
        let reminders = reached.into_iter().map(|line| Ok(Reminder { line, id: new_id(line.state)? }));
        let reminders = reminders.collect::<Result<Vec<_>, E>>()?;
        let form = Form::new("/desk/board/remind", frame.say("remind-title"), frame.say("remind-submit"));
        let form = form.lead(frame.say("remind-lead")).back("/desk/board", frame.say("back"));
        let form = reminders.iter().fold(form, |form, one| form.keep(WISH, format!("{} {}", one.line.state, one.id)));
        Ok(Self { frame, form, reminders, nobodys })
    }
}

/// Whether somebody of a State has the move.
fn is_anybodys(line: &BoardLine) -> bool {
    line.next.what.who.iter().any(|mover| !matches!(mover, Mover::Secretariat))
}
