package no.utsagn.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.utsagn.bench.generate.GenerateFile;
import no.utsagn.bench.generate.Recipe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "generate", mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {

    private static final int USUAL_INTERVIEWS = 60;
    private static final int USUAL_CODES = 60;
    private static final int USUAL_CODINGS = 100;

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    @Mixin
    private Printing printing = new Printing();

    @Option(names = "--interviews", paramLabel = "N", descriptionKey = "cli.option.interviews")
    private int interviews = USUAL_INTERVIEWS;

    @Option(names = "--words", paramLabel = "M", descriptionKey = "cli.option.words")
    private Optional<Integer> words = Optional.empty();

    @Option(names = "--codes", paramLabel = "C", descriptionKey = "cli.option.codes")
    private int codes = USUAL_CODES;

    @Option(names = "--codings", paramLabel = "K", descriptionKey = "cli.option.codings")
    private Optional<Integer> codings = Optional.empty();

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "cli.option.seed")
    private long seed = 1;

    GenerateCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Recipe recipe = new Recipe(
                interviews,
                words.orElseGet(() -> Recipe.usualWords(interviews)),
                codes,
                codings.orElse(codes == 0 ? 0 : USUAL_CODINGS * interviews),
                seed);
        String title = around.messages().text("generate.title", seed);
        String coder = around.messages().text("cli.first-coder");
        GenerateFile.Made made = new GenerateFile(recipe)
                .at(study.path(), title, coder, around.clock().instant(), new PercentDone(around));
        printing.print(around, json(made), a -> say(a, made));
        return Surroundings.DONE;
    }

    private void say(Surroundings a, GenerateFile.Made made) {
        a.say(
                "cli.generate.made",
                study.path().toString(),
                made.transcripts(),
                made.turns(),
                made.words(),
                made.codes(),
                made.codings());
        a.say("cli.generate.speed", made.megabytes(), made.seconds(), made.megabytesPerSecond(), made.secondsToWrite());
    }

    private Map<String, Object> json(GenerateFile.Made made) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("study", study.path().toString());
        json.put("transcripts", made.transcripts());
        json.put("turns", made.turns());
        json.put("words", made.words());
        json.put("codes", made.codes());
        json.put("codings", made.codings());
        json.put("seed", seed);
        json.put("textMB", made.megabytes());
        json.put("textSeconds", made.seconds());
        json.put("textMBPerSecond", made.megabytesPerSecond());
        json.put("writingSeconds", made.secondsToWrite());
        return json;
    }
}
