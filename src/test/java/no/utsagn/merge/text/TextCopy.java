package no.utsagn.merge.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.language.Span;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Lineage;
import no.utsagn.study.Past;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Pin;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Mark;
import no.utsagn.transcript.turn.Turn;

/** One copy of a transcript in a test: it is edited, undone, redone, and brought together with others. */
final class TextCopy {

    static final Lineage NOTHING = new Lineage(Past.none(), Past.none());

    private final UUID coder = UUID.randomUUID();
    private final List<Transcript> values = new ArrayList<>();
    private final Set<Integer> merges = new HashSet<>();
    private int at;
    private Instant time;

    TextCopy(Transcript first, Instant time) {
        values.add(first);
        this.time = time;
    }

    Transcript now() {
        return values.get(at);
    }

    Stamp stamp() {
        time = time.plusSeconds(1);
        return new Stamp(coder, time);
    }

    TextCopy edit(TextEdit edit) {
        return step(now().edited(edit, stamp()).transcript());
    }

    /** Something is laid on the text, or taken off it. */
    TextCopy lay(UnaryOperator<Transcript> change) {
        return step(change.apply(now()));
    }

    /** "ny" in place of the first "gammel". */
    TextCopy replace(String former, String other) {
        return edit(new TextEdit.Replace(spanOf(former), other));
    }

    Span spanOf(String words) {
        int start = now().text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text");
        }
        return Span.ofLength(start, words.length());
    }

    private TextCopy step(Transcript next) {
        while (values.size() > at + 1) {
            values.remove(values.size() - 1);
            merges.remove(values.size());
        }
        values.add(next);
        at++;
        return this;
    }

    boolean canUndo() {
        return at > 0;
    }

    boolean canRedo() {
        return at < values.size() - 1;
    }

    TextCopy undo() {
        go(at - 1, merges.contains(at));
        return this;
    }

    TextCopy redo() {
        go(at + 1, merges.contains(at + 1));
        return this;
    }

    private void go(int to, boolean wasMerge) {
        Transcript before = now();
        if (!wasMerge) {
            values.set(to, values.get(to).broughtBackFrom(before, stamp()));
        }
        at = to;
    }

    /** All words are dropped, as when names are replaced. */
    TextCopy forget() {
        Transcript now = now();
        values.clear();
        merges.clear();
        at = 0;
        values.add(now.with(now.log().withoutWords()));
        return this;
    }

    MergedText merge(TextCopy other, Answers answers) {
        MergedText merged = MergeText.of(now(), other.now(), NOTHING, answers);
        step(merged.transcript());
        merges.add(at);
        return merged;
    }

    MergedText merge(TextCopy other) {
        return merge(other, Answers.none());
    }

    /** All that must be equal in whichever order two copies are merged. */
    record Content(
            String text,
            List<Turn> turns,
            Map<Id<Mark>, Mark> marks,
            Map<Id<Replacement>, Replacement> replacements,
            Map<Id<Pin>, Pin> pins,
            Object speakers,
            Optional<String> hash) {

        static Content of(Transcript t) {
            return new Content(
                    t.text(),
                    t.turns(),
                    byId(t.marks(), Mark::id),
                    byId(t.replacements(), Replacement::id),
                    byId(t.pins(), Pin::id),
                    t.speakers(),
                    t.source().sha256());
        }

        private static <T> Map<Id<T>, T> byId(List<T> things, Function<T, Id<T>> id) {
            return things.stream().collect(Collectors.toMap(id, Function.identity()));
        }
    }
}
