package no.utsagn.importing.informants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.utsagn.base.Problem;
import no.utsagn.importing.sheet.Sheet;
import no.utsagn.importing.sheet.header.Heading;
import no.utsagn.importing.sheet.header.Meaning;
import no.utsagn.importing.source.SourceFile;
import no.utsagn.transcript.people.Attributes;

/** What the columns of a table of informants hold; they are counted from 0. */
record InformantColumns(
        List<Integer> keys,
        OptionalInt name,
        OptionalInt role,
        OptionalInt site,
        OptionalInt caseName,
        List<Integer> attributes,
        List<Integer> leftOut) {

    private static final List<Meaning> CALLED = List.of(Meaning.ID, Meaning.SPEAKER, Meaning.NAME, Meaning.FILE);

    /** @throws no.utsagn.base.ProblemException if no column says whom the rows are about */
    static InformantColumns of(SourceFile file, Sheet sheet, Optional<String> told) {
        List<Integer> keys = new ArrayList<>();
        told.ifPresent(name ->
                keys.add(sheet.column(name).orElseThrow(() -> Problem.of("import.sheet-no-column", file.name(), name)
                        .exception())));
        CALLED.forEach(
                meaning -> all(sheet, meaning).filter(i -> !keys.contains(i)).forEach(keys::add));
        if (keys.isEmpty()) {
            throw Problem.of("import.informants-no-key", file.name()).exception();
        }
        OptionalInt role = first(sheet, Meaning.ROLE, keys);
        OptionalInt site = first(sheet, Meaning.SITE, keys);
        OptionalInt caseName = first(sheet, Meaning.CASE, keys);
        List<Integer> leftOut = all(sheet, Meaning.CONTACT)
                .filter(i -> !keys.contains(i))
                .boxed()
                .toList();
        List<Integer> attributes = IntStream.range(0, sheet.header().size())
                .filter(i -> !keys.contains(i) && !leftOut.contains(i))
                .filter(i -> role.orElse(-1) != i && site.orElse(-1) != i && caseName.orElse(-1) != i)
                .boxed()
                .toList();
        return new InformantColumns(
                keys, all(sheet, Meaning.NAME).findFirst(), role, site, caseName, attributes, leftOut);
    }

    private static IntStream all(Sheet sheet, Meaning meaning) {
        return IntStream.range(0, sheet.header().size())
                .filter(i -> Heading.of(sheet.header().get(i)).means(meaning));
    }

    private static OptionalInt first(Sheet sheet, Meaning meaning, List<Integer> keys) {
        return all(sheet, meaning).filter(i -> !keys.contains(i)).findFirst();
    }

    /** What a row says. @throws no.utsagn.base.ProblemException if it does not say of whom */
    InformantRow row(SourceFile file, Sheet sheet, Sheet.Row row) {
        List<String> called = keys.stream().flatMap(i -> row.cell(i).stream()).toList();
        if (called.isEmpty()) {
            throw Problem.of(
                            "import.informants-no-one",
                            file.name(),
                            row.number(),
                            sheet.header().get(keys.get(0)))
                    .exception();
        }
        Attributes known = Attributes.none();
        for (int column : attributes) {
            String attribute = Heading.attribute(sheet.header().get(column));
            known = row.cell(column).isPresent()
                    ? known.with(attribute, row.cell(column).get().replace('\n', ' '))
                    : known;
        }
        return new InformantRow(
                row.number(), called, cell(row, name), cell(row, role), cell(row, site), cell(row, caseName), known);
    }

    private static Optional<String> cell(Sheet.Row row, OptionalInt column) {
        return column.isPresent() ? row.cell(column.getAsInt()) : Optional.empty();
    }
}
