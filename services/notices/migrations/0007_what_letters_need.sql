-- What was said of a dialogue beside title, day and place, as JSON, to tell what changes in it; an earlier date that was announced for
-- applications; how paragraph 53 is read for it, as JSON; and whether it was opened. Nothing is known of what was said before.
ALTER TABLE dialogues ADD COLUMN said TEXT;
ALTER TABLE dialogues ADD COLUMN announced TEXT;
ALTER TABLE dialogues ADD COLUMN readings TEXT;
ALTER TABLE dialogues ADD COLUMN opened BIGINT NOT NULL DEFAULT 0;

-- After whose sessions a dialogue is held.
CREATE TABLE dialogue_groups (
    dialogue BIGINT NOT NULL,
    working_group TEXT NOT NULL,
    PRIMARY KEY (dialogue, working_group)
);

-- The sessions of working groups. A dialogue's summary is given to the next one (para. 53 (h)).
CREATE TABLE working_sessions (
    working_group TEXT NOT NULL,
    session BIGINT NOT NULL,
    opens TEXT NOT NULL,
    PRIMARY KEY (working_group, session)
);

-- Summaries that are there.
CREATE TABLE summaries (
    dialogue BIGINT NOT NULL,
    working_group TEXT NOT NULL,
    PRIMARY KEY (dialogue, working_group)
);

-- What organization it is, as the lists show it; whether its address reaches whoever applied; whether the Secretariat has still to settle
-- that it is a participant of paragraph 53 (c); and whether it may be shown to everybody.
ALTER TABLE applications ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE applications ADD COLUMN confirmed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE applications ADD COLUMN unsettled BIGINT NOT NULL DEFAULT 0;
ALTER TABLE applications ADD COLUMN may_be_published BIGINT NOT NULL DEFAULT 0;
UPDATE applications SET confirmed = 1
WHERE EXISTS (SELECT 1 FROM contacts WHERE contacts.contact = applications.contact AND contacts.confirmed = 1);
UPDATE applications SET unsettled = 1 WHERE path = 'open';
CREATE INDEX applications_by_contact ON applications (contact);

-- Whether it was recorded who came: 0 where not, 1 for those who came, 2 for those who stayed away.
ALTER TABLE attendances ADD COLUMN came BIGINT NOT NULL DEFAULT 0;

-- Written comments that wait for a person to release them, or to send them back (para. 53 (b)).
CREATE TABLE comments_held (
    application TEXT NOT NULL,
    dialogue BIGINT NOT NULL,
    comments BIGINT NOT NULL,
    PRIMARY KEY (application, dialogue, comments)
);
