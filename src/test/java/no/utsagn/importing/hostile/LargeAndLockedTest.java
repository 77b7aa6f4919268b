package no.utsagn.importing.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import no.utsagn.importing.odt.OdtBuilder;
import no.utsagn.importing.pdf.PdfBuilder;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recordings with the name of a transcript, files behind a password, pictures of pages. */
class LargeAndLockedTest {

    private static final long RECORDING = 500L << 20;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"txt", "md", "docx", "odt", "rtf", "pdf", "vtt", "srt", "json", "csv", "tsv", "xlsx", "mp3"})
    void aFileOfFiveHundredMegabytesIsRefusedAsItStands(String ending) throws IOException {
        Path large = folder.resolve("opptak." + ending);
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(RECORDING);
        }

        assertThat(Outcome.of(large).refused()).isEqualTo("import.too-large");
        Files.delete(large);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kolon.docx", "tabell.xlsx"})
    void anOfficeFileBehindAPasswordIsRefusedAsSuch(String name) throws IOException, GeneralSecurityException {
        byte[] plain = Conversations.files(Conversations.SAID).get(name);

        for (String called : new String[] {name, "a.txt", "a.csv"}) {
            assertThat(Outcome.of(folder, called, locked(plain)).refused()).isEqualTo("import.encrypted");
        }
    }

    private static byte[] locked(byte[] plain) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmelig");
            try (OutputStream out = encryptor.getDataStream(container)) {
                new ByteArrayInputStream(plain).transferTo(out);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void anOpenDocumentBehindAPasswordIsRefusedAsSuch() {
        byte[] odt = new OdtBuilder()
                .manifest("<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/>"
                        + "</manifest:file-entry>")
                .member("content.xml", "\u0003\u0004 no markup")
                .bytes();

        assertThat(Outcome.of(folder, "a.odt", odt).refused()).isEqualTo("import.odt-encrypted");
    }

    @Test
    void aPdfBehindAPasswordOrWithPicturesOnlyIsRefusedAsSuch() {
        byte[] locked = new PdfBuilder()
                .page()
                .line(50, 50, 10, "Kari: Ja.")
                .password("x")
                .bytes();

        assertThat(Outcome.of(folder, "a.pdf", locked).refused()).isEqualTo("import.pdf-encrypted");
        assertThat(Outcome.of(folder, "b.pdf", new PdfBuilder().page().bytes()).refused())
                .isEqualTo("import.pdf-no-text");
    }
}
