package no.utsagn.analysis;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.turn.Turn;

/**
 * The people behind passages: informants whose own turns share at least one word with one. The same participant over
 * several rounds is one. Interviewers, moderators and observers are not counted.
 *
 * @param people each once
 * @param unknown whether a turn of nobody known is among them, which makes the count "at least"
 */
public record Voices(Set<Id<Participant>> people, boolean unknown) {

    public Voices {
        people = Set.copyOf(people);
    }

    /** The people behind some passages. */
    public static Voices of(Study study, Collection<Passage> passages) {
        Set<Id<Participant>> people = new LinkedHashSet<>();
        boolean unknown = false;
        for (Passage passage : passages) {
            Transcript transcript = study.transcripts().get(passage.transcript());
            for (Turn turn : transcript.turnsIn(passage.span())) {
                Optional<Span> own = turn.span().intersection(passage.span());
                if (own.isEmpty() || transcript.wordCount(own.get()) == 0 || !study.isInformants(transcript, turn)) {
                    continue;
                }
                Optional<Participant> who = study.participantOf(transcript, turn);
                who.map(Participant::id).ifPresent(people::add);
                unknown |= who.isEmpty();
            }
        }
        return new Voices(people, unknown);
    }

    /** Everyone who speaks in the study as an informant: the denominator of "7 of 16". */
    public static Voices all(Study study) {
        return of(
                study,
                study.transcripts().stream()
                        .map(t -> new Passage(t.id(), Span.over(t.text())))
                        .toList());
    }

    /** How many there are; at least so many if {@link #unknown}. */
    public int count() {
        return people.size();
    }

    /** Those of one role. */
    public Voices in(Study study, Role role) {
        Set<Id<Participant>> some = new LinkedHashSet<>(people);
        some.removeIf(id -> !study.people().participants().get(id).role().equals(role.id()));
        return new Voices(some, false);
    }
}
