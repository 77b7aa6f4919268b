package no.utsagn.transcript;

import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Round;
import no.utsagn.transcript.people.Site;

/**
 * What a study says of a transcript, beside its text.
 *
 * @param title what the researchers call it
 * @param language BCP 47 tag of what is mostly spoken: "nb", "nn"
 */
public record TranscriptFields(
        String title,
        TranscriptKind kind,
        Optional<Round> round,
        Optional<Id<Site>> site,
        String language,
        Attributes attributes) {

    /** A transcript of which no more is known. */
    public static TranscriptFields of(String title, TranscriptKind kind) {
        return new TranscriptFields(title, kind, Optional.empty(), Optional.empty(), "nb", Attributes.none());
    }

    public TranscriptFields titled(String other) {
        return new TranscriptFields(other, kind, round, site, language, attributes);
    }

    public TranscriptFields withKind(TranscriptKind other) {
        return new TranscriptFields(title, other, round, site, language, attributes);
    }

    public TranscriptFields withRound(Round other) {
        return new TranscriptFields(title, kind, Optional.of(other), site, language, attributes);
    }

    public TranscriptFields withSite(Id<Site> other) {
        return new TranscriptFields(title, kind, round, Optional.of(other), language, attributes);
    }

    public TranscriptFields with(Attributes other) {
        return new TranscriptFields(title, kind, round, site, language, other);
    }

    @Override
    public String toString() {
        return "TranscriptFields of " + kind;
    }
}
