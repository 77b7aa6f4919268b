-- The study file, version 2: the state of a text in which names were last replaced in it, if they ever were. What a file
-- of version 1 holds counts as not looked at, until names are replaced again.

ALTER TABLE transcript ADD COLUMN nameless uuid;
