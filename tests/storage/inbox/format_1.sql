-- The tables of format 1, as the first Tamis made them, and what it left behind when it was killed.
CREATE TABLE inbox_update (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL,
    dedupe TEXT,
    order_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    deadline REAL,
    payload BLOB NOT NULL,
    headers BLOB,
    received REAL NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    interrupted INTEGER NOT NULL DEFAULT 0,
    error TEXT,
    state INTEGER NOT NULL
);
CREATE UNIQUE INDEX inbox_id ON inbox_update (source, dedupe) WHERE dedupe IS NOT NULL;
CREATE INDEX inbox_waiting ON inbox_update (order_key, seq) WHERE state = 0;
CREATE INDEX inbox_parked ON inbox_update (seq) WHERE state = 1;
CREATE INDEX inbox_seen ON inbox_update (received) WHERE state = 2;
CREATE TABLE inbox_lane (
    order_key TEXT PRIMARY KEY,
    head INTEGER NOT NULL,
    due REAL NOT NULL,
    owner TEXT,
    epoch INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX inbox_due ON inbox_lane (due, head);
CREATE TABLE inbox_outbox (number INTEGER PRIMARY KEY AUTOINCREMENT, seq INTEGER NOT NULL, content BLOB NOT NULL);
CREATE TABLE inbox_total (
    format INTEGER NOT NULL, epoch INTEGER NOT NULL, holder TEXT,
    waiting INTEGER NOT NULL, parked INTEGER NOT NULL, seen INTEGER NOT NULL, size INTEGER NOT NULL
);
INSERT INTO inbox_total VALUES (1, 0, NULL, 0, 0, 0, 0);
CREATE TRIGGER inbox_in AFTER INSERT ON inbox_update BEGIN
    UPDATE inbox_total SET waiting = waiting + (NEW.state = 0), parked = parked + (NEW.state = 1), seen = seen + (NEW.state = 2), size = size + length(NEW.payload);
END;
CREATE TRIGGER inbox_out AFTER DELETE ON inbox_update BEGIN
    UPDATE inbox_total SET waiting = waiting - (OLD.state = 0), parked = parked - (OLD.state = 1), seen = seen - (OLD.state = 2), size = size - length(OLD.payload);
END;
CREATE TRIGGER inbox_changed AFTER UPDATE OF state, payload ON inbox_update BEGIN
    UPDATE inbox_total SET waiting = waiting + (NEW.state = 0) - (OLD.state = 0);
END;
INSERT INTO inbox_update (source, dedupe, order_key, kind, deadline, payload, received, attempts, error, state) VALUES
    ('111', 'id:1', '111:chat:1', 'message', NULL, x'', 1764000000, 0, NULL, 2),
    ('111', 'id:2', '111:chat:1', 'message', 1764086400, x'61616161', 1764000000, 0, NULL, 0),
    ('111', 'id:3', '111:chat:1', 'message', NULL, x'62626262', 1764000000, 0, NULL, 0),
    ('111', 'id:4', '111:chat:2', 'message', NULL, x'63636363', 1764000000, 3, 'broken', 1),
    ('222', 'id:9', '222:chat:1', 'message', NULL, x'64646464', 1764000000, 0, NULL, 0);
INSERT INTO inbox_lane VALUES ('111:chat:1', 2, 1764000030, 'dead/w', 7), ('222:chat:1', 5, 0, NULL, 0);
UPDATE inbox_total SET epoch = 7, holder = 'dead';
PRAGMA user_version = 0;
