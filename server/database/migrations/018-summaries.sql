-- The day and the month in figures, written to a folder and sent by e-mail (docs/decisions/0042-summaries-by-themselves.md).

CREATE TABLE summaries (
  kind         TEXT    NOT NULL CHECK (kind IN ('day', 'month')),
  office       TEXT    NOT NULL, -- '': all of them
  period       TEXT    NOT NULL, -- 2026-11-27, 2026-11
  format       TEXT    NOT NULL,
  file         TEXT    NOT NULL, -- its name in the folder; '': none was chosen yet
  sha256       TEXT    NOT NULL, -- of what is or was being written; '': nothing yet
  file_state   TEXT    NOT NULL CHECK (file_state IN ('due', 'writing', 'written', 'given-up')),
  file_tries   INTEGER NOT NULL,
  file_next_at INTEGER NOT NULL,
  file_problem TEXT,
  mail_state   TEXT    NOT NULL CHECK (mail_state IN ('none', 'due', 'sending', 'sent', 'unknown', 'given-up')),
  mail_tries   INTEGER NOT NULL,
  mail_next_at INTEGER NOT NULL,
  mail_problem TEXT,
  message_id   TEXT    NOT NULL, -- the same at every try
  due_at       INTEGER NOT NULL,
  written_at   INTEGER,
  sent_at      INTEGER,
  PRIMARY KEY (kind, office, period)
) STRICT, WITHOUT ROWID;

-- The password of the municipality's mail server: goes to that server only, never to a page.
CREATE TABLE mail_secret (
  id     INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  host   TEXT    NOT NULL, -- for which server and which name it was typed; another one never gets it
  user   TEXT    NOT NULL,
  secret TEXT    NOT NULL
) STRICT;
