-- What other services have said, as it arrived, as far as it matters here: what this service knows of it is folded from these rows.
CREATE TABLE learnt (
    source         TEXT   NOT NULL,
    position       BIGINT NOT NULL,
    name           TEXT   NOT NULL,
    version        BIGINT NOT NULL,
    payload        TEXT   NOT NULL,
    PRIMARY KEY (source, position)
);
