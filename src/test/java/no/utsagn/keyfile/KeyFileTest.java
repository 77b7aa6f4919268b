package no.utsagn.keyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import no.utsagn.base.Id;
import no.utsagn.keyfile.seal.Header;
import no.utsagn.keyfile.seal.Kdf;
import no.utsagn.study.Study;
import no.utsagn.transcript.people.Draw;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    /** Cheap, so that many openings can be tested. */
    private static final Kdf CHEAP = new Kdf(8, 1, 1);

    private static final Id<Study> STUDY = Id.random();
    private static final KeyContents CONTENTS = KeyContents.none()
            .with(
                    Id.random(),
                    new KeyedPerson(
                            "Kari Tromsdal", "kari@example.org", Draw.none().withNumber(5)))
            .withOriginals(Map.of(Id.random(), "Karis"));

    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void nameTheKey() {
        path = folder.resolve("nøkkel.utsagnkey");
    }

    @Test
    void whatIsSavedIsThereWhenTheKeyIsOpenedAgain() {
        create();
        try (OpenKey key = open("riktig")) {
            assertThat(key.contents()).isEqualTo(CONTENTS);
        }
    }

    @Test
    void aNewKeyHoldsNothing() {
        try (OpenKey key =
                KeyFile.create(path, STUDY, "riktig".toCharArray(), CHEAP).key()) {
            assertThat(key.contents()).isEqualTo(KeyContents.none());
            assertThat(key.path()).isEqualTo(path);
        }
    }

    @Test
    void aKeyMadeWithTheStandardCostsOpens() {
        KeyFile.create(path, STUDY, "riktig".toCharArray()).key().close();
        try (OpenKey key = open("riktig")) {
            assertThat(key.contents()).isEqualTo(KeyContents.none());
        }
    }

    @Test
    void theRecoveryCodeOpensToo() {
        String code = create();
        try (OpenKey key = KeyFile.openWithRecoveryCode(path, STUDY, code)) {
            assertThat(key.contents()).isEqualTo(CONTENTS);
        }
    }

    @Test
    void anotherPassphraseTakesThePlaceOfTheFirstAndTheCodeStays() {
        String code = create();
        try (OpenKey key = open("riktig")) {
            key.changePassphrase("ny passfrase".toCharArray());
        }
        refused(() -> open("riktig")).hasMessage("key.wrong-or-damaged");
        open("ny passfrase").close();
        KeyFile.openWithRecoveryCode(path, STUDY, code).close();
    }

    @Test
    void anotherRecoveryCodeTakesThePlaceOfTheFirstAndThePassphraseStays() {
        String first = create();
        String second;
        try (OpenKey key = open("riktig")) {
            second = key.drawRecoveryCode();
        }
        refused(() -> KeyFile.openWithRecoveryCode(path, STUDY, first)).hasMessage("key.wrong-or-damaged");
        try (OpenKey key = KeyFile.openWithRecoveryCode(path, STUDY, second)) {
            assertThat(key.contents()).isEqualTo(CONTENTS);
        }
        open("riktig").close();
    }

    @Test
    void anOpenKeyKnowsItsSecretsAgain() {
        String code = create();
        try (OpenKey key = open("riktig")) {
            assertThat(key.isPassphrase("riktig".toCharArray())).isTrue();
            assertThat(key.isPassphrase("galt".toCharArray())).isFalse();
            assertThat(key.isRecoveryCode(code.toCharArray())).isTrue();
            assertThat(key.isRecoveryCode("ABCD".toCharArray())).isFalse();
        }
    }

    @Test
    void whatAnotherProgramWroteSinceIsNotWrittenOver() throws IOException {
        create();
        try (OpenKey mine = open("riktig");
                OpenKey theirs = open("riktig")) {
            theirs.changePassphrase("deres".toCharArray());
            byte[] before = Files.readAllBytes(path);
            refused(() -> mine.save(KeyContents.none())).hasMessage("key.changed-elsewhere");
            refused(mine::drawRecoveryCode).hasMessage("key.changed-elsewhere");
            assertThat(path).hasBinaryContent(before);
        }
    }

    @Test
    void aKeyGoesToAnotherPlaceWithAllItHolds() throws IOException {
        String code = create();
        Path other = folder.resolve("annet.utsagnkey");
        try (OpenKey key = open("riktig")) {
            Files.delete(path);
            key.goTo(other);
            assertThat(key.path()).isEqualTo(other);
            key.save(CONTENTS);
        }
        path = other;
        open("riktig").close();
        KeyFile.openWithRecoveryCode(path, STUDY, code).close();
    }

    @Test
    void aKeyThatCannotBeWrittenElsewhereStaysWhereItIs() throws IOException {
        create();
        Path taken = Files.createFile(folder.resolve("opptatt"));
        try (OpenKey key = open("riktig")) {
            refused(() -> key.goTo(taken)).hasMessage("key.exists");
            refused(() -> key.goTo(folder.resolve("ingen/nøkkel"))).hasMessage("file.folder-missing");
            assertThat(key.path()).isEqualTo(path);
            key.save(CONTENTS);
        }
    }

    @Test
    void aShreddedKeyIsOverwrittenAndGone() throws IOException {
        create();
        Path link = Files.createLink(folder.resolve("samme-blokker"), path);
        byte[] before = Files.readAllBytes(path);
        KeyFile.shred(path);
        assertThat(path).doesNotExist();
        assertThat(Files.readAllBytes(link)).hasSameSizeAs(before).isNotEqualTo(before);
    }

    @Test
    void peekingNeedsNoSecret() {
        OpenKey key = KeyFile.create(path, STUDY, "riktig".toCharArray(), CHEAP).key();
        assertThat(KeyFile.peek(path)).isEqualTo(new KeyFile.Peek(key.id(), STUDY, 1));
    }

    @Test
    void aWrongPassphraseACodeOfAnotherKeyAndAMistypedOneAreRefused() {
        create();
        String other = KeyFile.create(folder.resolve("b"), STUDY, "riktig".toCharArray(), CHEAP)
                .recoveryCode();
        refused(() -> open("feil")).hasMessage("key.wrong-or-damaged");
        refused(() -> KeyFile.openWithRecoveryCode(path, STUDY, other)).hasMessage("key.wrong-or-damaged");
        refused(() -> KeyFile.openWithRecoveryCode(path, STUDY, "feil")).hasMessage("key.code-mistyped");
    }

    @Test
    void theKeyOfAnotherStudyIsRefusedBeforeThePassphraseIsTried() {
        create();
        refused(() -> KeyFile.open(path, Id.random(), "feil".toCharArray())).hasMessage("key.other-study");
    }

    @Test
    void noByteCanBeChanged() throws IOException {
        create();
        byte[] file = Files.readAllBytes(path);
        for (int at = 0; at < file.length; at++) {
            byte[] tampered = file.clone();
            tampered[at] ^= 1;
            Files.write(path, tampered);
            refused(() -> open("riktig")).hasMessageStartingWith("key.");
        }
        Files.write(path, file);
        open("riktig").close();
    }

    @Test
    void nothingCanBeCutOffOrAdded() throws IOException {
        create();
        byte[] file = Files.readAllBytes(path);
        for (int length = 0; length < file.length; length++) {
            Files.write(path, Arrays.copyOf(file, length));
            refused(() -> open("riktig")).hasMessageStartingWith("key.");
        }
        Files.write(path, Arrays.copyOf(file, file.length + 1));
        refused(() -> open("riktig")).hasMessage("key.wrong-or-damaged");
    }

    @Test
    void filesThatAreNoKeysAreRefusedForWhatTheyAre() throws IOException {
        refused(() -> open("riktig")).hasMessage("key.missing");
        Files.createFile(path);
        refused(() -> open("riktig")).hasMessage("key.empty");
        Files.writeString(path, "ingen nøkkel");
        refused(() -> open("riktig")).hasMessage("key.not-a-key");
        Files.writeString(path, "UTSAGNKY");
        refused(() -> open("riktig")).hasMessage("key.damaged");
        refused(() -> KeyFile.open(folder, STUDY, "riktig".toCharArray())).hasMessage("file.is-folder");
    }

    @Test
    void aLaterVersionIsRefused() throws IOException {
        create();
        byte[] file = Files.readAllBytes(path);
        file["UTSAGNKY".length() + 1]++;
        Files.write(path, file);
        refused(() -> open("riktig")).hasMessage("key.later-version");
        refused(() -> KeyFile.peek(path)).hasMessage("key.later-version");
    }

    @Test
    void aFileThatAsksForMoreMemoryThanAKeyNeedsIsRefused() throws IOException {
        create();
        byte[] file = Files.readAllBytes(path);
        int memoryOfFirstSlot = Header.IDENTITY_BYTES + 2;
        file[memoryOfFirstSlot] = 0x7f;
        Files.write(path, file);
        refused(() -> open("riktig")).hasMessage("key.damaged");
    }

    @Test
    void noFileIsOverwrittenByANewKey() throws IOException {
        Files.writeString(path, "noe viktig");
        refused(() -> KeyFile.create(path, STUDY, "riktig".toCharArray())).hasMessage("key.exists");
        assertThat(path).hasContent("noe viktig");
    }

    @Test
    void everyWriteHasANonceOfItsOwn() throws IOException {
        create();
        byte[] before = Files.readAllBytes(path);
        try (OpenKey key = open("riktig")) {
            key.save(CONTENTS);
        }
        assertThat(nonce(Files.readAllBytes(path))).isNotEqualTo(nonce(before));
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        create();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    void noSecretStandsInTheFileOrInWhatIsLogged() throws IOException {
        KeyFile.Created created = KeyFile.create(path, STUDY, "riktig".toCharArray(), CHEAP);
        created.key().save(CONTENTS);
        String file = Files.readString(path, java.nio.charset.StandardCharsets.ISO_8859_1);
        String logged = created + " " + created.key() + " " + CONTENTS + " "
                + CONTENTS.participants().values();
        assertThat(file + logged).doesNotContain("Kari", "Tromsdal", "riktig", created.recoveryCode());
    }

    @Test
    void aWriteThatFailsLeavesFileAndMemoryAsTheyWere() throws IOException {
        create();
        OpenKey key = open("riktig");
        byte[] before = Files.readAllBytes(path);
        Path moved = Files.move(folder, folder.resolveSibling(folder.getFileName() + "-borte"));
        try {
            refused(() -> key.save(KeyContents.none())).hasMessage("key.gone");
            assertThat(key.contents()).isEqualTo(CONTENTS);
        } finally {
            Files.move(moved, folder);
        }
        assertThat(path).hasBinaryContent(before);
    }

    @Test
    void aClosedKeyHoldsNothing() {
        create();
        OpenKey key = open("riktig");
        key.close();
        key.close();
        assertThatThrownBy(key::contents).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> key.save(CONTENTS)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> key.changePassphrase("ny".toCharArray())).isInstanceOf(IllegalStateException.class);
        assertThat(key).hasToString("OpenKey of nothing: closed");
    }

    private String create() {
        KeyFile.Created created = KeyFile.create(path, STUDY, "riktig".toCharArray(), CHEAP);
        created.key().save(CONTENTS);
        created.key().close();
        return created.recoveryCode();
    }

    private OpenKey open(String passphrase) {
        return KeyFile.open(path, STUDY, passphrase.toCharArray());
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable opening) {
        return assertThatThrownBy(opening).isInstanceOf(no.utsagn.base.ProblemException.class);
    }

    private static byte[] nonce(byte[] file) {
        return Header.read(file).orElseThrow().nonce();
    }
}
