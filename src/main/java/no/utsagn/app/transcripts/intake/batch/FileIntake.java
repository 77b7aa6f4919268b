package no.utsagn.app.transcripts.intake.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.utsagn.app.transcripts.intake.reading.ReadFile;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.speaker.label.LabelKey;
import no.utsagn.transcript.TranscriptFields;

/**
 * A file, and what was proposed or decided about it.
 *
 * @param same what it has in common with what there is, if something
 * @param choice what is to become of it
 * @param fields what the study would say of it; of no meaning where the file cannot be read
 * @param site a word for the site it is from, if it is told
 * @param voices in the order in which they begin to speak; last, under an empty label, the turns without a voice
 * @param said what a person has said of it by hand, which fields and site hold too
 */
public record FileIntake(
        ReadFile read,
        Optional<Sameness> same,
        Choice choice,
        TranscriptFields fields,
        Optional<String> site,
        List<VoiceRow> voices,
        Said said) {

    public FileIntake {
        voices = List.copyOf(voices);
    }

    /** A file as it is proposed. */
    public static FileIntake proposed(
            ReadFile read, TranscriptFields fields, Optional<String> site, List<VoiceRow> voices) {
        return new FileIntake(read, Optional.empty(), Choice.OPEN, fields, site, voices, Said.nothing());
    }

    public Path path() {
        return read.path();
    }

    /** The file's name without folders. */
    public String name() {
        return read.name();
    }

    /** What the file holds; empty where it cannot be read. */
    public Optional<ImportedFile> content() {
        return read.file();
    }

    /** Whether it can be taken in, and what it waits for. */
    public FileState state() {
        if (read.why().isPresent()) {
            return FileState.UNREADABLE;
        }
        if (choice == Choice.LEAVE_OUT) {
            return same.filter(Sameness::isContent).isPresent() ? FileState.DUPLICATE : FileState.LEFT_OUT;
        }
        if (choice == Choice.OPEN && same.isPresent()) {
            return same.get().isContent() ? FileState.DUPLICATE : FileState.SAME_NAME;
        }
        return voices.stream().allMatch(voice -> voice.who().isPresent()) ? FileState.READY : FileState.NEEDS_SPEAKERS;
    }

    /** Whether it goes in as a transcript of its own. */
    public boolean goesIn() {
        return isWanted() && choice != Choice.CORRECT;
    }

    /** Whether it corrects the transcript of its title. */
    public boolean corrects() {
        return isWanted() && choice == Choice.CORRECT;
    }

    private boolean isWanted() {
        return state() == FileState.READY || state() == FileState.NEEDS_SPEAKERS;
    }

    /** How many turns the file gives to nobody. */
    public int unnamedTurns() {
        return voices.stream()
                .filter(VoiceRow::isUnnamed)
                .mapToInt(VoiceRow::turns)
                .sum();
    }

    /** The voice that a label means, if there is one; an empty label means the turns without a voice. */
    public Optional<VoiceRow> voice(String label) {
        LabelKey key = LabelKey.of(label);
        return voices.stream()
                .filter(voice -> LabelKey.of(voice.label()).equals(key))
                .findFirst();
    }

    /** The same file with one of its voices changed. */
    FileIntake with(String label, UnaryOperator<VoiceRow> change) {
        LabelKey key = LabelKey.of(label);
        List<VoiceRow> others = new ArrayList<>(voices);
        others.replaceAll(voice -> LabelKey.of(voice.label()).equals(key) ? change.apply(voice) : voice);
        return withVoices(others);
    }

    /** The same file with other voices. */
    public FileIntake withVoices(List<VoiceRow> others) {
        return new FileIntake(read, same, choice, fields, site, others, said);
    }

    /** The same file with something else to become of it. */
    public FileIntake with(Choice other) {
        boolean taken = other == Choice.TAKE && same.isPresent();
        TranscriptFields titled = taken ? fields.titled(same.get().freeTitle()) : fields;
        return new FileIntake(read, same, other, titled, site, voices, said);
    }

    /** The same file with what a person says of it. Whose site was the file's, is of the new one. */
    public FileIntake saying(Said other) {
        Optional<String> from = other.applied(site);
        List<VoiceRow> moved = voices.stream()
                .map(voice -> site.isPresent() && voice.site().equals(site) ? voice.from(from) : voice)
                .toList();
        return new FileIntake(read, same, choice, other.applied(fields), from, moved, other);
    }

    /** The same file with something in common with what there is. */
    public FileIntake with(Optional<Sameness> other) {
        return new FileIntake(read, other, choice, fields, site, voices, said);
    }

    @Override
    public String toString() {
        return "FileIntake " + state();
    }
}
