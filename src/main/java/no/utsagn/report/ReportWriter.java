package no.utsagn.report;

import java.io.IOException;
import java.io.OutputStream;
import no.utsagn.base.Messages;

/** Writes a report to a file's bytes. The same report gives the same bytes, on any machine and at any time. */
public final class ReportWriter {

    private final Messages messages;

    /** @param messages in the language of the report, for the few words that formats put in themselves */
    public ReportWriter(Messages messages) {
        this.messages = messages;
    }

    /**
     * Writes a report. The stream stays open.
     *
     * @throws IOException if the stream does not take it
     */
    public void write(ReportDocument document, Format format, OutputStream out) throws IOException {
        switch (format) {
            case DOCX -> new DocxWriter(document).writeTo(out);
            case HTML -> new HtmlWriter(document).writeTo(out);
            case MARKDOWN -> new MarkdownWriter(document).writeTo(out);
            case CSV -> new CsvWriter(document, messages).writeTo(out);
        }
    }
}
