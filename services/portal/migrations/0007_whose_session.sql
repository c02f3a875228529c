-- Whose a session is, how it began and on what, so that its owner can look at it and end it. The rows from before do not say; whoever was
-- signed in signs in again. Times are microseconds since 1970, UTC.
DROP TABLE sessions;
CREATE TABLE sessions (
    token_hash TEXT   PRIMARY KEY,
    -- By which its owner names it. It opens nothing.
    id         TEXT   NOT NULL UNIQUE,
    account    TEXT   NOT NULL,
    -- Under which key its account keeps what it comes in with; none for whoever has no account.
    owner      TEXT,
    -- As whom somebody is signed in beside the Secretariat, as JSON; none is the Secretariat.
    asker      TEXT,
    csrf       TEXT   NOT NULL,
    -- The way in: a private link, a password, and so on; and whether a second factor was shown.
    came       TEXT   NOT NULL,
    second     BIGINT NOT NULL,
    -- The family of the browser and of the system, and no more of what the browser says of itself.
    device     TEXT   NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at    BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at   BIGINT
);
CREATE INDEX sessions_by_owner ON sessions (owner);
