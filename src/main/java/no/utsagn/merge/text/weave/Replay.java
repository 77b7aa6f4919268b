package no.utsagn.merge.text.weave;

import java.util.BitSet;
import no.utsagn.transcript.edit.Carried;
import no.utsagn.transcript.edit.EditLog;
import no.utsagn.transcript.edit.LoggedEdit;

/** Reads a log by characters instead of offsets. */
public final class Replay {

    private final Weave weave;
    private long clock;
    private boolean stale;
    /** Whether nothing came from another copy so far. */
    private boolean isPlain = true;

    private Replay(Weave weave) {
        this.weave = weave;
    }

    /**
     * All characters that were ever in a text.
     *
     * @param length of the text as it is now
     * @throws Weave.UnfitException if the log is not how that text came to be
     */
    public static Weave of(EditLog log, int length) {
        int original = length
                - log.edits().stream().mapToInt(edit -> edit.change().growth()).sum();
        if (original < 0) {
            throw new Weave.UnfitException("a text that began with " + original + " characters");
        }
        Replay replay = new Replay(new Weave(log.origin(), original));
        log.edits().stream().filter(edit -> edit.kind() != LoggedEdit.Kind.REST).forEach(replay::add);
        return replay.weave;
    }

    private void add(LoggedEdit edit) {
        if (edit.carried().isPresent()) {
            isPlain = false;
            carried(edit, edit.carried().get());
            return;
        }
        clock = Math.max(clock + 1, edit.stamp().at().toEpochMilli());
        if (edit.undoes().isPresent()) {
            takenBack(edit);
            return;
        }
        if (stale) {
            stand();
        }
        weave.addPlain(edit, clock);
    }

    private void takenBack(LoggedEdit edit) {
        if (isPlain) {
            weave.addTakenBack(new Op(edit, Carried.nothing(clock)));
        } else {
            carried(edit, Carried.nothing(clock));
        }
    }

    private void carried(LoggedEdit edit, Carried meaning) {
        weave.add(new Op(edit, meaning));
        clock = Math.max(clock, meaning.clock());
        stale = true;
    }

    private void stand() {
        Woven woven = new Woven(weave);
        BitSet alive = woven.alive(woven.all());
        for (int i = 0; i < woven.pieces().size(); i++) {
            woven.pieces().get(i).alive = alive.get(i);
        }
        stale = false;
    }
}
