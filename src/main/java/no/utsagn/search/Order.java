package no.utsagn.search;

/** In which order hits come. */
public enum Order {
    /** What fits best first, by BM25: rare words weigh more, long turns less. */
    BEST_FIRST,
    /** As the transcripts stand in the study, and the turns in them. */
    AS_SAID
}
