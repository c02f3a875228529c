-- What States asked the Secretariat for in reviews, and what was done, in words (para. 48). It is nowhere else; the record holds a salted
-- digest of it.
CREATE TABLE help_words (
    review TEXT NOT NULL,
    request BIGINT NOT NULL,
    what TEXT NOT NULL,
    text TEXT NOT NULL,
    salt TEXT NOT NULL,
    PRIMARY KEY (review, request, what)
);
