package no.utsagn.storage;

import java.time.Instant;

/**
 * What a start page says of a study without opening it.
 *
 * @param informants participants whose role is studied
 * @param lastChanged when the last act was saved
 */
public record StudySummary(
        String title, int transcripts, int informants, int codes, int codings, int memos, Instant lastChanged) {

    @Override
    public String toString() {
        return "StudySummary of " + transcripts + " transcripts";
    }
}
