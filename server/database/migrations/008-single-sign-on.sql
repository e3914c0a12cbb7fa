-- The municipality's own sign-in, and when each person was last here.

CREATE TABLE single_sign_on (
  id             INTEGER NOT NULL PRIMARY KEY CHECK (id = 1), -- one provider, or none
  issuer         TEXT    NOT NULL,
  client_id      TEXT    NOT NULL,
  client_secret  TEXT    NOT NULL, -- goes to the provider only, never to a page
  username_claim TEXT    NOT NULL,
  button_el      TEXT    NOT NULL,
  button_en      TEXT    NOT NULL
) STRICT;

ALTER TABLE people ADD COLUMN last_seen_at INTEGER; -- to within five minutes; NULL: never
