-- The hub: the entries of meetings, and who may read and write which. Run by the owner, who need not be a superuser.
-- Whoever is connected is told by session_user, which SET ROLE does not change.

CREATE SCHEMA rapporteur;
REVOKE ALL ON SCHEMA rapporteur FROM PUBLIC;

DO $$
DECLARE
    needed text;
BEGIN
    FOREACH needed IN ARRAY ARRAY['rapporteur_plenary', 'rapporteur_room', 'rapporteur_observer'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = needed) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', needed);
        END IF;
    END LOOP;
END $$;

CREATE TABLE rapporteur.version (
    version integer NOT NULL PRIMARY KEY
);

CREATE TABLE rapporteur.meeting (
    id uuid NOT NULL PRIMARY KEY,
    title text NOT NULL DEFAULT '' CHECK (length(title) <= 1000)
);

CREATE TABLE rapporteur.room (
    meeting uuid NOT NULL REFERENCES rapporteur.meeting,
    id uuid NOT NULL,
    published boolean NOT NULL DEFAULT false,
    PRIMARY KEY (meeting, id)
);

CREATE TABLE rapporteur.login (
    name text NOT NULL PRIMARY KEY,
    meeting uuid NOT NULL REFERENCES rapporteur.meeting,
    role text NOT NULL CHECK (role IN ('organizer', 'moderator', 'rapporteur', 'observer')),
    room uuid,
    heard timestamptz,
    CHECK ((role = 'rapporteur') = (room IS NOT NULL)),
    FOREIGN KEY (meeting, room) REFERENCES rapporteur.room
);
CREATE UNIQUE INDEX login_of_room ON rapporteur.login (meeting, role, coalesce(room, meeting));

-- The unbroken line of entries of a device, or of a fork of one.
CREATE TABLE rapporteur.line (
    meeting uuid NOT NULL REFERENCES rapporteur.meeting,
    id uuid NOT NULL,
    device uuid NOT NULL,
    owner text NOT NULL,
    last bigint NOT NULL,
    hash bytea NOT NULL,
    PRIMARY KEY (meeting, id)
);
CREATE INDEX line_of_device ON rapporteur.line (meeting, device);

-- How far a line goes for an audience.
CREATE TABLE rapporteur.stream (
    meeting uuid NOT NULL,
    line uuid NOT NULL,
    audience text NOT NULL,
    last bigint NOT NULL,
    PRIMARY KEY (meeting, line, audience)
);

-- Whose room's point it is.
CREATE TABLE rapporteur.thing (
    meeting uuid NOT NULL,
    entity_id uuid NOT NULL,
    room uuid NOT NULL,
    PRIMARY KEY (meeting, entity_id)
);

CREATE TABLE rapporteur.entry (
    meeting uuid NOT NULL REFERENCES rapporteur.meeting,
    line uuid NOT NULL,
    counter bigint NOT NULL CHECK (counter >= 1),
    id uuid NOT NULL,
    device uuid NOT NULL,
    time bigint NOT NULL CHECK (time > 0),
    actor text NOT NULL CHECK (length(actor) <= 40),
    room uuid,
    intent text NOT NULL CHECK (length(intent) <= 80),
    undoes uuid,
    previous bytea NOT NULL CHECK (octet_length(previous) IN (0, 32)),
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    changes text NOT NULL CHECK (octet_length(changes) <= 1048576),
    audience text NOT NULL,
    PRIMARY KEY (meeting, line, counter),
    UNIQUE (meeting, hash)
);

-- Who is asking. SECURITY DEFINER, because the table of logins shows each login its own row only.
CREATE FUNCTION rapporteur.my_meeting() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = rapporteur, pg_temp
AS $$ SELECT meeting FROM login WHERE name = session_user $$;

CREATE FUNCTION rapporteur.my_room() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = rapporteur, pg_temp
AS $$ SELECT room FROM login WHERE name = session_user $$;

CREATE FUNCTION rapporteur.is_plenary() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = rapporteur, pg_temp
AS $$ SELECT EXISTS (SELECT FROM login WHERE name = session_user AND role IN ('organizer', 'moderator')) $$;

-- What is for the one who asks: what is for everyone, what is for its own room, and what rooms have published.
CREATE FUNCTION rapporteur.my_audiences() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = rapporteur, pg_temp
AS $$
    SELECT ARRAY['']
        || coalesce((SELECT array_agg(room::text) FROM login WHERE name = session_user AND room IS NOT NULL), '{}')
        || coalesce((SELECT array_agg(r.id::text) FROM room r JOIN login l ON l.meeting = r.meeting
                     WHERE l.name = session_user AND r.published), '{}')
$$;

