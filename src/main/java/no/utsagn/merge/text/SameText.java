package no.utsagn.merge.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.merge.text.braid.Copy;
import no.utsagn.merge.text.braid.Original;
import no.utsagn.merge.text.weave.Weave;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/**
 * Two transcripts that are one: both copies took in the same text. It is known by the words as they were taken in, where
 * enough of them still stand in both, never by name or length. The one with the lesser id stays.
 *
 * @param kept the one that stays
 * @param other the one that becomes it
 * @param turns what the turns of the other are in the one that stays
 * @param speakers who its voices are there
 */
public record SameText(
        Transcript kept, Transcript other, Map<Id<Turn>, Id<Turn>> turns, Map<Id<Speaker>, Id<Speaker>> speakers) {

    /** How much of what was taken in has to be known still, to say that it is the same. */
    private static final double MOST = 0.8;
    /** Where the files are known to be the same. */
    private static final double SOME = 0.2;
    /** So long a text is said once: two people who answer "Ja" are two. */
    private static final int LONG = 200;

    public SameText {
        turns = Map.copyOf(turns);
        speakers = Map.copyOf(speakers);
    }

    /** Whether two transcripts are the same text under different ids; empty if not, or if they are one already. */
    public static Optional<SameText> of(Transcript one, Transcript other) {
        if (one.id().equals(other.id()) || taken(one) != taken(other) || !couldBe(one, other)) {
            return Optional.empty();
        }
        try {
            boolean isFirst = one.id().compareTo(other.id()) < 0;
            return between(isFirst ? one : other, isFirst ? other : one);
        } catch (Weave.UnfitException e) {
            return Optional.empty();
        }
    }

    /** How many characters were taken in: cheap to tell, so that few of many texts are read anew. */
    private static int taken(Transcript transcript) {
        int growth = transcript.log().edits().stream()
                .mapToInt(edit -> edit.change().growth())
                .sum();
        return transcript.text().length() - growth;
    }

    private static boolean couldBe(Transcript one, Transcript other) {
        boolean isSurvey = one.fields().kind() == TranscriptKind.SURVEY_ANSWER
                || other.fields().kind() == TranscriptKind.SURVEY_ANSWER;
        boolean isLong = one.text().length() >= LONG && other.text().length() >= LONG;
        return (isLong && !isSurvey) || one.title().equals(other.title());
    }

    private static Optional<SameText> between(Transcript kept, Transcript other) {
        Original here = Original.of(new Copy(kept.log(), kept.text()));
        Original there = Original.of(new Copy(other.log(), other.text()));
        boolean isSameFile = kept.source().sha256().isPresent()
                && kept.source().sha256().equals(other.source().sha256());
        if (here.shared(there) < (isSameFile ? SOME : MOST)) {
            return Optional.empty();
        }
        Map<Id<Turn>, Id<Turn>> turns = turns(kept, here, other, there);
        return Optional.of(new SameText(kept, other, turns, speakers(kept, other, turns)));
    }

    /** Turns that begin behind the same line end. */
    private static Map<Id<Turn>, Id<Turn>> turns(Transcript kept, Original here, Transcript other, Original there) {
        Map<Integer, Id<Turn>> begin = begins(kept);
        Map<Integer, Id<Turn>> otherBegin = begins(other);
        Map<Id<Turn>, Id<Turn>> turns = new HashMap<>();
        turns.put(other.turns().get(0).id(), kept.turns().get(0).id());
        for (int i = 0; i < here.length(); i++) {
            Id<Turn> to = begin.get(here.place(i));
            Id<Turn> from = otherBegin.get(there.place(i));
            if (to != null && from != null) {
                turns.put(from, to);
            }
        }
        return turns;
    }

    /** By the place of the line end before it. */
    private static Map<Integer, Id<Turn>> begins(Transcript of) {
        Map<Integer, Id<Turn>> begins = new HashMap<>();
        of.turns().stream().skip(1).forEach(turn -> begins.put(turn.span().start() - 1, turn.id()));
        return begins;
    }

    /** Voices by the turns that they both speak, those of most turns first. */
    private static Map<Id<Speaker>, Id<Speaker>> speakers(
            Transcript kept, Transcript other, Map<Id<Turn>, Id<Turn>> turns) {
        Map<List<Id<Speaker>>, Integer> common = new LinkedHashMap<>();
        Map<Id<Turn>, Turn> here = new HashMap<>();
        kept.turns().forEach(turn -> here.put(turn.id(), turn));
        for (Turn turn : other.turns()) {
            Optional<Id<Speaker>> to = Optional.ofNullable(turns.get(turn.id()))
                    .flatMap(id -> Optional.ofNullable(here.get(id)))
                    .flatMap(Turn::speaker);
            if (turn.speaker().isPresent() && to.isPresent()) {
                common.merge(List.of(turn.speaker().get(), to.get()), 1, Integer::sum);
            }
        }
        Map<Id<Speaker>, Id<Speaker>> speakers = new HashMap<>();
        Set<Id<Speaker>> taken = new HashSet<>();
        common.entrySet().stream()
                .sorted(Map.Entry.<List<Id<Speaker>>, Integer>comparingByValue().reversed())
                .forEach(pair -> {
                    Id<Speaker> from = pair.getKey().get(0);
                    Id<Speaker> to = pair.getKey().get(1);
                    if (!speakers.containsKey(from) && taken.add(to)) {
                        speakers.put(from, to);
                    }
                });
        return speakers;
    }

    /**
     * The other under the ids of the one that stays: the two can then be merged as two states of one transcript. Its
     * history is its own still.
     */
    public Transcript renamed() {
        return new Renaming(this).renamed();
    }

    /** Ids and sizes. */
    @Override
    public String toString() {
        return "SameText " + other.id() + " is " + kept.id();
    }
}
