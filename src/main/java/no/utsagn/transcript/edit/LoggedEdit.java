package no.utsagn.transcript.edit;

import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.base.RevisionId;
import no.utsagn.base.Stamp;
import no.utsagn.language.Span;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/**
 * An edit as the log keeps it: enough to move spans and to redo it in another copy, and never the words taken out.
 *
 * @param revision the state of the text that it made
 * @param parent the state that it was made on
 * @param undoes the revision whose edit it takes back, if it is an undo or a redo
 * @param inserted the words put in; empty once a commit of replacements has dropped them
 * @param turn the turn made by a split, kept by a join, or given to another speaker
 * @param carried what it does to which characters, if it was not made on this text as it stood in this copy
 */
public record LoggedEdit(
        RevisionId revision,
        RevisionId parent,
        Optional<RevisionId> undoes,
        Stamp stamp,
        Kind kind,
        TextChange change,
        Optional<String> inserted,
        Optional<Id<Turn>> turn,
        Optional<Id<Speaker>> speaker,
        Optional<Carried> carried) {

    /** An edit made on this text, in this copy. */
    public LoggedEdit(
            RevisionId revision,
            RevisionId parent,
            Optional<RevisionId> undoes,
            Stamp stamp,
            Kind kind,
            TextChange change,
            Optional<String> inserted,
            Optional<Id<Turn>> turn,
            Optional<Id<Speaker>> speaker) {
        this(revision, parent, undoes, stamp, kind, change, inserted, turn, speaker, Optional.empty());
    }

    /** What sort of edit it was. */
    public enum Kind {
        REPLACE,
        PUT_REPLACEMENT,
        RESTORE,
        SPLIT_TURN,
        JOIN_TURNS,
        GIVE_TURN,
        /** An edit taken back, or done again. */
        TAKE_BACK,
        /** More of what the edit before did, where it no longer is one stretch. */
        REST,
        /** Two edits made in two copies are the same: what {@code undoes} names counts once, as what it is carried after. */
        SAME,
        /** Of edits that cannot both stand, those whose characters are taken do not. It is carried after the least of them. */
        DECIDED
    }

    /** The stretch taken out, in the text of the parent. */
    public Span removed() {
        return change.removed();
    }

    /** The same without the words that were put in; how many they were stays. */
    public LoggedEdit withoutWords() {
        return new LoggedEdit(revision, parent, undoes, stamp, kind, change, Optional.empty(), turn, speaker, carried);
    }

    @Override
    public String toString() {
        return "LoggedEdit " + revision + " " + kind + " " + removed() + " by " + change.inserted();
    }
}
