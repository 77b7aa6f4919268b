package no.utsagn.app.key;

import static no.utsagn.app.key.TestKeys.secret;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.KeyState.Apart;
import no.utsagn.app.key.KeyState.Kind;
import no.utsagn.app.key.KeyState.Why;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyHolderTest {

    private static final String PASSPHRASE = "fire ord som huskes";

    @TempDir
    private Path folder;

    private final TestKeys.Hand clock = new TestKeys.Hand();
    private final TestKeys.Remembered memory = new TestKeys.Remembered();
    private OpenStudy open;
    private KeyHolder holder;
    private Path disk;
    private Path place;

    @BeforeEach
    void openStudy() throws IOException {
        disk = Files.createDirectories(folder.resolve("media/MINNE"));
        place = disk.resolve("s.utsagnkey");
        Study built = new StudyBuilder()
                .person("Torunn Bakke", "kandidat")
                .transcript("Intervju 1", "I: Hvem hjalp deg?", "Torunn Bakke: Det var meg, Torunn.")
                .build();
        open = OpenStudy.create(folder.resolve("s.utsagn"), "Prøve", "IH", clock);
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                .withTranscripts(built.transcripts()));
        holder = holder();
    }

    private KeyHolder holder() {
        return new KeyHolder(open, clock, memory, TestKeys.disks(folder.resolve("media")));
    }

    @AfterEach
    void close() {
        holder.close();
        open.close();
    }

    /** A key that the study knows, as names were replaced with it. */
    private String replace() {
        String code = holder.create(place, secret(PASSPHRASE));
        holder.use(key -> new ReplaceNames(open).replace(key, Optional.empty()));
        return code;
    }

    @Test
    void aStudyWithoutNamesReplacedHasNoKey() {
        assertThat(holder.state()).isEqualTo(KeyState.none());
        assertThat(holder.held()).isEmpty();
    }

    @Test
    void aKeyThatIsMadeIsOpenAndItsPlaceIsRemembered() {
        replace();
        assertThat(holder.state())
                .isEqualTo(new KeyState(
                        Kind.OPEN,
                        Optional.of(place),
                        Apart.OTHER_DISK,
                        Optional.of(clock.instant().plus(KeyHolder.COMMON_IDLE)),
                        Optional.empty()));
        assertThat(memory.of(open.now().id().value())).contains(place);
    }

    @Test
    void onceLockedItHoldsNothingAndSaysWhereTheKeyLies() {
        replace();
        HeldKey held = holder.held().orElseThrow();
        holder.lock();
        assertThat(holder.held()).isEmpty();
        assertThatThrownBy(held::contents).isInstanceOf(IllegalStateException.class);
        assertThat(holder.state())
                .isEqualTo(new KeyState(
                        Kind.LOCKED, Optional.of(place), Apart.OTHER_DISK, Optional.empty(), Optional.empty()));
        assertThatThrownBy(() -> holder.use(HeldKey::id)).hasMessage("key.locked");
    }

    @Test
    void thePassphraseAndTheRecoveryCodeOpenItAndAreOverwritten() {
        char[] code = secret(replace());
        holder.lock();
        char[] passphrase = secret(PASSPHRASE);
        holder.open(place, passphrase);
        assertThat(holder.state().isOpen()).isTrue();
        assertThat(passphrase).containsOnly('\0');
        holder.lock();
        holder.open(place, code);
        assertThat(holder.state().isOpen()).isTrue();
        assertThat(code).containsOnly('\0');
    }

    @Test
    void aWrongPassphraseIsToldAndOverwrittenAndChangesNothing() {
        replace();
        holder.lock();
        KeyState before = holder.state();
        char[] wrong = secret("noe annet");
        assertThatThrownBy(() -> holder.open(place, wrong)).hasMessage("key.wrong-or-damaged");
        assertThat(wrong).containsOnly('\0');
        assertThat(holder.state()).isEqualTo(before);
    }

    @Test
    void aKeyThatNobodyUsesLocksItselfAndNotBefore() {
        replace();
        holder.lockAfter(Duration.ofMinutes(5));
        clock.on(Duration.ofMinutes(4));
        assertThat(holder.lockWhenIdle()).isFalse();
        holder.touch();
        clock.on(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(holder.lockWhenIdle()).isFalse();
        clock.on(Duration.ofSeconds(1));
        assertThat(holder.lockWhenIdle()).isTrue();
        assertThat(holder.state().kind()).isEqualTo(Kind.LOCKED);
        assertThat(holder.lockWhenIdle()).as("it is locked already").isFalse();
    }

    @Test
    void workThatGoesOnWithTheKeyIsNotCutOff() {
        replace();
        String read = holder.use(key -> {
            clock.on(Duration.ofHours(1));
            assertThat(holder.lockWhenIdle()).isFalse();
            holder.lock();
            assertThat(holder.held()).as("for all others it is locked at once").isEmpty();
            return "read " + key.originals().size();
        });
        assertThat(read).startsWith("read ");
        assertThat(holder.state().kind()).isEqualTo(Kind.LOCKED);
    }

    @Test
    void theKeyIsClosedWhenTheWorkIsDoneThatWentOnWhileItWasLocked() {
        replace();
        HeldKey held = holder.use(key -> {
            holder.lock();
            return key;
        });
        assertThatThrownBy(held::contents).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeyThatIsGoneIsMissingAndSaidWhy() throws IOException {
        replace();
        holder.lock();
        Files.move(place, folder.resolve("flyttet.utsagnkey"));
        Files.createFile(disk.resolve("annet.txt"));
        assertThat(holder.look())
                .isEqualTo(new KeyState(
                        Kind.MISSING,
                        Optional.of(place),
                        Apart.OTHER_DISK,
                        Optional.empty(),
                        Optional.of(Why.FILE_GONE)));
        Files.delete(disk.resolve("annet.txt"));
        assertThat(holder.look().why())
                .as("the folder a disk hung in is left, empty")
                .contains(Why.DISK_GONE);
        Files.delete(disk);
        assertThat(holder.look().why()).contains(Why.DISK_GONE);
    }

    @Test
    void aMovedKeyThatIsShownIsKnownAgainBeforeAPassphraseIsAsked() throws IOException {
        replace();
        holder.lock();
        Path moved = Files.move(place, folder.resolve("flyttet.utsagnkey"));
        holder.look();
        holder.found(moved);
        assertThat(holder.state())
                .isEqualTo(new KeyState(
                        Kind.LOCKED, Optional.of(moved), Apart.BESIDE, Optional.empty(), Optional.empty()));
        holder.open(moved, secret(PASSPHRASE));
        assertThat(holder.state().isBeside()).isTrue();
    }

    @Test
    void theKeyOfAnotherStudyIsRefusedAndNothingIsForgotten() throws IOException {
        replace();
        holder.lock();
        Path foreign = folder.resolve("fremmed.utsagnkey");
        try (OpenStudy other = OpenStudy.create(folder.resolve("t.utsagn"), "Annen", "IH", clock)) {
            HeldKey.openOrCreate(other, foreign, secret("hemmelig")).close();
        }
        assertThatThrownBy(() -> holder.found(foreign)).hasMessage("key.other-study");
        assertThatThrownBy(() -> holder.open(foreign, secret("hemmelig"))).hasMessage("key.other-study");
        assertThat(holder.place()).contains(place);
        Files.move(foreign, place, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(holder.look().kind()).isEqualTo(Kind.FOREIGN);
    }

    @Test
    void aDamagedKeyIsToldFromOneThatIsGone() throws IOException {
        replace();
        holder.lock();
        Files.writeString(place, "ikke en nøkkel");
        assertThat(holder.look().why()).contains(Why.DAMAGED);
    }

    @Test
    void whatIsOpenCanStillBeReadWhenTheDiskIsGoneButNotSaved() throws IOException {
        replace();
        Files.delete(place);
        assertThat(holder.look().why()).contains(Why.DISK_GONE);
        assertThat(holder.state().isOpen()).isTrue();
        List<String> originals = holder.held().orElseThrow().originals();
        assertThat(originals).contains("Torunn Bakke");
        Study before = open.now();
        HeldKey held = holder.held().orElseThrow();
        assertThatThrownBy(() -> held.save(held.contents())).hasMessage("key.gone");
        assertThat(Files.list(disk)).as("no second key where a disk hung").isEmpty();
        assertThat(open.now()).isEqualTo(before);
        assertThat(held.originals()).isEqualTo(originals);
    }

    @Test
    void whatAnotherMachineWroteMeanwhileIsNotLost() {
        replace();
        HeldKey mine = holder.held().orElseThrow();
        try (HeldKey theirs = HeldKey.open(open, place, secret(PASSPHRASE))) {
            theirs.save(theirs.contents());
        }
        assertThat(holder.look().why()).contains(Why.CHANGED);
        assertThatThrownBy(() -> mine.save(mine.contents())).hasMessage("key.changed-elsewhere");
    }

    @Test
    void listenersHearOfWhatIsNewAndNotOfEveryTouch() {
        AtomicInteger heard = new AtomicInteger();
        holder.onChange(heard::incrementAndGet);
        holder.create(place, secret(PASSPHRASE));
        assertThat(heard).hasValue(1);
        clock.on(Duration.ofSeconds(3));
        holder.touch();
        assertThat(heard).hasValue(1);
        holder.lock();
        assertThat(heard).hasValue(2);
    }

    @Test
    void aStudyOpenedAgainKnowsWhereItsKeyLies() {
        replace();
        holder.close();
        holder = holder();
        assertThat(holder.state().kind()).isEqualTo(Kind.LOCKED);
        assertThat(holder.place()).contains(place);
    }

    @Test
    void aKeyThatWasNeverSeenHereIsLockedWithoutAPlace() {
        replace();
        memory.forget(open.now().id().value());
        holder.close();
        holder = holder();
        assertThat(holder.state())
                .isEqualTo(new KeyState(
                        Kind.LOCKED, Optional.empty(), Apart.OTHER_FOLDER, Optional.empty(), Optional.empty()));
    }

    @Test
    void aStudyThatHasAKeyGetsNoSecondOne() {
        replace();
        assertThatThrownBy(() -> holder.create(folder.resolve("to.utsagnkey"), secret("annen")))
                .hasMessage("key.has-one");
    }
}
