package no.utsagn.names.model;

import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/** The weights of a perceptron: for each feature some outcomes and what it adds to them. */
record Weights(Map<String, Context> byFeature, List<String> outcomes) {

    static Weights of(AbstractModel model) {
        @SuppressWarnings("unchecked") // as AbstractModel documents what it hands out
        Map<String, Context> contexts = (Map<String, Context>) model.getDataStructures()[1];
        return new Weights(contexts, List.of((String[]) model.getDataStructures()[2]));
    }

    void add(String feature, double[] scores) {
        @Nullable Context context = byFeature.get(feature);
        if (context != null) {
            int[] to = context.getOutcomes();
            double[] what = context.getParameters();
            for (int i = 0; i < to.length; i++) {
                scores[to[i]] += what[i];
            }
        }
    }

    @Override
    public String toString() {
        return byFeature.size() + " features and " + outcomes.size() + " outcomes";
    }
}
