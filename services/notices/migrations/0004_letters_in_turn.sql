-- Letters with a link for which somebody waits at the screen leave before all others.
ALTER TABLE letters ADD COLUMN urgent BIGINT NOT NULL DEFAULT 0;
UPDATE letters SET urgent = 1 WHERE kind IN ('application-received', 'link-again', 'invitation');

-- Only what waits is in it, in the order in which it leaves: the next letter is found at once however many wait, or have left.
CREATE INDEX letters_in_turn ON letters (urgent, next_attempt, turn) WHERE state IN ('queued', 'sending');
-- What is left of the index in its place: how many letters are in each state.
DROP INDEX letters_that_wait;
CREATE INDEX letters_by_state ON letters (state);
