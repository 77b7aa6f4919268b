package no.utsagn.app.transcripts.intake.batch;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Participant;

/**
 * A voice of a file and who it is taken for.
 *
 * @param label as the file writes it most often; empty for the turns that the file gives to nobody
 * @param otherSpellings how else it does
 * @param turns how many it has
 * @param example the beginning of a turn that shows who it may be
 * @param who a participant of the study or a {@link Newcomer}; empty as long as nobody knows
 * @param origin where that comes from
 * @param site a word for where the person belongs, if it is told
 * @param group the case the person belongs to, if it is told
 * @param attributes what is told of the person
 */
public record VoiceRow(
        String label,
        List<String> otherSpellings,
        int turns,
        String example,
        Optional<Id<Participant>> who,
        Origin origin,
        Optional<String> site,
        Optional<String> group,
        Attributes attributes) {

    public VoiceRow {
        otherSpellings = List.copyOf(otherSpellings);
    }

    /** Whether these are the turns that the file gives to nobody. */
    public boolean isUnnamed() {
        return label.isEmpty();
    }

    /** The same voice, taken for somebody, or for nobody known. */
    public VoiceRow being(Optional<Id<Participant>> whom, Origin because) {
        return new VoiceRow(label, otherSpellings, turns, example, whom, because, site, group, attributes);
    }

    /** The same voice with what is told of the person. */
    public VoiceRow told(Optional<String> ofSite, Optional<String> ofGroup, Attributes more) {
        return new VoiceRow(label, otherSpellings, turns, example, who, origin, ofSite, ofGroup, attributes.with(more));
    }

    /** The same voice of somebody from this site. */
    VoiceRow from(Optional<String> ofSite) {
        return new VoiceRow(label, otherSpellings, turns, example, who, origin, ofSite, group, attributes);
    }

    @Override
    public String toString() {
        return "VoiceRow of " + turns + " turns";
    }
}
