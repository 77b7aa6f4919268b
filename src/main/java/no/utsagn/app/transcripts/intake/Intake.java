package no.utsagn.app.transcripts.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.Beforehand;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.app.transcripts.intake.batch.Samenesses;
import no.utsagn.app.transcripts.intake.batch.VoiceRow;
import no.utsagn.app.transcripts.intake.proposal.Memory;
import no.utsagn.app.transcripts.intake.proposal.Proposing;
import no.utsagn.app.transcripts.intake.reading.FileReading;
import no.utsagn.app.transcripts.intake.reading.FoundFiles;
import no.utsagn.app.transcripts.intake.reading.ReadFile;
import no.utsagn.app.transcripts.intake.warning.Scan;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.Progress;
import no.utsagn.importing.ReadAs;
import no.utsagn.importing.SpeakerMapping;
import no.utsagn.importing.TranscriptImport;
import no.utsagn.importing.speaker.Told;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptFields;
import no.utsagn.transcript.turn.Speaker;

/**
 * Takes files in. They are read into a {@link Batch}, which a person looks at and changes; nothing is in the study
 * before {@link #take}.
 */
public final class Intake {

    /** From so many files on a backup is made before they are taken in. */
    static final int MANY = 10;

    private final OpenStudy open;
    private final boolean keyIsOpen;
    private final Map<Id<Speaker>, String> names;
    private final FileReading reading;
    private final TranscriptImport importing = new TranscriptImport();

    /** For a study whose key is locked, or that has none. */
    public Intake(OpenStudy open) {
        this(open, Optional.empty());
    }

    /** @param key what the open key holds: how earlier files named the voices whose names were replaced */
    public Intake(OpenStudy open, Optional<KeyContents> key) {
        this.open = open;
        this.reading = new FileReading(new Scan(open.now().people()));
        this.keyIsOpen = key.isPresent();
        this.names = key.map(KeyContents::voices).orElse(Map.of());
    }

    /**
     * The same with the key of the study, which is read and locked again.
     *
     * @param passphrase or the recovery code; the caller wipes it
     * @throws no.utsagn.base.ProblemException if it is not the key of this study, or does not open so
     */
    public Intake withKey(Path place, char[] passphrase) {
        try (HeldKey key = HeldKey.open(open, place, passphrase)) {
            return new Intake(open, Optional.of(key.contents()));
        }
    }

    /**
     * What the state of the key means for new files, if names were replaced in this study before: while it is locked it
     * cannot be told who earlier voices were, and names in new files stay in the study until they are replaced.
     */
    public Optional<Problem> keyNotice() {
        Study study = open.now();
        if (study.facts().keyDeleted().isPresent()) {
            return Optional.of(Problem.of("intake.key-deleted"));
        }
        return study.facts().key().isPresent() && !keyIsOpen
                ? Optional.of(Problem.of("intake.key-locked"))
                : Optional.empty();
    }

    /**
     * Reads files, and those in folders, side by side, and proposes who speaks. What was read when somebody stops is
     * kept; the rest is {@link Batch#unread}.
     *
     * @param before files read and decided about already; one that is chosen again is read anew
     * @param each hears of each file as soon as it is read, on the threads that read
     * @throws no.utsagn.base.ProblemException if a folder cannot be looked through
     */
    public Batch read(Batch before, List<Path> chosen, Beforehand told, Progress progress, Consumer<ReadFile> each) {
        return read(before, chosen, ReadAs.found(), told, progress, each);
    }

    /**
     * The same, with all files read in one way that a person wants.
     *
     * @throws no.utsagn.base.ProblemException if a folder cannot be looked through
     */
    public Batch read(
            Batch before, List<Path> chosen, ReadAs as, Beforehand told, Progress progress, Consumer<ReadFile> each) {
        FoundFiles found = FoundFiles.in(chosen);
        List<ReadFile> read = reading.read(found.files(), as, progress, each);
        Set<Path> done = new HashSet<>();
        read.forEach(file -> done.add(file.path()));
        List<Path> unread =
                found.files().stream().filter(file -> !done.contains(file)).toList();
        List<FileIntake> kept = before.files().stream()
                .filter(file -> !done.contains(file.path()))
                .toList();
        List<Path> notRead = new ArrayList<>(before.notRead());
        found.notRead().stream().filter(file -> !notRead.contains(file)).forEach(notRead::add);
        return compared(with(new Batch(kept, before.newcomers(), notRead, unread), read, told));
    }

    /** Reads the files that were left when somebody stopped. */
    public Batch readOn(Batch before, Beforehand told, Progress progress, Consumer<ReadFile> each) {
        return read(before, before.unread(), told, progress, each);
    }

    private Batch with(Batch before, List<ReadFile> read, Beforehand told) {
        Proposing proposing = proposing(before, told);
        List<FileIntake> files = new ArrayList<>(before.files());
        read.forEach(file -> files.add(proposing.of(file)));
        return before.withFiles(files).withNewcomers(proposing.newcomers());
    }

