-- The inbox and the sessions. "tamis." stands for the schema that was chosen.
--
-- What is written often is written once: an update is a row that is put in and deleted, never changed. A lane's row is
-- changed when it is claimed and when it is released, and only locked by who appends or completes. How long it is held
-- stands in the row of its worker.

CREATE SEQUENCE tamis.inbox_number;     -- updates, in the order in which they came
CREATE SEQUENCE tamis.inbox_turn;       -- lanes, in the order in which they became free

CREATE TABLE tamis.inbox_source (
    source text PRIMARY KEY,
    app text,                           -- whose it is; NULL: nobody said
    dropped bigint NOT NULL DEFAULT 0   -- parked updates that were dropped
);

CREATE TABLE tamis.inbox_worker (
    worker text PRIMARY KEY,
    until double precision,             -- when its lease on all its lanes ends; NULL: it holds none
    version text NOT NULL DEFAULT '',
    place text NOT NULL DEFAULT '',
    app text NOT NULL DEFAULT '',
    started double precision NOT NULL,
    seen double precision NOT NULL,
    lost bigint NOT NULL DEFAULT 0      -- lanes that were taken from it when its lease was over
) WITH (fillfactor = 50);

CREATE TABLE tamis.inbox_lane (         -- one for each order key of a source of which something waits
    source text NOT NULL,
    order_key text NOT NULL,
    id bigint NOT NULL DEFAULT nextval('tamis.inbox_turn'),
    turn bigint NOT NULL DEFAULT nextval('tamis.inbox_turn'),
    due double precision NOT NULL DEFAULT 0,    -- 0: it is free; else when it will be, if nobody holds it
    worker text,                        -- who holds it
    epoch bigint NOT NULL DEFAULT 0,
    begun boolean NOT NULL DEFAULT false,       -- whether its first update was begun
    suspect integer NOT NULL DEFAULT 0, -- how often its first update was interrupted, if too often
    PRIMARY KEY (source, order_key)
);
CREATE INDEX inbox_lane_free ON tamis.inbox_lane (source, turn) WHERE worker IS NULL AND due = 0 AND suspect = 0;
CREATE INDEX inbox_lane_due ON tamis.inbox_lane (source, due, id) WHERE worker IS NULL AND due > 0 AND suspect = 0;
CREATE INDEX inbox_lane_suspect ON tamis.inbox_lane (source) WHERE suspect > 0;
CREATE INDEX inbox_lane_held ON tamis.inbox_lane (worker) WHERE worker IS NOT NULL;

CREATE TABLE tamis.inbox_update (       -- what waits
    lane bigint NOT NULL,
    seq bigint NOT NULL,
    dedupe text,
    kind text NOT NULL,
    deadline double precision,
    lifetime double precision,
    received double precision NOT NULL,
    payload bytea NOT NULL,
    headers bytea,
    PRIMARY KEY (lane, seq)
);

CREATE TABLE tamis.inbox_trouble (      -- of what waits, that which did not go well
    seq bigint PRIMARY KEY,
    attempts integer NOT NULL DEFAULT 0,
    interrupted integer NOT NULL DEFAULT 0,
    stopped integer NOT NULL DEFAULT 0,
    error text
);

CREATE TABLE tamis.inbox_parked (       -- dead letters
    seq bigint PRIMARY KEY,
    source text NOT NULL,
    dedupe text,
    order_key text NOT NULL,
    kind text NOT NULL,
    deadline double precision,
    lifetime double precision,
    received double precision NOT NULL,
    payload bytea NOT NULL,
    headers bytea,
    attempts integer NOT NULL DEFAULT 0,
    interrupted integer NOT NULL DEFAULT 0,
    stopped integer NOT NULL DEFAULT 0,
    error text
);
CREATE INDEX inbox_parked_source ON tamis.inbox_parked (source, seq);

-- Which ids came: a table for each day, sixteen of them in turn, which are emptied as a whole.
CREATE TABLE tamis.inbox_id (
    slot smallint NOT NULL,
    source text NOT NULL,
    dedupe text NOT NULL,
    received double precision NOT NULL,
    seq bigint NOT NULL,
    batch bigint NOT NULL,              -- the call that put it in, which may be repeated when its answer is lost
    PRIMARY KEY (slot, source, dedupe)
) PARTITION BY LIST (slot);
DO $$
BEGIN
    FOR day IN 0..15 LOOP
        EXECUTE format('CREATE TABLE tamis.inbox_id_%s PARTITION OF tamis.inbox_id FOR VALUES IN (%s)', day, day);
    END LOOP;
END $$;

CREATE TABLE tamis.inbox_outbox (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    seq bigint NOT NULL,
    content bytea NOT NULL
);

CREATE TABLE tamis.inbox_hold (         -- what only one process does at a time
    name text PRIMARY KEY,
    worker text NOT NULL,
    until double precision NOT NULL
);

CREATE TABLE tamis.session (
    id text PRIMARY KEY,
    bot text NOT NULL,
    handler text NOT NULL,
    steps text NOT NULL,
    key text NOT NULL,
    who text NOT NULL,
    version bigint NOT NULL,
    claimant text NOT NULL DEFAULT '',
    lease double precision NOT NULL DEFAULT 0,
    deadline double precision,
    due double precision,
    created double precision NOT NULL,
    queries text NOT NULL,
    record bytea NOT NULL
);
CREATE INDEX session_key ON tamis.session (key);
CREATE INDEX session_due ON tamis.session (due);
CREATE INDEX session_bot ON tamis.session (bot, due);

