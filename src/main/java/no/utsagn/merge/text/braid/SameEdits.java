package no.utsagn.merge.text.braid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.utsagn.base.RevisionId;
import no.utsagn.merge.text.weave.Op;
import no.utsagn.transcript.edit.Letter;
import no.utsagn.transcript.edit.Letters;
import no.utsagn.transcript.edit.LoggedEdit.Kind;

/** Finds edits that were made alike in both copies: the same characters gave way to the same words. */
final class SameEdits {

    /** What two edits that are the same have in common. */
    private record Likeness(
            Kind kind, List<Letters> taken, Optional<Letter> after, Optional<Letter> before, String words) {
        @Override
        public String toString() {
            return kind + " of " + words.length();
        }
    }

    private final Set<RevisionId> ours;
    private final Set<RevisionId> theirs;
    private final Map<RevisionId, String> words;

    /** @param words what edits put in, as far as it is known */
    SameEdits(Set<RevisionId> ours, Set<RevisionId> theirs, Map<RevisionId, String> words) {
        this.ours = ours;
        this.theirs = theirs;
        this.words = words;
    }

    /**
     * Pairs of an edit of ours and one of theirs.
     *
     * @param ops the older first
     */
    List<List<Op>> among(List<Op> ops) {
        Map<Likeness, Op> here = only(ops, ours, theirs);
        Map<Likeness, Op> there = only(ops, theirs, ours);
        List<List<Op>> pairs = new ArrayList<>();
        here.forEach((likeness, op) -> Optional.ofNullable(there.get(likeness))
                .ifPresent(other -> pairs.add(Stream.of(op, other).sorted().toList())));
        return pairs;
    }

    private Map<Likeness, Op> only(List<Op> ops, Set<RevisionId> in, Set<RevisionId> notIn) {
        Map<Likeness, Op> by = new LinkedHashMap<>();
        ops.stream()
                .filter(op -> in.contains(op.revision()) && !notIn.contains(op.revision()))
                .forEach(op -> likeness(op).ifPresent(likeness -> by.put(likeness, op)));
        return by;
    }

    private Optional<Likeness> likeness(Op op) {
        if (!op.isOfCharacters() || op.put() == 0 || !words.containsKey(op.revision())) {
            return Optional.empty();
        }
        boolean takes = !op.taken().isEmpty();
        return Optional.of(new Likeness(
                op.kind(),
                joined(op.taken()),
                takes ? Optional.empty() : op.after(),
                takes ? Optional.empty() : op.before(),
                words.getOrDefault(op.revision(), "")));
    }

    private static List<Letters> joined(List<Letters> letters) {
        List<Letters> joined = new ArrayList<>();
        for (Letters next : letters) {
            int last = joined.size() - 1;
            if (last >= 0
                    && joined.get(last).state().equals(next.state())
                    && joined.get(last).end() == next.first()) {
                joined.set(
                        last,
                        new Letters(
                                next.state(),
                                joined.get(last).first(),
                                joined.get(last).count() + next.count()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
