package no.utsagn.ui.search.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.utsagn.app.Jobs;
import no.utsagn.app.search.SearchResult.Counts;
import no.utsagn.app.search.SearchStudy;
import no.utsagn.app.search.acts.SaveSearch;
import no.utsagn.app.search.acts.SearchRules;
import no.utsagn.base.Id;
import no.utsagn.base.Progress;
import no.utsagn.coding.Unit;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.study.EditKind;
import no.utsagn.study.SavedSearch;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import no.utsagn.ui.search.model.Searched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedModelTest {

    @TempDir
    Path folder;

    private Searched searched;
    private SearchStudy index;
    private SavedModel model;

    @BeforeEach
    void start() {
        searched = new Searched(folder);
        index = SearchStudy.of(searched.open(), Progress.none());
        model = new SavedModel(new DeskModel(searched.open(), Runnable::run), searched.search(), index, Jobs.atOnce());
    }

    @AfterEach
    void leave() {
        index.close();
        searched.close();
    }

    private Id<SavedSearch> save(String query) {
        return new SaveSearch(searched.open()).save("Om " + query, query, FormChoice.usual());
    }

    @Test
    void countsWhatEachFindsWhileSomebodySeesIt() {
        Id<SavedSearch> id = save("gikk");
        assertThat(model.counts().get()).isEmpty();
        model.seen(true);
        assertThat(model.counts().get()).containsEntry(id, new Counts(3, 3, 2, 2));
        Id<SavedSearch> other = save("sakte");
        assertThat(model.counts().get()).containsKeys(id, other);
    }

    @Test
    void tellsWhichOfThemStandsInTheField() {
        save("gikk");
        assertThat(model.running()).isEmpty();
        model.run(model.all().get(0));
        assertThat(model.running().map(SavedSearch::name)).contains("Om gikk");
        searched.search().query().set("gikk det");
        assertThat(model.running()).isEmpty();
    }

    @Test
    void hearsWhatRulesPropose() {
        new SearchRules(searched.open())
                .make("gikk", FormChoice.usual(), Desks.code(searched.desk(), "Tillit"), Unit.HIT);
        model.seen(true);
        assertThat(model.proposed().get()).isEmpty();
        Transcript later = StudyBuilder.transcript(
                new StudyBuilder()
                        .person("Siv", "kandidat")
                        .transcript("Intervju 3", "Siv: Det gikk fint.")
                        .build(),
                "Intervju 3");
        searched.open().apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), study -> study.with(later));
        assertThat(model.proposed().get()).hasSize(1);
        assertThat(model.proposed().get().get(0).lines()).hasSize(1);
    }

    @Test
    void forgetsWhatWasProposedWhenNamesAreWrittenForGood() {
        save("gikk");
        model.seen(true);
        model.seen(false);
        searched.open()
                .apply(
                        EditKind.NAMES_REPLACED,
                        List.of(),
                        study -> study.with(study.facts().titled("Ny")));
        assertThat(model.counts().get()).isEmpty();
        assertThat(model.proposed().get()).isEmpty();
    }
}
