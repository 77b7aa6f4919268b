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
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.ReplaceNames;
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

    private HeldKey key() {
        return HeldKey.openOrCreate(open, folder.resolve("n.utsagnkey"), "fire ord som huskes".toCharArray());
    }

    private List<String> texts() {
        return open.now().transcripts().stream().map(t -> t.text()).toList();
    }

    @Test
    void whatWasAcceptedIsWrittenAndNothingElse() {
        new AcceptNames(open).accept(item("Melbu"), Rendering.Words.of("[sted]"));
        new AcceptNames(open).accept(item("Marte"));
        try (HeldKey key = key()) {
            ReplaceNames.Done done = new ReplaceNames(open).replaceAccepted(key, finds);

            assertThat(done.mentions()).isEqualTo(4);
            assertThat(texts())
                    .containsExactly(
                            "Hei.\nJeg bodde i [sted] med Randi. Den eneste jenta i [sted].",
                            "Hva sa Kandidat 1?\nRandi Moen bodde i [sted]. Og Randi.");
            assertThat(open.canUndo()).isFalse();
            assertThat(review().items().stream().filter(item -> item.state() == ItemState.WRITTEN))
                    .extracting(Item::name)
                    .containsExactlyInAnyOrder("Kandidat 1", "[sted]");
            assertThat(Review.of(open.now(), finds, Optional.of(key.contents())).items())
                    .extracting(Item::name)
                    .contains("Marte", "Melbu", "Randi Moen");
        }
    }

    @Test
    void whereTwoGoByOneNameEachPlaceIsWrittenAsItsOwn() {
        new AcceptNames(open).accept(item("Randi Moen"), Rendering.Words.of("[venn]"));
        new PartNames(open)
                .part(item("Randi Moen"), item("Randi Moen").places().subList(0, 1), Rendering.Words.of("[sjef]"));
        Item melbu = item("Melbu");
        new AcceptNames(open).acceptHere(melbu, melbu.places().subList(2, 3), Rendering.Words.of("[øy]"));
        new SkipNames(open).skipHere(melbu, melbu.places().subList(0, 1));
        try (HeldKey key = key()) {
            new ReplaceNames(open).replaceAccepted(key, finds);

            assertThat(texts())
                    .containsExactly(
                            "Hei.\nJeg bodde i Melbu med [sjef]. Den eneste jenta i Melbu.",
                            "Hva sa Marte?\n[venn] bodde i [øy]. Og [venn].");
            assertThat(review().items().stream().filter(item -> item.name().equals("Melbu")))
                    .extracting(Item::state, Item::count)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(ItemState.OPEN, 1));
        }
    }

    @Test
    void aNewPlaceOfSomethingWrittenIsOpenUntilItIsAcceptedToo() {
        new AcceptNames(open).accept(item("Melbu"), Rendering.Words.of("[sted]"));
        try (HeldKey key = key()) {
            new ReplaceNames(open).replaceAccepted(key, finds);
            Study more = new StudyBuilder()
                    .transcript("3", "?: Melbus havn er i MELBU.")
                    .build();
            open.apply(
                    EditKind.TRANSCRIPTS_IMPORTED,
                    List.of(),
                    s -> s.with(more.transcripts().iterator().next()));
            finds = new LookForNames(open, finder()).look(finds, Progress.none(), each -> {});
            Item again = Review.of(open.now(), finds, Optional.of(key.contents())).items().stream()
                    .filter(item -> item.sameAs().isPresent())
                    .findFirst()
                    .orElseThrow();
            assertThat(again.state()).isEqualTo(ItemState.OPEN);
            assertThat(again.count()).isEqualTo(2);

            new AcceptNames(open).accept(again);
            new ReplaceNames(open).replaceAccepted(key, finds);

            assertThat(texts().get(2)).isEqualTo("[sted]s havn er i [sted].");
            assertThat(open.now().entities().size()).isEqualTo(1);
        }
    }
}
