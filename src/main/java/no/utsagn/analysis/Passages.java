package no.utsagn.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/**
 * The definition of a passage: a maximal stretch after joining overlapping or touching codings. Codings are counted
 * apart.
 */
public final class Passages {

    private Passages() {}

    /**
     * The passages of some codes, transcript by transcript, in the order of the text.
     *
     * @param codes name them all: sub-codes are not added here
     */
    public static List<Passage> of(Study study, Set<Id<Code>> codes) {
        return of(study, coding -> codes.contains(coding.code()));
    }

    /** The passages of the codings that the test is true of: those of one coder, say. */
    public static List<Passage> of(Study study, Predicate<Coding> counted) {
        List<Passage> passages = new ArrayList<>();
        for (Id<Transcript> transcript : study.transcripts().ids()) {
            List<Span> spans = study.codings().in(transcript).stream()
                    .filter(counted)
                    .map(Coding::span)
                    .toList();
            joined(spans).forEach(span -> passages.add(new Passage(transcript, span)));
        }
        return List.copyOf(passages);
    }

    /** Spans joined where they overlap or touch, in order. */
    public static List<Span> joined(Collection<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).overlapsOrTouches(span)) {
                joined.set(last, joined.get(last).hull(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /**
     * The uncoded passages of a transcript: maximal stretches of informants' words, each within a turn, that no coding
     * holds. Stretches without a word are left out.
     */
    public static List<Span> uncoded(Study study, Transcript transcript) {
        List<Span> coded = joined(
                study.codings().in(transcript.id()).stream().map(Coding::span).toList());
        List<Span> uncoded = new ArrayList<>();
        int first = 0;
        for (Turn turn : transcript.turns()) {
            while (first < coded.size() && coded.get(first).end() <= turn.span().start()) {
                first++;
            }
            if (study.isInformants(transcript, turn)) {
                gaps(turn.span(), coded.subList(first, coded.size())).stream()
                        .filter(gap -> transcript.wordCount(gap) > 0)
                        .forEach(uncoded::add);
            }
        }
        return uncoded;
    }

    /** What a span holds beside the others. @param others in order, apart from each other, none before it */
    private static List<Span> gaps(Span span, List<Span> others) {
        List<Span> gaps = new ArrayList<>();
        int from = span.start();
        for (Span other : others) {
            if (other.start() >= span.end()) {
                break;
            }
            if (other.start() > from) {
                gaps.add(new Span(from, other.start()));
            }
            from = Math.max(from, other.end());
        }
        if (from < span.end()) {
            gaps.add(new Span(from, span.end()));
        }
        return gaps;
    }
}
