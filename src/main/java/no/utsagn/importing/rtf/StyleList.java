package no.utsagn.importing.rtf;

import java.util.HashSet;
import java.util.Set;
import no.utsagn.importing.document.HeadingName;

/** The list of a file's paragraph styles while it is read, and which of them are of headings. */
final class StyleList {

    private static final int LONGEST = 200;

    private final Set<Integer> headings = new HashSet<>();
    private final StringBuilder name = new StringBuilder();
    private int number;
    private boolean ofParagraphs;

    /** A style begins; the standard one has no number. */
    void start() {
        number = 0;
        ofParagraphs = true;
        name.setLength(0);
    }

    void number(int of) {
        number = of;
    }

    /** The style is one of letters or sections, which are numbered apart. */
    void ofLetters() {
        ofParagraphs = false;
    }

    void name(String more) {
        if (name.length() < LONGEST) {
            name.append(more);
        }
    }

    void end() {
        String called = name.toString().replaceFirst(";.*", "").strip();
        if (ofParagraphs && HeadingName.is(called)) {
            headings.add(number);
        }
    }

    boolean isHeading(int style) {
        return headings.contains(style);
    }
}
