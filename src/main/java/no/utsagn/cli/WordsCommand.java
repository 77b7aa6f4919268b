package no.utsagn.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import no.utsagn.bench.gold.FormScore;
import no.utsagn.bench.gold.MeasureForms;
import no.utsagn.language.forms.WordForms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "words", mixinStandardHelpOptions = true)
final class WordsCommand implements Callable<Integer> {

    private final Surroundings around;

    @Option(names = "--gold", required = true, paramLabel = "FILE", descriptionKey = "cli.option.gold-words")
    private Path gold = Path.of("");

    @Mixin
    private Printing printing = new Printing();

    WordsCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        MeasureForms.Result result = new MeasureForms(WordForms.shipped()).of(gold);
        printing.print(around, json(result), a -> print(a, result));
        return Surroundings.DONE;
    }

    private static Map<String, Object> json(MeasureForms.Result result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("default", json(result.standard()));
        json.put("wide", json(result.wide()));
        return json;
    }

    private static Map<String, Object> json(FormScore score) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("precision", score.precision());
        json.put("recall", score.recall());
        json.put("recallBokmal", score.recallBokmal());
        json.put("wrongJoins", score.wrongJoins());
        json.put("nbnn", score.nbnn());
        json.put("dialect", score.dialect());
        json.put("compounds", score.compounds());
        return json;
    }

    private static void print(Surroundings around, MeasureForms.Result result) {
        around.say("cli.words.default");
        print(around, result.standard());
        around.say("cli.words.wide");
        print(around, result.wide());
    }

    private static void print(Surroundings around, FormScore score) {
        around.say("cli.words.forms", score.precision(), score.recall(), score.recallBokmal());
        around.say("cli.words.variants", score.nbnn(), score.dialect());
        around.say("cli.words.compounds", score.compounds(), score.wrongParts());
        around.say("cli.words.wrong", score.wrongJoins());
    }
}
