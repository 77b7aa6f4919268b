package no.utsagn.app.removal;

import java.util.UUID;
import no.utsagn.study.Tombstone;

/**
 * What goes with a transcript or a participant that is taken out.
 *
 * @param kind whether it is a transcript or a participant
 * @param thing its id
 * @param turns of a transcript, those that go; of a participant, those that stay and lose their person
 * @param words in these turns
 * @param codings that go, with a transcript
 * @param memos that go
 * @param quotes of chapters that go
 * @param printed entries of the register of prints that go
 * @param replacements that go
 * @param cases that lose a member
 * @param attributes that were known of it
 * @param transcripts in which the participant speaks
 * @param leftSilent participants who speak nowhere once the transcript is gone
 */
public record Going(
        Tombstone.Kind kind,
        UUID thing,
        int turns,
        int words,
        int codings,
        int memos,
        int quotes,
        int printed,
        int replacements,
        int cases,
        int attributes,
        int transcripts,
        int leftSilent) {

    /** Whether a participant's words would stay in the study. */
    public boolean wordsStay() {
        return kind == Tombstone.Kind.PARTICIPANT && turns > 0;
    }
}
