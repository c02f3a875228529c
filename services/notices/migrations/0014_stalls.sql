-- What of all that is open in a review has a day, and the morning on which the Secretariat hears that the day is past; none when it has
-- heard. Not only what comes next.
CREATE TABLE review_days (
    review TEXT NOT NULL,
    said TEXT NOT NULL,
    tell_on TEXT
);
INSERT INTO review_days (review, said, tell_on) SELECT review, said, tell_on FROM review_stalls;
DROP TABLE review_stalls;
CREATE INDEX review_days_by_review ON review_days (review);
CREATE INDEX review_days_by_day ON review_days (tell_on);
