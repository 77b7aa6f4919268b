package no.utsagn.importing.filename;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Problem;

/**
 * What a part of a file's name tells.
 *
 * @param name of the attribute, where the kind is one; else empty
 */
public record NameField(Kind kind, String name) {

    /** What sort of thing is told. */
    public enum Kind {
        TYPE,
        NUMBER,
        ROLE,
        SITE,
        DATE,
        ROUND,
        CASE,
        ATTRIBUTE,
        SKIPPED;

        private Set<String> words() {
            return switch (this) {
                case TYPE -> Set.of("type", "kind", "slag");
                case NUMBER -> Set.of("nummer", "nr", "number", "no", "id");
                case ROLE -> Set.of("rolle", "role");
                case SITE -> Set.of("sted", "stad", "site");
                case DATE -> Set.of("dato", "date");
                case ROUND -> Set.of("runde", "round");
                case CASE -> Set.of("sak", "case");
                case SKIPPED -> Set.of("", "-");
                case ATTRIBUTE -> Set.of();
            };
        }
    }

    /** A field that has no name of its own. */
    static NameField of(Kind kind) {
        return new NameField(kind, "");
    }

    /** The field that a template calls so: one of the known ones, or an attribute of that name. */
    static NameField called(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT);
        Optional<Kind> known = Arrays.stream(Kind.values())
                .filter(kind -> kind.words().contains(word))
                .findFirst();
        return known.map(NameField::of).orElseGet(() -> new NameField(Kind.ATTRIBUTE, written.strip()));
    }

    /** How a template calls it, in Norwegian. */
    String word() {
        return switch (kind) {
            case TYPE -> "type";
            case NUMBER -> "nummer";
            case ROLE -> "rolle";
            case SITE -> "sted";
            case DATE -> "dato";
            case ROUND -> "runde";
            case CASE -> "sak";
            case SKIPPED -> "";
            case ATTRIBUTE -> name;
        };
    }

    /** What it tells, in words for the person who decides. */
    public Problem words() {
        return switch (kind) {
            case TYPE -> Problem.of("import.name-type");
            case NUMBER -> Problem.of("import.name-number");
            case ROLE -> Problem.of("import.name-role");
            case SITE -> Problem.of("import.name-site");
            case DATE -> Problem.of("import.name-date");
            case ROUND -> Problem.of("import.name-round");
            case CASE -> Problem.of("import.name-case");
            case SKIPPED -> Problem.of("import.name-skipped");
            case ATTRIBUTE -> Problem.of("import.name-attribute", name);
        };
    }
}
