package no.utsagn.cli;

import java.util.Map;
import java.util.function.Consumer;
import no.utsagn.exchange.JsonText;
import picocli.CommandLine.Option;

/** How a command prints: for people, or as JSON for programs. */
final class Printing {

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    /** Prints either form. */
    void print(Surroundings around, Map<String, Object> forPrograms, Consumer<Surroundings> forPeople) {
        if (json) {
            around.out().println(JsonText.of(forPrograms));
        } else {
            forPeople.accept(around);
        }
    }

    /** Whether programs are to read it, so that nothing else may be printed. */
    boolean json() {
        return json;
    }
}
