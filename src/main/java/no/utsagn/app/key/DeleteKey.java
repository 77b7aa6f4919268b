package no.utsagn.app.key;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.StudyInfo;
import no.utsagn.base.Problem;
import no.utsagn.keyfile.KeyFile;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;

/**
 * Deletes the key of a study for good, which is what makes de-identified data anonymised as far as a program can. The file
 * goes first, overwritten; then the study notes it and forgets the hashes of its source files. Stopped between the two,
 * the key is missing, and it can be done again.
 */
public final class DeleteKey {

    private final KeyHolder holder;
    private final OpenStudy open;

    public DeleteKey(KeyHolder holder) {
        this.holder = holder;
        this.open = holder.study();
    }

    /**
     * What deleting the key does, and what it leaves that may still tell who somebody is.
     *
     * @param file what would be deleted; empty if the key is not where it was, so that a copy of it may be elsewhere
     * @param replaced places in the texts whose original words nobody will have any more
     * @param people participants whose names nobody will have any more
     * @param namesLeft whether names still stand in the study
     * @param few informants whose role, site and attributes together fit fewer people than the study wants
     * @param groupSize how many people a description must fit
     * @param formerBackups backups made before the deletion, which still know the source files and may hold names
     */
    public record Outlook(
            Optional<Path> file,
            int replaced,
            int people,
            boolean namesLeft,
            int few,
            int groupSize,
            int formerBackups) {
        @Override
        public String toString() {
            return "Outlook: " + replaced + " replaced, " + few + " in few";
        }
    }

    /** Looks at what would happen. */
    public Outlook outlook() {
        Study study = open.now();
        return new Outlook(
                file(),
                study.transcripts().stream()
                        .mapToInt(t -> t.replacements().size())
                        .sum(),
                study.people().participants().size(),
                StudyInfo.namesLeft(study),
                few(study),
                study.facts().groupSize(),
                open.formerBackups());
    }

    private Optional<Path> file() {
        KeyState state = holder.look();
        boolean there = state.kind() == KeyState.Kind.LOCKED
                || (state.isOpen() && state.why().isEmpty());
        return state.place().filter(place -> there && Files.exists(place));
    }

    /** Informants who share their role, site and attributes with too few others. */
    private static int few(Study study) {
        Map<List<Object>, Long> sizes = study.people().participants().stream()
                .filter(person -> informant(study, person))
                .map(DeleteKey::description)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return (int) sizes.values().stream()
                .filter(size -> size < study.facts().groupSize())
                .mapToLong(Long::longValue)
                .sum();
    }

    private static boolean informant(Study study, Participant person) {
        return study.people()
                .roles()
                .find(person.role())
                .filter(role -> role.informant())
                .isPresent();
    }

    private static List<Object> description(Participant person) {
        return List.of(person.role(), person.site(), person.attributes());
    }

    /**
     * Deletes the key. Cannot be undone.
     *
     * @param evenIfMissing whether a key that is not where it was counts as deleted: somebody says that it is lost or
     *     was destroyed
     * @return how many backups were made before, and still know more than the study does
     * @throws no.utsagn.base.ProblemException if the study has no key, or had one; if the key is not there; if it cannot
     *     be deleted: then nothing is changed
     */
    public int delete(boolean evenIfMissing) {
        requireKey();
        Optional<Path> file = file();
        if (file.isEmpty() && !evenIfMissing) {
            throw Problem.of("key.nothing-to-delete").exception();
        }
        holder.lock();
        file.ifPresent(KeyFile::shred);
        open.apply(EditKind.KEY_DELETED, List.of(), this::without);
        holder.forget();
        return open.formerBackups();
    }

    private void requireKey() {
        if (open.now().facts().keyDeleted().isPresent()) {
            throw Problem.of("key.was-deleted").exception();
        }
        if (open.now().facts().key().isEmpty()) {
            throw Problem.of("key.none-to-delete").exception();
        }
    }

    private Study without(Study study) {
        Study after = study.with(study.facts().withKeyDeleted(open.stamp().at()));
        for (Transcript transcript : study.transcripts()) {
            after = after.with(transcript.with(transcript.source().withoutHash()));
        }
        return after;
    }
}