CREATE TABLE tamis.session_parked (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id text NOT NULL UNIQUE,
    bot text NOT NULL,
    handler text NOT NULL,
    version bigint NOT NULL,
    record bytea NOT NULL,
    why text NOT NULL,
    at double precision NOT NULL
);

CREATE TABLE tamis.session_switch (
    bot text NOT NULL,
    handler text NOT NULL,
    chat text NOT NULL,
    enabled boolean NOT NULL,
    PRIMARY KEY (handler, chat, bot)
);
CREATE TABLE tamis.session_revision (switches bigint NOT NULL);
INSERT INTO tamis.session_revision VALUES (0);

-- ---------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION tamis.time_of(p_now double precision) RETURNS double precision
LANGUAGE sql VOLATILE AS $$ SELECT coalesce(p_now, extract(epoch FROM clock_timestamp())::double precision) $$;

-- Stores updates: 0 is new, 1 came before, 2 is parked. Lanes come first, in one order everywhere: so the numbers in a
-- lane follow the order of commits, and no two calls wait for each other.
CREATE FUNCTION tamis.inbox_append(
    p_sources text[], p_dedupes text[], p_ids text[], p_keys text[], p_kinds text[], p_deadlines double precision[],
    p_payloads bytea[], p_headers bytea[], p_errors text[], p_requeues boolean[], p_first boolean[],
    p_batch bigint, p_window double precision, p_now double precision
) RETURNS smallint[]
LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
    v_count integer := cardinality(p_keys);
    v_now double precision := tamis.time_of(p_now);
    v_slot smallint := floor(v_now / 86400)::bigint % 16;
    v_slots smallint[];
    v_seqs bigint[];
    v_result smallint[];
    v_known boolean;
    v_seq bigint;
    v_lane bigint;
    v_found record;
BEGIN
    PERFORM set_config('lock_timeout', '5s', true);
    SELECT array_agg(DISTINCT (day % 16)::smallint) INTO v_slots
    FROM generate_series(floor((v_now - p_window) / 86400)::bigint, floor(v_now / 86400)::bigint) day;
    INSERT INTO tamis.inbox_source (source)
    SELECT DISTINCT s FROM unnest(p_sources) s
    WHERE NOT EXISTS (SELECT 1 FROM tamis.inbox_source i WHERE i.source = s)
    ORDER BY s
    ON CONFLICT DO NOTHING;
    INSERT INTO tamis.inbox_lane AS l (source, order_key, due)
    SELECT a.source, a.order_key, CASE WHEN bool_or(a.first) THEN 1 ELSE 0 END
    FROM unnest(p_sources, p_keys, p_errors, p_first) a (source, order_key, error, first)
    WHERE a.error IS NULL
    GROUP BY a.source, a.order_key ORDER BY a.source, a.order_key
    ON CONFLICT (source, order_key) DO UPDATE SET epoch = l.epoch WHERE false;  -- locks it, and writes nothing

    SELECT count(*) <> count(DISTINCT (a.source, a.id)) INTO v_known FROM unnest(p_sources, p_ids) a (source, id);
    IF NOT v_known THEN
        SELECT EXISTS (
            SELECT 1 FROM unnest(p_sources, p_ids) a (source, id)
            JOIN tamis.inbox_id i ON i.slot = ANY (v_slots) AND i.source = a.source AND i.dedupe = a.id
        ) INTO v_known;
    END IF;
    IF NOT v_known THEN
        SELECT array_agg(nextval('tamis.inbox_number')) INTO v_seqs FROM generate_series(1, v_count);
        INSERT INTO tamis.inbox_id (slot, source, dedupe, received, seq, batch)
        SELECT v_slot, a.source, a.id, v_now, a.seq, p_batch FROM unnest(p_sources, p_ids, v_seqs) a (source, id, seq);
        INSERT INTO tamis.inbox_update (lane, seq, dedupe, kind, deadline, lifetime, received, payload, headers)
        SELECT l.id, a.seq, a.dedupe, a.kind, a.deadline, CASE WHEN a.deadline IS NOT NULL THEN greatest(0, a.deadline - v_now) END, v_now, a.payload,
               nullif(a.headers, ''::bytea)
        FROM unnest(p_sources, p_keys, p_dedupes, p_kinds, p_deadlines, p_payloads, p_headers, p_errors, v_seqs)
             a (source, order_key, dedupe, kind, deadline, payload, headers, error, seq)
        JOIN tamis.inbox_lane l ON l.source = a.source AND l.order_key = a.order_key
        WHERE a.error IS NULL;
        INSERT INTO tamis.inbox_parked
            (seq, source, dedupe, order_key, kind, deadline, lifetime, received, payload, headers, error)
        SELECT a.seq, a.source, a.dedupe, a.order_key, a.kind, a.deadline, CASE WHEN a.deadline IS NOT NULL THEN greatest(0, a.deadline - v_now) END, v_now,
               a.payload, nullif(a.headers, ''::bytea), a.error
        FROM unnest(p_sources, p_keys, p_dedupes, p_kinds, p_deadlines, p_payloads, p_headers, p_errors, v_seqs)
             a (source, order_key, dedupe, kind, deadline, payload, headers, error, seq)
        WHERE a.error IS NOT NULL;
        RETURN ARRAY(SELECT CASE WHEN error IS NULL THEN 0 ELSE 2 END FROM unnest(p_errors) error);
    END IF;

    v_result := array_fill(0::smallint, ARRAY[v_count]);
    FOR n IN 1..v_count LOOP
        SELECT * INTO v_found FROM tamis.inbox_id i
        WHERE i.slot = ANY (v_slots) AND i.source = p_sources[n] AND i.dedupe = p_ids[n]
          AND i.received > v_now - p_window
        ORDER BY i.received DESC LIMIT 1;
        IF FOUND THEN
            IF v_found.batch = p_batch AND NOT v_found.seq = ANY (coalesce(v_seqs, ARRAY[]::bigint[])) THEN
                v_result[n] := CASE WHEN p_errors[n] IS NULL THEN 0 ELSE 2 END;  -- the answer was lost, nothing else
                CONTINUE;
            END IF;
            DELETE FROM tamis.inbox_parked p WHERE p.seq = v_found.seq AND p_requeues[n];
            IF NOT FOUND THEN
                v_result[n] := 1;
                CONTINUE;
            END IF;
        END IF;
        DELETE FROM tamis.inbox_id i WHERE i.slot = ANY (v_slots) AND i.source = p_sources[n] AND i.dedupe = p_ids[n];
        v_seq := nextval('tamis.inbox_number');
        v_seqs := v_seqs || v_seq;
        INSERT INTO tamis.inbox_id (slot, source, dedupe, received, seq, batch)
        VALUES (v_slot, p_sources[n], p_ids[n], v_now, v_seq, p_batch)
        ON CONFLICT (slot, source, dedupe) DO UPDATE SET received = v_now, seq = v_seq, batch = p_batch;
        IF p_errors[n] IS NULL THEN
            SELECT l.id INTO v_lane FROM tamis.inbox_lane l
            WHERE l.source = p_sources[n] AND l.order_key = p_keys[n];
            INSERT INTO tamis.inbox_update (lane, seq, dedupe, kind, deadline, lifetime, received, payload, headers)
            VALUES (v_lane, v_seq, p_dedupes[n], p_kinds[n], p_deadlines[n],
                    CASE WHEN p_deadlines[n] IS NOT NULL THEN greatest(0, p_deadlines[n] - v_now) END,
                    v_now, p_payloads[n], nullif(p_headers[n], ''::bytea));
        ELSE
            INSERT INTO tamis.inbox_parked
                (seq, source, dedupe, order_key, kind, deadline, lifetime, received, payload, headers, error)
            VALUES (v_seq, p_sources[n], p_dedupes[n], p_keys[n], p_kinds[n], p_deadlines[n],
                    CASE WHEN p_deadlines[n] IS NOT NULL THEN greatest(0, p_deadlines[n] - v_now) END, v_now, p_payloads[n], nullif(p_headers[n], ''::bytea),
                    p_errors[n]);
            v_result[n] := 2;
        END IF;
    END LOOP;
    DELETE FROM tamis.inbox_lane l USING unnest(p_sources, p_keys) a (source, order_key)
    WHERE l.source = a.source AND l.order_key = a.order_key AND l.worker IS NULL
      AND NOT EXISTS (SELECT 1 FROM tamis.inbox_update u WHERE u.lane = l.id);
    RETURN v_result;
