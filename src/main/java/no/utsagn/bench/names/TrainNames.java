package no.utsagn.bench.names;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utsagn.base.SafeFile;
import no.utsagn.names.find.Finders;
import no.utsagn.names.lexicon.Lexicon;
import no.utsagn.names.model.Labelled;
import no.utsagn.names.model.ModelTraining;
import no.utsagn.names.model.NameModel;

/** Trains the name finder on the training part of NorNE and measures it on the part that is kept for choosing settings. */
public final class TrainNames {

    private static final List<String> LANGUAGES = List.of("nob", "nno");

    private TrainNames() {}

    /** A trained model, and how it does on the files {@code nob.dev.bio} and {@code nno.dev.bio}. */
    public static final class Trained {
        private final byte[] model;
        private final String card;
        private final int sentences;
        private final Map<String, FindNames.Result> scores;

        Trained(byte[] model, String card, int sentences, Map<String, FindNames.Result> scores) {
            this.model = model;
            this.card = card;
            this.sentences = sentences;
            this.scores = scores;
        }

        /** How many bytes the model has. */
        public int size() {
            return model.length;
        }

        /** How many sentences it was trained on. */
        public int sentences() {
            return sentences;
        }

        /** What was measured, by language: nob, nno. */
        public Map<String, FindNames.Result> scores() {
            return scores;
        }

        /**
         * Writes the model, and its card beside it under the same name with ".properties".
         *
         * @throws no.utsagn.base.ProblemException if either cannot be written
         */
        public void write(Path file) {
            SafeFile.write(file, out -> out.write(model));
            String name = file.getFileName().toString().replaceFirst("\\.bin\\.gz$", "") + ".properties";
            SafeFile.write(file.resolveSibling(name), out -> out.write(card.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public String toString() {
            return "model of " + model.length + " bytes from " + sentences + " sentences";
        }
    }

    /**
     * Trains on {@code nob.train.bio} and {@code nno.train.bio}.
     *
     * @throws no.utsagn.base.ProblemException if a file cannot be read
     */
    public static Trained on(Path folder, ModelTraining.Settings settings) {
        List<Labelled> sentences = new ArrayList<>();
        for (String language : LANGUAGES) {
            sentences.addAll(GoldText.of(GoldFile.read(folder.resolve(language + ".train.bio")), true)
                    .labelled());
        }
        Lexicon lexicon = Lexicon.load();
        byte[] model = model(new ModelTraining(lexicon, settings), sentences);
        Finders finders = Finders.with(lexicon, NameModel.read(lexicon, new ByteArrayInputStream(model)));
        Map<String, FindNames.Result> scores = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            Path dev = folder.resolve(language + ".dev.bio");
            scores.put(language, new FindNames(finders).of(dev));
        }
        return new Trained(model, CardText.of(model, sentences.size(), settings, scores), sentences.size(), scores);
    }

    private static byte[] model(ModelTraining training, List<Labelled> sentences) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            training.train(sentences, out);
        } catch (IOException e) {
            throw new IllegalStateException("cannot write to memory", e);
        }
        return out.toByteArray();
    }
}
