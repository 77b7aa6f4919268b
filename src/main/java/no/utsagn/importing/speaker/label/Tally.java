package no.utsagn.importing.speaker.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.source.RawLine.Join;
import no.utsagn.importing.speaker.opening.Opening;
import no.utsagn.importing.speaker.opening.Shape;

/** How often each label occurs in a file if its lines are read in one shape, and how. */
final class Tally {

    /** What is known of one label. */
    static final class Label {
        private final List<Opening> openings = new ArrayList<>();
        private final List<Beginning> beginnings = new ArrayList<>();

        int count() {
            return openings.size();
        }

        List<Beginning> beginnings() {
            return beginnings;
        }

        /** The spelling that occurs most, the first of them on a tie. */
        String written() {
            Map<String, Integer> spellings = new LinkedHashMap<>();
            openings.forEach(o -> spellings.merge(o.label(), 1, Integer::sum));
            int most = spellings.values().stream().mapToInt(n -> n).max().orElse(0);
            return spellings.entrySet().stream()
                    .filter(e -> e.getValue() == most)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
        }

        /** The share that begins with a capital. */
        double capitalised() {
            return share(openings, o -> Character.isLowerCase(letter(o.label())) ? 0 : 1);
        }

        /** The share of what is said under it that does not begin with a small letter. */
        double capitalisedSpeech() {
            return share(openings, o -> beginsSmall(o.words()) ? 0 : 1);
        }

        /** Whether it stands on a line of its own with a time, every time. */
        boolean timedAlone() {
            return openings.stream().allMatch(o -> o.shape() == Shape.OWN_LINE && o.at().isPresent());
        }

        /** Whether some turn of it does not begin with a small letter. */
        boolean anyCapitalSpeech() {
            return capitalisedSpeech() > 0;
        }

        /** Whether none stands where a line was only broken for its width. */
        boolean opensParagraph() {
            return beginnings.stream()
                    .map(Beginning::line)
                    .allMatch(line -> line.join() == Join.PARAGRAPH || line.at().isPresent());
        }

        private static double share(List<Opening> openings, ToDoubleFunction<Opening> one) {
            return openings.stream().mapToDouble(one).average().orElse(0);
        }

        /** The first letter of a label; a picture may stand before it. */
        private static int letter(String label) {
            return label.codePoints().filter(Character::isLetter).findFirst().orElse('A');
        }

        private static boolean beginsSmall(String words) {
            return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
        }
    }

    private final Map<LabelKey, Label> labels = new LinkedHashMap<>();

    void add(RawLine line, Opening opening) {
        Label label = labels.computeIfAbsent(LabelKey.of(opening.label()), key -> new Label());
        label.openings.add(opening);
        label.beginnings.add(new Beginning(line, opening));
    }

    Map<LabelKey, Label> labels() {
        return labels;
    }

    /** The mean of a property over the labels that occur again, each occurrence counting once. */
    double overRecurring(ToDoubleFunction<Label> property) {
        double sum = 0;
        int count = 0;
        for (Label label : labels.values()) {
            if (label.count() > 1) {
                sum += property.applyAsDouble(label) * label.count();
                count += label.count();
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
