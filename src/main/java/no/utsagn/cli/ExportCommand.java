package no.utsagn.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.print.PrintChapter;
import no.utsagn.app.print.PrintOrder;
import no.utsagn.app.print.Printed;
import no.utsagn.base.Problem;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.exchange.StyleFile;
import no.utsagn.names.RungChoice;
import no.utsagn.transcript.entity.EntityKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    @Mixin
    private Printing printing = new Printing();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.docx|.html|.md|.csv",
            descriptionKey = "cli.option.out")
    private Path out = Path.of("");

    @Option(names = "--code", paramLabel = "\"A > B\"", descriptionKey = "cli.option.codes")
    private List<String> codes = List.of();

    @Option(names = "--style", paramLabel = "FILE", descriptionKey = "cli.option.style")
    private Optional<Path> style = Optional.empty();

    @Option(names = "--key", paramLabel = "KEYFILE", descriptionKey = "cli.option.key")
    private Optional<Path> key = Optional.empty();

    @Option(names = "--accept-warnings-as", paramLabel = "NAME", descriptionKey = "cli.option.accept")
    private Optional<String> acceptedBy = Optional.empty();

    @Option(names = "--places", paramLabel = "LEVEL", descriptionKey = "cli.option.places")
    private Optional<String> places = Optional.empty();

    @Option(names = "--organisations", paramLabel = "LEVEL", descriptionKey = "cli.option.organisations")
    private Optional<String> organisations = Optional.empty();

    @Option(names = "--dates", paramLabel = "LEVEL", descriptionKey = "cli.option.dates")
    private Optional<String> dates = Optional.empty();

    @Option(names = "--ages", paramLabel = "LEVEL", descriptionKey = "cli.option.ages")
    private Optional<String> ages = Optional.empty();

    ExportCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        ReportStyle chosen = style.map(StyleFile::read).orElseGet(ReportStyle::common);
        char[] passphrase = key.isPresent() ? around.passphrase() : new char[0];
        try (OpenStudy open = study.open(around)) {
            if (key.isEmpty()) {
                return export(open, chosen, Optional.empty());
            }
            try (HeldKey held = HeldKey.open(open, key.get(), passphrase)) {
                return export(open, chosen, Optional.of(held));
            }
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private int export(OpenStudy open, ReportStyle chosen, Optional<HeldKey> held) {
        PrintOrder order = new PrintOrder(codes, chosen, out, acceptedBy, rungs());
        Printed printed = new PrintChapter(open, around.messages()).print(order, held);
        printing.print(around, json(printed), a -> print(a, printed));
        printed.refusal().map(Problem::key).ifPresent(key -> around.err().flush());
        return printed.isWritten() ? Surroundings.DONE : Surroundings.REFUSED;
    }

    private RungChoice rungs() {
        RungChoice choice = RungChoice.asStored();
        choice = with(choice, EntityKind.PLACE, places);
        choice = with(choice, EntityKind.ORGANISATION, organisations);
        choice = with(choice, EntityKind.DATE, dates);
        return with(choice, EntityKind.AGE, ages);
    }

    private static RungChoice with(RungChoice choice, EntityKind kind, Optional<String> word) {
        return word.map(level -> choice.with(
                        kind, RungChoice.called(level).orElseThrow(() -> Problem.of("cli.no-such-level", level)
                                .exception())))
                .orElse(choice);
    }

    private void print(Surroundings a, Printed printed) {
        if (!printed.report().findings().isEmpty()) {
            Findings.print(a, printed.report());
        }
        printed.refusal().ifPresent(why -> a.err().println(a.messages().text(why)));
        if (printed.isWritten()) {
            a.say("cli.export.done", out.toString(), printed.excerpts(), printed.people(), printed.words());
        }
    }

    private Map<String, Object> json(Printed printed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", out.toString());
        json.put("written", printed.isWritten());
        printed.refusal().ifPresent(why -> json.put("refused", why.key()));
        json.put("excerpts", printed.excerpts());
        json.put("people", printed.people());
        json.put("words", printed.words());
        json.put("check", Findings.json(around, printed.report()));
        return json;
    }
}
