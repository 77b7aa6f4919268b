package no.utsagn.analysis.quotes;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.analysis.Passage;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;

/**
 * A passage to look at: where it stands, who says it, and the codings that make it. It holds no words.
 *
 * @param span UTF-16, half-open, never empty
 * @param codings those that count, in the order of the text; never empty
 * @param voices each once, in the order in which they speak; none if there is no word in it
 * @param words how many there are
 */
public record Quote(Id<Transcript> transcript, Span span, List<Coding> codings, List<Voice> voices, int words) {

    public Quote {
        codings = List.copyOf(codings);
        voices = List.copyOf(voices);
    }

    /** Where it stands. */
    public Passage passage() {
        return new Passage(transcript, span);
    }

    /** The ids of its codings. */
    public List<Id<Coding>> codingIds() {
        return codings.stream().map(Coding::id).toList();
    }

    /** Its codes, each once, in the order of the text. */
    public Set<Id<Code>> codes() {
        Set<Id<Code>> codes = new LinkedHashSet<>();
        codings.forEach(coding -> codes.add(coding.code()));
        return codes;
    }

    /** The one it goes by: the first informant who speaks in it, else the first who speaks. */
    public Optional<Voice> first() {
        return voices.stream().filter(Voice::informant).findFirst().or(() -> voices.stream()
                .findFirst());
    }

    /** When it was last coded. */
    Instant newest() {
        return codings.stream().map(Coding::at).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    @Override
    public String toString() {
        return "Quote in " + transcript + " at " + span;
    }
}
