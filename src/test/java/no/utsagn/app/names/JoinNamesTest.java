package no.utsagn.app.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import no.utsagn.names.review.Review;
import no.utsagn.names.review.ReviewFinds;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two rows that are one person, whatever was decided of each. */
class JoinNamesTest {

    private static final Rendering BOSS = Rendering.Words.of("[sjefen]");
    private static final Rendering FRIEND = Rendering.Words.of("[vennen]");
    private static final char[] PASSPHRASE = "fire ord som huskes".toCharArray();

    @TempDir
    private Path folder;

    private OpenStudy open;
    private ReviewFinds finds = ReviewFinds.none();

    private static final TextFinder FINDER = (text, turns) -> {
        List<Found> found = new ArrayList<>();
        for (String name : List.of("Turid", "Gullet")) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                found.add(new Found(new Span(at, at + name.length()), EntityKind.PERSON, Source.MODEL, "[navn]"));
            }
        }
        found.sort(Comparator.comparing(Found::span));
        return found;
    };

    @BeforeEach
    void openStudy() {
        Study built = new StudyBuilder()
                .transcript("1", "?: Jeg spurte Turid. Og Gullet sa ja. Det er Gullets bil.")
                .build();
        open = OpenStudy.create(folder.resolve("s.utsagn"), "Prøve", "IH", Clock.systemUTC());
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.withTranscripts(built.transcripts()));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Review review() {
        finds = new LookForNames(open, FINDER).look(finds, Progress.none(), each -> {});
        return Review.of(open.now(), finds, Optional.empty());
    }

    private Item item(String called) {
        return review().items().stream()
                .filter(item -> item.name().equals(called) || item.replacement().equals(called))
                .findFirst()
                .orElseThrow();
    }

    private HeldKey key() {
        return HeldKey.openOrCreate(open, folder.resolve("n.utsagnkey"), PASSPHRASE.clone());
    }

    private void write() {
        try (HeldKey key = key()) {
            new ReplaceNames(open).replaceAccepted(key, finds);
        }
    }

    private void accept(String name, Rendering as) {
        new AcceptNames(open).accept(item(name), as);
    }

    private String text() {
        return open.now().transcripts().iterator().next().text();
    }

    private void assertOne(ItemState state, int count) {
        assertThat(review().items()).extracting(Item::state, Item::count).containsExactly(tuple(state, count));
    }

    private void assertUndone(Study before) {
        open.undo();
        Transcript now = open.now().transcripts().iterator().next();
        Transcript then = before.transcripts().iterator().next();
        assertThat(now.text()).isEqualTo(then.text());
        assertThat(now.replacements()).isEqualTo(then.replacements());
        assertThat(now.pins()).isEqualTo(then.pins());
        assertThat(open.now().entities()).isEqualTo(before.entities());
    }

    @Test
    void bothOpenBecomeOneThatIsAccepted() {
        Study before = open.now();
        new JoinNames(open).join(item("Turid"), item("Gullet"), Optional.empty());

        assertOne(ItemState.ACCEPTED, 3);
        assertUndone(before);
    }

    @Test
    void anOpenOneAndAnAcceptedOneAreAccepted() {
        accept("Gullet", FRIEND);
        Study before = open.now();
        new JoinNames(open).join(item("Turid"), item("Gullet"), Optional.empty());

        assertOne(ItemState.ACCEPTED, 3);
        assertThat(open.now().entities().size()).isEqualTo(1);
        assertUndone(before);
    }

    @Test
    void bothAcceptedGoByTheWordsOfTheFirst() {
        accept("Turid", BOSS);
        accept("Gullet", FRIEND);
        Study before = open.now();
        new JoinNames(open).join(item("Turid"), item("Gullet"), Optional.empty());

        assertOne(ItemState.ACCEPTED, 3);
        assertThat(open.now().entities().iterator().next().rendering()).isEqualTo(BOSS);
        assertUndone(before);
    }

    @Test
    void anOpenOneBecomesAPartOfAWrittenOneWhicheverIsNamedFirst() {
        accept("Turid", BOSS);
        write();
        Study before = open.now();

        var first = new JoinNames(open).join(item("[sjefen]"), item("Gullet"), Optional.empty());
        open.undo();
        var second = new JoinNames(open).join(item("Gullet"), item("[sjefen]"), Optional.empty());

        assertThat(first).isEqualTo(second);
        assertOne(ItemState.ACCEPTED, 3);
        assertUndone(before);
        open.redo();
        write();
        assertThat(text()).isEqualTo("Jeg spurte [sjefen]. Og [sjefen] sa ja. Det er [sjefen]s bil.");
    }

    @Test
    void anAcceptedOneBecomesAPartOfAWrittenOne() {
        accept("Turid", BOSS);
        write();
        accept("Gullet", FRIEND);
        Study before = open.now();
        new JoinNames(open).join(item("Gullet"), item("[sjefen]"), Optional.empty());

        assertOne(ItemState.ACCEPTED, 3);
        assertThat(open.now().entities().size()).isEqualTo(1);
        assertUndone(before);
    }

    @Test
    void ofTwoThatAreWrittenAllPlacesAreWrittenAsTheFirstAndTheKeyKnowsBothNames() {
        accept("Turid", BOSS);
        accept("Gullet", FRIEND);
        write();
        Study before = open.now();
        assertThat(text()).isEqualTo("Jeg spurte [sjefen]. Og [vennen] sa ja. Det er [vennen]s bil.");
        try (HeldKey key = key()) {
            new JoinNames(open).join(item("[sjefen]"), item("[vennen]"), Optional.of(key));

            assertThat(text()).isEqualTo("Jeg spurte [sjefen]. Og [sjefen] sa ja. Det er [sjefen]s bil.");
            assertOne(ItemState.WRITTEN, 3);
            assertUndone(before);
            open.redo();
        }
        try (HeldKey key = key()) {
            assertThat(key.contents().entities())
                    .as("what undoing needs is kept")
                    .hasSize(2);
        }
        open.close();
        open = OpenStudy.open(folder.resolve("s.utsagn"), Clock.systemUTC());
        try (HeldKey key = key()) {
            assertThat(key.contents().entities().values())
                    .extracting(one -> one.name(), one -> one.forms())
                    .containsExactly(tuple("Turid", List.of("Turid", "Gullet", "Gullets")));
            assertThat(key.contents().originals().values()).containsExactlyInAnyOrder("Turid", "Gullet", "Gullets");
        }
    }

    @Test
    void twoThatAreWrittenAreNotJoinedWithoutTheKey() {
        accept("Turid", BOSS);
        accept("Gullet", FRIEND);
        write();
        Study before = open.now();

        assertThatThrownBy(() -> new JoinNames(open).join(item("[sjefen]"), item("[vennen]"), Optional.empty()))
                .hasMessageContaining("names.join-needs-key");
        assertThat(open.now()).isEqualTo(before);
    }
}
