package no.utsagn.storage.row;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.utsagn.base.Id;
import no.utsagn.base.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table, in values that a database knows: UUID, String, Integer, Long, Boolean or nothing.
 *
 * @param values one for each column of the table, in its order
 */
record Row(Table table, List<@Nullable Object> values) {

    Row {
        if (values.size() != table.width()) {
            throw new IllegalArgumentException(values.size() + " values for " + table.name());
        }
    }

    static Row of(Table table, @Nullable Object... things) {
        List<@Nullable Object> values = new ArrayList<>(things.length);
        for (Object thing : things) {
            values.add(plain(thing));
        }
        return new Row(table, Collections.unmodifiableList(values));
    }

    /** What tells this row from the others of its table. */
    List<@Nullable Object> key() {
        return values.subList(0, table.keys());
    }

    List<@Nullable Object> rest() {
        return values.subList(table.keys(), values.size());
    }

    private static @Nullable Object plain(@Nullable Object thing) {
        if (thing instanceof Optional<?> maybe) {
            return plain(maybe.orElse(null));
        } else if (thing instanceof Id<?> id) {
            return id.value();
        } else if (thing instanceof RevisionId id) {
            return id.value();
        } else if (thing instanceof Instant at) {
            return nanoseconds(at);
        } else if (thing instanceof Duration length) {
            return length.toNanos();
        } else if (thing instanceof Enum<?> word) {
            return word.name();
        }
        return thing;
    }

    /** Nanoseconds since 1970; enough for the years 1677 to 2262. Others are refused by an exception. */
    private static long nanoseconds(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), TimeUnit.SECONDS.toNanos(1)), at.getNano());
    }

    @Override
    public String toString() {
        return "Row of " + table.name();
    }
}
