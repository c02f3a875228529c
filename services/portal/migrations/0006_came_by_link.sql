-- Whether a session was begun by opening a private link: that shows that the mailbox is its person's. A session from before may not have.
ALTER TABLE sessions ADD COLUMN by_link BIGINT NOT NULL DEFAULT 0;
