-- Private addresses of calendars: by the digest of the secret in them. Each who is signed in has one at most, and a new one replaces it.
CREATE TABLE calendars (
    -- Who it is, as services are asked.
    owner TEXT PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    made_at BIGINT NOT NULL
);
