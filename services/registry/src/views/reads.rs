//! Who read what is confidential of a State's people: notes as files, what notes and profiles say of persons, profiles that wait (paras. 21
//! and 37).

use std::collections::BTreeSet;

use access::Asker;
use contracts::Instant;
use contracts::reviews::ReadLine;
use runtime::{Failure, Inquiry};
use treaty::StateCode;

/// Counts that whoever asks read of the people of these States today.
pub(crate) async fn count(inquiry: &Inquiry, states: BTreeSet<StateCode>) -> Result<(), Failure> {
    if states.is_empty() {
        return Ok(());
    }
    let (account, own) = match inquiry.asker() {
        Asker::Official { account, state } | Asker::Mission { account, state } => (account.clone(), state.clone()),
        Asker::Secretariat { account } => (account.clone(), String::new()),
        _ => return Ok(()),
    };
    let role = inquiry.asker().role();
    let (now, today) = (inquiry.asked_at(), treaty::dates::vienna_date(inquiry.asked_at()).to_string());
    let sql = "INSERT INTO reads (state, reader, reader_state, role, read_on, times, last_at) \
               VALUES ($1, $2, $3, $4, $5, 1, $6) ON CONFLICT (state, reader, read_on) \
               DO UPDATE SET times = reads.times + 1, last_at = excluded.last_at";
    let written = inquiry.journal.write(move |tx| {
        Box::pin(async move {
            for state in states {
                let (state, reader, own) = (state.as_str().into(), account.as_str().into(), own.as_str().into());
                let values = [state, reader, own, role.into(), today.as_str().into(), now.into()];
                tx.execute(sql, &values).await?;
            }
            Ok(())
        })
    });
    written.await?.map_err(Failure::Journal)
}

/// Who read, the latest first.
pub(crate) async fn reads_of(inquiry: &Inquiry, state: StateCode) -> Result<Vec<ReadLine>, Failure> {
    let sql = "SELECT role, reader_state, reader, read_on, times, last_at FROM reads WHERE state = $1 \
               ORDER BY last_at DESC, reader LIMIT 1000";
    let broken = |_| Failure::Broken("a row of reads cannot be read".to_owned());
    let mut reads = Vec::new();
    for row in inquiry.rows(sql, &[state.as_str().into()]).await? {
        reads.push(ReadLine {
            role: row.text(0)?,
            state: row.text(1)?.parse().ok(),
            account: row.text(2)?,
            on: contracts::Day(row.text(3)?.parse().map_err(broken)?),
            times: u32::try_from(row.count(4)?).unwrap_or(u32::MAX),
            last: Instant(row.time(5)?),
        });
    }
    Ok(reads)
}
