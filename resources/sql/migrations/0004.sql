-- What goes between this file and the hub that it is connected to (fact hub); not part of the meeting.
CREATE TABLE outbox (
    entry INTEGER PRIMARY KEY REFERENCES entry (seq) -- not known to have reached the hub
);

-- How far each of the hub's lines of entries is here, for each audience.
CREATE TABLE heard (
    line     TEXT    NOT NULL,
    audience TEXT    NOT NULL,
    last     INTEGER NOT NULL,
    PRIMARY KEY (line, audience)
) WITHOUT ROWID;
