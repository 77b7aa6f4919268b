package no.utsagn.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "open", mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    OpenCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        around.out().flush();
        around.window().accept(Optional.of(study.path()));
        return Surroundings.DONE;
    }
}
