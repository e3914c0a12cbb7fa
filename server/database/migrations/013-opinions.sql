-- What citizens say after they were served (docs/decisions/0032-what-citizens-say.md). None of it is of the queue's journal.

-- Counts, and no single rating: nothing here has an hour, an order, a ticket or a counter.
CREATE TABLE ratings (
  office TEXT    NOT NULL,
  kep    TEXT    NOT NULL, -- '': the office as a whole, at an exit that several KEPs share
  date   TEXT    NOT NULL,
  source TEXT    NOT NULL CHECK (source IN ('phone', 'exit')),
  rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
  count  INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (office, kep, date, source, rating)
) STRICT, WITHOUT ROWID;

-- A few words beside a rating, and not with it. The id is drawn by lot, so that no order of a day can be read from it.
CREATE TABLE opinion_words (
  id     TEXT NOT NULL PRIMARY KEY,
  office TEXT NOT NULL,
  kep    TEXT NOT NULL,
  date   TEXT NOT NULL,
  text   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was heard and is not to be heard twice: digests of tickets' links and of the ids of taps, without what was said. Gone in two days.
CREATE TABLE opinions_heard (
  mark      TEXT NOT NULL PRIMARY KEY,
  date      TEXT NOT NULL,
  reference TEXT -- of a message: what its sender is told again
) STRICT, WITHOUT ROWID;

-- Complaints, suggestions and thanks. A row never goes, so that a KEP's numbers of a year have no gaps.
CREATE TABLE messages (
  reference TEXT    NOT NULL PRIMARY KEY, -- Π-2026-0207-0001
  kep       TEXT    NOT NULL,
  year      INTEGER NOT NULL,
  number    INTEGER NOT NULL CHECK (number > 0),
  office    TEXT    NOT NULL,
  date      TEXT    NOT NULL,
  at        INTEGER NOT NULL,
  kind      TEXT    NOT NULL CHECK (kind IN ('complaint', 'suggestion', 'thanks')),
  text      TEXT, -- null: its time is over
  contact   TEXT, -- an e-mail address or a telephone number; null: none was given, or it was deleted
  state     TEXT    NOT NULL CHECK (state IN ('new', 'read', 'answered', 'closed')),
  UNIQUE (kep, year, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX messages_by_date ON messages (date);

CREATE TRIGGER messages_never_go BEFORE DELETE ON messages
BEGIN SELECT RAISE(ABORT, 'a message keeps its number: only its words go'); END;

-- Who did what with a message, or deleted which words.
CREATE TABLE opinions_history (
  id        INTEGER PRIMARY KEY, -- 1, 2, 3 …
  at        INTEGER NOT NULL,
  person    TEXT, -- null: forgotten
  act       TEXT    NOT NULL CHECK (act IN ('read', 'answered', 'closed', 'contact-deleted', 'words-deleted')),
  kep       TEXT    NOT NULL,
  reference TEXT, -- null: of words
  said      TEXT  -- the answer, or why
) STRICT;
