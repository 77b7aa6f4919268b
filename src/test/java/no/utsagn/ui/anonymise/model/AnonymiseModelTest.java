package no.utsagn.ui.anonymise.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import no.utsagn.app.Jobs;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.language.Span;
import no.utsagn.names.find.Found;
import no.utsagn.names.find.Source;
import no.utsagn.names.find.TextFinder;
import no.utsagn.names.review.Group;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.ItemState;
import no.utsagn.names.review.Place;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.ui.TestStudies;
import no.utsagn.ui.anonymise.model.AnonymiseModel.Phase;
import no.utsagn.ui.anonymise.model.Showing.Line;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.running.RunningModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names are gone through without a window. */
class AnonymiseModelTest {

    private static final Map<String, EntityKind> WORDS = Map.of(
            "Randi", EntityKind.PERSON,
            "Bodil", EntityKind.PERSON,
            "Melbu", EntityKind.PLACE,
            "eneste jenta", EntityKind.CUE);

    @TempDir
    Path folder;

    private OpenStudy open;
    private AnonymiseModel model;
    private Decisions decisions;

    private static final class Locked implements Originals {
        private final SimpleBooleanProperty no = new SimpleBooleanProperty();

        @Override
        public ObservableBooleanValue open() {
            return no;
        }

        @Override
        public Optional<HeldKey> held() {
            return Optional.empty();
        }
    }

    private static final TextFinder FINDER = (text, turns) -> {
        List<Found> found = new ArrayList<>();
        WORDS.forEach((word, kind) -> {
            Matcher matcher = Pattern.compile("\\b" + word + "\\b").matcher(text);
            while (matcher.find()) {
                Source source = kind == EntityKind.CUE ? Source.CUE : Source.MODEL;
                found.add(new Found(new Span(matcher.start(), matcher.end()), kind, source, "[" + kind.code() + "]"));
            }
        });
        found.sort(Comparator.comparing(Found::span));
        return found;
    };

