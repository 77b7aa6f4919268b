package no.utsagn.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** What runs without a command: the workbench. */
@Command(
        name = "utsagn",
        version = "Utsagn 0.1.0",
        mixinStandardHelpOptions = true,
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "[KOMMANDO]")
final class Workbench implements Callable<Integer> {

    private final Surroundings around;

    Workbench(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        around.out().flush();
        around.window().accept(Optional.empty());
        return Surroundings.DONE;
    }
}
