package no.utsagn.merge.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utsagn.base.RevisionId;
import no.utsagn.language.Span;
import no.utsagn.merge.Side;
import no.utsagn.merge.text.braid.Added;
import no.utsagn.merge.text.braid.Braided;
import no.utsagn.merge.text.weave.Hunk;
import no.utsagn.merge.text.weave.Op;
import no.utsagn.transcript.edit.EditLog;
import no.utsagn.transcript.edit.LoggedEdit;
import no.utsagn.transcript.edit.LoggedEdit.Kind;
import no.utsagn.transcript.edit.TextChange;

/** Makes the log of both copies: one as it is, and what comes to it from the other. */
final class MergedLog {

    private static final TextChange NONE = new TextChange(Span.at(0), 0, false);

    private final List<LoggedEdit> edits;
    private final EditLog first;

    private MergedLog(EditLog first, EditLog second) {
        this.first = first;
        Map<RevisionId, LoggedEdit> other = second.edits().stream()
                .collect(Collectors.toMap(LoggedEdit::revision, Function.identity(), (one, same) -> one));
        edits = new ArrayList<>(first.edits().stream()
                .map(edit -> Optional.ofNullable(other.get(edit.revision()))
                        .filter(same -> same.inserted().isEmpty())
                        .map(same -> edit.withoutWords())
                        .orElse(edit))
                .toList());
    }

    /**
     * The log of both. That of the text in which names were looked at further on comes first: so what comes to it counts
     * as not looked at, and nothing that nobody looked at counts as looked at.
     *
     * @param newer whose log holds all that the other's does
     */
    static EditLog of(EditLog ours, EditLog theirs, Braided both, Side newer) {
        boolean isSecond = newer == Side.THEIRS || (newer != Side.OURS && looked(theirs) > looked(ours));
        return isSecond ? grown(theirs, both.toTheirs(), ours) : grown(ours, both.toOurs(), theirs);
    }

    /** A log and what comes to it. */
    static EditLog grown(EditLog first, List<Added> added, EditLog second) {
        MergedLog log = new MergedLog(first, second);
        added.forEach(log::add);
        return new EditLog(first.origin(), log.edits, nameless(first, second));
    }

    private static int looked(EditLog log) {
        return log.nameless()
                .map(state -> log.edits().size() - log.since(state).size())
                .orElse(-1);
    }

    /** The later state of those that somebody looked at and that both texts were in, by the same way. */
    private static Optional<RevisionId> nameless(EditLog first, EditLog second) {
        int there = looked(second);
        boolean isLater = there > looked(first)
                && there <= first.edits().size()
                && ways(first, there).equals(ways(second, there));
        return isLater ? second.nameless() : first.nameless();
    }

    private static List<RevisionId> ways(EditLog log, int length) {
        return log.edits().stream().limit(length).map(LoggedEdit::revision).toList();
    }

    private void add(Added added) {
        Op op = added.op();
        List<Hunk> hunks = added.hunks();
        boolean isOne = hunks.size() == 1 && (!op.isLayout() || hunks.get(0).own());
        boolean isOwn = isOne && hunks.get(0).own() && hunks.get(0).change().inserted() == op.put();
        TextChange change = isOne ? hunks.get(0).change() : NONE;
        LoggedEdit edit = op.edit();
        edits.add(new LoggedEdit(
                edit.revision(),
                head(),
                edit.undoes(),
                edit.stamp(),
                edit.kind(),
                isOne ? change : new TextChange(NONE.removed(), 0, edit.change().whole()),
                isOwn ? edit.inserted() : Optional.empty(),
                edit.turn(),
                edit.speaker(),
                Optional.of(op.meaning())));
        for (int i = 0; i < hunks.size() && !isOne; i++) {
            rest(edit, i, hunks.get(i).change());
        }
    }

    private void rest(LoggedEdit of, int part, TextChange change) {
        String name = "rest " + part + " of " + of.revision();
        edits.add(new LoggedEdit(
                new RevisionId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                head(),
                Optional.empty(),
                of.stamp(),
                Kind.REST,
                change,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private RevisionId head() {
        return edits.isEmpty() ? first.origin() : edits.get(edits.size() - 1).revision();
    }
}
