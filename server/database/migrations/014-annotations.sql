-- What people wrote beside the figures: a move, a reopening, a line that was down (docs/decisions/0035-a-year-is-a-period.md).

CREATE TABLE annotations (
  id        TEXT    NOT NULL PRIMARY KEY,
  from_date TEXT    NOT NULL,
  to_date   TEXT,             -- the last one, included; NULL: it still lasts
  kep       TEXT,             -- NULL: all
  kind      TEXT    NOT NULL CHECK (kind IN ('relocation', 'reopening', 'closed', 'network', 'equipment', 'other')),
  words     TEXT    NOT NULL,
  removed   INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
  CHECK (to_date IS NULL OR to_date >= from_date)
) STRICT, WITHOUT ROWID;
CREATE INDEX annotations_by_date ON annotations (from_date);

CREATE TRIGGER annotations_never_go BEFORE DELETE ON annotations
BEGIN SELECT RAISE(ABORT, 'an annotation is taken away and not deleted'); END;

-- Who did what with it, and how it stood after that.
CREATE TABLE annotations_history (
  id         INTEGER PRIMARY KEY, -- 1, 2, 3 …
  annotation TEXT    NOT NULL REFERENCES annotations (id),
  at         INTEGER NOT NULL,
  person     TEXT,                -- people.id; NULL: nobody who was signed in
  act        TEXT    NOT NULL CHECK (act IN ('added', 'changed', 'removed')),
  stood      TEXT    NOT NULL CHECK (json_valid(stood))
) STRICT;
CREATE INDEX annotations_history_of ON annotations_history (annotation, id);

CREATE TRIGGER annotations_history_never_changes BEFORE UPDATE ON annotations_history
BEGIN SELECT RAISE(ABORT, 'what was done stays done'); END;
CREATE TRIGGER annotations_history_never_shrinks BEFORE DELETE ON annotations_history
BEGIN SELECT RAISE(ABORT, 'what was done stays done'); END;
