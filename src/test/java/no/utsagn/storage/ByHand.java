package no.utsagn.storage;

import java.nio.file.Path;
import org.jdbi.v3.core.Handle;

/** Changes a study file as somebody may who opens it in another program. */
public final class ByHand {

    private ByHand() {}

    /** Runs statements on a file that is open nowhere; nothing watches over what they break. */
    public static void change(Path file, String... statements) {
        try (Handle handle = SqliteDialect.connect(file, 0)) {
            for (String statement : statements) {
                handle.execute(statement);
            }
        }
    }
}
