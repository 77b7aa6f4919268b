package no.utsagn.ui.mending.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.ProblemException;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordModelTest {

    @TempDir
    Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private WordModel model;

    @BeforeEach
    void openStudy() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        model = new WordModel(open);
        model.from().set("gikk");
        model.with().set("gjekk");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<String> texts() {
        return desk.study().get().transcripts().stream().map(Transcript::text).toList();
    }

    @Test
    void everyPlaceIsListedInItsContextAndTicked() {
        model.show(model.find());
        assertThat(model.hits().get().orElseThrow())
                .extracting(WordModel.Hit::title, WordModel.Hit::before, WordModel.Hit::words, WordModel.Hit::behind)
                .containsExactly(
                        tuple("Intervju 1", "Hvordan ", "gikk", " det?"),
                        tuple("Intervju 1", "Det ", "gikk", " bra. Vi fikk det til."),
                        tuple("Intervju 2", "Hos oss ", "gikk", " det sakte, men bra."));
        assertThat(model.ticked()).isEqualTo(3);
        assertThat(model.consequences().get().kept()).isEqualTo(2);
    }

    @Test
    void onlyTickedPlacesChangeAndInOneStep() {
        model.show(model.find());
        model.hits().get().orElseThrow().get(0).ticked().set(false);
        model.apply();
        assertThat(texts())
                .containsExactly(
                        "Hvordan gikk det?\nDet gjekk bra. Vi fikk det til.",
                        "Og hos dere?\nHos oss gjekk det sakte, men bra.");
        open.undo();
        assertThat(texts()).noneMatch(text -> text.contains("gjekk"));
        assertThat(open.canUndo()).isFalse();
    }

    @Test
    void oneTranscriptCanBeLookedInAlone() {
        model.in(Optional.of(Desks.transcript(desk, "Intervju 2").id()));
        model.show(model.find());
        assertThat(model.ticked()).isEqualTo(1);
    }

    @Test
    void anotherWordForgetsWhatWasFound() {
        model.show(model.find());
        model.from().set("gikkk");
        assertThat(model.hits().get()).isEmpty();
        assertThat(model.find()).isEmpty();
    }

    @Test
    void thereMustBeAWordToLookFor() {
        model.from().set(" ");
        assertThatThrownBy(model::find).isInstanceOf(ProblemException.class);
    }
}
