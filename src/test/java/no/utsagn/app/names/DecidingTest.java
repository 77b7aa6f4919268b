package no.utsagn.app.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Progress;
import no.utsagn.language.Span;
import no.utsagn.names.find.Found;
import no.utsagn.names.find.Source;
import no.utsagn.names.find.TextFinder;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.ItemState;
import no.utsagn.names.review.Place;
import no.utsagn.names.review.Review;
import no.utsagn.names.review.ReviewFinds;
import no.utsagn.names.review.Tally;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecidingTest {

    private static final Map<String, EntityKind> NAMES = Map.of(
            "Melbu",
            EntityKind.PLACE,
            "Randi",
            EntityKind.PERSON,
            "Randi Moen",
            EntityKind.PERSON,
            "eneste jenta",
            EntityKind.CUE);

    @TempDir
    private Path folder;

    private OpenStudy open;
    private ReviewFinds finds = ReviewFinds.none();

    private static TextFinder finder() {
        return (text, turns) -> {
            List<Found> found = new ArrayList<>();
            NAMES.forEach((word, kind) -> {
                Matcher matcher = Pattern.compile("\\b" + word + "\\b(?! Moen)").matcher(text);
                while (matcher.find()) {
                    found.add(new Found(
                            new Span(matcher.start(), matcher.end()),
                            kind,
                            kind == EntityKind.CUE ? Source.CUE : Source.MODEL,
                            "[" + kind.code() + "]"));
                }
            });
            return found;
        };
    }

    @BeforeEach
    void openStudy() {
        Study built = new StudyBuilder()
                .person("Marte", "kandidat")
                .transcript("1", "I: Hei.", "Marte: Jeg bodde i Melbu med Randi. Den eneste jenta i Melbu.")
                .transcript("2", "I: Hva sa Marte?", "?: Randi Moen bodde i Melbu. Og Randi.")
                .build();
        open = OpenStudy.create(folder.resolve("s.utsagn"), "Prøve", "IH", Clock.systemUTC());
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                .withTranscripts(built.transcripts()));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Review review() {
        finds = new LookForNames(open, finder()).look(finds, Progress.none(), each -> {});
        return Review.of(open.now(), finds, Optional.empty());
    }

    private Item item(String name) {
        return review().items().stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void acceptedIsPlannedEverywhereAndCanBeTakenBack() {
        Review before = review();
        Item melbu = item("Melbu");

        assertThat(new AcceptNames(open).accept(melbu, Rendering.Words.of("[sted i nord]")))
                .isEqualTo(melbu.key());

        assertThat(item("Melbu").state()).isEqualTo(ItemState.ACCEPTED);
        assertThat(item("Melbu").replacement()).isEqualTo("[sted i nord]");
        assertThat(item("Melbu").key()).isEqualTo(melbu.key());
        assertThat(review().planned()).isEqualTo(3);
        assertThat(review().tally()).isEqualTo(new Tally(1, 0, 3));

        open.undo();
        assertThat(review()).isEqualTo(before);
    }

    @Test
    void hereOnlyLeavesTheOthersOpen() {
        Item melbu = item("Melbu");
        new AcceptNames(open).acceptHere(melbu, melbu.places().subList(0, 1), melbu.rendering());

        assertThat(review().items().stream().filter(item -> item.name().equals("Melbu")))
                .extracting(Item::state, Item::count)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(ItemState.ACCEPTED, 1),
                        org.assertj.core.groups.Tuple.tuple(ItemState.OPEN, 2));
    }

    @Test
    void skippedStaysListed() {
        new SkipNames(open).skip(item("Melbu"));
        new SkipNames(open).skipHere(item("Marte"), item("Marte").places());

        assertThat(item("Melbu").state()).isEqualTo(ItemState.SKIPPED);
        assertThat(item("Marte").state()).isEqualTo(ItemState.SKIPPED);
        new TakeBackDecision(open).takeBack(item("Melbu"));
        assertThat(item("Melbu").state()).isEqualTo(ItemState.OPEN);
    }

    @Test
    void twoPeopleOfOneNameArePartedByTheirPlaces() {
        Item randi = item("Randi Moen");
        assertThat(randi.places()).hasSize(3);
        List<Place> one = randi.places().subList(0, 1);
        new AcceptNames(open).accept(randi, Rendering.Words.of("[venn]"));
        new PartNames(open).part(item("Randi Moen"), one, Rendering.Words.of("[sjef]"));

        assertThat(review().items().stream().filter(item -> item.replacement().matches(".(venn|sjef).")))
                .extracting(Item::replacement, Item::count)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("[venn]", 2),
                        org.assertj.core.groups.Tuple.tuple("[sjef]", 1));
    }
}
