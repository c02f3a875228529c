-- Who says that their address has changed, and waits for the Secretariat: what they wrote, encrypted, until it is settled or thirty days
-- have passed. Times are microseconds since 1970, UTC.
CREATE TABLE moved (
    id         TEXT   PRIMARY KEY,
    said       TEXT   NOT NULL,
    asked_at   BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX moved_by_expiry ON moved (expires_at);

-- Identities of the provider that its owner linked to an account: the SHA-256 of issuer and subject, which nobody reads back.
CREATE TABLE identities (
    identity  TEXT   PRIMARY KEY,
    owner     TEXT   NOT NULL UNIQUE,
    -- The role, as statements of who asks have it.
    asker     TEXT   NOT NULL,
    linked_at BIGINT NOT NULL
);
