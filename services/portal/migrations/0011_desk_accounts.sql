-- The accounts of the Secretariat: each is there from its first link on. Reviews have their officers from among them. Times are microseconds
-- since 1970, UTC.
CREATE TABLE desk_accounts (
    account TEXT   PRIMARY KEY,
    made_at BIGINT NOT NULL
);
INSERT INTO desk_accounts (account, made_at)
    SELECT account, MIN(made_at) FROM (
        SELECT account, created_at AS made_at FROM sessions WHERE asker IS NULL
        UNION ALL SELECT account, expires_at AS made_at FROM sign_in_links
    ) AS known GROUP BY account;
