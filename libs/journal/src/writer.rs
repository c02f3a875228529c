//! One writer: work that waits is committed together, and nothing is answered before that.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use contracts::CommandId;
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use jiff::Timestamp;
use tokio::sync::{mpsc, oneshot, watch};

use crate::chain::Head;
use crate::link::Link;
use crate::load::Memory;
use crate::{Database, JournalError, Signer, Tx, checkpoint};

/// How much work is committed together at most.
const MOST_TOGETHER: usize = 64;
/// How often others are let go first, where as many as before may come.
const PATIENCE: usize = 64;
/// How many transactions are begun at the database first, after somebody else was seen to write or a command came again.
const DOUBTFUL: usize = 64;
/// How much work may wait before whoever brings more has to.
const MOST_WAITING: usize = 1_024;

/// Work in a transaction. What it refuses leaves no trace.
pub(crate) type Work<T, E> = Box<dyn for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T, E>> + Send>;

/// A piece of work with whoever waits for it.
trait Job: Send {
    /// Does the work; says whether it is to be kept.
    fn run<'t>(&'t mut self, tx: &'t mut Tx) -> BoxFuture<'t, bool>;
    /// The command that it carries out, if that is known.
    fn command(&self) -> Option<CommandId>;
    /// Answers, after the commit or after it failed.
    fn finish(self: Box<Self>, committed: Result<(), JournalError>);
}

/// What the writer is asked for.
enum Wish {
    Work(Box<dyn Job>),
    Close(oneshot::Sender<()>),
}

struct Waiting<T, E> {
    command: Option<CommandId>,
    work: Option<Work<T, E>>,
    result: Option<Result<Result<T, E>, JournalError>>,
    answer: oneshot::Sender<Result<Result<T, E>, JournalError>>,
}

impl<T: Send + 'static, E: Send + 'static> Job for Waiting<T, E> {
    fn run<'t>(&'t mut self, tx: &'t mut Tx) -> BoxFuture<'t, bool> {
        Box::pin(async move {
            let Some(work) = self.work.take() else { return false };
            // A panic must not take the writer with it, nor leave half of its work behind.
            let result = AssertUnwindSafe(work(tx)).catch_unwind().await;
            let result = match (result, tx.failed.take()) {
                (Err(_), _) => Err(JournalError::Panicked),
                (Ok(Ok(_)), Some(fault)) => Err(fault),
                (Ok(result), _) => Ok(result),
            };
            self.result.insert(result).as_ref().is_ok_and(Result::is_ok)
        })
    }

    fn command(&self) -> Option<CommandId> {
        self.command
    }

    fn finish(self: Box<Self>, committed: Result<(), JournalError>) {
        let answer = committed.and(self.result.unwrap_or(Err(JournalError::Closed)));
        // Whoever asked may have gone; the work stands all the same.
        drop(self.answer.send(answer));
    }
}

/// What is told after each commit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    /// The position of the last event.
    pub(crate) position: u64,
    /// Counts commits that touched deadlines.
    pub(crate) deadlines: u64,
}

/// The way to the writer.
#[derive(Clone)]
pub(crate) struct Writer {
    wishes: mpsc::Sender<Wish>,
    pub(crate) told: watch::Receiver<Told>,
}

impl Writer {
    /// Starts the writer of a journal.
    pub(crate) fn start(
        database: Database,
        signer: Signer,
        now: Arc<dyn Fn() -> Timestamp + Send + Sync>,
        memory: Memory,
    ) -> Self {
        let (wishes, waiting) = mpsc::channel(MOST_WAITING);
        let (tell, told) = watch::channel(Told::default());
        let scribe = Scribe {
            database,
            signer,
            now,
            memory,
            tell,
            link: None,
            end: None,
            era: 1,
            doubt: 0,
            together_before: 1,
            wary: 0,
        };
        tokio::spawn(scribe.serve(waiting));
        Self { wishes, told }
    }

    /// Has work done, for a command if there is one; returns after it is committed.
    pub(crate) async fn write<T, E>(
        &self,
        command: Option<CommandId>,
        work: Work<T, E>,
    ) -> Result<Result<T, E>, JournalError>
    where
        T: Send + 'static,
        E: Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let job = Waiting { command, work: Some(work), result: None, answer };
        self.wishes.send(Wish::Work(Box::new(job))).await.map_err(|_| JournalError::Closed)?;
        answered.await.map_err(|_| JournalError::Closed)?
    }

    /// Ends the writer after what it was asked for, and with it the connection.
    pub(crate) async fn close(&self) {
        let (done, ended) = oneshot::channel();
        if self.wishes.send(Wish::Close(done)).await.is_ok() {
            // An error says that it has ended already.
            let _ = ended.await;
        }
    }
}

struct Scribe {
    database: Database,
    signer: Signer,
    now: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    memory: Memory,
    tell: watch::Sender<Told>,
    /// The connection, while it is good.
    link: Option<Link>,
    /// Where the journal ended when this writer last saw it.
    end: Option<Head>,
    /// Counts how often it ended elsewhere.
    era: u64,
    /// How many transactions are still to be begun at the database first.
    doubt: usize,
    /// How much work was committed together last.
    together_before: usize,
    /// How much work is still to be committed alone, after rows failed that nobody was told of in time.
    wary: usize,
}

