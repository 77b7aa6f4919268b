package no.utsagn.importing.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import no.utsagn.importing.grid.SpeechColumns;
import no.utsagn.importing.sheet.Sheet;
import no.utsagn.importing.source.Columns;
import no.utsagn.importing.source.ReadColumns;

/** Tells what the columns of a table were taken for, so that a person sees it and can say otherwise. */
final class Shown {

    private final Sheet sheet;

    Shown(Sheet sheet) {
        this.sheet = sheet;
    }

    ReadColumns of(SurveyColumns columns) {
        Set<String> leftOut = names(IntStream.range(0, sheet.header().size())
                .filter(i ->
                        !columns.texts().contains(i) && !columns.attributes().contains(i))
                .filter(i -> columns.who().isEmpty() || columns.who().getAsInt() != i));
        return with(new Columns(
                columns.texts().stream().map(sheet.header()::get).toList(),
                name(columns.who()),
                Optional.empty(),
                leftOut));
    }

    /** Empty where the table has no header by which its columns could be called. */
    Optional<ReadColumns> of(SpeechColumns columns) {
        if (columns.from() == 0) {
            return Optional.empty();
        }
        Set<String> others = names(IntStream.range(0, sheet.header().size())
                .filter(i -> i != columns.who() && i != columns.text())
                .filter(i -> columns.at().isEmpty() || columns.at().getAsInt() != i));
        return Optional.of(with(new Columns(
                List.of(sheet.header().get(columns.text())),
                name(OptionalInt.of(columns.who())),
                name(columns.at()),
                others)));
    }

    private ReadColumns with(Columns chosen) {
        return new ReadColumns(
                IntStream.range(0, sheet.header().size())
                        .mapToObj(i -> new ReadColumns.Column(
                                sheet.header().get(i),
                                sheet.filled(i).stream().findFirst().orElse("")))
                        .toList(),
                chosen);
    }

    private Optional<String> name(OptionalInt column) {
        return column.isPresent() ? Optional.of(sheet.header().get(column.getAsInt())) : Optional.empty();
    }

    private Set<String> names(IntStream columns) {
        Set<String> names = new HashSet<>();
        columns.forEach(i -> names.add(sheet.header().get(i)));
        return names;
    }
}
