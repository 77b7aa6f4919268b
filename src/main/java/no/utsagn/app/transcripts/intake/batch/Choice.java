package no.utsagn.app.transcripts.intake.batch;

/** What is to become of a file that was read. */
public enum Choice {
    /** Nobody has said. A file that nothing speaks against goes in, a duplicate and one of a taken title do not. */
    OPEN,
    /** It goes in as a transcript of its own; where its title is taken, under another. */
    TAKE,
    /** Its text corrects the transcript that has its title. */
    CORRECT,
    /** It stays out. */
    LEAVE_OUT
}
