package no.utsagn.app.team;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Progress;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Coder;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Codings;
import no.utsagn.language.Span;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Outcome;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;

/** A study that is open, and the copy of it that Eirik works in. */
final class TwoCopies implements AutoCloseable {

    final Path file;
    final Path copy;
    final OpenStudy ours;

    TwoCopies(Path folder) {
        this(folder, false);
    }

    TwoCopies(Path folder, boolean blind) {
        Study built = new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript("Intervju 1", "I: Hvordan gikk det?", "Kari: Det gikk bra med tid til ro.")
                .transcript("Intervju 2", "I: Hvordan gikk det?", "Kari: Det gikk dårlig uten tid til ro.")
                .code("Trygghet > Åpenhet om feil", "Intervju 1", "gikk bra")
                .code("Tid", "Intervju 1", "tid til ro")
                .code("Tid", "Intervju 2", "tid til ro")
                .build();
        file = folder.resolve("Studien.utsagn");
        copy = folder.resolve("Eirik.utsagn");
        ours = OpenStudy.create(file, "Studien", "Ingvild", Clock.systemUTC());
        Id<Coder> me = ours.me().id();
        ours.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                .withTranscripts(built.transcripts())
                .with(built.codebook())
                .with(Codings.of(built.codings()
                        .all()
                        .map(c -> new Coding(c.id(), c.code(), c.transcript(), c.span(), me, c.at(), c.about()))
                        .toList())));
        new GiveCopy(ours).to(copy, "Eirik", blind);
    }

    /** An act in our copy. */
    void here(UnaryOperator<Study> act) {
        ours.apply(EditKind.CODE_CHANGED, List.of(), act);
    }

    /** An act in Eirik's copy. */
    void there(UnaryOperator<Study> act) {
        try (OpenStudy theirs = OpenStudy.open(copy, Clock.systemUTC())) {
            theirs.apply(EditKind.CODE_CHANGED, List.of(), act);
        }
    }

    Outcome look(Answers answers) {
        return MergeStudies.look(ours, copy, Progress.none()).with(answers);
    }

    Outcome merge(Answers answers) {
        return MergeStudies.merge(ours, MergeStudies.look(ours, copy, Progress.none()), answers);
    }

    Code code(String name) {
        return code(ours.now(), name).orElseThrow();
    }

    static Optional<Code> code(Study study, String name) {
        return study.codebook().codes().stream()
                .filter(code -> code.name().equals(name))
                .findFirst();
    }

    static Transcript transcript(Study study, String title) {
        return study.transcripts().stream()
                .filter(t -> t.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    static UnaryOperator<Study> rename(String from, String to) {
        return study -> study.with(
                study.codebook().renamed(code(study, from).orElseThrow().id(), to, StudyBuilder.anyStamp()));
    }

    static UnaryOperator<Study> define(String name, String brief) {
        return study -> {
            Code code = code(study, name).orElseThrow();
            Definition was = code.fields().definition();
            Definition is =
                    new Definition(was.name(), brief, was.full(), was.whenToUse(), was.whenNotToUse(), was.example());
            return study.with(code.with(code.fields().with(is), StudyBuilder.anyStamp()));
        };
    }

    static UnaryOperator<Study> make(String name) {
        return study -> {
            Codebook codebook = study.codebook();
            return study.with(codebook.create(Definition.named(name), Optional.empty(), StudyBuilder.anyStamp()));
        };
    }

    static UnaryOperator<Study> code(String name, String title, String words, Id<Coder> coder) {
        return study -> {
            Transcript transcript = transcript(study, title);
            Span span = Span.ofLength(transcript.text().indexOf(words), words.length());
            return study.with(study.codings()
                    .with(new Coding(
                            Id.random(),
                            code(study, name).orElseThrow().id(),
                            transcript.id(),
                            span,
                            coder,
                            StudyBuilder.THEN,
                            Set.of())));
        };
    }

    @Override
    public void close() {
        ours.close();
    }
}
