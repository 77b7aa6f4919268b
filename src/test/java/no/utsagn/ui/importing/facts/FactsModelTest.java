package no.utsagn.ui.importing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.app.Jobs;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.transcripts.intake.Intake;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.app.transcripts.intake.batch.VoiceRow;
import no.utsagn.base.Problem;
import no.utsagn.importing.filename.NamePart;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Round;
import no.utsagn.ui.importing.batch.BatchModel;
import no.utsagn.ui.importing.facts.ColumnsModel.Line;
import no.utsagn.ui.importing.facts.ColumnsModel.Use;
import no.utsagn.ui.running.RunningModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsModelTest {

    private static final String TALK = "Intervjuer: Hvordan gikk det?\n\nKari: Det gikk bra med oss i dag.\n\n"
            + "Intervjuer: Hvorfor?\n\nKari: Vi fikk det til.\n";
    private static final String ANSWERS =
            """
            Nr;E-post;Bransje;Hva har vært nyttig?;Hva savner du?
            7;a@bedrift.no;bakeri;Det har vært fint å ha en fast person å ringe til.;Mer tid sammen i starten av det hele.
            12;b@bedrift.no;transport;Vi visste hva vi gikk til, og hun kom innom hver uke.;At noen hadde sagt fra før det var for sent.
            """;

    @TempDir
    Path folder;

    private final List<Problem> refused = new ArrayList<>();
    private OpenStudy open;
    private BatchModel batch;
    private NamesModel names;
    private ColumnsModel columns;
    private ByHand byHand;

    @BeforeEach
    void start() {
        open = OpenStudy.create(folder.resolve("s.utsagn"), "Studie", "IH", Clock.systemUTC());
        RunningModel running = new RunningModel(Jobs.atOnce(), later -> {});
        batch = new BatchModel(new Intake(open), running, Runnable::run, refused::add);
        names = new NamesModel(batch, () -> open.now().people());
        columns = new ColumnsModel(batch);
        byHand = new ByHand(batch);
    }

    @AfterEach
    void leave() {
        open.close();
        assertThat(refused).isEmpty();
    }

    private void read(String... namesAndTexts) throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.add(
                    Files.writeString(folder.resolve(namesAndTexts[i]), namesAndTexts[i + 1], StandardCharsets.UTF_8));
        }
        batch.add(files);
    }

    private FileIntake file() {
        return batch.file().orElseThrow();
    }

    private NamePart part(String written) {
        return names.parts().stream()
                .filter(part -> part.written().equals(written))
                .findFirst()
                .orElseThrow();
    }

    private Line column(String name) {
        return columns.lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSignMeansWhatThePersonSaysInEveryName() throws Exception {
        read("Int1_SPL_A.txt", TALK, "Int2_SPL_A.txt", TALK.replace("Kari", "Siri"));
        names.take("{type}{nummer}_{rolle}_{sted}");
        assertThat(names.role(part("SPL"))).as("no role of this study").isEmpty();
        names.mean(part("SPL"), "kandidat");
        names.mean(part("A"), "team 1");
        assertThat(names.role(part("SPL")).map(Role::singular)).contains("kandidat");
        assertThat(batch.batch().get().files())
                .extracting(FileIntake::site)
                .containsExactly(Optional.of("team 1"), Optional.of("team 1"));
        assertThat(batch.batch().get().files()).allSatisfy(one -> assertThat(one.voices())
                .allMatch(voice -> voice.who().isPresent()));
        names.mean(part("A"), " ");
        assertThat(file().site()).as("the sign itself again").contains("A");
        batch.undo();
        assertThat(file().site()).contains("team 1");
        assertThat(part("A").value()).as("what was told is taken back too").isEqualTo("team 1");
    }

    @Test
    void aPatternThatIsLearntIsNoStepOfItsOwn() throws Exception {
        read("Int1_A.txt", TALK);
        byHand.round("1");
        assertThat(batch.canUndo().get()).isTrue();
        read("Int2_B.txt", TALK.replace("bra", "dårlig"), "Int3_C.txt", TALK.replace("bra", "greit"));
        assertThat(names.template()).isNotEmpty();
        assertThat(batch.canUndo().get()).isFalse();
        batch.undo();
        assertThat(batch.batch().get().files()).hasSize(3);
        assertThat(names.template()).isNotEmpty();
        assertThat(file().fields().round()).as("said before the others came").contains(new Round("1"));
    }

    @Test
    void partsThatMeanThemselvesCannotMeanAnythingElse() throws Exception {
        read("Int1_A_2026-09-02.txt", TALK, "Int2_B_2026-09-03.txt", TALK.replace("bra", "dårlig"));
        names.take("{type}{nummer}_{sted}_{dato}");
        assertThat(names.parts())
                .filteredOn(NamesModel::canMean)
                .extracting(NamePart::written)
                .containsExactly("A");
    }

    @Test
    void whatIsTypedOfAFileStaysWhenMoreIsFoundOut() throws Exception {
        read("Int1_A.txt", TALK, "Int2_B.txt", TALK.replace("bra", "dårlig"));
        byHand.kind(TranscriptKind.GROUP_INTERVIEW);
        byHand.round("runde 3");
        byHand.attribute("Varighet", "50 min");
        byHand.attribute("", "ingenting");
        names.take("{type}{nummer}_{sted}");
        byHand.attribute("Sted", "team 2");
        batch.reread(file().path(), as -> as.in(StandardCharsets.ISO_8859_1));
        assertThat(file().fields().kind()).isEqualTo(TranscriptKind.GROUP_INTERVIEW);
        assertThat(file().fields().round()).contains(new Round("runde 3"));
        assertThat(file().site()).contains("team 2");
        assertThat(file().fields().attributes().values()).isEqualTo(Map.of("Varighet", "50 min", "nummer", "1"));
        byHand.attribute("Varighet", "");
        byHand.round("");
        assertThat(file().fields().attributes().values()).isEqualTo(Map.of("nummer", "1"));
        assertThat(file().fields().round()).isEmpty();
    }

    @Test
    void whoIsFromTheFilesSiteMovesWithIt() throws Exception {
        read("Int1_A.txt", TALK, "Int2_B.txt", TALK.replace("bra", "dårlig"));
        names.take("{type}{nummer}_{sted}");
        assertThat(file().voice("Kari").flatMap(VoiceRow::site)).contains("A");
        byHand.site("team 1");
        assertThat(file().voice("Kari").flatMap(VoiceRow::site)).contains("team 1");
        assertThat(file().voice("Intervjuer").flatMap(VoiceRow::site)).isEmpty();
    }

    @Test
    void theColumnsShowWhatTheyWereTakenFor() throws Exception {
        read("svar.csv", ANSWERS);
        assertThat(columns.lines())
                .extracting(Line::name, Line::use, Line::example)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple("Nr", Use.WHO, "7"),
                        org.assertj.core.groups.Tuple.tuple("E-post", Use.LEFT_OUT, "a@bedrift.no"),
                        org.assertj.core.groups.Tuple.tuple("Bransje", Use.ATTRIBUTE, "bakeri"))
                .extracting(tuple -> tuple.toList().get(1))
                .endsWith(Use.TEXT, Use.TEXT);
        assertThat(columns.lines().get(0)).hasToString("column for WHO");
        assertThat(columns.example().map(Map.Entry::getKey)).contains("7");
    }

    @Test
    void aColumnForSomethingElseIsReadAtOnceAndTakenBack() throws Exception {
        read("svar.csv", ANSWERS);
        columns.take(column("Hva savner du?"), Use.LEFT_OUT);
        assertThat(columns.lines()).extracting(Line::use).endsWith(Use.TEXT, Use.LEFT_OUT);
        assertThat(file().content().orElseThrow().turns()).hasSize(2);
        columns.take(column("Bransje"), Use.WHO);
        assertThat(column("Nr").use()).as("there is one column for who").isEqualTo(Use.LEFT_OUT);
        assertThat(file().voices()).extracting(VoiceRow::label).containsExactly("bakeri", "transport");
        batch.undo();
        assertThat(file().voices()).extracting(VoiceRow::label).containsExactly("7", "12");
    }

    @Test
    void theLastColumnWithTextCannotBeForAnythingElse() throws Exception {
        read("svar.csv", ANSWERS);
        assertThat(columns.uses(column("Hva savner du?"))).containsExactly(Use.values());
        columns.take(column("Hva savner du?"), Use.ATTRIBUTE);
        assertThat(columns.uses(column("Hva har vært nyttig?"))).containsExactly(Use.TEXT);
        assertThat(columns.uses(column("Nr"))).as("a time needs somebody else").doesNotContain(Use.AT);
    }

    @Test
    void aColumnWithoutAnyTextIsRefusedAndTheFileStaysAsItWas() throws Exception {
        read(
                "svar.csv",
                "Nr;Tom;Hva mener du om dette?\n1;;"
                        + "Det var fint å få snakke om det.\n2;;Ja, det synes jeg også.\n");
        columns.take(column("Tom"), Use.TEXT);
        columns.take(column("Hva mener du om dette?"), Use.LEFT_OUT);
        assertThat(refused).hasSize(1);
        refused.clear();
        assertThat(file().content().orElseThrow().turns()).isNotEmpty();
        assertThat(column("Hva mener du om dette?").use()).isEqualTo(Use.TEXT);
    }

    @Test
    void aFileThatIsNoTableHasNoColumns() throws Exception {
        read("Int1.txt", TALK);
        assertThat(columns.lines()).isEmpty();
    }
}
