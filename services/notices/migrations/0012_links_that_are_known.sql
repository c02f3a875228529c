-- From when on a link is not known any more. None for the last link of an account: it says that there is an account, and for whom.
ALTER TABLE links ADD COLUMN forget_at BIGINT;
-- Thirty days after its time is over where it opens applications or was taken out of use; else two years, in microseconds.
UPDATE links SET forget_at = expires_at + 2592000000000 WHERE kind = 'application' OR state <> 'valid';
UPDATE links SET forget_at = expires_at + 63072000000000
    WHERE forget_at IS NULL AND EXISTS (SELECT 1 FROM links AS later WHERE later.contact = links.contact
    AND later.kind <> 'application' AND later.made_at > links.made_at);
-- Those whose time has come are looked for whenever a link is made.
DROP INDEX links_by_expiry;
CREATE INDEX links_to_forget ON links (forget_at);
