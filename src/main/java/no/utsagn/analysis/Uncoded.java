package no.utsagn.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/**
 * The walk through what is uncoded: maximal stretches of informants' words that no coding holds, through all
 * transcripts in their order and round again.
 */
public final class Uncoded {

    private final Study study;

    public Uncoded(Study study) {
        this.study = study;
    }

    /** The uncoded passages of a transcript, each from its first word on. */
    public List<Span> in(Transcript transcript) {
        return Passages.uncoded(study, transcript).stream()
                .map(span -> fromFirstWord(transcript, span))
                .toList();
    }

    private static Span fromFirstWord(Transcript transcript, Span span) {
        int start = Words.in(transcript.text(), span).stream()
                .mapToInt(Span::start)
                .findFirst()
                .orElse(span.start());
        int end = span.end();
        while (end > start && Character.isWhitespace(transcript.text().charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /**
     * The first uncoded passage after a place.
     *
     * @param after it begins here or later
     * @return empty where everything in the study is coded
     */
    public Optional<Passage> next(Id<Transcript> from, int after) {
        List<Transcript> order = from(from, false);
        Transcript here = order.get(0);
        List<Span> ofHere = in(here);
        return first(here, ofHere.stream().filter(span -> span.start() >= after))
                .or(() -> elsewhere(order, false))
                .or(() -> first(here, ofHere.stream()));
    }

    /**
     * The last uncoded passage before a place.
     *
     * @param before it ends here or earlier
     * @return empty where everything in the study is coded
     */
    public Optional<Passage> previous(Id<Transcript> from, int before) {
        List<Transcript> order = from(from, true);
        Transcript here = order.get(0);
        List<Span> backwards =
                in(here).stream().sorted(Comparator.reverseOrder()).toList();
        return first(here, backwards.stream().filter(span -> span.end() <= before))
                .or(() -> elsewhere(order, true))
                .or(() -> first(here, backwards.stream()));
    }

    private Optional<Passage> elsewhere(List<Transcript> order, boolean last) {
        for (Transcript transcript : order.subList(1, order.size())) {
            List<Span> spans = in(transcript);
            if (!spans.isEmpty()) {
                return Optional.of(new Passage(transcript.id(), spans.get(last ? spans.size() - 1 : 0)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Passage> first(Transcript transcript, Stream<Span> spans) {
        return spans.findFirst().map(span -> new Passage(transcript.id(), span));
    }

    /** All transcripts, this one first, then those after it and those before it, or the other way round. */
    private List<Transcript> from(Id<Transcript> first, boolean backwards) {
        List<Transcript> all = new ArrayList<>(study.transcripts().all());
        if (backwards) {
            Collections.reverse(all);
        }
        Collections.rotate(all, -all.indexOf(study.transcripts().get(first)));
        return all;
    }
}
