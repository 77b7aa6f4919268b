package no.utsagn.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodePath;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Coder;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.transcript.Source;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptFields;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.edit.EditLog;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.ParticipantFields;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/**
 * Makes studies for tests in few words.
 *
 * <pre>
 * Study study = new StudyBuilder()
 *     .person("Kari", "kandidat")
 *     .transcript("Intervju 1", "I: Hvordan gikk det?", "Kari: Det gikk bra.")
 *     .code("Tillit > Tid", "Intervju 1", "gikk bra")
 *     .build();
 * </pre>
 *
 * A speaker whose label is no person made before has a participant of the role that the label names: "I" is the
 * interviewer, "M" the moderator; "?" is nobody known.
 */
public final class StudyBuilder {

    /** The moment at which everything in a built study happens. */
    public static final Instant THEN = Instant.parse("2026-03-01T10:00:00Z");

    private Study study;
    private final Stamp stamp;
    private final Map<String, Participant> people = new LinkedHashMap<>();

    public StudyBuilder() {
        study = Study.create(StudyFacts.of("Prøvestudie", THEN), new Coder(Id.random(), "IH"));
        stamp = new Stamp(study.coders().iterator().next().id().value(), THEN);
    }

    /** A participant, known by this name in the transcripts. */
    public StudyBuilder person(String name, String role) {
        Role found = study.people().roleCalled(role).orElseThrow();
        Participant participant =
                Participant.create(ParticipantFields.of(found.id()).withName(name), stamp);
        people.put(name, participant);
        study = study.with(study.people().with(participant));
        return this;
    }

    /** A transcript of turns, each "speaker: words". */
    public StudyBuilder transcript(String title, String... turns) {
        StringBuilder text = new StringBuilder();
        List<Turn> made = new ArrayList<>();
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        for (String turn : turns) {
            int colon = turn.indexOf(": ");
            String label = turn.substring(0, colon);
            if (!made.isEmpty()) {
                text.append('\n');
            }
            Span span = Span.ofLength(text.length(), turn.length() - colon - 2);
            text.append(turn.substring(colon + 2));
            speakers.computeIfAbsent(label, this::speaker);
            made.add(new Turn(Id.random(), span, Optional.of(speakers.get(label).id()), Optional.empty()));
        }
        study = study.with(new Transcript(
                Id.random(),
                History.start(TranscriptFields.of(title, TranscriptKind.INTERVIEW), stamp),
                new Source("txt", Optional.of("UTF-8"), Optional.of("00")),
                text.toString(),
                made,
                Items.of(speakers.values(), Speaker::id),
                List.of(),
                List.of(),
                EditLog.start()));
        return this;
    }

    private Speaker speaker(String label) {
        if (label.equals("?")) {
            return new Speaker(Id.random(), label, Optional.empty());
        }
        if (!people.containsKey(label)) {
            person(label, label.equals("M") ? "moderator" : "intervjuer");
        }
        return new Speaker(Id.random(), label, Optional.of(people.get(label).id()));
    }

    /** A code, made with those above it where they are missing, laid on the first place of some words. */
    public StudyBuilder code(String path, String transcript, String words) {
        Code code = code(path);
        Transcript in = transcript(study, transcript);
        int start = in.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not said in " + transcript);
        }
        study = study.with(study.codings()
                .with(new Coding(
                        Id.random(),
                        code.id(),
                        in.id(),
                        Span.ofLength(start, words.length()),
                        new Id<>(stamp.by()),
                        THEN,
                        Set.of())));
        return this;
    }

    private Code code(String path) {
        List<String> names = CodePath.of(path).names();
        Optional<Id<Code>> parent = Optional.empty();
        for (int depth = 1; depth <= names.size(); depth++) {
            Codebook codebook = study.codebook();
            CodePath at = new CodePath(names.subList(0, depth));
            Optional<Id<Code>> above = parent;
            Code code = codebook.find(at).orElseGet(() -> codebook.create(Definition.named(at.last()), above, stamp));
            study = study.with(code);
            parent = Optional.of(code.id());
        }
        return study.codebook().code(parent.orElseThrow());
    }

    /** The study. */
    public Study build() {
        return study;
    }

    /** The stamp of all that the builder does. */
    public Stamp stamp() {
        return stamp;
    }

    /** A stamp for edits in tests. */
    public static Stamp anyStamp() {
        return new Stamp(new UUID(1, 1), THEN);
    }

    /** The transcript with a title. */
    public static Transcript transcript(Study study, String title) {
        return study.transcripts().stream()
                .filter(t -> t.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
