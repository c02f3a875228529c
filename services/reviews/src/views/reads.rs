//! Who read what is confidential in a review (paras. 21 and 37).

use runtime::Reads;

/// By the State under review.
pub(crate) const READS: Reads = Reads {
    count: "INSERT INTO reads (review, reader, state, role, read_on, times, last_at) VALUES ($1, $2, $3, $4, $5, 1, $6) \
            ON CONFLICT (review, reader, read_on) DO UPDATE SET times = reads.times + 1, last_at = excluded.last_at",
    total: "SELECT COUNT(*) FROM reads WHERE review = $1",
    list: "SELECT role, state, reader, read_on, times, last_at FROM reads WHERE review = $1 \
           ORDER BY last_at DESC, reader, read_on LIMIT $2 OFFSET $3",
};
