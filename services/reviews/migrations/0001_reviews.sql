-- Reviews as they stand, one row each, so that the board is read at once. They follow from the journal and from what others said.
CREATE TABLE reviews (
    state TEXT PRIMARY KEY,
    payload TEXT NOT NULL
);

-- Who takes part in which review: the State under review itself, and its reviewing States.
CREATE TABLE takes_part (
    state TEXT NOT NULL,
    review TEXT NOT NULL,
    PRIMARY KEY (state, review)
);
CREATE INDEX takes_part_by_review ON takes_part (review);

-- What happened in a review, by the position of the event in the journal.
CREATE TABLE history (
    position BIGINT PRIMARY KEY,
    review TEXT NOT NULL,
    payload TEXT NOT NULL
);
CREATE INDEX history_by_review ON history (review, position);

-- What was laid down of consultations in words. It is nowhere else; the record holds a salted digest of it.
CREATE TABLE consultation_words (
    review TEXT NOT NULL,
    phase TEXT NOT NULL,
    proposal BIGINT NOT NULL,
    payload TEXT NOT NULL,
    salt TEXT NOT NULL,
    PRIMARY KEY (review, phase, proposal)
);

-- Why a reviewing State asked for something else.
CREATE TABLE returns (
    review TEXT NOT NULL,
    phase TEXT NOT NULL,
    proposal BIGINT NOT NULL,
    state TEXT NOT NULL,
    returned_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (review, phase, proposal, state, returned_on)
);

-- Notes of the Secretariat. Times are microseconds since 1970, UTC.
CREATE TABLE notes (
    review TEXT NOT NULL,
    kept_at BIGINT NOT NULL,
    account TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX notes_by_review ON notes (review, kept_at);

-- Who read what is confidential in a review, by day (paras. 21 and 37).
CREATE TABLE reads (
    review TEXT NOT NULL,
    reader TEXT NOT NULL,
    state TEXT NOT NULL,
    role TEXT NOT NULL,
    read_on TEXT NOT NULL,
    times BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (review, reader, read_on)
);
