package no.utsagn.app.memos;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import no.utsagn.app.OpenStudy;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodePath;
import no.utsagn.coding.Coding;
import no.utsagn.coding.MemoTarget;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;

/** An open study with one of everything that can be noted about. */
final class Noting implements AutoCloseable {

    private final Path file;
    private OpenStudy open;
    private Instant now = StudyBuilder.THEN;

    Noting(Path folder) {
        file = folder.resolve("prøve.utsagn");
        open = OpenStudy.create(file, "Prøve", "IH", clock());
        Study built = new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript(
                        "Ett", "I: Hvordan gikk det?", "Kari: Det gikk bra.", "I: Og så?", "Kari: Så var det slutt.")
                .transcript("To", "I: Hva så?", "Kari: Da var det over.")
                .code("Tillit > Tid", "Ett", "gikk bra")
                .build();
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                .withTranscripts(built.transcripts())
                .with(built.codebook())
                .withCoders(built.coders().with(open.me().id(), open.me()))
                .with(built.codings()));
    }

    /** A clock that goes a minute on each time it is looked at. */
    private Clock clock() {
        InstantSource source = () -> now = now.plus(Duration.ofMinutes(1));
        return source.withZone(ZoneOffset.UTC);
    }

    OpenStudy open() {
        return open;
    }

    Study study() {
        return open.now();
    }

    Study reopened() {
        open.close();
        open = OpenStudy.open(file, clock());
        return open.now();
    }

    Transcript transcript() {
        return StudyBuilder.transcript(study(), "Ett");
    }

    Coding coding() {
        return study().codings().all().findFirst().orElseThrow();
    }

    Code code() {
        return study().codebook().find(CodePath.of("Tillit > Tid")).orElseThrow();
    }

    Participant kari() {
        return study().people().participants().stream()
                .filter(p -> p.name().filter("Kari"::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    MemoTarget onTurn(int number) {
        return new MemoTarget.OnTurn(
                transcript().id(), transcript().turns().get(number - 1).id());
    }

    /** One of each kind, by the kind. */
    Map<Subject.Kind, MemoTarget> targets() {
        return Map.of(
                Subject.Kind.STUDY, new MemoTarget.OnStudy(),
                Subject.Kind.TRANSCRIPT,
                        new MemoTarget.OnTranscript(transcript().id()),
                Subject.Kind.TURN, onTurn(2),
                Subject.Kind.PARTICIPANT, new MemoTarget.OnParticipant(kari().id()),
                Subject.Kind.CODE, new MemoTarget.OnCode(code().id()),
                Subject.Kind.CODING, new MemoTarget.OnCoding(coding().id()));
    }

    @Override
    public void close() {
        open.close();
    }
}
