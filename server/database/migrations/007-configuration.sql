-- What the installation was told about itself: every version of it, whole, with who changed what.

CREATE TABLE configurations (
  version  INTEGER PRIMARY KEY,  -- 1, 2, 3 …
  at       INTEGER NOT NULL,
  person   TEXT,                 -- people.id; NULL: the first set-up, an upgrade, or the command line
  kind     TEXT    NOT NULL,     -- founded, changed, undone, imported
  section  TEXT,                 -- that was changed; NULL: the whole
  office   TEXT,                 -- whose section; NULL: the municipality's
  undoes   INTEGER,              -- the version whose change this one takes back
  document TEXT    NOT NULL CHECK (json_valid(document))
) STRICT;

CREATE TRIGGER configurations_never_change BEFORE UPDATE ON configurations
BEGIN SELECT RAISE(ABORT, 'a version of the configuration never changes: write a new one'); END;

CREATE TRIGGER configurations_never_shrink BEFORE DELETE ON configurations
BEGIN SELECT RAISE(ABORT, 'the history of the configuration never shrinks'); END;

-- Logos: by the SHA-256 of their bytes, so that a version of before finds its own.
CREATE TABLE pictures (
  sha256 TEXT NOT NULL PRIMARY KEY,
  type   TEXT NOT NULL,           -- image/png, image/jpeg, image/webp
  bytes  BLOB NOT NULL
) STRICT;
