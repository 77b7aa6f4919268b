package no.utsagn.names.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utsagn.base.Progress;
import no.utsagn.language.Span;
import no.utsagn.names.find.Found;
import no.utsagn.names.find.Source;
import no.utsagn.names.find.TextFinder;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.entity.EntityKind;
import org.junit.jupiter.api.Test;

class ReviewTest {

    /** Finds these words and nothing else. */
    static TextFinder finder(Map<String, EntityKind> words) {
        return (text, turns) -> {
            List<Found> found = new ArrayList<>();
            words.forEach((word, kind) -> {
                Matcher matcher =
                        Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(text);
                while (matcher.find()) {
                    Source source = kind == EntityKind.CUE ? Source.CUE : Source.MODEL;
                    found.add(
                            new Found(new Span(matcher.start(), matcher.end()), kind, source, "[" + kind.code() + "]"));
                }
            });
            found.sort(java.util.Comparator.comparing(Found::span));
            return found;
        };
    }

    static ReviewFinds finds(Study study, Map<String, EntityKind> words) {
        return ReviewFinds.none().updated(study, finder(words), Progress.none(), finds -> {});
    }

    @Test
    void eachIsOneRowWithAllItsFormsAndPlaces() {
        Study study = new StudyBuilder()
                .person("Marte Lund", "kandidat")
                .transcript("1", "I: Hei.", "Marte Lund: Jeg bodde i Melbu, i MELBU altså. Melbus havn.")
                .transcript("2", "I: Hva sa Marte?", "?: Martes sjef Randi bodde i Melbu.")
                .build();
        ReviewFinds finds = finds(
                study,
                Map.of(
                        "Melbu",
                        EntityKind.PLACE,
                        "MELBU",
                        EntityKind.PLACE,
                        "Melbus",
                        EntityKind.PLACE,
                        "Randi",
                        EntityKind.PERSON));

        Review review = Review.of(study, finds, Optional.empty());

        assertThat(review.items())
                .extracting(Item::name, Item::kind, Item::state, Item::count, Item::transcripts, Item::replacement)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Marte Lund", EntityKind.PERSON, ItemState.OPEN, 2, 1, "kandidat"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Randi", EntityKind.PERSON, ItemState.OPEN, 1, 1, "(sjefen)"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Melbu", EntityKind.PLACE, ItemState.OPEN, 4, 2, "[tettsted i Norge]"));
        assertThat(review.items().get(2).otherForms()).containsExactlyInAnyOrder("MELBU", "Melbus");
        assertThat(review.tally()).isEqualTo(new Tally(0, 0, 3));
        assertThat(Review.of(study, finds, Optional.empty())).isEqualTo(review);
    }

    @Test
    void aRowThatIsTakenForAPlaceHasTheRungsOfThatPlace() {
        Study study = new StudyBuilder()
                .transcript("1", "I: Hei.", "?: Jeg bodde i Melbu.")
                .build();
        ReviewFinds finds = finds(study, Map.of("Melbu", EntityKind.PERSON));
        Review found = Review.of(study, finds, Optional.empty());
        Review place = Review.of(study, finds(study, Map.of("Melbu", EntityKind.PLACE)), Optional.empty());
        Item person = found.items().get(0);
        assertThat(person.steps()).isEmpty();

        Item taken = Review.of(study, finds, Optional.empty(), Map.of(person.key(), EntityKind.PLACE))
                .items()
                .get(0);

        assertThat(taken.key()).isEqualTo(person.key());
        assertThat(taken.kind()).isEqualTo(EntityKind.PLACE);
        assertThat(taken.steps()).isNotEmpty().isEqualTo(place.items().get(0).steps());
        assertThat(taken.replacement()).isEqualTo(place.items().get(0).replacement());
    }

    @Test
    void numbersAreMasked() {
        assertThat(Masking.of("412 34 567")).isEqualTo("4•• •• •••");
        assertThat(Masking.of("kari@x.no")).isEqualTo("k•••@•.••");
    }

    @Test
    void shortFormsBelongToTheLongNameWhereOneFits() {
        Study study = new StudyBuilder()
                .transcript("1", "?: Per Moen og Kari Vik kom. Kari og Nils. Kari Nordmann kom, Moens bror. Vik gikk.")
                .build();
        TextFinder finder = (text, turns) -> {
            List<Found> found = new ArrayList<>();
            List.of("Per Moen", "Kari Vik", "Kari(?= og)", "Kari Nordmann", "Moens", "Vik(?= gikk)", "Nils")
                    .forEach(word -> {
                        Matcher matcher = Pattern.compile(word).matcher(text);
                        while (matcher.find()) {
                            found.add(new Found(
                                    new Span(matcher.start(), matcher.end()),
                                    EntityKind.PERSON,
                                    Source.MODEL,
                                    "[navn]"));
                        }
                    });
            return found;
        };
        Review review = Review.of(
                study, ReviewFinds.none().updated(study, finder, Progress.none(), each -> {}), Optional.empty());

        assertThat(review.items())
                .extracting(Item::name, Item::count, Item::remarks)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Kari", 1, java.util.Set.of(Remark.SHARED)),
                        org.assertj.core.groups.Tuple.tuple("Kari Nordmann", 1, java.util.Set.of()),
                        org.assertj.core.groups.Tuple.tuple("Kari Vik", 2, java.util.Set.of()),
                        org.assertj.core.groups.Tuple.tuple("Nils", 1, java.util.Set.of()),
                        org.assertj.core.groups.Tuple.tuple("Per Moen", 2, java.util.Set.of()));
    }

    @Test
    void somebodySpokenOfGoesByTheRoleTheWordsTell() {
        Study study = new StudyBuilder()
                .transcript("1", "?: Så kom sjefen min, Randi.", "?: Randi?")
                .build();
        Review review = Review.of(study, finds(study, Map.of("Randi", EntityKind.PERSON)), Optional.empty());
        assertThat(review.items()).extracting(Item::replacement).containsExactly("(sjefen)");
    }
}
