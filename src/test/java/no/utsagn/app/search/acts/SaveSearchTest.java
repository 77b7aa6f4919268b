package no.utsagn.app.search.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import no.utsagn.base.Id;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.language.forms.Width;
import no.utsagn.study.EditKind;
import no.utsagn.study.SavedSearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveSearchTest {

    private static final FormChoice WIDE =
            FormChoice.of(Width.WIDE).ticking("jobba", false).folded(true);

    @TempDir
    private Path folder;

    private SearchedStudy study;
    private SaveSearch acts;

    @BeforeEach
    void open() {
        study = SearchedStudy.in(folder);
        acts = new SaveSearch(study.open());
    }

    @AfterEach
    void close() {
        study.close();
    }

    private SavedSearch saved(Id<SavedSearch> id) {
        return study.now().searches().saved().get(id);
    }

    @Test
    void isKeptWithItsFormsInTheFile() {
        Id<SavedSearch> id = acts.save("  Om  arbeid ", " jobb OR stilling ", WIDE);
        study.reopen();
        assertThat(saved(id).name()).isEqualTo("Om arbeid");
        assertThat(saved(id).query()).isEqualTo("jobb OR stilling");
        assertThat(saved(id).forms()).isEqualTo(WIDE);
    }

    @Test
    void isRenamedReplacedAndRemovedEachInOneStep() {
        Id<SavedSearch> id = acts.save("Arbeid", "jobb", FormChoice.usual());
        acts.rename(id, "Jobb");
        assertThat(study.open().undoName()).contains(EditKind.SEARCH_RENAMED);
        acts.replace(id, "jobb*", WIDE);
        assertThat(study.open().undoName()).contains(EditKind.SEARCH_CHANGED);
        assertThat(saved(id).query()).isEqualTo("jobb*");
        assertThat(saved(id).forms()).isEqualTo(WIDE);
        assertThat(study.saved()).containsExactly("Jobb");
        acts.remove(id);
        assertThat(study.saved()).isEmpty();
        study.open().undo();
        assertThat(study.saved()).containsExactly("Jobb");
    }

    @Test
    void aNameIsTakenOnceHoweverItIsWritten() {
        Id<SavedSearch> id = acts.save("Arbeid", "jobb", FormChoice.usual());
        assertThatThrownBy(() -> acts.save("arbeid", "nav", FormChoice.usual())).hasMessage("search.name-taken");
        acts.rename(id, "ARBEID");
        assertThat(study.saved()).containsExactly("ARBEID");
    }

    @Test
    void whatIsNoNameOrNoSearchIsRefused() {
        assertThatThrownBy(() -> acts.save(" ", "jobb", FormChoice.usual())).hasMessage("search.name-blank");
        assertThatThrownBy(() -> acts.save("x".repeat(201), "jobb", FormChoice.usual()))
                .hasMessage("search.name-too-long");
        assertThatThrownBy(() -> acts.save("Tomt", "  ", FormChoice.usual())).hasMessage("search.nothing-to-save");
        assertThatThrownBy(() -> acts.rename(Id.random(), "Borte")).hasMessage("search.saved-gone");
        assertThat(study.saved()).isEmpty();
    }
}
