package no.utsagn.analysis;

import java.util.Collection;
import java.util.List;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/**
 * How much of what informants said is coded, in words.
 *
 * @param coded informants' words under at least one code
 * @param words all of the informants' words
 */
public record Coverage(int coded, int words) {

    /** The coverage of one transcript. */
    public static Coverage of(Study study, Transcript transcript) {
        List<Span> passages = Passages.joined(
                study.codings().in(transcript.id()).stream().map(Coding::span).toList());
        int coded = 0;
        int words = 0;
        int first = 0;
        for (Turn turn : transcript.turns()) {
            while (first < passages.size()
                    && passages.get(first).end() <= turn.span().start()) {
                first++;
            }
            if (study.isInformants(transcript, turn)) {
                words += transcript.wordCount(turn.span());
                coded += coded(transcript, turn.span(), passages.subList(first, passages.size()));
            }
        }
        return new Coverage(Math.min(coded, words), words);
    }

    /** The words of a turn under passages. @param passages in order, none before the turn */
    private static int coded(Transcript transcript, Span turn, List<Span> passages) {
        int words = 0;
        for (Span passage : passages) {
            if (passage.start() >= turn.end()) {
                break;
            }
            words += passage.intersection(turn).map(transcript::wordCount).orElse(0);
        }
        return words;
    }

    /** Several coverages together. */
    public static Coverage sum(Collection<Coverage> parts) {
        return new Coverage(
                parts.stream().mapToInt(Coverage::coded).sum(),
                parts.stream().mapToInt(Coverage::words).sum());
    }

    /** The share that is coded, 0 to 1; 0 where nothing was said. */
    public double share() {
        return words == 0 ? 0 : (double) coded / words;
    }
}
