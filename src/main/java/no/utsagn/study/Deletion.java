package no.utsagn.study;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.base.RevisionId;
import no.utsagn.base.Stamp;

/**
 * One act of deleting something. It can be taken back, in whatever copy, and is known again by its id.
 *
 * @param stamp who deleted it and when; empty where only that it is gone is known
 * @param head the state it was in, if it had a history
 */
public record Deletion(UUID id, Optional<Stamp> stamp, Optional<RevisionId> head) {

    /**
     * The deletion of something of which nothing is known but that it is gone: from a file of an earlier version. The
     * same in every copy.
     */
    public static Deletion ofOld(UUID thing) {
        return new Deletion(
                UUID.nameUUIDFromBytes(("deleted " + thing).getBytes(StandardCharsets.UTF_8)),
                Optional.empty(),
                Optional.empty());
    }
}
