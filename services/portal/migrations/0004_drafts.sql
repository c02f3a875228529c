-- Applications that are being written, so that a lost link or a closed phone loses nothing. One for each contact; its answers are personal,
-- lie nowhere else, and go when the application is sent, when their owner says so, and when their time is over. Times are microseconds
-- since 1970, UTC.
CREATE TABLE drafts (
    contact     TEXT   PRIMARY KEY,
    command     TEXT   NOT NULL,
    revision    BIGINT NOT NULL,
    step        TEXT   NOT NULL,
    answers     TEXT   NOT NULL,
    link_sent   BIGINT NOT NULL,
    application TEXT,
    saved_at    BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL
);
CREATE INDEX drafts_by_expiry ON drafts (expires_at);
