package no.utsagn.search.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A condition on who speaks or on what researchers did with the words: {@code rolle:kandidat}, {@code kode:"Å bli
 * sett"}.
 *
 * @param name of an {@link Kind#ATTRIBUTE}, as written; else empty
 * @param value as written, without quotes and star
 * @param beginning whether what is meant begins with the value: {@code rolle:arbeids*}
 */
public record Field(Kind kind, String name, String value, boolean beginning) implements Query {

    /** What a condition is about. */
    public enum Kind {
        ROLE(false),
        SPEAKER(false),
        ROUND(false),
        SITE(false),
        TRANSCRIPT(false),
        /** An attribute of a participant or a transcript: any name that is none of the others. */
        ATTRIBUTE(false),
        /** With the codes below. */
        CODE(true),
        /** Without the codes below: written with an equals sign. */
        CODE_ALONE(true),
        CODER(true),
        MEMO(true),
        REPLACED(true);

        private final boolean stretch;

        Kind(boolean stretch) {
            this.stretch = stretch;
        }

        /** Whether it picks stretches of the text; else it picks turns. */
        public boolean isStretch() {
            return stretch;
        }

        /** The kind with a name; capitals do not matter. */
        static Optional<Kind> called(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "rolle", "role" -> Optional.of(ROLE);
                case "taler", "talar", "speaker" -> Optional.of(SPEAKER);
                case "runde", "round" -> Optional.of(ROUND);
                case "sted", "stad", "site" -> Optional.of(SITE);
                case "fil", "file" -> Optional.of(TRANSCRIPT);
                case "kode", "code" -> Optional.of(CODE);
                case "koder", "kodar", "coder" -> Optional.of(CODER);
                case "notat", "memo" -> Optional.of(MEMO);
                case "erstattet", "erstatta", "replaced" -> Optional.of(REPLACED);
                default -> Optional.empty();
            };
        }
    }

    public Field {
        if ((kind == Kind.ATTRIBUTE) == name.isEmpty()) {
            throw new IllegalArgumentException("a field of kind " + kind);
        }
    }

    /** A condition that is no attribute. */
    public static Field of(Kind kind, String value) {
        return new Field(kind, "", value, false);
    }

    /** The same condition on all that begins with its value. */
    public Field orLonger() {
        return new Field(kind, name, value, true);
    }

    @Override
    public Stream<Term> terms() {
        return Stream.empty();
    }

    @Override
    public boolean isCondition() {
        return true;
    }

    /** Shows no name. */
    @Override
    public String toString() {
        return kind + " of " + value.length();
    }
}
