package no.utsagn.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.codes.history.ChangeWords;
import no.utsagn.app.codes.history.PrintCodebookHistory;
import no.utsagn.app.codes.history.ReadCodebookHistory;
import no.utsagn.app.key.HeldKey;
import no.utsagn.base.Problem;
import no.utsagn.merge.codes.past.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "history", mixinStandardHelpOptions = true)
final class CodebookHistoryCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    @Mixin
    private Printing printing = new Printing();

    @Option(names = "--from", paramLabel = "v3", descriptionKey = "cli.option.from-version")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "v7", descriptionKey = "cli.option.to-version")
    private Optional<String> to = Optional.empty();

    @Option(names = "--print", paramLabel = "FILE", descriptionKey = "cli.option.print")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--key", paramLabel = "KEYFILE", descriptionKey = "cli.option.key")
    private Optional<Path> key = Optional.empty();

    CodebookHistoryCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        char[] passphrase = key.isPresent() ? around.passphrase() : new char[0];
        try (OpenStudy open = study.open(around)) {
            if (out.isEmpty()) {
                tell(new ReadCodebookHistory(open.now()), open);
            } else if (key.isEmpty()) {
                print(open, out.get(), Optional.empty());
            } else {
                try (HeldKey held = HeldKey.open(open, key.get(), passphrase)) {
                    print(open, out.get(), Optional.of(held));
                }
            }
        } finally {
            Arrays.fill(passphrase, '\0');
        }
        return Surroundings.DONE;
    }

    private boolean compares() {
        return from.isPresent() || to.isPresent();
    }

    private static int number(Optional<String> version, int otherwise) {
        return version.map(written -> {
                    String digits = written.strip().replaceFirst("^[vV]", "");
                    if (!digits.matches("[0-9]{1,9}")) {
                        throw Problem.of("codebook.no-such-version", otherwise).exception();
                    }
                    return Integer.parseInt(digits);
                })
                .orElse(otherwise);
    }

    private void tell(ReadCodebookHistory history, OpenStudy open) {
        ChangeWords words = new ChangeWords(around.messages());
        PrintCodebookHistory times = new PrintCodebookHistory(open.now(), around.messages(), ZoneId.systemDefault());
        if (compares()) {
            String both = around.messages().text("codebook.past.somebody");
            List<String> lines =
                    history
                            .between(number(from, from.isPresent() ? history.count() : 0), number(to, history.count()))
                            .stream()
                            .flatMap(change -> words.of(both, change).stream())
                            .toList();
            printing.print(around, Map.of("changes", lines), a -> lines.forEach(a.out()::println));
            return;
        }
        List<Map<String, Object>> versions = new ArrayList<>();
        for (Version version : history.versions()) {
            String who = history.who(version.stamp().by());
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("version", version.number());
            json.put("at", version.stamp().at().toString());
            json.put("who", who);
            json.put(
                    "changes",
                    version.changes().stream()
                            .flatMap(change -> words.of(who, change).stream())
                            .toList());
            versions.add(json);
        }
        printing.print(
                around, Map.of("versions", versions), a -> history.versions().forEach(version -> {
                    a.say(
                            "cli.codebook.version",
                            version.number(),
                            times.time(version.stamp().at()));
                    version.changes().stream()
                            .flatMap(change ->
                                    words.of(history.who(version.stamp().by()), change).stream())
                            .forEach(line -> a.out().println("  " + line));
                }));
    }

    private void print(OpenStudy open, Path file, Optional<HeldKey> held) {
        PrintCodebookHistory print = new PrintCodebookHistory(open.now(), around.messages(), ZoneId.systemDefault());
        int count = new ReadCodebookHistory(open.now()).count();
        PrintCodebookHistory.Printed printed = compares()
                ? print.between(number(from, from.isPresent() ? count : 0), number(to, count), file, held)
                : print.versions(file, held);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.toString());
        json.put("rows", printed.rows());
        json.put("masked", printed.masked());
        json.put("compared", printed.compared());
        printing.print(around, json, a -> {
            a.say("cli.codebook.printed", printed.rows(), file.toString(), printed.masked());
            if (!printed.compared()) {
                a.say("cli.codebook.not-compared");
            }
        });
    }
}
