//! Who read what is confidential, for the States concerned (paras. 21 and 37): a row for each reader and day.

use access::Asker;
use contracts::reviews::ReadLine;
use contracts::{Day, Instant};
use treaty::StateCode;
use treaty::dates::vienna_date;

use crate::{Failure, Inquiry, Page};

/// A service's table of readings, which calls its columns as the service does.
#[derive(Clone, Copy, Debug)]
pub struct Reads {
    /// Counts a reading: of what it is (the State concerned), who, their State, their role, the day, the moment.
    pub count: &'static str,
    /// How many rows there are of a State.
    pub total: &'static str,
    /// Who read of a State, the latest first: role, State, account, day, how often, when last; so many rows at most, after so many.
    pub list: &'static str,
}

impl Reads {
    /// Counts that whoever asks read of these States today, before it is shown to them.
    ///
    /// # Errors
    /// [`Failure`] when it cannot be written: then nothing is shown.
    pub async fn count(self, inquiry: &Inquiry, of: Vec<StateCode>) -> Result<(), Failure> {
        let (account, state) = match inquiry.asker() {
            Asker::Official { account, state } | Asker::Mission { account, state } => (account.clone(), state.clone()),
            Asker::Secretariat { account } => (account.clone(), String::new()),
            _ => return Ok(()),
        };
        if of.is_empty() {
            return Ok(());
        }
        let (role, now) = (inquiry.asker().role(), inquiry.asked_at());
        let today = vienna_date(now).to_string();
        let written = inquiry.journal.write(move |tx| {
            Box::pin(async move {
                for of in of {
                    let (of, reader, state) = (of.as_str().into(), account.as_str().into(), state.as_str().into());
                    let values = [of, reader, state, role.into(), today.as_str().into(), now.into()];
                    tx.execute(self.count, &values).await?;
                }
                Ok(())
            })
        });
        written.await?.map_err(Failure::Journal)
    }

    /// Who read of a State, the latest first, as far as it stands on this page.
    ///
    /// # Errors
    /// [`Failure`].
    pub async fn list(
        self,
        inquiry: &Inquiry,
        of: StateCode,
        page: Option<u32>,
    ) -> Result<(Page, Vec<ReadLine>), Failure> {
        let broken = |_| Failure::Broken("a row of reads cannot be read".to_owned());
        let page = inquiry.page(page, self.total, &[of.as_str().into()]).await?;
        let mut reads = Vec::new();
        for row in inquiry.rows(self.list, &[of.as_str().into(), Page::ROWS.into(), page.skips().into()]).await? {
            reads.push(ReadLine {
                role: row.text(0)?,
                state: row.text(1)?.parse().ok(),
                account: row.text(2)?,
                on: Day(row.text(3)?.parse().map_err(broken)?),
                times: u32::try_from(row.count(4)?).unwrap_or(u32::MAX),
                last: Instant(row.time(5)?),
            });
        }
        Ok((page, reads))
    }
}
