package no.utsagn.app.key;

import static no.utsagn.app.key.TestKeys.secret;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import no.utsagn.app.OpenStudy;
import no.utsagn.storage.AuditEntry;
import no.utsagn.study.EditKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyCareTest {

    @TempDir
    private Path folder;

    private final TestKeys.Hand clock = new TestKeys.Hand();
    private final TestKeys.Remembered memory = new TestKeys.Remembered();
    private OpenStudy open;
    private KeyHolder holder;
    private KeyCare care;
    private Path place;
    private String code;

    @BeforeEach
    void openKey() {
        place = folder.resolve("nøkler/s.utsagnkey");
        open = OpenStudy.create(folder.resolve("s.utsagn"), "Prøve", "IH", clock);
        holder = new KeyHolder(open, clock, memory, TestKeys.disks(folder.resolve("media")));
        code = holder.create(place, secret("den første"));
        care = new KeyCare(holder);
    }

    @AfterEach
    void close() {
        holder.close();
        open.close();
    }

    private void reopen(String secret) {
        holder.lock();
        holder.open(holder.place().orElseThrow(), secret(secret));
    }

    @Test
    void whoKnowsThePassphraseChangesIt() {
        clock.on(Duration.ofDays(3));
        char[] current = secret("den første");
        char[] fresh = secret("den andre");
        care.changePassphrase(current, fresh);
        assertThat(current).containsOnly('\0');
        assertThat(fresh).containsOnly('\0');
        assertThatThrownBy(() -> reopen("den første")).hasMessage("key.wrong-or-damaged");
        reopen("den andre");
        reopen(code);
        assertThat(care.passphraseSince()).contains(clock.instant());
    }

    @Test
    void whoOnlyFoundTheKeyOpenChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(place);
        char[] fresh = secret("den andre");
        assertThatThrownBy(() -> care.changePassphrase(secret("gjettet"), fresh))
                .hasMessage("key.wrong-current");
        assertThat(fresh).containsOnly('\0');
        assertThatThrownBy(() -> care.changePassphrase(secret("den første"), secret("  ")))
                .hasMessage("key.passphrase-empty");
        assertThatThrownBy(() -> care.drawRecoveryCode(secret("gjettet"))).hasMessage("key.wrong-current");
        assertThat(place).hasBinaryContent(before);
    }

    @Test
    void whoLostThePassphraseChangesItWithTheRecoveryCode() {
        reopen(code);
        care.changePassphrase(secret(code), secret("den andre"));
        reopen("den andre");
    }

    @Test
    void aNewRecoveryCodeEndsTheOneBefore() {
        String second = care.drawRecoveryCode(secret("den første"));
        assertThatThrownBy(() -> reopen(code)).hasMessage("key.wrong-or-damaged");
        reopen(second);
        reopen("den første");
    }

    @Test
    void whatIsDoneToTheKeyStandsInTheLogWithoutAWord() {
        care.drawRecoveryCode(secret("den første"));
        care.changePassphrase(secret("den første"), secret("den andre"));
        care.move(folder.resolve("annet/s.utsagnkey"));
        assertThat(open.audit().stream().map(AuditEntry::kind))
                .containsExactly(
                        EditKind.STUDY_CREATED,
                        EditKind.KEY_MADE,
                        EditKind.KEY_CODE_DRAWN,
                        EditKind.KEY_PASSPHRASE_CHANGED,
                        EditKind.KEY_MOVED);
    }

    @Test
    void aMovedKeyIsGoneFromWhereItWasAndTheMemoryFollows() {
        Path there = folder.resolve("annet/s.utsagnkey");
        assertThat(care.move(there)).isEmpty();
        assertThat(place).doesNotExist();
        assertThat(holder.state().place()).contains(there);
        assertThat(memory.of(open.now().id().value())).contains(there);
        reopen("den første");
    }

    @Test
    void aKeyWhoseDiskIsGoneCanBeSavedElsewhereWhileItIsOpen() throws IOException {
        Files.delete(place);
        Files.delete(place.getParent());
        Path there = folder.resolve("annet/s.utsagnkey");
        assertThat(care.move(there)).isEmpty();
        reopen("den første");
        assertThat(holder.state().why()).isEmpty();
    }

    @Test
    void aKeyThatCannotBeWrittenThereStaysWhereItIs() throws IOException {
        Path taken = Files.createFile(folder.resolve("opptatt"));
        assertThatThrownBy(() -> care.move(taken)).hasMessage("key.exists");
        assertThatThrownBy(() -> care.move(folder.resolve("a/b/c.utsagnkey"))).hasMessage("file.folder-missing");
        assertThat(place).exists();
        assertThat(taken).isEmptyFile();
        reopen("den første");
    }

    @Test
    void aLockedKeyIsLeftAlone() {
        holder.lock();
        assertThatThrownBy(() -> care.move(folder.resolve("x"))).hasMessage("key.locked");
        assertThatThrownBy(() -> care.drawRecoveryCode(secret("den første"))).hasMessage("key.locked");
    }

    @Test
    void aRecoveryCodeIsSavedAwayFromKeyAndStudyAndForItsOwnerAlone() throws IOException {
        RecoverySheet sheet = new RecoverySheet(holder);
        Path apart = Files.createDirectory(folder.resolve("apart"));
        sheet.save(apart.resolve("kode.txt"), List.of("Til:", code));
        assertThat(apart.resolve("kode.txt")).hasContent("Til:\n\n" + code);
        assertThat(Files.getPosixFilePermissions(apart.resolve("kode.txt"))).hasSize(2);
        assertThatThrownBy(() -> sheet.save(apart.resolve("kode.txt"), List.of(code)))
                .hasMessage("key.sheet-exists");
        assertThatThrownBy(() -> sheet.save(place.resolveSibling("kode.txt"), List.of(code)))
                .hasMessage("key.code-beside");
        assertThatThrownBy(() -> sheet.save(folder.resolve("kode.txt"), List.of(code)))
                .hasMessage("key.code-beside");
    }
}
