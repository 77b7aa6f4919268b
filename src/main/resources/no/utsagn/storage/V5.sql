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

-- What an edit that came from another copy does, told by characters: the clock of its copy, the characters it stands
-- between, how many it put in, and those it took out. A state is the origin of the text or the edit that put them in.

CREATE TABLE text_edit_carried (
  transcript uuid NOT NULL REFERENCES transcript (id),
  place integer NOT NULL,
  clock bigint NOT NULL,
  after_state uuid,
  after_letter integer,
  before_state uuid,
  before_letter integer,
  put integer NOT NULL,
  PRIMARY KEY (transcript, place)
);

CREATE TABLE text_edit_taken (
  transcript uuid NOT NULL REFERENCES transcript (id),
  edit integer NOT NULL,
  place integer NOT NULL,
  state uuid NOT NULL,
  first_letter integer NOT NULL,
  letters integer NOT NULL,
  PRIMARY KEY (transcript, edit, place)
);
