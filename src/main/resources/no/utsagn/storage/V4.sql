-- The study file, version 4: saved searches with their rules, and what a study says of words.

CREATE TABLE saved_search (
  id uuid PRIMARY KEY,
  place integer NOT NULL,
  name text NOT NULL,
  query text NOT NULL,
  width text NOT NULL,
  folded boolean NOT NULL,
  coder uuid NOT NULL,
  saved bigint NOT NULL,
  rule_code uuid,
  rule_unit text
);

CREATE TABLE saved_search_form (
  search uuid NOT NULL REFERENCES saved_search (id),
  form text NOT NULL,
  taken boolean NOT NULL,
  PRIMARY KEY (search, form)
);

CREATE TABLE saved_search_looked (
  search uuid NOT NULL REFERENCES saved_search (id),
  transcript uuid NOT NULL,
  PRIMARY KEY (search, transcript)
);

CREATE TABLE own_alike (
  line integer NOT NULL,
  place integer NOT NULL,
  word text NOT NULL,
  PRIMARY KEY (line, place)
);

CREATE TABLE own_filler (
  word text PRIMARY KEY,
  counted boolean NOT NULL
);
