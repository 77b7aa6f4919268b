-- A version that does not exist: for tests of migration.

CREATE TABLE later (
  id uuid PRIMARY KEY,
  words text NOT NULL -- a remark; with a semicolon
);

INSERT INTO later (id, words)
SELECT id, title FROM study;
