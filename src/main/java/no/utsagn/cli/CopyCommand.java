package no.utsagn.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.team.GiveCopy;
import no.utsagn.codebook.Coder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "copy", mixinStandardHelpOptions = true)
final class CopyCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    @Mixin
    private Printing printing = new Printing();

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.copy.param.file")
    private Path target = Path.of("");

    @Option(names = "--coder", paramLabel = "NAME", required = true, descriptionKey = "cli.copy.option.coder")
    private String coder = "";

    @Option(names = "--blind", descriptionKey = "cli.copy.option.blind")
    private boolean blind;

    CopyCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (OpenStudy open = study.open(around)) {
            Coder given = new GiveCopy(open).to(target, coder, blind);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", target.toString());
            json.put("coder", given.name());
            json.put("blind", blind);
            printing.print(around, json, a -> {
                a.say("cli.copy.done", given.name(), target.toString());
                a.say(blind ? "cli.copy.blind" : "cli.copy.all");
                a.say("cli.copy.names");
            });
        }
        return Surroundings.DONE;
    }
}
