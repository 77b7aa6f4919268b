package no.utsagn.app.codes.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.codes.MergedCodebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeCodebookFilesTest {

    private static final String ONE = "11111111-1111-1111-1111-111111111111";
    private static final String TWO = "22222222-2222-2222-2222-222222222222";

    @TempDir
    private Path folder;

    private int written;

    private static String code(String id, String name, String brief) {
        return "{\"id\": \"" + id + "\", \"name\": \"" + name + "\", \"shortDefinition\": \"" + brief
                + "\", \"color\": \"#112233\"}";
    }

    private Path json(String name, String... codes) throws IOException {
        return file(
                name,
                "{\"format\": \"utsagn-codebook\", \"version\": 1, \"name\": \"K\", \"codes\": ["
                        + String.join(",", codes) + "]}");
    }

    private Path file(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(++written)));
        return file;
    }

    private static List<String> told(Codebook codebook) {
        return codebook.inTreeOrder().stream()
                .map(code -> codebook.path(code.id()).written() + ": "
                        + code.fields().definition().brief())
                .toList();
    }

    @Test
    void threeFilesMergeThreeWays() throws IOException {
        Path base = json("b.json", code(ONE, "Trygghet", "En to."), code(TWO, "Vakt", ""));
        Path ours = json("o.json", code(ONE, "Tillit", "En to."));
        Path theirs = json("t.json", code(ONE, "Trygghet", "En to tre."), code(TWO, "Vakt", ""));
        MergedCodebook merged =
                MergeCodebookFiles.of(Optional.of(base), ours, theirs).by(Answers.none());
        assertThat(merged.open()).isEmpty();
        assertThat(told(merged.codebook()))
                .as("renamed there, described here, deleted here")
                .containsExactly("Tillit: En to tre.");
    }

    @Test
    void twoFilesWithoutABaseAskForAllThatDiffersAndDropNothing() throws IOException {
        Path ours = json("o.json", code(ONE, "Trygghet", "En."), code(TWO, "Vakt", ""));
        Path theirs = json("t.json", code(ONE, "Trygghet", "To."), code(TWO, "Vakt", "Om natten."));
        MergeCodebookFiles files = MergeCodebookFiles.of(Optional.empty(), ours, theirs);
        MergedCodebook merged = files.by(Answers.none());
        assertThat(merged.open()).hasSize(1);
        assertThat(told(merged.codebook())).containsExactly("Trygghet: En. To.", "Vakt: Om natten.");
        assertThat(told(files.by(Answers.by(Answers.Rule.NEWEST)).codebook())).contains("Trygghet: To.");
        Path out = folder.resolve("ut.json");
        assertThatThrownBy(() -> files.write(merged, out)).hasMessage("codebook.merge-open");
        assertThat(out).doesNotExist();
    }

    @Test
    void namesThatDifferInCapitalsAreNotLeftAsTwo() throws IOException {
        Path ours = json("o.json", code(ONE, "Trygghet", "En."));
        Path theirs = json("t.json", code(TWO, "trygghet", "To."));
        MergeCodebookFiles files = MergeCodebookFiles.of(Optional.empty(), ours, theirs);
        assertThat(files.by(Answers.none()).open()).hasSize(2);
        MergedCodebook joined = files.by(Answers.by(Answers.Rule.PROPOSALS));
        assertThat(told(joined.codebook())).containsExactly("trygghet: En. To.");
        MergedCodebook apart = files.by(Answers.none()
                .with(
                        files.by(Answers.none()).likely().get(0).question(),
                        new Answer(Answer.Take.APART, "Trygghet på vakt")));
        assertThat(apart.open()).isEmpty();
        assertThat(apart.codebook().codes().stream().map(Code::name))
                .containsExactlyInAnyOrder("Trygghet", "Trygghet på vakt");
    }

    @Test
    void aTableWithoutIdsIsKnownByItsPaths() throws IOException {
        Path ours = json("o.json", code(ONE, "Trygghet", ""), code(TWO, "Vakt", ""));
        Path theirs = file("t.csv", "Kode;Kort definisjon;Grupper\nTrygghet;To.;Barrierer\nTrygghet > Kultur;Ny.;\n");
        MergeCodebookFiles files = MergeCodebookFiles.of(Optional.empty(), ours, theirs);
        MergedCodebook merged = files.by(Answers.none());
        assertThat(merged.open()).isEmpty();
        assertThat(told(merged.codebook())).containsExactly("Trygghet: To.", "Trygghet > Kultur: Ny.", "Vakt: ");
        assertThat(merged.codebook().codes().ids().stream().map(Object::toString))
                .contains(ONE, TWO);
        Path out = folder.resolve("ut.csv");
        files.write(merged, out);
        MergedCodebook again =
                MergeCodebookFiles.of(Optional.empty(), out, ours).by(Answers.none());
        assertThat(told(again.codebook())).isEqualTo(told(merged.codebook()));
        assertThat(again.codebook().codes().ids())
                .isEqualTo(merged.codebook().codes().ids());
    }

    @ParameterizedTest
    @CsvSource({
        "'Farge;Status\n#112233;open\n', codebook.table-no-path",
        "'path;status\nA > > B;open\n', codebook.table-path-blank",
        "'path;status\nA;open\na;open\n', codebook.table-path-twice",
        "'path;status\nA;snart\n', codebook.table-value",
        "'path;color\nA;grønn\n', codebook.table-value",
        "'path;id\nA;17\n', codebook.table-value",
    })
    void aTableThatIsNoCodebookIsRefused(String text, String key) throws IOException {
        Path table = file("k.csv", text);
        assertThatThrownBy(() -> MergeCodebookFiles.of(Optional.empty(), table, table))
                .hasMessage(key);
    }
}
