-- The journal: everything that happened, in order, for ever. Rows are added and never changed.
CREATE TABLE journal (
  office  TEXT    NOT NULL,
  seq     INTEGER NOT NULL, -- 1, 2, 3 … within the office, over all its days
  date    TEXT    NOT NULL, -- local date in Europe/Athens, 2026-11-23
  at      INTEGER NOT NULL, -- milliseconds since 1970, UTC
  role    TEXT    NOT NULL, -- who asked: kiosk, clerk, supervisor, calendar
  person  TEXT,             -- people.id; NULL for a kiosk and for the calendar
  command TEXT    NOT NULL, -- the id of the command that caused it
  type    TEXT    NOT NULL,
  fact    TEXT    NOT NULL CHECK (json_valid(fact)),
  PRIMARY KEY (office, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX journal_of_day ON journal (office, date, seq);

CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal never changes: correct a mistake with a new fact'); END;

CREATE TRIGGER journal_never_shrinks BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal never shrinks: correct a mistake with a new fact'); END;

-- The first answer to each command that made something happen: asked again, it gives this one.
CREATE TABLE answers (
  command TEXT    NOT NULL PRIMARY KEY,
  office  TEXT    NOT NULL,
  asker   TEXT    NOT NULL, -- only whoever asked first hears the answer again
  at      INTEGER NOT NULL,
  answer  TEXT    NOT NULL CHECK (json_valid(answer))
) STRICT, WITHOUT ROWID;
