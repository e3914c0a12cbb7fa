-- Years whose table was signed, and the trail of what was corrected or logged late (docs/decisions/0040-corrections-and-signed-years.md).

-- The table as it stood when somebody signed it. A year may be signed again: a new version, and the old one stays.
CREATE TABLE signed_years (
  year    INTEGER NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  at      INTEGER NOT NULL,
  person  TEXT    NOT NULL, -- people.id
  figures TEXT    NOT NULL CHECK (json_valid(figures)), -- SignedFigures, shared/reports/signing.ts
  digest  TEXT    NOT NULL, -- SHA-256 over all of this and the digest of the version before
  PRIMARY KEY (year, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER signed_years_never_change BEFORE UPDATE ON signed_years
BEGIN SELECT RAISE(ABORT, 'what was signed never changes: sign a new version'); END;

CREATE TRIGGER signed_years_never_go BEFORE DELETE ON signed_years
BEGIN SELECT RAISE(ABORT, 'what was signed stays: sign a new version'); END;

-- Flat rows: each entry that was corrected, and each that was logged for a day that was over, with what stood before and after.
CREATE TABLE corrections (
  office  TEXT    NOT NULL,
  date    TEXT    NOT NULL, -- the day that it is of
  seq     INTEGER NOT NULL, -- the journal row that it came from
  kind    TEXT    NOT NULL, -- corrected, late
  entry   INTEGER NOT NULL,
  kep     TEXT    NOT NULL,
  counter TEXT    NOT NULL,
  clerk   TEXT,             -- who logged the entry first
  ticket  TEXT,
  way     TEXT    NOT NULL,
  at      INTEGER NOT NULL, -- when it was corrected
  person  TEXT,             -- who corrected it
  reason  TEXT    NOT NULL,
  before  TEXT    NOT NULL CHECK (json_valid(before)), -- rows of cases
  after   TEXT    NOT NULL CHECK (json_valid(after)),
  PRIMARY KEY (office, date, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX corrections_of_date ON corrections (date);
-- A day's totals are looked up when that day is counted again.
CREATE INDEX daily_totals_of_date ON daily_totals (date, office);

-- What was corrected before this version is laid out when the server next starts.
INSERT OR IGNORE INTO facts_about_installation (name, value) SELECT 'flat rows', 'stale' WHERE EXISTS (SELECT 1 FROM journal);
