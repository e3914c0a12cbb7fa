-- What people say of staff, equipment, outages and complaints for the annual report (docs/decisions/0041-figures-that-people-say.md).
-- None of it is of the journal, and `verify` does not touch it. Nothing is deleted: a row is taken back, with who, when and why.

-- How many people the directorate itself counts on a date, where the accounts are not the truth.
CREATE TABLE headcounts (
  id    INTEGER PRIMARY KEY,
  kep   TEXT,             -- NULL: all KEPs together
  date  TEXT    NOT NULL,
  staff INTEGER NOT NULL CHECK (staff > 0),
  note  TEXT    NOT NULL, -- where the number is from
  taken_back_at INTEGER
) STRICT;

CREATE TABLE trainings (
  id      INTEGER PRIMARY KEY,
  kep     TEXT,             -- whose staff; NULL: of all KEPs
  date    TEXT    NOT NULL,
  subject TEXT    NOT NULL,
  giver   TEXT    NOT NULL, -- who gave it
  trained INTEGER NOT NULL CHECK (trained > 0),
  staff   INTEGER NOT NULL CHECK (staff >= trained), -- how many there were then
  note    TEXT    NOT NULL,
  taken_back_at INTEGER
) STRICT;

-- What stands in the offices and is no screen or printer of the system's own.
CREATE TABLE equipment (
  id       INTEGER PRIMARY KEY,
  kep      TEXT    NOT NULL,
  kind     TEXT    NOT NULL, -- shared/reports/equipment.ts
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  date     TEXT    NOT NULL, -- installed on
  removed  TEXT,             -- NULL: it is there
  note     TEXT    NOT NULL,
  taken_back_at INTEGER
) STRICT;

-- What did not work from when to when: a line of the municipality, or a device.
CREATE TABLE outages (
  id       INTEGER PRIMARY KEY,
  what     TEXT    NOT NULL CHECK (what IN ('line', 'device')),
  kind     TEXT    NOT NULL, -- shared/reports/outage.ts
  kep      TEXT,
  office   TEXT,             -- both NULL: everywhere
  device   TEXT,             -- devices.id, or printer:<office>/<printer>; NULL: said by hand
  began_at INTEGER NOT NULL,
  ended_at INTEGER,          -- NULL: it is not over
  words    TEXT    NOT NULL,
  noticed  INTEGER NOT NULL, -- 1: the server wrote it; 0: somebody did
  taken_back_at INTEGER,
  CHECK (ended_at IS NULL OR ended_at >= began_at),
  CHECK (kep IS NULL OR office IS NULL)
) STRICT;
CREATE INDEX outages_by_begin ON outages (began_at);

-- Complaints, suggestions and thanks that came on paper, to the head of a KEP. No names and no words: only that there was one.
CREATE TABLE paper_messages (
  id   INTEGER PRIMARY KEY,
  kep  TEXT    NOT NULL,
  date TEXT    NOT NULL,
  kind TEXT    NOT NULL CHECK (kind IN ('complaint', 'suggestion', 'thanks')),
  note TEXT    NOT NULL, -- its number in the register of documents
  taken_back_at INTEGER
) STRICT;

-- «No complaint, neither here nor on paper»: somebody looked and says so.
CREATE TABLE no_complaints (
  id    INTEGER PRIMARY KEY,
  kep   TEXT    NOT NULL,
  date  TEXT    NOT NULL, -- its first day
  until TEXT    NOT NULL, -- its last one
  note  TEXT    NOT NULL,
  taken_back_at INTEGER
) STRICT;

-- Who wrote which row, ended it, or took it back.
CREATE TABLE figures_history (
  id       INTEGER PRIMARY KEY, -- 1, 2, 3 …
  at       INTEGER NOT NULL,
  person   TEXT,                -- people.id; NULL: the server noticed it itself
  of_table TEXT    NOT NULL,
  of_row   INTEGER NOT NULL,
  did      TEXT    NOT NULL CHECK (did IN ('entered', 'ended', 'taken-back')),
  why      TEXT    NOT NULL
) STRICT;
CREATE INDEX figures_history_of ON figures_history (of_table, of_row);

CREATE TRIGGER figures_history_never_changes BEFORE UPDATE ON figures_history
BEGIN SELECT RAISE(ABORT, 'the trail never changes'); END;
CREATE TRIGGER figures_history_never_shrinks BEFORE DELETE ON figures_history
BEGIN SELECT RAISE(ABORT, 'the trail never shrinks'); END;
CREATE TRIGGER headcounts_never_go BEFORE DELETE ON headcounts
BEGIN SELECT RAISE(ABORT, 'what was said is taken back, not deleted'); END;
CREATE TRIGGER trainings_never_go BEFORE DELETE ON trainings
BEGIN SELECT RAISE(ABORT, 'what was said is taken back, not deleted'); END;
CREATE TRIGGER equipment_never_goes BEFORE DELETE ON equipment
BEGIN SELECT RAISE(ABORT, 'what was said is taken back, not deleted'); END;
CREATE TRIGGER outages_never_go BEFORE DELETE ON outages
BEGIN SELECT RAISE(ABORT, 'what was said is taken back, not deleted'); END;
CREATE TRIGGER paper_messages_never_go BEFORE DELETE ON paper_messages
BEGIN SELECT RAISE(ABORT, 'what was said is taken back, not deleted'); END;
CREATE TRIGGER no_complaints_never_go BEFORE DELETE ON no_complaints
BEGIN SELECT RAISE(ABORT, 'what was said is taken back, not deleted'); END;
