-- The journal is the truth: what was done, by whom, in what order. Nothing in it is ever updated or deleted.
CREATE TABLE entry (
    seq      INTEGER PRIMARY KEY AUTOINCREMENT, -- order of arrival in this file
    id       TEXT    NOT NULL UNIQUE,
    device   TEXT    NOT NULL,
    counter  INTEGER NOT NULL CHECK (counter > 0),
    time     INTEGER NOT NULL,                  -- hybrid logical time: milliseconds << 16 | counter
    actor    TEXT    NOT NULL,
    room     TEXT    NOT NULL,                  -- group, or empty: the plenary
    intent   TEXT    NOT NULL,
    undoes   TEXT    NOT NULL,                  -- entry, or empty
    previous BLOB    NOT NULL,
    hash     BLOB    NOT NULL,
    UNIQUE (device, counter)
);

CREATE TABLE change (
    entry     INTEGER NOT NULL REFERENCES entry (seq),
    position  INTEGER NOT NULL,
    entity    TEXT    NOT NULL,
    entity_id TEXT    NOT NULL,
    field     TEXT    NOT NULL,
    value     TEXT,
    PRIMARY KEY (entry, position)
) WITHOUT ROWID;

CREATE INDEX change_of_field ON change (entity_id, field);

-- The state that follows from the journal: of each field the value with the latest (time, device).
CREATE TABLE state (
    entity    TEXT    NOT NULL,
    entity_id TEXT    NOT NULL,
    field     TEXT    NOT NULL,
    value     TEXT,
    time      INTEGER NOT NULL,
    device    TEXT    NOT NULL,
    entry     TEXT    NOT NULL,                 -- id of the entry that wrote it
    PRIMARY KEY (entity, entity_id, field)
) WITHOUT ROWID;

-- Lines that are being typed on this laptop; not part of the meeting.
CREATE TABLE draft (
    place TEXT PRIMARY KEY,
    text  TEXT NOT NULL
) WITHOUT ROWID;

-- Facts about this copy of the file: the device that writes here.
CREATE TABLE fact (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
