package no.utsagn.merge.codes.past;

import java.util.List;
import no.utsagn.base.Stamp;

/**
 * What one person did to a codebook in one act.
 *
 * @param number from 1, by the clock; copies that hold the same count the same
 */
public record Version(int number, Stamp stamp, List<CodeChange> changes) {

    public Version {
        changes = List.copyOf(changes);
    }

    @Override
    public String toString() {
        return "v" + number + ", " + changes.size() + " changes";
    }
}
