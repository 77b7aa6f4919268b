package no.utsagn.app.people;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.names.Relabelling;
import no.utsagn.names.people.Draws;
import no.utsagn.study.EditKind;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;

/** An open study with two candidates, an employer and an interviewer. */
final class OpenPeople implements AutoCloseable {

    private final Path file;
    private OpenStudy open;

    OpenPeople(Path folder) {
        this(
                folder,
                new StudyBuilder()
                        .person("Kari", "kandidat")
                        .person("Per", "kandidat")
                        .person("Berg", "arbeidsgiver")
                        .transcript("Intervju 1", "I: Hvordan gikk det?", "Kari: Det gikk bra.", "I: Ja.")
                        .transcript("Intervju 2", "I: Og du?", "Per: Jeg fikk jobb hos Berg.", "Kari: Så fint.")
                        .code("Jobb", "Intervju 2", "fikk jobb")
                        .build());
    }

    OpenPeople(Path folder, Study study) {
        file = folder.resolve("s.utsagn");
        open = OpenStudy.create(file, "Prøve", "IH", Clock.systemUTC());
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), empty -> empty.with(study.people())
                .withTranscripts(study.transcripts())
                .with(study.codebook())
                .with(study.codings())
                .withMemos(study.memos())
                .withEntities(study.entities()));
    }

    OpenStudy open() {
        return open;
    }

    Study now() {
        return open.now();
    }

    People people() {
        return open.now().people();
    }

    Id<Participant> called(String name) {
        return people().participants().stream()
                .filter(p -> p.name().equals(Optional.of(name)))
                .map(Participant::id)
                .findFirst()
                .orElseThrow();
    }

    Role role(String word) {
        return people().roleCalled(word).orElseThrow();
    }

    /** What is said of somebody. */
    String said(String name, Fact fact) {
        return fact.of(people(), called(name)).orElse("–");
    }

    /** Puts a label in the place of some words of a transcript, as replacing names does. */
    void labelled(String transcript, String words, String participant) {
        Id<Participant> who = called(participant);
        open.apply(EditKind.ENTITIES_DECIDED, List.of(), study -> {
            Transcript before = StudyBuilder.transcript(study, transcript);
            Entity entity = new Entity(
                    Id.random(), EntityKind.PERSON, Entity.State.COMMITTED, List.of(), new Rendering.LabelOf(who));
            Span at = Span.ofLength(before.text().indexOf(words), words.length());
            List<Replacement> all = new ArrayList<>(before.replacements());
            all.add(new Replacement(Id.random(), at, entity.id()));
            all.sort((a, b) -> a.span().compareTo(b.span()));
            Study with = study.with(entity)
                    .with(new Transcript(
                            before.id(),
                            before.history(),
                            before.source(),
                            before.text(),
                            before.turns(),
                            before.speakers(),
                            before.marks(),
                            all,
                            before.log()));
            People drawn = new Draws(Map.of(), StudyBuilder.anyStamp(), new Random(1)).drawn(with.people());
            return Relabelling.relabelled(with.with(drawn), StudyBuilder.anyStamp());
        });
    }

    /** Checks that a value is the same after undo and redo, and after the study is closed and opened. */
    <T> boolean lasts(Function<Study, T> value) {
        T after = value.apply(now());
        open.undo();
        boolean undone = !value.apply(now()).equals(after);
        open.redo();
        boolean redone = value.apply(now()).equals(after);
        reopen();
        return undone && redone && value.apply(now()).equals(after);
    }

    void reopen() {
        open.close();
        open = OpenStudy.open(file, Clock.systemUTC());
    }

    @Override
    public void close() {
        open.close();
    }
}
