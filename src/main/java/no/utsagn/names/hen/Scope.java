package no.utsagn.names.hen;

import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.chapter.ChapterItem.Quote;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.turn.Turn;

/**
 * In whose quotes "hen" is proposed. Whom a pronoun stands for cannot be computed: a quote belongs to somebody who
 * speaks in it, whom a coding in it is said to be about, or who is in a case with the one who speaks.
 */
public sealed interface Scope {

    /** Every quote in which one of those studied speaks; an unknown speaker is taken to be one. */
    record Informants() implements Scope {}

    /** The quotes of the people of some roles. */
    record OfRoles(Set<Id<Role>> roles) implements Scope {
        public OfRoles {
            roles = Set.copyOf(roles);
        }
    }

    /** The quotes of one person. */
    record OfPerson(Id<Participant> person) implements Scope {}

    /** Whether a quote belongs to it. */
    default boolean holds(Study study, Quote quote) {
        Transcript transcript = study.transcripts().get(quote.transcript());
        if (this instanceof Informants) {
            return transcript.turnsIn(quote.span()).stream().anyMatch(turn -> study.isInformants(transcript, turn));
        }
        return transcript.turnsIn(quote.span()).stream().anyMatch(turn -> speaks(study, transcript, turn))
                || study.codings().in(transcript.id()).stream()
                        .filter(coding -> coding.span().overlaps(quote.span()))
                        .anyMatch(coding -> coding.about().stream().anyMatch(person -> isIn(study, person)));
    }

    private boolean speaks(Study study, Transcript transcript, Turn turn) {
        return study.participantOf(transcript, turn)
                .map(Participant::id)
                .filter(speaker -> isIn(study, speaker) || sharesCase(study, speaker))
                .isPresent();
    }

    private boolean isIn(Study study, Id<Participant> person) {
        if (this instanceof OfPerson one) {
            return one.person().equals(person);
        }
        return this instanceof OfRoles of
                && study.people()
                        .participants()
                        .find(person)
                        .map(Participant::role)
                        .filter(of.roles()::contains)
                        .isPresent();
    }

    private boolean sharesCase(Study study, Id<Participant> speaker) {
        return study.people().cases().stream()
                .filter(group -> group.participants().contains(speaker))
                .anyMatch(group -> group.participants().stream().anyMatch(person -> isIn(study, person)));
    }
}
