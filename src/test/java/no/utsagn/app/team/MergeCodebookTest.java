package no.utsagn.app.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.utsagn.app.CodebookFiles;
import no.utsagn.app.codes.RemoveCodes;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.Progress;
import no.utsagn.base.TextLanguage;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Field;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.Outcome;
import no.utsagn.merge.Question;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A codebook file merged into a study of the codes Trygghet, Trygghet > Åpenhet om feil and Tid. */
class MergeCodebookTest {

    private static final String NEW = "11111111-1111-1111-1111-111111111111";

    @TempDir
    private Path folder;

    private TwoCopies two;

    @BeforeEach
    void makeStudy() {
        two = new TwoCopies(folder);
    }

    @AfterEach
    void close() {
        two.close();
    }

    private Study now() {
        return two.ours.now();
    }

    private String id(String name) {
        return two.code(name).id().toString();
    }

    private Path table(String... lines) throws IOException {
        return Files.writeString(folder.resolve("bok.csv"), String.join("\n", lines));
    }

    private Meeting look(Path file) {
        return MergeCodebook.look(two.ours, file, Progress.none());
    }

    private Outcome merge(Path file, Answers answers) {
        return MergeStudies.merge(two.ours, look(file), answers);
    }

    private List<String> told() {
        return now().codebook().inTreeOrder().stream()
                .map(code -> now().codebook().path(code.id()).written() + ": "
                        + code.fields().definition().brief())
                .toList();
    }

    private static List<String> differences(Outcome outcome) {
        return outcome.differences().stream()
                .map(one -> one.path() + " " + one.what() + " " + one.side())
                .toList();
    }

