package no.utsagn.app.search.acts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utsagn.analysis.Passage;
import no.utsagn.base.Id;
import no.utsagn.coding.Quotation;
import no.utsagn.coding.Unit;
import no.utsagn.language.Span;
import no.utsagn.search.Hit;
import no.utsagn.search.Units;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/** What lies around hits: the stretches that would be coded. */
public final class Around {

    private Around() {}

    /**
     * The stretches around hits, transcript by transcript and in the order of the text, each once. Hits in a transcript
     * that is gone, or behind the end of its text, are passed over.
     */
    public static List<Passage> hits(Study study, Collection<Passage> hits, Unit unit) {
        Map<Id<Transcript>, List<Hit>> places = new LinkedHashMap<>();
        for (Passage hit : hits) {
            study.transcripts()
                    .find(hit.transcript())
                    .filter(in -> hit.span().end() <= in.text().length())
                    .ifPresent(in -> places.computeIfAbsent(in.id(), id -> new ArrayList<>())
                            .add(new Hit(in.id(), in.turnAt(hit.span().start()).id(), List.of(hit.span()), 0)));
        }
        List<Passage> around = new ArrayList<>();
        places.forEach(
                (id, some) -> around.addAll(around(study, study.transcripts().get(id), some, unit)));
        return around;
    }

    private static List<Passage> around(Study study, Transcript transcript, List<Hit> hits, Unit unit) {
        return new Units(study, transcript)
                .of(hits, unit).stream()
                        .map(span -> new Passage(transcript.id(), fitted(transcript, span)))
                        .distinct()
                        .toList();
    }

    /** Whole characters and replacements, without blanks at the ends. */
    private static Span fitted(Transcript transcript, Span span) {
        return Quotation.of(transcript, transcript.snapped(span)).span();
    }
}
