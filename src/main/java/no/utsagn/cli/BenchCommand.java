package no.utsagn.cli;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import no.utsagn.bench.measure.Baseline;
import no.utsagn.bench.measure.Measurement;
import no.utsagn.bench.measure.Size;
import no.utsagn.bench.measure.Watch;
import no.utsagn.bench.speed.MeasureSpeed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "bench", mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private Printing printing = new Printing();

    @Option(names = "--size", paramLabel = "S|M|L", descriptionKey = "cli.option.size")
    private Size size = Size.S;

    @Option(names = "--only", paramLabel = "GROUP", descriptionKey = "cli.option.only")
    private List<String> only = new ArrayList<>();

    @Option(names = "--processor-time", descriptionKey = "cli.option.processor-time")
    private boolean processorTime;

    BenchCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        MeasureSpeed speed = new MeasureSpeed(only);
        if (!printing.json()) {
            around.say(
                    "cli.bench.making",
                    size,
                    size.recipe().interviews(),
                    size.recipe().words(),
                    number(load()));
        }
        List<Measurement> all = speed.on(size, watch(), new PercentDone(around), each -> {
            if (!printing.json()) {
                print(each);
            }
        });
        printing.print(around, json(all), a -> {
            long missed = all.stream()
                    .filter(each -> each.met().filter(met -> !met).isPresent())
                    .count();
            long aimed = all.stream().filter(each -> each.met().isPresent()).count();
            a.say("cli.bench.total", all.size(), aimed - missed, aimed);
        });
        return Surroundings.DONE;
    }

    private Watch watch() {
        return processorTime ? Watch.PROCESSOR : Watch.ELAPSED;
    }

    /** How much the machine had to do in the last minute, in processors. */
    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private void print(Measurement each) {
        StringBuilder line = new StringBuilder(around.messages()
                .text(
                        "cli.bench.line",
                        padded(around.messages().text(each.key())),
                        number(each.p50()),
                        number(each.p95()),
                        each.unit(),
                        each.n()));
        each.target().ifPresent(target -> line.append("  ")
                .append(around.messages()
                        .text(each.met().orElse(false) ? "cli.bench.met" : "cli.bench.missed", target.toString())));
        for (Baseline other : each.baselines()) {
            line.append("  ")
                    .append(around.messages()
                            .text("cli.bench.baseline", other.name(), number(other.p50()), number(other.ratio())));
        }
        around.out().println(line);
    }

    private static String padded(String text) {
        return text + " ".repeat(Math.max(0, 44 - text.length()));
    }

    /** Three figures that count, as people read them. */
    private String number(double value) {
        String format = value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f";
        return String.format(around.messages().language().locale(), format, value);
    }

    private Map<String, Object> json(List<Measurement> all) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("size", size.name());
        json.put("interviews", size.recipe().interviews());
        json.put("words", size.recipe().words());
        json.put("processors", Runtime.getRuntime().availableProcessors());
        json.put("load", load());
        json.put("watch", watch().name().toLowerCase(Locale.ROOT));
        json.put("java", Runtime.version().toString());
        json.put("measurements", all.stream().map(BenchCommand::json).toList());
        return json;
    }

    private static Map<String, Object> json(Measurement each) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", each.name());
        json.put("size", each.size().name());
        json.put("n", each.n());
        json.put("p50", each.p50());
        json.put("p95", each.p95());
        json.put("unit", each.unit());
        json.put("baselines", each.baselines().stream().map(BenchCommand::json).toList());
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
