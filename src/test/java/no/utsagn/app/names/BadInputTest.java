package no.utsagn.app.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.ReplaceNames;
import no.utsagn.base.Progress;
import no.utsagn.language.Span;
import no.utsagn.names.find.Finders;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.Remark;
import no.utsagn.names.review.Review;
import no.utsagn.names.review.ReviewFinds;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is awkward in texts and names: each defined, and told where it is refused. */
class BadInputTest {

    private static Finders finders;

    @TempDir
    private Path folder;

    private OpenStudy open;

    @BeforeAll
    static void load() {
        finders = Finders.load();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void study(Study built) {
        open = OpenStudy.create(folder.resolve("s.utsagn"), "Prøve", "IH", Clock.systemUTC());
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                .withTranscripts(built.transcripts())
                .with(built.codebook())
                .with(built.codings()));
    }

    private ReviewFinds finds() {
        return ReviewFinds.none().updated(open.now(), finders, Progress.none(), each -> {});
    }

    private List<Item> rows() {
        return Review.of(open.now(), finds(), Optional.empty()).items();
    }

    private Transcript transcript() {
        return open.now().transcripts().iterator().next();
    }

    private Span span(String words) {
        return Span.ofLength(transcript().text().indexOf(words), words.length());
    }

    private void said(String... turns) {
        study(new StudyBuilder().transcript("1", turns).build());
    }

    @Test
    void aCommonWordAtTheBeginningOfASentenceIsNoName() {
        said(
                "?: Jeg var der lenge. Hans bil sto der. Dag etter dag gikk. Sol hele uka. Bo der ville jeg ikke.",
                "?: Frank tale, det var det. Men det virka ikke. (ler) Men det virka ikke. Og så … Men nei.");

        assertThat(rows()).extracting(Item::name).doesNotContain("Hans", "Dag", "Sol", "Bo", "Men");
    }

    @Test
    void inTheMiddleOfASentenceItIs() {
        said("?: Så kom Hans inn, og jeg spurte Dag om det. Etterpå ringte Frank til Sol.");

        assertThat(rows()).extracting(Item::name).contains("Hans", "Dag", "Frank", "Sol");
    }

    @Test
    void aPlaceInsideTheNameOfAHospitalIsNoRowOfItsOwn() {
        said("?: Jeg lå på Oslo Universitetssykehus i tre uker.");

        assertThat(rows())
                .extracting(Item::name, Item::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Oslo Universitetssykehus", EntityKind.ORGANISATION));
    }

    @Test
    void aNameOverTwoTurnsIsRefused() {
        said("?: Det var Turid", "I: Moen som kom.");
        Span both = new Span(span("Turid").start(), span("Moen").end());

        assertThatThrownBy(() -> new MarkName(open)
                        .mark(transcript().id(), both, EntityKind.PERSON, Rendering.Words.of("[navn]"), true))
                .hasMessageContaining("names.nothing-marked");
    }

    @Test
    void aReplacementInsideACodingOrAtItsEdgeKeepsTheCoding() {
        study(new StudyBuilder()
                .transcript("1", "?: Jeg spurte Turid om det. Så gikk Turid hjem. Da var det over.")
                .code("Hjelp", "1", "spurte Turid om det")
                .code("Hjelp", "1", "Så gikk Turid")
                .build());
        new MarkName(open)
                .mark(transcript().id(), span("Turid"), EntityKind.PERSON, Rendering.Words.of("[sjefen]"), true);
        try (HeldKey key =
                HeldKey.openOrCreate(open, folder.resolve("n.utsagnkey"), "fire ord som huskes".toCharArray())) {
            new ReplaceNames(open).replaceAccepted(key, finds());
        }

        assertThat(open.now().codings().all().map(coding -> transcript().words(coding.span())))
                .containsExactlyInAnyOrder("spurte [sjefen] om det", "Så gikk [sjefen]");
    }

    @Test
    void twoOfOneNameAreTold() {
        study(new StudyBuilder()
                .person("Kari Vik", "kandidat")
                .person("Kari Moen", "kandidat")
                .transcript("1", "?: Jeg spurte Kari om det.")
                .build());

        assertThat(rows()).filteredOn(row -> row.name().equals("Kari")).allMatch(row -> row.remarks()
                .contains(Remark.SHARED));
    }

    @Test
    void whoSpeaksInTwoRolesHasTheLabelOfTheRoleTheStudyGivesThem() {
        study(new StudyBuilder()
                .person("Kari Vik", "kandidat")
                .person("Kari Vik", "jobbspesialist")
                .transcript("1", "?: Jeg spurte Kari Vik om det.")
                .build());

        assertThat(rows())
                .filteredOn(row -> row.name().equals("Kari Vik"))
                .extracting(Item::replacement)
                .containsExactly("kandidat");
    }
}
