package no.utsagn.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import no.utsagn.app.Jobs;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Problem;
import no.utsagn.language.Span;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.running.RunningModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchModelTest {

    @TempDir
    Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private StudySearch index;
    private SearchModel search;

    @BeforeEach
    void start() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        index = new StudySearch(open, new RunningModel(Jobs.atOnce(), never -> {}));
        search = new SearchModel(desk, index);
    }

    @AfterEach
    void leave() {
        index.close();
        open.close();
    }

    @Test
    void findsTheWordWithWhatStandsAroundItAndWhoSaysIt() {
        assertThat(index.ready().get()).isTrue();
        search.query().set("sakte");
        Place place = new Place(Desks.transcript(desk, "Intervju 2").id(), new Span(30, 35));
        assertThat(search.found().get())
                .containsExactly(new Found(place, "Per", "Intervju 2", "Hos oss gikk det ", "sakte", ", men bra."));
    }

    @Test
    void countsHitsAndTranscripts() {
        search.query().set("bra");
        assertThat(search.places().get()).hasSize(2);
        assertThat(search.transcripts()).isEqualTo(2);
    }

    @Test
    void tellsWhatIsWrongWithAQuery() {
        search.query().set("(bra");
        assertThat(search.found().get()).isEmpty();
        assertThat(search.problem().get().map(Problem::key)).contains("search.bracket-open");
        search.query().set("bra");
        assertThat(search.problem().get()).isEmpty();
    }

    @Test
    void anEmptyQueryFindsNothing() {
        search.query().set("bra");
        search.query().set("  ");
        assertThat(search.found().get()).isEmpty();
    }

    @Test
    void longWordsAreCutBetweenWords() {
        var study = desk.study().get();
        var transcript = Desks.transcript(desk, "Intervju 1");
        Span bra = Desks.span(desk, "til");
        Found found = new Context(12, 30).of(study, new Place(transcript.id(), bra));
        assertThat(found.before()).isEqualTo("… Vi fikk det ");
        Found cut = new Context(0, 8)
                .of(study, new Place(transcript.id(), transcript.turns().get(1).span()));
        assertThat(List.of(cut.before(), cut.words(), cut.after())).containsExactly("", "Det gikk …", "");
    }

    @Test
    void anIndexThatWasStoppedIsBuiltWhenSomebodySearches() {
        Queue<Runnable> background = new ArrayDeque<>();
        RunningModel running = new RunningModel(new Jobs(background::add, Runnable::run), Runnable::run);
        try (StudySearch slow = new StudySearch(open, running)) {
            SearchModel waiting = new SearchModel(desk, slow);
            running.stop();
            background.remove().run();
            assertThat(slow.ready().get()).isFalse();
            waiting.query().set("sakte");
            assertThat(waiting.places().get()).isEmpty();
            background.remove().run();
            assertThat(waiting.places().get()).hasSize(1);
        }
    }
}
