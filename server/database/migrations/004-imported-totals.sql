-- Totals from before the system, or from other registers: whole files, each with its source.

CREATE TABLE imports (
  id      INTEGER PRIMARY KEY,
  year    INTEGER NOT NULL UNIQUE, -- a year is imported once
  file    TEXT    NOT NULL,
  sha256  TEXT    NOT NULL,
  total   INTEGER NOT NULL, -- the file's own ΣΥΝΟΛΟ: the rows below must add up to it
  at      INTEGER NOT NULL,
  person  TEXT                     -- NULL: by the command line
) STRICT;

CREATE TABLE imported_totals (
  import   INTEGER NOT NULL REFERENCES imports (id),
  year     INTEGER NOT NULL,
  kep      TEXT,                   -- NULL with channel NULL: the year is known only as one figure
  channel  TEXT,
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  CHECK ((kep IS NULL) = (channel IS NULL)),
  UNIQUE (import, kep, channel)
) STRICT;
