package no.utsagn.app.codes;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodePath;
import no.utsagn.codebook.Codebook;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;

/** A study in a file whose codebook tests shape, and how it reads. */
public final class Shaped implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(StudyBuilder.THEN, ZoneOffset.UTC);

    private final Path file;
    private OpenStudy open;

    /** Two interviews, and these codes at the words that follow their paths: "Tillit > Tid = gikk bra". */
    public Shaped(Path folder, String... codings) {
        file = folder.resolve("koder.utsagn");
        open = OpenStudy.create(file, "Koder", "IH", CLOCK);
        StudyBuilder builder = new StudyBuilder()
                .person("Kari", "kandidat")
                .person("Per", "arbeidsgiver")
                .transcript("Intervju 1", "I: Hvordan gikk det?", "Kari: Det gikk bra. Vi fikk det til.")
                .transcript("Intervju 2", "I: Og hos dere?", "Per: Hos oss gikk det sakte, men bra.");
        for (String coding : codings) {
            String[] parts = coding.split(" = ");
            String transcript = StudyBuilder.transcript(builder.build(), "Intervju 1")
                            .text()
                            .contains(parts[1])
                    ? "Intervju 1"
                    : "Intervju 2";
            builder.code(parts[0], transcript, parts[1]);
        }
        Study built = builder.build();
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                .withCoders(built.coders().with(open.me().id(), open.me()))
                .withTranscripts(built.transcripts())
                .with(built.codebook())
                .with(built.codings()));
    }

    public OpenStudy open() {
        return open;
    }

    public Codebook codebook() {
        return open.now().codebook();
    }

    public Id<Code> code(String path) {
        return codebook().find(CodePath.of(path)).orElseThrow().id();
    }

    public List<Id<Code>> codes(String... paths) {
        return Arrays.stream(paths).map(this::code).toList();
    }

    /** The paths of all codes, as the tree is read. */
    public List<String> tree() {
        return codebook().inTreeOrder().stream()
                .map(code -> codebook().path(code.id()).written())
                .toList();
    }

    /** The codings, "path: words". */
    public List<String> codings() {
        return open.now().codings().all().map(this::written).sorted().toList();
    }

    private String written(Coding coding) {
        return codebook().path(coding.code()).written() + ": "
                + open.now().transcripts().get(coding.transcript()).words(coding.span());
    }

    public List<String> groupsOf(String path) {
        Set<Id<CodeGroup>> groups = codebook().code(code(path)).fields().groups();
        return groups.stream()
                .map(id -> codebook().groups().get(id).name())
                .sorted()
                .toList();
    }

    public void memo(MemoTarget target) {
        Memo memo = new Memo(Id.random(), target, "Notert", open.stamp());
        open.apply(EditKind.MEMO_CHANGED, List.of(), s -> s.with(memo));
    }

    public Coding coding(String words) {
        return open.now()
                .codings()
                .all()
                .filter(c -> open.now()
                        .transcripts()
                        .get(c.transcript())
                        .words(c.span())
                        .equals(words))
                .findFirst()
                .orElseThrow();
    }

    public Id<Code> make(String path) {
        return new MakeCodes(open).atPath(path).id();
    }

    public Optional<EditKind> done() {
        return open.undoName();
    }

    /** Whether undo brings back this tree and these codings, redo those of now, and the file holds the same. */
    public boolean goesBackTo(List<String> tree, List<String> codings) {
        List<String> treeNow = tree();
        List<String> codingsNow = codings();
        open.undo();
        boolean back = tree().equals(tree) && codings().equals(codings);
        open.redo();
        Study before = open.now();
        open.close();
        open = OpenStudy.open(file, CLOCK);
        return back
                && tree().equals(treeNow)
                && codings().equals(codingsNow)
                && open.now().equals(before);
    }

    @Override
    public void close() {
        open.close();
    }
}
