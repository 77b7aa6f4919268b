package no.utsagn.report;

import java.util.List;
import no.utsagn.base.TextLanguage;
import no.utsagn.disclosure.CheckedText;

/**
 * What a report file is to hold.
 *
 * @param title of the document as a whole
 * @param language of the author's text
 */
public record ReportDocument(CheckedText title, TextLanguage language, List<Block> blocks) {

    public ReportDocument {
        blocks = List.copyOf(blocks);
    }

    @Override
    public String toString() {
        return "ReportDocument of " + blocks.size() + " blocks";
    }
}