END $$;

-- Counts something for the first update of a lane. Returns how often it was interrupted by now.
CREATE FUNCTION tamis.inbox_note(p_lane bigint, p_interrupted integer, p_stopped integer) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
    v_times integer;
BEGIN
    INSERT INTO tamis.inbox_trouble AS t (seq, interrupted, stopped)
    SELECT u.seq, p_interrupted, p_stopped FROM tamis.inbox_update u WHERE u.lane = p_lane ORDER BY u.seq LIMIT 1
    ON CONFLICT (seq) DO UPDATE SET interrupted = t.interrupted + p_interrupted, stopped = t.stopped + p_stopped
    RETURNING t.interrupted INTO v_times;
    RETURN coalesce(v_times, 0);
END $$;

-- Releases a lane that is locked, until then if it is to wait.
CREATE FUNCTION tamis.inbox_free(p_source text, p_key text, p_due double precision) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    v_lane bigint;
    v_times integer;
BEGIN
    DELETE FROM tamis.inbox_lane l
    WHERE l.source = p_source AND l.order_key = p_key
      AND NOT EXISTS (SELECT 1 FROM tamis.inbox_update u WHERE u.lane = l.id);
    IF FOUND THEN
        RETURN;
    END IF;
    SELECT l.id INTO v_lane FROM tamis.inbox_lane l WHERE l.source = p_source AND l.order_key = p_key;
    SELECT t.interrupted INTO v_times FROM tamis.inbox_trouble t
    WHERE t.seq = (SELECT u.seq FROM tamis.inbox_update u WHERE u.lane = v_lane ORDER BY u.seq LIMIT 1);
    UPDATE tamis.inbox_lane l
    SET worker = NULL, epoch = 0, begun = false, due = p_due, turn = nextval('tamis.inbox_turn'),
        suspect = CASE WHEN coalesce(v_times, 0) > 2 THEN v_times ELSE 0 END
    WHERE l.source = p_source AND l.order_key = p_key;
END $$;

-- Frees the lanes of workers whose lease is over, but not of one: it is asking.
CREATE FUNCTION tamis.inbox_reap(p_but text, p_now double precision) RETURNS integer
LANGUAGE plpgsql SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    v_worker record;
    v_lane record;
    v_freed integer := 0;
    v_here integer;
