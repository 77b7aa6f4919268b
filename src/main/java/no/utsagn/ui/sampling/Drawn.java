package no.utsagn.ui.sampling;

import java.util.List;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.names.sample.Sentence;
import no.utsagn.transcript.Transcript;

/**
 * A sentence as it is read.
 *
 * @param words where its words stand in the text of the transcript, UTF-16, half-open
 */
public record Drawn(Sentence sentence, Transcript transcript, List<Span> words) {

    static Drawn of(Sentence sentence, Transcript transcript) {
        return new Drawn(sentence, transcript, Words.in(transcript.text(), sentence.span()));
    }

    /** What was said. */
    public String text() {
        return transcript.words(sentence.span());
    }

    @Override
    public String toString() {
        return "Drawn " + sentence;
    }
}
