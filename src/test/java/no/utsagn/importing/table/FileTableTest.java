package no.utsagn.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Round;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTableTest {

    @TempDir
    private Path folder;

    private FileTable read(String text) throws IOException {
        return FileTable.read(Files.writeString(folder.resolve("t.tsv"), text));
    }

    private Problem refusal(String text) {
        return catchThrowableOfType(ProblemException.class, () -> read(text)).problem();
    }

    @Test
    void tellsKindRoundAndSiteOfAFile() throws IOException {
        FileTable table =
                read("file\tkind\tround\tsite\tattributes\nFG1.docx\tfocus-group\t1\tteam 1\ttelefon=ja\nb.txt\n");

        assertThat(table.find("fg1.docx"))
                .contains(new FileRow(
                        "FG1.docx",
                        Optional.of(TranscriptKind.FOCUS_GROUP),
                        Optional.of(new Round("1")),
                        Optional.of("team 1"),
                        Attributes.none().with("telefon", "ja")));
        assertThat(table.find("b.txt"))
                .contains(
                        new FileRow("b.txt", Optional.empty(), Optional.empty(), Optional.empty(), Attributes.none()));
        assertThat(table.find("c.txt")).isEmpty();
        assertThat(table).hasToString("file table of 2 rows");
    }

    @Test
    void aWrongRowIsRefusedWithItsLine() {
        String name = folder.resolve("t.tsv").toString();

        assertThat(refusal("file\tkind\na.txt\tprat\n"))
                .isEqualTo(Problem.of("import.table-kind-unknown", name, 2, "prat"));
        assertThat(refusal("file\na.txt\nA.txt\n")).isEqualTo(Problem.of("import.table-file-twice", name, 3));
        assertThat(refusal("file\tkind\n\tinterview\n"))
                .isEqualTo(Problem.of("import.table-cell-empty", name, 2, "file"));
    }
}
