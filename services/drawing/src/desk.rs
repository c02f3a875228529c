//! Where chances are computed: one piece of work at a time, for the lots that were asked for last.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use contracts::drawing::LotChances;
use lots::record::Transcript;
use runtime::{Failure, House};

use crate::views::chances::Question;

/// The work that is wanted, and what has been done of it.
#[derive(Debug, Default)]
pub(crate) struct Desk {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    drawing: u32,
    transcript: Option<Arc<Transcript>>,
    wanted: Vec<u32>,
    busy: bool,
    lots: BTreeMap<u32, Paper>,
}

/// How far a lot is.
#[derive(Debug)]
enum Paper {
    Begun(Box<Question>),
    /// Nothing more will come of it.
    Done(Option<LotChances>),
}

impl Paper {
    fn answer(&self) -> Option<LotChances> {
        match self {
            Self::Begun(question) => question.answer(),
            Self::Done(answer) => answer.clone(),
        }
    }
}

impl Desk {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What can be said of these lots by now.
    pub(crate) fn ready(&self, drawing: u32, lots: &[u32]) -> BTreeMap<u32, LotChances> {
        let state = self.state();
        let of = |lot: &u32| Some((*lot, state.lots.get(lot)?.answer()?));
        lots.iter().filter(|_| state.drawing == drawing).filter_map(of).collect()
    }

    /// Asks for these lots; what was asked for before is left where it is.
    pub(crate) fn ask(self: &Arc<Self>, house: &House, drawing: u32, transcript: &Arc<Transcript>, lots: Vec<u32>) {
        let mut state = self.state();
        if state.drawing != drawing {
            *state = State { drawing, busy: state.busy, ..State::default() };
        }
        state.transcript = Some(transcript.clone());
        state.wanted = lots;
        if !state.busy && state.next().is_some() {
            state.busy = true;
            tokio::spawn(work(self.clone(), house.clone()));
        }
    }

    /// The next piece of work; the desk is left when there is none.
    fn take(&self) -> Option<Task> {
        let mut state = self.state();
        let task = state.next().and_then(|lot| state.task(lot));
        state.busy = task.is_some();
        task
    }

    /// Puts a lot back with what was done; says what is to be kept for good.
    fn put(&self, drawing: u32, lot: u32, done: Result<Question, Option<LotChances>>) -> Option<LotChances> {
        let paper = match done {
            Ok(question) if question.is_done() => Paper::Done(question.answer()),
            Ok(question) => Paper::Begun(Box::new(question)),
            Err(answer) => Paper::Done(answer),
        };
        let keep = match &paper {
            Paper::Done(answer) => answer.clone(),
            Paper::Begun(_) => None,
        };
        let mut state = self.state();
        if state.drawing == drawing {
            state.lots.insert(lot, paper);
        }
        keep
    }
}

/// One lot of one drawing.
struct Task {
    drawing: u32,
    lot: u32,
    transcript: Arc<Transcript>,
    begun: Option<Box<Question>>,
}

impl State {
    /// The lot that has waited longest for its next batch: every lot gets its first before any gets its second.
    fn next(&self) -> Option<u32> {
        let batches = |lot: &u32| match self.lots.get(lot) {
            None => Some((0, *lot)),
            Some(Paper::Begun(question)) => Some((question.batches(), *lot)),
            Some(Paper::Done(_)) => None,
        };
        self.wanted.iter().filter_map(batches).min().map(|(_, lot)| lot)
    }

    fn task(&self, lot: u32) -> Option<Task> {
        let begun = match self.lots.get(&lot) {
            Some(Paper::Begun(question)) => Some(question.clone()),
            _ => None,
        };
        Some(Task { drawing: self.drawing, lot, transcript: self.transcript.clone()?, begun })
    }
}

impl Task {
    /// About a second of work. What the engine refuses is not tried again.
    fn work(self) -> Result<Question, Option<LotChances>> {
        let begun = match self.begun {
            Some(question) => Some(*question),
            None => Question::about(&self.transcript, self.lot).unwrap_or_default(),
        };
        let mut question = begun.ok_or(None)?;
        match question.work() {
            Ok(()) => Ok(question),
            Err(notice) => {
                tracing::warn!(drawing = self.drawing, lot = self.lot, %notice, "chances that cannot be computed");
                Err(question.answer())
            }
        }
    }
}

/// Works until nothing is wanted any more.
async fn work(desk: Arc<Desk>, house: House) {
    while let Some(task) = desk.take() {
        let (drawing, lot) = (task.drawing, task.lot);
        let done = tokio::task::spawn_blocking(move || task.work()).await;
        let done = done.unwrap_or(Err(None));
        if let Some(chances) = desk.put(drawing, lot, done)
            && let Err(failure) = keep(&house, drawing, chances).await
        {
            // They are at the desk all the same, and computed again after a restart.
            tracing::warn!(drawing, lot, %failure, "chances could not be kept");
        }
    }
}

async fn keep(house: &House, drawing: u32, chances: LotChances) -> Result<(), Failure> {
    let payload = contracts::canonical(&chances).map_err(|fault| Failure::Broken(fault.to_string()))?;
    let sql = "INSERT INTO chances (drawing, lot, payload) VALUES ($1, $2, $3) ON CONFLICT (drawing, lot) DO NOTHING";
    let values = [drawing.into(), chances.lot.into(), payload.into()];
    let kept = house.journal.write(move |tx| Box::pin(async move { tx.execute(sql, &values).await }));
    kept.await??;
    Ok(())
}
