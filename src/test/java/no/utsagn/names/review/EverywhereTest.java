package no.utsagn.names.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Progress;
import no.utsagn.language.Span;
import no.utsagn.names.find.Found;
import no.utsagn.names.find.Source;
import no.utsagn.names.find.TextFinder;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.entity.EntityKind;
import org.junit.jupiter.api.Test;

/** What is found in one text is in the list from all of them. */
class EverywhereTest {

    private static final String MANY_CAPITALS = "?: Ja. Nei. Jo. Det er det. Så. Vi ser. Og da.";

    /** Finds a word in the first of the two texts. */
    private static TextFinder finds(String word, EntityKind kind, Source source) {
        return (text, turns) -> {
            int at = text.indexOf(word);
            return at < 0 || !text.contains("Vi dro")
                    ? List.of()
                    : List.of(new Found(new Span(at, at + word.length()), kind, source, "[" + kind.code() + "]"));
        };
    }

    private static List<String> places(Study study, TextFinder finder) {
        ReviewFinds finds = ReviewFinds.none().updated(study, finder, Progress.none(), each -> {});
        List<Item> items = Review.of(study, finds, Optional.empty()).items();
        assertThat(items).hasSizeLessThanOrEqualTo(1);
        return items.stream()
                .flatMap(item -> item.places().stream())
                .map(Place::words)
                .toList();
    }

    private static Study study(String there) {
        return new StudyBuilder()
                .transcript("1", "?: Vi dro til Snåsavik og Skjerven Bakeri med Tore Hals. Hysj.", MANY_CAPITALS)
                .transcript("2", "?: " + there, MANY_CAPITALS)
                .build();
    }

    @Test
    void aNameOfSeveralWordsIsFoundInSmallLettersAndAsItSounds() {
        TextFinder bakery = finds("Skjerven Bakeri", EntityKind.ORGANISATION, Source.PATTERN);

        assertThat(places(study("Jeg er på skjerven bakeri."), bakery))
                .containsExactly("Skjerven Bakeri", "skjerven bakeri");
        assertThat(places(study("Jeg er på skjærven bakeri."), bakery))
                .containsExactly("Skjerven Bakeri", "skjærven bakeri");
        assertThat(places(study("Det er hos Skjærven. Bakeri er gøy."), bakery)).containsExactly("Skjerven Bakeri");
    }

    @Test
    void aNameThatIsNoWordIsFoundElsewhere() {
        assertThat(places(study("Snåsavik er fint."), finds("Snåsavik", EntityKind.PLACE, Source.MODEL)))
                .containsExactly("Snåsavik", "Snåsavik");
    }

    @Test
    void whatOnlyACapitalTellsIsNotMadeMany() {
        assertThat(places(study("Snåsavik er fint."), finds("Snåsavik", EntityKind.OTHER, Source.CAPITAL)))
                .containsExactly("Snåsavik");
        assertThat(places(study("Snåsavik er fint."), finds("Snåsavik", EntityKind.PLACE, Source.CAPITAL)))
                .containsExactly("Snåsavik");
    }

    @Test
    void anOrdinaryWordThatWasTakenForANameIsNotMadeMany() {
        assertThat(places(study("Hysj, sa han. Hysj."), finds("Hysj", EntityKind.PERSON, Source.MODEL)))
                .as("hysj is in the dictionary")
                .containsExactly("Hysj");
        assertThat(places(study("Hals over hodet."), finds("Hals", EntityKind.PERSON, Source.MODEL)))
                .containsExactly("Hals");
    }

    @Test
    void aSpellingOfAPersonsNameMayBeAnotherPersonAndIsARowOfItsOwn() {
        Study study = study("Og Thore Hals.");
        ReviewFinds finds = ReviewFinds.none()
                .updated(study, finds("Tore Hals", EntityKind.PERSON, Source.MODEL), Progress.none(), each -> {});

        assertThat(Review.of(study, finds, Optional.empty()).items())
                .extracting(Item::name, Item::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Thore Hals", 1),
                        org.assertj.core.groups.Tuple.tuple("Tore Hals", 1));
    }
}
