-- Each circulation of a list: what stood at its head when it went out. It is written once and never changed.
CREATE TABLE circulations (
    dialogue BIGINT NOT NULL,
    list TEXT NOT NULL,
    circulation BIGINT NOT NULL,
    title TEXT NOT NULL,
    held_on TEXT NOT NULL,
    place TEXT NOT NULL,
    objections_by TEXT NOT NULL,
    PRIMARY KEY (dialogue, list, circulation)
);

-- Who stood on it, and how: organizations only, and nothing of persons.
CREATE TABLE circulated (
    dialogue BIGINT NOT NULL,
    list TEXT NOT NULL,
    circulation BIGINT NOT NULL,
    application TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    country TEXT NOT NULL,
    website TEXT,
    ecosoc_status TEXT,
    PRIMARY KEY (dialogue, list, circulation, application)
);
