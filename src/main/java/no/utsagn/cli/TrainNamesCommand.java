package no.utsagn.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.utsagn.bench.names.TrainNames;
import no.utsagn.names.model.ModelTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "train-names", mixinStandardHelpOptions = true)
final class TrainNamesCommand implements Callable<Integer> {

    private final Surroundings around;

    @Option(names = "--norne", required = true, paramLabel = "DIR", descriptionKey = "cli.option.norne")
    private Path norne = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.model-out")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--iterations", paramLabel = "N", descriptionKey = "cli.option.iterations")
    private int iterations = ModelTraining.Settings.shipped().iterations();

    TrainNamesCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        ModelTraining.Settings settings = ModelTraining.Settings.shipped().withIterations(iterations);
        TrainNames.Trained trained = TrainNames.on(norne, settings);
        around.say("cli.gold.trained", trained.sentences(), trained.size());
        trained.scores().forEach((language, result) -> {
            around.say("cli.gold.language", language);
            GoldScores.print(around, result);
        });
        out.ifPresent(trained::write);
        return Surroundings.DONE;
    }
}