BEGIN
    FOR v_worker IN
        SELECT w.worker, w.until FROM tamis.inbox_worker w WHERE w.until <= p_now AND w.worker <> p_but
        FOR NO KEY UPDATE SKIP LOCKED
    LOOP
        v_here := 0;
        FOR v_lane IN
            SELECT * FROM tamis.inbox_lane l WHERE l.worker = v_worker.worker
            ORDER BY l.source, l.order_key LIMIT 500 FOR UPDATE SKIP LOCKED
        LOOP
            IF v_lane.begun THEN
                PERFORM tamis.inbox_note(v_lane.id, 1, 0);
            END IF;
            PERFORM tamis.inbox_free(v_lane.source, v_lane.order_key, v_worker.until);
            v_here := v_here + 1;
        END LOOP;
        UPDATE tamis.inbox_worker w SET lost = w.lost + v_here,
            until = CASE WHEN EXISTS (SELECT 1 FROM tamis.inbox_lane l WHERE l.worker = v_worker.worker)
                         THEN w.until END
        WHERE w.worker = v_worker.worker AND (v_here > 0 OR NOT EXISTS (
            SELECT 1 FROM tamis.inbox_lane l WHERE l.worker = v_worker.worker));
        v_freed := v_freed + v_here;
    END LOOP;
    RETURN v_freed;
END $$;

CREATE FUNCTION tamis.inbox_sources(p_sources text[], p_unowned boolean) RETURNS text[]
LANGUAGE sql STABLE AS $$
    SELECT coalesce(array_agg(s.source ORDER BY s.source), ARRAY[]::text[]) FROM tamis.inbox_source s
    WHERE p_sources IS NULL OR s.source = ANY (p_sources) OR (p_unowned AND s.app IS NULL)
$$;

-- Claims lanes: a suspect alone, else those that are due, else those that are free, from a turn on. Each comes with its
-- first updates, and its turn if it was free. If there is none, one row says when the next will be due.
CREATE FUNCTION tamis.inbox_claim(
    p_worker text, p_limit integer, p_lease double precision, p_slack double precision, p_sources text[],
    p_unowned boolean, p_suspects boolean, p_able text[], p_patience double precision, p_floor bigint, p_ahead integer,
    p_now double precision
) RETURNS TABLE (
    source text, order_key text, epoch bigint, suspect boolean, turn bigint, due double precision,
    seq bigint, dedupe text, kind text, deadline double precision, payload bytea, headers bytea,
    received double precision, attempts integer, interrupted integer, error text, stopped integer,
    lifetime double precision
)
LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off
SET plan_cache_mode = force_generic_plan
AS $$
#variable_conflict use_column
DECLARE
    v_now double precision := tamis.time_of(p_now);
    v_sources text[] := tamis.inbox_sources(p_sources, p_unowned);
    v_chosen text[];
    v_keys text[];
    v_epoch bigint;
    v_alone boolean := false;
    v_first integer;
    v_due double precision;
BEGIN
    PERFORM set_config('lock_timeout', '5s', true);
    PERFORM set_config('synchronous_commit', 'off', true);
    PERFORM tamis.inbox_reap(p_worker, v_now);
    IF p_suspects AND p_limit > 0 THEN
        SELECT ARRAY[l.source], ARRAY[l.order_key] INTO v_chosen, v_keys FROM tamis.inbox_lane l
        WHERE l.source = ANY (v_sources) AND l.suspect > 0 AND l.worker IS NULL AND l.due <= v_now
          AND (p_able IS NULL OR (
              SELECT u.kind = ANY (p_able) OR u.received <= v_now - p_patience FROM tamis.inbox_update u
              WHERE u.lane = l.id ORDER BY u.seq LIMIT 1))
        ORDER BY l.suspect, l.turn LIMIT 1 FOR UPDATE SKIP LOCKED;
        v_alone := FOUND;
    END IF;
    IF NOT v_alone THEN
        SELECT array_agg(c.source), array_agg(c.order_key) INTO v_chosen, v_keys FROM (
            SELECT l.source, l.order_key FROM unnest(v_sources) s CROSS JOIN LATERAL (
                SELECT x.source, x.order_key, x.due, x.id FROM tamis.inbox_lane x
                WHERE x.source = s AND x.worker IS NULL AND x.due > 0 AND x.due <= v_now AND x.suspect = 0
                  AND (p_able IS NULL OR (
                      SELECT u.kind = ANY (p_able) OR u.received <= v_now - p_patience FROM tamis.inbox_update u WHERE u.lane = x.id
                      ORDER BY u.seq LIMIT 1))
                ORDER BY x.due, x.id LIMIT p_limit FOR UPDATE SKIP LOCKED
            ) l ORDER BY l.due, l.id LIMIT p_limit -- leases that end in one moment free their lanes in it
        ) c;
        v_first := coalesce(cardinality(v_keys), 0);
        IF v_first < p_limit THEN
            SELECT v_chosen || array_agg(c.source), v_keys || array_agg(c.order_key) INTO v_chosen, v_keys FROM (
                SELECT l.source, l.order_key FROM unnest(v_sources) s CROSS JOIN LATERAL (
                    SELECT x.source, x.order_key, x.turn FROM tamis.inbox_lane x
                    WHERE x.source = s AND x.worker IS NULL AND x.due = 0 AND x.suspect = 0 AND x.turn > p_floor
                      AND (p_able IS NULL OR (
                          SELECT u.kind = ANY (p_able) OR u.received <= v_now - p_patience FROM tamis.inbox_update u WHERE u.lane = x.id
                          ORDER BY u.seq LIMIT 1))
                    ORDER BY x.turn LIMIT p_limit - v_first FOR UPDATE SKIP LOCKED
                ) l ORDER BY l.turn LIMIT p_limit - v_first
            ) c;
        END IF;
    END IF;
    IF coalesce(cardinality(v_keys), 0) = 0 THEN
        SELECT least(
            (SELECT min(l.due) FROM unnest(v_sources) s CROSS JOIN LATERAL (
                SELECT x.due FROM tamis.inbox_lane x
                WHERE x.source = s AND x.worker IS NULL AND x.due > v_now AND x.suspect = 0 ORDER BY x.due LIMIT 1) l),
            (SELECT min(w.until) FROM tamis.inbox_worker w WHERE w.worker <> p_worker AND w.until > v_now)
        ) INTO v_due;
        due := v_due - v_now;
        RETURN NEXT;
        RETURN;
    END IF;
    INSERT INTO tamis.inbox_worker AS w (worker, until, started, seen)
    VALUES (p_worker, v_now + p_lease * (1 + p_slack), v_now, v_now)
    ON CONFLICT (worker) DO UPDATE SET until = excluded.until, seen = excluded.seen
    WHERE w.until IS NULL OR w.until < v_now + p_lease;
    -- Times are in the numbers, so that one is never used twice, even where a server forgets its latest moments.
    v_epoch := (extract(epoch FROM clock_timestamp()) * 1000000)::bigint * 1024 + floor(random() * 1024)::bigint;
    UPDATE tamis.inbox_lane l SET worker = p_worker, epoch = v_epoch, begun = NOT v_alone, due = 0
    FROM unnest(v_chosen, v_keys) c (source, order_key)
    WHERE l.source = c.source AND l.order_key = c.order_key;
    RETURN QUERY
    SELECT l.source, l.order_key, v_epoch, v_alone, CASE WHEN c.number > v_first THEN l.turn END, NULL::double precision, u.seq, u.dedupe, u.kind, u.deadline,
           u.payload, u.headers, u.received, coalesce(t.attempts, 0), coalesce(t.interrupted, 0), t.error,
           coalesce(t.stopped, 0), u.lifetime
    FROM unnest(v_chosen, v_keys) WITH ORDINALITY c (source, order_key, number)
    JOIN tamis.inbox_lane l ON l.source = c.source AND l.order_key = c.order_key
    CROSS JOIN LATERAL (SELECT * FROM tamis.inbox_update x WHERE x.lane = l.id ORDER BY x.seq LIMIT p_ahead) u
    LEFT JOIN tamis.inbox_trouble t ON t.seq = u.seq
    ORDER BY c.number, u.seq;
