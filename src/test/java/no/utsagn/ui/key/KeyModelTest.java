package no.utsagn.ui.key;

import static no.utsagn.app.key.TestKeys.secret;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.app.key.KeyState.Kind;
import no.utsagn.app.key.TestKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyModelTest {

    @TempDir
    private Path folder;

    private final TestKeys.Hand clock = new TestKeys.Hand();
    private OpenStudy open;
    private KeyHolder holder;
    private KeyModel model;

    @BeforeEach
    void openKey() {
        open = OpenStudy.create(folder.resolve("s.utsagn"), "Prøve", "IH", clock);
        holder = new KeyHolder(open, clock, new TestKeys.Remembered(), TestKeys.disks(folder.resolve("media")));
        model = new KeyModel(holder, Runnable::run);
        holder.create(folder.resolve("nøkler/s.utsagnkey"), secret("fire ord som huskes"));
    }

    @AfterEach
    void close() {
        model.close();
        holder.close();
        open.close();
    }

    @Test
    void anOpenKeyCountsDownToTheMomentItLocks() {
        List<String> shown = new ArrayList<>();
        model.countdown().addListener((property, before, now) -> shown.add(now));
        assertThat(model.open().get()).isTrue();
        assertThat(model.countdown().get()).isEqualTo("10:00");
        clock.on(Duration.ofSeconds(78));
        model.tick();
        clock.on(Duration.ofMinutes(8).plusMillis(41_500));
        model.tick();
        clock.on(Duration.ofMillis(500));
        model.tick();
        assertThat(shown).containsExactly("08:42", "00:01", "");
        assertThat(model.open().get()).isFalse();
        assertThat(model.held()).isEmpty();
        assertThat(model.state().get().kind()).isEqualTo(Kind.LOCKED);
    }

    @Test
    void usePutsTheLockOff() {
        clock.on(Duration.ofMinutes(9));
        model.used();
        assertThat(model.countdown().get()).isEqualTo("10:00");
        clock.on(Duration.ofMinutes(9));
        model.tick();
        assertThat(model.open().get()).isTrue();
    }

    @Test
    void whatIsLockedHasNoCountdownAndUseDoesNotOpenIt() {
        model.lock();
        model.used();
        model.tick();
        assertThat(model.countdown().get()).isEmpty();
        assertThat(model.state().get().kind()).isEqualTo(Kind.LOCKED);
    }

    @Test
    void aMachineThatSleptLocksWhenItWakes() {
        clock.on(Duration.ofDays(2));
        model.tick();
        assertThat(model.open().get()).isFalse();
    }
}
