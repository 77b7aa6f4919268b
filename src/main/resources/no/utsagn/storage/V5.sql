-- The study file, version 5: what has happened to things that keep no history, and what was deleted when, so that of
-- two copies it can be told which has the newer state; and who works in this copy.

CREATE TABLE thing_change (
  thing uuid NOT NULL,
  id uuid NOT NULL,
  coder uuid NOT NULL,
  made_at bigint NOT NULL,
  PRIMARY KEY (thing, id)
);

CREATE TABLE deletion (
  thing uuid NOT NULL,
  id uuid NOT NULL,
  coder uuid,
  made_at bigint,
  head uuid,
  PRIMARY KEY (thing, id)
);

CREATE TABLE lifted_deletion (
  id uuid PRIMARY KEY
);

-- At most one row: the coder whose copy this is. Without it, it is that of the first coder.

CREATE TABLE worker (
  coder uuid PRIMARY KEY,
  given_by uuid NOT NULL,
  given_at bigint NOT NULL,
  blind boolean NOT NULL
);

-- Pairs of codes that look alike and were kept apart, the lesser id first, so that it is not asked again.

CREATE TABLE code_apart (
  one uuid NOT NULL,
  other uuid NOT NULL,
  PRIMARY KEY (one, other)
);
