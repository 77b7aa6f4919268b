package no.utsagn.app.memos;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;

/**
 * Somebody sits and writes in one memo. It is saved as often as they pause, and all of it is one step to undo as long
 * as nothing else is done in between.
 */
public final class MemoSitting {

    private final WriteMemo writing;
    private final OpenStudy open;
    private final MemoTarget target;
    private final EditKind kind;
    private Optional<Memo> memo;
    /** Weak: once the study has gone on, the one of before is not kept for this. */
    private WeakReference<Study> last = new WeakReference<>(null);

    MemoSitting(WriteMemo writing, OpenStudy open, MemoTarget target, Optional<Memo> memo) {
        this.writing = writing;
        this.open = open;
        this.target = target;
        this.memo = memo;
        this.kind = memo.isPresent() ? EditKind.MEMO_CHANGED : EditKind.MEMO_WRITTEN;
    }

    /** What the memo is about. */
    public MemoTarget target() {
        return target;
    }

    /** The memo as it was saved last; empty as long as it never was. */
    public Optional<Memo> memo() {
        return memo;
    }

    /** What is on disk; empty where nothing is. */
    public String saved() {
        return memo.map(Memo::text).orElse("");
    }

    /**
     * Saves what is written. When this returns it is on disk, unless it is blank: a field that was emptied is not an
     * answer yet, and what was saved stays until it is left.
     *
     * @return whether all that is written is on disk
     * @throws no.utsagn.base.ProblemException if it is too long, what it is about is gone, or it cannot be saved
     */
    public boolean save(String text) {
        if (text.isBlank()) {
            return memo.isEmpty();
        }
        Optional<Memo> before = memo.filter(m -> open.now().memos().has(m.id()));
        if (before.isPresent() && before.get().text().equals(StoredText.of(text))) {
            return true;
        }
        Memo after = before.map(m -> writing.changed(m, text)).orElseGet(() -> writing.checked(target, text));
        save(after);
        return true;
    }

    /** Listeners look at the memo while it is being saved: it is set first, and back if it could not be. */
    private void save(Memo after) {
        Optional<Memo> before = memo;
        memo = Optional.of(after);
        boolean saved = false;
        try {
            List<UUID> things = List.of(after.id().value());
            Optional.ofNullable(last.get())
                    .ifPresentOrElse(
                            study -> open.goOn(study, kind, things, s -> s.with(after)),
                            () -> open.apply(kind, things, s -> s.with(after)));
            last = new WeakReference<>(open.now());
            saved = true;
        } finally {
            if (!saved) {
                memo = before;
            }
        }
    }

    /**
     * Ends the sitting: saves what is written, or takes the memo away if nothing is.
     *
     * @return the memo that was taken away, if one was
     * @throws no.utsagn.base.ProblemException as {@link #save}
     */
    public Optional<Id<Memo>> leave(String text) {
        Optional<Id<Memo>> emptied = memo.map(Memo::id)
                .filter(id -> text.isBlank() && open.now().memos().has(id));
        if (emptied.isPresent()) {
            writing.remove(emptied.get());
            memo = Optional.empty();
        } else {
            save(text);
        }
        return emptied;
    }
}
