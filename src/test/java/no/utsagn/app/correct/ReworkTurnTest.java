package no.utsagn.app.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.ProblemException;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Turn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReworkTurnTest {

    @TempDir
    private Path folder;

    private OpenStudy open;
    private ReworkTurn reworking;
    private Id<Transcript> id;

    @BeforeEach
    void makeStudy() {
        Study built = new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript(
                        "Ett",
                        "I: Hvor var du?",
                        "Kari: Jeg var i Narvik.  Det var fint der.",
                        "I: Og så?",
                        "Kari: Ja.")
                .code("Sted", "Ett", "var i Narvik")
                .code("Fint", "Ett", "fint")
                .build();
        open = OpenStudy.create(
                folder.resolve("s.utsagn"), "Prøve", "IH", Clock.fixed(StudyBuilder.THEN, ZoneOffset.UTC));
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                .withTranscripts(built.transcripts())
                .with(built.codebook())
                .withCoders(built.coders())
                .with(built.codings()));
        reworking = new ReworkTurn(open);
        id = StudyBuilder.transcript(built, "Ett").id();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Transcript text() {
        return open.now().transcripts().get(id);
    }

    private Id<Turn> second() {
        return text().turns().get(1).id();
    }

    private List<String> turns() {
        return text().turns().stream()
                .map(t -> text().speakerOf(t).map(s -> s.written()).orElse("?") + ": " + text().words(t.span()))
                .toList();
    }

    private List<String> coded() {
        return open.now().codings().in(id).stream()
                .map(coding -> text().words(coding.span()))
                .toList();
    }

    @Test
    void theSameWordsBySameSpeakerAreNoChange() {
        Planned planned = reworking.plan(
                id, second(), Reworked.of(text().words(text().turn(second()).span())));
        assertThat(planned.isEmpty()).isTrue();
    }

    @Test
    void wordsChangeWhereTheyStandAndOtherTurnsDoNot() {
        reworking.apply(reworking.plan(id, second(), Reworked.of("Jeg var i Bodø.  Det var stilt der.")));
        assertThat(turns())
                .containsExactly(
                        "I: Hvor var du?", "Kari: Jeg var i Bodø.  Det var stilt der.", "I: Og så?", "Kari: Ja.");
        assertThat(coded()).containsExactly("var i Bodø", "stilt");
    }

    @Test
    void aCutFollowsTheWordsHoweverManyBlanksStandThere() {
        Reworked.Second rest = new Reworked.Second(
                "Det var fint der.",
                Optional.of(new Who.Voice(text().speakers().iterator().next().id())));
        reworking.apply(
                reworking.plan(id, second(), Reworked.of("Jeg var i Narvik.").then(rest)));
        assertThat(turns())
                .containsExactly(
                        "I: Hvor var du?", "Kari: Jeg var i Narvik.", "I: Det var fint der.", "I: Og så?", "Kari: Ja.");
        open.undo();
        assertThat(turns()).hasSize(4);
    }

    @Test
    void somebodyNewSaysItAndTheNextTurnJoinsIt() {
        Reworked wanted = Reworked.of("Jeg var i Narvik.")
                .by(new Who.Newcomer("Siv", "kandidat"))
                .joined();
        Planned planned = reworking.plan(id, second(), wanted);
        assertThat(planned.effect().vanishing())
                .extracting(Effect.Touched::before)
                .containsExactly("fint");
        reworking.apply(planned);
        assertThat(turns()).containsExactly("I: Hvor var du?", "Siv: Jeg var i Narvik. Og så?", "Kari: Ja.");
    }

    @Test
    void whatStandsForANameStays() {
        int at = text().text().indexOf("Narvik");
        Replacement by = new Replacement(Id.random(), Span.ofLength(at, "Narvik".length()), Id.random());
        open.apply(
                EditKind.NAMES_REPLACED,
                List.of(),
                study -> study.edited(id, new TextEdit.PutReplacement(by, "[by]"), open.stamp()));
        reworking.apply(reworking.plan(id, second(), Reworked.of("Jeg bodde i [by].  Det var fint.")));
        assertThat(turns().get(1)).isEqualTo("Kari: Jeg bodde i [by].  Det var fint.");
        assertThat(text().replacements()).hasSize(1);
    }

    @Test
    void aTurnNeedsAWord() {
        assertThatThrownBy(() -> reworking.plan(id, second(), Reworked.of(" "))).isInstanceOf(ProblemException.class);
    }
}
