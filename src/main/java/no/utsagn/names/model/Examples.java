package no.utsagn.names.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.utsagn.language.Span;
import no.utsagn.names.lexicon.Lexicon;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.jspecify.annotations.Nullable;

/** Training sentences as numbers, ready for the trainer; features that are too rare are left out. */
final class Examples implements DataIndexer {

    private static final String OTHER = "O";

    private final Lexicon lexicon;
    private final Map<String, Integer> features = new HashMap<>();
    private final List<String> featureNames = new ArrayList<>();
    private final Map<String, Integer> outcomes = new HashMap<>();
    private final List<String> outcomeNames = new ArrayList<>();
    private final List<int[]> contexts = new ArrayList<>();
    private final List<Integer> chosen = new ArrayList<>();

    Examples(Lexicon lexicon) {
        this.lexicon = lexicon;
        outcome(OTHER);
    }

    void add(Labelled sentence, boolean capitals) {
        List<Span> tokens = Tokens.in(sentence.text(), Span.over(sentence.text()));
        List<Word> words = tokens.stream()
                .map(span -> word(span.of(sentence.text()), capitals))
                .toList();
        String before = OTHER;
        for (int i = 0; i < words.size(); i++) {
            String outcome = outcome(
                    sentence, tokens.get(i), i == 0 ? -1 : tokens.get(i - 1).end());
            List<Integer> context = new ArrayList<>();
            Features.of(words, i, name -> context.add(feature(name)));
            Features.after(before, words.get(i), Features.at(words, i - 1), name -> context.add(feature(name)));
            contexts.add(context.stream().mapToInt(Integer::intValue).toArray());
            chosen.add(outcome(outcome));
            before = outcome;
        }
    }

    private Word word(String written, boolean capitals) {
        return Word.of(written, lexicon.traits(written.toLowerCase(Locale.ROOT)), capitals);
    }

    private static String outcome(Labelled sentence, Span token, int endBefore) {
        for (Labelled.Name name : sentence.names()) {
            if (name.span().overlaps(token)) {
                return (endBefore > name.span().start() ? "I-" : "B-") + name.label();
            }
        }
        return OTHER;
    }

    private int feature(String name) {
        return features.computeIfAbsent(name, n -> {
            featureNames.add(n);
            return featureNames.size() - 1;
        });
    }

    private int outcome(String name) {
        return outcomes.computeIfAbsent(name, n -> {
            outcomeNames.add(n);
            return outcomeNames.size() - 1;
        });
    }

    /** Leaves out the features seen fewer times. */
    void cut(int least) {
        int[] counts = new int[featureNames.size()];
        contexts.forEach(context -> {
            for (int feature : context) {
                counts[feature]++;
            }
        });
        int[] kept = new int[counts.length];
        List<String> names = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            kept[i] = counts[i] < least ? -1 : names.size();
            if (kept[i] >= 0) {
                names.add(featureNames.get(i));
            }
        }
        contexts.replaceAll(context ->
                Arrays.stream(context).map(f -> kept[f]).filter(f -> f >= 0).toArray());
        featureNames.clear();
        featureNames.addAll(names);
        features.clear();
    }

    @Override
    public int[][] getContexts() {
        return contexts.toArray(int[][]::new);
    }

    @Override
    public int[] getNumTimesEventsSeen() {
        int[] once = new int[contexts.size()];
        Arrays.fill(once, 1);
        return once;
    }

    @Override
    public int[] getOutcomeList() {
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public String[] getPredLabels() {
        return featureNames.toArray(String[]::new);
    }

    @Override
    public int[] getPredCounts() {
        int[] many = new int[featureNames.size()];
        Arrays.fill(many, Integer.MAX_VALUE);
        return many;
    }

    @Override
    public String[] getOutcomeLabels() {
        return outcomeNames.toArray(String[]::new);
    }

    /** None: every feature that is there counts once. */
    @Override
    public float @Nullable [][] getValues() {
        return null;
    }

    @Override
    public int getNumEvents() {
        return contexts.size();
    }

    @Override
    public void init(TrainingParameters parameters, Map<String, String> report) {}

    @Override
    public void index(ObjectStream<Event> events) throws IOException {
        throw new IOException("indexed already");
    }
}
