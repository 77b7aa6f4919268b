package no.utsagn.app.key;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What tests of the key are set in. */
public final class TestKeys {

    private TestKeys() {}

    /** A passphrase that a test may hand over to be overwritten. */
    public static char[] secret(String words) {
        return words.toCharArray();
    }

    /** No disks but one that hangs in a folder of the test. */
    public static Disks disks(Path media) {
        return new Disks(List.of(), List.of(media));
    }

    /** A memory that is forgotten with the test. */
    public static final class Remembered implements KeyMemory {
        private final Map<UUID, Path> places = new HashMap<>();

        @Override
        public Optional<Path> of(UUID study) {
            return Optional.ofNullable(places.get(study));
        }

        @Override
        public void remember(UUID study, Path place) {
            places.put(study, place);
        }

        @Override
        public void forget(UUID study) {
            places.remove(study);
        }
    }

    /** A clock that goes on when it is told to. */
    public static final class Hand extends Clock {
        private volatile Instant now = Instant.parse("2026-11-20T09:00:00Z");

        public void on(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
