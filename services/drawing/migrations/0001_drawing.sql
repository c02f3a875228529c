-- The secrets of drawings that are frozen and not yet drawn. Nobody reads them but this service; a row goes when its secret is
-- opened in a transcript, or the drawing is given up.
CREATE TABLE secrets (
    drawing BIGINT PRIMARY KEY,
    secret TEXT NOT NULL
);

-- What the registry has said of the States, as it arrived: what this service knows of them is folded from these rows.
CREATE TABLE registry_events (
    position BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    version BIGINT NOT NULL,
    payload TEXT NOT NULL
);

-- The chances of lots, once they have been computed as closely as they will be. They follow from the transcript; a lost row is
-- computed again.
CREATE TABLE chances (
    drawing BIGINT NOT NULL,
    lot BIGINT NOT NULL,
    payload TEXT NOT NULL,
    PRIMARY KEY (drawing, lot)
);
