package no.utsagn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyCommandTest {

    private static final String FIRST = "fire ord som huskes";

    @TempDir
    private Path folder;

    private String study;
    private String key;

    @BeforeEach
    void makeKey() {
        study = folder.resolve("s.utsagn").toString();
        key = folder.resolve("s.utsagnkey").toString();
        try (OpenStudy open = OpenStudy.create(Path.of(study), "Prøve", "IH", Clock.systemUTC())) {
            HeldKey.openOrCreate(open, Path.of(key), FIRST.toCharArray()).close();
        }
    }

    private Typed run(String passphrase, String... rest) {
        String[] words = new String[rest.length + 4];
        words[0] = "key";
        words[1] = study;
        words[2] = "--key";
        words[3] = key;
        System.arraycopy(rest, 0, words, 4, rest.length);
        return Typed.run(
                Map.of("UTSAGN_PASSPHRASE", passphrase, "UTSAGN_NEW_PASSPHRASE", "fem helt andre ord nå"),
                (Object[]) words);
    }

    @Test
    void sayThatTheKeyOpensAndThatItLiesBesideTheStudy() {
        Typed typed = run(FIRST);
        assertThat(typed.status()).isZero();
        assertThat(typed.out()).contains("åpnes", "samme mappe");
        assertThat(run(FIRST, "--check").out()).isEqualTo(typed.out());
    }

    @Test
    void changeThePassphrase() {
        assertThat(run(FIRST, "--change-passphrase").status()).isZero();
        assertThat(run(FIRST).status()).isEqualTo(Surroundings.REFUSED);
        assertThat(run("fem helt andre ord nå").status()).isZero();
    }

    @Test
    void makeANewRecoveryCode() {
        Typed typed = run(FIRST, "--new-recovery-code", "--json");
        String code = typed.out().replaceAll("(?s).*\"recoveryCode\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        assertThat(run(code, "--check").status()).isZero();
    }

    @Test
    void doOneThingAtATimeAndNothingWithAWrongPassphrase() {
        assertThat(run(FIRST, "--change-passphrase", "--new-recovery-code").status())
                .isEqualTo(Surroundings.WRONG_USE);
        assertThat(run("galt", "--change-passphrase").status()).isEqualTo(Surroundings.REFUSED);
        assertThat(run(FIRST).status()).isZero();
    }
}
