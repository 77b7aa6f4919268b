package no.utsagn.merge;

import java.util.List;
import java.util.UUID;

/**
 * What a merge comes to in numbers.
 *
 * @param codes how many codes there are
 * @param codings how many codings there are
 * @param recoded codings that come to lie under another code, by where they come from and go to
 * @param renamed how many codings get a new name of their code, the code being the same
 */
public record Sums(Codes codes, Codings codings, List<Recoded> recoded, int renamed) {

    /** @param base codes that both copies know or knew, of those that either has */
    public record Codes(int base, int ours, int theirs, int after) {}

    /**
     * @param both in both copies, or in one since the other deleted it
     * @param newOurs known to us alone
     * @param newTheirs known to them alone
     * @param gone of all these, those that are not in the merged study: deleted by one, or the same as another
     */
    public record Codings(int both, int newOurs, int newTheirs, int gone, int after) {}

    /** @param from the code that is gone */
    public record Recoded(UUID from, UUID to, int codings) {}

    public Sums {
        recoded = List.copyOf(recoded);
    }
}
