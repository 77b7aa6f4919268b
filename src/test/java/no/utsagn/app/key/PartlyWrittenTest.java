package no.utsagn.app.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.StudyInfo;
import no.utsagn.app.names.AcceptNames;
import no.utsagn.app.names.LookForNames;
import no.utsagn.app.names.SkipNames;
import no.utsagn.base.Progress;
import no.utsagn.language.Span;
import no.utsagn.names.find.Found;
import no.utsagn.names.find.Source;
import no.utsagn.names.find.TextFinder;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.Review;
import no.utsagn.names.review.ReviewFinds;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.entity.EntityKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As long as something in a text waits for a decision, the study says that it holds names, and nothing is printed. */
class PartlyWrittenTest {

    private static final TextFinder FINDER = (text, turns) -> {
        List<Found> found = new ArrayList<>();
        for (String name : List.of("Bodil", "Torvald")) {
            int at = text.indexOf(name);
            if (at >= 0) {
                found.add(new Found(Span.ofLength(at, name.length()), EntityKind.PERSON, Source.LIST, "[navn]"));
            }
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    };

    @TempDir
    private Path folder;

    private OpenStudy open;
    private HeldKey key;
    private ReviewFinds finds = ReviewFinds.none();

    @BeforeEach
    void openStudy() {
        Study built = new StudyBuilder()
                .transcript("1", "I: Hvem var der?", "?: Bodil var der, og Torvald.")
                .transcript("2", "I: Og ellers?", "?: Bare Bodil.")
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

    private Item item(String name) {
        finds = new LookForNames(open, FINDER).look(finds, Progress.none(), each -> {});
        return Review.of(open.now(), finds, Optional.of(key.contents())).items().stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void write() {
        item("Bodil");
        new ReplaceNames(open).replaceAccepted(key, finds);
    }

    @Test
    void aTextWithAnOpenFindIsNotMarkedAsLookedAt() {
        new AcceptNames(open).accept(item("Bodil"));
        write();
        assertThat(StudyInfo.namesLeft(open.now())).isTrue();
        assertThat(StudyInfo.notLookedAt(open.now()))
                .as("the first, not the second")
                .isEqualTo(1);
    }

    @Test
    void whenTheRestIsSkippedTheTextsCanBeMarked() {
        new AcceptNames(open).accept(item("Bodil"));
        write();
        new SkipNames(open).skip(item("Torvald"));
        assertThat(StudyInfo.namesLeft(open.now()))
                .as("nobody has said that all is done")
                .isTrue();
        write();
        assertThat(StudyInfo.namesLeft(open.now())).isFalse();
    }

    @Test
    void whereNothingIsLeftToReplaceTheTextsCanBeMarkedToo() {
        new SkipNames(open).skip(item("Torvald"));
        new SkipNames(open).skip(item("Bodil"));
        write();
        assertThat(StudyInfo.namesLeft(open.now())).isFalse();
        assertThat(open.now().transcripts().iterator().next().text()).contains("Torvald");
    }

    @Test
    void aTextInWhichNobodyLookedIsNotMarked() {
        new ReplaceNames(open).replaceAccepted(key, ReviewFinds.none());
        assertThat(StudyInfo.notLookedAt(open.now())).isEqualTo(2);
    }

    @Test
    void whatWasLookedAtOnceStaysSo() {
        new ReplaceNames(open).replace(key, Optional.empty());
        assertThat(StudyInfo.namesLeft(open.now())).isFalse();
        new AcceptNames(open).accept(item("Bodil"));
        write();
        assertThat(StudyInfo.namesLeft(open.now())).isFalse();
    }
}
