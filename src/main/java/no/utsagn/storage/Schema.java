package no.utsagn.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import no.utsagn.base.Problem;
import org.jdbi.v3.core.Handle;

/**
 * The tables of a study file, made and brought up to date by numbered scripts.
 *
 * @param scripts resources beside this class; the first makes version 1, each other the version after that before it
 */
record Schema(List<String> scripts) {

    /** The schema of this program. */
    static Schema current() {
        return new Schema(List.of("V1.sql", "V2.sql", "V3.sql", "V4.sql", "V5.sql"));
    }

    Schema {
        scripts = List.copyOf(scripts);
    }

    int version() {
        return scripts.size();
    }

    /** @throws no.utsagn.base.ProblemException if the file is of a later program, of none, or no study at all */
    void requireKnown(Path file, Handle handle) {
        if (SqliteDialect.applicationId(handle) != SqliteDialect.APPLICATION_ID) {
            throw Problem.of("storage.not-a-study", file.toString()).exception();
        }
        if (SqliteDialect.version(handle) < 1) {
            throw Problem.of("storage.damaged", file.toString()).exception();
        }
        if (SqliteDialect.version(handle) > version()) {
            throw Problem.of("storage.later-version", file.toString()).exception();
        }
    }

    boolean isCurrent(Handle handle) {
        return SqliteDialect.version(handle) == version();
    }

    /** Runs the scripts that the file has not seen, all or none. To be called within a transaction. */
    void migrate(Handle handle) {
        for (int version = SqliteDialect.version(handle); version < version(); version++) {
            for (String statement : statements(scripts.get(version))) {
                handle.execute(statement);
            }
        }
        SqliteDialect.setVersion(handle, version());
    }

    /** The statements of a script: each ends with a semicolon at the end of a line. */
    private static List<String> statements(String script) {
        try (InputStream in = Schema.class.getResourceAsStream(script)) {
            if (in == null) {
                throw new IllegalStateException("no script " + script);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            return List.of(text.split(";\\s*(?:\\R|$)")).stream()
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