END $$;

-- The first updates of lanes, of each up to so many and about so many bytes; no row: the lane is lost. A lane in which
-- nothing waits has a row without an update.
CREATE FUNCTION tamis.inbox_next(
    p_sources text[], p_keys text[], p_epochs bigint[], p_limit integer, p_bytes bigint
) RETURNS TABLE (
    number bigint, seq bigint, dedupe text, kind text, deadline double precision, payload bytea, headers bytea,
    received double precision, attempts integer, interrupted integer, error text, stopped integer,
    lifetime double precision
)
LANGUAGE sql STABLE SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
    SELECT c.number, u.seq, u.dedupe, u.kind, u.deadline, u.payload, u.headers, u.received, coalesce(t.attempts, 0),
           coalesce(t.interrupted, 0), t.error, coalesce(t.stopped, 0), u.lifetime
    FROM unnest(p_sources, p_keys, p_epochs) WITH ORDINALITY c (source, order_key, epoch, number)
    JOIN tamis.inbox_lane l ON l.source = c.source AND l.order_key = c.order_key AND l.epoch = c.epoch
    LEFT JOIN LATERAL (
        SELECT y.* FROM (
            SELECT x.*, sum(octet_length(x.payload)) OVER (ORDER BY x.seq) - octet_length(x.payload) AS before
            FROM (SELECT * FROM tamis.inbox_update z WHERE z.lane = l.id ORDER BY z.seq LIMIT p_limit) x
        ) y WHERE y.before < p_bytes
    ) u ON true
    LEFT JOIN tamis.inbox_trouble t ON t.seq = u.seq
    ORDER BY c.number, u.seq
$$;

-- Ends updates: -1 for each whose lane is lost, 1 where more waits in it, 0 where it was released.
CREATE FUNCTION tamis.inbox_complete(p_sources text[], p_keys text[], p_epochs bigint[], p_seqs bigint[])
RETURNS smallint[]
LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off
SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
    v_lanes bigint[];
    v_ended bigint[];
BEGIN
    PERFORM set_config('lock_timeout', '5s', true);
    PERFORM set_config('synchronous_commit', 'off', true);  -- at worst, something is handled again
    PERFORM 1 FROM unnest(p_sources, p_keys, p_epochs) a (source, order_key, epoch)
    JOIN tamis.inbox_lane l ON l.source = a.source AND l.order_key = a.order_key AND l.epoch = a.epoch
    ORDER BY l.source, l.order_key FOR UPDATE OF l;
    -- Only now is it certain what waits: who appends locks the lane first.
    SELECT array_agg(l.id ORDER BY a.number) INTO v_lanes
    FROM unnest(p_sources, p_keys, p_epochs) WITH ORDINALITY a (source, order_key, epoch, number)
    LEFT JOIN tamis.inbox_lane l ON l.source = a.source AND l.order_key = a.order_key AND l.epoch = a.epoch;
    DELETE FROM tamis.inbox_update u USING unnest(v_lanes, p_seqs) a (lane, seq)
    WHERE u.lane = a.lane AND u.seq = a.seq;
    DELETE FROM tamis.inbox_trouble t USING unnest(v_lanes, p_seqs) a (lane, seq)
    WHERE a.lane IS NOT NULL AND t.seq = a.seq;
    WITH ended AS (
        DELETE FROM tamis.inbox_lane l USING unnest(p_sources, p_keys, p_epochs) a (source, order_key, epoch)
        WHERE l.source = a.source AND l.order_key = a.order_key AND l.epoch = a.epoch
          AND NOT EXISTS (SELECT 1 FROM tamis.inbox_update u WHERE u.lane = l.id)
        RETURNING l.id
    ) SELECT array_agg(id) INTO v_ended FROM ended;
    RETURN ARRAY(
        SELECT CASE WHEN lane IS NULL THEN -1 WHEN lane = ANY (v_ended) THEN 0 ELSE 1 END
        FROM unnest(v_lanes) lane
    );
