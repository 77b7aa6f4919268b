package no.utsagn.ui;

import no.utsagn.cli.CommandLineProgram;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Runs a command, or opens the window; JavaFX is loaded for the window alone. */
    public static void main(String[] args) {
        System.exit(CommandLineProgram.run(args, study -> Window.open(study)));
    }
}
