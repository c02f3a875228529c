//! One writer: work that waits is committed together, and nothing is answered before that.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use jiff::Timestamp;
use tokio::sync::{mpsc, oneshot, watch};

use crate::{Database, JournalError, Signer, Tx, checkpoint};

/// How much work is committed together at most.
const MOST_TOGETHER: usize = 64;
/// How much work may wait before whoever brings more has to.
const MOST_WAITING: usize = 1_024;

/// Work in a transaction. What it refuses leaves no trace.
pub(crate) type Work<T, E> = Box<dyn for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T, E>> + Send>;

/// A piece of work with whoever waits for it.
trait Job: Send {
    /// Does the work; says whether it is to be kept.
    fn run<'t>(&'t mut self, tx: &'t mut Tx) -> BoxFuture<'t, bool>;
    /// Answers, after the commit or after it failed.
    fn finish(self: Box<Self>, committed: Result<(), JournalError>);
}

struct Waiting<T, E> {
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
    jobs: mpsc::Sender<Box<dyn Job>>,
    pub(crate) told: watch::Receiver<Told>,
}

impl Writer {
    /// Starts the writer of a journal.
    pub(crate) fn start(database: Database, signer: Signer, now: Arc<dyn Fn() -> Timestamp + Send + Sync>) -> Self {
        let (jobs, waiting) = mpsc::channel(MOST_WAITING);
        let (tell, told) = watch::channel(Told::default());
        tokio::spawn(Scribe { database, signer, now, tell }.serve(waiting));
        Self { jobs, told }
    }

    /// Has work done; returns after it is committed.
    pub(crate) async fn write<T, E>(&self, work: Work<T, E>) -> Result<Result<T, E>, JournalError>
    where
        T: Send + 'static,
        E: Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let job = Waiting { work: Some(work), result: None, answer };
        self.jobs.send(Box::new(job)).await.map_err(|_| JournalError::Closed)?;
        answered.await.map_err(|_| JournalError::Closed)?
    }
}

struct Scribe {
    database: Database,
    signer: Signer,
    now: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    tell: watch::Sender<Told>,
}

impl Scribe {
    async fn serve(self, mut waiting: mpsc::Receiver<Box<dyn Job>>) {
        let mut batch = Vec::with_capacity(MOST_TOGETHER);
        while waiting.recv_many(&mut batch, MOST_TOGETHER).await > 0 {
            let committed = self.together(&mut batch).await;
            for job in batch.drain(..) {
                job.finish(committed.clone());
            }
        }
    }

    async fn together(&self, batch: &mut [Box<dyn Job>]) -> Result<(), JournalError> {
        let mut tx = self.database.begin().await?;
        let alone = batch.len() == 1;
        let mut kept = false;
        for job in batch {
            kept |= if alone { job.run(&mut tx).await } else { one_of_many(&mut tx, job.as_mut()).await? };
        }
        if !kept {
            return tx.rollback().await;
        }
        let deadlines = u64::from(tx.deadlines_changed);
        let head = if tx.touched.is_empty() { None } else { tx.head };
        if let Some(head) = head {
            checkpoint::write(&mut tx, &self.signer, head, (self.now)()).await?;
        }
        tx.commit().await?;
        self.tell.send_modify(|told| {
            told.position = head.map_or(told.position, |head| head.position);
            told.deadlines += deadlines;
        });
        Ok(())
    }
}

/// One piece of work among others: what it refuses is rolled back alone.
async fn one_of_many(tx: &mut Tx, job: &mut dyn Job) -> Result<bool, JournalError> {
    let before = (tx.head, tx.deadlines_changed);
    tx.execute("SAVEPOINT work", &[]).await?;
    let keep = job.run(tx).await;
    if !keep {
        tx.execute("ROLLBACK TO SAVEPOINT work", &[]).await?;
        (tx.head, tx.deadlines_changed) = before;
    }
    tx.execute("RELEASE SAVEPOINT work", &[]).await?;
    Ok(keep)
}
