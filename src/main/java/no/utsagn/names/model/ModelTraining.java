package no.utsagn.names.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import no.utsagn.names.lexicon.Lexicon;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.perceptron.BinaryPerceptronModelWriter;
import opennlp.tools.ml.perceptron.PerceptronModel;
import opennlp.tools.ml.perceptron.PerceptronTrainer;

/**
 * Trains the name finder: OpenNLP's averaged perceptron over all sentences as written and once more in small letters.
 * The same sentences, lists and settings give the same bytes.
 */
public final class ModelTraining {

    private final Lexicon lexicon;
    private final Settings settings;

    public ModelTraining(Lexicon lexicon, Settings settings) {
        this.lexicon = lexicon;
        this.settings = settings;
    }

    /**
     * How it is trained.
     *
     * @param iterations how often all sentences are gone through
     * @param cutoff how often a feature must be seen to be used
     * @param steps how many steps the largest weight has; what is less than half a step is left out
     */
    public record Settings(int iterations, int cutoff, int steps) {

        /** As the model that comes along was trained. */
        public static Settings shipped() {
            return new Settings(30, 2, 400);
        }

        /** The same with another number of iterations. */
        public Settings withIterations(int number) {
            return new Settings(number, cutoff, steps);
        }
    }

    /** Trains, and writes the model: OpenNLP's binary form of a perceptron, packed by gzip. */
    public void train(List<Labelled> sentences, OutputStream to) throws IOException {
        List<Labelled> shuffled = new ArrayList<>(sentences);
        Collections.shuffle(shuffled, new Random(1));
        Examples examples = new Examples(lexicon);
        for (Labelled sentence : shuffled) {
            examples.add(sentence, true);
            examples.add(lower(sentence), false);
        }
        examples.cut(settings.cutoff());
        AbstractModel trained = new PerceptronTrainer().trainModel(settings.iterations(), examples, 1, true);
        write(rounded(trained), to);
    }

    private static Labelled lower(Labelled sentence) {
        String lower = sentence.text().toLowerCase(Locale.ROOT);
        return lower.length() == sentence.text().length() ? new Labelled(lower, sentence.names()) : sentence;
    }

    /** Whole numbers take little room, and small weights none. */
    private PerceptronModel rounded(AbstractModel model) {
        @SuppressWarnings("unchecked") // as AbstractModel documents what it hands out
        Map<String, Context> weights = new TreeMap<>((Map<String, Context>) model.getDataStructures()[1]);
        double largest = weights.values().stream()
                .flatMapToDouble(context -> java.util.Arrays.stream(context.getParameters()))
                .map(Math::abs)
                .max()
                .orElse(1);
        List<String> names = new ArrayList<>();
        List<Context> kept = new ArrayList<>();
        weights.forEach((name, context) -> {
            Context small = rounded(context, settings.steps() / largest);
            if (small.getOutcomes().length > 0) {
                names.add(name);
                kept.add(small);
            }
        });
        String[] outcomes = (String[]) model.getDataStructures()[2];
        return new PerceptronModel(kept.toArray(Context[]::new), names.toArray(String[]::new), outcomes);
    }

    private static Context rounded(Context context, double scale) {
        List<Integer> outcomes = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < context.getOutcomes().length; i++) {
            long weight = Math.round(context.getParameters()[i] * scale);
            if (weight != 0) {
                outcomes.add(context.getOutcomes()[i]);
                weights.add((double) weight);
            }
        }
        return new Context(
                outcomes.stream().mapToInt(Integer::intValue).toArray(),
                weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static void write(AbstractModel model, OutputStream to) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(to))) {
            new BinaryPerceptronModelWriter(model, data).persist();
        }
    }
}
