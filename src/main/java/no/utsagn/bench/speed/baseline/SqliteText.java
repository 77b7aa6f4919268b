package no.utsagn.bench.speed.baseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/**
 * The turns of a generated study in SQLite, as another program might keep them: a table of texts, and FTS5 over it. It
 * lies in a temporary file, which goes when it is closed; only invented speech may be put into it.
 */
public final class SqliteText implements AutoCloseable {

    private static final int BATCH = 10_000;
    private static final int TOP = 100;
    /** Half a gigabyte of cache, so that no disk is measured. */
    private static final List<String> PREPARE = List.of(
            "PRAGMA journal_mode = OFF",
            "PRAGMA synchronous = OFF",
            "PRAGMA cache_size = -500000",
            "PRAGMA temp_store = MEMORY",
            "CREATE TABLE turns (id INTEGER PRIMARY KEY, text TEXT NOT NULL)",
            "CREATE VIRTUAL TABLE words USING fts5(text, content = 'turns', content_rowid = 'id',"
                    + " tokenize = \"unicode61 remove_diacritics 0\")");

    private final Path file;
    private final Connection connection;

    private SqliteText(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Puts all turns in. */
    public static SqliteText of(Study study) {
        try {
            Path file = Files.createTempFile("utsagn-bench", ".db");
            SqliteText text = new SqliteText(file, DriverManager.getConnection("jdbc:sqlite:" + file));
            text.fill(study);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("SQLite cannot hold the text", e);
        }
    }

    private void fill(Study study) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : PREPARE) {
                statement.execute(each);
            }
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO turns (text) VALUES (?)")) {
            int waiting = 0;
            for (Transcript transcript : study.transcripts()) {
                for (Turn turn : transcript.turns()) {
                    Span span = turn.span();
                    insert.setString(1, span.of(transcript.text()));
                    insert.addBatch();
                    if (++waiting % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
            }
            insert.executeBatch();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO words (words) VALUES ('rebuild')");
            statement.execute("INSERT INTO words (words) VALUES ('optimize')");
        }
        connection.commit();
    }

    /** The hundred best turns by FTS5 and its BM25. @param match in the language of FTS5 @return how many there are */
    public int best(String match) {
        return ask("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT " + TOP, match);
    }

    /** All turns that hold some letters, by reading every one. @return how many there are */
    public int scan(String letters) {
        return ask("SELECT id FROM turns WHERE text LIKE ?", "%" + letters + "%");
    }

    private int ask(String sql, String argument) {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, argument);
            int count = 0;
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    count++;
                }
            }
            return count;
        } catch (SQLException e) {
            throw new IllegalStateException("SQLite cannot answer", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
            Files.deleteIfExists(file);
        } catch (SQLException e) {
            throw new IllegalStateException("SQLite cannot let go", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
