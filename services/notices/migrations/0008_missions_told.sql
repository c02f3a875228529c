-- The last circulation of each list, and to the missions of which States letters about it were written, by the letter's reason: so that it
-- can be said which State party was left out. Where the address of a mission had been refused before, none was written, and no reason stands.
ALTER TABLE lists ADD COLUMN circulated_on TEXT;
ALTER TABLE lists ADD COLUMN reference TEXT;
CREATE TABLE missions_told (
    dialogue BIGINT NOT NULL,
    list TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (dialogue, list, state, reason)
);
