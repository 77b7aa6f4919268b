package no.utsagn.ui.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.sample.SampleFolder;
import no.utsagn.app.sample.SampleStudy;
import no.utsagn.base.Messages;
import no.utsagn.base.Progress;
import no.utsagn.base.SafeFile;

/** How studies come to the desk. All throw a ProblemException that says why, where one cannot. */
public final class Studies {

    private static final String FOLDER = "utsagn-";
    private static final String SAMPLE = "eksempel.utsagn";

    private final Clock clock;

    public Studies(Clock clock) {
        this.clock = clock;
    }

    /** What tells the time. */
    public Clock clock() {
        return clock;
    }

    /** Opens a study. */
    public OpenStudy open(Path study) {
        return OpenStudy.open(study, clock);
    }

    /** Makes a study and opens it. */
    public OpenStudy create(Path study, String title, String coder) {
        return OpenStudy.create(study, title, coder, clock);
    }

    /** Makes a fresh copy of the sample study, in a folder that the system may clear, and opens it. Stopped, it leaves nothing open. */
    public OpenStudy sample(Messages messages, Progress progress) {
        SampleFolder samples = SampleFolder.find();
        try {
            Path folder = Files.createTempDirectory(FOLDER);
            return new SampleStudy(samples, messages, clock, step -> progress.orStop()).create(folder.resolve(SAMPLE));
        } catch (IOException e) {
            throw SafeFile.cannotWrite(Path.of(System.getProperty("java.io.tmpdir", ".")), e)
                    .exception();
        }
    }

    /** Whether a file is a copy that {@link #sample} made. */
    public static boolean isSample(Path study) {
        Path folder = study.toAbsolutePath().getParent();
        return study.endsWith(SAMPLE)
                && folder != null
                && String.valueOf(folder.getFileName()).startsWith(FOLDER);
    }
}
