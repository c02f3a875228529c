-- As whom somebody is signed in beside the Secretariat, as JSON; none is the Secretariat.
ALTER TABLE sessions ADD COLUMN asker TEXT;
