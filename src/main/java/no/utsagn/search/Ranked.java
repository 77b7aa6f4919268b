package no.utsagn.search;

import no.utsagn.base.Id;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/**
 * A turn that fits some words.
 *
 * @param score how well, by BM25; comparable within one search
 */
public record Ranked(Id<Transcript> transcript, Id<Turn> turn, float score) {}
