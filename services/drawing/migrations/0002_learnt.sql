-- What the registry has said lies where every service keeps what others have said.
INSERT INTO learnt (source, position, name, version, payload)
SELECT 'registry', position, name, version, payload FROM registry_events;
DROP TABLE registry_events;
