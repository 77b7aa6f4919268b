package no.utsagn.app.transcripts.intake.reading;

import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.mark.NotedMark;
import no.utsagn.language.Span;
import no.utsagn.language.Words;

/** Counts the words of a file as its transcript will: marks count none. */
final class SaidWords {

    private SaidWords() {}

    static int of(ImportedFile file) {
        int words = 0;
        int from = 0;
        for (NotedMark mark : file.marks()) {
            words += Words.count(
                    file.text(), new Span(from, Math.max(from, mark.span().start())));
            from = mark.span().end();
        }
        return words + Words.count(file.text(), new Span(from, file.text().length()));
    }
}
