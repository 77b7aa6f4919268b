package no.utsagn.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Runs a command, or opens the workbench when there is none. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Messages messages = Messages.in(TextLanguage.ofTag(System.getProperty("utsagn.language", "nb")));
        Surroundings surroundings = new Surroundings(out, err, messages, Clock.systemUTC(), System::getenv);
        int status = Commands.line(surroundings).execute(args);
        out.flush();
        err.flush();
        if (status != Surroundings.WINDOW_STAYS_OPEN) {
            System.exit(status);
        }
    }
}
