package no.utsagn.search.condition;

import java.util.Collection;
import no.utsagn.base.Problem;
import no.utsagn.language.Graphemes;
import no.utsagn.language.Span;
import no.utsagn.search.query.Field;
import no.utsagn.search.query.Parsed;
import no.utsagn.search.query.Query;
import no.utsagn.study.Study;

/** Reads queries that are to be asked of a study: the names in them must be names in it. */
public final class StudyQuery {

    /** How much of a name that there is not is repeated, in UTF-16 characters. */
    private static final int MOST_REPEATED = 40;

    private final String written;
    private final Catalogue catalogue;

    private StudyQuery(String written, Study study) {
        this.written = written;
        this.catalogue = new Catalogue(study);
    }

    /** Reads a query as a person writes it. A name that there is not is refused, with those that come nearest. */
    public static Parsed parse(String written, Study study) {
        Parsed parsed = Query.parse(written);
        if (parsed instanceof Parsed.Read read) {
            StudyQuery names = new StudyQuery(written, study);
            for (Parsed.Condition condition : read.fields()) {
                if (!names.exists(condition.field())) {
                    return names.wrong(condition);
                }
            }
        }
        return parsed;
    }

    private boolean exists(Field field) {
        Value value = new Value(field);
        return switch (field.kind()) {
            case MEMO, REPLACED -> true;
            case CODE, CODE_ALONE -> value.isAnything() || catalogue.hasCode(field);
            case ATTRIBUTE -> isAttribute(field) && fitsOne(field, value);
            default -> fitsOne(field, value);
        };
    }

    private boolean fitsOne(Field field, Value value) {
        return value.isAnything() || catalogue.values(field).stream().anyMatch(value::fits);
    }

    private boolean isAttribute(Field field) {
        String key = Value.key(field.name());
        return catalogue.attributes().stream().anyMatch(name -> Value.key(name).equals(key));
    }

    private Parsed.Wrong wrong(Parsed.Condition condition) {
        Field field = condition.field();
        boolean name = field.kind() == Field.Kind.ATTRIBUTE && !isAttribute(field);
        Collection<String> names = name ? catalogue.attributes() : catalogue.proposed(field);
        String whole = name ? field.name() : field.value();
        String asked = Graphemes.shortened(whole, MOST_REPEATED);
        Span at = name ? condition.name() : condition.value();
        int place = Graphemes.count(written.substring(0, at.start())) + 1;
        String nearest = Nearest.to(whole, names);
        if (nearest.isEmpty()) {
            return new Parsed.Wrong(Problem.of("search.unknown-at-all", asked, place), at);
        }
        return new Parsed.Wrong(
                switch (field.kind()) {
                    case ROLE -> Problem.of("search.unknown-role", asked, place, nearest);
                    case SPEAKER -> Problem.of("search.unknown-speaker", asked, place, nearest);
                    case ROUND -> Problem.of("search.unknown-round", asked, place, nearest);
                    case SITE -> Problem.of("search.unknown-site", asked, place, nearest);
                    case TRANSCRIPT -> Problem.of("search.unknown-transcript", asked, place, nearest);
                    case CODER -> Problem.of("search.unknown-coder", asked, place, nearest);
                    case CODE, CODE_ALONE -> Problem.of("search.unknown-code", asked, place, nearest);
                    default ->
                        name
                                ? Problem.of("search.unknown-attribute", asked, place, nearest)
                                : Problem.of("search.unknown-value", asked, place, nearest);
                },
                at);
    }
}