    private Proposing proposing(Batch before, Beforehand told) {
        Study study = open.now();
        return new Proposing(study.people(), told, new Memory(study, names).and(before), before.newcomers());
    }

    private Batch compared(Batch batch) {
        Samenesses samenesses = new Samenesses(open.now().transcripts());
        return batch.withFiles(batch.files().stream()
                .map(file -> samenesses.tell(file).with(file.choice()))
                .toList());
    }

    /** Reads one file of a batch anew, as a person wants it; what was decided about its voices and what it is, stays. */
    public Batch reread(Batch batch, Path file, ReadAs as, Beforehand told) {
        ReadFile read = reading.read(file, as);
        Proposing proposing = proposing(batch, told);
        Batch changed = batch.with(file, former -> keeping(former, proposing.of(read)));
        return compared(changed.withNewcomers(proposing.newcomers()));
    }

    /** Proposes anew for all that nobody has decided, after something was told beforehand. */
    public Batch propose(Batch batch, Beforehand told) {
        Proposing proposing = proposing(batch, told);
        List<FileIntake> files = batch.files().stream()
                .map(file -> keeping(file, proposing.of(file.read())))
                .toList();
        return compared(batch.withFiles(files).withNewcomers(proposing.newcomers()));
    }

    private static FileIntake keeping(FileIntake former, FileIntake now) {
        List<VoiceRow> voices = now.voices().stream()
                .map(voice -> former.voice(voice.label())
                        .filter(before -> before.origin().isDecided())
                        .map(before -> voice.being(before.who(), before.origin()))
                        .orElse(voice))
                .toList();
        return now.withVoices(voices).saying(former.said()).with(former.choice());
    }

    /** Two labels of a file are one voice. */
    public Batch merge(Batch batch, Path file, String spelling, String sameAs, Beforehand told) {
        return retold(batch, file, told, before -> {
            Map<String, String> same = new HashMap<>(before.sameAs());
            same.put(spelling, sameAs);
            return new Told(before.shape(), before.speakers(), before.speech(), same);
        });
    }

    /** What looks like a label in a file is one, or is speech after all. */
    public Batch label(Batch batch, Path file, String beginning, boolean isSpeaker, Beforehand told) {
        return retold(batch, file, told, before -> {
            Set<String> speakers = new HashSet<>(before.speakers());
            Set<String> speech = new HashSet<>(before.speech());
            (isSpeaker ? speech : speakers).remove(beginning);
            (isSpeaker ? speakers : speech).add(beginning);
            return new Told(before.shape(), speakers, speech, before.sameAs());
        });
    }

    private Batch retold(Batch batch, Path file, Beforehand told, java.util.function.UnaryOperator<Told> change) {
        ReadAs as = batch.file(file).map(one -> one.read().as()).orElseGet(ReadAs::found);
        return reread(batch, file, as.with(change.apply(as.speakers())), told);
    }

    /**
     * Takes in what goes in, as one step that can be taken back. Before many files a backup is made.
     *
     * @throws no.utsagn.base.ProblemException if a role is none of the study's, or nothing can be written; then nothing
     *     is taken in
     */
    public TakenIn take(Batch batch, Progress progress) {
        List<FileIntake> files =
                batch.files().stream().filter(FileIntake::goesIn).toList();
        Taking taking = new Taking(batch, open.now().people(), open.stamp());
        List<Transcript> transcripts = new ArrayList<>();
        for (FileIntake file : files) {
            progress.orStop();
            transcripts.add(transcript(file, taking));
            progress.at(transcripts.size(), files.size());
        }
        progress.orStop();
        boolean backUp = files.size() >= MANY && !open.now().transcripts().isEmpty();
        if (backUp) {
            open.backUp();
        }
        List<UUID> ids = transcripts.stream().map(t -> t.id().value()).toList();
        if (transcripts.isEmpty()) {
            return new TakenIn(List.of(), 0, false);
        }
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, ids, study -> with(study, taking, transcripts));
        List<TakenIn.One> taken = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Transcript transcript = transcripts.get(i);
            taken.add(new TakenIn.One(files.get(i).path(), transcript.id(), transcript.title()));
        }
        return new TakenIn(taken, taking.newcomers(), backUp);
    }

    private Transcript transcript(FileIntake file, Taking taking) {
        SpeakerMapping mapping = taking.mapping(file);
        TranscriptFields fields = file.site()
                .map(site -> file.fields().withSite(taking.site(site)))
                .orElse(file.fields());
        return importing.transcript(file.content().orElseThrow(), fields, mapping, open.stamp());
    }

    private static Study with(Study study, Taking taking, List<Transcript> transcripts) {
        Study with = study.with(taking.people());
        for (Transcript transcript : transcripts) {
            with = with.with(transcript);
        }
        return with;
    }
}
