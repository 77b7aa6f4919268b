package no.utsagn.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.utsagn.bench.names.FindNames;
import no.utsagn.names.find.Finders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "find-names", mixinStandardHelpOptions = true)
final class FindNamesCommand implements Callable<Integer> {

    private final Surroundings around;

    @Option(names = "--gold", required = true, paramLabel = "FILE.bio", descriptionKey = "cli.option.gold")
    private Path gold = Path.of("");

    @Mixin
    private Printing printing = new Printing();

    FindNamesCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        FindNames.Result result = new FindNames(Finders.load()).of(gold);
        printing.print(around, GoldScores.json(result), a -> GoldScores.print(a, result));
        return Surroundings.DONE;
    }
}
