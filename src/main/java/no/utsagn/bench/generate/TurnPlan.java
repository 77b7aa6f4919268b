package no.utsagn.bench.generate;

import no.utsagn.bench.generate.speech.Dice;
import no.utsagn.bench.generate.speech.Shares;

/** Who speaks how long in a transcript: questions are short, answers of every length. */
final class TurnPlan {

    /** How many words a turn has on average. */
    static final int AVERAGE = 26;

    private static final double QUESTION = 9;
    private static final double ANSWER = 26;
    private static final double SPREAD = 0.8;
    private static final double NEXT_INFORMANT = 0.75;

    private final int[] speakers;
    private final int[] words;

    private TurnPlan(int[] speakers, int[] words) {
        this.speakers = speakers;
        this.words = words;
    }

    /** How many turns there are. */
    int turns() {
        return words.length;
    }

    /** Who speaks a turn; 0 is the one who asks. */
    int speaker(int turn) {
        return speakers[turn];
    }

    /** How many words a turn has, 1 or more. */
    int words(int turn) {
        return words[turn];
    }

    /** @param informants how many answer, 1 or more */
    static TurnPlan of(int words, int informants, Dice dice) {
        int turns = Math.max(2, Math.round((float) words / AVERAGE));
        int[] speakers = new int[turns];
        double[] weights = new double[turns];
        for (int i = 0; i < turns; i++) {
            speakers[i] = i == 0 ? 0 : next(speakers[i - 1], informants, dice);
            weights[i] = dice.logNormal(speakers[i] == 0 ? QUESTION : ANSWER, SPREAD);
        }
        return new TurnPlan(speakers, Shares.of(words, 1, weights));
    }

    private static int next(int last, int informants, Dice dice) {
        if (last == 0) {
            return 1 + dice.below(informants);
        }
        boolean another = informants > 1 && dice.chance(NEXT_INFORMANT);
        return another ? 1 + (last + dice.below(informants - 1)) % informants : 0;
    }
}
