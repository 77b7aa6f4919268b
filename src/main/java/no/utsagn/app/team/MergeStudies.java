package no.utsagn.app.team;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.TakeInKey;
import no.utsagn.base.Problem;
import no.utsagn.base.Progress;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Coder;
import no.utsagn.language.forms.WordForms;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Outcome;
import no.utsagn.merge.codes.likely.LikelyCodes;
import no.utsagn.merge.study.StudyMerge;
import no.utsagn.merge.study.TakenOut;
import no.utsagn.names.Likewise;
import no.utsagn.storage.StudyCopy;
import no.utsagn.storage.Worker;
import no.utsagn.study.Study;

/** Merges somebody else's copy into the study: looked at first, then done in one step, with a backup before it. */
public final class MergeStudies {

    private MergeStudies() {}

    /**
     * Lays another copy beside the study.
     *
     * @throws no.utsagn.base.ProblemException if it cannot be read, is this very file, is no copy of this study, or was
     *     changed by something else; then nothing is changed, in neither
     */
    public static Meeting look(OpenStudy open, Path other, Progress progress) {
        refuseItself(open.path(), other);
        progress.orStop();
        StudyCopy copy = StudyCopy.of(other);
        progress.orStop();
        Study ours = open.now();
        Study theirs = copy.study();
        TakenOut names = TakenOut.of(ours, theirs);
        Study here = Likewise.in(ours, theirs, put(names.inOurs()));
        Study there = Likewise.in(theirs, ours, put(names.inTheirs()));
        StudyMerge merge = StudyMerge.of(ours, here, there, new LikelyCodes(WordForms.shipped()));
        Optional<Coder> them = copy.worker()
                .map(Worker::coder)
                .flatMap(theirs.coders()::find)
                .or(() -> theirs.coders().stream().findFirst())
                .filter(coder -> !coder.id().equals(open.me().id()));
        return new Meeting(ours, theirs, open.me(), them, other, merge, open.stamp(), Meeting.With.COPY);
    }

    private static List<Likewise.Put> put(List<TakenOut.Words> names) {
        return names.stream()
                .map(name -> new Likewise.Put(name.kind(), name.was(), name.stands()))
                .toList();
    }

    private static void refuseItself(Path ours, Path other) {
        try {
            if (Files.exists(other) && Files.isSameFile(ours, other)) {
                throw Problem.of("merge.same-file", other.toString()).exception();
            }
        } catch (IOException e) {
            // One of them cannot be reached: then they are not one, and reading or saving tells what is wrong.
            return;
        }
    }

    /**
     * Merges, once all is decided.
     *
     * @return what the study became; a copy that holds nothing new leaves no step and no backup
     * @throws no.utsagn.base.ProblemException if something is open, the study was changed meanwhile, or it cannot be
     *     saved; then nothing is changed
     */
    public static Outcome merge(OpenStudy open, Meeting meeting, Answers answers) {
        Outcome outcome = decided(open, meeting, answers);
        if (!outcome.changesNothing(open.now())) {
            open.backUp();
            apply(open, meeting, outcome, outcome::merged);
        }
        return outcome;
    }

    /**
     * Merges, and takes the other copy's key into ours. Our key is written first; both are one step in the study. Stopped
     * between the two, the study is as it was, and what the key holds too much goes at its next opening.
     *
     * @return what taking in the key came to
     * @throws no.utsagn.base.ProblemException as {@link #merge(OpenStudy, Meeting, Answers)}, and if our key is locked,
     *     cannot be written, or some of one name are not decided
     */
    public static TakeInKey.Taken merge(OpenStudy open, Meeting meeting, Answers answers, Keys keys) {
        Outcome outcome = decided(open, meeting, answers);
        TakeInKey taking = new TakeInKey(keys.ours());
        if (outcome.changesNothing(open.now())) {
            return taking.take(keys.other(), keys.choices());
        }
        open.backUp();
        Stamp stamp = open.stamp();
        List<TakeInKey.Taken> taken = new ArrayList<>();
        apply(open, meeting, outcome, () -> {
            TakeInKey.Joined joined = taking.with(outcome.merged(), keys.other(), keys.choices(), stamp);
            taken.add(joined.taken());
            return joined.study().tracedFrom(outcome.merged(), stamp);
        });
        return taken.get(0);
    }

    private static Outcome decided(OpenStudy open, Meeting meeting, Answers answers) {
        Outcome outcome = meeting.with(answers);
        if (!outcome.isDecided()) {
            throw Problem.of("merge.undecided", outcome.open().size()).exception();
        }
        requireUnchanged(open.now(), meeting);
        return outcome;
    }

    private static void apply(OpenStudy open, Meeting meeting, Outcome outcome, Supplier<Study> merged) {
        open.apply(meeting.kind(outcome), List.of(open.now().id().value()), study -> {
            requireUnchanged(study, meeting);
            return merged.get();
        });
    }

    /** Asked again while nobody else can edit: a backup takes time, and somebody may go on working meanwhile. */
    private static void requireUnchanged(Study now, Meeting meeting) {
        if (!now.equals(meeting.ours())) {
            throw Problem.of("merge.changed-meanwhile").exception();
        }
    }
}
