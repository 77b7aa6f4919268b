package no.utsagn.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.RevisionId;
import no.utsagn.base.Stamp;
import no.utsagn.transcript.edit.EditLog;
import no.utsagn.transcript.edit.LoggedEdit;
import no.utsagn.transcript.edit.LoggedEdit.Kind;
import no.utsagn.transcript.edit.TextChange;

/**
 * Continues a log so that it leads back to an earlier text. Undo adds to the log and takes nothing from it: a copy of
 * the study that has seen the undone edit can still be merged.
 */
final class TakingBack {

    private final Stamp stamp;

    TakingBack(Stamp stamp) {
        this.stamp = stamp;
    }

    /**
     * The log of {@code now}, grown by what leads to the text of {@code former}.
     *
     * @throws IllegalArgumentException if {@code now} does not descend from {@code former}
     */
    EditLog log(Transcript former, Transcript now) {
        List<LoggedEdit> net = now.log().inForceSince(former.log().head());
        List<String> texts = texts(former.text(), net);
        EditLog log = now.log();
        for (int i = net.size() - 1; i >= 0; i--) {
            LoggedEdit edit = net.get(i);
            TextChange back = new TextChange(
                    edit.change().arrived(),
                    edit.removed().length(),
                    edit.change().whole());
            String words = edit.removed().of(texts.get(i));
            log = log.with(new LoggedEdit(
                    RevisionId.random(),
                    log.head(),
                    Optional.of(edit.revision()),
                    stamp,
                    Kind.TAKE_BACK,
                    back,
                    Optional.of(words),
                    edit.turn(),
                    Optional.empty()));
        }
        return log;
    }

    /** The text before each edit. */
    private static List<String> texts(String text, List<LoggedEdit> edits) {
        List<String> texts = new ArrayList<>();
        String at = text;
        for (LoggedEdit edit : edits) {
            texts.add(at);
            String words = edit.inserted()
                    .orElseThrow(() -> new IllegalArgumentException("words are dropped: " + edit.revision()));
            at = at.substring(0, edit.removed().start())
                    + words
                    + at.substring(edit.removed().end());
        }
        return texts;
    }
}
