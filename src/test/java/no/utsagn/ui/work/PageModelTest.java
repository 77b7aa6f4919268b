package no.utsagn.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.utsagn.analysis.Coverage;
import no.utsagn.app.OpenStudy;
import no.utsagn.language.Span;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.Counts;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.search.SearchModel;
import no.utsagn.ui.transcript.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageModelTest {

    @TempDir
    Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private SearchModel search;
    private PageModel model;

    @BeforeEach
    void start() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        search = new SearchModel(desk, query -> desk.study().get().transcripts().stream()
                .map(t -> new Place(t.id(), new Span(0, 3)))
                .toList());
        model = new PageModel(desk, search);
    }

    @AfterEach
    void leave() {
        open.close();
    }

    private Page page() {
        return model.page().get().orElseThrow();
    }

    @Test
    void tellsWhoSpeaksAndWhatIsCoded() {
        assertThat(page().heads()).containsExactly(new Page.Head("I", "", true), new Page.Head("Kari", "", false));
        assertThat(page().stripes()).extracting(Page.Stripe::name).containsExactly("Tillit", "Tid");
    }

    @Test
    void followsWhatIsCoded() {
        new CodingModel(desk).code(Desks.code(desk, "Tillit > Tid"), Desks.span(desk, "fikk"));
        assertThat(page().stripes()).extracting(Page.Stripe::name).containsExactly("Tillit", "Tid", "Tid");
        open.undo();
        assertThat(page().stripes()).hasSize(2);
    }

    @Test
    void lightsTheHitsOfTheOpenTranscriptAlone() {
        search.query().set("noe");
        assertThat(page().hits()).containsExactly(new Span(0, 3));
        Place place = new Place(Desks.transcript(desk, "Intervju 2").id(), new Span(4, 6));
        desk.goTo(place);
        assertThat(page().transcript().title()).isEqualTo("Intervju 2");
        assertThat(page().lit()).contains(new Span(4, 6));
        desk.transcript().set(Optional.of(Desks.transcript(desk, "Intervju 1").id()));
        assertThat(page().lit()).isEmpty();
    }

    @Test
    void timesAreShownInHoursMinutesAndSeconds() {
        assertThat(PageModel.time(Duration.ofSeconds(4321))).isEqualTo("01:12:01");
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
