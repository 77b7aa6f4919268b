package no.utsagn.analysis.quotes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/**
 * Finds quotes. It keeps where words stand and what is known of voices for texts and people that do not change, so that
 * the next search is quick; what it finds depends on the study alone. One thread at a time uses it.
 */
public final class QuoteFinder {

    private record Known(Transcript transcript, People people, Spoken spoken, Profiles profiles) {

        static Known of(Transcript transcript, People people, Spoken spoken) {
            return new Known(transcript, people, spoken, new Profiles(transcript, people, spoken.voices()));
        }

        @SuppressWarnings("ReferenceEquality") // an equal value that is another object is only counted again
        Known now(Transcript other, People all) {
            if (other != transcript) {
                return of(other, all, new Spoken(other));
            }
            return all == people ? this : of(other, all, spoken);
        }
    }

    private final Map<Id<Transcript>, Known> known = new HashMap<>();

    /** The quotes that a filter lets through. */
    public Quotes find(Study study, QuoteFilter filter) {
        known.keySet().retainAll(study.transcripts().ids());
        Finding finding = new Finding(study, filter);
        for (Transcript transcript : study.transcripts()) {
            Known now = Optional.ofNullable(known.get(transcript.id()))
                    .map(before -> before.now(transcript, study.people()))
                    .orElseGet(() -> Known.of(transcript, study.people(), new Spoken(transcript)));
            known.put(transcript.id(), now);
            finding.in(transcript.id(), new Sieve(now.spoken(), now.profiles(), filter));
        }
        return finding.found();
    }
}
