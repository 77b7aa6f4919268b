package no.utsagn.storage;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;

/** Edits a study without end and, after each save, says which edit is safe. Made to be killed. */
final class Writer {

    private static final Stamp STAMP = StudyBuilder.anyStamp();

    private Writer() {}

    public static void main(String[] args) {
        try (StudyFile kept = StudyFile.open(Path.of(args[0]))) {
            Study study = kept.read();
            for (int number = study.memos().size(); number < 1_000_000; number++) {
                Study after = edited(study, number);
                kept.save(study, after, Kept.note(kind(number)));
                System.out.println(number);
                study = after;
            }
        }
    }

    private static EditKind kind(int number) {
        return number % 7 == 0 ? EditKind.NAMES_REPLACED : EditKind.CODED;
    }

    /** A memo that bears the number, a coding, and a word more in the text. */
    private static Study edited(Study study, int number) {
        Transcript transcript = study.transcripts().iterator().next();
        Coding coding = new Coding(
                Id.random(),
                study.codebook().codes().ids().iterator().next(),
                transcript.id(),
                new Span(0, 5),
                new Id<>(STAMP.by()),
                STAMP.at(),
                Set.of());
        Optional<Span> cut = number % 3 == 0 ? Optional.of(new Span(0, 1)) : Optional.empty();
        return study.with(new Memo(Id.random(), new MemoTarget.OnStudy(), String.valueOf(number), STAMP))
                .with(study.codings().with(coding))
                .edited(transcript.id(), new TextEdit.Replace(cut.orElse(Span.at(0)), "ny"), STAMP);
    }
}
