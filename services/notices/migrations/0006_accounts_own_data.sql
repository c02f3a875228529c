-- Addresses to which the letters of accounts are to go: one for each account at most, and only as long as the link that was sent there
-- may be used. Of the link there is its digest alone.
CREATE TABLE address_changes (
    contact TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    digest TEXT NOT NULL,
    -- The reason of the letter that went there.
    reason TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);

-- Where a letter goes that does not go to its reader's own address: to a new one that is not confirmed yet, or to one that was left. It
-- is empty once the letter has left and nothing waits for it any more.
ALTER TABLE letters ADD COLUMN address TEXT;
