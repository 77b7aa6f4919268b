package no.utsagn.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.SQLiteOpenMode;

/** All that is SQLite's own: how a file is opened and locked, how values are kept, what its errors mean. */
final class SqliteDialect {

    /** "Utsg" in ASCII, at byte 68 of every study file, so that it is known from other databases. */
    static final int APPLICATION_ID = 0x55747367;

    /** The lower byte of a result code says what went wrong, the others how. */
    private static final int PRIMARY_CODE = 0xff;

    /** Where a file says whether it needs a write-ahead log, and how: SQLite's file format, header. */
    private static final int WRITE_VERSION = 18;

    private static final int READ_VERSION = 19;
    private static final byte WITH_LOG = 2;
    private static final byte WITHOUT_LOG = 1;

    private SqliteDialect() {}

    /**
     * Connects to a file that exists, and takes it for this connection alone.
     *
     * @param wait how long to wait for another to let go of it, in milliseconds
     */
    static Handle connect(Path file, int wait) {
        loadLibrary();
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setOpenMode(SQLiteOpenMode.READWRITE);
        config.setBusyTimeout(wait);
        Handle handle = open(() -> config.createConnection("jdbc:sqlite:" + file.toUri()), file);
        handle.execute("PRAGMA locking_mode = EXCLUSIVE");
        return handle;
    }

    /** The bytes of a file as a database of its own. What is done to it is done to no file. */
    static Handle inMemory(Path file, byte[] bytes) {
        loadLibrary();
        byte[] plain = bytes.clone();
        if (plain.length > READ_VERSION && plain[READ_VERSION] == WITH_LOG) {
            plain[WRITE_VERSION] = WITHOUT_LOG;
            plain[READ_VERSION] = WITHOUT_LOG;
        }
        SQLiteConfig config = new SQLiteConfig();
        return open(
                () -> {
                    Connection memory = config.createConnection("jdbc:sqlite::memory:");
                    memory.unwrap(SQLiteConnection.class).deserialize("main", plain);
                    return memory;
                },
                file);
    }

