package no.utsagn.keyfile.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {

    private static final Kdf CHEAP = new Kdf(8, 1, 1);
    private static final UUID KEY = UUID.randomUUID();
    private static final Id<Study> STUDY = Id.random();
    private static final byte[] DATA_KEY = secret("0123456789abcdef0123456789abcdef");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] identity = Header.identity(KEY, STUDY);

    @Test
    void aHeaderIsReadAsItWasWritten() {
        Header header = header(2);
        byte[] bytes = header.bytes();
        Header read = Header.read(bytes).orElseThrow();

        assertThat(bytes).hasSize(header.length()).startsWith(identity);
        assertThat(read.bytes()).isEqualTo(bytes);
        assertThat(read.key()).isEqualTo(KEY);
        assertThat(read.study()).isEqualTo(STUDY);
        assertThat(read.nonce()).isEqualTo(header.nonce());
        assertThat(read.slots()).extracting(Slot::kdf).containsExactly(CHEAP, CHEAP);
        assertThat(read).hasToString("Header of key " + KEY);
    }

    @Test
    void theFirstBytesTellAKeyAndItsVersion() {
        byte[] bytes = header(1).bytes();
        assertThat(Header.hasMagic(bytes)).isTrue();
        assertThat(Header.versionOf(bytes)).isEqualTo(Header.VERSION);
        assertThat(Header.hasMagic(secret("PK.."))).isFalse();
        assertThat(Header.hasMagic(secret("UTSAGNKX"))).isFalse();
        assertThat(Header.versionOf(secret("UTSAGNKY"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 127, 255})
    void aNumberOfSlotsThatNoKeyHasIsRefused(int count) {
        byte[] bytes = Arrays.copyOf(header(1).bytes(), 100_000);
        bytes[Header.IDENTITY_BYTES] = (byte) count;
        assertThat(Header.read(bytes)).isEmpty();
    }

    @Test
    void aHeaderThatBreaksOffIsRefused() {
        byte[] bytes = header(2).bytes();
        for (int length = 0; length < bytes.length; length++) {
            assertThat(Header.read(Arrays.copyOf(bytes, length))).isEmpty();
        }
    }

    @Test
    void aSlotOfAKindThatIsNotKnownIsRefused() {
        byte[] bytes = header(1).bytes();
        bytes[Header.IDENTITY_BYTES + 1] = 9;
        assertThat(Header.read(bytes)).isEmpty();
    }

    @Test
    void aSlotOpensWithItsSecretForItsIdentityAlone() {
        Slot slot = slot(Slot.Kind.PASSPHRASE);

        assertThat(slot.unwrap(identity, secret("riktig")))
                .hasValueSatisfying(key -> assertThat(key).isEqualTo(DATA_KEY));
        assertThat(slot.unwrap(identity, secret("feil"))).isEmpty();
        assertThat(slot.unwrap(Header.identity(KEY, Id.random()), secret("riktig")))
                .isEmpty();
        assertThat(slot.unwrap(Header.identity(UUID.randomUUID(), STUDY), secret("riktig")))
                .isEmpty();
        assertThat(slot).hasToString("Slot PASSPHRASE");
    }

    @Test
    void noTwoSlotsAreAlike() {
        assertThat(new Header(KEY, STUDY, List.of(slot(Slot.Kind.PASSPHRASE)), new byte[12]).bytes())
                .isNotEqualTo(new Header(KEY, STUDY, List.of(slot(Slot.Kind.PASSPHRASE)), new byte[12]).bytes());
    }

    @Test
    void aSlotIsFoundByTheKindOfItsSecret() {
        Header header = new Header(KEY, STUDY, List.of(slot(Slot.Kind.RECOVERY_CODE)), new byte[12]);
        assertThat(header.slot(Slot.Kind.RECOVERY_CODE)).isPresent();
        assertThat(header.slot(Slot.Kind.PASSPHRASE)).isEmpty();
    }

    private Header header(int slots) {
        byte[] nonce = new byte[Aes.NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        List<Slot> all = List.of(slot(Slot.Kind.PASSPHRASE), slot(Slot.Kind.RECOVERY_CODE));
        return new Header(KEY, STUDY, all.subList(0, slots), nonce);
    }

    private Slot slot(Slot.Kind kind) {
        return Slot.wrap(kind, CHEAP, identity, secret("riktig"), DATA_KEY, RANDOM);
    }

    private static byte[] secret(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
