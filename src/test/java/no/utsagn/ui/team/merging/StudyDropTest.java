package no.utsagn.ui.team.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StudyDropTest {

    @Test
    void aStudyIsTakenBeforeACodebookAndNothingElseAtAll() {
        Path study = Path.of("Eirik.UTSAGN");
        Path book = Path.of("kodebok.json");
        assertThat(StudyDrop.first(List.of(Path.of("notat.docx"), book, study))).contains(study);
        assertThat(StudyDrop.first(List.of(Path.of("notat.docx"), book))).contains(book);
        assertThat(StudyDrop.first(List.of(Path.of("notat.docx"), Path.of("json"))))
                .isEmpty();
    }

    @Test
    void codebooksAreKnownByTheirNames() {
        assertThat(Stream.of("a.json", "a.CSV", "a.tsv", "a.xlsx").map(Path::of))
                .allMatch(StudyDrop::isCodebook);
        assertThat(Stream.of("a.utsagn", "a.json.utsagn", "json").map(Path::of)).noneMatch(StudyDrop::isCodebook);
    }
}
