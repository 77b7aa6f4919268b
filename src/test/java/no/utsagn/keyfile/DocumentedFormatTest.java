package no.utsagn.keyfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import no.utsagn.base.Id;
import no.utsagn.keyfile.seal.Kdf;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rung;
import no.utsagn.transcript.people.Draw;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads a key file by docs/key-file-format.md alone, with nothing of the program: what the page says must be enough. */
class DocumentedFormatTest {

    private static final int SLOTS_AT = 43;
    private static final int SLOT_BYTES = 89;

    @TempDir
    private Path folder;

    @Test
    void theFileIsAsThePageSays() throws IOException, GeneralSecurityException {
        Id<Study> study = Id.random();
        KeyContents contents = new KeyContents(
                Map.of(
                        Id.of("00000000-0000-0000-0000-000000000001"),
                        new KeyedPerson("Kari", "tlf", Draw.none().withNumber(5).withLetter("C"))),
                Map.of(
                        Id.of("00000000-0000-0000-0000-000000000002"),
                        new KeyedEntity(EntityKind.NATIONAL_ID, "n", List.of("a", "b")),
                        Id.of("00000000-0000-0000-0000-000000000005"),
                        new KeyedEntity(EntityKind.PLACE, "p", List.of())
                                .withFiner(List.of(new Rung(Rung.Level.COUNTY, "[by i Troms]")))
                                .withLetter("A")),
                Map.of(Id.of("00000000-0000-0000-0000-000000000003"), "Karis"),
                Map.of(Id.of("00000000-0000-0000-0000-000000000004"), "Kari:"),
                Map.of("transcript/x/title", "Intervju Kari"));
        Path path = folder.resolve("n.utsagnkey");
        KeyFile.Created created = KeyFile.create(path, study, "bla\u030Abær".toCharArray(), new Kdf(16, 2, 2));
        created.key().save(contents);
        byte[] file = Files.readAllBytes(path);
        ByteBuffer bytes = ByteBuffer.wrap(file);

        assertThat(new String(file, 0, 8, StandardCharsets.US_ASCII)).isEqualTo("UTSAGNKY");
        assertThat(bytes.getShort(8)).isEqualTo((short) 1);
        assertThat(new UUID(bytes.getLong(10), bytes.getLong(18)))
                .isEqualTo(created.key().id());
        assertThat(new UUID(bytes.getLong(26), bytes.getLong(34))).isEqualTo(study.value());
        assertThat(file[42]).isEqualTo((byte) 2);
        byte[] byPassphrase = dataKey(file, 0, 1, "blåbær".getBytes(StandardCharsets.UTF_8));
        byte[] code = created.recoveryCode().replace("-", "").getBytes(StandardCharsets.US_ASCII);
        assertThat(dataKey(file, 1, 2, code)).isEqualTo(byPassphrase);

        int payload = 55 + 2 * SLOT_BYTES;
        byte[] json = open(
                byPassphrase,
                Arrays.copyOfRange(file, payload - 12, payload),
                Arrays.copyOf(file, payload),
                Arrays.copyOfRange(file, payload, file.length));
        JsonNode expected = new ObjectMapper()
                .readTree(
                        """
                        {"participants": {"00000000-0000-0000-0000-000000000001":
                            {"name": "Kari", "contact": "tlf", "number": 5, "letter": "C"}},
                         "entities": {"00000000-0000-0000-0000-000000000002":
                            {"kind": "national-id", "name": "n", "forms": ["a", "b"]},
                            "00000000-0000-0000-0000-000000000005":
                            {"kind": "place", "name": "p", "forms": [],
                             "finer": [{"level": "COUNTY", "words": "[by i Troms]"}], "letter": "A"}},
                         "originals": {"00000000-0000-0000-0000-000000000003": "Karis"},
                         "voices": {"00000000-0000-0000-0000-000000000004": "Kari:"},
                         "reworded": {"transcript/x/title": "Intervju Kari"}}
                        """);
        assertThat(new ObjectMapper().readTree(json)).isEqualTo(expected);
    }

    private static byte[] dataKey(byte[] file, int slot, int kind, byte[] secret) throws GeneralSecurityException {
        int at = SLOTS_AT + slot * SLOT_BYTES;
        ByteBuffer bytes = ByteBuffer.wrap(file);
        assertThat(file[at]).isEqualTo((byte) kind);
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(bytes.getInt(at + 1))
                .withIterations(bytes.getInt(at + 5))
                .withParallelism(bytes.getInt(at + 9))
                .withSalt(Arrays.copyOfRange(file, at + 13, at + 29))
                .build());
        byte[] wrappingKey = new byte[32];
        argon2.generateBytes(secret, wrappingKey);
        byte[] authenticated =
                ByteBuffer.allocate(42 + 29).put(file, 0, 42).put(file, at, 29).array();
        return open(
                wrappingKey,
                Arrays.copyOfRange(file, at + 29, at + 41),
                authenticated,
                Arrays.copyOfRange(file, at + 41, at + 89));
    }

    private static byte[] open(byte[] key, byte[] nonce, byte[] authenticated, byte[] sealed)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(authenticated);
        return cipher.doFinal(sealed);
    }
}
