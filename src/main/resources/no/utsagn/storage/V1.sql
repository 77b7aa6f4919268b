-- The study file, version 1. Plain SQL: PostgreSQL takes it as it stands.
--
-- Times are nanoseconds since 1970-01-01T00:00Z, lengths of time nanoseconds, spans UTF-16 characters, half-open.
-- "place" is the order within an owner, from 0. Words for kinds and states are those of the program.
-- A part hangs on its owner by a foreign key. References from thing to thing (a coding to its code) have none: a
-- study may hold a thing whose other end is gone with a colleague's copy, and must be kept as it is all the same.

CREATE TABLE study (
  id uuid PRIMARY KEY,
  title text NOT NULL,
  created bigint NOT NULL,
  group_size integer NOT NULL,
  key_file uuid,
  key_deleted bigint,
  codebook_name text NOT NULL
);

CREATE TABLE coder (
  id uuid PRIMARY KEY,
  place integer NOT NULL,
  name text NOT NULL
);

CREATE TABLE tombstone (
  kind text NOT NULL,
  thing uuid NOT NULL,
  for_good boolean NOT NULL,
  PRIMARY KEY (kind, thing, for_good)
);

-- What has been done: ids, never words.

CREATE TABLE audit (
  number integer PRIMARY KEY,
  done_at bigint NOT NULL,
  coder uuid NOT NULL,
  kind text NOT NULL
);

CREATE TABLE audit_thing (
  audit integer NOT NULL REFERENCES audit (number),
  place integer NOT NULL,
  thing uuid NOT NULL,
  PRIMARY KEY (audit, place)
);

-- The states that a participant, transcript, code or chapter has had, oldest first.

CREATE TABLE revision (
  thing uuid NOT NULL,
  place integer NOT NULL,
  id uuid NOT NULL,
  coder uuid NOT NULL,
  made_at bigint NOT NULL,
  PRIMARY KEY (thing, place)
);

CREATE TABLE revision_parent (
  thing uuid NOT NULL,
  revision integer NOT NULL,
  place integer NOT NULL,
  parent uuid NOT NULL,
  PRIMARY KEY (thing, revision, place),
  FOREIGN KEY (thing, revision) REFERENCES revision (thing, place)
);

-- Attributes of a participant or a transcript.

CREATE TABLE attribute (
  thing uuid NOT NULL,
  revision integer NOT NULL,
  name text NOT NULL,
  value text NOT NULL,
  PRIMARY KEY (thing, revision, name),
  FOREIGN KEY (thing, revision) REFERENCES revision (thing, place)
);

-- People.

CREATE TABLE role (
  id uuid PRIMARY KEY,
  place integer NOT NULL,
  singular text NOT NULL,
  plural text NOT NULL,
  english text NOT NULL,
  informant boolean NOT NULL,
  label_kind text NOT NULL,
  letters_left_out text NOT NULL
);

CREATE TABLE role_synonym (
  role uuid NOT NULL REFERENCES role (id),
  place integer NOT NULL,
  word text NOT NULL,
  PRIMARY KEY (role, place)
);

CREATE TABLE role_label_attribute (
  role uuid NOT NULL REFERENCES role (id),
  place integer NOT NULL,
  name text NOT NULL,
  PRIMARY KEY (role, place)
);

CREATE TABLE site (
  id uuid PRIMARY KEY,
  place integer NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  letter text
);

CREATE TABLE participant (
  id uuid PRIMARY KEY,
  place integer NOT NULL
);

CREATE TABLE participant_fields (
  participant uuid NOT NULL REFERENCES participant (id),
  revision integer NOT NULL,
  role uuid NOT NULL,
  name text,
  site uuid,
  round text,
  draw_number integer,
  draw_letter text,
  PRIMARY KEY (participant, revision),
  FOREIGN KEY (participant, revision) REFERENCES revision (thing, place)
);

