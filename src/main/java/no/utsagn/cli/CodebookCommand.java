package no.utsagn.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import no.utsagn.app.CodebookFiles;
import no.utsagn.app.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "codebook", mixinStandardHelpOptions = true)
final class CodebookCommand implements Callable<Integer> {

    /** What is done with the file. */
    enum Direction {
        IMPORT,
        EXPORT
    }

    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "import|export", descriptionKey = "cli.param.direction")
    private Direction direction = Direction.IMPORT;

    @Parameters(index = "1", paramLabel = "STUDY", descriptionKey = "cli.param.study")
    private Path study = Path.of("");

    @Parameters(index = "2", paramLabel = "FILE", descriptionKey = "cli.param.codebook")
    private Path file = Path.of("");

    @Mixin
    private Printing printing = new Printing();

    CodebookCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (OpenStudy open = OpenStudy.open(study, around.clock())) {
            if (direction == Direction.IMPORT) {
                int codes = CodebookFiles.takeIn(open, file);
                printing.print(around, Map.of("codes", codes), a -> a.say("cli.codebook.taken", codes));
            } else {
                int codes = CodebookFiles.write(open.now(), file);
                printing.print(
                        around,
                        Map.of("codes", codes, "file", file.toString()),
                        a -> a.say("cli.codebook.written", codes, file.toString()));
            }
        }
        return Surroundings.DONE;
    }
}
