-- What States asked the Secretariat for in reviews, and what was done, in words (para. 48). It is nowhere else; the record holds a salted
-- digest of it.
CREATE TABLE help (
    review TEXT NOT NULL,
    state TEXT NOT NULL,
    request BIGINT NOT NULL,
    answered BIGINT NOT NULL,
    line TEXT NOT NULL,
    asked_salt TEXT NOT NULL,
    answered_salt TEXT,
    PRIMARY KEY (review, state, request)
);
CREATE INDEX help_open ON help (answered, review);
