package no.utsagn.app.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Progress;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.ItemState;
import no.utsagn.names.review.Remark;
import no.utsagn.names.review.Review;
import no.utsagn.names.review.ReviewFinds;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.entity.Rendering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Known names in small letters in a text with capitals, and in double names: shown, and never accepted by the way. */
class WrittenOtherwiseTest {

    @TempDir
    private Path folder;

    private OpenStudy open;

    @BeforeEach
    void openStudy() {
        Study built = new StudyBuilder()
                .person("Torunn", "kandidat")
                .person("Berg", "kandidat")
                .transcript(
                        "1", "?: Ja. Nei. Jo. Torunn kom. Så kom torunn. Og Torunn-Anne. Hun gikk i berg. Det var alt.")
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
        ReviewFinds finds =
                ReviewFinds.none().updated(open.now(), (text, turns) -> List.of(), Progress.none(), each -> {});
        return Review.of(open.now(), finds, Optional.empty());
    }

    private Item item(String name) {
        return review().items().stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theyAreRowsOfTheirOwnWithARemark() {
        assertThat(review().items())
                .extracting(Item::name, Item::count, Item::replacement, Item::remarks)
                .containsExactlyInAnyOrder(
                        tuple("Torunn", 1, "kandidat", Set.of()),
                        tuple("torunn", 1, "kandidat", Set.of(Remark.WRITTEN_OTHERWISE)),
                        tuple("Torunn-Anne", 1, "[navn]", Set.of(Remark.WRITTEN_OTHERWISE)));
    }

    @Test
    void theyStayOpenWhenTheNameIsAcceptedAndCanJoinIt() {
        new AcceptNames(open).accept(item("Torunn"));
        assertThat(item("torunn").state()).isEqualTo(ItemState.OPEN);
        assertThat(item("Torunn-Anne").state()).isEqualTo(ItemState.OPEN);

        new AcceptNames(open).accept(item("torunn"));
        new AcceptNames(open).accept(item("Torunn-Anne"), Rendering.Words.of("[søster]"));

        assertThat(review().items())
                .extracting(Item::state, Item::count)
                .containsExactlyInAnyOrder(tuple(ItemState.ACCEPTED, 2), tuple(ItemState.ACCEPTED, 1));
        assertThat(open.now().entities().stream().flatMap(entity -> entity.forms().stream()))
                .as("no form in small letters, which would be found everywhere")
                .containsExactlyInAnyOrder("Torunn", "Torunn-Anne");
    }

    @Test
    void skippedTheyStayListedWhereTheyAre() {
        new SkipNames(open).skip(item("torunn"));
        new SkipNames(open).skip(item("Torunn-Anne"));

        assertThat(item("torunn").state()).isEqualTo(ItemState.SKIPPED);
        assertThat(item("Torunn-Anne").state()).isEqualTo(ItemState.SKIPPED);
        assertThat(item("Torunn").state()).isEqualTo(ItemState.OPEN);
    }
}
