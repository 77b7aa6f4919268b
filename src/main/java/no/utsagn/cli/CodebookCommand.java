package no.utsagn.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What is done with codebooks; each thing is a command of its own below this one. */
@Command(name = "codebook", mixinStandardHelpOptions = true)
final class CodebookCommand implements Callable<Integer> {

    private final Surroundings around;

    CodebookCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        around.err().println(around.messages().text("cli.missing", "import|export|merge|history|duplicates"));
        around.err().println(around.messages().text("cli.see-help", "utsagn codebook"));
        return Surroundings.WRONG_USE;
    }
}
