package no.utsagn.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.utsagn.app.codes.files.MergeCodebookFiles;
import no.utsagn.merge.Answers;
import no.utsagn.merge.codes.MergedCodebook;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "merge", mixinStandardHelpOptions = true)
final class CodebookMergeCommand implements Callable<Integer> {

    /** How to decide what both changed. */
    static final class Deciding {
        @Option(names = "--ours", required = true, descriptionKey = "cli.option.rule-ours")
        private boolean ours;

        @Option(names = "--theirs", required = true, descriptionKey = "cli.option.rule-theirs")
        private boolean theirs;

        @Option(names = "--newest", required = true, descriptionKey = "cli.option.rule-newest")
        private boolean newest;

        @Option(names = "--ask", required = true, descriptionKey = "cli.option.rule-ask")
        private boolean ask;

        Answers answers() {
            return ours
                    ? Answers.by(Answers.Rule.OURS)
                    : theirs
                            ? Answers.by(Answers.Rule.THEIRS)
                            : newest && !ask ? Answers.by(Answers.Rule.NEWEST) : Answers.none();
        }
    }

    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "BASE|-", descriptionKey = "cli.param.base-codebook")
    private String base = "-";

    @Parameters(index = "1", paramLabel = "A", descriptionKey = "cli.param.our-codebook")
    private Path ours = Path.of("");

    @Parameters(index = "2", paramLabel = "B", descriptionKey = "cli.param.their-codebook")
    private Path theirs = Path.of("");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "cli.option.merged-codebook")
    private Optional<Path> out = Optional.empty();

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Deciding deciding = new Deciding();

    @Mixin
    private Printing printing = new Printing();

    CodebookMergeCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Optional<Path> from = base.equals("-") ? Optional.empty() : Optional.of(Path.of(base));
        MergeCodebookFiles files = MergeCodebookFiles.of(from, ours, theirs);
        MergedCodebook merged = files.by(deciding.answers());
        boolean writes = out.isPresent() && merged.open().isEmpty();
        if (writes) {
            files.write(merged, out.orElseThrow());
        }
        CodebookMergeReport report = new CodebookMergeReport(
                around, merged, String.valueOf(ours.getFileName()), String.valueOf(theirs.getFileName()));
        printing.print(around, report.json(writes ? out : Optional.empty()), a -> {
            if (from.isEmpty()) {
                a.say("cli.codebook.merge.no-base");
            }
            report.print();
            if (writes) {
                a.say(
                        "cli.codebook.written",
                        merged.codebook().codes().size(),
                        out.map(Path::toString).orElse(""));
            }
        });
        return merged.open().isEmpty() ? Surroundings.DONE : Surroundings.REFUSED;
    }
}
