package no.utsagn.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.transcripts.intake.Intake;
import no.utsagn.app.transcripts.intake.TakenIn;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.Beforehand;
import no.utsagn.app.transcripts.intake.batch.Choice;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.app.transcripts.intake.batch.FileState;
import no.utsagn.app.transcripts.intake.batch.Sameness;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.Progress;
import no.utsagn.importing.ReadAs;
import no.utsagn.transcript.Transcript;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    /** What to do with other content under a title that is taken. */
    enum SameName {
        NEW,
        CORRECT,
        SKIP
    }

    /** What to do with content that is in the study already. */
    enum Duplicates {
        SKIP,
        TAKE
    }

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    @Mixin
    private Printing printing = new Printing();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.param.transcripts")
    private List<Path> files = List.of();

    @Mixin
    private ToldOptions told = new ToldOptions();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(names = "--key", paramLabel = "KEYFILE", descriptionKey = "cli.option.key")
    private Optional<Path> key = Optional.empty();

    @Option(names = "--same-name", paramLabel = "new|correct|skip", descriptionKey = "cli.option.same-name")
    private Optional<SameName> sameName = Optional.empty();

    @Option(names = "--duplicates", paramLabel = "skip|take", descriptionKey = "cli.option.duplicates")
    private Duplicates duplicates = Duplicates.SKIP;

    @Option(names = "--partial", descriptionKey = "cli.option.partial")
    private boolean partial;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
    private boolean dryRun;

    @Option(names = "--yes", descriptionKey = "cli.option.yes")
    private boolean yes;

    ImportCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Beforehand beforehand = told.beforehand();
        ReadAs as = reading.readAs();
        try (OpenStudy open = study.open(around)) {
            if (key.isEmpty()) {
                return take(open, Optional.empty(), beforehand, as);
            }
            char[] passphrase = around.passphrase();
            try (HeldKey held = HeldKey.open(open, key.get(), passphrase)) {
                return take(open, Optional.of(held), beforehand, as);
            } finally {
                Arrays.fill(passphrase, '\0');
            }
        }
    }

    private int take(OpenStudy open, Optional<HeldKey> held, Beforehand beforehand, ReadAs as) {
        Intake intake = new Intake(open, held.map(HeldKey::contents));
        Batch batch = chosen(intake.read(Batch.none(), files, as, beforehand, Progress.none(), file -> {}));
        ImportReport report = new ImportReport(around, batch, intake.keyNotice());
        if (dryRun) {
            printing.print(around, report.json(), a -> report.print());
            return status(batch);
        }
        report.complain();
        if (batch.wanted().isEmpty()) {
            return Surroundings.REFUSED;
        }
        requireDecided(batch, report);
        TakenIn taken = intake.take(batch, Progress.none());
        Corrections corrections = new Corrections(open, held);
        corrections.make(batch);
        corrections.complain(around);
        printing.print(around, report.json(taken, corrections), a -> report.print(taken, corrections));
        if (taken.transcripts().isEmpty() && corrections.allRefused()) {
            return Surroundings.REFUSED;
        }
        return corrections.anyRefused() && !partial ? Surroundings.DONE_IN_PART : status(batch);
    }

    private Batch chosen(Batch batch) {
        Batch chosen = batch;
        for (FileIntake file : batch.files()) {
            if (file.state() == FileState.DUPLICATE && duplicates == Duplicates.TAKE) {
                chosen = chosen.with(file.path(), Choice.TAKE);
            }
            if (file.state() == FileState.SAME_NAME && sameName.isPresent()) {
                chosen = chosen.with(file.path(), choice(sameName.get(), file, batch));
            }
        }
        return chosen;
    }

    /** A transcript is corrected by one file alone: of several that might, somebody has to say which. */
    private static Choice choice(SameName wanted, FileIntake file, Batch batch) {
        Optional<Id<Transcript>> corrected = file.same().flatMap(Sameness::transcript);
        boolean alone = corrected.isPresent()
                && batch.files().stream()
                                .filter(other -> other.state() == FileState.SAME_NAME)
                                .filter(other -> other.same()
                                        .flatMap(Sameness::transcript)
                                        .equals(corrected))
                                .count()
                        == 1;
        return switch (wanted) {
            case NEW -> Choice.TAKE;
            case CORRECT -> alone ? Choice.CORRECT : Choice.OPEN;
            case SKIP -> Choice.LEAVE_OUT;
        };
    }

    private void requireDecided(Batch batch, ImportReport report) {
        if (!yes && batch.undecided() > 0) {
            report.askWhoSpeaks();
            throw Problem.of("import.voices-undecided", batch.undecided()).exception();
        }
    }

    /** How it went, for whoever started the command. */
    private int status(Batch batch) {
        boolean left = batch.files().stream()
                .anyMatch(file -> file.state() == FileState.UNREADABLE || file.state() == FileState.SAME_NAME);
        return left && !partial ? Surroundings.DONE_IN_PART : Surroundings.DONE;
    }
}
