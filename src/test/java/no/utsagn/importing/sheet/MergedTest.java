package no.utsagn.importing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MergedTest {

    private static List<RawRow> spread(List<RawRow> rows, String... areas) {
        Merged merged = new Merged();
        for (String area : areas) {
            merged.add(area);
        }
        return merged.spread(rows);
    }

    @ParameterizedTest
    @CsvSource({"A7, 0", "Z1, 25", "AA1, 26", "AZ3, 51", "BA3, 52", "XFD1048576, 16383"})
    void aColumnIsCountedFromItsLetters(String cell, int column) {
        assertThat(Merged.column(cell)).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "A", "a1", "7A", "ABCD1", "$A$1"})
    void whatIsNoCellHasNoColumn(String cell) {
        assertThatThrownBy(() -> Merged.column(cell)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aShortValueHoldsForEachRowBesideIt() {
        List<RawRow> rows = List.of(
                new RawRow(2, List.of("Oslo", "a")), new RawRow(3, List.of("", "b")), new RawRow(4, List.of("", "c")));

        assertThat(spread(rows, "A2:A3"))
                .containsExactly(
                        new RawRow(2, List.of("Oslo", "a")),
                        new RawRow(3, List.of("Oslo", "b")),
                        new RawRow(4, List.of("", "c")));
    }

    @Test
    void aRowThatEndsBeforeTheColumnIsMadeLonger() {
        List<RawRow> rows = List.of(new RawRow(1, List.of("a", "b", "Bodø")), new RawRow(2, List.of("c")));

        assertThat(spread(rows, "C1:C2"))
                .containsExactly(new RawRow(1, List.of("a", "b", "Bodø")), new RawRow(2, List.of("c", "", "Bodø")));
    }

    @Test
    void anAnswerIsSaidOnceAndAnAreaWithoutAValueTellsNothing() {
        List<RawRow> rows =
                List.of(new RawRow(1, List.of("et langt svar ".repeat(4), "")), new RawRow(2, List.of("", "x")));

        assertThat(spread(rows, "A1:A2", "B1:B2", "Q7:Q9", "no area", "A9:A2")).isEqualTo(rows);
    }

    @Test
    void anAreaThatGoesOnForEverEndsWithTheRows() {
        List<RawRow> rows = List.of(new RawRow(1, List.of("1")), new RawRow(5, List.of("")));

        assertThat(spread(rows, "A1:A9999999"))
                .containsExactly(new RawRow(1, List.of("1")), new RawRow(5, List.of("1")));
    }
}
