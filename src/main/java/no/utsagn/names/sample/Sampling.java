package no.utsagn.names.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.utsagn.language.CaseRegime;
import no.utsagn.language.Sentences;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.study.NameSample;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Pin;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Turn;

/**
 * The sentences of a study in which nothing was found, nothing was replaced and nothing was said of any name: those that a
 * sampling check draws from.
 *
 * <p>Which comes next follows from the sample's id and where the sentence stands, not from what was drawn before. So a
 * sample can be gone on with another day, on another machine, and after edits elsewhere.
 */
public final class Sampling {

    /** How many sentences are read where nobody says otherwise: with no name among them, at most 1 % have one. */
    public static final int COMMON_SIZE = 300;

    private final List<Place> places;

    /** A sentence before it has drawn a lot. */
    private record Place(Transcript transcript, Turn turn, Span span, int number) {}

    private Sampling(List<Place> places) {
        this.places = places;
    }

    /** No sentences. */
    public static Sampling none() {
        return new Sampling(List.of());
    }

    /**
     * The sentences of a study that may be drawn.
     *
     * @param found where something is found or decided in a transcript that may be a name, in any order
     */
    public static Sampling of(Study study, Function<Transcript, List<Span>> found) {
        List<Place> places = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            List<Span> taken = taken(transcript, found.apply(transcript));
            CaseRegime regime = CaseRegime.of(transcript.text());
            transcript.turns().forEach(turn -> add(transcript, turn, regime, taken, places));
        }
        return new Sampling(List.copyOf(places));
    }

    private static List<Span> taken(Transcript transcript, List<Span> found) {
        return Stream.of(
                        found.stream(),
                        transcript.replacements().stream().map(Replacement::span),
                        transcript.pins().stream().map(Pin::span))
                .flatMap(spans -> spans)
                .sorted()
                .toList();
    }

    private static void add(Transcript transcript, Turn turn, CaseRegime regime, List<Span> taken, List<Place> places) {
        int number = 0;
        for (Span sentence : Sentences.in(transcript.text(), turn.span(), regime)) {
            number++;
            if (Words.count(transcript.text(), sentence) > 0 && isFree(sentence, taken)) {
                places.add(new Place(transcript, turn, sentence, number));
            }
        }
    }

    /** Binary search in spans that are sorted by where they begin; none of them is longer than a few words. */
    private static boolean isFree(Span sentence, List<Span> taken) {
        int low = 0;
        int high = taken.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (taken.get(middle).end() <= sentence.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == taken.size() || !taken.get(low).overlaps(sentence);
    }

    /** How many there are. */
    public int population() {
        return places.size();
    }

    /** The sentences that are still to be read, in their order; none if the sample is done, or nothing is left to draw. */
    public List<Sentence> ahead(NameSample sample) {
        return places.stream()
                .map(place -> drawn(sample, place))
                .filter(sentence -> sample.reached()
                        .filter(reached -> sentence.lot().compareTo(reached) <= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(Sentence::lot))
                .limit(Math.max(0, sample.size() - sample.read()))
                .toList();
    }

    private static Sentence drawn(NameSample sample, Place place) {
        String where = sample.id() + "/" + place.turn().id() + "/" + place.number();
        return new Sentence(
                place.transcript().id(),
                place.turn().id(),
                place.span(),
                UUID.nameUUIDFromBytes(where.getBytes(UTF_8)));
    }

    @Override
    public String toString() {
        return "Sampling from " + places.size() + " sentences";
    }
}
