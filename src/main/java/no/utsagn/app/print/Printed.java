package no.utsagn.app.print;

import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.disclosure.check.CheckReport;

/**
 * What became of an order to print.
 *
 * @param report what the check found
 * @param refusal why nothing was written, if so
 * @param people distinct informants quoted
 * @param words quoted words
 */
public record Printed(CheckReport report, Optional<Problem> refusal, int excerpts, int people, int words) {

    /** Whether the file stands where it was ordered. */
    public boolean isWritten() {
        return refusal.isEmpty();
    }
}
