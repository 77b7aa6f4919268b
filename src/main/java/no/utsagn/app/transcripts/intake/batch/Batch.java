package no.utsagn.app.transcripts.intake.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.utsagn.app.transcripts.intake.reading.ReadFile;
import no.utsagn.app.transcripts.intake.warning.Warnings;
import no.utsagn.base.Id;
import no.utsagn.transcript.people.Participant;

/**
 * The files that may be taken in, with all that is decided about them. Immutable; nothing of it is in the study yet.
 *
 * @param files in Norwegian order of their paths, as they were chosen
 * @param newcomers who would be new participants, by id
 * @param notRead files that no transcript can be in: sound, film, pictures
 * @param unread files that were left when somebody stopped the reading
 */
public record Batch(
        List<FileIntake> files, Map<Id<Participant>, Newcomer> newcomers, List<Path> notRead, List<Path> unread) {

    public Batch {
        files = List.copyOf(files);
        newcomers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(newcomers));
        notRead = List.copyOf(notRead);
        unread = List.copyOf(unread);
    }

    /** No files yet. */
    public static Batch none() {
        return new Batch(List.of(), Map.of(), List.of(), List.of());
    }

    /** The file of a path, if it is one of them. */
    public Optional<FileIntake> file(Path path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** How many files there are of each state; a state without files is missing. */
    public Map<FileState, Integer> counts() {
        Map<FileState, Integer> counts = new EnumMap<>(FileState.class);
        files.forEach(file -> counts.merge(file.state(), 1, Integer::sum));
        return counts;
    }

    /** The files that go in or correct. */
    public List<FileIntake> wanted() {
        return files.stream().filter(file -> file.goesIn() || file.corrects()).toList();
    }

    /** What may tell who somebody is in the files that go in or correct. */
    public Warnings warnings() {
        return Warnings.together(
                wanted().stream().map(FileIntake::read).map(ReadFile::warnings).toList());
    }

    /** How many voices nobody has decided about, in files that go in; turns without a voice are none. */
    public int undecided() {
        return (int) files.stream()
                .filter(FileIntake::goesIn)
                .flatMap(file -> file.voices().stream())
                .filter(voice -> !voice.isUnnamed() && !voice.origin().isDecided())
                .count();
    }

    /** The newcomer that an id means, if it means one. */
    public Optional<Newcomer> newcomer(Id<Participant> id) {
        return Optional.ofNullable(newcomers.get(id));
    }

    /** A voice is somebody, said by a person. @param label empty for the turns without a voice */
    public Batch being(Path file, String label, Optional<Id<Participant>> who) {
        return with(file, one -> one.with(label, voice -> voice.being(who, Origin.PERSON)));
    }

    /** A voice is somebody new. */
    public Batch being(Path file, String label, Newcomer who) {
        return with(who).being(file, label, Optional.of(who.id()));
    }

    /** Whoever is called so is the same person, in every file that has such a voice. */
    public Batch beingEverywhere(String label, Optional<Id<Participant>> who) {
        return withAll(one -> one.with(label, voice -> voice.being(who, Origin.PERSON)));
    }

    /** Whoever is called so is the same new person, in every file that has such a voice. */
    public Batch beingEverywhere(String label, Newcomer who) {
        return with(who).beingEverywhere(label, Optional.of(who.id()));
    }

    /** Each voice of a file is somebody new of one role: for the many who answer a survey. */
    public Batch allNew(Path file, String role) {
        Map<Id<Participant>, Newcomer> more = new LinkedHashMap<>(newcomers);
        return with(
                        file,
                        one -> one.withVoices(one.voices().stream()
                                .map(voice -> {
                                    Newcomer who = Newcomer.of(role);
                                    more.put(who.id(), who);
                                    return voice.being(Optional.of(who.id()), Origin.PERSON);
                                })
                                .toList()))
                .withNewcomers(more);
    }

    /** With a newcomer, or with what is known of one changed. */
    public Batch with(Newcomer one) {
        Map<Id<Participant>, Newcomer> more = new LinkedHashMap<>(newcomers);
        more.put(one.id(), one);
        return withNewcomers(more);
    }

    /** With other newcomers. */
    public Batch withNewcomers(Map<Id<Participant>, Newcomer> others) {
        return new Batch(files, others, notRead, unread);
    }

    /** With something else to become of a file. */
    public Batch with(Path file, Choice choice) {
        return with(file, one -> one.with(choice));
    }

    /** With one file changed. */
    public Batch with(Path file, UnaryOperator<FileIntake> change) {
        return withAll(one -> one.path().equals(file) ? change.apply(one) : one);
    }

    /** Without a file, which can be chosen again. */
    public Batch without(Path file) {
        return withFiles(files.stream().filter(one -> !one.path().equals(file)).toList());
    }

    /** With other files. */
    public Batch withFiles(List<FileIntake> others) {
        return new Batch(others, newcomers, notRead, unread);
    }

    private Batch withAll(UnaryOperator<FileIntake> change) {
        List<FileIntake> others = new ArrayList<>(files);
        others.replaceAll(change);
        return withFiles(others);
    }

    @Override
    public String toString() {
        return "Batch of " + files.size() + " files";
    }
}
