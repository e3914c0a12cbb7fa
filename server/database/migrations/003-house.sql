-- The municipality: its KEPs and channels in their own order, its offices, the people, and who is signed in.

CREATE TABLE keps (
  code          TEXT    NOT NULL PRIMARY KEY, -- text in Greek letters: 0325Π
  name_el       TEXT    NOT NULL,
  name_en       TEXT    NOT NULL,
  display_order INTEGER NOT NULL UNIQUE       -- the report's order is neither by code nor by total
) STRICT, WITHOUT ROWID;

CREATE TABLE channels (
  code          TEXT    NOT NULL PRIMARY KEY, -- EKEP (Latin letters) and ΘΥΡΙΔΕΣ (Greek)
  name_el       TEXT    NOT NULL,
  name_en       TEXT    NOT NULL,
  display_order INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE offices (
  id            TEXT    NOT NULL PRIMARY KEY,
  settings      TEXT    NOT NULL CHECK (json_valid(settings)), -- OfficeSettings, checked by its schema when read
  display_order INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
  id            TEXT    NOT NULL PRIMARY KEY,
  username      TEXT    NOT NULL UNIQUE,
  name          TEXT    NOT NULL,
  role          TEXT    NOT NULL CHECK (role IN ('clerk', 'supervisor')),
  password_hash TEXT    NOT NULL, -- argon2id, in its own text form
  active        INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
  token_hash BLOB    NOT NULL PRIMARY KEY, -- SHA-256 of the cookie; the cookie itself is never stored
  person     TEXT    NOT NULL REFERENCES people (id),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE facts_about_installation (
  name  TEXT NOT NULL PRIMARY KEY, -- demo
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
