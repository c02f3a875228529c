-- For which instruments a State reviews another, by their codes; empty where that is not known, which is taken for all.
ALTER TABLE review_parties ADD COLUMN instruments TEXT NOT NULL DEFAULT '';
