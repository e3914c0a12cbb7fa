-- What administrators handed in for the screens: pictures, video, sounds. The bytes lie in the data folder, in files/, each
-- under the SHA-256 of its content; here stands what there is to know about them.

CREATE TABLE files (
  sha256   TEXT    NOT NULL PRIMARY KEY,
  type     TEXT    NOT NULL,            -- image/png, video/webm … as its first bytes say
  bytes    INTEGER NOT NULL,
  name     TEXT    NOT NULL,            -- what it was called where it came from
  added_at INTEGER NOT NULL,
  added_by TEXT    NOT NULL             -- people.id
) STRICT;
