package no.utsagn.cli;

import java.nio.file.Path;
import no.utsagn.app.OpenStudy;
import picocli.CommandLine.Parameters;

/** The study that a command works on. */
final class StudyFileArgument {

    @Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "cli.param.study")
    private Path study = Path.of("");

    /** Where it lies. */
    Path path() {
        return study;
    }

    /** Opens it, for this command alone. */
    OpenStudy open(Surroundings around) {
        return OpenStudy.open(study, around.clock());
    }
}
