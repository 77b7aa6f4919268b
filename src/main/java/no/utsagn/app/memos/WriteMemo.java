package no.utsagn.app.memos;

import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.Tombstone;

/** Writes memos and takes them away; each act is one step to undo. A thing may have several memos. */
public final class WriteMemo {

    /** How long a memo can be, in UTF-16 characters: some twenty pages. */
    public static final int LONGEST = 50_000;

    private final OpenStudy open;

    public WriteMemo(OpenStudy open) {
        this.open = open;
    }

    /**
     * Writes a memo.
     *
     * @throws no.utsagn.base.ProblemException if it says nothing or too much, or what it is about is gone
     */
    public Memo write(MemoTarget target, String text) {
        Memo memo = checked(target, text);
        open.apply(EditKind.MEMO_WRITTEN, List.of(memo.id().value()), study -> study.with(memo));
        return memo;
    }

    /**
     * Lets a memo say something else.
     *
     * @throws no.utsagn.base.ProblemException if it would say nothing or too much
     */
    public void change(Id<Memo> id, String text) {
        Memo memo = open.now().memos().get(id);
        Memo after = changed(memo, text);
        if (!after.text().equals(memo.text())) {
            open.apply(EditKind.MEMO_CHANGED, List.of(id.value()), study -> study.with(after));
        }
    }

    /** Takes a memo away. */
    public void remove(Id<Memo> id) {
        open.apply(EditKind.MEMO_REMOVED, List.of(id.value()), s -> s.without(Tombstone.Kind.MEMO, id.value(), false));
    }

    /** Begins to write a memo about something; there is none until something is saved. */
    public MemoSitting about(MemoTarget target) {
        return new MemoSitting(this, open, target, Optional.empty());
    }

    /** Begins to write on in a memo. */
    public MemoSitting in(Id<Memo> id) {
        Memo memo = open.now().memos().get(id);
        return new MemoSitting(this, open, memo.target(), Optional.of(memo));
    }

    Memo checked(MemoTarget target, String text) {
        Study study = open.now();
        if (!Targets.exists(study, target)) {
            throw Problem.of("memo.target-gone").exception();
        }
        return new Memo(Id.random(), target, required(text), open.stamp());
    }

    Memo changed(Memo memo, String text) {
        return memo.saying(required(text), open.stamp());
    }

    private static String required(String text) {
        if (text.isBlank()) {
            throw Problem.of("memo.empty").exception();
        }
        if (text.length() > LONGEST) {
            throw Problem.of("memo.too-long", LONGEST, text.length()).exception();
        }
        return StoredText.of(text);
    }
}
