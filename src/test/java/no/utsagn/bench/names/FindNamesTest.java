package no.utsagn.bench.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.utsagn.base.ProblemException;
import no.utsagn.language.Span;
import no.utsagn.names.find.Finders;
import no.utsagn.names.find.Found;
import no.utsagn.names.find.Source;
import no.utsagn.transcript.entity.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindNamesTest {

    private static final String GOLD =
            "Så\tO\nsa\tO\nKari\tB-PER\nVang\tI-PER\n,\tO\nat\tO\n«\tO\nOslo\tB-GPE_LOC\n»\tO\n"
                    + "er\tO\nstor\tO\n.\tO\n\nJa\tO\n.\tO\n";

    @TempDir
    private Path folder;

    private GoldText gold(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("gold.bio"), text);
        return GoldText.of(GoldFile.read(file), true);
    }

    private static Found found(int start, int end, EntityKind kind) {
        return new Found(new Span(start, end), kind, Source.MODEL, "[navn]");
    }

    @Test
    void tokensBecomeATextAgain() throws IOException {
        GoldText gold = gold(GOLD);
        assertThat(gold.text()).isEqualTo("Så sa Kari Vang, at «Oslo» er stor.\nJa.\n");
        assertThat(gold.names(0).stream()
                        .map(name -> name.label() + " " + name.span().of(gold.text())))
                .containsExactly("PER Kari Vang", "GPE_LOC Oslo");
    }

    @Test
    void countsWhatIsFoundMissedAndFalse() throws IOException {
        Measured measured = new Comparison(
                        gold(GOLD),
                        List.of(
                                found(6, 10, EntityKind.PERSON),
                                found(17, 19, EntityKind.OTHER),
                                found(21, 25, EntityKind.PLACE),
                                found(36, 38, EntityKind.DATE)))
                .measured();
        assertThat(measured.words()).isEqualTo(9);
        assertThat(measured.personTokens()).isEqualTo(2);
        assertThat(measured.personTokensFound()).isEqualTo(1);
        assertThat(measured.notWholly()).isEqualTo(1);
        assertThat(measured.falseFlags()).isEqualTo(1);
        assertThat(measured.patternFlags()).isEqualTo(1);
        assertThat(measured.types().get(EntityKind.PLACE)).isEqualTo(new Score(1, 1, 1));
        assertThat(measured.types().get(EntityKind.PERSON)).isEqualTo(new Score(0, 1, 1));
        assertThat(measured.total().f1()).isEqualTo(0.4);
    }

    @Test
    void measuresTheFindersThatComeAlong() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.bio"), GOLD);
        FindNames.Result result = new FindNames(Finders.load()).of(file);
        assertThat(result.allCased().personTokenRecall()).isEqualTo(1.0);
        assertThat(result.wordsPerSecond()).isPositive();
    }

    @Test
    void aFileThatIsNoneIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.bio"), "Kari B-PER\n");
        assertThatThrownBy(() -> GoldFile.read(file)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> GoldFile.read(folder.resolve("none.bio"))).isInstanceOf(ProblemException.class);
    }
}
