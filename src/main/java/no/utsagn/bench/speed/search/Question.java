package no.utsagn.bench.speed.search;

import java.util.Optional;

/**
 * The same question to us and to others.
 *
 * @param ours in our query language
 * @param fts5 in that of SQLite's FTS5, if it can be asked there
 * @param like the letters that a scan looks for, if one can answer it
 */
record Question(String ours, Optional<String> fts5, Optional<String> like) {

    static Question of(String ours) {
        return new Question(ours, Optional.empty(), Optional.empty());
    }

    Question fts5(String match) {
        return new Question(ours, Optional.of(match), like);
    }

    Question like(String letters) {
        return new Question(ours, fts5, Optional.of(letters));
    }

    @Override
    public String toString() {
        return "question of " + ours.length();
    }
}
