package no.utsagn.app.team;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.codebook.Coder;

/**
 * Whose copy an open study is.
 *
 * @param coder who works in it
 * @param by who gave it; empty if the study does not know them
 * @param blind whether what others had coded was left out of it
 */
public record WhoseCopy(Optional<Coder> coder, Optional<Coder> by, Instant at, boolean blind) {

    /** What the file says of itself; empty if it was not given by anybody. */
    public static Optional<WhoseCopy> of(OpenStudy open) {
        return open.worker()
                .map(worker -> new WhoseCopy(
                        coder(open, worker.coder().value()),
                        coder(open, worker.given().by()),
                        worker.given().at(),
                        worker.blind()));
    }

    private static Optional<Coder> coder(OpenStudy open, UUID id) {
        return open.now().coders().find(new Id<>(id));
    }
}
