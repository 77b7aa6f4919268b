package no.utsagn.storage.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.utsagn.base.Id;
import no.utsagn.base.RevisionId;
import no.utsagn.language.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowTest {

    private static final Table ALL =
            Table.of("all", "id", "revision name number yes at length day none span_start span_end");
    private static final Table TIME = Table.of("time", "id", "at length");

    private static Cells read(Row row) {
        return new Cells(row.table(), row.values().toArray());
    }

    @Test
    void whatIsPutInARowIsReadFromIt() {
        Id<String> id = Id.random();
        RevisionId revision = RevisionId.random();
        Instant at = Instant.parse("1969-12-31T23:59:59.999999999Z");
        Row row = Row.of(
                ALL,
                id,
                revision,
                Optional.of("Kari"),
                7,
                true,
                at,
                Duration.ofMillis(1500),
                DayOfWeek.FRIDAY,
                Optional.empty(),
                2,
                5);
        Cells cells = read(row);
        assertThat(cells.<String>id("id")).isEqualTo(id);
        assertThat(cells.revision("revision")).isEqualTo(revision);
        assertThat(cells.string("name")).isEqualTo("Kari");
        assertThat(cells.number("number")).isEqualTo(7);
        assertThat(cells.flag("yes")).isTrue();
        assertThat(cells.instant("at")).isEqualTo(at);
        assertThat(cells.maybeDuration("length")).contains(Duration.ofMillis(1500));
        assertThat(cells.word("day", DayOfWeek.class)).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(cells.maybeUuid("none")).isEmpty();
        assertThat(cells.span()).isEqualTo(new Span(2, 5));
    }

    @Property(tries = 200)
    void everyTimeIsKeptToTheNanosecond(@ForAll int seconds, @ForAll @IntRange(max = 999_999_999) int nanoseconds) {
        Instant at = Instant.ofEpochSecond(seconds, nanoseconds);
        assertThat(read(Row.of(TIME, UUID.randomUUID(), at, Optional.empty())).instant("at"))
                .isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1600-01-01T00:00:00Z", "2300-01-01T00:00:00Z"})
    void aTimeThatDoesNotFitIsRefused(String at) {
        assertThatThrownBy(() -> Row.of(TIME, UUID.randomUUID(), Instant.parse(at), Optional.empty()))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aCellOfAnotherKindIsUnreadableAndSaysOnlyWhere() {
        Cells cells = new Cells(TIME, new Object[] {"Kari", "Nordmann", null});
        assertThatThrownBy(() -> cells.uuid("id")).hasMessage("unreadable: time.id");
        assertThatThrownBy(() -> cells.instant("at")).hasMessage("unreadable: time.at");
        assertThatThrownBy(() -> cells.number("length")).hasMessage("unreadable: time.length");
    }

    @Test
    void aRowHasAValueForEachColumnAndShowsNone() {
        assertThatThrownBy(() -> Row.of(TIME, UUID.randomUUID())).isInstanceOf(IllegalArgumentException.class);
        assertThat(Row.of(TIME, "Kari", "Nordmann", 1)).hasToString("Row of time");
        assertThat(Row.of(TIME, "a", 1, 2).key()).isEqualTo(Arrays.asList("a"));
        assertThat(Row.of(TIME, "a", 1, 2).rest()).isEqualTo(Arrays.asList(1, 2));
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MAX_VALUE})
    void aNumberThatNoneCanBeIsUnreadable(long number) {
        Cells cells = new Cells(TIME, new Object[] {number, number, 1});
        assertThatThrownBy(() -> cells.number("id")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyTimeThatIsReadCanBeWritten() {
        Cells first = new Cells(TIME, new Object[] {1, Long.MIN_VALUE, 1});
        assertThatThrownBy(() -> first.instant("at")).isInstanceOf(IllegalArgumentException.class);
        Cells next = new Cells(TIME, new Object[] {1, -9_223_372_036_000_000_000L, 1});
        Instant earliest = next.instant("at");
        assertThat(read(Row.of(TIME, 1, earliest, Duration.ZERO)).instant("at")).isEqualTo(earliest);
    }
}
