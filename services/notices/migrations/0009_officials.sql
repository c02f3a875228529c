-- Officials whom States named for reviews, by their contact. `gone` says that they left: nothing opens their account any more.
CREATE TABLE officials (
    contact TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    approved BIGINT NOT NULL,
    gone BIGINT NOT NULL
);

-- Their duties, so that a letter can say all of them.
CREATE TABLE official_duties (
    contact TEXT NOT NULL,
    review TEXT NOT NULL,
    duty TEXT NOT NULL,
    PRIMARY KEY (contact, review, duty)
);

-- What changed of them since the last letter: several changes of one note are told in one letter. 1 where a duty was given, 0 where it ended.
CREATE TABLE duty_news (
    contact TEXT NOT NULL,
    review TEXT NOT NULL,
    duty TEXT NOT NULL,
    given BIGINT NOT NULL,
    PRIMARY KEY (contact, review, duty)
);
