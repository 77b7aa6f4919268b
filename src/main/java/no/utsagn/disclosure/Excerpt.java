package no.utsagn.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.utsagn.chapter.QuoteEdit.Written;
import no.utsagn.chapter.ReportStyle;

/** A quotation made safe to print. Only {@link Disclosure} makes one. */
public final class Excerpt {

    /** How an excerpt is set. */
    public enum Form {
        /** A paragraph of its own, indented. */
        BLOCK,
        /** In «…», short enough to stand in a sentence. */
        INLINE,
        /** Several speakers, each with a label before the words. */
        EXCHANGE
    }

    /** In which words an excerpt is printed. */
    public enum Spelling {
        AS_SAID,
        BOKMAAL,
        NYNORSK;

        static Spelling of(Written printed) {
            return switch (printed) {
                case SPOKEN -> AS_SAID;
                case BOKMAAL -> BOKMAAL;
                case NYNORSK -> NYNORSK;
            };
        }
    }

    /** Where the label of a single speaker stands. An exchange has its labels before the words in any case. */
    public enum LabelPlace {
        AFTER_IN_BRACKETS,
        AFTER,
        PREFIX,
        /** Nowhere: the author's own sentence names the speaker. */
        NOT_PRINTED;

        static LabelPlace of(ReportStyle.LabelPlace place) {
            return switch (place) {
                case AFTER_IN_BRACKETS -> AFTER_IN_BRACKETS;
                case AFTER -> AFTER;
                case PREFIX -> PREFIX;
                case LEAD_IN -> NOT_PRINTED;
            };
        }
    }

    /** What one speaker has of an excerpt. */
    public static final class Part {

        private final CheckedText label;
        private final CheckedText role;
        private final boolean informant;
        private final List<Run> runs;

        Part(CheckedText label, CheckedText role, boolean informant, List<Run> runs) {
            this.label = label;
            this.role = role;
            this.informant = informant;
            this.runs = List.copyOf(runs);
        }

        /** What stands for the speaker, as it is printed in its place. */
        public CheckedText label() {
            return label;
        }

        /** The speaker's role in the singular: "kandidat". */
        public CheckedText role() {
            return role;
        }

        /** Whether the speaker is one of those studied; an unknown speaker is taken to be. */
        public boolean informant() {
            return informant;
        }

        public List<Run> runs() {
            return runs;
        }

        /** The runs one after the other. */
        public String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }

        @Override
        public String toString() {
            return "Part of " + runs.size() + " runs";
        }
    }

    private final List<Part> parts;
    private final Form form;
    private final LabelPlace labelPlace;
    private final Spelling spelling;
    private final String language;
    private final int words;
    private final Optional<CheckedText> source;

    Excerpt(
            List<Part> parts,
            Form form,
            LabelPlace labelPlace,
            Spelling spelling,
            String language,
            int words,
            Optional<CheckedText> source) {
        this.parts = List.copyOf(parts);
        this.form = form;
        this.labelPlace = labelPlace;
        this.spelling = spelling;
        this.language = language;
        this.words = words;
        this.source = source;
    }

    /** What each speaker says, in order; never empty, and no speaker comes twice running. */
    public List<Part> parts() {
        return parts;
    }

    public Form form() {
        return form;
    }

    public LabelPlace labelPlace() {
        return labelPlace;
    }

    /** Which form is printed: as said, or rewritten. */
    public Spelling spelling() {
        return spelling;
    }

    /** BCP 47 tag of the words: "nb", "nn". */
    public String language() {
        return language;
    }

    /** How many words are printed: a replacement counts one, marks and what the author put in none. */
    public int words() {
        return words;
    }

    /** Where in the material it is from, if the style prints that. */
    public Optional<CheckedText> source() {
        return source;
    }

    /** The whole as plain text, one line per speaker: for the clipboard. */
    public String plain() {
        return form == Form.EXCHANGE
                ? parts.stream()
                        .map(part -> part.label().text() + ": " + part.text())
                        .collect(Collectors.joining("\n"))
                : ownLine(parts.get(0));
    }

    private String ownLine(Part part) {
        String said = form == Form.INLINE ? "«" + part.text() + "»" : part.text();
        return switch (labelPlace) {
            case AFTER_IN_BRACKETS -> said + " (" + part.label().text() + ")";
            case AFTER -> said + " " + part.label().text();
            case PREFIX -> part.label().text() + ": " + said;
            case NOT_PRINTED -> said;
        };
    }

    @Override
    public String toString() {
        return "Excerpt of " + words + " words by " + parts.size();
    }
}
