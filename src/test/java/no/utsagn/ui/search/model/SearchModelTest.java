package no.utsagn.ui.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.app.Jobs;
import no.utsagn.app.search.SearchResult;
import no.utsagn.app.search.SearchResult.Counts;
import no.utsagn.app.search.Wanted;
import no.utsagn.base.Problem;
import no.utsagn.language.Span;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.language.forms.Width;
import no.utsagn.study.EditKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchModelTest {

    @TempDir
    Path folder;

    private Searched searched;
    private SearchModel search;

    @BeforeEach
    void start() {
        searched = new Searched(folder);
        search = searched.search();
    }

    @AfterEach
    void leave() {
        searched.close();
    }

    private Counts counts() {
        return search.answer().get().orElseThrow().result().counts();
    }

    private List<String> sitting() {
        return search.sitting().searches().get().stream().map(Wanted::query).toList();
    }

    @Test
    void findsWhileOneTypes() {
        search.query().set("sakte");
        assertThat(counts()).isEqualTo(new Counts(1, 1, 1, 1));
        search.query().set("bra");
        assertThat(counts()).isEqualTo(new Counts(2, 2, 2, 2));
        search.query().set("  ");
        assertThat(search.answer().get()).isEmpty();
    }

    @Test
    void tellsWhatIsWrongAndWhereAndKeepsWhatWasFound() {
        search.query().set("bra");
        search.query().set("bra (");
        assertThat(search.wrong().get().map(SearchModel.Wrong::at)).contains(new Span(4, 5));
        assertThat(search.wrong().get().map(SearchModel.Wrong::problem).map(Problem::key))
                .isPresent();
        assertThat(search.answer().get()).isPresent();
        search.query().set("bra");
        assertThat(search.wrong().get()).isEmpty();
    }

    @Test
    void aNewQueryKeepsTheWidthAndForgetsTheForms() {
        search.query().set("bra");
        search.choose(FormChoice.of(Width.WIDE).ticking("bra", false));
        search.query().set("");
        assertThat(search.forms().get()).isEqualTo(FormChoice.of(Width.WIDE));
    }

    @Test
    void whatIsSearchedWithinStandsBeforeAndCanBeTakenAway() {
        search.query().set("bra");
        search.goWithin();
        assertThat(search.query().get()).isEmpty();
        assertThat(search.within().get().stream().map(Wanted::query)).containsExactly("bra");
        assertThat(counts().hits()).as("nothing more is asked yet").isEqualTo(2);
        search.query().set("sakte");
        assertThat(search.wanted().within().map(Wanted::query)).contains("bra");
        assertThat(search.whole()).isEqualTo("(bra) (sakte)");
        search.leave(search.within().get().get(0));
        assertThat(search.whole()).isEqualTo("sakte");
    }

    @Test
    void theSittingKeepsWhatWasUsedOnce() {
        search.query().set("sa");
        search.query().set("sakte");
        search.used();
        search.run("bra", FormChoice.usual());
        search.run("SAKTE", FormChoice.usual());
        assertThat(sitting()).containsExactly("SAKTE", "bra");
    }

    @Test
    void forgetsAllWhenNamesAreWrittenForGood() {
        search.query().set("Kari");
        search.used();
        search.query().set("bra");
        search.goWithin();
        searched.open()
                .apply(
                        EditKind.NAMES_REPLACED,
                        List.of(),
                        study -> study.with(study.facts().titled("Ny tittel")));
        assertThat(search.query().get()).isEmpty();
        assertThat(search.within().get()).isEmpty();
        assertThat(search.answer().get()).isEmpty();
        assertThat(sitting()).isEmpty();
    }

    @Test
    void noToStringShowsWhatWasSearchedFor() {
        search.query().set("sakte");
        search.used();
        assertThat(search.answer().get() + " " + search.sitting() + search.wanted()
                        + searched.hits().rows().get())
                .doesNotContain("sakte");
    }

    @Test
    void moreComesByItselfWhileTheIndexGrows() {
        ReadOnlyObjectWrapper<Growth> growth = new ReadOnlyObjectWrapper<>(new Growth(0, 100));
        int[] asked = {0};
        SearchModel model = new SearchModel(
                searched.desk(),
                new Searching() {
                    @Override
                    public ReadOnlyObjectProperty<Growth> growth() {
                        return growth.getReadOnlyProperty();
                    }

                    @Override
                    public SearchResult find(Wanted wanted, int limit) {
                        asked[0]++;
                        return new SearchResult(
                                List.of(), new Counts(asked[0], 0, 0, 0), List.of(), List.of(), List.of());
                    }
                },
                Jobs.atOnce());
        model.query().set("jobb");
        assertThat(asked[0]).isEqualTo(1);
        growth.set(new Growth(1, 100));
        growth.set(new Growth(2, 100));
        assertThat(asked[0]).as("too little to ask again").isEqualTo(2);
        growth.set(new Growth(60, 100));
        growth.set(Growth.whole());
        assertThat(asked[0]).isEqualTo(4);
        assertThat(model.answer().get().map(answer -> answer.result().counts().hits()))
                .isEqualTo(Optional.of(4));
    }
}
