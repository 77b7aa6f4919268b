package no.utsagn.ui.importing.batch;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.app.transcripts.intake.batch.Newcomer;
import no.utsagn.base.Id;
import no.utsagn.transcript.people.Participant;

/** Puts what work in the background has brought together with what somebody has decided while it went on. */
final class Meanwhile {

    private Meanwhile() {}

    /**
     * The result of work, with the decisions made meanwhile.
     *
     * @param before what the work began with
     * @param now what there is when it is done
     * @param about the files that the work was about, which it knows best
     */
    static Batch merged(Batch before, Batch now, Batch result, Set<Path> about) {
        Map<Path, FileIntake> earlier = byPath(before);
        Map<Path, FileIntake> present = byPath(now);
        List<FileIntake> files = result.files().stream()
                .filter(file -> present.containsKey(file.path()) || !earlier.containsKey(file.path()))
                .map(file -> about.contains(file.path()) ? file : latest(file, earlier, present))
                .toList();
        Map<Id<Participant>, Newcomer> newcomers = new LinkedHashMap<>(result.newcomers());
        now.newcomers().forEach((id, one) -> {
            if (!one.equals(before.newcomers().get(id))) {
                newcomers.put(id, one);
            }
        });
        return result.withFiles(files).withNewcomers(newcomers);
    }

    private static FileIntake latest(FileIntake file, Map<Path, FileIntake> earlier, Map<Path, FileIntake> present) {
        return Optional.ofNullable(present.get(file.path()))
                .filter(one -> !one.equals(earlier.get(file.path())))
                .orElse(file);
    }

    private static Map<Path, FileIntake> byPath(Batch batch) {
        return batch.files().stream().collect(Collectors.toMap(FileIntake::path, Function.identity()));
    }
}
