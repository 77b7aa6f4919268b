package no.utsagn.app.memos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget.OnCode;
import no.utsagn.coding.MemoTarget.OnParticipant;
import no.utsagn.study.Study;

/** All memos of a study, with what they are about. */
public final class MemoList {

    private final List<MemoEntry> entries;
    private final Map<UUID, Integer> order;

    private MemoList(List<MemoEntry> entries, Map<UUID, Integer> order) {
        this.entries = entries;
        this.order = order;
    }

    /** In which order memos are listed. */
    public enum Order {
        NEWEST,
        /** The study, its transcripts from first to last word, the codes down the tree, the participants. */
        PLACE
    }

    /** The memos of a study. */
    public static MemoList of(Study study) {
        Subjects subjects =
                Subjects.of(study, study.memos().stream().map(Memo::target).toList());
        List<MemoEntry> entries = new ArrayList<>();
        for (Memo memo : study.memos()) {
            String author = study.coders()
                    .find(new Id<>(memo.stamp().by()))
                    .map(Coder::name)
                    .orElse("");
            entries.add(new MemoEntry(memo, subjects.of(memo.target()), author));
        }
        return new MemoList(entries, order(study));
    }

    private static Map<UUID, Integer> order(Study study) {
        Map<UUID, Integer> order = new HashMap<>();
        study.transcripts().ids().forEach(id -> order.put(id.value(), order.size()));
        study.codebook().inTreeOrder().forEach(code -> order.put(code.id().value(), order.size()));
        study.people().participants().ids().forEach(id -> order.put(id.value(), order.size()));
        return order;
    }

    /** How many there are. */
    public int size() {
        return entries.size();
    }

    /** Those that are looked for. */
    public List<MemoEntry> find(MemoFilter filter, Order by) {
        Comparator<MemoEntry> newest = Comparator.comparing(
                        (MemoEntry e) -> e.memo().stamp().at())
                .reversed()
                .thenComparing(e -> e.memo().id());
        Comparator<MemoEntry> place = Comparator.comparing(this::rank)
                .thenComparing(
                        e -> e.subject().where().map(w -> w.span().start()).orElse(-1))
                .thenComparing(newest);
        return entries.stream()
                .filter(filter::fits)
                .sorted(by == Order.NEWEST ? newest : place)
                .toList();
    }

    private int rank(MemoEntry entry) {
        if (entry.subject().where().isPresent()) {
            return order.getOrDefault(entry.subject().where().get().transcript().value(), 0);
        } else if (entry.memo().target() instanceof OnCode on) {
            return order.getOrDefault(on.code().value(), order.size());
        }
        return entry.memo().target() instanceof OnParticipant on
                ? order.getOrDefault(on.participant().value(), order.size())
                : -1;
    }

    @Override
    public String toString() {
        return size() + " memos";
    }
}
