package no.utsagn.app.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.keyfile.KeyedPerson;
import no.utsagn.study.EditKind;
import no.utsagn.study.People;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.people.Draw;
import no.utsagn.transcript.people.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program that has locked its key still has in memory, by a dump of its heap. */
class LockedKeyInMemoryTest {

    /** Written backwards, so that the class, which may be loaded in the program that is looked into, does not hold it. */
    private static final String PLANTED_BACKWARDS = "nekkabsrakS nnugroT";

    private static final String PASSPHRASE = "fire ord som huskes";

    @TempDir
    private Path folder;

    /** Opens a key, reads it, saves it, locks it and dumps its heap, having been told neither name nor key. */
    public static final class Locks {

        private Locks() {}

        public static void main(String[] args) throws IOException {
            Path folder = Path.of(args[0]);
            boolean lock = args[1].equals("lock");
            try (OpenStudy open = OpenStudy.open(folder.resolve("s.utsagn"), Clock.systemUTC());
                    KeyHolder holder =
                            new KeyHolder(open, Clock.systemUTC(), KeyMemory.none(), Disks.ofThisMachine())) {
                holder.open(folder.resolve("s.utsagnkey"), args[2].toCharArray());
                holder.use(key -> {
                    key.save(key.contents().withVoices(Map.of()));
                    return key.originals().size();
                });
                if (lock) {
                    holder.lock();
                }
                ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                        .dumpHeap(folder.resolve("heap.hprof").toString(), true);
            }
        }
    }

    private static String planted() {
        return new StringBuilder(PLANTED_BACKWARDS).reverse().toString();
    }

    private boolean heapHolds(String how) throws Exception {
        Path dump = folder.resolve("heap.hprof");
        Files.deleteIfExists(dump);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Locks.class.getName(),
                        folder.toString(),
                        how,
                        PASSPHRASE)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        return holds(dump, planted().getBytes(StandardCharsets.UTF_8))
                || holds(dump, planted().getBytes(StandardCharsets.UTF_16LE))
                || holds(dump, planted().getBytes(StandardCharsets.UTF_16BE));
    }

    private static boolean holds(Path file, byte[] wanted) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int matched = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                matched = b == wanted[matched] ? matched + 1 : b == wanted[0] ? 1 : 0;
                if (matched == wanted.length) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void aLockedKeyLeavesNoNameBehind() throws Exception {
        People people =
                new StudyBuilder().person("Torunn Bakke", "kandidat").build().people();
        Id<Participant> someone = people.participants().iterator().next().id();
        try (OpenStudy open = OpenStudy.create(folder.resolve("s.utsagn"), "Prøve", "IH", Clock.systemUTC())) {
            open.apply(EditKind.PEOPLE_CHANGED, List.of(), study -> study.with(people));
            try (HeldKey key = HeldKey.openOrCreate(open, folder.resolve("s.utsagnkey"), PASSPHRASE.toCharArray())) {
                key.save(key.contents().with(someone, new KeyedPerson(planted(), "", Draw.none())));
            }
        }
        assertThat(heapHolds("keep")).as("an open key does").isTrue();
        assertThat(heapHolds("lock")).as("a locked one does not").isFalse();
    }
}
