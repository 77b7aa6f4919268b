package no.utsagn.app.team;

import java.nio.file.Path;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.codes.files.CodebookFromFile;
import no.utsagn.base.Progress;
import no.utsagn.language.forms.WordForms;
import no.utsagn.merge.codes.likely.LikelyCodes;
import no.utsagn.merge.study.StudyMerge;
import no.utsagn.study.Study;

/**
 * Lays a codebook file beside the study, to be merged as a copy is. A file has no history in common with the study: what
 * differs asks, and nothing is deleted because the file lacks it.
 */
public final class MergeCodebook {

    private MergeCodebook() {}

    /**
     * Lays a codebook file, JSON or a table, beside the codebook of the study. {@link MergeStudies#merge} merges it.
     *
     * @throws no.utsagn.base.ProblemException with the file and, where there is one, the line, if it is no codebook;
     *     then nothing is changed
     */
    public static Meeting look(OpenStudy open, Path file, Progress progress) {
        progress.orStop();
        Study ours = open.now();
        Study theirs = ours.with(CodebookFromFile.beside(ours.codebook(), file));
        progress.orStop();
        StudyMerge merge = StudyMerge.of(ours, theirs, new LikelyCodes(WordForms.shipped()));
        return new Meeting(
                ours, theirs, open.me(), Optional.empty(), file, merge, open.stamp(), Meeting.With.CODEBOOK_FILE);
    }
}
