package no.utsagn.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has been noted about, for signs beside it. Made anew from all memos of a study in one pass. */
public final class Noted {

    private static final Comparator<Memo> NEWEST_FIRST =
            Comparator.comparing((Memo memo) -> memo.stamp().at()).reversed().thenComparing(Memo::id);

    private final Map<MemoTarget, List<Memo>> byTarget;

    private Noted(Map<MemoTarget, List<Memo>> byTarget) {
        this.byTarget = byTarget;
    }

    /** What these memos are about. */
    public static Noted of(Iterable<Memo> memos) {
        Map<MemoTarget, List<Memo>> byTarget = new HashMap<>();
        memos.forEach(memo -> byTarget.computeIfAbsent(memo.target(), target -> new ArrayList<>())
                .add(memo));
        byTarget.values().forEach(list -> list.sort(NEWEST_FIRST));
        return new Noted(byTarget);
    }

    /** Everything that has a memo. */
    public Set<MemoTarget> targets() {
        return Collections.unmodifiableSet(byTarget.keySet());
    }

    /** Whether there is a memo about something. */
    public boolean has(MemoTarget target) {
        return byTarget.containsKey(target);
    }

    /** The memos about something, the newest first. */
    public List<Memo> about(MemoTarget target) {
        return Collections.unmodifiableList(byTarget.getOrDefault(target, List.of()));
    }

    @Override
    public String toString() {
        return "Noted about " + byTarget.size() + " things";
    }
}
