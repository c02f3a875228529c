//! Who read what is confidential of a State's people: notes as files, what notes and profiles say of persons, profiles that wait (paras. 21
//! and 37).

use runtime::Reads;

/// By the State whose people they are.
pub(crate) const READS: Reads = Reads {
    count: "INSERT INTO reads (state, reader, reader_state, role, read_on, times, last_at) \
            VALUES ($1, $2, $3, $4, $5, 1, $6) ON CONFLICT (state, reader, read_on) \
            DO UPDATE SET times = reads.times + 1, last_at = excluded.last_at",
    total: "SELECT COUNT(*) FROM reads WHERE state = $1",
    list: "SELECT role, reader_state, reader, read_on, times, last_at FROM reads WHERE state = $1 \
           ORDER BY last_at DESC, reader, read_on LIMIT $2 OFFSET $3",
};