-- Whoever asks was heard of now.
CREATE FUNCTION rapporteur.here() RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER
SET search_path = rapporteur, pg_temp
AS $$
    UPDATE login SET heard = clock_timestamp()
    WHERE name = session_user AND (heard IS NULL OR heard < clock_timestamp() - interval '1 second')
$$;

-- What is waited on to hear of new entries for an audience.
CREATE FUNCTION rapporteur.channel(meeting uuid, audience text) RETURNS text LANGUAGE sql IMMUTABLE
AS $$ SELECT 'rapporteur_' || md5(meeting::text || audience) $$;

-- A text as the hash of an entry takes it: its length before it. Without a search path of its own, so that hash_of()
-- takes it up whole: a call would cost more than the hash.
CREATE FUNCTION rapporteur.counted(value text) RETURNS bytea LANGUAGE sql IMMUTABLE
AS $$ SELECT convert_to(octet_length(value)::text || ':' || value, 'UTF8') $$;

-- The hash that the entry must have: the same as core/journal/entry.cpp makes. In plpgsql, which keeps the plan: for
-- sql it would be made anew for every entry.
CREATE FUNCTION rapporteur.hash_of(e rapporteur.entry) RETURNS bytea LANGUAGE plpgsql IMMUTABLE
SET search_path = rapporteur, pg_temp
AS $$
DECLARE
    changed bytea;
    count integer;
BEGIN
    SELECT count(*), string_agg(counted(c.change ->> 0) || counted(c.change ->> 1) || counted(c.change ->> 2)
                                || CASE WHEN c.change ->> 3 IS NULL THEN '0:'::bytea ELSE '1:'::bytea END
                                || counted(coalesce(c.change ->> 3, '')), ''::bytea ORDER BY c.place)
        INTO count, changed FROM jsonb_array_elements(e.changes::jsonb) WITH ORDINALITY AS c (change, place);
    RETURN sha256(convert_to(octet_length(e.previous)::text || ':', 'UTF8') || e.previous
        || counted(e.device::text) || convert_to(e.counter::text || ':', 'UTF8') || counted(e.id::text)
        || convert_to(e.time::text || ':', 'UTF8') || counted(e.actor) || counted(coalesce(e.room::text, ''))
        || counted(e.intent) || counted(coalesce(e.undoes::text, '')) || convert_to(count::text || ':', 'UTF8')
        || coalesce(changed, ''::bytea));
END $$;

