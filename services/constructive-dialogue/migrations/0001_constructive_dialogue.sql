-- The dialogues there are.
CREATE TABLE dialogues (
    dialogue BIGINT PRIMARY KEY
);

-- Applications as they stand, so that a dialogue's can be listed. They follow from the journal.
CREATE TABLE applications (
    application TEXT PRIMARY KEY,
    contact TEXT NOT NULL,
    version BIGINT NOT NULL,
    payload TEXT NOT NULL
);
CREATE INDEX applications_by_contact ON applications (contact);

-- Which application is for which dialogue, by name.
CREATE TABLE places (
    dialogue BIGINT NOT NULL,
    application TEXT NOT NULL,
    sort TEXT NOT NULL,
    PRIMARY KEY (dialogue, application)
);
CREATE INDEX places_by_name ON places (dialogue, sort, application);

-- What applications say of persons. It is nowhere else; a row goes when it is erased, and its salt with it.
CREATE TABLE particulars (
    application TEXT PRIMARY KEY,
    payload TEXT NOT NULL,
    salt TEXT NOT NULL
);

-- Written comments, and what their author was told.
CREATE TABLE comments (
    application TEXT NOT NULL,
    dialogue BIGINT NOT NULL,
    comments BIGINT NOT NULL,
    text TEXT NOT NULL,
    salt TEXT NOT NULL,
    reason TEXT,
    PRIMARY KEY (application, dialogue, comments)
);

-- Which State party objected, and why.
CREATE TABLE objections (
    application TEXT NOT NULL,
    dialogue BIGINT NOT NULL,
    objection BIGINT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT,
    may_be_told BIGINT NOT NULL,
    salt TEXT NOT NULL,
    PRIMARY KEY (application, dialogue, objection)
);

-- Inputs from the floor.
CREATE TABLE inputs (
    dialogue BIGINT NOT NULL,
    input BIGINT NOT NULL,
    payload TEXT NOT NULL,
    salt TEXT NOT NULL,
    PRIMARY KEY (dialogue, input)
);

-- Whose address is confirmed: by their contact, which says nothing of who they are.
CREATE TABLE confirmed (
    contact TEXT PRIMARY KEY
);

-- What the registry has said of who is party to the Convention and in which group, as it arrived.
CREATE TABLE registry_events (
    position BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    version BIGINT NOT NULL,
    payload TEXT NOT NULL
);
