package no.utsagn.importing.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.utsagn.base.Problem;
import no.utsagn.importing.sheet.Sheet;
import no.utsagn.importing.sheet.header.Heading;
import no.utsagn.importing.sheet.header.Meaning;
import no.utsagn.importing.source.Columns;
import no.utsagn.importing.source.SourceFile;

/**
 * What the columns of a table of answers hold; they are counted from 0.
 *
 * @param texts what people wrote, in order; one at least
 * @param who the number, sign or name of the one who answers
 * @param attributes what is known of them
 * @param leftOut what is not read, since it tells who somebody is; nobody said so
 */
record SurveyColumns(List<Integer> texts, OptionalInt who, List<Integer> attributes, List<Integer> leftOut) {

    /** The same one may answer in some waves, but not as often as that. */
    private static final int MOST_ROWS_OF_ONE = 8;

    SurveyColumns {
        texts = List.copyOf(texts);
        attributes = List.copyOf(attributes);
        leftOut = List.copyOf(leftOut);
    }

    /** The columns as far as names and cells tell; empty if people wrote nothing in any of them. */
    static Optional<SurveyColumns> guessed(Sheet sheet) {
        List<ColumnFacts> facts = IntStream.range(0, sheet.header().size())
                .mapToObj(i -> ColumnFacts.of(sheet, i))
                .toList();
        OptionalInt who = who(facts);
        List<Integer> texts =
                others(facts, who).filter(i -> facts.get(i).isText()).boxed().toList();
        if (texts.isEmpty()) {
            texts = others(facts, who)
                    .filter(i -> facts.get(i).isCalledText())
                    .boxed()
                    .toList();
        }
        if (texts.isEmpty() && facts.size() == 1) {
            texts = List.of(0);
        }
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> attributes = new ArrayList<>();
        List<Integer> leftOut = new ArrayList<>();
        List<Integer> taken = texts;
        others(facts, who)
                .filter(i -> !taken.contains(i))
                .forEach(i -> (facts.get(i).tellsWho() ? leftOut : attributes).add(i));
        return Optional.of(new SurveyColumns(texts, who, attributes, leftOut));
    }

    private static IntStream others(List<ColumnFacts> facts, OptionalInt who) {
        return IntStream.range(0, facts.size()).filter(i -> who.isEmpty() || i != who.getAsInt());
    }

    private static OptionalInt who(List<ColumnFacts> facts) {
        for (Meaning meaning : List.of(Meaning.ID, Meaning.NAME, Meaning.CONTACT)) {
            OptionalInt found = IntStream.range(0, facts.size())
                    .filter(i -> Heading.of(facts.get(i).name()).means(meaning))
                    .filter(i -> tellsApart(facts.get(i)))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalInt.empty();
    }

    private static boolean tellsApart(ColumnFacts facts) {
        return facts.filled() > 0 && facts.distinct() * MOST_ROWS_OF_ONE >= facts.filled();
    }

    /** The columns as a person said. @throws no.utsagn.base.ProblemException if one is not in the table */
    static SurveyColumns told(SourceFile file, Sheet sheet, Columns columns) {
        List<Integer> texts =
                columns.texts().stream().map(name -> column(file, sheet, name)).toList();
        OptionalInt who = columns.who().isPresent()
                ? OptionalInt.of(column(file, sheet, columns.who().get()))
                : OptionalInt.empty();
        List<Integer> leftOut = new ArrayList<>();
        columns.leftOut().forEach(name -> leftOut.add(column(file, sheet, name)));
        columns.at().ifPresent(name -> leftOut.add(column(file, sheet, name)));
        List<Integer> attributes = IntStream.range(0, sheet.header().size())
                .filter(i -> !texts.contains(i) && !leftOut.contains(i))
                .filter(i -> who.isEmpty() || i != who.getAsInt())
                .boxed()
                .toList();
        return new SurveyColumns(texts, who, attributes, List.of());
    }

    static int column(SourceFile file, Sheet sheet, String name) {
        return sheet.column(name).orElseThrow(() -> Problem.of("import.sheet-no-column", file.name(), name)
                .exception());
    }
}
