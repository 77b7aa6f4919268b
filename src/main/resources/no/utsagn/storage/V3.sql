-- The study file, version 3: what was said of the words at single places, how much each rung tells, samples read for
-- overlooked names, and in which written form of a quote a word gave way to another. Rungs of a file of version 2
-- were all chosen by a researcher.

CREATE TABLE pin (
  transcript uuid NOT NULL REFERENCES transcript (id),
  place integer NOT NULL,
  id uuid NOT NULL,
  span_start integer NOT NULL,
  span_end integer NOT NULL,
  entity uuid,
  PRIMARY KEY (transcript, place)
);

ALTER TABLE entity_rung ADD COLUMN level text NOT NULL DEFAULT 'OWN';

CREATE TABLE name_sample (
  id uuid PRIMARY KEY,
  place integer NOT NULL,
  coder uuid NOT NULL,
  begun bigint NOT NULL,
  size integer NOT NULL,
  population integer NOT NULL,
  sentences_read integer NOT NULL,
  sentences_named integer NOT NULL,
  reached uuid
);

ALTER TABLE quote_mark ADD COLUMN form text;
