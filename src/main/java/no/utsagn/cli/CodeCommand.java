package no.utsagn.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.search.CodeByQuery;
import no.utsagn.base.Progress;
import no.utsagn.coding.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "code", mixinStandardHelpOptions = true)
final class CodeCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    @Mixin
    private Printing printing = new Printing();

    @Option(names = "--code", required = true, paramLabel = "\"A > B\"", descriptionKey = "cli.option.code")
    private String code = "";

    @Option(names = "--query", required = true, paramLabel = "QUERY", descriptionKey = "cli.option.query")
    private String query = "";

    @Mixin
    private FormOptions forms = new FormOptions();

    @Option(names = "--unit", paramLabel = "sentence|turn|exchange|hit", descriptionKey = "cli.option.unit")
    private Unit unit = Unit.SENTENCE;

    CodeCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (OpenStudy open = study.open(around)) {
            CodeByQuery.Coded coded = new CodeByQuery(open).code(code, forms.wanted(query), unit, Progress.none());
            printing.print(
                    around,
                    Map.of("code", coded.code(), "hits", coded.hits(), "codings", coded.codings()),
                    a -> a.say("cli.coded", coded.code(), coded.hits(), coded.codings()));
        }
        return Surroundings.DONE;
    }
}
