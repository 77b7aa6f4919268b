package no.utsagn.report;

import no.utsagn.disclosure.CheckedTable;
import no.utsagn.disclosure.CheckedText;
import no.utsagn.disclosure.Excerpt;

/** One thing in a report, in print order. */
public sealed interface Block {

    /** A heading. @param level 1 for the report's own chapters, up to 6 */
    record Heading(int level, CheckedText text) implements Block {
        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("a heading of level " + level);
            }
        }
    }

    /** The author's own text. Each line is a paragraph. */
    record Paragraph(CheckedText text) implements Block {}

    record Quote(Excerpt excerpt) implements Block {}

    /** A line beside the text, such as one of counts. */
    record Note(CheckedText text) implements Block {}

    record Table(CheckedTable table) implements Block {}
}
