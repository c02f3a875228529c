-- Links that sign in once. Of every secret only its SHA-256 is kept.
CREATE TABLE sign_in_links (
    token_hash TEXT   PRIMARY KEY,
    account    TEXT   NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at    BIGINT
);

-- Who is signed in. Times are microseconds since 1970, UTC.
CREATE TABLE sessions (
    token_hash TEXT   PRIMARY KEY,
    account    TEXT   NOT NULL,
    csrf       TEXT   NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at    BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at   BIGINT
);
