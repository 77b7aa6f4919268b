package no.utsagn.bench.names;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.utsagn.names.model.ModelCard;
import no.utsagn.names.model.ModelTraining;
import no.utsagn.transcript.entity.EntityKind;

/** Writes the card that lies beside a model, a name and a value a line. */
final class CardText {

    private static final List<EntityKind> KINDS =
            List.of(EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION, EntityKind.OTHER);

    private final StringBuilder text = new StringBuilder();

    static String of(
            byte[] model, int sentences, ModelTraining.Settings settings, Map<String, FindNames.Result> scores) {
        CardText card = new CardText();
        card.line("sha256", ModelCard.hash(model));
        card.line("bytes", model.length);
        card.line("data", "NorNE, train of nob and nno, as written and in small letters");
        card.line("licence", "Apache-2.0; the annotations it was trained on are CC0");
        card.line("algorithm", "averaged perceptron (OpenNLP)");
        card.line("iterations", settings.iterations());
        card.line("cutoff", settings.cutoff());
        card.line("steps", settings.steps());
        card.line("sentences", sentences);
        Measured lower = Measured.NOTHING;
        for (Map.Entry<String, FindNames.Result> language : scores.entrySet()) {
            card.scores(language.getKey(), language.getValue());
            card.missed(language.getKey(), language.getValue().allCased());
            lower = lower.plus(language.getValue().allLower());
        }
        card.missed("lower", lower);
        return card.text.toString();
    }

    private void scores(String language, FindNames.Result result) {
        scores("model." + language + ".cased", result.modelCased());
        scores("model." + language + ".lower", result.modelLower());
        scores("all." + language + ".cased", result.allCased());
        scores("all." + language + ".lower", result.allLower());
    }

    private void scores(String name, Measured measured) {
        line(
                name + ".f1-person",
                measured.types().getOrDefault(EntityKind.PERSON, Score.NONE).f1());
        line(name + ".f1", measured.total().f1());
        line(name + ".person-token-recall", measured.personTokenRecall());
        line(name + ".false-flags-per-1000", measured.falseFlagsPer1000());
    }

    private void missed(String text, Measured measured) {
        KINDS.forEach(kind -> line(
                "missed." + text + "." + kind.name().toLowerCase(Locale.ROOT),
                measured.missed().getOrDefault(kind, new Measured.Share(0, 0)).value()));
    }

    private void line(String name, double value) {
        line(name, String.format(Locale.ROOT, "%.4f", value));
    }

    private void line(String name, int value) {
        line(name, Integer.toString(value));
    }

    private void line(String name, String value) {
        text.append(name).append('=').append(value).append('\n');
    }
}
