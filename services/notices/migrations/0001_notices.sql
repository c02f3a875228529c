-- Whom letters reach. Personal data, which nobody but this service has: a row goes when its contact is forgotten.
CREATE TABLE contacts (
    contact TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    -- The address in small letters, by which it is found.
    folded TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT,
    confirmed BIGINT NOT NULL,
    bounced BIGINT NOT NULL
);
CREATE INDEX contacts_by_address ON contacts (folded);

-- Private links, by the digest of what stands in them. The links themselves are in letters alone.
CREATE TABLE links (
    digest TEXT PRIMARY KEY,
    contact TEXT NOT NULL,
    kind TEXT NOT NULL,
    party TEXT,
    state TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX links_by_contact ON links (contact);

-- Addresses for which somebody asked a new link; a row goes within moments, whether letters go there or not.
CREATE TABLE link_requests (
    id TEXT PRIMARY KEY,
    address TEXT NOT NULL
);

-- What was sent and what waits. The words of a letter go when it has left, or will not leave any more.
CREATE TABLE letters (
    id TEXT PRIMARY KEY,
    -- Letters leave in the order in which they were written.
    turn BIGINT NOT NULL UNIQUE,
    -- None for the Secretariat's own address.
    contact TEXT,
    kind TEXT NOT NULL,
    -- Each reason has one letter.
    reason TEXT NOT NULL UNIQUE,
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    plain TEXT NOT NULL,
    html TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    queued_at BIGINT NOT NULL,
    next_attempt BIGINT NOT NULL,
    message_id TEXT NOT NULL,
    sent_at BIGINT,
    fault TEXT
);
CREATE INDEX letters_that_wait ON letters (state, next_attempt, turn);
CREATE INDEX letters_by_contact ON letters (contact);

-- How States are called, as the registry has it.
CREATE TABLE states (
    state TEXT PRIMARY KEY,
    name TEXT NOT NULL
);

-- Constructive dialogues, as far as letters speak of them.
CREATE TABLE dialogues (
    dialogue BIGINT PRIMARY KEY,
    title TEXT NOT NULL,
    held_on TEXT NOT NULL,
    place TEXT NOT NULL,
    cancelled BIGINT NOT NULL
);

-- Lists that were circulated to States parties.
CREATE TABLE lists (
    dialogue BIGINT NOT NULL,
    list TEXT NOT NULL,
    objections_by TEXT NOT NULL,
    PRIMARY KEY (dialogue, list)
);

-- Whom letters about an application reach, and by which sub-paragraph it takes part.
CREATE TABLE applications (
    application TEXT PRIMARY KEY,
    contact TEXT NOT NULL,
    path TEXT NOT NULL
);

-- For which dialogues an application is, and what became of it there.
CREATE TABLE attendances (
    application TEXT NOT NULL,
    dialogue BIGINT NOT NULL,
    standing TEXT NOT NULL,
    PRIMARY KEY (application, dialogue)
);

-- Objections that stand.
CREATE TABLE objections (
    application TEXT NOT NULL,
    dialogue BIGINT NOT NULL,
    objection BIGINT NOT NULL,
    PRIMARY KEY (application, dialogue, objection)
);
