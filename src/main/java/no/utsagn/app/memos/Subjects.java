package no.utsagn.app.memos;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.app.memos.Subject.Kind;
import no.utsagn.app.memos.Subject.Where;
import no.utsagn.base.Id;
import no.utsagn.coding.Coding;
import no.utsagn.coding.MemoTarget;
import no.utsagn.coding.MemoTarget.OnCode;
import no.utsagn.coding.MemoTarget.OnCoding;
import no.utsagn.coding.MemoTarget.OnParticipant;
import no.utsagn.coding.MemoTarget.OnTranscript;
import no.utsagn.coding.MemoTarget.OnTurn;
import no.utsagn.language.Graphemes;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Turn;

/** Tells what memos are about. All targets are looked up in one pass over the codings. */
public final class Subjects {

    private static final int MOST_WORDS = 120;

    private final Study study;
    private final Map<Id<Coding>, Coding> codings = new HashMap<>();
    private final Map<Id<Transcript>, Map<Id<Turn>, Integer>> numbers = new HashMap<>();

    private Subjects(Study study) {
        this.study = study;
    }

    /** @param targets what will be asked for */
    public static Subjects of(Study study, Collection<MemoTarget> targets) {
        Subjects subjects = new Subjects(study);
        Set<Id<Coding>> wanted = new HashSet<>();
        targets.forEach(target -> {
            if (target instanceof OnCoding on) {
                wanted.add(on.coding());
            }
        });
        if (!wanted.isEmpty()) {
            study.codings().all().filter(c -> wanted.contains(c.id())).forEach(c -> subjects.codings.put(c.id(), c));
        }
        return subjects;
    }

    /** What one thing is called. */
    public static Subject of(Study study, MemoTarget target) {
        return of(study, List.of(target)).of(target);
    }

    /** What a thing is called. */
    public Subject of(MemoTarget target) {
        if (target instanceof OnTranscript on) {
            return found(
                    Kind.TRANSCRIPT, study.transcripts().find(on.transcript()).map(this::transcript));
        } else if (target instanceof OnTurn on) {
            return found(Kind.TURN, study.transcripts().find(on.transcript()).flatMap(t -> turn(t, on.turn())));
        } else if (target instanceof OnParticipant on) {
            return found(
                    Kind.PARTICIPANT,
                    study.people().participants().find(on.participant()).map(this::participant));
        } else if (target instanceof OnCode on) {
            return found(
                    Kind.CODE,
                    study.codebook()
                            .codes()
                            .find(on.code())
                            .map(code -> new Subject(
                                    Kind.CODE,
                                    study.codebook().path(code.id()).names(),
                                    Optional.of(code.color()),
                                    Optional.empty(),
                                    "")));
        } else if (target instanceof OnCoding on) {
            return found(
                    Kind.CODING, Optional.ofNullable(codings.get(on.coding())).flatMap(this::coding));
        }
        return new Subject(Kind.STUDY, List.of(study.facts().title()), Optional.empty(), Optional.empty(), "");
    }

    private static Subject found(Kind kind, Optional<Subject> subject) {
        return subject.orElseGet(() -> new Subject(kind, List.of(), Optional.empty(), Optional.empty(), ""));
    }

    private Subject transcript(Transcript transcript) {
        Where where = new Where(transcript.id(), transcript.title(), 0, Span.at(0));
        return new Subject(Kind.TRANSCRIPT, List.of(transcript.title()), Optional.empty(), Optional.of(where), "");
    }

    private Optional<Subject> turn(Transcript transcript, Id<Turn> id) {
        return Optional.ofNullable(numbers(transcript).get(id)).map(number -> {
            Span span = transcript.turns().get(number - 1).span();
            Where where = new Where(transcript.id(), transcript.title(), number, span);
            return new Subject(
                    Kind.TURN,
                    List.of(transcript.title()),
                    Optional.empty(),
                    Optional.of(where),
                    cut(transcript, span));
        });
    }

    private Subject participant(Participant participant) {
        String label = study.people().label(participant.id());
        String name = participant.name().orElse(label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1));
        return new Subject(Kind.PARTICIPANT, List.of(name), Optional.empty(), Optional.empty(), "");
    }

    private Optional<Subject> coding(Coding coding) {
        return study.codebook().codes().find(coding.code()).map(code -> {
            Transcript transcript = study.transcripts().get(coding.transcript());
            int turn = numbers(transcript)
                    .getOrDefault(transcript.turnAt(coding.span().start()).id(), 0);
            return new Subject(
                    Kind.CODING,
                    study.codebook().path(code.id()).names(),
                    Optional.of(code.color()),
                    Optional.of(new Where(transcript.id(), transcript.title(), turn, coding.span())),
                    cut(transcript, coding.span()));
        });
    }

    private Map<Id<Turn>, Integer> numbers(Transcript transcript) {
        return numbers.computeIfAbsent(transcript.id(), id -> {
            Map<Id<Turn>, Integer> map = new HashMap<>();
            transcript.turns().forEach(turn -> map.put(turn.id(), map.size() + 1));
            return map;
        });
    }

    private static String cut(Transcript transcript, Span span) {
        String words = transcript.words(span);
        return words.length() <= MOST_WORDS ? words : words.substring(0, Graphemes.floor(words, MOST_WORDS)) + " …";
    }
}
