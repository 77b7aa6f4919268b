package no.utsagn.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import no.utsagn.app.CodebookFiles;
import no.utsagn.app.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "export", mixinStandardHelpOptions = true)
final class CodebookExportCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.param.codebook")
    private Path file = Path.of("");

    @Mixin
    private Printing printing = new Printing();

    CodebookExportCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (OpenStudy open = study.open(around)) {
            int codes = CodebookFiles.write(open.now(), file);
            printing.print(
                    around,
                    Map.of("codes", codes, "file", file.toString()),
                    a -> a.say("cli.codebook.written", codes, file.toString()));
        }
        return Surroundings.DONE;
    }
}
