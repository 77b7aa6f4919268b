package no.utsagn.app.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import no.utsagn.app.codes.DescribeCodes;
import no.utsagn.base.Id;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A code made for words, and the coding of them, are one thing that somebody did. */
class CodeWithNewTest {

    @TempDir
    private Path folder;

    private CodedStudy study;

    @BeforeEach
    void makeStudy() {
        study = CodedStudy.of(
                folder,
                new StudyBuilder()
                        .person("Kari", "kandidat")
                        .transcript("Ett", "I: Hvordan gikk det?", "Kari: Det gikk bra. Vi fikk det til.")
                        .code("Tillit", "Ett", "Det gikk bra.")
                        .build());
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Coding code(String words, String path) {
        Span span = study.span("Ett", words);
        return new CodeWithNew(study.open()).code(study.transcript("Ett").id(), span, path);
    }

    @Test
    void makesTheWholePathAndCodesInOneStep() {
        Study before = study.now();
        code(" Vi fikk det til", "Mestring > Sammen > Nå");
        assertThat(study.coded()).containsExactlyInAnyOrder("Tillit: Det gikk bra.", "Nå: Vi fikk det til");
        assertThat(study.now()
                        .codebook()
                        .path(study.code("Mestring > Sammen > Nå"))
                        .written())
                .isEqualTo("Mestring > Sammen > Nå");
        assertThat(study.open().undoName()).contains(EditKind.CODED_WITH_NEW);
        study.undoRedoAndReopen(before);
    }

    @Test
    void aPathThatIsThereIsOnlyCodedWith() {
        Study before = study.now();
        code("Vi fikk det til", "tillit");
        assertThat(study.coded()).contains("Tillit: Vi fikk det til");
        assertThat(study.open().undoName()).contains(EditKind.CODED);
        study.undoRedoAndReopen(before);
    }

    @Test
    void nothingIsMadeWhereNothingCanBeCoded() {
        new DescribeCodes(study.open()).status(List.of(study.code("Tillit")), CodeStatus.RETIRED);
        Study before = study.now();
        Id<Transcript> transcript = study.transcript("Ett").id();
        CodeWithNew act = new CodeWithNew(study.open());
        assertThatThrownBy(() -> act.code(transcript, Span.at(3), "Ny")).hasMessage("coding.of-nothing");
        assertThatThrownBy(() -> act.code(transcript, new Span(0, 9_999), "Ny")).hasMessage("coding.outside");
        assertThatThrownBy(() -> code("Vi fikk", "Ny > ")).hasMessage("code.name-blank");
        assertThatThrownBy(() -> code("Vi fikk", "Tillit")).hasMessage("code.retired");
        assertThat(study.now()).isSameAs(before);
    }

    @Test
    void recodesToACodeThatIsMadeForIt() {
        Study before = study.now();
        new RecodePassages(study.open()).recode(List.of(study.coding("Det gikk bra.")), "Tillit > Tidlig");
        assertThat(study.coded()).containsExactly("Tidlig: Det gikk bra.");
        assertThat(study.open().undoName()).contains(EditKind.RECODED_WITH_NEW);
        study.undoRedoAndReopen(before);
    }
}
