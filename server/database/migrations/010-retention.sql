-- How long what is kept: after so many months names and free text leave the journal, and later the single rows do.

CREATE TABLE retention_log (
  id     INTEGER PRIMARY KEY, -- 1, 2, 3 …
  at     INTEGER NOT NULL,
  office TEXT    NOT NULL,
  date   TEXT    NOT NULL,
  what   TEXT    NOT NULL CHECK (what IN ('staff', 'details')),
  rows   INTEGER NOT NULL,    -- of the journal
  UNIQUE (office, date, what)
) STRICT;

-- The day whose journal is being made shorter right now. No line of the log is ever 0, and that is looked at when the
-- transaction ends: whoever leaves a row in here cannot commit.
CREATE TABLE retention_under_way (
  office  TEXT    NOT NULL,
  date    TEXT    NOT NULL,
  no_line INTEGER NOT NULL DEFAULT 0 REFERENCES retention_log (id) DEFERRABLE INITIALLY DEFERRED CHECK (no_line = 0),
  PRIMARY KEY (office, date)
) STRICT, WITHOUT ROWID;

DROP TRIGGER journal_never_changes;
CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
WHEN NOT EXISTS (SELECT 1 FROM retention_under_way WHERE office = OLD.office AND date = OLD.date)
  OR NEW.office <> OLD.office OR NEW.seq <> OLD.seq OR NEW.date <> OLD.date OR NEW.at <> OLD.at
  OR NEW.role <> OLD.role OR NEW.command <> OLD.command OR NEW.type <> OLD.type
BEGIN SELECT RAISE(ABORT, 'the journal never changes: correct a mistake with a new fact'); END;

DROP TRIGGER journal_never_shrinks;
CREATE TRIGGER journal_never_shrinks BEFORE DELETE ON journal
WHEN NOT EXISTS (SELECT 1 FROM retention_under_way WHERE office = OLD.office AND date = OLD.date)
BEGIN SELECT RAISE(ABORT, 'the journal never shrinks: correct a mistake with a new fact'); END;

-- Where the journal of an office once ended: a number is not used twice, also when its row is gone.
CREATE TABLE journal_ends (
  office TEXT    NOT NULL PRIMARY KEY,
  seq    INTEGER NOT NULL,
  at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Days of which only totals are kept. Their daily_totals stay as they were, and the digest shows it.
CREATE TABLE kept_days (
  office TEXT NOT NULL,
  date   TEXT NOT NULL,
  digest TEXT NOT NULL, -- SHA-256 over the day's daily_totals and kept_totals
  PRIMARY KEY (office, date)
) STRICT, WITHOUT ROWID;

-- What is left of who came and how long it took. Times in seconds; sums, with how many they are sums of.
CREATE TABLE kept_totals (
  office    TEXT    NOT NULL,
  date      TEXT    NOT NULL,
  service   TEXT    NOT NULL,
  taken     INTEGER NOT NULL,
  served    INTEGER NOT NULL,
  missed    INTEGER NOT NULL,
  cancelled INTEGER NOT NULL,
  expired   INTEGER NOT NULL,
  waits     INTEGER NOT NULL, -- calls from the line
  waited    INTEGER NOT NULL,
  servings  INTEGER NOT NULL, -- stays with times that can be believed
  serving   INTEGER NOT NULL,
  PRIMARY KEY (office, date, service)
) STRICT, WITHOUT ROWID;
