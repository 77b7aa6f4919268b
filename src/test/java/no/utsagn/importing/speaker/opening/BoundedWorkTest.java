package no.utsagn.importing.speaker.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utsagn.importing.source.RawLine;

/** A line of 200,000 characters costs a bounded number of looks at its characters, whatever it holds. */
class BoundedWorkTest {

    private static final int LONG = 200_000;
    private static final int LOOKS_PER_CHARACTER = 40;

    /** Counts how often a character is looked at. */
    private static final class Watched implements CharSequence {
        private final String text;
        private long looks;

        Watched(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Provide
    static Arbitrary<String> longLine() {
        return Arbitraries.of(
                        "a",
                        " ",
                        "K",
                        ": ",
                        "\t",
                        "(",
                        "[",
                        "00:12 ",
                        "#",
                        "- ",
                        "– ",
                        ".",
                        "12.30 ",
                        "*",
                        "Kari, ",
                        "<",
                        ">",
                        "A ",
                        "Å",
                        "|",
                        "1",
                        "->",
                        "00:00:00 - ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts))
                .map(part -> part.repeat(LONG / part.length()));
    }

    @Property(tries = 100)
    void eachPatternLooksBoundedlyOften(@ForAll("longLine") String line) {
        for (Pattern pattern : Forms.all()) {
            Watched watched = new Watched(line);
            pattern.matcher(watched).matches();
            assertThat(watched.looks).isLessThan((long) LOOKS_PER_CHARACTER * LONG);
        }
    }

    @Property(tries = 50)
    void aLongLineIsReadInEveryShape(@ForAll("longLine") String line) {
        assertThat(Openings.of(RawLine.paragraph(line, 1)).byShape().values())
                .allSatisfy(opening -> assertThat(opening.label().length()).isLessThan(200));
    }
}