    private static void loadLibrary() {
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception | LinkageError e) {
            throw Problem.of("storage.native-library", System.getProperty("java.io.tmpdir", ""))
                    .causedBy(e)
                    .exception();
        }
    }

    private static Handle open(ConnectionFactory connections, Path file) {
        Jdbi jdbi = Jdbi.create(connections);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        jdbi.registerArgument(new UuidAsBytes());
        jdbi.registerArgument(new FlagAsNumber());
        jdbi.registerRowMapper(new Values());
        try {
            return jdbi.open();
        } catch (RuntimeException e) {
            throw problem(file, e);
        }
    }

    /** Sets a file up that is known to be a study: written through at every commit, nothing left where it was wiped. */
    static void prepare(Handle handle) {
        handle.execute("PRAGMA journal_mode = WAL");
        handle.execute("PRAGMA synchronous = FULL");
        handle.execute("PRAGMA foreign_keys = ON");
        handle.execute("PRAGMA secure_delete = ON");
        handle.execute("PRAGMA temp_store = MEMORY");
    }

    static int applicationId(Handle handle) {
        return number(handle, "PRAGMA application_id");
    }

    static void markAsStudy(Handle handle) {
        handle.execute("PRAGMA application_id = " + APPLICATION_ID);
    }

    static int version(Handle handle) {
        return number(handle, "PRAGMA user_version");
    }

    static void setVersion(Handle handle, int version) {
        handle.execute("PRAGMA user_version = " + version);
    }

    private static int number(Handle handle, String pragma) {
        return handle.createQuery(pragma).mapTo(Integer.class).one();
    }

    /** Whether the pages of the file are whole and hang together: SQLite itself takes a last page cut short for zeros. */
    static boolean isWhole(Path file, Handle handle) throws IOException {
        return Files.size(file) % number(handle, "PRAGMA page_size") == 0
                && handle.createQuery("PRAGMA quick_check(1)")
                        .mapTo(String.class)
                        .list()
                        .equals(List.of("ok"));
    }

    /** Brings all of the write-ahead log into the file and empties it; false if something held that up. */
    static boolean truncateLog(Handle handle) {
        return number(handle, "PRAGMA wal_checkpoint(TRUNCATE)") == 0;
    }

    /**
     * One transaction in which tables may be emptied at once. While foreign keys are watched, SQLite takes rows away one
     * by one and leaves pages that it has moved rows out of as they are; else it wipes all pages of the table.
     */
    static void wiping(Handle handle, HandleConsumer<RuntimeException> work) {
        handle.execute("PRAGMA foreign_keys = OFF");
        try {
            handle.useTransaction(work);
        } finally {
            handle.execute("PRAGMA foreign_keys = ON");
        }
    }

    /** Writes a whole copy, without free pages, to a file that does not exist. */
    static void copyTo(Handle handle, Path file) {
        handle.execute("VACUUM INTO ?", file.toString());
    }

    /**
     * What an error of the database means for the person at the screen. Its own message may quote and is left out. What
     * is no error of the database, or is one only if this program is wrong, comes back as it is.
     */
    static RuntimeException problem(Path file, Exception thrown) {
        Throwable at = thrown;
        while (!(at instanceof SQLException) && at.getCause() != null) {
            at = at.getCause();
        }
        if (thrown instanceof ProblemException problem) {
            return problem;
        } else if (at instanceof SQLException error) {
            IOException silent = new IOException("SQLite result code " + error.getErrorCode());
            silent.setStackTrace(thrown.getStackTrace());
            return problem(file.toString(), error.getErrorCode())
                    .<RuntimeException>map(problem -> problem.causedBy(silent).exception())
                    .orElseGet(() -> new IllegalStateException(silent));
        }
        return thrown instanceof RuntimeException wrong ? wrong : new IllegalStateException(thrown);
    }

    private static Optional<Problem> problem(String file, int code) {
        return switch (SQLiteErrorCode.getErrorCode(code & PRIMARY_CODE)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> Optional.of(Problem.of("storage.in-use", file));
            case SQLITE_NOTADB -> Optional.of(Problem.of("storage.not-a-study", file));
            case SQLITE_CORRUPT, SQLITE_ERROR -> Optional.of(Problem.of("storage.damaged", file));
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
                Optional.of(Problem.of("storage.read-only", file));
            case SQLITE_FULL -> Optional.of(Problem.of("file.disk-full", file));
            case SQLITE_IOERR, SQLITE_PROTOCOL, SQLITE_NOLFS -> Optional.of(Problem.of("storage.disk-error", file));
            default -> Optional.empty();
        };
    }

    /** Reads a row as it comes, ids made of their bytes. */
    private static final class Values implements RowMapper<Object[]> {

        @Override
        public RowMapper<Object[]> specialize(ResultSet rows, StatementContext context) throws SQLException {
            int width = rows.getMetaData().getColumnCount();
            return (row, same) -> values(row, width);
        }

        @Override
        public Object[] map(ResultSet row, StatementContext context) throws SQLException {
            return values(row, row.getMetaData().getColumnCount());
        }

        private static Object[] values(ResultSet row, int width) throws SQLException {
            Object[] values = new Object[width];
            for (int i = 0; i < width; i++) {
                Object value = row.getObject(i + 1);
                values[i] = value instanceof byte[] bytes ? uuid(bytes) : value;
            }
            return values;
        }

        private static UUID uuid(byte[] bytes) {
            if (bytes.length != 2 * Long.BYTES) {
                throw new IllegalArgumentException("an id of " + bytes.length + " bytes");
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return new UUID(buffer.getLong(), buffer.getLong());
        }
    }

    /** An id takes 16 bytes; as text it would take 36. */
    private static final class UuidAsBytes extends AbstractArgumentFactory<UUID> {
        UuidAsBytes() {
            super(Types.BINARY);
        }

        @Override
        protected Argument build(UUID id, ConfigRegistry config) {
            byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .array();
            return (position, statement, context) -> statement.setBytes(position, bytes);
        }
    }

    /** SQLite knows no booleans. */
    private static final class FlagAsNumber extends AbstractArgumentFactory<Boolean> {
        FlagAsNumber() {
            super(Types.INTEGER);
        }

        @Override
        protected Argument build(Boolean flag, ConfigRegistry config) {
            return (position, statement, context) -> statement.setInt(position, flag ? 1 : 0);
        }
    }
}
