package no.utsagn.exchange;

import java.util.List;
import no.utsagn.base.Problem;
import no.utsagn.codebook.Codebook;

/**
 * What became of a codebook that was put into another.
 *
 * @param created how many codes are new
 * @param changed how many codes of the study have changed
 * @param notes what the person should know: codes that were there already under another id
 */
public record Taken(Codebook codebook, int created, int changed, List<Problem> notes) {

    public Taken {
        notes = List.copyOf(notes);
    }

    @Override
    public String toString() {
        return created + " codes created, " + changed + " changed";
    }
}
