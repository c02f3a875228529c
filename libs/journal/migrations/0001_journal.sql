-- The record: what was decided, in the order in which it was decided. Rows are only ever added.
CREATE TABLE journal (
    position       BIGINT PRIMARY KEY,
    stream         TEXT   NOT NULL,
    version        BIGINT NOT NULL,
    event_id       TEXT   NOT NULL UNIQUE,
    name           TEXT   NOT NULL,
    schema_version BIGINT NOT NULL,
    payload        TEXT   NOT NULL,
    recorded_at    BIGINT NOT NULL,
    actor          TEXT   NOT NULL,
    command        TEXT,
    trace          TEXT,
    previous       TEXT   NOT NULL,
    hash           TEXT   NOT NULL,
    UNIQUE (stream, version)
);

-- The signed end of the record: one row.
CREATE TABLE checkpoint (
    one            BIGINT PRIMARY KEY CHECK (one = 1),
    position       BIGINT NOT NULL,
    hash           TEXT   NOT NULL,
    signed_at      BIGINT NOT NULL,
    signature      TEXT   NOT NULL
);

-- What was answered to each command: sent twice, it is done once.
CREATE TABLE replies (
    command        TEXT   PRIMARY KEY,
    request_hash   TEXT   NOT NULL,
    reply          TEXT   NOT NULL,
    recorded_at    BIGINT NOT NULL
);

-- When something has to happen by itself. Times are microseconds since 1970, UTC.
CREATE TABLE deadlines (
    name           TEXT   NOT NULL,
    key            TEXT   NOT NULL,
    due            BIGINT NOT NULL,
    payload        TEXT   NOT NULL,
    fired_at       BIGINT,
    PRIMARY KEY (name, key)
);
CREATE INDEX deadlines_open ON deadlines (due, name, key) WHERE fired_at IS NULL;

-- How far the events of other services have had their effect here.
CREATE TABLE followed (
    source         TEXT   PRIMARY KEY,
    position       BIGINT NOT NULL
);

-- Events of other services that could not have their effect.
CREATE TABLE dead_letters (
    source         TEXT   NOT NULL,
    position       BIGINT NOT NULL,
    subject        TEXT   NOT NULL,
    headers        TEXT   NOT NULL,
    payload        TEXT   NOT NULL,
    reason         TEXT   NOT NULL,
    arrived_at     BIGINT NOT NULL,
    replayed_at    BIGINT,
    PRIMARY KEY (source, position)
);
