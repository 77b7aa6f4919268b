package no.utsagn.app.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.memos.WriteMemo;
import no.utsagn.app.sample.Leaks;
import no.utsagn.app.search.SearchStudy;
import no.utsagn.app.search.Wanted;
import no.utsagn.app.transcripts.intake.Intake;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.Beforehand;
import no.utsagn.base.Progress;
import no.utsagn.coding.MemoTarget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promise as an attacker would try it: once names are replaced and the key is locked, neither the bytes that the
 * program leaves on the disk nor the memory of the program that still has the study open hold one of them.
 */
class LockedHeapTest {

    private static final String PASSPHRASE = "fem lange ord i rekke";

    @TempDir
    private Path folder;

    private List<String> names;

    /** Works in a study as a researcher would, without knowing a name: all are read from the files. */
    public static final class Works {
        public static void main(String[] args) throws IOException {
            Path folder = Path.of(args[0]);
            try (OpenStudy open = OpenStudy.create(folder.resolve("kept/s.utsagn"), "Prøve", "IH", Clock.systemUTC())) {
                takeIn(open, folder);
                try (SearchStudy search = SearchStudy.of(open, Progress.none());
                        KeyHolder keys = new KeyHolder(
                                open, Clock.systemUTC(), new TestKeys.Remembered(), TestKeys.disks(folder))) {
                    search.find(
                            Wanted.of(Files.readAllLines(folder.resolve("in/names.txt"))
                                    .get(0)),
                            10);
                    dump(folder.resolve("before.hprof"));
                    replace(open, keys, folder);
                    open.purgeFormerBackups();
                    open.backUp();
                    keys.lock();
                    dump(folder.resolve("after.hprof"));
                    System.out.println(
                            search.find(Wanted.of("skjedde"), 10).counts().hits() + " "
                                    + open.now().entities().size());
                }
            }
        }

        private static void takeIn(OpenStudy open, Path folder) throws IOException {
            Intake intake = new Intake(open);
            intake.take(
                    intake.read(
                            Batch.none(),
                            List.of(folder.resolve("in/intervju.txt")),
                            Beforehand.nothing(),
                            Progress.none(),
                            file -> {}),
                    Progress.none());
            String name = Files.readAllLines(folder.resolve("in/names.txt")).get(1);
            new WriteMemo(open).write(new MemoTarget.OnStudy(), "Ringe " + name + " i morgen");
            open.backUp();
        }

        private static void replace(OpenStudy open, KeyHolder keys, Path folder) {
            keys.create(folder.resolve("key/s.utsagnkey"), PASSPHRASE.toCharArray());
            keys.use(held -> new ReplaceNames(open).replace(held, Optional.of(folder.resolve("in/decisions.tsv"))));
        }

        private static void dump(Path file) throws IOException {
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file.toString(), true);
        }
    }

    @BeforeEach
    void plant() throws IOException {
        for (String name : List.of("in", "kept", "key", "tmp", "home")) {
            Files.createDirectories(folder.resolve(name));
        }
        Random random = new Random();
        names = Stream.generate(() -> name(random)).limit(4).toList();
        Files.write(folder.resolve("in/names.txt"), names);
        String person = names.get(0) + " " + names.get(1);
        Files.writeString(
                folder.resolve("in/intervju.txt"),
                String.join(
                        "\n\n",
                        "Intervjuer: Hva skjedde i " + names.get(2) + " den dagen, " + names.get(0) + "?",
                        person + ": Jeg reiste fra " + names.get(2).toUpperCase() + " til " + names.get(3) + ".",
                        "Intervjuer: Var det " + names.get(1) + "s idé?",
                        person + ": Nei. Det var bare slik det ble.\n"));
        Files.writeString(
                folder.resolve("in/decisions.tsv"),
                "entity\tforms\tkind\treplacement\n"
                        + row(person, person + " | " + names.get(0) + " | " + names.get(1), "person", "[navn]")
                        + row(names.get(2), names.get(2), "place", "[by i Nord-Norge]")
                        + row(names.get(3), names.get(3), "place", "[tettsted]"));
    }

    private static String row(String... cells) {
        return String.join("\t", cells) + "\n";
    }

    /** A name that no list and no library holds. */
    private static String name(Random random) {
        StringBuilder name = new StringBuilder("Q");
        for (int i = 0; i < 4; i++) {
            name.append("zvxwkj".charAt(random.nextInt(6))).append("øyåua".charAt(random.nextInt(5)));
        }
        return name.toString();
    }

    @Test
    void onceLockedNothingThatIsLeftHoldsAName() throws Exception {
        String said = work();
        assertThat(said)
                .as("it still finds what was said, and knows three entities")
                .isEqualTo("1 3");
        assertThat(names)
                .as("the test sees what is there")
                .allMatch(name -> holds(folder.resolve("before.hprof"), name));
        assertThat(names).noneMatch(name -> holds(folder.resolve("after.hprof"), name));
        Leaks leaks = new Leaks(names);
        for (String kept : List.of("kept", "tmp", "home", "key")) {
            assertThat(leaks.in(folder.resolve(kept))).as(kept).isEmpty();
        }
        assertThat(Files.list(folder.resolve("kept")))
                .as("a study and a backup")
                .hasSizeGreaterThan(1);
    }

    private String work() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                        "-Duser.home=" + folder.resolve("home"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Works.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }

    /** Whether a file holds a name, in either encoding that strings have in memory, or as bytes to be written. */
    private static boolean holds(Path file, String name) {
        return Stream.of(
                        StandardCharsets.ISO_8859_1,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        StandardCharsets.UTF_8)
                .anyMatch(encoding -> holds(file, name, encoding));
    }

    private static boolean holds(Path file, String name, Charset encoding) {
        byte[] wanted = name.getBytes(encoding);
        try (FileChannel channel = FileChannel.open(file)) {
            MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            for (int at = 0; at + wanted.length <= bytes.limit(); at++) {
                int same = 0;
                while (same < wanted.length && bytes.get(at + same) == wanted[same]) {
                    same++;
                }
                if (same == wanted.length) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
