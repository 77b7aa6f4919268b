package no.utsagn.merge.text;

import java.util.List;
import no.utsagn.merge.text.braid.Added;
import no.utsagn.merge.text.braid.Braided;
import no.utsagn.merge.text.braid.Clash;
import no.utsagn.transcript.edit.LoggedEdit.Kind;

/**
 * What two states of a transcript differ in, counted.
 *
 * @param ours how many edits only we have
 * @param theirs how many edits only they have
 * @param same how many edits were made alike in both
 * @param clashes edits that cannot both stand, in order of the text
 */
public record TextDifferences(int ours, int theirs, int same, List<Clash> clashes) {

    public TextDifferences {
        clashes = List.copyOf(clashes);
    }

    static TextDifferences of(Braided both) {
        long same = both.toOurs().stream()
                .filter(added -> added.op().kind() == Kind.SAME)
                .count();
        return new TextDifferences(edits(both.toTheirs()), edits(both.toOurs()), (int) same, both.clashes());
    }

    private static int edits(List<Added> added) {
        return (int) added.stream()
                .filter(one -> one.op().kind() != Kind.SAME && one.op().kind() != Kind.DECIDED)
                .count();
    }

    /** The texts are one. */
    static TextDifferences none() {
        return new TextDifferences(0, 0, 0, List.of());
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
