-- Second factors of accounts: the secret that a telephone shares with us, encrypted with a key that is not in this database.
CREATE TABLE second_factors (
    owner      TEXT   PRIMARY KEY,
    secret     TEXT   NOT NULL,
    set_at     BIGINT NOT NULL,
    -- The step of time whose code was taken last: no code is taken twice.
    last_step  BIGINT NOT NULL,
    -- How often in a row a code was wrong, and until when no other is looked at.
    failed     BIGINT NOT NULL,
    wait_until BIGINT NOT NULL
);

-- Codes for whoever has lost the telephone. Each works once; only its SHA-256 is kept, which says whose it is, too.
CREATE TABLE recovery_codes (
    code_hash TEXT   PRIMARY KEY,
    owner     TEXT   NOT NULL,
    used_at   BIGINT
);
CREATE INDEX recovery_codes_by_owner ON recovery_codes (owner);

-- Who has shown the first factor and not the second. Nobody is signed in by this.
CREATE TABLE halfway (
    token_hash TEXT   PRIMARY KEY,
    owner      TEXT   NOT NULL,
    asker      TEXT   NOT NULL,
    came       TEXT   NOT NULL,
    device     TEXT   NOT NULL,
    goes_to    TEXT   NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX halfway_by_owner ON halfway (owner);
