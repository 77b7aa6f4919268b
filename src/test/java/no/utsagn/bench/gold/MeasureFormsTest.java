package no.utsagn.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import no.utsagn.base.ProblemException;
import no.utsagn.language.forms.WordForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureFormsTest {

    private static final WordForms RULES = WordForms.shipped();

    @TempDir
    private Path folder;

    private MeasureForms.Result measured(String list) throws IOException {
        return new MeasureForms(RULES).of(Files.writeString(folder.resolve("liste.txt"), list));
    }

    @Test
    void recallIsOverPairsBothWays() throws IOException {
        FormScore score = measured("F gå går gikk | gjekk\n").standard();

        assertThat(score.recall()).isEqualTo(0);
        assertThat(measured("F jobb jobben gjekk\n").standard().recall()).isEqualTo(2.0 / 6);
        assertThat(measured("F jobb jobben | gjekk\n").standard().recallBokmal())
                .isEqualTo(1);
    }

    @Test
    void precisionFallsWhenOtherFamiliesAreJoined() throws IOException {
        FormScore apart = measured("F jobb jobben\nF hus huset\n").standard();
        FormScore joined = measured("F jobb jobben\nF jobbene jobbens\n").standard();

        assertThat(apart.precision()).isEqualTo(1);
        assertThat(joined.precision()).isEqualTo(4.0 / 12);
    }

    @Test
    void pairsThatMustStayApartAreCounted() throws IOException {
        FormScore score = measured("X bil bilen\nX hus båt\nNX for før\nCN kommune mune\n")
                .standard();

        assertThat(score.wrongJoins()).isEqualTo(1.0 / 4);
        assertThat(score.precision()).isEqualTo(0);
    }

    @Test
    void variantsAndCompoundsAreFoundWide() throws IOException {
        String list = "E ikke ikkje\nD jeg æ\nC fokusgruppen gruppe\nCN lønnstilskudd skudd\n";

        assertThat(measured(list).standard()).isEqualTo(new FormScore(0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(measured(list).wide()).isEqualTo(new FormScore(1, 0, 0, 0, 1, 1, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q a b", "X en", "X en to tre", "F en", "E a | b", "X a 1", "f a b", "F a | b | c", "C"})
    void aLineThatIsNoRowIsNamedByItsNumber(String line) {
        assertThatThrownBy(() -> measured("# en liste\n\nX hus båt\n" + line + "\n"))
                .isInstanceOf(ProblemException.class)
                .extracting(thrown -> ((ProblemException) thrown).problem().toString())
                .asString()
                .contains("bench.bad-forms");
    }

    @Test
    void anEmptyListIsRefused() {
        assertThatThrownBy(() -> measured("# ingenting\n\n"))
                .isInstanceOf(ProblemException.class)
                .extracting(thrown -> ((ProblemException) thrown).problem().toString())
                .asString()
                .contains("bench.no-forms");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> new MeasureForms(RULES).of(folder.resolve("borte.txt")))
                .isInstanceOf(ProblemException.class);
    }

    /** A list of another hand than the one that the tables were tuned on. */
    @Test
    void keepsWhatItPromisesOnAListOfItsOwn() throws URISyntaxException {
        Path list = Path.of(
                Objects.requireNonNull(getClass().getResource("forms.txt")).toURI());

        MeasureForms.Result result = new MeasureForms(RULES).of(list);

        assertThat(result.standard().precision()).isGreaterThan(0.98);
        assertThat(result.wide().precision()).isGreaterThan(0.97);
        assertThat(result.wide().recall()).isGreaterThan(0.95);
        assertThat(result.wide().nbnn()).isGreaterThan(0.95);
        assertThat(result.wide().dialect()).isGreaterThan(0.9);
        assertThat(result.wide().compounds()).isGreaterThan(0.9);
        assertThat(result.wide().wrongParts()).isLessThan(0.05);
    }
}
