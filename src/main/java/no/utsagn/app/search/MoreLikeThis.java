package no.utsagn.app.search;

import java.util.List;
import java.util.Set;
import no.utsagn.analysis.words.KeyWords;
import no.utsagn.analysis.words.Word;
import no.utsagn.app.CodePassages;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Progress;
import no.utsagn.codebook.Code;
import no.utsagn.search.like.Candidate;
import no.utsagn.search.like.LikeTerms;
import no.utsagn.search.like.MoreLike;
import no.utsagn.study.Study;
import no.utsagn.transcript.turn.Turn;

/** Proposes turns that are like those of a code. Nothing is coded unless somebody says so. */
public final class MoreLikeThis {

    /** How many turns are proposed. */
    public static final int MOST = 20;

    private final OpenStudy open;
    private final SearchStudy search;
    private final WordsOfStudy words;

    public MoreLikeThis(OpenStudy open, SearchStudy search, WordsOfStudy words) {
        this.open = open;
        this.search = search;
        this.words = words;
    }

    /**
     * The words that turns are looked for by: those that set the code apart.
     *
     * @return none if nothing is coded with it
     */
    public List<KeyWords.KeyWord> terms(Id<Code> code, Progress progress) {
        return LikeTerms.of(words.counts(WordsOfStudy.By.WORD, progress), code);
    }

    /**
     * The turns that have most of the words.
     *
     * @param uncodedOnly whether those with any code are left out; those with this one are in any case
     * @param away turns that were put away
     */
    public List<Candidate> candidates(Id<Code> code, boolean uncodedOnly, List<Word> terms, Set<Id<Turn>> away) {
        Study study = open.now();
        return study.codebook().codes().has(code)
                ? new MoreLike(study, search.index()).of(code, uncodedOnly, terms, away, MOST)
                : List.of();
    }

    /**
     * Codes a turn that was proposed, in one step.
     *
     * @throws no.utsagn.base.ProblemException if the turn or the code is gone
     */
    public void code(Candidate candidate, Id<Code> code) {
        new CodePassages(open).code(candidate.transcript(), candidate.turn().span(), code);
    }
}
