-- Passkeys of accounts: public keys, which open nothing, and how far their counters are.
CREATE TABLE passkeys (
    credential TEXT   PRIMARY KEY,
    -- By which its owner names it.
    id         TEXT   NOT NULL UNIQUE,
    owner      TEXT   NOT NULL,
    -- The role, as statements of who asks have it.
    asker      TEXT   NOT NULL,
    -- The public key with what does not change, and what changes with each use; hexadecimal.
    fixed      TEXT   NOT NULL,
    state      TEXT   NOT NULL,
    -- The families of browser and system where it was made.
    device     TEXT   NOT NULL,
    made_at    BIGINT NOT NULL,
    used_at    BIGINT
);
CREATE INDEX passkeys_by_owner ON passkeys (owner);

-- Challenges that a browser was given to sign. Each is taken away by the first answer to it.
CREATE TABLE ceremonies (
    challenge  TEXT   PRIMARY KEY,
    -- Whose passkey is made; none where somebody comes in.
    owner      TEXT,
    state      TEXT   NOT NULL,
    expires_at BIGINT NOT NULL
);
