package no.utsagn.app.search.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.utsagn.study.EditKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditOwnWordsTest {

    @TempDir
    private Path folder;

    private SearchedStudy study;
    private EditOwnWords acts;

    @BeforeEach
    void open() {
        study = SearchedStudy.in(folder);
        acts = new EditOwnWords(study.open());
    }

    @AfterEach
    void close() {
        study.close();
    }

    private List<List<String>> rows() {
        return study.now().searches().words().alike();
    }

    @Test
    void aRowIsWrittenWithCommasSlashesOrBlanks() {
        acts.add("Heime, hjemme / heme  heime");
        assertThat(rows()).containsExactly(List.of("heime", "hjemme", "heme"));
        study.reopen();
        assertThat(rows()).hasSize(1);
    }

    @Test
    void rowsAreChangedAndTakenAwayEachInOneStep() {
        acts.add("heime, hjemme");
        acts.add("hen, hæn");
        acts.replace(0, "heim, hjem");
        acts.remove(1);
        assertThat(rows()).containsExactly(List.of("heim", "hjem"));
        assertThat(study.open().undoName()).contains(EditKind.OWN_WORDS_CHANGED);
        study.open().undo();
        assertThat(rows()).containsExactly(List.of("heim", "hjem"), List.of("hen", "hæn"));
    }

    @Test
    void fillersStay() {
        study.open()
                .apply(
                        EditKind.OWN_WORDS_CHANGED,
                        List.of(),
                        now -> now.with(
                                now.searches().with(now.searches().words().withFillers(Set.of("altså"), Set.of()))));
        acts.add("heime, hjemme");
        assertThat(study.now().searches().words().fillers()).containsExactly("altså");
    }

    @Test
    void aRowOfOneWordIsRefused() {
        assertThatThrownBy(() -> acts.add("heime, Heime")).hasMessage("search.row-short");
        assertThatThrownBy(() -> acts.remove(0)).hasMessage("search.row-gone");
        assertThatThrownBy(() -> acts.replace(3, "a, b")).hasMessage("search.row-gone");
        assertThat(rows()).isEmpty();
    }
}
