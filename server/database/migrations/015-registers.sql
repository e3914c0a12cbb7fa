-- Files of earlier years and of other registers: each kept for ever with who, when and why, also when it no longer counts
-- (docs/decisions/0039-registers-and-the-e-kep.md). None of it is of a day's journal, so `verify` recounts nothing here.

CREATE TABLE registers (
  id     INTEGER PRIMARY KEY,
  kind   TEXT    NOT NULL CHECK (kind IN ('cases', 'ekep')), -- ekep: what the e-KEP says, beside our cases and never among them
  file   TEXT    NOT NULL,
  sheet  TEXT,                     -- of a workbook; '*': each sheet that is named for a year; NULL: a CSV
  sha256 TEXT    NOT NULL,
  bytes  INTEGER,                  -- NULL: of before this was kept
  total  INTEGER NOT NULL,
  counts INTEGER NOT NULL CHECK (counts IN (0, 1)) -- 0: undone, or another one stands in its place
) STRICT;

-- All that stood in the file. It never changes, so that an undo of an undo brings back exactly what was.
CREATE TABLE register_totals (
  register INTEGER NOT NULL REFERENCES registers (id),
  year     INTEGER NOT NULL,
  month    INTEGER CHECK (month BETWEEN 1 AND 12), -- NULL: the year as a whole
  kep      TEXT,                   -- NULL: known only as one figure
  channel  TEXT,                   -- NULL: of all channels together
  quantity INTEGER NOT NULL CHECK (quantity >= 0)
) STRICT;
CREATE INDEX register_totals_of_register ON register_totals (register);
CREATE INDEX register_totals_of_month ON register_totals (year, month, kep);

CREATE TRIGGER register_totals_never_change BEFORE UPDATE ON register_totals
BEGIN SELECT RAISE(ABORT, 'what stood in a file never changes'); END;
CREATE TRIGGER register_totals_never_shrink BEFORE DELETE ON register_totals
BEGIN SELECT RAISE(ABORT, 'what stood in a file stays known'); END;

CREATE TABLE register_history (
  id       INTEGER PRIMARY KEY,
  register INTEGER NOT NULL REFERENCES registers (id),
  act      TEXT    NOT NULL CHECK (act IN ('imported', 'undone', 'replaced', 'restored')),
  at       INTEGER NOT NULL,
  person   TEXT,                   -- NULL: by the command line
  words    TEXT    NOT NULL,
  other    INTEGER REFERENCES registers (id) -- that stands in its place; whose undoing restored it
) STRICT;
CREATE TRIGGER register_history_never_changes BEFORE UPDATE ON register_history
BEGIN SELECT RAISE(ABORT, 'the trail of the imports never changes'); END;
CREATE TRIGGER register_history_never_shrinks BEFORE DELETE ON register_history
BEGIN SELECT RAISE(ABORT, 'the trail of the imports never shrinks'); END;

INSERT INTO registers (id, kind, file, sha256, total, counts)
  SELECT id, 'cases', file, sha256, total, 1 FROM imports;
INSERT INTO register_totals (register, year, kep, channel, quantity)
  SELECT import, year, kep, channel, quantity FROM imported_totals;
INSERT INTO register_history (register, act, at, person, words) SELECT id, 'imported', at, person, '' FROM imports;

-- `imports` and `imported_totals` are from now on what counts: one line for each year of each register, and its figures. A year
-- may come of several registers (its months, its channels), no two of which hold the same cell; and a figure may be of a month.
CREATE TABLE imports_now (
  id       INTEGER PRIMARY KEY,
  register INTEGER NOT NULL REFERENCES registers (id),
  year     INTEGER NOT NULL,
  file     TEXT    NOT NULL,
  sha256   TEXT    NOT NULL,
  total    INTEGER NOT NULL, -- the file's own ΣΥΝΟΛΟ of that year: the rows below must add up to it
  at       INTEGER NOT NULL,
  person   TEXT,
  UNIQUE (register, year)
) STRICT;
INSERT INTO imports_now (id, register, year, file, sha256, total, at, person)
  SELECT id, id, year, file, sha256, total, at, person FROM imports;

CREATE TABLE imported_totals_now (
  import   INTEGER NOT NULL REFERENCES imports_now (id),
  year     INTEGER NOT NULL,
  month    INTEGER CHECK (month BETWEEN 1 AND 12), -- NULL: nobody knows which
  kep      TEXT,                   -- NULL with channel NULL: known only as one figure
  channel  TEXT,
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  CHECK ((kep IS NULL) = (channel IS NULL)),
  UNIQUE (import, month, kep, channel)
) STRICT;
INSERT INTO imported_totals_now (import, year, kep, channel, quantity)
  SELECT import, year, kep, channel, quantity FROM imported_totals;

DROP TABLE imported_totals;
DROP TABLE imports;
ALTER TABLE imports_now RENAME TO imports;
ALTER TABLE imported_totals_now RENAME TO imported_totals;
CREATE INDEX imported_totals_of_year ON imported_totals (year);

-- The e-KEP's figure of a month, as somebody typed it. The newest of a cell holds, be it of here or of a register of kind ekep.
CREATE TABLE ekep_figures (
  id       INTEGER PRIMARY KEY,
  year     INTEGER NOT NULL,
  month    INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  kep      TEXT    NOT NULL,
  channel  TEXT    NOT NULL,       -- '': of all channels together
  quantity INTEGER CHECK (quantity >= 0), -- NULL: withdrawn
  at       INTEGER NOT NULL,
  person   TEXT    NOT NULL
) STRICT;
CREATE INDEX ekep_figures_of_cell ON ekep_figures (year, month, kep, channel);

-- Why a month's figures differ, said by whoever may. It explains this difference and no other.
CREATE TABLE ekep_notes (
  id      INTEGER PRIMARY KEY,
  year    INTEGER NOT NULL,
  month   INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  kep     TEXT    NOT NULL,
  channel TEXT    NOT NULL,
  kind    TEXT    CHECK (kind IN ('late-entry', 'other-register', 'system-down', 'other-channel', 'mistake', 'unknown', 'other')), -- NULL: opened again
  words   TEXT    NOT NULL,
  ekep    INTEGER NOT NULL,        -- both figures as they were then
  ours    INTEGER NOT NULL,
  at      INTEGER NOT NULL,
  person  TEXT    NOT NULL
) STRICT;
CREATE INDEX ekep_notes_of_cell ON ekep_notes (year, month, kep, channel);

CREATE TRIGGER ekep_figures_never_change BEFORE UPDATE ON ekep_figures
BEGIN SELECT RAISE(ABORT, 'the trail of the e-KEP figures never changes'); END;
CREATE TRIGGER ekep_figures_never_shrink BEFORE DELETE ON ekep_figures
BEGIN SELECT RAISE(ABORT, 'the trail of the e-KEP figures never shrinks'); END;
CREATE TRIGGER ekep_notes_never_change BEFORE UPDATE ON ekep_notes
BEGIN SELECT RAISE(ABORT, 'the trail of the e-KEP notes never changes'); END;
CREATE TRIGGER ekep_notes_never_shrink BEFORE DELETE ON ekep_notes
BEGIN SELECT RAISE(ABORT, 'the trail of the e-KEP notes never shrinks'); END;