    private long backups() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().contains("sikkerhetskopi")
                            || file.toString().contains("backup"))
                    .filter(Files::isRegularFile)
                    .count();
        }
    }

    @Test
    void whatTheFileLacksStaysAndIsNoDifference() throws IOException {
        Path file = table("Kode;Kort definisjon", "Tid;Nok tid til ro.", "Vakt;Om natten.");
        Outcome outcome = merge(file, Answers.none());
        assertThat(differences(outcome)).containsExactly("Tid CHANGED THEIRS", "Vakt NEW THEIRS");
        assertThat(told())
                .containsExactly(
                        "Trygghet: ", "Trygghet > Åpenhet om feil: ", "Tid: Nok tid til ro.", "Vakt: Om natten.");
    }

    @Test
    void whatDiffersAsksAndKnowsNoBase() throws IOException {
        two.here(TwoCopies.define("Tid", "Tid til hverandre."));
        Path file = table("Kode;Kort definisjon", "Tid;Nok tid til ro.");
        Outcome outcome = look(file).with(Answers.none());
        Question brief = Question.of(two.code("Tid").id().value(), Field.BRIEF);
        assertThat(outcome.open()).containsExactly(brief);
        assertThat(outcome.differences()).allSatisfy(one -> assertThat(one.fields())
                .allSatisfy(field -> assertThat(field.base()).isEmpty()));
        assertThatThrownBy(() -> merge(file, Answers.none())).hasMessage("merge.undecided");
        merge(file, Answers.none().with(brief, Answer.THEIRS));
        assertThat(told()).contains("Tid: Nok tid til ro.");
    }

    @Test
    void whatATableDoesNotSayOfACodeIsAsItIs() throws IOException {
        two.here(study -> {
            Code tid = TwoCopies.code(study, "Tid").orElseThrow();
            return study.with(tid.with(tid.fields().with(CodeStatus.SETTLED).colored("#123456"), two.ours.stamp()));
        });
        Outcome outcome = look(table(
                        "Kode;Farge;Status;Eksempel", "Tid;;;", "Trygghet > Åpenhet om feil;;;«Jeg sa det.»"))
                .with(Answers.none());
        assertThat(differences(outcome)).containsExactly("Trygghet › Åpenhet om feil CHANGED THEIRS");
    }

    @Test
    void itIsOneStepOfOursWithABackupBeforeIt() throws IOException {
        Study before = now();
        long backups = backups();
        merge(table("Kode;Kort definisjon", "Tid;Nok tid til ro.", "Vakt;Om natten."), Answers.none());
        assertThat(two.ours.undoName()).contains(EditKind.CODEBOOK_MERGED);
        assertThat(backups()).isEqualTo(backups + 1);
        assertThat(two.code("Tid").history().revisions()).hasSize(2);
        assertThat(Stream.of("Tid", "Vakt")
                        .map(two::code)
                        .map(code -> code.history().head().stamp().by()))
                .as("who merged it wrote it")
                .containsOnly(two.ours.me().id().value());
        assertThat(now().codings()).isEqualTo(before.codings());
        two.ours.undo();
        assertThat(told()).containsExactly("Trygghet: ", "Trygghet > Åpenhet om feil: ", "Tid: ");
    }

    @Test
    void theSameFileAgainBringsNothing() throws IOException {
        Path file = table("Kode;Kort definisjon", "Tid;Nok tid til ro.", "Vakt > Natt;Om natten.");
        merge(file, Answers.none());
        Study before = now();
        Outcome again = merge(file, Answers.none());
        assertThat(again.differences()).isEmpty();
        assertThat(now()).isSameAs(before);
    }

    @Test
    void ourOwnFileIsNoNews() {
        Path file = folder.resolve("egen.json");
        CodebookFiles.write(now(), file);
        Outcome outcome = look(file).with(Answers.none());
        assertThat(outcome.differences()).isEmpty();
        assertThat(outcome.changesNothing(now())).isTrue();
    }

    @Test
    void aCodeIsKnownByItsIdWhateverItIsCalledAndWhereverItLies() throws IOException {
        Path file = table("Kode;id", "Ro > Nok tid;" + id("Tid"));
        Outcome outcome = look(file).with(Answers.none());
        assertThat(outcome.open()).hasSize(2);
        merge(file, Answers.by(Answers.Rule.THEIRS));
        assertThat(told()).containsExactly("Trygghet: ", "Trygghet > Åpenhet om feil: ", "Ro: ", "Ro > Nok tid: ");
        assertThat(now().codings()
                        .all()
                        .map(coding -> now().codebook().code(coding.code()).name()))
                .containsOnly("Nok tid", "Åpenhet om feil");
    }

    @Test
    void aCodeOfTheSamePathIsTheSameAndItsOtherIdIsRemembered() throws IOException {
        Path file = table("Kode;id;Kort definisjon", "tid;" + NEW + ";Nok.");
        merge(file, Answers.by(Answers.Rule.OURS));
        assertThat(told()).contains("Tid: Nok.");
        assertThat(now().codebook().aliases().resolve(Id.of(NEW)))
                .isEqualTo(two.code("Tid").id());
        assertThat(look(table("Kode;id", "Tid til alt;" + NEW))
                        .with(Answers.none())
                        .differences())
                .as("later it is known by that id")
                .noneMatch(one -> one.what() == Difference.What.NEW);
    }

    @Test
    void codesThatLookTheSameAreOfferedAndKeepBothIdsWhenJoined() throws IOException {
        Path file = table("Kode;id;Kort definisjon", "Ro > Tid;" + NEW + ";Nok.");
        Outcome outcome = look(file).with(Answers.none());
        assertThat(outcome.likely()).extracting(LikelySame::why).containsExactly(LikelySame.Why.SAME_NAME);
        Question pair = outcome.likely().get(0).question();
        Answers joined = Answers.none().with(pair, Answer.JOIN);
        Outcome then = look(file).with(joined);
        for (Question open : then.open()) {
            joined = joined.with(open, Answer.OURS);
        }
        int codings = now().codings().size();
        merge(file, joined);
        assertThat(told()).contains("Tid: Nok.").doesNotContain("Ro > Tid: Nok.");
        assertThat(now().codings().size()).isEqualTo(codings);
        Id<Code> holder = two.code("Tid").id();
        assertThat(now().codebook().aliases().into()).hasSize(1).containsValue(holder);
        assertThat(now().codings().all().filter(coding -> coding.code().equals(holder)))
                .hasSize(2);
    }

    @Test
    void codesKeptApartAreNotOfferedAgain() throws IOException {
        Path file = table("Kode;id", "Ro > Tid;" + NEW);
        Question pair = look(file).with(Answers.none()).likely().get(0).question();
        merge(file, Answers.none().with(pair, Answer.APART));
        assertThat(look(file).with(Answers.none()).likely()).isEmpty();
    }

    @Test
    void aCodeDeletedHereAsksAndComesBackIfSomebodySaysSo() throws IOException {
        Path file = folder.resolve("egen.json");
        CodebookFiles.write(now(), file);
        Id<Code> tid = two.code("Tid").id();
        new RemoveCodes(two.ours).remove(List.of(tid));
        Outcome outcome = look(file).with(Answers.none());
        assertThat(outcome.open()).containsExactly(Question.of(tid.value(), Field.EXISTENCE));
        merge(file, Answers.none().with(outcome.open().get(0), Answer.OURS));
        assertThat(now().codebook().codes().has(tid)).isFalse();
        merge(file, Answers.none().with(outcome.open().get(0), Answer.THEIRS));
        assertThat(now().codebook().codes().has(tid)).isTrue();
        assertThat(now().tombstones()).noneMatch(stone -> stone.id().equals(tid.value()));
        assertThat(now().past().isGone(tid.value())).isFalse();
    }

    @Test
    void placesThatWouldMakeACircleDoNot() throws IOException {
        Path file = table("Kode;id", "Tid;" + id("Tid"), "Tid > Trygghet;" + id("Trygghet"));
        two.here(study -> {
            Code tid = TwoCopies.code(study, "Tid").orElseThrow();
            Code above = TwoCopies.code(study, "Trygghet").orElseThrow();
            return study.with(tid.with(tid.fields().under(Optional.of(above.id()), 7), two.ours.stamp()));
        });
        Answers crossed = Answers.none()
                .with(Question.of(two.code("Tid").id().value(), Field.PLACE), Answer.OURS)
                .with(Question.of(two.code("Trygghet").id().value(), Field.PLACE), Answer.THEIRS);
        Outcome outcome = look(file).with(crossed);
        assertThat(outcome.merged().codebook().inTreeOrder()).hasSize(3);
    }

    @Test
    void groupsOfOneNameAreOneAndNoneIsTakenAway() throws IOException {
        merge(table("Kode;Grupper", "Tid;Barrierer", "Trygghet;Drivkrefter"), Answers.none());
        merge(table("Kode;Grupper", "Tid;barrierer, Ressurser", "Trygghet;"), Answers.none());
        assertThat(now().codebook().groups().stream().map(group -> group.name()))
                .containsExactlyInAnyOrder("Barrierer", "Drivkrefter", "Ressurser");
        assertThat(two.code("Tid").fields().groups()).hasSize(2);
        assertThat(two.code("Trygghet").fields().groups()).hasSize(1);
    }

    @Test
    void anEmptyCodebookTakesAllAndItsName() throws IOException {
        two.here(study ->
                study.with(no.utsagn.codebook.Codebook.empty("Uten navn")).with(no.utsagn.coding.Codings.none()));
        merge(table("Kode", "Vakt", "Vakt > Natt"), Answers.none());
        assertThat(told()).containsExactly("Vakt: ", "Vakt > Natt: ");
        assertThat(now().codebook().name()).isEqualTo("bok");
    }

    @Test
    void theReportSaysThatItWasAFile() throws IOException {
        Path report = folder.resolve("fletting.html");
        Meeting meeting = look(table("Kode;Kort definisjon", "Tid;Nok tid til ro."));
        new MergeReport(meeting, Messages.in(TextLanguage.BOKMAAL)).write(Answers.none(), report, Optional.empty());
        assertThat(Files.readString(report))
                .contains("Kodebok flettet inn fra fil av Ingvild", "Fila", "ingen felles historie", "Nok tid til ro.");
    }
}
