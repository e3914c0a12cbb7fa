-- Every stay at a counter with its times, what the wait was thought to be, serving without a ticket, and appointments.

ALTER TABLE tickets ADD COLUMN waits_from INTEGER NOT NULL DEFAULT 0; -- since when it waits, or waited for its last call
ALTER TABLE tickets ADD COLUMN appointment INTEGER;        -- of the same date; NULL for whoever came without one
ALTER TABLE tickets ADD COLUMN booked_at INTEGER;          -- when it was booked for
ALTER TABLE tickets ADD COLUMN estimate_from INTEGER;      -- minutes that were said when it was taken; NULL: nothing was said
ALTER TABLE tickets ADD COLUMN estimate_to INTEGER;        -- NULL beside an estimate_from: «60+»
ALTER TABLE tickets ADD COLUMN estimate_expected INTEGER;  -- the middle of that, in seconds, not rounded
ALTER TABLE tickets ADD COLUMN estimate_error INTEGER;     -- seconds that the first call came later (+) or earlier (−) than that

CREATE TABLE stays (
  office      TEXT    NOT NULL,
  date        TEXT    NOT NULL,
  label       TEXT    NOT NULL,
  stay        INTEGER NOT NULL, -- 1, 2, 3 … of the ticket
  service     TEXT    NOT NULL, -- that it was called for
  counter     TEXT    NOT NULL,
  kep         TEXT    NOT NULL,
  clerk       TEXT,
  waited_from INTEGER NOT NULL,
  called_at   INTEGER NOT NULL,
  serving_at  INTEGER,
  ended_at    INTEGER,          -- NULL while it stands there
  outcome     TEXT,             -- served, transferred, missed, parked, cancelled, returned, expired
  accurate    INTEGER NOT NULL, -- 0: left open for hours; no average counts it
  seq         INTEGER NOT NULL, -- the journal row that last changed it
  PRIMARY KEY (office, date, label, stay)
) STRICT, WITHOUT ROWID;

CREATE INDEX stays_of_date ON stays (office, date);

CREATE TABLE served_without_ticket (
  office   TEXT    NOT NULL,
  date     TEXT    NOT NULL,
  seq      INTEGER NOT NULL,
  counter  TEXT    NOT NULL,
  kep      TEXT    NOT NULL,
  clerk    TEXT,             -- NULL: the end of the day found it open
  way      TEXT    NOT NULL, -- counter, phone, video, post
  began_at INTEGER NOT NULL,
  ended_at INTEGER NOT NULL,
  entry    INTEGER,          -- its cases; NULL: it came to nothing
  accurate INTEGER NOT NULL,
  PRIMARY KEY (office, date, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE appointments (
  office      TEXT    NOT NULL,
  date        TEXT    NOT NULL,
  appointment INTEGER NOT NULL,
  booked_at   INTEGER NOT NULL,
  service     TEXT    NOT NULL,
  outcome     TEXT    NOT NULL, -- booked, kept, cancelled, not-kept
  ticket      TEXT,
  seq         INTEGER NOT NULL,
  PRIMARY KEY (office, date, appointment)
) STRICT, WITHOUT ROWID;

-- What was written before this version is laid out anew from the journal when the server next starts.
INSERT INTO facts_about_installation (name, value) SELECT 'flat rows', 'stale' WHERE EXISTS (SELECT 1 FROM journal);
