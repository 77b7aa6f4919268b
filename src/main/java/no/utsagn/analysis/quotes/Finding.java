package no.utsagn.analysis.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.utsagn.analysis.quotes.Facet.Kind;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;

/** One search for quotes, transcript by transcript. */
final class Finding {

    private static final Facet CODER = Facet.of(Kind.CODER);
    private static final Facet ABOUT = Facet.of(Kind.ABOUT);

    private final Study study;
    private final QuoteFilter filter;
    private final Predicate<Coding> ofCodes;
    private final Predicate<Coding> byCoders;
    private final Predicate<Coding> aboutPeople;
    private final List<Quote> quotes = new ArrayList<>();
    private final Set<Id<Participant>> people = new HashSet<>();
    private final Set<Id<Participant>> everybody = new HashSet<>();
    private final Map<Facet, Map<String, Integer>> counts = new TreeMap<>();
    private boolean unknown;

    Finding(Study study, QuoteFilter filter) {
        this.study = study;
        this.filter = filter;
        Set<Id<Code>> codes = filter.counted(study.codebook());
        Set<String> coders = filter.wanted(CODER);
        Set<String> about = filter.wanted(ABOUT);
        ofCodes = coding -> codes.contains(coding.code());
        byCoders = coding -> coders.isEmpty() || coders.contains(coding.coder().toString());
        aboutPeople = coding ->
                about.isEmpty() || coding.about().stream().map(Id::toString).anyMatch(about::contains);
    }

    /** Goes through one transcript. */
    void in(Id<Transcript> transcript, Sieve sieve) {
        for (int voice : sieve.voicesIn(new Span(0, Integer.MAX_VALUE - 1))) {
            if (sieve.fits(voice) && sieve.voice(voice).informant()) {
                sieve.voice(voice).person().ifPresent(everybody::add);
            }
        }
        List<Coding> codings =
                study.codings().in(transcript).stream().filter(ofCodes).toList();
        for (Stretch stretch : Stretch.of(codings, byCoders.and(aboutPeople))) {
            int[] voices = sieve.voicesIn(stretch.span());
            sieve.count(voices);
            if (sieve.letsThrough(voices)) {
                quotes.add(quote(transcript, stretch, sieve, voices));
                Arrays.stream(voices).filter(sieve::fits).forEach(voice -> hear(sieve.voice(voice)));
            }
        }
        sieve.addTo(counts);
        count(CODER, codings, aboutPeople, coding -> Set.of(coding.coder()), sieve);
        count(ABOUT, codings, byCoders, Coding::about, sieve);
    }

    private static Quote quote(Id<Transcript> transcript, Stretch stretch, Sieve sieve, int[] voices) {
        List<Voice> speaking = Arrays.stream(voices).mapToObj(sieve::voice).toList();
        return new Quote(transcript, stretch.span(), stretch.codings(), speaking, sieve.words(stretch.span()));
    }

    private void hear(Voice voice) {
        if (voice.informant()) {
            voice.person().ifPresent(people::add);
            unknown |= voice.person().isEmpty();
        }
    }

    /** Counts the passages that the codings of each value make by themselves. */
    private <T> void count(
            Facet facet,
            List<Coding> codings,
            Predicate<Coding> counted,
            Function<Coding, Set<Id<T>>> values,
            Sieve sieve) {
        Map<Id<T>, List<Coding>> byValue = new HashMap<>();
        for (Coding coding : codings) {
            if (counted.test(coding)) {
                values.apply(coding).forEach(value -> byValue.computeIfAbsent(value, v -> new ArrayList<>())
                        .add(coding));
            }
        }
        byValue.forEach((value, own) -> {
            long passages = Stretch.of(own, coding -> true).stream()
                    .filter(stretch -> sieve.letsThrough(sieve.voicesIn(stretch.span())))
                    .count();
            counts.computeIfAbsent(facet, f -> new HashMap<>()).merge(value.toString(), (int) passages, Integer::sum);
        });
    }

    Quotes found() {
        filter.wanted()
                .forEach((facet, values) -> values.forEach(value ->
                        counts.computeIfAbsent(facet, f -> new HashMap<>()).putIfAbsent(value, 0)));
        Map<Facet, Map<String, Integer>> told = new TreeMap<>();
        counts.forEach((facet, values) -> told.put(
                facet,
                values.entrySet().stream()
                        .filter(e -> e.getValue() > 0 || filter.wanted(facet).contains(e.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
        told.values().removeIf(Map::isEmpty);
        return new Quotes(quotes, people, unknown, everybody.size(), told);
    }
}
