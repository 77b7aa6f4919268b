package no.utsagn.search.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import no.utsagn.base.Problem;
import no.utsagn.language.Span;

/** Reads the conditions of a query. */
final class FieldReader {

    private final String query;
    private final List<Parsed.Condition> read = new ArrayList<>();

    FieldReader(String query) {
        this.query = query;
    }

    /** All conditions so far, in the order written. */
    List<Parsed.Condition> read() {
        return read;
    }

    /** A condition. @param value the piece right behind, whatever it is */
    Query field(Token name, Token value) {
        boolean valued = value.at().start() == name.at().end()
                && (value.is(Token.Kind.VALUE) || value.is(Token.Kind.QUOTED))
                && !value.inner().of(query).isBlank();
        if (!valued) {
            throw new WrongQueryException(
                    Problem.of("search.field-empty", name.at().of(query), Signs.place(query, name.at())), name.at());
        }
        String said = name.inner().of(query);
        boolean alone = query.charAt(name.at().end() - 1) == '=';
        if (FieldNames.isOverlaps(said)) {
            return overlap(name, value);
        } else if (FieldNames.isNotCode(said)) {
            return new Query.Not(known(code(alone), name, value.inner()));
        }
        Field.Kind kind = name.inner().start() == name.at().start()
                ? Field.Kind.called(said).orElse(Field.Kind.ATTRIBUTE)
                : Field.Kind.ATTRIBUTE;
        return known(kind == Field.Kind.CODE ? code(alone) : kind, name, value.inner());
    }

    private static Field.Kind code(boolean alone) {
        return alone ? Field.Kind.CODE_ALONE : Field.Kind.CODE;
    }

    private Query overlap(Token name, Token value) {
        List<Query> codes = new ArrayList<>();
        int from = value.inner().start();
        while (from <= value.inner().end()) {
            int sign = query.indexOf('&', from);
            int end = sign < 0
                    ? value.inner().end()
                    : Math.min(sign, value.inner().end());
            Span one = new Span(from, end);
            if (!one.of(query).isBlank()) {
                codes.add(known(Field.Kind.CODE, name, one));
            }
            from = end + 1;
        }
        if (codes.size() < 2) {
            throw new WrongQueryException(
                    Problem.of("search.overlap-one", name.at().of(query), Signs.place(query, value.at())), value.at());
        }
        return new Query.All(codes, List.of());
    }

    private Field known(Field.Kind kind, Token name, Span at) {
        String written = Normalizer.normalize(at.of(query), Normalizer.Form.NFC).strip();
        boolean beginning = written.endsWith("*");
        Field field = new Field(
                kind,
                kind == Field.Kind.ATTRIBUTE
                        ? Normalizer.normalize(name.inner().of(query), Normalizer.Form.NFC)
                                .strip()
                        : "",
                beginning ? written.substring(0, written.length() - 1) : written,
                beginning);
        read.add(new Parsed.Condition(field, name.inner(), trimmed(at)));
        return field;
    }

    private Span trimmed(Span at) {
        int start = at.start();
        int end = at.end();
        while (start < end && Signs.isBlank(query.charAt(start))) {
            start++;
        }
        while (end > start && Signs.isBlank(query.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