    @BeforeEach
    void open() {
        open = TestStudies.holding(
                new StudyBuilder()
                        .transcript("1", "I: Hei.", "?: Randi bodde i Melbu. Der var Bodil eneste jenta.")
                        .transcript("2", "I: Hvem?", "?: Det var Randi, sa Bodil til Randi.")
                        .build(),
                folder.resolve("s.utsagn"));
        Locked locked = new Locked();
        model = new AnonymiseModel(
                new DeskModel(open, Runnable::run),
                new RunningModel(Jobs.atOnce(), task -> {}),
                Jobs.atOnce(),
                Runnable::run,
                () -> FINDER,
                locked);
        decisions = new Decisions(open, model, locked);
        model.shown(true);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Item item(String name) {
        return model.review().get().items().stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> listed() {
        return model.lines().get().stream()
                .filter(Line.Row.class::isInstance)
                .map(line -> ((Line.Row) line).item().name())
                .toList();
    }

    @Test
    void nothingIsListedBeforeNamesWereLookedFor() {
        assertThat(model.phase().get()).isEqualTo(Phase.NOT_YET);
        model.find();
        assertThat(model.phase().get()).isEqualTo(Phase.DONE);
        assertThat(listed()).containsExactly("Bodil", "Randi", "Melbu", "eneste jenta");
        assertThat(model.missing().get()).isZero();
    }

    @Test
    void anOpenRowOfAnotherKindHasTheRungsOfThatKind() {
        model.find();
        assertThat(item("Melbu").steps()).isNotEmpty();
        model.draft(item("Melbu"), EntityKind.PERSON);
        assertThat(item("Melbu").steps()).isEmpty();
        model.draft(item("Bodil"), EntityKind.ORGANISATION);
        assertThat(item("Bodil").steps()).as("a letter at least").isNotEmpty();
        model.draft(item("Melbu"), EntityKind.PLACE);
        assertThat(item("Melbu").steps()).isNotEmpty();
    }

    @Test
    void theListShowsWhatIsAskedFor() {
        model.find();
        model.showing().set(Showing.all().typing("RAN"));
        assertThat(listed()).containsExactly("Randi");
        model.showing().set(Showing.all().only(Optional.of(Group.PLACES)));
        assertThat(listed()).containsExactly("Melbu");
        model.showing().set(Showing.all().toggled(Group.PERSONS));
        assertThat(listed()).containsExactly("Melbu", "eneste jenta");
        assertThat(model.lines().get().get(0)).isEqualTo(new Line.Heading(Group.PERSONS, 2, 2, true));
        model.showing().set(Showing.all().with(Showing.Filter.ACCEPTED));
        assertThat(listed()).isEmpty();
    }

    @Test
    void afterADecisionTheNextOpenPlaceIsChosen() {
        model.find();
        model.choose(item("Randi"));
        decisions.accept();
        assertThat(item("Randi").state()).isEqualTo(ItemState.ACCEPTED);
        assertThat(item("Randi").planned()).isEqualTo(3);
        assertThat(model.chosen().get().orElseThrow().item().name()).isEqualTo("Melbu");
        decisions.skip();
        assertThat(item("Melbu").state()).isEqualTo(ItemState.SKIPPED);
        assertThat(model.chosen().get().orElseThrow().item().name()).isEqualTo("Bodil");
        open.undo();
        assertThat(item("Melbu").state()).isEqualTo(ItemState.OPEN);
    }

    @Test
    void hereOnlyLeavesTheOtherPlacesOpen() {
        model.find();
        model.choose(item("Randi"));
        model.toggleHere();
        decisions.accept();
        List<Place.Standing> standings = model.review().get().items().stream()
                .filter(item -> item.name().equals("Randi"))
                .flatMap(item -> item.places().stream())
                .map(Place::standing)
                .toList();
        assertThat(standings)
                .containsExactlyInAnyOrder(Place.Standing.PLANNED, Place.Standing.FOUND, Place.Standing.FOUND);
        assertThat(model.hereOnly().get())
                .as("the next decision holds everywhere again")
                .isFalse();
    }

    @Test
    void anOpenRowIsAcceptedAsTheKindAndWordsThatWereThoughtOfIt() {
        model.find();
        model.choose(item("Bodil"));
        decisions.kind(EntityKind.PLACE);
        assertThat(item("Bodil").kind()).isEqualTo(EntityKind.PLACE);
        assertThat(open.now().entities().isEmpty()).as("nothing is decided yet").isTrue();
        decisions.words("[et sted]");
        decisions.accept();
        assertThat(item("Bodil").replacement()).isEqualTo("[et sted]");
        assertThat(item("Bodil").kind()).isEqualTo(EntityKind.PLACE);
    }

    @Test
    void onlyWhatIsTickedIsAcceptedTogether() {
        model.find();
        model.tick(item("Randi"));
        model.tick(item("Melbu"));
        model.tick(item("eneste jenta"));
        assertThat(model.ticked().get()).hasSize(2);
        decisions.acceptTicked();
        assertThat(item("Randi").state()).isEqualTo(ItemState.ACCEPTED);
        assertThat(item("Melbu").state()).isEqualTo(ItemState.ACCEPTED);
        assertThat(item("Bodil").state()).isEqualTo(ItemState.OPEN);
        assertThat(model.ticked().get()).isEmpty();
    }

    @Test
    void theWayLeadsThroughAllPlacesAndRoundAgain() {
        model.find();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            model.step(false);
            names.add(model.chosen().get().orElseThrow().item().name());
        }
        assertThat(names)
                .containsExactly("Randi", "Melbu", "Bodil", "eneste jenta", "Randi", "Bodil", "Randi", "Randi");
        model.step(true);
        assertThat(model.chosen().get().orElseThrow().item().name()).isEqualTo("Randi");
    }

    @Test
    void aMarkedWordBecomesAName() {
        model.find();
        var transcript = open.now().transcripts().iterator().next();
        int at = transcript.text().indexOf("bodde");
        decisions.mark(transcript.id(), new Span(at, at + 5), EntityKind.PERSON, "[navn]");
        assertThat(item("bodde").state()).isEqualTo(ItemState.ACCEPTED);
    }

    @Test
    void staysAmongWhatWasTypedAndGoesOnOnceTheFilterIsCleared() {
        model.find();
        model.showing().set(Showing.all().typing("melbu"));
        assertThat(model.showing().get().isDone(model.review().get())).isFalse();
        model.choose(item("Melbu"));
        decisions.accept();
        assertThat(model.chosen().get().orElseThrow().item().name()).isEqualTo("Melbu");
        assertThat(model.showing().get().isDone(model.review().get())).isTrue();
        model.showing().set(Showing.all());
        model.goOn();
        assertThat(model.chosen().get().orElseThrow().item().state()).isEqualTo(ItemState.OPEN);
    }
}
