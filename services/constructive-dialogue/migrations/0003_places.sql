-- Who stands for a dialogue, so that its public page counts without reading applications. A row from before has nothing here until its
-- application is kept again.
ALTER TABLE places ADD COLUMN kind TEXT;
ALTER TABLE places ADD COLUMN country TEXT;
ALTER TABLE places ADD COLUMN stands BIGINT;
CREATE INDEX places_by_kind ON places (dialogue, stands, kind, country);