CREATE TABLE people_case (
  id uuid PRIMARY KEY,
  place integer NOT NULL,
  name text NOT NULL
);

CREATE TABLE case_participant (
  people_case uuid NOT NULL REFERENCES people_case (id),
  participant uuid NOT NULL,
  PRIMARY KEY (people_case, participant)
);

-- Transcripts.

CREATE TABLE transcript (
  id uuid PRIMARY KEY,
  place integer NOT NULL,
  source_format text NOT NULL,
  source_encoding text,
  source_sha256 text,
  origin uuid NOT NULL
);

CREATE TABLE transcript_fields (
  transcript uuid NOT NULL REFERENCES transcript (id),
  revision integer NOT NULL,
  title text NOT NULL,
  kind text NOT NULL,
  round text,
  site uuid,
  language text NOT NULL,
  PRIMARY KEY (transcript, revision),
  FOREIGN KEY (transcript, revision) REFERENCES revision (thing, place)
);

CREATE TABLE transcript_text (
  transcript uuid PRIMARY KEY REFERENCES transcript (id),
  words text NOT NULL
);

CREATE TABLE turn (
  transcript uuid NOT NULL REFERENCES transcript (id),
  place integer NOT NULL,
  id uuid NOT NULL,
  span_start integer NOT NULL,
  span_end integer NOT NULL,
  speaker uuid,
  begins_at bigint,
  PRIMARY KEY (transcript, place)
);

CREATE TABLE speaker (
  transcript uuid NOT NULL REFERENCES transcript (id),
  id uuid NOT NULL,
  place integer NOT NULL,
  written text NOT NULL,
  participant uuid,
  PRIMARY KEY (transcript, id)
);

CREATE TABLE mark (
  transcript uuid NOT NULL REFERENCES transcript (id),
  place integer NOT NULL,
  id uuid NOT NULL,
  span_start integer NOT NULL,
  span_end integer NOT NULL,
  kind text NOT NULL,
  PRIMARY KEY (transcript, place)
);

CREATE TABLE replacement (
  transcript uuid NOT NULL REFERENCES transcript (id),
  place integer NOT NULL,
  id uuid NOT NULL,
  span_start integer NOT NULL,
  span_end integer NOT NULL,
  entity uuid NOT NULL,
  PRIMARY KEY (transcript, place)
);

-- The log of a text. The parent of an edit is the edit before it, that of the first the transcript's origin. It never
-- holds words that were taken out.

CREATE TABLE text_edit (
  transcript uuid NOT NULL REFERENCES transcript (id),
  place integer NOT NULL,
  revision uuid NOT NULL,
  undoes uuid,
  coder uuid NOT NULL,
  made_at bigint NOT NULL,
  kind text NOT NULL,
  span_start integer NOT NULL,
  span_end integer NOT NULL,
  inserted integer NOT NULL,
  whole boolean NOT NULL,
  inserted_words text,
  turn uuid,
  speaker uuid,
  PRIMARY KEY (transcript, place)
);

-- Who and what is mentioned.

CREATE TABLE entity (
  id uuid PRIMARY KEY,
  place integer NOT NULL,
  kind text NOT NULL,
  state text NOT NULL,
  label_of uuid,
  stored_rung integer
);

CREATE TABLE entity_form (
  entity uuid NOT NULL REFERENCES entity (id),
  place integer NOT NULL,
  form text NOT NULL,
  PRIMARY KEY (entity, place)
);

CREATE TABLE entity_rung (
  entity uuid NOT NULL REFERENCES entity (id),
  place integer NOT NULL,
  words text NOT NULL,
  PRIMARY KEY (entity, place)
);

-- The codebook, and what is coded.

CREATE TABLE code (
  id uuid PRIMARY KEY,
  place integer NOT NULL
);

