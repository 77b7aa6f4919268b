package no.utsagn.search.like;

import java.util.List;
import no.utsagn.analysis.words.KeyWords;
import no.utsagn.analysis.words.WordCounts;
import no.utsagn.analysis.words.said.Part;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;

/**
 * The words by which what is coded differs most from what is not: those of highest log-likelihood. Whole turns are
 * compared, since turns are looked for; and a word that is hardly said elsewhere leads nowhere.
 */
public final class LikeTerms {

    /** How many there are at most. */
    public static final int MOST = 25;

    /** How often a term is said, at least, beside what is coded. */
    static final int LEAST_ELSEWHERE = 2;

    private LikeTerms() {}

    /**
     * The words of a code and the codes below it, the most telling first.
     *
     * @param counts of informants' words, their forms joined
     * @return none if the code has no passages
     */
    public static List<KeyWords.KeyWord> of(WordCounts counts, Id<Code> code) {
        Part coded = new Part.TurnsOf(code);
        return counts.keyWords(coded, new Part.Rest(coded)).words().stream()
                .filter(word -> word.typicalHere() && word.there() >= LEAST_ELSEWHERE)
                .limit(MOST)
                .toList();
    }
}
