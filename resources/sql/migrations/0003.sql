-- A file put back from a backup and written again holds two histories of one device: entries of the same number that
-- differ in their hash. Both are kept as they are.
CREATE TABLE entry_3 (
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
    UNIQUE (device, counter, hash)
);

CREATE TABLE change_3 (
    entry     INTEGER NOT NULL REFERENCES entry_3 (seq),
    position  INTEGER NOT NULL,
    entity    TEXT    NOT NULL,
    entity_id TEXT    NOT NULL,
    field     TEXT    NOT NULL,
    value     TEXT,
    PRIMARY KEY (entry, position)
) WITHOUT ROWID;

INSERT INTO entry_3 SELECT seq, id, device, counter, time, actor, room, intent, undoes, previous, hash FROM entry;

INSERT INTO change_3 SELECT entry, position, entity, entity_id, field, value FROM change;

DROP TABLE change;

DROP TABLE entry;

ALTER TABLE entry_3 RENAME TO entry;

ALTER TABLE change_3 RENAME TO change;

CREATE INDEX change_of_field ON change (entity_id, field);
