package no.utsagn.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;

/** What a command finds around it: what is typed, where it prints, its language, the time, the environment. */
record Surroundings(
        BufferedReader in,
        PrintWriter out,
        PrintWriter err,
        Messages messages,
        Clock clock,
        UnaryOperator<String> environment,
        Consumer<Optional<Path>> window) {

    /** Done. */
    static final int DONE = 0;
    /** Refused, with a reason. */
    static final int REFUSED = 1;
    /** Done, but not with all that was asked for. */
    static final int DONE_IN_PART = 3;
    /** Wrongly asked for. */
    static final int WRONG_USE = 2;

    private static final String PASSPHRASE = "UTSAGN_PASSPHRASE";
    private static final String OTHER_PASSPHRASE = "UTSAGN_OTHER_PASSPHRASE";
    private static final String NEW_PASSPHRASE = "UTSAGN_NEW_PASSPHRASE";

    /** Prints a line of the messages. */
    void say(String key, Object... args) {
        out.println(messages.text(key, args));
    }

    /** The passphrase of the key, from the environment or from a prompt. */
    char[] passphrase() {
        return secret(PASSPHRASE, "cli.passphrase");
    }

    /** The passphrase of a colleague's key, from the environment or from a prompt. */
    char[] otherPassphrase() {
        return secret(OTHER_PASSPHRASE, "cli.other-passphrase");
    }

    /** The passphrase that the key is to have, from the environment or typed twice at a prompt. */
    char[] newPassphrase() {
        char[] first = secret(NEW_PASSPHRASE, "cli.new-passphrase");
        char[] again = secret(NEW_PASSPHRASE, "cli.new-passphrase.again");
        boolean same = Arrays.equals(first, again);
        Arrays.fill(again, '\0');
        if (!same) {
            Arrays.fill(first, '\0');
            throw Problem.of("cli.passphrases-differ").exception();
        }
        return first;
    }

    private char[] secret(String variable, String promptKey) {
        String given = environment.apply(variable);
        if (given != null && !given.isEmpty()) {
            return given.toCharArray();
        }
        Optional<Console> console = Optional.ofNullable(System.console());
        char[] typed = console.map(c -> c.readPassword("%s ", messages.text(promptKey)))
                .orElseThrow(() -> Problem.of("cli.no-passphrase", variable).exception());
        if (typed == null || typed.length == 0) {
            throw Problem.of("cli.no-passphrase", variable).exception();
        }
        return typed;
    }
}