CREATE TABLE code_fields (
  code uuid NOT NULL REFERENCES code (id),
  revision integer NOT NULL,
  name text NOT NULL,
  brief text NOT NULL,
  full_definition text NOT NULL,
  when_to_use text NOT NULL,
  when_not_to_use text NOT NULL,
  example text NOT NULL,
  parent uuid,
  color text NOT NULL,
  sibling_order integer NOT NULL,
  status text NOT NULL,
  PRIMARY KEY (code, revision),
  FOREIGN KEY (code, revision) REFERENCES revision (thing, place)
);

CREATE TABLE code_group (
  id uuid PRIMARY KEY,
  place integer NOT NULL,
  name text NOT NULL
);

CREATE TABLE code_in_group (
  code uuid NOT NULL,
  revision integer NOT NULL,
  code_group uuid NOT NULL,
  PRIMARY KEY (code, revision, code_group),
  FOREIGN KEY (code, revision) REFERENCES code_fields (code, revision)
);

CREATE TABLE code_alias (
  gone uuid PRIMARY KEY,
  holder uuid NOT NULL
);

CREATE TABLE coding (
  transcript uuid NOT NULL,
  id uuid NOT NULL,
  code uuid NOT NULL,
  span_start integer NOT NULL,
  span_end integer NOT NULL,
  coder uuid NOT NULL,
  coded_at bigint NOT NULL,
  PRIMARY KEY (transcript, id)
);

CREATE TABLE coding_about (
  transcript uuid NOT NULL,
  coding uuid NOT NULL,
  participant uuid NOT NULL,
  PRIMARY KEY (transcript, coding, participant),
  FOREIGN KEY (transcript, coding) REFERENCES coding (transcript, id)
);

-- target_kind says what target is the id of; within is the transcript of a turn.

CREATE TABLE memo (
  id uuid PRIMARY KEY,
  place integer NOT NULL,
  target_kind text NOT NULL,
  target uuid,
  within uuid,
  words text NOT NULL,
  coder uuid NOT NULL,
  made_at bigint NOT NULL
);

-- What will be printed, and what has been.

CREATE TABLE chapter (
  id uuid PRIMARY KEY,
  place integer NOT NULL
);

CREATE TABLE chapter_fields (
  chapter uuid NOT NULL REFERENCES chapter (id),
  revision integer NOT NULL,
  title text NOT NULL,
  PRIMARY KEY (chapter, revision),
  FOREIGN KEY (chapter, revision) REFERENCES revision (thing, place)
);

CREATE TABLE chapter_item (
  chapter uuid NOT NULL,
  revision integer NOT NULL,
  place integer NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  heading_level integer,
  words text,
  transcript uuid,
  span_start integer,
  span_end integer,
  form text,
  printed_form text,
  PRIMARY KEY (chapter, revision, place),
  FOREIGN KEY (chapter, revision) REFERENCES chapter_fields (chapter, revision)
);

CREATE TABLE quote_mark (
  chapter uuid NOT NULL,
  revision integer NOT NULL,
  item integer NOT NULL,
  place integer NOT NULL,
  kind text NOT NULL,
  span_start integer NOT NULL,
  span_end integer NOT NULL,
  words text,
  PRIMARY KEY (chapter, revision, item, place),
  FOREIGN KEY (chapter, revision, item) REFERENCES chapter_item (chapter, revision, place)
);

CREATE TABLE quote_form (
  chapter uuid NOT NULL,
  revision integer NOT NULL,
  item integer NOT NULL,
  form text NOT NULL,
  words text NOT NULL,
  PRIMARY KEY (chapter, revision, item, form),
  FOREIGN KEY (chapter, revision, item) REFERENCES chapter_item (chapter, revision, place)
);

CREATE TABLE printed_before (
  id uuid PRIMARY KEY,
  place integer NOT NULL,
  transcript uuid NOT NULL,
  span_start integer NOT NULL,
  span_end integer NOT NULL,
  printed_in text NOT NULL,
  printed_at bigint NOT NULL
);
