-- Links that have expired are looked for whenever one is made.
CREATE INDEX links_by_expiry ON links (expires_at);
