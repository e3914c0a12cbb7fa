-- Notices to phones by web push: the installation's own pair of keys, made when it was switched on, and where to send a day's.
CREATE TABLE push_keys (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  public_key  TEXT NOT NULL, -- P-256, uncompressed, base64url
  private_key TEXT NOT NULL  -- P-256, base64url
) STRICT;

CREATE TABLE push_subscriptions (
  office   TEXT NOT NULL,
  date     TEXT NOT NULL,    -- gone with the day
  ticket   TEXT NOT NULL,
  endpoint TEXT NOT NULL,    -- an address at the phone's own push service
  p256dh   TEXT NOT NULL,    -- the phone's keys: only it reads what is sent
  auth     TEXT NOT NULL,
  language TEXT NOT NULL,
  PRIMARY KEY (office, date, ticket, endpoint)
) STRICT, WITHOUT ROWID;
