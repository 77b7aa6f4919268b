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

    /** Opens it, for this command alone, and warns of a bad place for it. */
    OpenStudy open(Surroundings around) {
        OpenStudy open = OpenStudy.open(study, around.clock());
        open.placeWarning().map(around.messages()::text).ifPresent(around.err()::println);
        return open;
    }
}
