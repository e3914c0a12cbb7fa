-- Enrolled devices: kiosks, boards, the printer's page and printer agents. Their keys never expire by themselves.

CREATE TABLE devices (
  id           TEXT    NOT NULL PRIMARY KEY,
  kind         TEXT    NOT NULL, -- shared/devices/kinds.ts
  name         TEXT    NOT NULL, -- «Οθόνη αίθουσας, δεξιά»; one of its name in an office
  place        TEXT    NOT NULL, -- «Αίθουσα αναμονής»
  office       TEXT    NOT NULL, -- an office, or the practice one, which is in no table
  layout       TEXT,             -- which arrangement of a board it draws; NULL: the usual one
  key_hash     BLOB    NOT NULL, -- SHA-256 of the secret that the device made itself; the secret is never stored
  enrolled_at  INTEGER NOT NULL,
  enrolled_by  TEXT    NOT NULL, -- people.id
  revoked_at   INTEGER,          -- NULL: it may come in
  revoked_by   TEXT,
  last_seen_at INTEGER,          -- to within a minute
  last_report  TEXT    CHECK (json_valid(last_report)), -- DeviceReport
  CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)),
  UNIQUE (key_hash, kind)        -- one browser may be a board in one window and the printer's page in another
) STRICT, WITHOUT ROWID;

-- Who did what to which device, when.
CREATE TABLE devices_history (
  id     INTEGER PRIMARY KEY,
  at     INTEGER NOT NULL,
  by     TEXT    NOT NULL,       -- people.id
  device TEXT,                   -- NULL: all of them, as when the switch below is turned
  what   TEXT    NOT NULL CHECK (json_valid(what))
) STRICT;

-- 'screens': who may look at the public screens, 'anyone' or 'enrolled'. An installation that exists already has boards that nobody
-- has enrolled: they stay lit after the upgrade, and its administrator decides when that ends.
INSERT OR IGNORE INTO facts_about_installation (name, value) SELECT 'screens', 'anyone' WHERE EXISTS (SELECT 1 FROM offices);
