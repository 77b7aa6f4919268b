package no.utsagn.merge.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Lineage;
import no.utsagn.merge.text.MergeText;
import no.utsagn.merge.text.MergedText;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextChange;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Replacement;

/**
 * Names that one copy has replaced in a text and that still stand in the text of the other: what researchers wrote there
 * may hold them too.
 *
 * @param inOurs that still stand in ours
 * @param inTheirs that still stand in theirs
 */
public record TakenOut(List<Words> inOurs, List<Words> inTheirs) {

    /** Longer stretches hold more than a name: words around it were changed too. */
    private static final int LONGEST = 120;

    private static final int NEW = -1;

    public TakenOut {
        inOurs = List.copyOf(inOurs);
        inTheirs = List.copyOf(inTheirs);
    }

    /**
     * One name.
     *
     * @param was the words, as they stood at one place
     * @param stands what stands there instead, in the genitive where the words are
     */
    public record Words(EntityKind kind, String was, String stands) {

        /** Shows no word. */
        @Override
        public String toString() {
            return "words for a " + kind;
        }
    }

    /**
     * Looks through the texts that both copies have.
     *
     * @throws no.utsagn.base.ProblemException as {@link StudyMerge#of}
     */
    public static TakenOut of(Study ours, Study theirs) {
        StudyMerge.requireCopies(ours, theirs);
        Lineage lineage = new Lineage(ours.past(), theirs.past());
        List<Words> here = new ArrayList<>();
        List<Words> there = new ArrayList<>();
        for (Transcript mine : ours.transcripts()) {
            theirs.transcripts()
                    .find(mine.id())
                    .filter(other -> !replaced(mine).equals(replaced(other)))
                    .ifPresent(other -> {
                        MergedText both = MergeText.of(mine, other, lineage, Answers.by(Answers.Rule.NEWEST));
                        here.addAll(standing(mine, both.transcript(), both.ourChanges(), theirs));
                        there.addAll(standing(other, both.transcript(), both.theirChanges(), ours));
                    });
        }
        return new TakenOut(here, there);
    }

    private static Set<Id<Replacement>> replaced(Transcript transcript) {
        return transcript.replacements().stream().map(Replacement::id).collect(Collectors.toSet());
    }

    /** @param changes from the text of a copy to that of both @param by the study in which they were replaced */
    private static List<Words> standing(Transcript copy, Transcript merged, List<TextChange> changes, Study by) {
        Set<Id<Replacement>> known = replaced(copy);
        int[] from = origins(copy.text().length(), changes);
        List<Words> words = new ArrayList<>();
        for (Replacement replacement : merged.replacements()) {
            Span span = replacement.span();
            int before = span.start() == 0 ? NEW : from[span.start() - 1];
            int behind = span.end() == from.length ? copy.text().length() : from[span.end()];
            boolean isBetween = (span.start() == 0 || before != NEW) && behind != NEW;
            int length = behind - before - 1;
            if (!known.contains(replacement.id()) && isBetween && length > 0 && length <= LONGEST) {
                String was = copy.text().substring(before + 1, behind);
                by.entities()
                        .find(replacement.entity())
                        .map(Entity::kind)
                        .ifPresent(kind -> words.add(new Words(kind, was, span.of(merged.text()))));
            }
        }
        return words;
    }

    /** For each character of the merged text, where it stands in that of a copy. */
    private static int[] origins(int length, List<TextChange> changes) {
        int[] from = IntStream.range(0, length).toArray();
        for (TextChange change : changes) {
            int[] next = new int[from.length + change.growth()];
            Span went = change.removed();
            System.arraycopy(from, 0, next, 0, went.start());
            Arrays.fill(next, went.start(), went.start() + change.inserted(), NEW);
            System.arraycopy(from, went.end(), next, went.start() + change.inserted(), from.length - went.end());
            from = next;
        }
        return from;
    }
}
