package no.utsagn.analysis.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import no.utsagn.base.Id;
import no.utsagn.language.SortOrder;
import no.utsagn.study.Study;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Round;

/** In which order quotes are listed. A quote goes by the first informant who speaks in it; those of nobody known come last. */
public enum Sorting {
    /** As the transcripts were taken in, and within each as it was said. */
    PLACE,
    /** By role, then by label. */
    ROLE,
    /** By label alone. */
    LABEL,
    /** The longest first. */
    LENGTH,
    SITE,
    ROUND,
    /** What was coded last first. */
    NEWEST;

    /** These quotes in this order; those that are equal in it stay as they are. @param quotes by place */
    public List<Quote> sorted(Study study, List<Quote> quotes) {
        if (this == PLACE) {
            return quotes;
        }
        List<Quote> sorted = new ArrayList<>(quotes);
        sorted.sort(by(study));
        return List.copyOf(sorted);
    }

    private Comparator<Quote> by(Study study) {
        return switch (this) {
            case PLACE -> Comparator.comparingInt(quote -> 0);
            case ROLE -> Comparator.comparingInt(role(study)).thenComparing(labels(study));
            case LABEL -> labels(study);
            case LENGTH -> Comparator.comparingInt(Quote::words).reversed();
            case SITE -> ranked(quote -> site(study, quote));
            case ROUND -> ranked(quote -> round(study, quote));
            case NEWEST -> Comparator.comparing(Quote::newest).reversed();
        };
    }

    private static Optional<Participant> person(Study study, Quote quote) {
        return quote.first().flatMap(Voice::person).flatMap(study.people().participants()::find);
    }

    private static ToIntFunction<Quote> role(Study study) {
        Map<Id<?>, Integer> places = new HashMap<>();
        study.people().roles().ids().forEach(role -> places.put(role, places.size()));
        return quote -> person(study, quote)
                .map(p -> places.getOrDefault(p.role(), places.size()))
                .orElse(Integer.MAX_VALUE);
    }

    private static Comparator<Quote> labels(Study study) {
        Map<Id<Participant>, String> labels = new HashMap<>();
        return ranked(quote -> person(study, quote)
                .map(p -> labels.computeIfAbsent(p.id(), id -> study.people().label(id))));
    }

    private static Optional<String> site(Study study, Quote quote) {
        return person(study, quote)
                .flatMap(Participant::site)
                .or(() -> study.transcripts().get(quote.transcript()).fields().site())
                .flatMap(study.people().sites()::find)
                .map(site -> site.name());
    }

    private static Optional<String> round(Study study, Quote quote) {
        return study.transcripts()
                .get(quote.transcript())
                .fields()
                .round()
                .or(() -> person(study, quote).flatMap(p -> p.fields().round()))
                .map(Round::name);
    }

    /** By a text in Norwegian order. Each text is compared with the others once, as comparing takes its time. */
    private static Comparator<Quote> ranked(Function<Quote, Optional<String>> text) {
        Comparator<String> norwegian = SortOrder.norwegian();
        Map<String, Map<String, Integer>> known = new HashMap<>();
        Comparator<String> cached = (one, other) -> one.equals(other)
                ? 0
                : known.computeIfAbsent(one, o -> new HashMap<>())
                        .computeIfAbsent(other, o -> norwegian.compare(one, other));
        return Comparator.comparing(
                text,
                (one, other) -> one.isPresent() && other.isPresent()
                        ? cached.compare(one.get(), other.get())
                        : Boolean.compare(other.isPresent(), one.isPresent()));
    }
}
