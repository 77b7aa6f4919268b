package no.utsagn.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Problem;
import no.utsagn.importing.ReadAs;
import no.utsagn.importing.source.Columns;
import picocli.CommandLine.Option;

/** How the files of an import are to be read, where somebody says it. */
final class ReadingOptions {

    @Option(names = "--encoding", paramLabel = "CHARSET", descriptionKey = "cli.option.encoding")
    private Optional<String> encoding = Optional.empty();

    @Option(names = "--text-column", paramLabel = "NAME", descriptionKey = "cli.option.text-column")
    private List<String> texts = List.of();

    @Option(names = "--who-column", paramLabel = "NAME", descriptionKey = "cli.option.who-column")
    private Optional<String> who = Optional.empty();

    @Option(names = "--leave-out", paramLabel = "NAME", descriptionKey = "cli.option.leave-out")
    private List<String> leftOut = List.of();

    /** @throws no.utsagn.base.ProblemException if there is no such character set, or no column with text is named */
    ReadAs readAs() {
        ReadAs as = encoding.map(Encodings::called).map(ReadAs.found()::in).orElseGet(ReadAs::found);
        if (!texts.isEmpty()) {
            return as.with(new Columns(texts, who, Optional.empty(), Set.copyOf(leftOut)));
        }
        if (who.isPresent() || !leftOut.isEmpty()) {
            throw Problem.of("cli.no-text-column").exception();
        }
        return as;
    }
}
