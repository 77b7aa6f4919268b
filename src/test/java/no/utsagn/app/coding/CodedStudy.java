package no.utsagn.app.coding;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodePath;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;

/** A study in a file, open, in the words of the tests of coding. */
final class CodedStudy implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(StudyBuilder.THEN, ZoneOffset.UTC);

    private final Path file;
    private OpenStudy open;

    private CodedStudy(Path file, OpenStudy open) {
        this.file = file;
        this.open = open;
    }

    static CodedStudy of(Path folder, Study study) {
        Path file = folder.resolve("kodet.utsagn");
        OpenStudy open = OpenStudy.create(file, "Prøve", "IH", CLOCK);
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(study.people())
                .withCoders(study.coders().with(open.me().id(), open.me()))
                .withTranscripts(study.transcripts())
                .with(study.codebook())
                .with(study.codings()));
        open.close();
        return new CodedStudy(file, OpenStudy.open(file, CLOCK));
    }

    OpenStudy open() {
        return open;
    }

    Study now() {
        return open.now();
    }

    Transcript transcript(String title) {
        return StudyBuilder.transcript(now(), title);
    }

    Id<Code> code(String path) {
        return now().codebook().find(CodePath.of(path)).orElseThrow().id();
    }

    /** The coding that covers these words. */
    Id<Coding> coding(String words) {
        return now().codings()
                .all()
                .filter(c -> words(c).equals(words))
                .findFirst()
                .orElseThrow()
                .id();
    }

    Span span(String title, String words) {
        return Span.ofLength(transcript(title).text().indexOf(words), words.length());
    }

    private String words(Coding coding) {
        return now().transcripts().get(coding.transcript()).words(coding.span());
    }

    /** All codings, as "code: words". */
    List<String> coded() {
        return coded(now().codings().all());
    }

    private List<String> coded(Stream<Coding> codings) {
        return codings.map(c -> now().codebook().code(c.code()).name() + ": " + words(c))
                .toList();
    }

    void note(Id<Coding> coding, String text) {
        Memo memo = new Memo(Id.random(), new MemoTarget.OnCoding(coding), text, open.stamp());
        open.apply(EditKind.MEMO_CHANGED, List.of(), s -> s.with(memo));
    }

    List<String> notedOn(Id<Coding> coding) {
        return now().memos().stream()
                .filter(memo -> memo.target().equals(new MemoTarget.OnCoding(coding)))
                .map(Memo::text)
                .toList();
    }

    /** Takes the last act back, makes it again, and reads the file again: each time all must be as it was. */
    void undoRedoAndReopen(Study before) {
        Study after = now();
        open.undo();
        same(before);
        open.redo();
        same(after);
        open.close();
        open = OpenStudy.open(file, CLOCK);
        same(after);
    }

    private void same(Study expected) {
        if (!now().codings().equals(expected.codings())
                || !now().memos().equals(expected.memos())
                || !now().codebook()
                        .codes()
                        .ids()
                        .equals(expected.codebook().codes().ids())) {
            throw new AssertionError("not as it was: " + coded() + " and not "
                    + coded(expected.codings().all()));
        }
    }

    @Override
    public void close() {
        open.close();
    }
}