impl Scribe {
    async fn serve(mut self, mut waiting: mpsc::Receiver<Wish>) {
        let mut batch = Vec::with_capacity(MOST_TOGETHER);
        let mut closing = None;
        loop {
            let most = if self.wary > 0 { 1 } else { MOST_TOGETHER };
            if waiting.recv_many(&mut batch, most).await == 0 {
                break;
            }
            gather(&mut waiting, &mut batch, most.min(self.together_before)).await;
            self.together_before = batch.len();
            let mut jobs = Vec::with_capacity(batch.len());
            for wish in batch.drain(..) {
                match wish {
                    Wish::Work(job) => jobs.push(job),
                    Wish::Close(done) => {
                        // What was sent before is done; whoever comes later is told.
                        waiting.close();
                        closing = Some(done);
                    }
                }
            }
            self.do_all(jobs).await;
        }
        if let Some(link) = self.link.take() {
            link.close().await;
        }
        if let Some(done) = closing {
            let _ = done.send(());
        }
    }

    async fn do_all(&mut self, mut jobs: Vec<Box<dyn Job>>) {
        if jobs.is_empty() {
            return;
        }
        self.wary = self.wary.saturating_sub(jobs.len());
        let committed = self.together(&mut jobs).await;
        match &committed {
            Ok(()) => {}
            Err(JournalError::Outdated) => (self.end, self.doubt) = (None, DOUBTFUL),
            Err(_) => {
                self.end = None;
                self.wary = if jobs.len() > 1 { MOST_TOGETHER } else { self.wary };
            }
        }
        for job in jobs {
            job.finish(committed.clone());
        }
    }

    /// A transaction. Commands can be sent again: one of commands alone goes by what this writer knows until it must be sure.
    async fn transaction(&mut self, commands: &[CommandId], alone: bool) -> Result<Tx, JournalError> {
        let mut tx = match (self.end, self.link.take()) {
            (Some(end), Some(link)) if alone && self.doubt == 0 => Tx::assume(link, end, commands),
            (_, link) => self.begin(link, commands).await?,
        };
        self.doubt = self.doubt.saturating_sub(1);
        let base = tx.base.as_ref().ok().copied();
        if base.is_none() || self.end != base {
            self.era += 1;
        }
        (tx.era, self.end) = (self.era, base);
        Ok(tx)
    }

    async fn begin(&self, link: Option<Link>, commands: &[CommandId]) -> Result<Tx, JournalError> {
        // A connection that was good a while ago may be gone. Nothing has been done yet: a new one is as good.
        if let Some(link) = link
            && let Ok(tx) = Tx::begin(link, commands).await
        {
            return Ok(tx);
        }
        Tx::begin(Link::open(&self.database).await?, commands).await
    }

    async fn together(&mut self, jobs: &mut [Box<dyn Job>]) -> Result<(), JournalError> {
        let commands: Vec<_> = jobs.iter().filter_map(|job| job.command()).collect();
        let alone = commands.len() == jobs.len();
        let mut tx = self.transaction(&commands, alone).await?;
        let done = match self.run(&mut tx, jobs).await {
            Ok(true) => tx.commit().await.map(|()| true),
            done => done,
        };
        match done {
            Ok(true) => self.committed(tx),
            // The connection is not trusted any more.
            Err(JournalError::Unanswered) => {}
            Ok(false) | Err(_) => self.link = tx.into_link().rolled_back().await,
        }
        done.map(drop)
    }

    /// Does all the work; says whether any of it is to be kept.
    async fn run(&self, tx: &mut Tx, jobs: &mut [Box<dyn Job>]) -> Result<bool, JournalError> {
        let alone = jobs.len() == 1;
        let (mut kept, mut refused) = (false, false);
        for job in jobs {
            let keep = if alone { job.run(tx).await } else { one_of_many(tx, job.as_mut()).await? };
            kept |= keep;
            refused |= !keep;
        }
        // What is refused must be so by what is recorded. And where no event is written, nothing else shows that somebody was faster.
        if refused || tx.entries.is_empty() {
            tx.make_sure().await?;
        }
        if kept && !tx.entries.is_empty() {
            checkpoint::write(tx, &self.signer, tx.head()?, (self.now)()).await?;
        }
        Ok(kept)
    }

    fn committed(&mut self, mut tx: Tx) {
        let (head, deadlines) = (tx.head().ok(), u64::from(tx.deadlines_changed));
        self.end = head;
        self.memory.committed(std::mem::take(&mut tx.entries), tx.era);
        self.link = Some(tx.into_link());
        self.tell.send_modify(|told| {
            told.position = head.map_or(told.position, |head| head.position);
            told.deadlines += deadlines;
        });
    }
}

/// Lets those who were answered together come again together: the first of them would otherwise go alone, and the others wait for it.
async fn gather(waiting: &mut mpsc::Receiver<Wish>, batch: &mut Vec<Wish>, wanted: usize) {
    for _ in 0..PATIENCE {
        if batch.len() >= wanted {
            return;
        }
        tokio::task::yield_now().await;
        while batch.len() < wanted {
            let Ok(wish) = waiting.try_recv() else { break };
            batch.push(wish);
        }
    }
}

/// One piece of work among others: what it refuses is rolled back alone.
async fn one_of_many(tx: &mut Tx, job: &mut dyn Job) -> Result<bool, JournalError> {
    tx.mark();
    let keep = job.run(tx).await;
    if keep {
        tx.keep().await?;
    } else {
        tx.go_back().await?;
    }
    Ok(keep)
}
