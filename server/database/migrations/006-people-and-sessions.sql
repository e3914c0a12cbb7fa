-- People with more roles, limits and ways to sign in; sessions that can be listed; who tried, and who changed whom.
-- Everybody signs in anew after this upgrade.

DROP TABLE sessions;

CREATE TABLE people_now (
  id               TEXT    NOT NULL PRIMARY KEY,
  username         TEXT    NOT NULL UNIQUE,
  name             TEXT    NOT NULL,
  role             TEXT    NOT NULL CHECK (role IN ('clerk', 'head', 'supervisor', 'administrator', 'auditor')),
  offices          TEXT    CHECK (json_valid(offices)), -- a list of offices; NULL: all
  keps             TEXT    CHECK (json_valid(keps)),    -- a list of KEPs; NULL: all
  password_hash    TEXT,             -- argon2id, in its own text form; NULL: none was chosen yet
  reset_hash       TEXT,             -- argon2id of a code that is good for choosing a password once
  reset_expires_at INTEGER,
  totp_secret      TEXT,             -- base32; NULL: no second factor
  totp_last_step   INTEGER,          -- a code is good once
  recovery_hashes  TEXT    CHECK (json_valid(recovery_hashes)), -- SHA-256 of codes for whoever lost the phone
  sso_name         TEXT    UNIQUE,   -- who this is at the municipality's own sign-in; NULL: not known there
  active           INTEGER NOT NULL DEFAULT 1,
  created_at       INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Whoever was the supervisor ran the whole installation: nobody else could open its settings.
INSERT INTO people_now (id, username, name, role, password_hash, active)
  SELECT id, username, name, CASE role WHEN 'supervisor' THEN 'administrator' ELSE role END, password_hash, active
  FROM people;

DROP TABLE people;
ALTER TABLE people_now RENAME TO people;

CREATE TABLE sessions (
  id         TEXT    NOT NULL PRIMARY KEY, -- to name it in a list; opens nothing
  token_hash BLOB    NOT NULL UNIQUE,      -- SHA-256 of the cookie; the cookie itself is never stored
  person     TEXT    NOT NULL REFERENCES people (id),
  way        TEXT    NOT NULL,             -- password, sso
  agent      TEXT    NOT NULL,             -- what the browser says that it is
  address    TEXT    NOT NULL,
  created_at INTEGER NOT NULL,
  seen_at    INTEGER NOT NULL,             -- to within five minutes
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX sessions_of_person ON sessions (person);

-- Wrong tries, by the name that was tried and from where: a name that does not exist is locked like any other.
CREATE TABLE sign_in_tries (
  username TEXT    NOT NULL,
  address  TEXT    NOT NULL,
  wrong    INTEGER NOT NULL,
  last_at  INTEGER NOT NULL,
  PRIMARY KEY (username, address)
) STRICT, WITHOUT ROWID;

-- Who changed which account, when, and what. No password and no code.
CREATE TABLE people_history (
  id     INTEGER PRIMARY KEY,
  at     INTEGER NOT NULL,
  by     TEXT,                               -- people.id; NULL: the command line
  person TEXT    NOT NULL,
  what   TEXT    NOT NULL CHECK (json_valid(what))
) STRICT;
