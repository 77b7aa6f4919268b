package no.utsagn.storage;

import java.time.Instant;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Coder;

/**
 * Whose copy of a study a file is.
 *
 * @param coder who works in it
 * @param given by whom and when it was given away
 * @param blind whether the codings of others were left out of it
 */
public record Worker(Id<Coder> coder, Stamp given, boolean blind) {

    Worker(UUID coder, UUID givenBy, Instant givenAt, boolean blind) {
        this(new Id<>(coder), new Stamp(givenBy, givenAt), blind);
    }
}
