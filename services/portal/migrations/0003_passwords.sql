-- Passwords of missions, chairs and members of the Bureau, by the hash of the name with which they sign in. Neither name nor password is
-- here: Argon2id of the one, SHA-256 of the other. A row goes when its contact is forgotten.
CREATE TABLE passwords (
    name_hash TEXT PRIMARY KEY,
    -- Whose it is, as the notices know it.
    contact TEXT NOT NULL UNIQUE,
    -- The role, as statements of who asks have it.
    asker TEXT NOT NULL,
    digest TEXT NOT NULL,
    set_at BIGINT NOT NULL,
    -- How often in a row it was wrong, and until when no other is looked at.
    failed BIGINT NOT NULL,
    wait_until BIGINT NOT NULL
);
