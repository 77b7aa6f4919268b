package no.utsagn.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utsagn.base.Messages;
import no.utsagn.bench.measure.Baseline;
import no.utsagn.bench.measure.Measurement;

/** Measurements as people and programs read them. */
final class BenchReport {

    private static final int WIDTH = 42;

    private final Messages messages;

    BenchReport(Messages messages) {
        this.messages = messages;
    }

    /** A measurement on a line: what, how much, whether it reaches its target, and what others took. */
    String line(Measurement each) {
        String what = messages.text(each.key());
        StringBuilder line = new StringBuilder(messages.text(
                "cli.bench.line",
                what + " ".repeat(Math.max(0, WIDTH - what.length())),
                number(each.p50()),
                number(each.p95()),
                each.unit(),
                each.n()));
        each.target().ifPresent(target -> line.append("  ")
                .append(messages.text(
                        each.met().orElse(false) ? "cli.bench.met" : "cli.bench.missed", target.toString())));
        for (Baseline other : each.baselines()) {
            line.append("  ")
                    .append(messages.text(
                            "cli.bench.baseline", other.name(), number(other.p50()), number(other.ratio())));
        }
        return line.toString();
    }

    /** Three figures that count. */
    String number(double value) {
        String format = value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f";
        return String.format(messages.language().locale(), format, value);
    }

    /** Measurements for programs. What is added later is one more in the list. */
    static List<Map<String, Object>> json(List<Measurement> all) {
        return all.stream().map(BenchReport::json).toList();
    }

    private static Map<String, Object> json(Measurement each) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", each.name());
        json.put("size", each.size().name());
        json.put("n", each.n());
        json.put("p50", each.p50());
        json.put("p95", each.p95());
        json.put("unit", each.unit());
        json.put("baselines", each.baselines().stream().map(BenchReport::json).toList());
        each.target().ifPresent(target -> json.put("target", target.toString()));
        each.met().ifPresent(met -> json.put("met", met));
        return json;
    }

    private static Map<String, Object> json(Baseline other) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", other.name());
        json.put("p50", other.p50());
        json.put("p95", other.p95());
        json.put("ratio", other.ratio());
        return json;
    }
}
