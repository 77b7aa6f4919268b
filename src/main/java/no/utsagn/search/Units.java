package no.utsagn.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import no.utsagn.analysis.Exchanges;
import no.utsagn.coding.Unit;
import no.utsagn.language.CaseRegime;
import no.utsagn.language.Sentences;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/** Makes hits in a transcript into stretches that can be coded. */
public final class Units {

    private final Study study;
    private final Transcript transcript;
    private final CaseRegime regime;

    /** For the hits in one transcript, in the state in which they were found. */
    public Units(Study study, Transcript transcript) {
        this.study = study;
        this.transcript = transcript;
        this.regime = CaseRegime.of(transcript.text());
    }

    /**
     * The stretches that hold some hits, in the order of the text, each once: hits in the same sentence or turn give
     * one. Hits in other transcripts are passed over.
     */
    public List<Span> of(Collection<Hit> hits, Unit unit) {
        return Overlaps.joined(hits.stream()
                .filter(hit -> hit.transcript().equals(transcript.id()))
                .flatMap(hit -> of(hit, unit))
                .distinct()
                .toList());
    }

    /** Where nobody asks, there are no exchanges: then it is the turn. */
    private Stream<Span> of(Hit hit, Unit unit) {
        Span turn = transcript.turn(hit.turn()).span();
        return switch (unit) {
            case HIT -> hit.spans().stream();
            case TURN -> Stream.of(turn);
            case EXCHANGE -> Stream.of(Exchanges.around(study, transcript, turn).orElse(turn));
            case SENTENCE -> {
                List<Span> sentences = Sentences.in(transcript.text(), turn, regime);
                yield hit.spans().stream().map(words -> around(words, sentences));
            }
        };
    }

    /** A phrase may run over the end of a sentence, and then takes both. */
    private static Span around(Span words, List<Span> sentences) {
        return sentences.stream().filter(words::overlaps).reduce(words, Span::hull);
    }
}
