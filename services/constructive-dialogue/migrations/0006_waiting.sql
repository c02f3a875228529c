-- Since when something in a place waits for a person: comments that are held, or a kind that is not settled. Nothing where nothing does.
ALTER TABLE places ADD COLUMN waits_since TEXT;
CREATE INDEX places_waiting ON places (waits_since) WHERE waits_since IS NOT NULL;
-- Those of paragraph 53 (c), who are on no list: whether States parties see them all the same.
ALTER TABLE places ADD COLUMN registered BIGINT;

-- What authors were told of their kind. A row goes when what was written is not kept any more.
CREATE TABLE settled (
    application TEXT PRIMARY KEY,
    reason TEXT NOT NULL
);
