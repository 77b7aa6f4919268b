package no.utsagn.report;

import java.util.List;
import java.util.stream.IntStream;
import no.utsagn.disclosure.Excerpt;
import no.utsagn.disclosure.Run;

/**
 * One printed line of an excerpt: what stands before the words, the words, what stands after.
 *
 * @param label what stands before, without the colon; empty if nothing does
 * @param before set right before the first word: «
 * @param after set right after the last word: », label in brackets, source
 */
record Line(String label, String before, List<Run> runs, String after) {

    /** The lines of an excerpt: one for each speaker of an exchange, else one. */
    static List<Line> of(Excerpt excerpt) {
        String source = excerpt.source().map(text -> " [" + text.text() + "]").orElse("");
        List<Excerpt.Part> parts = excerpt.parts();
        if (excerpt.form() == Excerpt.Form.EXCHANGE) {
            int last = parts.size() - 1;
            return IntStream.rangeClosed(0, last)
                    .mapToObj(i -> new Line(
                            parts.get(i).label().text(), "", parts.get(i).runs(), i == last ? source : ""))
                    .toList();
        }
        Excerpt.Part part = parts.get(0);
        boolean inline = excerpt.form() == Excerpt.Form.INLINE;
        boolean prefix = excerpt.labelPlace() == Excerpt.LabelPlace.PREFIX;
        String after = (inline ? "»" : "") + label(excerpt, part) + source;
        return List.of(new Line(prefix ? part.label().text() : "", inline ? "«" : "", part.runs(), after));
    }

    private static String label(Excerpt excerpt, Excerpt.Part part) {
        return switch (excerpt.labelPlace()) {
            case AFTER_IN_BRACKETS -> " (" + part.label().text() + ")";
            case AFTER -> " " + part.label().text();
            case PREFIX, NOT_PRINTED -> "";
        };
    }

    /** The line as plain text. */
    String plain() {
        StringBuilder text = new StringBuilder(label.isEmpty() ? "" : label + ": ").append(before);
        runs.forEach(run -> text.append(run.text()));
        return text.append(after).toString();
    }
}
