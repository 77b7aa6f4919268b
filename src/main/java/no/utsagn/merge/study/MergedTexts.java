package no.utsagn.merge.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Difference.What;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Proposal;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.merge.text.MergeText;
import no.utsagn.merge.text.MergedText;
import no.utsagn.merge.text.TextDifferences;
import no.utsagn.merge.text.braid.Clash;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/** The texts of both by their logs. What both wrote differently over the same words is told with the words around it. */
final class MergedTexts implements TextMerge {

    /** How much of the text stands around words that are shown, in UTF-16 characters. */
    private static final int AROUND = 40;

    private final Copies copies;
    private final Map<Id<Transcript>, MergedText> unasked = new ConcurrentHashMap<>();

    MergedTexts(Copies copies) {
        this.copies = copies;
    }

    @Override
    public Both both(Id<Transcript> id, Deciding deciding) {
        Transcript ours = copies.ours().transcripts().get(id);
        Transcript theirs = copies.theirs().transcripts().get(id);
        MergedText merged = merged(ours, theirs, deciding);
        tell(merged, ours, theirs, deciding);
        return new Both(
                new MergedVoices(copies, deciding)
                        .decided(merged.transcript(), merged.differences().voices()),
                merged.ourChanges(),
                merged.theirChanges(),
                merged.newer(),
                turn -> has(ours, turn) ? merged.oursTurn(turn) : has(theirs, turn) ? merged.theirsTurn(turn) : turn);
    }

    private static boolean has(Transcript transcript, Id<Turn> turn) {
        return transcript.turns().stream().anyMatch(t -> t.id().equals(turn));
    }

    /** Where nothing clashes, no answer matters, and what was found out once holds. */
    private MergedText merged(Transcript ours, Transcript theirs, Deciding deciding) {
        MergedText known = unasked.get(ours.id());
        if (known != null) {
            return known;
        }
        MergedText merged = MergeText.of(ours, theirs, copies.lineage(), deciding.answers());
        if (merged.differences().clashes().isEmpty()) {
            unasked.put(ours.id(), merged);
        }
        return merged;
    }

    private static void tell(MergedText merged, Transcript ours, Transcript theirs, Deciding deciding) {
        TextDifferences differences = merged.differences();
        Transcript transcript = merged.transcript();
        if (differences.ours() > 0) {
            deciding.tell(told(transcript, Side.OURS, differences.ours(), List.of()));
        }
        if (differences.theirs() > 0) {
            deciding.tell(told(transcript, Side.THEIRS, differences.theirs(), List.of()));
        }
        List<FieldDifference> clashes = new ArrayList<>();
        for (Clash clash : differences.clashes()) {
            clashes.add(clash(clash, transcript, ours, theirs, deciding));
        }
        if (!clashes.isEmpty()) {
            deciding.tell(told(transcript, Side.BOTH, clashes.size(), clashes));
        }
    }

    private static Difference told(Transcript transcript, Side side, int count, List<FieldDifference> fields) {
        return new Difference(
                Kind.TRANSCRIPT,
                transcript.id().value(),
                What.CHANGED,
                side,
                transcript.title(),
                "",
                Optional.empty(),
                count,
                fields);
    }

    private static FieldDifference clash(
            Clash clash, Transcript merged, Transcript ours, Transcript theirs, Deciding deciding) {
        Question question =
                Question.at(merged.id().value(), Field.TEXT, clash.place().value());
        boolean asks = clash.asks()
                && deciding.answers()
                        .to(question)
                        .filter(a -> a.take() != Answer.Take.OWN)
                        .isEmpty()
                && deciding.answers().rest().isEmpty();
        if (asks) {
            deciding.ask(List.of(question));
        }
        String taken = around(merged, clash.inBoth());
        return new FieldDifference(
                question,
                clash.base(),
                around(ours, clash.inOurs()),
                around(theirs, clash.inTheirs()),
                Side.BOTH,
                asks,
                taken,
                clash.asks() ? Optional.of(new Proposal(taken, Proposal.Why.NEWEST)) : Optional.empty());
    }

    /** Words with some of what stands around them, whole words of one turn. */
    private static String around(Transcript transcript, Span words) {
        String text = transcript.text();
        Span turn = transcript.turnAt(Math.min(words.start(), text.length())).span();
        int start = Math.max(turn.start(), words.start() - AROUND);
        int end = Math.min(Math.max(turn.end(), words.end()), words.end() + AROUND);
        while (start > turn.start() && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (end < turn.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return (start > turn.start() ? "… " : "")
                + text.substring(start, Math.min(end, text.length()))
                + (end < turn.end() ? " …" : "");
    }
}
