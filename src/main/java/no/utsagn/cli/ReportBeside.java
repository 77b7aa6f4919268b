package no.utsagn.cli;

import java.nio.file.Path;
import java.util.Optional;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.team.MergeReport;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.base.SafeFile;
import no.utsagn.merge.Answers;

/** The report of a merge, if one is wanted: written beside its place first, so that nothing is merged without it. */
final class ReportBeside implements AutoCloseable {

    private final MergeReport report;
    private final Answers answers;
    private final Optional<Path> file;
    private Optional<SafeFile.Beside> beside;

    /** @throws ProblemException if it cannot be written */
    ReportBeside(MergeReport report, Answers answers, Optional<Path> file, Optional<HeldKey> key) {
        this.report = report;
        this.answers = answers;
        this.file = file;
        this.beside = file.map(target -> report.beside(answers, target, key));
    }

    /** Writes it again, where names have come to our key that may not stand in it. */
    void checkedAnew(Optional<HeldKey> key, boolean merged) {
        orTold(merged, () -> {
            close();
            beside = file.map(target -> report.beside(answers, target, key));
        });
    }

    /** Puts it into its place. */
    void settle(boolean merged) {
        orTold(merged, () -> beside.ifPresent(SafeFile.Beside::settle));
    }

    private void orTold(boolean merged, Runnable work) {
        try {
            work.run();
        } catch (ProblemException e) {
            throw merged
                    ? Problem.of(
                                    "cli.merge.report-lost",
                                    file.map(Path::toString).orElse(""))
                            .causedBy(e)
                            .exception()
                    : e;
        }
    }

    @Override
    public void close() {
        beside.ifPresent(SafeFile.Beside::close);
    }
}
