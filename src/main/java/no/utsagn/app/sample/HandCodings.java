package no.utsagn.app.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utsagn.app.CodePassages;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Problem;
import no.utsagn.base.Table;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/** The codings that a person laid on the sample transcripts, kept by the words they lie on. */
final class HandCodings {

    /** What stands between two turns of an exchange in the table. */
    private static final String NEXT_TURN = " // ";

    private HandCodings() {}

    /** Lays them, a step of undo for each code. @return how many */
    static int lay(OpenStudy open, Path file) {
        Study study = open.now();
        Map<String, List<CodePassages.Passage>> byCode = new LinkedHashMap<>();
        for (Table.Row row :
                Table.read(file, List.of("file", "code", "quotation")).rows()) {
            Transcript transcript = transcript(study, row);
            byCode.computeIfAbsent(row.get("code"), code -> new ArrayList<>())
                    .add(new CodePassages.Passage(transcript.id(), find(transcript, row)));
        }
        CodePassages coding = new CodePassages(open);
        byCode.forEach((code, passages) ->
                coding.code(passages, CodePassages.find(study, code).id()));
        return byCode.values().stream().mapToInt(List::size).sum();
    }

    private static Transcript transcript(Study study, Table.Row row) {
        String title = row.get("file").replaceFirst("\\.\\w+$", "");
        return study.transcripts().stream()
                .filter(t -> t.title().equals(title))
                .findFirst()
                .orElseThrow(() ->
                        Problem.of("sample.coding-without-place", row.line()).exception());
    }

    private static Span find(Transcript transcript, Table.Row row) {
        String words = row.get("quotation").replace(NEXT_TURN, "\n");
        int start = transcript.text().indexOf(words);
        if (start < 0) {
            throw Problem.of("sample.coding-without-place", row.line()).exception();
        }
        return Span.ofLength(start, words.length());
    }
}
