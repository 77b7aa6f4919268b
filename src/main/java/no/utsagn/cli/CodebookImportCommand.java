package no.utsagn.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import no.utsagn.app.CodebookFiles;
import no.utsagn.app.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "import", mixinStandardHelpOptions = true)
final class CodebookImportCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.param.codebook")
    private Path file = Path.of("");

    @Mixin
    private Printing printing = new Printing();

    CodebookImportCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (OpenStudy open = study.open(around)) {
            int codes = CodebookFiles.takeIn(open, file);
            printing.print(around, Map.of("codes", codes), a -> a.say("cli.codebook.taken", codes));
        }
        return Surroundings.DONE;
    }
}