END $$;

-- Ends one update, with all that belongs to it: sessions, and what is to be sent.
CREATE FUNCTION tamis.inbox_complete_with(
    p_source text, p_key text, p_epoch bigint, p_seq bigint, p_outbox bytea[],
    p_ids text[], p_replaces bigint[], p_leases double precision[], p_bots text[], p_handlers text[], p_steps text[],
    p_session_keys text[], p_who text[], p_versions bigint[], p_deadlines double precision[],
    p_created double precision[], p_queries text[], p_records bytea[], p_durable boolean
) RETURNS smallint
LANGUAGE plpgsql AS $$
DECLARE
    v_lane record;
BEGIN
    PERFORM set_config('lock_timeout', '5s', true);
    IF NOT p_durable THEN
        PERFORM set_config('synchronous_commit', 'off', true);
    END IF;
    SELECT * INTO v_lane FROM tamis.inbox_lane l
    WHERE l.source = p_source AND l.order_key = p_key AND l.epoch = p_epoch FOR UPDATE;
    IF NOT FOUND THEN
        RETURN -1;
    END IF;
    FOR n IN 1..coalesce(cardinality(p_ids), 0) LOOP
        PERFORM tamis.session_change(
            p_ids[n], p_replaces[n], p_leases[n], p_bots[n], p_handlers[n], p_steps[n], p_session_keys[n], p_who[n],
            p_versions[n], p_deadlines[n], p_created[n], p_queries[n], p_records[n]);
    END LOOP;
    DELETE FROM tamis.inbox_update u WHERE u.lane = v_lane.id AND u.seq = p_seq;
    DELETE FROM tamis.inbox_trouble t WHERE t.seq = p_seq;
    INSERT INTO tamis.inbox_outbox (seq, content) SELECT p_seq, content FROM unnest(p_outbox) content;
    RETURN tamis.inbox_end(p_source, p_key, v_lane.id, v_lane.suspect);
END $$;

-- After an update has ended in a lane that is held and locked: 1 if more waits; if not, the lane is released.
CREATE FUNCTION tamis.inbox_end(p_source text, p_key text, p_lane bigint, p_suspect integer) RETURNS smallint
LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM tamis.inbox_update u WHERE u.lane = p_lane) THEN
        DELETE FROM tamis.inbox_lane l WHERE l.source = p_source AND l.order_key = p_key;
        RETURN 0;
    END IF;
    IF p_suspect > 0 THEN  -- it was the update that is gone
        UPDATE tamis.inbox_lane l SET suspect = 0, begun = true WHERE l.source = p_source AND l.order_key = p_key;
    END IF;
    RETURN 1;
END $$;

-- Puts an update aside. Returns what `inbox_end` does, and how large the update is.
CREATE FUNCTION tamis.inbox_park(
    p_source text, p_key text, p_epoch bigint, p_seq bigint, p_error text, p_tried integer
) RETURNS TABLE (more smallint, size bigint)
LANGUAGE plpgsql AS $$
DECLARE
    v_lane record;
BEGIN
    PERFORM set_config('lock_timeout', '5s', true);
    SELECT * INTO v_lane FROM tamis.inbox_lane l
    WHERE l.source = p_source AND l.order_key = p_key AND l.epoch = p_epoch FOR UPDATE;
    IF NOT FOUND THEN
        RETURN QUERY SELECT -1::smallint, 0::bigint;
        RETURN;
    END IF;
    WITH gone AS (
        DELETE FROM tamis.inbox_update u WHERE u.lane = v_lane.id AND u.seq = p_seq RETURNING *
    ), trouble AS (
        DELETE FROM tamis.inbox_trouble t WHERE t.seq = p_seq RETURNING *
    )
    INSERT INTO tamis.inbox_parked AS p
    SELECT g.seq, p_source, g.dedupe, p_key, g.kind, g.deadline, g.lifetime, g.received, g.payload, g.headers,
           coalesce(t.attempts, 0) + p_tried, coalesce(t.interrupted, 0), coalesce(t.stopped, 0), p_error
    FROM gone g LEFT JOIN trouble t ON t.seq = g.seq
    RETURNING octet_length(p.payload) INTO size;
    more := tamis.inbox_end(p_source, p_key, v_lane.id, v_lane.suspect);
    RETURN NEXT;
END $$;

CREATE FUNCTION tamis.inbox_retry(
    p_source text, p_key text, p_epoch bigint, p_seq bigint, p_delay double precision, p_error text,
    p_tried integer, p_now double precision
) RETURNS smallint
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('lock_timeout', '5s', true);
    PERFORM 1 FROM tamis.inbox_lane l
    WHERE l.source = p_source AND l.order_key = p_key AND l.epoch = p_epoch FOR UPDATE;
    IF NOT FOUND THEN
        RETURN -1;
    END IF;
    INSERT INTO tamis.inbox_trouble AS t (seq, attempts, error) VALUES (p_seq, p_tried, p_error)
    ON CONFLICT (seq) DO UPDATE SET attempts = t.attempts + p_tried, error = p_error;
    PERFORM tamis.inbox_free(p_source, p_key, tamis.time_of(p_now) + p_delay);
    RETURN 0;
