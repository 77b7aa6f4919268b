package no.utsagn.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.correct.ReimportTranscript;
import no.utsagn.app.transcripts.intake.Intake;
import no.utsagn.app.transcripts.intake.TakenIn;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.Beforehand;
import no.utsagn.app.transcripts.intake.batch.Choice;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.app.transcripts.intake.batch.FileState;
import no.utsagn.app.transcripts.intake.batch.Sameness;
import no.utsagn.base.Problem;
import no.utsagn.base.Progress;
import no.utsagn.importing.ReadAs;
import no.utsagn.importing.SpeakerMapping;
import no.utsagn.importing.filename.NamePattern;
import no.utsagn.importing.informants.InformantTable;
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

    @Option(names = "--names-pattern", paramLabel = "TEMPLATE", descriptionKey = "cli.option.names-pattern")
    private Optional<String> namesPattern = Optional.empty();

    @Option(names = "--informants", paramLabel = "TABLE", descriptionKey = "cli.option.informants")
    private Optional<Path> informants = Optional.empty();

    @Option(names = "--encoding", paramLabel = "CHARSET", descriptionKey = "cli.option.encoding")
    private Optional<String> encoding = Optional.empty();

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
            correct(open, batch);
            printing.print(around, report.json(Optional.of(taken)), a -> report.print(taken));
            return DoneInPart.status(batch, partial);
        }
    }

    /** Each correction is a step of its own; codings stay where they were. */
    private static void correct(OpenStudy open, Batch batch) {
        ReimportTranscript correcting = new ReimportTranscript(open);
        batch.files().stream()
                .filter(FileIntake::corrects)
                .forEach(file -> correcting.apply(correcting.propose(
                        file.path(),
                        file.same().flatMap(Sameness::transcript),
                        Optional.empty(),
                        SpeakerMapping.none(),
                        file.read().as())));
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
                .withRole(role)
                .named(namesPattern.map(NamePattern::of))
                .informed(informants.map(InformantTable::read));
    }

    private Batch chosen(Batch batch) {
        Batch chosen = batch;
        for (FileIntake file : batch.files()) {
            if (file.state() == FileState.DUPLICATE && duplicates == Duplicates.TAKE) {
                chosen = chosen.with(file.path(), Choice.TAKE);
            }
            if (file.state() == FileState.SAME_NAME && sameName.isPresent()) {
                chosen = chosen.with(file.path(), choice(sameName.get(), file));
            }
        }
        return chosen;
    }

    private static Choice choice(SameName wanted, FileIntake file) {
        boolean inStudy = file.same().flatMap(Sameness::transcript).isPresent();
        return switch (wanted) {
            case NEW -> Choice.TAKE;
            case CORRECT -> inStudy ? Choice.CORRECT : Choice.OPEN;
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
    private static final class DoneInPart {
        static int status(Batch batch, boolean expected) {
            boolean left = batch.files().stream()
                    .anyMatch(file -> file.state() == FileState.UNREADABLE || file.state() == FileState.SAME_NAME);
            return left && !expected ? Surroundings.DONE_IN_PART : Surroundings.DONE;
        }
    }
}
