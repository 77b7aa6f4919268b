package no.utsagn.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.Jobs;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.transcripts.intake.Intake;
import no.utsagn.app.transcripts.intake.TakenIn;
import no.utsagn.app.transcripts.intake.batch.FileState;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.base.TextLanguage;
import no.utsagn.ui.importing.batch.BatchModel;
import no.utsagn.ui.importing.facts.NamesModel;
import no.utsagn.ui.importing.files.Act;
import no.utsagn.ui.importing.files.FileLine;
import no.utsagn.ui.importing.voices.VoiceLine;
import no.utsagn.ui.importing.voices.VoicesModel;
import no.utsagn.ui.running.RunningModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {

    private static final String TALK = "Intervjuer: Hvordan gikk det?\n\nKari: Det gikk bra, ring 41 22 33 44.\n\n"
            + "Intervjuer: Hvorfor?\n\nKari: Så sa hun: vi fikk det til.\n";

    @TempDir
    Path folder;

    private final List<Problem> refused = new ArrayList<>();
    private OpenStudy open;
    private ImportModel model;

    @BeforeEach
    void start() {
        open = OpenStudy.create(folder.resolve("s.utsagn"), "Studie", "IH", Clock.systemUTC());
        RunningModel running = new RunningModel(Jobs.atOnce(), later -> {});
        BatchModel batch = new BatchModel(new Intake(open), running, Runnable::run, refused::add);
        model = new ImportModel(
                Messages.in(TextLanguage.BOKMAAL), batch, () -> open.now().people());
    }

    @AfterEach
    void leave() {
        open.close();
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private void read(Path... files) {
        model.batch().add(List.of(files));
    }

    private VoiceLine.One voice(String label) {
        return model.voices().lines().get().stream()
                .filter(VoiceLine.One.class::isInstance)
                .map(VoiceLine.One.class::cast)
                .filter(line -> line.voice().label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String label, String role) {
        model.voices().rolesFor(voice(label), role).get(0).action().run();
    }

    @Test
    void withoutFilesOneCannotGoOnAndIsToldWhy() {
        assertThat(model.hindrance()).contains("Velg eller slipp filer først");
        model.next(taken -> {});
        assertThat(model.step().get()).isEqualTo(Step.FILES);
    }

    @Test
    void aFileThatCannotBeReadStopsNoOther() throws Exception {
        read(write("a.txt", TALK), folder.resolve("mangler.txt"));
        assertThat(model.files().counts())
                .containsEntry(FileState.UNREADABLE, 1)
                .containsEntry(FileState.NEEDS_SPEAKERS, 1);
        model.files().toggle(FileState.UNREADABLE);
        assertThat(model.files().lines().get()).extracting(FileLine::name).containsExactly("mangler.txt");
        assertThat(model.files().lines().get().get(0).remark().text()).doesNotContain(folder.toString());
        assertThat(model.hindrance()).isEmpty();
    }

    @Test
    void aCopyStaysOutUntilSomebodyWantsIt() throws Exception {
        read(write("a.txt", TALK), write("b.txt", TALK));
        FileLine copy = model.files().lines().get().get(1);
        assertThat(copy.remark().acts()).containsExactly(Act.TAKE_ANYWAY);
        assertThat(model.voices().files()).isEqualTo(1);
        model.files().act(copy.path(), Act.TAKE_ANYWAY);
        assertThat(model.voices().files()).isEqualTo(2);
        model.batch().undo();
        assertThat(model.voices().files()).isEqualTo(1);
    }

    @Test
    void aRoleMakesSomebodyNewAndTheSameLabelIsOfferedForOtherFiles() throws Exception {
        read(write("a.txt", TALK), write("b.txt", TALK.replace("bra", "dårlig")));
        choose("Kari", "Kandidat");
        assertThat(voice("Kari").role()).contains("Kandidat");
        assertThat(voice("Kari").who()).contains("Ny: Kari");
        VoiceLine.One first = voice("Kari");
        model.voices().be(first, first.voice().who());
        assertThat(model.voices().offer().get().map(o -> o.files())).contains(1);
        model.voices().takeOffer();
        assertThat(model.voices().offer().get()).isEmpty();
        assertThat(model.review().sum().unset()).isZero();
    }

    @Test
    void whatLooksLikeALabelIsListedAndCanBeOne() throws Exception {
        read(write("a.txt", TALK + "\nSå sa hun: nå er det nok.\n\nIntervjuer: Ja?\n\nKari: Ja.\n"));
        assertThat(model.voices().lines().get())
                .filteredOn(VoiceLine.Speech.class::isInstance)
                .extracting(line -> ((VoiceLine.Speech) line).lookalikes())
                .containsExactly(List.of(new VoiceLine.Lookalike("Så sa hun:", 1)));
    }

    @Test
    void theLastStepTellsWhatComesInAndTakesItInAsOneStep() throws Exception {
        read(write("a.txt", TALK));
        choose("Kari", "Kandidat");
        List<TakenIn> taken = new ArrayList<>();
        model.next(done -> done.ifPresent(taken::add));
        model.next(done -> done.ifPresent(taken::add));
        assertThat(model.step().get()).isEqualTo(Step.REVIEW);
        assertThat(model.goName()).isEqualTo("Ta inn 1 fil");
        assertThat(model.review().sum().newcomers()).containsEntry("kandidat", 1);
        assertThat(model.review().findings().get())
                .extracting(finding -> finding.words())
                .contains("4• •• •• ••");
        assertThat(open.now().transcripts().isEmpty()).isTrue();
        model.next(done -> done.ifPresent(taken::add));
        assertThat(taken).hasSize(1);
        assertThat(open.now().transcripts().size()).isEqualTo(1);
        open.undo();
        assertThat(open.now().transcripts().isEmpty()).isTrue();
        assertThat(refused).isEmpty();
    }

    @Test
    void oneCanGoBackAndNothingIsLost() throws Exception {
        read(write("a.txt", TALK));
        choose("Kari", "Kandidat");
        model.next(done -> {});
        model.back();
        assertThat(model.step().get()).isEqualTo(Step.FILES);
        assertThat(voice("Kari").role()).isEqualTo(Optional.of("Kandidat"));
    }

    @Test
    void marksOfAnotherFileAreNotMerged() throws Exception {
        read(write("a.txt", TALK), write("b.txt", TALK.replace("bra", "dårlig")));
        List<VoiceLine> karis = model.voices().lines().get().stream()
                .filter(line ->
                        line instanceof VoiceLine.One one && one.voice().label().equals("Kari"))
                .toList();
        assertThat(karis).hasSize(2);
        assertThat(VoicesModel.canMerge(karis)).isFalse();
    }

    @Test
    void twoMarkedSpellingsBecomeTheOneThatSpeaksMore() throws Exception {
        read(write("a.txt", TALK + "\n\nIntervjuer: Så?\n\nKarri: Ja, det var det.\n"));
        List<VoiceLine.One> marked = List.of(voice("Karri"), voice("Kari"));
        assertThat(VoicesModel.canMerge(marked)).isTrue();
        model.voices().merge(marked);
        assertThat(voice("Kari").voice().otherSpellings()).containsExactly("Karri");
        assertThat(model.voices().lines().get())
                .noneMatch(line ->
                        line instanceof VoiceLine.One one && one.voice().label().equals("Karri"));
        model.batch().undo();
        assertThat(voice("Karri").voice().turns()).isEqualTo(1);
    }

    @Test
    void manyAnswersAreOneLineAndGetOneRoleTogether() throws Exception {
        StringBuilder table = new StringBuilder("Nr;Hva mener du om dette?\n");
        for (int i = 1; i <= 9; i++) {
            table.append(i)
                    .append(";Det synes jeg var fint å få snakke om nå ")
                    .append(i)
                    .append(".\n");
        }
        read(write("svar.csv", table.toString()));
        VoiceLine.Many many = model.voices().lines().get().stream()
                .filter(VoiceLine.Many.class::isInstance)
                .map(VoiceLine.Many.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(many.answers()).isEqualTo(9);
        model.voices().rolesFor(many, "Arbeidsgiver").get(0).action().run();
        assertThat(model.review().sum().newcomers()).containsValue(9);
        assertThat(model.later()).isEmpty();
    }

    @Test
    void aTableOfInformantsTellsWhoAVoiceIs() throws Exception {
        read(write("Int1.txt", TALK), write("Int2.txt", TALK.replace("Kari", "Siri")));
        NamesModel names = new NamesModel(model.batch(), model.people());
        Path table = write("informanter.csv", "Navn;Rolle;Bransje\nKari;kandidat;bakeri\nOla;kandidat;hotell\n");
        List<NamesModel.Fit> told = new ArrayList<>();
        names.informants(table, told::add);
        assertThat(told).containsExactly(new NamesModel.Fit(1, 2, List.of("Ola")));
        assertThat(voice("Kari").role()).contains("Kandidat");
        assertThat(voice("Kari").voice().attributes().get("bransje")).contains("bakeri");
        model.batch().undo();
        assertThat(names.table()).as("the table is taken back too").isEmpty();
        assertThat(voice("Kari").role()).isEmpty();
    }

    @Test
    void whatWasReadWhenSomebodyStopsIsKeptAndTheRestCanBeRead() throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            files.add(write("f" + i + ".txt", TALK.replace("bra", "bra " + i)));
        }
        List<Runnable> waiting = new ArrayList<>();
        RunningModel later = new RunningModel(new Jobs(waiting::add, Runnable::run), Runnable::run);
        BatchModel stopped = new BatchModel(new Intake(open), later, Runnable::run, refused::add);
        stopped.add(files);
        assertThat(stopped.busy().get()).isTrue();
        later.stop();
        waiting.forEach(Runnable::run);
        assertThat(stopped.busy().get()).isFalse();
        assertThat(stopped.batch().get().unread()).hasSize(6);
        waiting.clear();
        stopped.readOn();
        waiting.forEach(Runnable::run);
        assertThat(stopped.batch().get().unread()).isEmpty();
        assertThat(stopped.batch().get().files()).hasSize(6);
    }
}
