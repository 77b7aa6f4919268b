package no.utsagn.app.team;

import java.nio.file.Path;
import java.util.Optional;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Coder;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Outcome;
import no.utsagn.merge.study.StudyMerge;
import no.utsagn.names.Relabelling;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.Entity;

/** The study and what is to be merged into it, side by side, to be looked at and decided about. Nothing is changed by it. */
public final class Meeting {

    /** What the study meets. */
    public enum With {
        /** Another copy of it. */
        COPY,
        /** A codebook that somebody wrote to a file. */
        CODEBOOK_FILE
    }

    private final Study ours;
    private final Study theirs;
    private final Coder us;
    private final Optional<Coder> them;
    private final Path file;
    private final StudyMerge merge;
    private final Stamp stamp;
    private final With with;

    Meeting(
            Study ours,
            Study theirs,
            Coder us,
            Optional<Coder> them,
            Path file,
            StudyMerge merge,
            Stamp stamp,
            With with) {
        this.ours = ours;
        this.theirs = theirs;
        this.us = us;
        this.them = them;
        this.file = file;
        this.merge = merge;
        this.stamp = stamp;
        this.with = with;
    }

    /** What the study meets. */
    public With with() {
        return with;
    }

    /** Who works in our copy. */
    public Coder us() {
        return us;
    }

    /** Whose the other copy is; empty where it is our own: a backup, or one saved under another name. */
    public Optional<Coder> them() {
        return them;
    }

    /** The other copy. */
    public Path file() {
        return file;
    }

    /** What the copies become by some answers; labels that stand in texts follow who drew anew. */
    public Outcome with(Answers answers) {
        Outcome outcome = merge.with(answers, stamp);
        if (with == With.CODEBOOK_FILE) {
            return new FileOutcome(ours, theirs.codebook().name(), stamp).of(outcome);
        }
        Study relabelled = Relabelling.relabelled(outcome.merged(), stamp);
        return outcome.with(relabelled);
    }

    /** What merging by an outcome is called afterwards. */
    EditKind kind(Outcome outcome) {
        return with == With.CODEBOOK_FILE
                ? EditKind.CODEBOOK_MERGED
                : outcome.forGood() ? EditKind.STUDIES_MERGED_FOR_GOOD : EditKind.STUDIES_MERGED;
    }

    /** How many names were replaced in the other copy alone: our key does not know whose they were. */
    public int replacedThereAlone() {
        return (int) theirs.entities().stream()
                .filter(entity -> entity.state() == Entity.State.COMMITTED)
                .filter(entity -> ours.entities()
                        .find(entity.id())
                        .filter(same -> same.state() == Entity.State.COMMITTED)
                        .isEmpty())
                .count();
    }

    /** Our copy as it was when they were laid side by side. */
    public Study ours() {
        return ours;
    }

    /** The other copy as it was then. */
    public Study theirs() {
        return theirs;
    }

    /** Without names. */
    @Override
    public String toString() {
        return "Meeting of " + ours.id();
    }
}
