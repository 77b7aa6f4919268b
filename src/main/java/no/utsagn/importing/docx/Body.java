package no.utsagn.importing.docx;

import java.util.List;
import no.utsagn.base.Problem;
import no.utsagn.importing.source.RawLine;

/**
 * What the main part of a document says.
 *
 * @param lines paragraphs and rows of tables, in order
 * @param remarks what of it was left out
 */
record Body(List<RawLine> lines, List<Problem> remarks) {

    @Override
    public String toString() {
        return "body of " + lines.size() + " lines";
    }
}
