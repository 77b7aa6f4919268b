package no.utsagn.storage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.utsagn.study.EditKind;

/**
 * One act that the file remembers: who, when, what kind, which things.
 *
 * @param number from 1, in the order in which the acts were saved
 * @param coder the id of the one who did it
 * @param things ids, most important first
 */
public record AuditEntry(int number, Instant at, UUID coder, EditKind kind, List<UUID> things) {

    public AuditEntry {
        things = List.copyOf(things);
    }
}
