package no.utsagn.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.utsagn.app.sample.Demo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private final Surroundings around;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "utsagn-demo", descriptionKey = "cli.option.demo-out")
    private Path out = Path.of("utsagn-demo");

    DemoCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        new Demo(
                        around.messages(),
                        around.clock(),
                        step -> around.say(step.key(), step.args().toArray()))
                .run(out);
        return Surroundings.DONE;
    }
}