-- What a room may say: points of its own, and that it has reported. It keeps the points that it is the first to name.
CREATE FUNCTION rapporteur.take_of_room(e rapporteur.entry, own uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = rapporteur, pg_temp
AS $$
BEGIN
    IF e.room IS DISTINCT FROM own OR e.audience IS DISTINCT FROM own::text THEN
        RAISE EXCEPTION 'A room writes for itself only.' USING ERRCODE = '42501';
    END IF;
    IF EXISTS (SELECT FROM jsonb_array_elements(e.changes::jsonb) AS c (change)
               WHERE NOT ((change ->> 0 = 'point' AND change ->> 2 NOT LIKE 'apart/%'
                              AND (change ->> 2 <> 'group' OR change ->> 3 IS NULL OR change ->> 3 = own::text))
                          OR (change ->> 0 = 'group' AND change ->> 1 = own::text AND change ->> 2 = 'reported'))) THEN
        RAISE EXCEPTION 'A room changes its own points only.' USING ERRCODE = '42501';
    END IF;
    INSERT INTO thing (meeting, entity_id, room)
        SELECT DISTINCT e.meeting, (change ->> 1)::uuid, own FROM jsonb_array_elements(e.changes::jsonb) AS c (change)
        WHERE change ->> 0 = 'point' ON CONFLICT DO NOTHING;
    IF EXISTS (SELECT FROM jsonb_array_elements(e.changes::jsonb) AS c (change)
               JOIN thing t ON t.meeting = e.meeting AND t.entity_id = (change ->> 1)::uuid
               WHERE change ->> 0 = 'point' AND t.room <> own) THEN
        RAISE EXCEPTION 'A room changes its own points only.' USING ERRCODE = '42501';
    END IF;
END $$;

-- The plenary writes for anybody, and says which room a point belongs to.
CREATE FUNCTION rapporteur.take_of_plenary(e rapporteur.entry) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = rapporteur, pg_temp
AS $$
BEGIN
    IF e.audience NOT IN ('', 'plenary') THEN
        IF e.audience <> e.audience::uuid::text THEN
            RAISE EXCEPTION 'There is no such audience.' USING ERRCODE = '22023';
        END IF;
        INSERT INTO room (meeting, id) VALUES (e.meeting, e.audience::uuid) ON CONFLICT DO NOTHING;
    END IF;
    INSERT INTO thing (meeting, entity_id, room)
        SELECT DISTINCT ON ((change ->> 1)::uuid) e.meeting, (change ->> 1)::uuid, (change ->> 3)::uuid
        FROM jsonb_array_elements(e.changes::jsonb) AS c (change)
        WHERE change ->> 0 = 'point' AND change ->> 2 = 'group'
            AND change ->> 3 ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
        ON CONFLICT (meeting, entity_id) DO UPDATE SET room = excluded.room;
END $$;

-- Takes the entry up behind the last of its line, which is locked until the end of the transaction.
CREATE FUNCTION rapporteur.take_in_line(e rapporteur.entry, me rapporteur.login, plenary boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = rapporteur, pg_temp
AS $$
DECLARE
    known rapporteur.line; -- the type line is one of geometry
BEGIN
    IF NOT plenary AND EXISTS (SELECT FROM line l WHERE l.meeting = e.meeting AND l.device = e.device
            AND l.owner <> me.name AND EXISTS (SELECT FROM stream s WHERE s.meeting = l.meeting AND s.line = l.id
                                               AND s.audience <> me.room::text)) THEN
        RAISE EXCEPTION 'This device writes for another room.' USING ERRCODE = '42501';
    END IF;
    SELECT * INTO known FROM line l WHERE l.meeting = e.meeting AND l.id = e.line FOR UPDATE;
    IF NOT FOUND THEN
        IF NOT ((e.line = e.device AND e.counter = 1 AND e.previous = ''::bytea)
                OR e.line = encode(substring(e.hash FOR 16), 'hex')::uuid) THEN
            RAISE EXCEPTION 'The line does not begin here.' USING ERRCODE = 'RP001';
        END IF;
        INSERT INTO line (meeting, id, device, owner, last, hash)
            VALUES (e.meeting, e.line, e.device, me.name, e.counter, e.hash);
    ELSIF known.device <> e.device OR e.counter <> known.last + 1 OR e.previous <> known.hash THEN
        RAISE EXCEPTION 'The line does not go on here.' USING ERRCODE = 'RP001';
    ELSE
        UPDATE line l SET last = e.counter, hash = e.hash WHERE l.meeting = e.meeting AND l.id = e.line;
    END IF;
    INSERT INTO stream (meeting, line, audience, last) VALUES (e.meeting, e.line, e.audience, e.counter)
        ON CONFLICT (meeting, line, audience) DO UPDATE SET last = excluded.last;
END $$;

CREATE FUNCTION rapporteur.take() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = rapporteur, pg_temp
AS $$
DECLARE
    me login;
    plenary boolean;
BEGIN
    SELECT * INTO me FROM login WHERE name = session_user;
    IF NOT FOUND OR me.role = 'observer' OR NEW.meeting IS DISTINCT FROM me.meeting THEN
        RAISE EXCEPTION 'Nothing is written here.' USING ERRCODE = '42501';
    END IF;
    IF octet_length(NEW.changes) > 1048576 THEN
        RAISE EXCEPTION 'The entry is too large.' USING ERRCODE = '22023';
    END IF;
    IF EXISTS (SELECT FROM entry WHERE meeting = NEW.meeting AND hash = NEW.hash) THEN
        RETURN NULL; -- it is here already
    END IF;
    IF NEW.hash IS DISTINCT FROM hash_of(NEW) THEN
        RAISE EXCEPTION 'The entry does not have its own hash.' USING ERRCODE = 'RP002';
    END IF;
    IF (NEW.time >> 16) > (extract(epoch FROM clock_timestamp()) + 86400) * 1000 THEN
        RAISE EXCEPTION 'The entry is of the future.' USING ERRCODE = 'RP003';
    END IF;
    plenary := me.role IN ('organizer', 'moderator');
    PERFORM take_in_line(NEW, me, plenary);
    IF plenary THEN
        PERFORM take_of_plenary(NEW);
    ELSE
        PERFORM take_of_room(NEW, me.room);
    END IF;
    IF NEW.intent = 'group.report' AND NEW.audience NOT IN ('', 'plenary') THEN
        UPDATE room SET published = true WHERE meeting = NEW.meeting AND id = NEW.audience::uuid AND NOT published;
        IF FOUND THEN
            PERFORM pg_notify(channel(NEW.meeting, ''), '');
        END IF;
    END IF;
    PERFORM pg_notify(channel(NEW.meeting, NEW.audience), '');
    PERFORM pg_notify(channel(NEW.meeting, 'plenary'), '');
    RETURN NEW;
END $$;

CREATE TRIGGER take BEFORE INSERT ON rapporteur.entry FOR EACH ROW EXECUTE FUNCTION rapporteur.take();

CREATE FUNCTION rapporteur.keep() RETURNS trigger LANGUAGE plpgsql SET search_path = rapporteur, pg_temp
AS $$
BEGIN
    RAISE EXCEPTION 'An entry stays as it is.' USING ERRCODE = '42501';
END $$;

CREATE TRIGGER keep BEFORE UPDATE OR DELETE OR TRUNCATE ON rapporteur.entry
    FOR EACH STATEMENT EXECUTE FUNCTION rapporteur.keep();

-- When each login was last heard of, and whether its room has reported: for the plenary all, for a room its own.
CREATE VIEW rapporteur.presence WITH (security_invoker = true, security_barrier = true) AS
    SELECT l.name, l.meeting, l.role, l.room, l.heard, coalesce(r.published, false) AS published
    FROM rapporteur.login l LEFT JOIN rapporteur.room r ON r.meeting = l.meeting AND r.id = l.room;

-- Row by row. Each helper stands in a subquery, so that it is asked once a statement.
ALTER TABLE rapporteur.version ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE rapporteur.meeting ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE rapporteur.room ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE rapporteur.login ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE rapporteur.line ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE rapporteur.stream ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE rapporteur.thing ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE rapporteur.entry ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner ON rapporteur.version TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY owner ON rapporteur.meeting TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY owner ON rapporteur.room TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY owner ON rapporteur.login TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY owner ON rapporteur.line TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY owner ON rapporteur.stream TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY owner ON rapporteur.thing TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY owner ON rapporteur.entry FOR SELECT TO CURRENT_USER USING (true);

CREATE POLICY readers ON rapporteur.version FOR SELECT
    TO rapporteur_plenary, rapporteur_room, rapporteur_observer USING (true);
CREATE POLICY readers ON rapporteur.meeting FOR SELECT
    TO rapporteur_plenary, rapporteur_room, rapporteur_observer USING (id = (SELECT rapporteur.my_meeting()));
CREATE POLICY readers ON rapporteur.room FOR SELECT
    TO rapporteur_plenary, rapporteur_room, rapporteur_observer
    USING (meeting = (SELECT rapporteur.my_meeting())
           AND ((SELECT rapporteur.is_plenary()) OR published OR id = (SELECT rapporteur.my_room())));
CREATE POLICY readers ON rapporteur.login FOR SELECT
    TO rapporteur_plenary, rapporteur_room, rapporteur_observer
    USING (meeting = (SELECT rapporteur.my_meeting())
           AND ((SELECT rapporteur.is_plenary()) OR name = session_user));
CREATE POLICY readers ON rapporteur.line FOR SELECT
    TO rapporteur_plenary, rapporteur_room
    USING (meeting = (SELECT rapporteur.my_meeting())
           AND ((SELECT rapporteur.is_plenary()) OR owner = session_user));
CREATE POLICY readers ON rapporteur.stream FOR SELECT
    TO rapporteur_plenary, rapporteur_room, rapporteur_observer
    USING (meeting = (SELECT rapporteur.my_meeting())
           AND ((SELECT rapporteur.is_plenary()) OR audience = ANY ((SELECT rapporteur.my_audiences())::text[])));
CREATE POLICY readers ON rapporteur.entry FOR SELECT
    TO rapporteur_plenary, rapporteur_room, rapporteur_observer
    USING (meeting = (SELECT rapporteur.my_meeting())
           AND ((SELECT rapporteur.is_plenary()) OR audience = ANY ((SELECT rapporteur.my_audiences())::text[])));
CREATE POLICY writers ON rapporteur.entry FOR INSERT
    TO rapporteur_plenary, rapporteur_room
    WITH CHECK (meeting = (SELECT rapporteur.my_meeting())
                AND ((SELECT rapporteur.is_plenary())
                     OR (room = (SELECT rapporteur.my_room()) AND audience = (SELECT rapporteur.my_room())::text)));

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA rapporteur FROM PUBLIC;
GRANT USAGE ON SCHEMA rapporteur TO rapporteur_plenary, rapporteur_room, rapporteur_observer;
GRANT EXECUTE ON FUNCTION rapporteur.my_meeting(), rapporteur.my_room(), rapporteur.is_plenary(),
    rapporteur.my_audiences(), rapporteur.here(), rapporteur.channel(uuid, text)
    TO rapporteur_plenary, rapporteur_room, rapporteur_observer;
GRANT SELECT ON rapporteur.version, rapporteur.meeting, rapporteur.room, rapporteur.login, rapporteur.stream,
    rapporteur.entry, rapporteur.presence TO rapporteur_plenary, rapporteur_room, rapporteur_observer;
GRANT SELECT ON rapporteur.line TO rapporteur_plenary, rapporteur_room;
GRANT INSERT ON rapporteur.entry TO rapporteur_plenary, rapporteur_room;

INSERT INTO rapporteur.version (version) VALUES (1);