END $$;

-- Releases a lane, if it is held. What was begun counts as interrupted or stopped, if that is said.
CREATE FUNCTION tamis.inbox_release(
    p_source text, p_key text, p_epoch bigint, p_interrupted integer, p_stopped integer
) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
    v_lane record;
BEGIN
    PERFORM set_config('lock_timeout', '5s', true);
    SELECT * INTO v_lane FROM tamis.inbox_lane l
    WHERE l.source = p_source AND l.order_key = p_key AND l.epoch = p_epoch FOR UPDATE;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    IF p_interrupted + p_stopped > 0 THEN
        PERFORM tamis.inbox_note(v_lane.id, p_interrupted, p_stopped);
    END IF;
    PERFORM tamis.inbox_free(p_source, p_key, 0);
    RETURN true;
END $$;

-- Extends the lease of a worker. Returns the numbers of those lanes that it does not hold, and how many it ever lost.
CREATE FUNCTION tamis.inbox_renew(
    p_worker text, p_sources text[], p_keys text[], p_epochs bigint[], p_until double precision, p_now double precision
) RETURNS TABLE (missing bigint[], lost bigint)
LANGUAGE plpgsql SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
    v_now double precision := tamis.time_of(p_now);
BEGIN
    PERFORM set_config('lock_timeout', '5s', true);
    PERFORM set_config('synchronous_commit', 'off', true);
    UPDATE tamis.inbox_worker w SET until = v_now + p_until, seen = v_now WHERE w.worker = p_worker
    RETURNING w.lost INTO lost;
    missing := ARRAY(
        SELECT a.number FROM unnest(p_sources, p_keys, p_epochs) WITH ORDINALITY a (source, order_key, epoch, number)
        WHERE NOT EXISTS (
            SELECT 1 FROM tamis.inbox_lane l
            WHERE l.source = a.source AND l.order_key = a.order_key AND l.epoch = a.epoch)
        ORDER BY a.number
    );
    RETURN NEXT;
END $$;

-- Releases what stands for a worker that does not know of it.
CREATE FUNCTION tamis.inbox_release_others(p_worker text, p_sources text[], p_keys text[], p_epochs bigint[])
RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
    v_lane record;
    v_count integer := 0;
BEGIN
    PERFORM set_config('lock_timeout', '5s', true);
    FOR v_lane IN
        SELECT * FROM tamis.inbox_lane l WHERE l.worker = p_worker AND NOT EXISTS (
            SELECT 1 FROM unnest(p_sources, p_keys, p_epochs) a (source, order_key, epoch)
            WHERE a.source = l.source AND a.order_key = l.order_key AND a.epoch = l.epoch)
        ORDER BY l.source, l.order_key FOR UPDATE
    LOOP
        IF v_lane.begun THEN
            PERFORM tamis.inbox_note(v_lane.id, 0, 1);
        END IF;
        PERFORM tamis.inbox_free(v_lane.source, v_lane.order_key, 0);
        v_count := v_count + 1;
    END LOOP;
    RETURN v_count;
END $$;

-- Puts parked updates in again, behind what waits.
CREATE FUNCTION tamis.inbox_requeue(p_seqs bigint[], p_now double precision) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
    v_now double precision := tamis.time_of(p_now);
    v_row tamis.inbox_parked;
    v_number bigint;
    v_seq bigint;
    v_count integer := 0;
BEGIN
    PERFORM set_config('lock_timeout', '5s', true);
    INSERT INTO tamis.inbox_lane AS l (source, order_key)
    SELECT DISTINCT p.source, p.order_key FROM tamis.inbox_parked p WHERE p.seq = ANY (p_seqs)
    ORDER BY p.source, p.order_key
    ON CONFLICT (source, order_key) DO UPDATE SET epoch = l.epoch WHERE false;
    FOREACH v_number IN ARRAY p_seqs LOOP
        DELETE FROM tamis.inbox_parked p WHERE p.seq = v_number RETURNING * INTO v_row;
        CONTINUE WHEN NOT FOUND;
        v_seq := nextval('tamis.inbox_number');
        INSERT INTO tamis.inbox_update (lane, seq, dedupe, kind, deadline, lifetime, received, payload, headers)
        SELECT l.id, v_seq, v_row.dedupe, v_row.kind, v_now + v_row.lifetime, v_row.lifetime, v_row.received,
               v_row.payload, v_row.headers
        FROM tamis.inbox_lane l WHERE l.source = v_row.source AND l.order_key = v_row.order_key;
        UPDATE tamis.inbox_id i SET seq = v_seq
        WHERE i.source = v_row.source AND i.dedupe = v_row.dedupe AND i.seq = v_number;
        v_count := v_count + 1;
    END LOOP;
    DELETE FROM tamis.inbox_lane l
    WHERE l.worker IS NULL AND NOT EXISTS (SELECT 1 FROM tamis.inbox_update u WHERE u.lane = l.id);
    RETURN v_count;
END $$;

-- Drops the oldest parked updates of a source beyond the limits, but not the one to keep: how many, and how many ever.
CREATE FUNCTION tamis.inbox_trim(p_source text, p_rows bigint, p_size bigint, p_keep bigint)
RETURNS TABLE (here bigint, ever bigint)
LANGUAGE plpgsql AS $$
DECLARE
    v_here bigint;
