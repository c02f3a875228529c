-- Whose accounts chair a dialogue.
CREATE TABLE chairs (
    dialogue BIGINT NOT NULL,
    contact TEXT NOT NULL,
    PRIMARY KEY (dialogue, contact)
);
