package no.utsagn.cli;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
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
        BenchReport report = new BenchReport(around.messages());
        if (!printing.json()) {
            around.say(
                    "cli.bench.making",
                    size,
                    size.recipe().interviews(),
                    size.recipe().words(),
                    report.number(load()));
        }
        List<Measurement> all = speed.on(size, watch(), new PercentDone(around), each -> {
            if (!printing.json()) {
                around.out().println(report.line(each));
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

    private Map<String, Object> json(List<Measurement> all) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("size", size.name());
        json.put("interviews", size.recipe().interviews());
        json.put("words", size.recipe().words());
        json.put("processors", Runtime.getRuntime().availableProcessors());
        json.put("load", load());
        json.put("watch", watch().name().toLowerCase(Locale.ROOT));
        json.put("java", Runtime.version().toString());
        json.put("measurements", BenchReport.json(all));
        return json;
    }
}
