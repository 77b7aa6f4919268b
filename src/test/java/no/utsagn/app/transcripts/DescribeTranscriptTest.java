package no.utsagn.app.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.transcripts.DescribeTranscript.Description;
import no.utsagn.base.Id;
import no.utsagn.base.ProblemException;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescribeTranscriptTest {

    @TempDir
    Path folder;

    private OpenStudy open;
    private DescribeTranscript describing;
    private Id<Transcript> id;

    @BeforeEach
    void openStudy() {
        Study study = new StudyBuilder().transcript("Intervju 1", "I: Hei.").build();
        open = OpenStudy.create(folder.resolve("s.utsagn"), "Prøve", "IH", Clock.systemUTC());
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), empty -> empty.with(study.people())
                .withTranscripts(study.transcripts()));
        describing = new DescribeTranscript(open);
        id = StudyBuilder.transcript(study, "Intervju 1").id();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void allThatIsSaidIsChangedInOneStep() {
        Description before = describing.description(id);
        Description wanted =
                new Description("Fokusgruppe 1", TranscriptKind.FOCUS_GROUP, Optional.of("2"), Optional.of("team 1"));
        describing.describe(id, wanted);
        assertThat(describing.description(id)).isEqualTo(wanted);
        assertThat(open.now().people().sites().stream().map(Site::name)).containsExactly("team 1");
        open.undo();
        assertThat(describing.description(id)).isEqualTo(before);
    }

    @Test
    void aSiteThatIsThereIsUsedAgain() {
        Description one = new Description("A", TranscriptKind.INTERVIEW, Optional.empty(), Optional.of("team 1"));
        describing.describe(id, one);
        describing.describe(
                id, new Description("B", TranscriptKind.INTERVIEW, Optional.empty(), Optional.of("Team 1")));
        assertThat(open.now().people().sites().size()).isEqualTo(1);
    }

    @Test
    void theSameAgainIsNoStep() {
        Study before = open.now();
        describing.describe(id, describing.description(id));
        assertThat(open.now()).isSameAs(before);
    }

    @Test
    void aTitleIsNeeded() {
        assertThatThrownBy(() -> describing.describe(
                        id, new Description(" ", TranscriptKind.INTERVIEW, Optional.empty(), Optional.empty())))
                .isInstanceOf(ProblemException.class);
    }
}
