package no.utsagn.bench.names;

import java.util.EnumMap;
import java.util.Map;
import no.utsagn.transcript.entity.EntityKind;

/**
 * What a finder did with a marked text. A word is a token that holds a letter or a digit.
 *
 * @param types whole names, by type: PER is person; LOC, GPE_LOC and GPE_ORG are place; ORG is organisation; the rest is
 *     other
 * @param personTokens tokens of marked persons
 * @param personTokensFound those that lie in a find of any kind that proposes a name
 * @param notWholly marked persons of whom not every token lies in such a find
 * @param words all words
 * @param falseFlags words in a find that proposes a name though nothing is marked there
 * @param patternFlags words in a find by number, date, age or cue alone, where nothing is marked
 * @param missed by type: tokens of marked names that lie in no find of any kind, and all of them
 */
public record Measured(
        Map<EntityKind, Score> types,
        int personTokens,
        int personTokensFound,
        int notWholly,
        int words,
        int falseFlags,
        int patternFlags,
        Map<EntityKind, Share> missed) {

    private static final double PER = 1000;

    /** So many of so many. */
    public record Share(int some, int all) {

        Share plus(Share other) {
            return new Share(some + other.some, all + other.all);
        }

        /** Between 0 and 1; 0 of nothing. */
        public double value() {
            return all == 0 ? 0 : (double) some / all;
        }
    }

    static final Measured NOTHING = new Measured(Map.of(), 0, 0, 0, 0, 0, 0, Map.of());

    Measured plus(Measured other) {
        Map<EntityKind, Score> scores = new EnumMap<>(EntityKind.class);
        scores.putAll(types);
        other.types.forEach((kind, score) -> scores.merge(kind, score, Score::plus));
        Map<EntityKind, Share> shares = new EnumMap<>(EntityKind.class);
        shares.putAll(missed);
        other.missed.forEach((kind, share) -> shares.merge(kind, share, Share::plus));
        return new Measured(
                scores,
                personTokens + other.personTokens,
                personTokensFound + other.personTokensFound,
                notWholly + other.notWholly,
                words + other.words,
                falseFlags + other.falseFlags,
                patternFlags + other.patternFlags,
                shares);
    }

    /** All types together. */
    public Score total() {
        return types.values().stream().reduce(Score.NONE, Score::plus);
    }

    /** The share of person tokens that lie in a find of any kind that proposes a name. */
    public double personTokenRecall() {
        return new Share(personTokensFound, personTokens).value();
    }

    /** Words falsely taken for names, in a thousand words. */
    public double falseFlagsPer1000() {
        return PER * new Share(falseFlags, words).value();
    }

    /** Words that numbers, dates, ages and cues alone flag, in a thousand words. */
    public double patternFlagsPer1000() {
        return PER * new Share(patternFlags, words).value();
    }
}
