package no.utsagn.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.print.CheckDisclosure;
import no.utsagn.disclosure.check.CheckReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    @Mixin
    private Printing printing = new Printing();

    @Option(names = "--key", paramLabel = "KEYFILE", descriptionKey = "cli.option.key")
    private Optional<Path> key = Optional.empty();

    CheckCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        char[] passphrase = key.isPresent() ? around.passphrase() : new char[0];
        try (OpenStudy open = study.open(around)) {
            CheckReport report = check(open, passphrase);
            printing.print(around, Findings.json(around, report), a -> Findings.print(a, report));
            return report.errors().isEmpty() ? Surroundings.DONE : Surroundings.REFUSED;
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private CheckReport check(OpenStudy open, char[] passphrase) {
        if (key.isEmpty()) {
            return CheckDisclosure.of(open, Optional.empty());
        }
        try (HeldKey held = HeldKey.open(open, key.get(), passphrase)) {
            return CheckDisclosure.of(open, Optional.of(held));
        }
    }
}