BEGIN
    WITH counted AS (
        SELECT p.seq, p.seq = p_keep AS kept,
               count(*) OVER (ORDER BY p.seq = p_keep DESC, p.seq DESC) AS rows,
               sum(octet_length(p.payload)) OVER (ORDER BY p.seq = p_keep DESC, p.seq DESC) AS size
        FROM tamis.inbox_parked p WHERE p.source = p_source
    ), gone AS (
        DELETE FROM tamis.inbox_parked p USING counted c
        WHERE p.seq = c.seq AND NOT c.kept AND (c.rows > p_rows OR c.size > p_size) RETURNING 1
    ) SELECT count(*) INTO v_here FROM gone;
    IF v_here > 0 THEN
        UPDATE tamis.inbox_source s SET dropped = s.dropped + v_here WHERE s.source = p_source;
    END IF;
    RETURN QUERY SELECT v_here, s.dropped FROM tamis.inbox_source s WHERE s.source = p_source;
END $$;

-- Empties the tables of ids of those days that are over. Returns how many ids there were.
CREATE FUNCTION tamis.inbox_prune(p_window double precision, p_now double precision) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    v_now double precision := tamis.time_of(p_now);
    v_first bigint := floor((v_now - p_window) / 86400)::bigint;
    v_last bigint := floor(v_now / 86400)::bigint + 1;
    v_here bigint;
    v_count bigint := 0;
BEGIN
    PERFORM set_config('lock_timeout', '200ms', true);
    FOR slot IN 0..15 LOOP
        CONTINUE WHEN EXISTS (SELECT 1 FROM generate_series(v_first, v_last) day WHERE day % 16 = slot);
        EXECUTE format('SELECT count(*) FROM tamis.inbox_id_%s WHERE received <= $1', slot)
        INTO v_here USING v_now - p_window;
        CONTINUE WHEN v_here = 0;
        EXECUTE format('TRUNCATE tamis.inbox_id_%s', slot);
        v_count := v_count + v_here;
    END LOOP;
    DELETE FROM tamis.inbox_worker w
    WHERE w.until IS NULL AND w.seen < v_now - 3600
      AND NOT EXISTS (SELECT 1 FROM tamis.inbox_lane l WHERE l.worker = w.worker);
    RETURN v_count;
END $$;

-- Takes or keeps what only one worker may have. Returns whether it has it now.
CREATE FUNCTION tamis.inbox_take(p_name text, p_worker text, p_lease double precision, p_now double precision)
RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
    v_now double precision := tamis.time_of(p_now);
    v_count integer;
BEGIN
    PERFORM set_config('lock_timeout', '5s', true);
    INSERT INTO tamis.inbox_hold AS h (name, worker, until) VALUES (p_name, p_worker, v_now + p_lease)
    ON CONFLICT (name) DO UPDATE SET worker = p_worker, until = v_now + p_lease
    WHERE h.worker = p_worker OR h.until <= v_now;
    GET DIAGNOSTICS v_count = ROW_COUNT;
    RETURN v_count > 0;
END $$;

-- ---------------------------------------------------------------------------------------------------------------------

-- Stores, changes or ends a session, if it is still at that version. Otherwise it fails with the state TM001.
CREATE FUNCTION tamis.session_change(
    p_id text, p_replaces bigint, p_lease double precision, p_bot text, p_handler text, p_steps text, p_key text,
    p_who text, p_version bigint, p_deadline double precision, p_created double precision, p_queries text,
    p_record bytea
) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    v_current bigint;
BEGIN
    IF p_replaces IS NULL THEN
        INSERT INTO tamis.session (id, bot, handler, steps, key, who, version, lease, deadline, due, created, queries, record)
        VALUES (p_id, p_bot, p_handler, p_steps, p_key, p_who, p_version, p_lease, p_deadline,
                CASE WHEN p_deadline IS NOT NULL THEN greatest(p_deadline, p_lease) END, p_created, p_queries, p_record)
        ON CONFLICT (id) DO NOTHING;
    ELSIF p_record IS NULL THEN
        DELETE FROM tamis.session s WHERE s.id = p_id AND s.version = p_replaces;
    ELSE
        UPDATE tamis.session s SET bot = p_bot, handler = p_handler, steps = p_steps, key = p_key, who = p_who,
            version = p_version, lease = p_lease, deadline = p_deadline,
            due = CASE WHEN p_deadline IS NOT NULL THEN greatest(p_deadline, p_lease) END, queries = p_queries,
            record = p_record
        WHERE s.id = p_id AND s.version = p_replaces;
    END IF;
    IF NOT FOUND THEN
        SELECT s.version INTO v_current FROM tamis.session s WHERE s.id = p_id;
        RAISE EXCEPTION 'stale session' USING ERRCODE = 'TM001',
            DETAIL = concat_ws(' ', coalesce(p_replaces, 0)::text, coalesce(v_current::text, '-'), p_id);
    END IF;
END $$;

-- Sets a session aside, at whatever version it is.
CREATE FUNCTION tamis.session_park(p_id text, p_why text, p_most bigint, p_now double precision) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    WITH gone AS (DELETE FROM tamis.session s WHERE s.id = p_id RETURNING *)
    INSERT INTO tamis.session_parked (id, bot, handler, version, record, why, at)
    SELECT g.id, g.bot, g.handler, g.version, g.record, p_why, tamis.time_of(p_now) FROM gone g
    ON CONFLICT (id) DO NOTHING;
    DELETE FROM tamis.session_parked p WHERE p.number <= (SELECT max(q.number) FROM tamis.session_parked q) - p_most;
END $$;
