package no.utsagn.app.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.names.AcceptNames;
import no.utsagn.app.names.LookForNames;
import no.utsagn.base.ProblemException;
import no.utsagn.base.Progress;
import no.utsagn.language.Span;
import no.utsagn.names.RungChoice;
import no.utsagn.names.Rungs;
import no.utsagn.names.find.Found;
import no.utsagn.names.find.Source;
import no.utsagn.names.find.TextFinder;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.ItemState;
import no.utsagn.names.review.Review;
import no.utsagn.names.review.ReviewFinds;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.entity.Rung.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RungsAndRestoringTest {

    @TempDir
    private Path folder;

    private OpenStudy open;
    private HeldKey key;
    private ReviewFinds finds = ReviewFinds.none();

    private static final TextFinder FINDER = (text, turns) -> {
        int place = text.indexOf("Melbu");
        int firm = text.indexOf("Fjordvik Møbel AS");
        return place < 0
                ? List.of()
                : List.of(
                        new Found(Span.ofLength(place, 5), EntityKind.PLACE, Source.LIST, "[sted]"),
                        new Found(Span.ofLength(firm, 17), EntityKind.ORGANISATION, Source.LIST, "[virksomhet]"));
    };

    @BeforeEach
    void openStudy() {
        Study built = new StudyBuilder()
                .transcript("1", "?: Jeg bodde i Melbu og jobba på Fjordvik Møbel AS. Melbus havn.")
                .build();
        open = OpenStudy.create(folder.resolve("s.utsagn"), "Prøve", "IH", Clock.systemUTC());
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                .withTranscripts(built.transcripts()));
        key = HeldKey.openOrCreate(open, folder.resolve("n.utsagnkey"), "fire ord som huskes".toCharArray());
    }

    @AfterEach
    void close() {
        key.close();
        open.close();
    }

    private Item item(EntityKind kind) {
        finds = new LookForNames(open, FINDER).look(finds, Progress.none(), each -> {});
        return Review.of(open.now(), finds, Optional.of(key.contents())).items().stream()
                .filter(item -> item.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Rendering at(Item item, Level level) {
        return item.steps().stream()
                .filter(step -> step.rung().level() == level)
                .findFirst()
                .map(item::at)
                .orElseThrow();
    }

    private String text() {
        return open.now().transcripts().iterator().next().text();
    }

    private Entity entity(EntityKind kind) {
        return open.now().entities().stream()
                .filter(entity -> entity.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void write() {
        new AcceptNames(open).accept(item(EntityKind.PLACE), at(item(EntityKind.PLACE), Level.PART));
        new AcceptNames(open).accept(item(EntityKind.ORGANISATION), at(item(EntityKind.ORGANISATION), Level.LETTER));
        new ReplaceNames(open).replaceAccepted(key, finds);
    }

    @Test
    void theStudyHoldsNoRungThatTellsMoreThanWhatStandsInTheText() {
        write();

        assertThat(text())
                .matches(
                        "Jeg bodde i \\[tettsted i Nord-Norge] og jobba på \\[firma [A-Z]]\\. \\[tettsted i Nord-Norge]s havn\\.");
        assertThat(((Rendering.Words) entity(EntityKind.PLACE).rendering()).rungs())
                .extracting(rung -> rung.level())
                .containsExactly(Level.PART, Level.COUNTRY);
        assertThat(key.contents().entities().get(entity(EntityKind.PLACE).id()).finer())
                .extracting(rung -> rung.level())
                .contains(Level.MUNICIPALITY, Level.COUNTY);
        String letter = key.contents()
                .entities()
                .get(entity(EntityKind.ORGANISATION).id())
                .letter()
                .orElseThrow();
        assertThat(text()).contains("[firma " + letter + "]");
        assertThat(key.contents().withoutOrphans(open.now())).isEqualTo(key.contents());
    }

    @Test
    void aBroaderRungIsWrittenInAllPlacesAndAFinerOneComesFromTheKey() {
        write();
        Entity place = entity(EntityKind.PLACE);
        Rendering.Words broad = new Rendering.Words(Rungs.all(place, Optional.empty()), 1);
        new ChangeRung(open).change(place.id(), broad, Optional.of(key));
        assertThat(text()).contains("[tettsted i Norge]s havn").doesNotContain("Nord-Norge");

        Item now = item(EntityKind.PLACE);
        assertThat(now.state()).isEqualTo(ItemState.WRITTEN);
        new ChangeRung(open).change(place.id(), (Rendering.Words) at(now, Level.COUNTY), Optional.of(key));
        assertThat(text()).contains("Nordland]s havn");
        open.undo();
        assertThat(text()).contains("[tettsted i Norge]s havn");
    }

    @Test
    void aPrintChoosesItsOwnRungs() {
        write();
        Study broad = new RungChoice(java.util.Map.of(
                        EntityKind.PLACE, RungChoice.called("land").orElseThrow()))
                .printed(open.now(), Optional.empty(), open.stamp());
        assertThat(broad.transcripts().iterator().next().text()).contains("[tettsted i Norge]s havn");
        RungChoice county = RungChoice.asStored()
                .with(EntityKind.PLACE, RungChoice.called("County").orElseThrow());
        assertThat(county.printed(open.now(), Optional.empty(), open.stamp())
                        .transcripts()
                        .iterator()
                        .next()
                        .text())
                .as("without the key no more than the study holds")
                .contains("[tettsted i Nord-Norge]s havn");
        assertThat(county.printed(open.now(), Optional.of(key.contents()), open.stamp())
                        .transcripts()
                        .iterator()
                        .next()
                        .text())
                .contains("Nordland]s havn");
        assertThat(RungChoice.called("sånn passe")).isEmpty();
    }

    @Test
    void aRestoredNameIsLeftAndStaysListed() {
        write();
        Replacement first =
                open.now().transcripts().iterator().next().replacements().get(0);
        new RestoreNames(open).restore(List.of(first.id()), key);

        assertThat(text()).startsWith("Jeg bodde i Melbu og").contains("Nord-Norge]s havn");
        new ReplaceNames(open).replaceAccepted(key, finds);
        assertThat(text()).as("not replaced again").startsWith("Jeg bodde i Melbu og");

        new RestoreNames(open).restoreAll(entity(EntityKind.ORGANISATION).id(), key);
        assertThat(text()).contains("jobba på Fjordvik Møbel AS.");
        assertThatThrownBy(() -> new RestoreNames(open)
                        .restoreAll(entity(EntityKind.ORGANISATION).id(), key))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void aLetterIsDrawnOnceAndNoTwoHaveTheSame() {
        write();
        String before = text();
        new ReplaceNames(open).replaceAccepted(key, finds);
        assertThat(text()).isEqualTo(before);
        assertThat(no.utsagn.names.gather.FirmLetters.drawn(
                        new Rendering.Words(List.of(no.utsagn.names.gather.FirmLetters.undrawn("firma")), 0),
                        open.now(),
                        Optional.of(key.contents()),
                        new java.util.Random(1)))
                .isNotEqualTo(entity(EntityKind.ORGANISATION).rendering());
    }
}
