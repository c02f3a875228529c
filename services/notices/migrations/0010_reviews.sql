-- What is open in reviews and whose it is, as the reviews said it last: one row for each State that has it to do. `said` is the move as JSON;
-- `told` says whether whoever has it was told that it is theirs; `tell_on` is the next day on which something is told of it.
CREATE TABLE review_moves (
    review TEXT NOT NULL,
    place BIGINT NOT NULL,
    state TEXT NOT NULL,
    mover TEXT NOT NULL,
    said TEXT NOT NULL,
    told BIGINT NOT NULL,
    tell_on TEXT,
    PRIMARY KEY (review, place)
);
CREATE INDEX review_moves_by_state ON review_moves (state, tell_on);

-- Which States review which.
CREATE TABLE review_parties (
    review TEXT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (review, state)
);

-- What each review waits for that has a day, and the morning on which the Secretariat hears that the day is past; none when it has heard.
CREATE TABLE review_stalls (
    review TEXT PRIMARY KEY,
    said TEXT NOT NULL,
    tell_on TEXT
);
CREATE INDEX review_stalls_by_day ON review_stalls (tell_on);
