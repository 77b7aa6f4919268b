package no.utsagn.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import no.utsagn.bench.names.FindNames;
import no.utsagn.bench.names.Measured;
import no.utsagn.bench.names.Score;

/** Prints how finders did on a marked text. */
final class GoldScores {

    private GoldScores() {}

    static Map<String, Object> json(FindNames.Result result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("model", both(result.modelCased(), result.modelLower()));
        json.put("all", both(result.allCased(), result.allLower()));
        json.put("words", result.allCased().words());
        json.put("wordsPerSecond", result.wordsPerSecond());
        return json;
    }

    private static Map<String, Object> both(Measured cased, Measured lower) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cased", json(cased));
        json.put("lower", json(lower));
        return json;
    }

    private static Map<String, Object> json(Measured measured) {
        Map<String, Object> json = new LinkedHashMap<>();
        measured.types().forEach((kind, score) -> json.put(kind.code(), json(score)));
        json.put("total", json(measured.total()));
        json.put("personTokens", measured.personTokens());
        json.put("personTokenRecall", measured.personTokenRecall());
        json.put("namesNotWhollyFlagged", measured.notWholly());
        json.put("falseFlagsPer1000", measured.falseFlagsPer1000());
        json.put("patternFlagsPer1000", measured.patternFlagsPer1000());
        Map<String, Object> missed = new LinkedHashMap<>();
        measured.missed().forEach((kind, share) -> missed.put(kind.code(), share.value()));
        json.put("tokensMissed", missed);
        return json;
    }

    private static Map<String, Object> json(Score score) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("precision", score.precision());
        json.put("recall", score.recall());
        json.put("f1", score.f1());
        json.put("marked", score.marked());
        return json;
    }

    static void print(Surroundings around, FindNames.Result result) {
        around.say("cli.gold.model-cased");
        print(around, result.modelCased());
        around.say("cli.gold.model-lower");
        print(around, result.modelLower());
        around.say("cli.gold.all-cased");
        print(around, result.allCased());
        around.say("cli.gold.all-lower");
        print(around, result.allLower());
        around.say("cli.gold.speed", result.allCased().words(), result.wordsPerSecond());
    }

    private static void print(Surroundings around, Measured measured) {
        measured.types()
                .forEach((kind, s) ->
                        around.say("cli.gold.type", kind.code(), s.precision(), s.recall(), s.f1(), s.marked()));
        Score total = measured.total();
        around.say("cli.gold.total", total.precision(), total.recall(), total.f1(), total.marked());
        around.say("cli.gold.persons", measured.personTokenRecall(), measured.personTokens(), measured.notWholly());
        around.say("cli.gold.flags", measured.falseFlagsPer1000(), measured.patternFlagsPer1000());
    }
}
