package no.utsagn.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.analysis.Coverage;
import no.utsagn.app.Jobs;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.ui.desk.CoderFilter;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.Counts;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.running.RunningModel;
import no.utsagn.ui.search.StudySearch;
import no.utsagn.ui.search.model.HitsModel;
import no.utsagn.ui.search.model.SearchModel;
import no.utsagn.ui.transcript.page.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageModelTest {

    @TempDir
    Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private StudySearch index;
    private SearchModel search;
    private PageModel model;

    @BeforeEach
    void start() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        index = new StudySearch(open, new RunningModel(Jobs.atOnce(), never -> {}));
        search = new SearchModel(desk, index, Jobs.atOnce());
        model = new PageModel(desk, new HitsModel(search));
    }

    @AfterEach
    void leave() {
        index.close();
        open.close();
    }

    private Page page() {
        return model.page().get().orElseThrow();
    }

    @Test
    void tellsWhoSpeaksAndWhatIsCoded() {
        assertThat(page().heads()).containsExactly(Page.Head.of("I", "", true), Page.Head.of("Kari", "", false));
        assertThat(page().stripes()).extracting(s -> s.about().path()).containsExactly("Tillit", "Tillit > Tid");
    }

    @Test
    void followsWhatIsCoded() {
        new CodingModel(desk).code(Desks.code(desk, "Tillit > Tid"), Desks.span(desk, "fikk"));
        assertThat(page().stripes())
                .extracting(s -> s.about().path())
                .containsExactly("Tillit", "Tillit > Tid", "Tillit > Tid");
        open.undo();
        assertThat(page().stripes()).hasSize(2);
    }

    @Test
    void aCodingThatDidNotChangeIsTheSameStripe() {
        List<Page.Stripe> before = page().stripes();
        new CodingModel(desk).code(Desks.code(desk, "Tillit > Tid"), Desks.span(desk, "fikk"));
        assertThat(page().stripes().get(0)).isSameAs(before.get(0));
        assertThat(page().stripes().get(1)).isSameAs(before.get(1));
    }

    @Test
    void showsOnlyTheCodersThatAreAskedFor() {
        desk.coders().set(CoderFilter.ALL.of(Set.of()));
        assertThat(page().stripes()).isEmpty();
        desk.coders().set(CoderFilter.ALL);
        assertThat(page().stripes()).hasSize(2);
    }

    @Test
    void comparedCodersHaveTheirColourAndLetter() {
        String code = page().stripes().get(0).color();
        desk.coders().set(CoderFilter.ALL.comparing(true));
        Page.Stripe stripe = page().stripes().get(0);
        assertThat(stripe.color()).isEqualTo(stripe.about().coderColor()).isNotEqualTo(code);
        assertThat(stripe.letter()).isEqualTo("IH");
        assertThat(stripe.about().codeColor()).isEqualTo(code);
    }

    @Test
    void memosAreToldBesideTurnAndCoding() {
        Transcript transcript = desk.openTranscript().orElseThrow();
        Page.Stripe coded = page().stripes().get(0);
        open.apply(EditKind.MEMO_CHANGED, List.of(), study -> study.with(memo(
                        new MemoTarget.OnTurn(
                                transcript.id(), transcript.turns().get(1).id()),
                        "tur"))
                .with(memo(new MemoTarget.OnCoding(coded.coding()), " Første linje\nog mer")));
        assertThat(page().heads()).extracting(Page.Head::memo).containsExactly(false, true);
        assertThat(page().stripes().get(0).about().memo()).contains("Første linje");
        assertThat(page().stripes().get(1).hasMemo()).isFalse();
    }

    private Memo memo(MemoTarget target, String text) {
        return new Memo(Id.random(), target, text, open.stamp());
    }

    @Test
    void lightsTheHitsOfTheOpenTranscriptAlone() {
        search.query().set("hvordan");
        assertThat(page().hits()).containsExactly(new Span(0, 7));
        Place place = new Place(Desks.transcript(desk, "Intervju 2").id(), new Span(4, 6));
        desk.goTo(place);
        assertThat(page().transcript().title()).isEqualTo("Intervju 2");
        assertThat(page().lit()).contains(new Span(4, 6));
        desk.transcript().set(Optional.of(Desks.transcript(desk, "Intervju 1").id()));
        assertThat(page().lit()).isEmpty();
    }

    @Test
    void hitsAreLitOnceThePageIsSeen() {
        model.seen(false);
        search.query().set("hvordan");
        assertThat(page().hits()).isEmpty();
        model.seen(true);
        assertThat(page().hits()).containsExactly(new Span(0, 7));
    }

    @Test
    void timesAreShownInHoursMinutesAndSeconds() {
        assertThat(HeadTeller.time(Duration.ofSeconds(4321))).isEqualTo("01:12:01");
    }

    @Test
    void theListTellsHowFarEachTranscriptIsCoded() {
        TranscriptListModel list = new TranscriptListModel(desk, new Counts());
        assertThat(list.lines().get())
                .isEqualTo(List.of(
                        new TranscriptLine(
                                Desks.transcript(desk, "Intervju 1").id(),
                                "Intervju 1",
                                TranscriptKind.INTERVIEW,
                                1,
                                2,
                                new Coverage(3, 7)),
                        new TranscriptLine(
                                Desks.transcript(desk, "Intervju 2").id(),
                                "Intervju 2",
                                TranscriptKind.INTERVIEW,
                                1,
                                2,
                                new Coverage(2, 7))));
    }
}
