package no.utsagn.ui.importing.pattern;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import no.utsagn.app.transcripts.intake.Intake;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.ImportedTurn;
import no.utsagn.importing.ReadAs;
import no.utsagn.importing.speaker.SpeakerPattern;
import no.utsagn.importing.speaker.Told;
import no.utsagn.importing.speaker.opening.Shape;
import no.utsagn.ui.importing.batch.BatchModel;

/** How the chosen file marks its speakers, and how else it could be read. */
public final class PatternModel {

    private static final List<Shape> OFFERED =
            List.of(Shape.COLON, Shape.TAB, Shape.BOLD, Shape.FENCED, Shape.OWN_LINE, Shape.DASH, Shape.NONE);
    private static final int EXAMPLES = 2;
    private static final int EXAMPLE_LENGTH = 44;

    /**
     * A way of reading a file.
     *
     * @param shape empty where the program finds out by itself
     * @param turns how many turns it gives
     * @param named how many of them somebody is named for
     * @param voices how many voices
     */
    public record Way(Optional<Shape> shape, int turns, int named, int voices) {}

    private final BatchModel batch;

    public PatternModel(BatchModel batch) {
        this.batch = batch;
    }

    /** The chosen file, if it can be read. */
    public Optional<ImportedFile> file() {
        return batch.file().flatMap(FileIntake::content);
    }

    /** The pattern found in it. */
    public Optional<SpeakerPattern> pattern() {
        return file().map(ImportedFile::pattern);
    }

    /** How many turns somebody is named for. */
    public static int named(ImportedFile file) {
        return (int)
                file.turns().stream().filter(turn -> turn.label().isPresent()).count();
    }

    /** The first turns as the file has them, time and name before the words. */
    public static List<String> examples(ImportedFile file) {
        List<String> examples = new ArrayList<>();
        for (ImportedTurn turn : file.turns()) {
            if (turn.label().isPresent() && examples.size() < EXAMPLES) {
                String time = turn.at().map(at -> "[" + time(at) + "] ").orElse("");
                examples.add(
                        time + turn.label().get() + ": " + shortened(turn.span().of(file.text())));
            }
        }
        return List.copyOf(examples);
    }

    private static String shortened(String words) {
        String line = words.replace('\n', ' ');
        return line.length() > EXAMPLE_LENGTH
                ? line.substring(0, EXAMPLE_LENGTH).strip() + " …"
                : line;
    }

    /** A time in a recording: "00:12:31". */
    public static String time(Duration at) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", at.toHours(), at.toMinutesPart(), at.toSecondsPart());
    }

    /** Works out what each way of reading the chosen file gives, in the background. */
    public void ways(Consumer<List<Way>> answer) {
        batch.file().ifPresent(file -> {
            Batch all = batch.batch().get();
            batch.ask(intake -> ways(intake, all, file), answer);
        });
    }

    private List<Way> ways(Intake intake, Batch all, FileIntake file) {
        List<Way> ways = new ArrayList<>();
        way(intake, all, file, Optional.empty()).ifPresent(ways::add);
        for (Shape shape : OFFERED) {
            way(intake, all, file, Optional.of(shape)).ifPresent(ways::add);
        }
        return List.copyOf(ways);
    }

    private Optional<Way> way(Intake intake, Batch all, FileIntake file, Optional<Shape> shape) {
        ReadAs as = with(file.read().as(), shape);
        return intake.reread(all, file.path(), as, batch.told())
                .file(file.path())
                .flatMap(FileIntake::content)
                .map(read -> new Way(
                        shape, read.turns().size(), named(read), read.voices().size()));
    }

    /** Reads the chosen file in this way. */
    public void read(Way way) {
        batch.chosen().get().ifPresent(path -> batch.reread(path, as -> with(as, way.shape())));
    }

    /** The way in which the chosen file is read now. */
    public Optional<Shape> told() {
        return batch.file().flatMap(file -> file.read().as().speakers().shape());
    }

    private static ReadAs with(ReadAs as, Optional<Shape> shape) {
        Told before = as.speakers();
        return as.with(new Told(shape, before.speakers(), before.speech(), before.sameAs()));
    }
}
