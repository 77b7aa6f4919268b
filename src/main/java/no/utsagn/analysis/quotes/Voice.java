package no.utsagn.analysis.quotes;

import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Speaker;

/**
 * Somebody whose words a quote holds.
 *
 * @param speaker the voice in the transcript; empty where the file does not tell
 * @param person who it is, if that is known
 * @param informant whether it is one of those studied; somebody unknown is taken to be
 */
public record Voice(Optional<Id<Speaker>> speaker, Optional<Id<Participant>> person, boolean informant) {}
