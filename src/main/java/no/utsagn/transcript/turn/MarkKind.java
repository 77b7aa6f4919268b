package no.utsagn.transcript.turn;

/** What a mark in a transcript says was heard. What an author puts in is no mark of the transcript. */
public enum MarkKind {
    PAUSE,
    LAUGHTER,
    /** The speaker breaks off or starts again. */
    SELF_INTERRUPTION,
    /** Words that could not be made out. */
    UNCLEAR,
    /** A name left out by the one who transcribed: "&lt;navn&gt;". */
    NAME_LEFT_OUT,
    /** Anything else that the one who transcribed put in brackets: "(telefonen ringer)". */
    REMARK
}
