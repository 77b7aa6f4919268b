package no.utsagn.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.LogManager;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;

/** Runs what somebody typed after the name of the program. */
public final class CommandLineProgram {

    private CommandLineProgram() {}

    /**
     * Runs a command, or opens the workbench where there is none.
     *
     * @param window opens the workbench, on a study if one is given, and returns when it is closed
     * @return the exit status: 0 done, 1 refused with a reason, 2 wrong use, 3 done in part
     */
    public static int run(String[] args, Consumer<Optional<Path>> window) {
        LogManager.getLogManager().reset();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Messages messages = Messages.in(TextLanguage.ofTag(System.getProperty("utsagn.language", "nb")));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Surroundings around = new Surroundings(in, out, err, messages, Clock.systemUTC(), System::getenv, window);
        int status = Commands.line(around).execute(args);
        out.flush();
        err.flush();
        return status;
    }
}
