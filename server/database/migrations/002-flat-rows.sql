-- Flat rows: what the journal says, laid out for reports. Written with the facts in one transaction; `verify` recounts them.

CREATE TABLE tickets (
  office     TEXT    NOT NULL,
  date       TEXT    NOT NULL,
  label      TEXT    NOT NULL,
  service    TEXT    NOT NULL,
  number     INTEGER NOT NULL,
  language   TEXT    NOT NULL,
  priority   TEXT,             -- the class that it was taken or changed with; never a reason
  turn       INTEGER NOT NULL, -- the turn time that it stood in the line with, the last one
  ahead      INTEGER NOT NULL, -- how many were before it when it was taken
  taken_at   INTEGER NOT NULL,
  called_at  INTEGER,          -- the last call
  serving_at INTEGER,
  ended_at   INTEGER,
  calls      INTEGER NOT NULL,
  counter    TEXT,             -- of the last call
  kep        TEXT,             -- that the counter belonged to at that moment
  clerk      TEXT,             -- who made the last call
  outcome    TEXT    NOT NULL, -- waiting, called, serving, parked, served, missed, cancelled, expired
  seq        INTEGER NOT NULL, -- the journal row that last changed it
  PRIMARY KEY (office, date, label)
) STRICT, WITHOUT ROWID;

CREATE TABLE cases (
  office    TEXT    NOT NULL,
  date      TEXT    NOT NULL,
  entry     INTEGER NOT NULL,
  line      INTEGER NOT NULL,
  kep       TEXT    NOT NULL,
  counter   TEXT    NOT NULL,
  clerk     TEXT,             -- who logged it first
  ticket    TEXT,
  way       TEXT    NOT NULL, -- ticket, counter, phone, video, post
  channel   TEXT    NOT NULL,
  procedure TEXT,
  quantity  INTEGER NOT NULL CHECK (quantity > 0),
  at        INTEGER NOT NULL, -- when it was logged first
  seq       INTEGER NOT NULL, -- the journal row that it came from
  PRIMARY KEY (office, date, entry, line)
) STRICT, WITHOUT ROWID;

CREATE INDEX cases_of_kep ON cases (kep, date);
CREATE INDEX cases_of_date ON cases (date);

-- One number per KEP, date and channel: what the yearly table adds up.
CREATE TABLE daily_totals (
  kep      TEXT    NOT NULL,
  date     TEXT    NOT NULL,
  channel  TEXT    NOT NULL,
  office   TEXT    NOT NULL,
  quantity INTEGER NOT NULL,
  PRIMARY KEY (kep, date, channel, office)
) STRICT, WITHOUT ROWID;
