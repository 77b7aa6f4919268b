package no.utsagn.merge.text;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.merge.text.braid.Added;
import no.utsagn.merge.text.braid.Braided;
import no.utsagn.merge.text.braid.Clash;
import no.utsagn.transcript.edit.LoggedEdit.Kind;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/**
 * What two states of a transcript differ in, counted.
 *
 * @param ours how many edits only we have
 * @param theirs how many edits only they have
 * @param same how many edits were made alike in both
 * @param clashes edits that cannot both stand, in order of the text
 * @param voices turns that were given to somebody in both since they parted, and not to the same
 */
public record TextDifferences(int ours, int theirs, int same, List<Clash> clashes, List<TwoVoices> voices) {

    /** A turn that was given to one voice here and to another there; the newest word on it counts. */
    public record TwoVoices(
            Id<Turn> turn, Optional<Id<Speaker>> ours, Optional<Id<Speaker>> theirs, Optional<Id<Speaker>> taken) {}

    public TextDifferences {
        clashes = List.copyOf(clashes);
        voices = List.copyOf(voices);
    }

    static TextDifferences of(Braided both, List<TwoVoices> voices) {
        long same = both.toOurs().stream()
                .filter(added -> added.op().kind() == Kind.SAME)
                .count();
        return new TextDifferences(edits(both.toTheirs()), edits(both.toOurs()), (int) same, both.clashes(), voices);
    }

    private static int edits(List<Added> added) {
        return (int) added.stream()
                .filter(one -> one.op().kind() != Kind.SAME && one.op().kind() != Kind.DECIDED)
                .count();
    }

    /** Whether neither has an edit that the other has not. */
    public boolean isEmpty() {
        return ours == 0 && theirs == 0;
    }

    /** Without words. */
    @Override
    public String toString() {
        return ours + " + " + theirs + " edits, " + same + " alike, " + clashes.size() + " clashes";
    }
}
