package no.utsagn.search.like;

import java.util.List;
import no.utsagn.analysis.words.Word;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/**
 * A turn that may belong to a code.
 *
 * @param lit where the terms stand in the text of the transcript: UTF-16, half-open, in order
 * @param words the terms that it has, each once, in their order
 * @param score how well it fits, by BM25; comparable within one list
 */
public record Candidate(Id<Transcript> transcript, Turn turn, List<Span> lit, List<Word> words, float score) {

    public Candidate {
        lit = List.copyOf(lit);
        words = List.copyOf(words);
    }

    /** Shows no word. */
    @Override
    public String toString() {
        return "Candidate " + turn.id() + " with " + words.size() + " terms";
    }
}
