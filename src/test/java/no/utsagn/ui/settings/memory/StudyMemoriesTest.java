package no.utsagn.ui.settings.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyMemoriesTest {

    private static final UUID STUDY = new UUID(1, 2);
    private static final UUID ONE = new UUID(3, 4);
    private static final UUID TWO = new UUID(5, 6);

    @TempDir
    Path folder;

    @Test
    void findsAStudyAsItWasLeft() {
        StudyMemory left =
                new StudyMemory("CODING", Optional.of(ONE), Map.of(ONE, 120, TWO, 0), Set.of(TWO), List.of(TWO, ONE));
        new StudyMemories(folder.resolve("ny")).remember(STUDY, left);
        assertThat(new StudyMemories(folder.resolve("ny")).of(STUDY)).isEqualTo(left);
        assertThat(new StudyMemories(folder.resolve("ny")).of(ONE)).isEqualTo(StudyMemory.none());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "view=\\u00zz",
                "transcript=3\ncarets=3 x:y 00000000-0000-0003-0000-000000000004:-1 :::\nfolded=?\nquick=, ,\n"
            })
    void aDamagedFileCountsAsNone(String content) throws IOException {
        Files.createDirectories(folder.resolve("studies"));
        Files.writeString(folder.resolve("studies").resolve(STUDY + ".properties"), content);
        assertThat(new StudyMemories(folder).of(STUDY)).isEqualTo(StudyMemory.none());
    }

    @Test
    void thereAreNineKeys() {
        StudyMemory many = StudyMemory.none().withQuick(Collections.nCopies(12, ONE));
        assertThat(many.quick()).hasSize(StudyMemory.MOST_QUICK);
    }

    @Test
    void panesAreTheSameForAllStudies() {
        Map<String, String> panes = Map.of("left", "310.0", "tab", "quotes");
        new StudyMemories(folder).rememberPanes(panes);
        assertThat(new StudyMemories(folder).panes()).isEqualTo(panes);
    }

    @Test
    void aFolderThatCannotBeMadeStopsNobody() throws IOException {
        Path file = Files.writeString(folder.resolve("fil"), "");
        new StudyMemories(file).remember(STUDY, StudyMemory.none());
        assertThat(new StudyMemories(file).of(STUDY)).isEqualTo(StudyMemory.none());
    }
}
