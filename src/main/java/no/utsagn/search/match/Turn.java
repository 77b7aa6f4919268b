package no.utsagn.search.match;

/**
 * A turn as Lucene gives it.
 *
 * @param doc its number in this state of the index
 * @param order what it sorts by as said
 * @param score by BM25
 */
record Turn(int doc, long order, float score) {}
