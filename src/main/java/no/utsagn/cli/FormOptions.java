package no.utsagn.cli;

import no.utsagn.app.search.Wanted;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.language.forms.Width;
import picocli.CommandLine.Option;

/** Which forms of its words a query takes along. */
final class FormOptions {

    @Option(names = "--forms", paramLabel = "exact|default|wide", descriptionKey = "cli.option.forms")
    private Width width = Width.DEFAULT;

    @Option(names = "--fold", descriptionKey = "cli.option.fold")
    private boolean folded;

    /** The query with these forms. */
    Wanted wanted(String query) {
        return Wanted.of(query).with(FormChoice.of(width).folded(folded));
    }
}
