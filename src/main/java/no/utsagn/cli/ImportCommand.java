package no.utsagn.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.transcripts.intake.Intake;
import no.utsagn.app.transcripts.intake.TakenIn;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.Beforehand;
import no.utsagn.app.transcripts.intake.batch.Choice;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.app.transcripts.intake.batch.FileState;
import no.utsagn.base.Problem;
import no.utsagn.base.Progress;
import no.utsagn.importing.ReadAs;
import no.utsagn.importing.table.MappingTable;
import no.utsagn.transcript.TranscriptKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    /** What to do with other content under a title that is taken. */
    enum SameName {
        NEW,
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

    @Option(names = "--speakers", paramLabel = "MAP.tsv", descriptionKey = "cli.option.speakers")
    private Optional<Path> speakers = Optional.empty();

    @Option(names = "--speaker", paramLabel = "LABEL=ROLE", descriptionKey = "cli.option.speaker")
    private Map<String, String> voices = new LinkedHashMap<>();

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "cli.option.role")
    private Optional<String> role = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.option.kind")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--attribute", paramLabel = "NAME=VALUE", descriptionKey = "cli.option.attribute")
    private Map<String, String> attributes = new LinkedHashMap<>();

    @Option(names = "--encoding", paramLabel = "CHARSET", descriptionKey = "cli.option.encoding")
    private Optional<String> encoding = Optional.empty();

    @Option(names = "--same-name", paramLabel = "new|skip", descriptionKey = "cli.option.same-name")
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
        Beforehand told = told();
        ReadAs as = encoding.map(Encodings::called).map(ReadAs.found()::in).orElseGet(ReadAs::found);
        try (OpenStudy open = study.open(around)) {
            Intake intake = new Intake(open);
            Batch batch = chosen(intake.read(Batch.none(), files, as, told, Progress.none(), file -> {}));
            ImportReport report = new ImportReport(around, batch);
            if (dryRun) {
                printing.print(around, report.json(Optional.empty()), a -> report.print());
                return DoneInPart.status(batch, partial);
            }
            report.complain();
            if (batch.wanted().isEmpty()) {
                return Surroundings.REFUSED;
            }
            requireDecided(batch, report);
            TakenIn taken = intake.take(batch, Progress.none());
            printing.print(around, report.json(Optional.of(taken)), a -> report.print(taken));
            return DoneInPart.status(batch, partial);
        }
    }

    private Beforehand told() {
        Optional<TranscriptKind> ofKind = kind.map(code -> TranscriptKind.ofCode(code)
                .orElseThrow(() -> Problem.of("import.unknown-kind", code).exception()));
        List<String> pairs = voices.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .toList();
        MappingTable table = speakers.map(MappingTable::read).orElseGet(MappingTable::none);
        return Beforehand.nothing()
                .with(MappingTable.ofPairs(pairs).before(table))
                .ofKind(ofKind)
                .with(attributes)
                .withRole(role);
    }

    private Batch chosen(Batch batch) {
        Batch chosen = batch;
        for (FileIntake file : batch.files()) {
            if (file.state() == FileState.DUPLICATE && duplicates == Duplicates.TAKE) {
                chosen = chosen.with(file.path(), Choice.TAKE);
            }
            if (file.state() == FileState.SAME_NAME && sameName.isPresent()) {
                chosen = chosen.with(file.path(), sameName.get() == SameName.NEW ? Choice.TAKE : Choice.LEAVE_OUT);
            }
        }
        return chosen;
    }

    private void requireDecided(Batch batch, ImportReport report) {
        if (!yes && batch.undecided() > 0) {
            report.askWhoSpeaks();
            throw Problem.of("import.voices-undecided", batch.undecided()).exception();
        }
    }

    /** How it went, for whoever started the command. */
    private static final class DoneInPart {
        static int status(Batch batch, boolean expected) {
            boolean left = batch.files().stream()
                    .anyMatch(file -> file.state() == FileState.UNREADABLE || file.state() == FileState.SAME_NAME);
            return left && !expected ? Surroundings.DONE_IN_PART : Surroundings.DONE;
        }
    }
}
