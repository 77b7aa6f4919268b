package no.utsagn.importing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utsagn.importing.source.Decoded;

/** What was written as RFC 4180 says comes back, whatever the cells hold. */
class CsvRoundTripPropertyTest {

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars("abæØ 12,;|\t\"'\n.?")
                .ofMaxLength(12)
                .map(String::strip);
        Arbitrary<String> first =
                Arbitraries.strings().withChars("xyz").ofMinLength(1).ofMaxLength(3);
        return first.flatMap(id -> cell.list().ofSize(3).map(rest -> {
                    List<String> row = new ArrayList<>(List.of(id));
                    row.addAll(rest);
                    return row;
                }))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(tries = 400)
    void whatWasWrittenIsRead(@ForAll("rows") List<List<String>> rows, @ForAll("signs") char sign) {
        String header = "id" + sign + "ein" + sign + "to" + sign + "tre\n";
        String text = header + rows.stream().map(row -> line(row, sign)).collect(Collectors.joining());

        CsvSheet csv = new CsvSheet(
                Tables.text("a.csv", text), new Decoded(text, "UTF-8", List.of()), text, 0, Optional.of(sign));

        assertThat(csv.rows().stream().skip(1).map(RawRow::cells).toList()).isEqualTo(rows);
    }

    @Property(tries = 200)
    void theSeparatorIsFoundWhereAllCellsAreQuoted(
            @ForAll("rows") List<List<String>> rows, @ForAll("signs") char sign) {
        String text = "id" + sign + "ein" + sign + "to" + sign + "tre\n"
                + rows.stream().map(row -> line(row, sign)).collect(Collectors.joining());

        assertThat(Delimiter.of(text).map(Delimiter::sign)).contains(sign);
    }

    @Provide
    Arbitrary<Character> signs() {
        return Arbitraries.of(';', ',', '\t', '|');
    }

    private static String line(List<String> row, char sign) {
        return row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(String.valueOf(sign)))
                + "\n";
    }
}
