package no.utsagn.app.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utsagn.app.codes.files.CodebookFromFile;
import no.utsagn.base.Messages;
import no.utsagn.base.ProblemException;
import no.utsagn.base.Progress;
import no.utsagn.base.TextLanguage;
import no.utsagn.importing.source.SourceFile;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Outcome;
import no.utsagn.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is no codebook, or a damaged one, is refused with one reason, and nothing is changed. */
class BadCodebookFilesTest {

    private static final String HEAD =
            "{\"format\": \"utsagn-codebook\", \"version\": 1, \"name\": \"K\", \"codes\": [";
    private static final String ID = "11111111-1111-1111-1111-111111111111";

    @TempDir
    private Path folder;

    private TwoCopies two;

    @BeforeEach
    void makeStudy() {
        two = new TwoCopies(folder);
    }

    @AfterEach
    void close() {
        two.close();
    }

    private static String code(String id, String name, String below) {
        return "{\"id\": \"" + id + "\", \"name\": \"" + name + "\", \"color\": \"#112233\", \"children\": [" + below
                + "]}";
    }

    private void refuses(Path file, String key) throws IOException {
        Study before = two.ours.now();
        List<Path> files = files();
        assertThatThrownBy(() -> MergeCodebook.look(two.ours, file, Progress.none()))
                .isInstanceOf(ProblemException.class)
                .hasMessage(key)
                .satisfies(e -> assertThat(Messages.in(TextLanguage.BOKMAAL).text(((ProblemException) e).problem()))
                        .contains(String.valueOf(file.getFileName())));
        assertThat(two.ours.now()).isSameAs(before);
        assertThat(files()).isEqualTo(files);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "brev.json | '{\"hei\": 1}' | exchange.not-codebook",
                "liste.json | '[1, 2]' | exchange.wrong-value",
                "tom.json | '' | exchange.not-json",
                "tom.csv | '' | import.empty",
                "blank.csv | '  \n ' | import.empty",
                "avkuttet.json | '{\"format\": \"utsagn-codebook\", \"version\": 1, \"na' | exchange.not-json",
                "hode.csv | 'Kode;Farge\n' | codebook.no-codes",
                "fremmed.csv | 'Kode;Treff\nTid;12\n' | codebook.table-unknown",
                "folk.csv | 'Etikett;Alder\nK5;34\n' | codebook.table-no-path",
                "to.csv | 'Kode\nTid\ntid\n' | codebook.table-path-twice",
                "senere.json | '{\"format\": \"utsagn-codebook\", \"version\": 9}' | exchange.later-version",
            })
    void whatIsNoCodebook(String name, String text, String key) throws IOException {
        refuses(Files.writeString(folder.resolve(name), text), key);
    }

    @Test
    void aCodeThatLiesUnderItselfOrStandsTwice() throws IOException {
        Path circle = Files.writeString(folder.resolve("ring.json"), HEAD + code(ID, "Tid", code(ID, "Ro", "")) + "]}");
        refuses(circle, "exchange.id-twice");
        Path twice = Files.writeString(
                folder.resolve("to.json"),
                HEAD + code(ID, "Tid", "") + "," + code(ID.replace('1', '2'), "TID", "") + "]}");
        refuses(twice, "exchange.name-twice");
        Path table = Files.writeString(folder.resolve("ring.csv"), "Kode;id\nTid;" + ID + "\nTid > Ro;" + ID + "\n");
        refuses(table, "codebook.table-value");
    }

    @Test
    void aHundredThousandRows() throws IOException {
        refuses(rows(100_001), "import.sheet-too-large");
        refuses(rows(99_000), "codebook.too-many");
    }

    private Path rows(int count) throws IOException {
        String rows =
                IntStream.range(0, count).mapToObj(i -> "Kode " + i).collect(Collectors.joining("\n", "Kode\n", "\n"));
        return Files.writeString(folder.resolve("alt.csv"), rows);
    }

    @Test
    void oneLevelMoreThanAnybodyHas() throws IOException {
        refuses(Files.writeString(folder.resolve("dyp.csv"), "Kode\n" + path(100) + "\n"), "exchange.too-deep");
        refuses(Files.writeString(folder.resolve("dyp.json"), HEAD + chain(100) + "]}"), "exchange.too-deep");
        Path table = Files.writeString(folder.resolve("dypest.csv"), "Kode\n" + path(99) + "\n");
        Path json = Files.writeString(folder.resolve("dypest.json"), HEAD + chain(99) + "]}");
        for (Path file : List.of(table, json)) {
            Outcome outcome =
                    MergeCodebook.look(two.ours, file, Progress.none()).with(Answers.none());
            assertThat(outcome.merged().codebook().codes()).hasSize(99 + 3);
        }
    }

    private static String path(int levels) {
        return IntStream.range(0, levels).mapToObj(i -> "k" + i).collect(Collectors.joining(" > "));
    }

    private static String chain(int levels) {
        String below = "";
        for (int level = levels; level > 0; level--) {
            below = code(new UUID(1, level).toString(), "k" + level, below);
        }
        return below;
    }

    @Test
    void bytesThatAreNoTableAndAFileTooLarge() throws IOException {
        refuses(Files.write(folder.resolve("nul.csv"), new byte[5000]), "codebook.not-table");
        Path large = folder.resolve("stor.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(SourceFile.MAX_BYTES + 1L);
        }
        refuses(large, "exchange.too-large");
    }

    @Test
    void aStudyThatIsCalledACodebook() throws IOException {
        refuses(Files.copy(two.copy, folder.resolve("studie.json")), "codebook.is-study");
        refuses(Files.copy(two.copy, folder.resolve("studie.csv")), "codebook.is-study");
    }

    @Test
    void aFolderAndAFileThatIsGone() throws IOException {
        refuses(Files.createDirectory(folder.resolve("mappe.json")), "file.is-folder");
        refuses(folder.resolve("borte.json"), "exchange.missing");
        refuses(folder.resolve("borte.csv"), "import.missing");
    }

    @Test
    void asManyCodesAsAllowedAreRead() throws IOException {
        String rows = IntStream.range(0, 5_000)
                .mapToObj(i -> "Gren " + i / 100 + " > Kode " + i)
                .skip(50)
                .collect(Collectors.joining("\n", "Kode\n", "\n"));
        Path file = Files.writeString(folder.resolve("stor.csv"), rows);
        assertThat(CodebookFromFile.beside(two.ours.now().codebook(), file).codes())
                .hasSize(5_000);
        Outcome outcome = MergeCodebook.look(two.ours, file, Progress.none()).with(Answers.none());
        assertThat(outcome.merged().codebook().codes()).hasSize(5_003);
    }
}
