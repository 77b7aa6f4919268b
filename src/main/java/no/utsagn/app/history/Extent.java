package no.utsagn.app.history;

import no.utsagn.study.Study;

/** How many things of each kind came (above 0) or went (below 0) with an edit; all 0 where things were changed alone. */
public record Extent(int transcripts, int participants, int codes, int codings, int memos) {

    /** What came and went between two values of a study. */
    static Extent between(Study before, Study after) {
        return new Extent(
                after.transcripts().size() - before.transcripts().size(),
                after.people().participants().size()
                        - before.people().participants().size(),
                after.codebook().codes().size() - before.codebook().codes().size(),
                after.codings().size() - before.codings().size(),
                after.memos().size() - before.memos().size());
    }
}
