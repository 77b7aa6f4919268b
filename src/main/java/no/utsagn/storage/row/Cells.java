package no.utsagn.storage.row;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.utsagn.base.Id;
import no.utsagn.base.RevisionId;
import no.utsagn.language.Span;
import org.jspecify.annotations.Nullable;

/** One row as it was read: its values by the names of their columns. */
public final class Cells {

    /** In nanoseconds since 1970: the first whole second that can be told in them, in the year 1677. */
    private static final long EARLIEST = TimeUnit.SECONDS.toNanos(TimeUnit.NANOSECONDS.toSeconds(Long.MIN_VALUE));

    private final Table table;
    private final @Nullable Object[] values;

    Cells(Table table, @Nullable Object[] values) {
        this.table = table;
        this.values = values;
    }

    private Optional<Object> cell(String column) {
        return Optional.ofNullable(values[table.index(column)]);
    }

    Object key(int index) {
        Object value = values[index];
        if (value == null) {
            throw new UnreadableException(table.name());
        }
        return value;
    }

    private <T> Optional<T> maybe(String column, Class<T> type) {
        return cell(column).map(value -> {
            if (!type.isInstance(value)) {
                throw new UnreadableException(table.name() + "." + column);
            }
            return type.cast(value);
        });
    }

    private <T> T must(Optional<T> value, String column) {
        return value.orElseThrow(() -> new UnreadableException(table.name() + "." + column));
    }

    public Optional<UUID> maybeUuid(String column) {
        return maybe(column, UUID.class);
    }

    public UUID uuid(String column) {
        return must(maybeUuid(column), column);
    }

    public <T> Optional<Id<T>> maybeId(String column) {
        return maybeUuid(column).map(Id::new);
    }

    public <T> Id<T> id(String column) {
        return new Id<>(uuid(column));
    }

    public Optional<RevisionId> maybeRevision(String column) {
        return maybeUuid(column).map(RevisionId::new);
    }

    public RevisionId revision(String column) {
        return new RevisionId(uuid(column));
    }

    public Optional<String> maybeString(String column) {
        return maybe(column, String.class);
    }

    public String string(String column) {
        return must(maybeString(column), column);
    }

    public Optional<Integer> maybeNumber(String column) {
        return maybe(column, Number.class).map(number -> {
            if (number.longValue() != number.intValue()) {
                throw new UnreadableException(table.name() + "." + column);
            }
            return number.intValue();
        });
    }

    public int number(String column) {
        return must(maybeNumber(column), column);
    }

    /** A number that may be beyond an int. */
    public long large(String column) {
        return must(maybe(column, Number.class), column).longValue();
    }

    /** A yes or no; a database without such a type keeps 1 or 0. */
    public boolean flag(String column) {
        Object value = must(cell(column), column);
        return value instanceof Number number ? number.intValue() != 0 : Boolean.TRUE.equals(value);
    }

    public Optional<Instant> maybeInstant(String column) {
        return maybe(column, Number.class).map(Number::longValue).map(nanoseconds -> {
            if (nanoseconds < EARLIEST) {
                throw new UnreadableException(table.name() + "." + column);
            }
            return instant(nanoseconds);
        });
    }

    public Instant instant(String column) {
        return must(maybeInstant(column), column);
    }

    private static Instant instant(long nanoseconds) {
        long second = TimeUnit.SECONDS.toNanos(1);
        return Instant.ofEpochSecond(Math.floorDiv(nanoseconds, second), Math.floorMod(nanoseconds, second));
    }

    public Optional<Duration> maybeDuration(String column) {
        return maybe(column, Number.class).map(Number::longValue).map(Duration::ofNanos);
    }

    /** The span of the row: every table with spans names their columns alike. */
    public Span span() {
        return new Span(number("span_start"), number("span_end"));
    }

    public <E extends Enum<E>> Optional<E> maybeWord(String column, Class<E> type) {
        return maybeString(column).map(word -> Enum.valueOf(type, word));
    }

    public <E extends Enum<E>> E word(String column, Class<E> type) {
        return must(maybeWord(column, type), column);
    }

    /** A cell holds what the program never puts there: the file is damaged. */
    static final class UnreadableException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        UnreadableException(String where) {
            super("unreadable: " + where);
        }
    }
}
