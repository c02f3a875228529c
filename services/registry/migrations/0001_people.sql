-- Of which State somebody is whom a State named. No row says who that is.
CREATE TABLE persons (
    person TEXT PRIMARY KEY,
    state TEXT NOT NULL
);

-- What the latest note says of somebody: name, address, function, telephone. It is nowhere else; a row goes when it is erased.
CREATE TABLE named (
    person TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    -- The address in small letters, by which it is found.
    folded TEXT NOT NULL,
    payload TEXT NOT NULL
);
CREATE INDEX named_by_state ON named (state);
CREATE INDEX named_by_address ON named (folded);

-- Profiles, as their persons filled them in.
CREATE TABLE profiles (
    person TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    payload TEXT NOT NULL
);
CREATE INDEX profiles_by_state ON profiles (state);

-- What the Secretariat asked of somebody, until it approves the profile.
CREATE TABLE asked (
    person TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX asked_by_state ON asked (state);

-- Notes verbales as files, in base64. A file goes with the last of those whom its note names.
CREATE TABLE note_files (
    state TEXT NOT NULL,
    note BIGINT NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (state, note)
);
CREATE TABLE note_persons (
    person TEXT NOT NULL,
    state TEXT NOT NULL,
    note BIGINT NOT NULL,
    PRIMARY KEY (person, state, note)
);
CREATE INDEX note_persons_by_note ON note_persons (state, note);

-- What of a State everybody may see: institution and functional mailbox.
CREATE TABLE public_contacts (
    state TEXT PRIMARY KEY,
    institution TEXT NOT NULL,
    mailbox TEXT NOT NULL
);

-- Whose name and address are erased for good: by their contact, which says nothing of who they were.
CREATE TABLE forgotten (
    person TEXT PRIMARY KEY
);
