CREATE TABLE half_made (id uuid PRIMARY KEY);

INSERT INTO nowhere (id) VALUES (1);
