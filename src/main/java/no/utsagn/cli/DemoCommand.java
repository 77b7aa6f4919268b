package no.utsagn.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.utsagn.app.sample.Demo;
import no.utsagn.app.sample.DemoStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private Printing printing = new Printing();

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "utsagn-demo", descriptionKey = "cli.option.demo-out")
    private Path out = Path.of("utsagn-demo");

    DemoCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        List<Map<String, Object>> steps = new ArrayList<>();
        new Demo(around.messages(), around.clock(), step -> {
                    steps.add(Map.of("step", step.key(), "said", said(step)));
                    if (!printing.json()) {
                        around.out().println(said(step));
                    }
                })
                .run(out);
        if (printing.json()) {
            printing.print(around, Map.of("out", out.toString(), "steps", steps), a -> {});
        }
        return Surroundings.DONE;
    }

    private String said(DemoStep step) {
        return around.messages().text(step.key(), step.args().toArray());
    }
}
