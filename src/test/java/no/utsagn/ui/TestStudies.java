package no.utsagn.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import no.utsagn.app.OpenStudy;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;

/** Makes study files for tests. */
public final class TestStudies {

    private TestStudies() {}

    /** A new study file that holds this, open. Nothing can be undone in it yet. */
    public static OpenStudy holding(Study study, Path file) {
        OpenStudy open = OpenStudy.create(file, study.facts().title(), "IH", Clock.systemUTC());
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), empty -> empty.with(study.people())
                .withCoders(study.coders().with(open.me().id(), open.me()))
                .withTranscripts(study.transcripts())
                .with(study.codebook())
                .with(study.codings()));
        open.close();
        return OpenStudy.open(file, Clock.systemUTC());
    }
}
