package no.utsagn.storage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import no.utsagn.base.ProblemException;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no study can hold is damaged, whoever wrote it into the file. */
class ByHandTest {

    @TempDir
    private Path folder;

    private Path file;

    /** A study where a text was edited, and a code was changed. */
    @BeforeEach
    void makeStudy() {
        Study first = Kept.builder().build();
        Transcript transcript = first.transcripts().iterator().next();
        Study edited =
                first.edited(transcript.id(), new TextEdit.Replace(Span.ofLength(0, 1), "J"), StudyBuilder.anyStamp());
        file = folder.resolve("Jobbstudien.utsagn");
        try (StudyFile made = StudyFile.create(file, first, Kept.note(EditKind.STUDY_CREATED))) {
            made.save(first, edited, Kept.note(EditKind.TEXT_CORRECTED));
        }
    }

    private void damaged(String statement) {
        ByHand.change(file, statement);
        assertThatThrownBy(() -> {
                    try (StudyFile kept = StudyFile.open(file)) {
                        kept.read();
                    }
                })
                .isInstanceOf(ProblemException.class)
                .hasMessage("storage.damaged");
        assertThatThrownBy(() -> StudyCopy.of(file))
                .isInstanceOf(ProblemException.class)
                .hasMessage("storage.damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE text_edit SET undoes = revision",
                "INSERT INTO revision_parent SELECT thing, place, 0, id FROM revision",
                "UPDATE revision SET made_at = -9223372036854775808",
                "UPDATE code_fields SET sibling_order = 99999999999",
                "UPDATE coding SET span_end = 99999999",
                "UPDATE coding SET span_start = -5",
                "UPDATE turn SET span_end = 99999999",
                "INSERT INTO mark SELECT id, 0, id, 5, 99999, 'PAUSE' FROM transcript",
                "INSERT INTO printed_before SELECT id, 0, id, 5, 99999, 'Rapporten', 0 FROM transcript",
                "PRAGMA user_version = -1",
                "PRAGMA user_version = 0",
                "UPDATE study SET id = x'0102'",
            })
    void aFileThatHoldsWhatCannotBe(String statement) {
        damaged(statement);
    }

    @Test
    void anAuditThatCannotBeRead() {
        ByHand.change(file, "UPDATE audit SET done_at = -9223372036854775808");
        try (StudyFile kept = StudyFile.open(file)) {
            assertThatThrownBy(kept::audit).isInstanceOf(ProblemException.class).hasMessage("storage.damaged");
        }
    }
}
