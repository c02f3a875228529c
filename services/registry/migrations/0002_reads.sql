-- Who read what the registry holds confidential of a State's people, by day (paras. 21 and 37).
CREATE TABLE reads (
    state TEXT NOT NULL,
    reader TEXT NOT NULL,
    reader_state TEXT NOT NULL,
    role TEXT NOT NULL,
    read_on TEXT NOT NULL,
    times BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (state, reader, read_on)
);
