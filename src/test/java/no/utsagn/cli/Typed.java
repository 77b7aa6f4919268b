package no.utsagn.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;

/**
 * A command as somebody types it, and what came of it.
 *
 * @param status the exit status
 */
record Typed(int status, String out, String err) {

    private static final Map<String, String> ENVIRONMENT =
            Map.of("UTSAGN_PASSPHRASE", "fire ord som huskes", "UTSAGN_OTHER_PASSPHRASE", "fem helt andre ord");

    /** Runs a command. */
    static Typed run(Object... args) {
        return run(ENVIRONMENT, args);
    }

    static Typed run(Map<String, String> environment, Object... args) {
        return run(environment, "", args);
    }

    /** Runs a command that asks. @param answers what is typed, in lines */
    static Typed answering(String answers, Object... args) {
        return run(ENVIRONMENT, answers, args);
    }

    private static Typed run(Map<String, String> environment, String answers, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings around = new Surroundings(
                new BufferedReader(new StringReader(answers)),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Messages.in(TextLanguage.BOKMAAL),
                Clock.systemUTC(),
                name -> environment.getOrDefault(name, ""),
                study -> out.write("window "
                        + study.map(Path::getFileName).map(String::valueOf).orElse("")));
        String[] words = java.util.Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
        int status = Commands.line(around).execute(words);
        return new Typed(status, out.toString(), err.toString());
    }
}
