package no.utsagn.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import no.utsagn.base.Progress;
import no.utsagn.coding.Coding;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.language.Span;
import no.utsagn.names.find.Found;
import no.utsagn.names.find.Source;
import no.utsagn.names.find.TextFinder;
import no.utsagn.names.form.Casing;
import no.utsagn.names.form.FormMatcher;
import no.utsagn.names.form.FormMatcherBuilder;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.ItemState;
import no.utsagn.names.review.Place;
import no.utsagn.names.review.Review;
import no.utsagn.names.review.ReviewFinds;
import no.utsagn.names.review.Shown;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Pin;
import no.utsagn.transcript.entity.Rendering;

/** Whatever is said and whatever is decided of it: exactly what was accepted goes, all of it, and nothing drifts. */
class AcceptedPropertyTest {

    private static final Map<String, EntityKind> FOUND = Map.of(
            "Kari", EntityKind.PERSON,
            "Kari Nordmann", EntityKind.PERSON,
            "Kari Vik", EntityKind.PERSON,
            "Nordmann", EntityKind.PERSON,
            "Lillevik", EntityKind.PLACE,
            "Lillevik sykehus", EntityKind.ORGANISATION,
            "eneste jenta", EntityKind.CUE);

    @Provide
    Arbitrary<String> speech() {
        return Arbitraries.of(
                        "Kari",
                        "Karis",
                        "KARI",
                        "Nordmann",
                        "Vik",
                        "Lillevik",
                        "Lillevik sykehus",
                        "Lilleviks",
                        "eneste jenta",
                        "Åse",
                        "Åses",
                        "det",
                        "var",
                        "bra",
                        "sa hun.",
                        "Og",
                        "kontoret",
                        "Kari-saken",
                        "(Kari)",
                        "🙂")
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }

    private static TextFinder finder() {
        return (text, turns) -> {
            List<Found> found = new ArrayList<>();
            List<String> words = FOUND.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
            for (Span turn : turns) {
                Set<Integer> taken = new HashSet<>();
                for (String word : words) {
                    Matcher matcher = Pattern.compile("(?<![\\p{L}-])" + word + "(?![\\p{L}-])")
                            .matcher(text);
                    matcher.region(turn.start(), turn.end());
                    while (matcher.find()) {
                        if (FOUND.get(word) == EntityKind.CUE || taken.add(matcher.start())) {
                            found.add(new Found(
                                    new Span(matcher.start(), matcher.end()),
                                    FOUND.get(word),
                                    Source.MODEL,
                                    "[borte]"));
                        }
                    }
                }
            }
            return found;
        };
    }

    private static Study study(String one, String two) {
        return new StudyBuilder()
                .person("Åse Vik", "jobbspesialist")
                .transcript("Samtale", "I: " + one, "Åse Vik: " + two)
                .transcript("Lillevik", "I: " + two, "?: " + one)
                .code("Tema", "Samtale", one.substring(0, one.offsetByCodePoints(0, 1)))
                .build();
    }

    private static Review review(Study study) {
        return review(study, Optional.empty());
    }

    private static Review review(Study study, Optional<KeyContents> key) {
        ReviewFinds finds = ReviewFinds.none().updated(study, finder(), Progress.none(), each -> {});
        Review review = Review.of(study, finds, key);
        assertThat(Review.of(study, finds, key)).isEqualTo(review);
        return review;
    }

    /** 0 leaves a row open, 1 accepts it, 2 skips it, 3 accepts it in its first place alone. */
    private static Study decided(Study study, Review review, List<Integer> decisions) {
        Study after = study;
        int n = 0;
        for (Item item : review.items()) {
            int decision = Math.floorMod(decisions.get(n++ % decisions.size()), 4);
            if (item.kind() == EntityKind.CUE || decision == 0) {
                continue;
            }
            Set<String> forms = new LinkedHashSet<>();
            item.places().forEach(place -> forms.add(place.words()));
            Entity.State state = decision == 2 ? Entity.State.SKIPPED : Entity.State.PLANNED;
            after = after.with(new Entity(
                    item.key(),
                    item.kind(),
                    state,
                    decision == 3 ? List.of() : List.copyOf(forms),
                    Rendering.Words.of("[x" + n + "]")));
            if (decision == 3) {
                Place first = item.places().get(0);
                Transcript transcript = after.transcripts().get(first.transcript());
                List<Pin> pins = new ArrayList<>(transcript.pins());
                pins.add(Pin.on(first.span(), item.key()));
                after = after.with(transcript.withPins(pins));
            }
        }
        return after;
    }

    @Property(tries = 150)
    void noPlaceIsInTwoRows(
            @ForAll("speech") String one, @ForAll("speech") String two, @ForAll @Size(5) List<Integer> decisions) {
        Study study = study(one, two);
        for (Study state : List.of(study, decided(study, review(study), decisions))) {
            Review review = review(state);
            for (Transcript transcript : state.transcripts()) {
                List<Shown> shown = review.in(transcript.id()).stream()
                        .filter(one1 -> one1.item().kind() != EntityKind.CUE)
                        .toList();
                for (int i = 1; i < shown.size(); i++) {
                    assertThat(shown.get(i - 1)
                                    .place()
                                    .span()
                                    .overlaps(shown.get(i).place().span()))
                            .isFalse();
                }
            }
        }
    }

    @Property(tries = 200)
    void exactlyWhatWasAcceptedGoes(
            @ForAll("speech") String one, @ForAll("speech") String two, @ForAll @Size(5) List<Integer> decisions) {
        Study bare = study(one, two);
        Study study = decided(bare, review(bare), decisions);
        Review review = review(study);

        ReplacementPlan plan =
                ReplacementPlan.ofAccepted(study, review, KeyContents.none(), StudyBuilder.anyStamp(), new Random(3));
        Study after = plan.apply(study);

        assertThat(plan.mentions()).isGreaterThanOrEqualTo(review.planned());
        assertThat(after.codings().all().map(Coding::id).toList())
                .isEqualTo(study.codings().all().map(Coding::id).toList());
        assertThat(after.codings().all()).allSatisfy(coding -> assertThat(
                        after.transcripts().get(coding.transcript()).snapped(coding.span()))
                .isEqualTo(coding.span()));
        assertThat(after.entities()).noneMatch(entity -> entity.state() == Entity.State.PLANNED);
        assertThat(after.transcripts()).allMatch(transcript -> transcript.pins().isEmpty());
        assertThat(Walk.strings(after.transcripts().stream()
                        .map(transcript -> transcript.log().edits())
                        .toList()))
                .isEmpty();

        FormMatcherBuilder<Boolean> builder = FormMatcher.builder();
        review.items().stream()
                .filter(item -> item.state() == ItemState.ACCEPTED)
                .filter(item -> !study.entities().get(item.key()).forms().isEmpty())
                .forEach(item ->
                        study.entities().get(item.key()).forms().forEach(form -> builder.add(form, true, item.kind())));
        FormMatcher<Boolean> accepted = builder.build();
        Review left = review(after, Optional.of(plan.keyAfter()));
        for (Transcript transcript : after.transcripts()) {
            Casing casing = Casing.of(transcript.text());
            transcript.turns().forEach(turn -> assertThat(accepted.find(transcript.text(), turn.span(), casing))
                    .allMatch(mention -> left.in(transcript.id()).stream()
                            .anyMatch(shown -> shown.place().standing() != Place.Standing.WRITTEN
                                    && shown.place().span().contains(mention.span()))));
        }
    }
}
