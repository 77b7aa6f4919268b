package no.utsagn.app.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.app.key.OtherKey;
import no.utsagn.app.key.ReplaceNames;
import no.utsagn.app.key.TestKeys;
import no.utsagn.base.Progress;
import no.utsagn.merge.Answers;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;

/** A study and the copy of it that Eirik works in, in which both take names out, each with a key of their own. */
final class TwoKeys implements AutoCloseable {

    static final String OURS = "fire ord som huskes";
    static final String THEIRS = "fem helt andre ord";
    static final String HEADER = "entity\tforms\tkind\treplacement\n";
    static final String RAGNAR = "Ragnar Vik\tRagnar Vik | Ragnar\tperson\t(kollegaen)\n";

    final Path folder;
    final Path file;
    final Path copy;
    final Path ourKey;
    final Path theirKey;
    final OpenStudy ours;
    private Optional<KeyHolder> holder = Optional.empty();

    TwoKeys(Path folder) {
        this.folder = folder;
        file = folder.resolve("Studien.utsagn");
        copy = folder.resolve("Eirik.utsagn");
        ourKey = folder.resolve("Studien.utsagnkey");
        theirKey = folder.resolve("Eirik.utsagnkey");
        Study built = new StudyBuilder()
                .person("Torunn Bakke", "kandidat")
                .transcript(
                        "Intervju 1",
                        "I: Hvem hjalp deg?",
                        "Torunn Bakke: Det var Ragnar Vik, og Ragnar var i Melbu.",
                        "I: Hvor da?")
                .transcript(
                        "Intervju 2",
                        "I: Kjenner du noen i Melbu?",
                        "Torunn Bakke: Bare Sigrun Moe. Ragnars sjef.",
                        "I: Ja.")
                .build();
        ours = OpenStudy.create(file, "Studien", "Ingvild", Clock.systemUTC());
        ours.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                .withTranscripts(built.transcripts()));
    }

    /** Gives Eirik the copy. */
    TwoKeys given() {
        new GiveCopy(ours).to(copy, "Eirik", false);
        return this;
    }

    /** Takes names out of a study with a key, which is made if it is not there. */
    static void replace(OpenStudy open, Path key, String passphrase, String decisions) {
        try {
            Path table = Files.createTempFile(key.toAbsolutePath().getParent(), "valg", ".tsv");
            Files.writeString(table, HEADER + decisions, StandardCharsets.UTF_8);
            try (HeldKey held = HeldKey.openOrCreate(open, key, passphrase.toCharArray())) {
                new ReplaceNames(open).replace(held, Optional.of(table));
            }
            Files.delete(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TwoKeys here(String decisions) {
        replace(ours, ourKey, OURS, decisions);
        return this;
    }

    TwoKeys there(String decisions) {
        return there(THEIRS, decisions);
    }

    TwoKeys there(String passphrase, String decisions) {
        try (OpenStudy theirs = OpenStudy.open(copy, Clock.systemUTC())) {
            replace(theirs, theirKey, passphrase, decisions);
        }
        return this;
    }

    /** Our key, held open. */
    KeyHolder holder() {
        KeyHolder now = holder.orElseGet(() -> held(ours));
        if (holder.isEmpty()) {
            now.open(ourKey, OURS.toCharArray());
        }
        holder = Optional.of(now);
        return now;
    }

    KeyHolder held(OpenStudy open) {
        return new KeyHolder(
                open, Clock.systemUTC(), new TestKeys.Remembered(), TestKeys.disks(folder.resolve("media")));
    }

    OtherKey other() {
        return OtherKey.open(holder(), theirKey, THEIRS.toCharArray());
    }

    Meeting meeting() {
        return MergeStudies.look(ours, copy, Progress.none());
    }

    void merge() {
        MergeStudies.merge(ours, meeting(), Answers.none());
    }

    static List<Entity> written(Study study) {
        return study.entities().stream()
                .filter(entity -> entity.state() == Entity.State.COMMITTED)
                .toList();
    }

    /** All that is said, for looking whether a word is there. */
    static String said(Study study) {
        return String.join(
                "\n", study.transcripts().stream().map(Transcript::text).toList());
    }

    @Override
    public void close() {
        holder.ifPresent(KeyHolder::close);
        ours.close();
    }
}
