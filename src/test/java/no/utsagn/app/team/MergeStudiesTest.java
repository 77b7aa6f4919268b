package no.utsagn.app.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Messages;
import no.utsagn.base.Progress;
import no.utsagn.base.TextLanguage;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Field;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.Outcome;
import no.utsagn.merge.Question;
import no.utsagn.storage.Backups;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeStudiesTest {

    @TempDir
    private Path folder;

    private TwoCopies two;

    @BeforeEach
    void makeCopies() {
        two = new TwoCopies(folder);
    }

    @AfterEach
    void closeCopies() {
        two.close();
    }

    private Study now() {
        return two.ours.now();
    }

    private List<String> names() {
        return now().codebook().codes().stream()
                .map(code -> code.name())
                .sorted()
                .toList();
    }

    @Test
    void aRenamedCodeIsStillOneCode() {
        two.there(TwoCopies.rename("Tid", "Nok tid"));
        two.here(TwoCopies.define("Tid", "Tid i arbeidet"));
        two.merge(Answers.none());
        assertThat(names()).containsExactly("Nok tid", "Trygghet", "Åpenhet om feil");
        assertThat(two.code("Nok tid").fields().definition().brief()).isEqualTo("Tid i arbeidet");
    }

    @Test
    void aDeletedCodeDoesNotComeBackWithACopy() {
        two.here(s -> s.without(Tombstone.Kind.CODE, two.code("Tid").id().value(), false));
        two.merge(Answers.none());
        assertThat(names()).containsExactly("Trygghet", "Åpenhet om feil");
        assertThat(now().codings().size()).isEqualTo(1);
    }

    @Test
    void aCodeDeletedHereAndUsedThereIsAskedAndKeptWithItsCodings() {
        Question question = Question.of(two.code("Tid").id().value(), Field.EXISTENCE);
        two.here(s -> s.without(Tombstone.Kind.CODE, two.code("Tid").id().value(), false));
        two.there(TwoCopies.code("Tid", "Intervju 2", "dårlig", two.ours.me().id()));
        Outcome outcome = two.look(Answers.none());
        assertThat(outcome.open()).containsExactly(question);
        assertThatThrownBy(() -> two.merge(Answers.none())).hasMessage("merge.undecided");
        two.merge(Answers.none().with(question, Answer.THEIRS));
        assertThat(names()).contains("Tid");
        assertThat(now().codings().size()).isEqualTo(4);
    }

    @Test
    void aDifferingDefinitionIsAskedAndNeitherIsDropped() {
        two.here(TwoCopies.define("Tid", "Det som tar tid"));
        two.there(TwoCopies.define("Tid", "Når noen har det travelt"));
        Question question = Question.of(two.code("Tid").id().value(), Field.BRIEF);
        assertThat(two.look(Answers.none()).open()).containsExactly(question);
        two.merge(Answers.none().with(question, Answer.own("Tid, og det at den mangler")));
        assertThat(two.code("Tid").fields().definition().brief()).isEqualTo("Tid, og det at den mangler");
    }

    @Test
    void namesThatDifferInCapitalsAloneAreOfferedAsOne() {
        two.here(TwoCopies.make("Mestring"));
        two.there(TwoCopies.make("mestring"));
        Outcome outcome = two.look(Answers.none());
        assertThat(outcome.likely()).extracting(LikelySame::why).contains(LikelySame.Why.SAME_NAME);
        assertThat(outcome.isDecided()).isFalse();
        two.merge(Answers.none().with(outcome.likely().get(0).question(), Answer.JOIN));
        assertThat(names())
                .filteredOn(name -> name.equalsIgnoreCase("mestring"))
                .hasSize(1);
    }

    @Test
    void textsOfTheSameNameAndLengthAreNotTakenForTheSame() {
        Transcript mine = TwoCopies.transcript(
                new StudyBuilder()
                        .transcript("Nytt", "I: Hvordan er det?", "?: Det er fint her.")
                        .build(),
                "Nytt");
        Transcript other = TwoCopies.transcript(
                new StudyBuilder()
                        .transcript("Nytt", "I: Hvordan er det?", "?: Det er trist nå.")
                        .build(),
                "Nytt");
        two.here(s -> s.with(mine));
        two.there(s -> s.with(other));
        two.merge(Answers.none());
        assertThat(now().transcripts().ids()).contains(mine.id(), other.id());
    }

    @Test
    void aNewDocumentIsCopiedWithItsCodings() {
        Transcript other = TwoCopies.transcript(
                new StudyBuilder()
                        .transcript("Nytt", "I: Hvordan er det?", "?: Det er fint her.")
                        .build(),
                "Nytt");
        two.there(s -> s.with(other));
        two.there(TwoCopies.code("Tid", "Nytt", "fint her", two.ours.me().id()));
        two.merge(Answers.none());
        assertThat(now().codings().in(other.id())).hasSize(1);
    }

    @Test
    void aTextThatBothTookInIsOneWithTheCodingsOfBoth() {
        String said = "?: Det er fint her, men det tar tid før en blir kjent med dem en skal hjelpe og de med en. ";
        Transcript mine = TwoCopies.transcript(
                new StudyBuilder()
                        .transcript("Nytt", "I: Hvordan er det?", said.repeat(3).strip())
                        .build(),
                "Nytt");
        Transcript other = TwoCopies.transcript(
                new StudyBuilder()
                        .transcript("Ny", "I: Hvordan er det?", said.repeat(3).strip())
                        .build(),
                "Ny");
        two.here(s -> s.with(mine));
        two.here(TwoCopies.code("Tid", "Nytt", "tar tid", two.ours.me().id()));
        two.there(s -> s.with(other));
        two.there(TwoCopies.code("Trygghet", "Ny", "fint her", two.ours.me().id()));
        two.merge(Answers.by(Answers.Rule.OURS));
        assertThat(now().transcripts().size()).isEqualTo(3);
        Transcript one = TwoCopies.transcript(now(), "Nytt");
        assertThat(now().codings().in(one.id()))
                .extracting(Coding::span)
                .extracting(one::words)
                .containsExactlyInAnyOrder("tar tid", "fint her");
        assertThat(two.look(Answers.by(Answers.Rule.OURS)).changesNothing(now()))
                .isTrue();
    }

    @Test
    void aCodingStaysOnItsWordsWhenTheOtherMendedTheText() {
        Transcript first = TwoCopies.transcript(now(), "Intervju 1");
        int at = first.text().indexOf("Det gikk");
        two.there(s -> s.edited(first.id(), new TextEdit.Replace(Span.at(at), "Ja, altså. "), StudyBuilder.anyStamp()));
        two.here(TwoCopies.code(
                "Trygghet", "Intervju 1", "bra med tid", two.ours.me().id()));
        two.merge(Answers.none());
        Transcript merged = TwoCopies.transcript(now(), "Intervju 1");
        assertThat(now().codings().in(first.id()))
                .extracting(Coding::span)
                .extracting(merged::words)
                .containsExactlyInAnyOrder("gikk bra", "tid til ro", "bra med tid");
    }

    @Test
    void theSameWordsCodedByTheSameCoderInBothAreOneCoding() {
        two.here(
                TwoCopies.code("Trygghet", "Intervju 2", "dårlig", two.ours.me().id()));
        two.there(
                TwoCopies.code("Trygghet", "Intervju 2", "dårlig", two.ours.me().id()));
        two.merge(Answers.none());
        assertThat(now().codings().size()).isEqualTo(4);
        two.merge(Answers.none());
        assertThat(now().codings().size()).isEqualTo(4);
    }

    @Test
    void mergingTwiceLeavesNothingToDo() {
        two.there(TwoCopies.rename("Tid", "Nok tid"));
        two.merge(Answers.none());
        int acts = two.ours.audit().size();
        assertThat(two.look(Answers.none()).changesNothing(now())).isTrue();
        two.merge(Answers.none());
        assertThat(two.ours.audit()).hasSize(acts);
    }

    @Test
    void itIsOneStepThatCanBeTakenBackAndMadeAgain() {
        Study before = now();
        two.there(TwoCopies.rename("Tid", "Nok tid"));
        two.merge(Answers.none());
        Study after = now();
        two.ours.undo();
        assertThat(now()).isEqualTo(before);
        two.ours.redo();
        assertThat(now()).isEqualTo(after);
        two.ours.undo();
        assertThat(two.look(Answers.none()).changesNothing(now())).isFalse();
        two.merge(Answers.none());
        assertThat(now().codebook()).isEqualTo(after.codebook());
    }

    @Test
    void aBackupIsMadeFirst() {
        two.there(TwoCopies.rename("Tid", "Nok tid"));
        int before = Backups.beside(two.file).size();
        two.merge(Answers.none());
        assertThat(Backups.beside(two.file)).hasSize(before + 1);
    }

    @Test
    void whoIsRemovedForGoodThereIsRemovedHereAndThatIsNotTakenBack() {
        var kari = now().people().participants().stream()
                .filter(p -> p.name().filter("Kari"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        try (OpenStudy theirs = OpenStudy.open(two.copy, Clock.systemUTC())) {
            theirs.apply(
                    EditKind.REMOVED_FOR_GOOD,
                    List.of(),
                    s -> s.without(Tombstone.Kind.PARTICIPANT, kari.id().value(), true));
        }
        assertThat(two.look(Answers.none()).forGood()).isTrue();
        two.merge(Answers.none());
        assertThat(now().people().participants().has(kari.id())).isFalse();
        assertThat(two.ours.canUndo()).isFalse();
    }

    @Test
    void whatIsNoCopyOfThisStudyIsRefusedAndNothingIsChanged() throws IOException {
        Path other = folder.resolve("annen.utsagn");
        OpenStudy.create(other, "En annen", "Eirik", Clock.systemUTC()).close();
        Path text = Files.writeString(folder.resolve("tekst.utsagn"), "Ikke en studie");
        Study before = now();
        refused(other, "merge.other-study");
        refused(text, "storage.not-a-study");
        refused(folder.resolve("finnes ikke.utsagn"), "storage.missing");
        refused(two.file, "merge.same-file");
        assertThat(now()).isEqualTo(before);
    }

    @Test
    void aDamagedCopyIsRefusedAndStaysAsItIs() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(two.copy.toFile(), "rw")) {
            file.setLength(file.length() - 1000);
        }
        byte[] bytes = Files.readAllBytes(two.copy);
        refused(two.copy, "storage.damaged");
        assertThat(Files.readAllBytes(two.copy)).isEqualTo(bytes);
    }

    @Test
    void aCopyThatIsOpenElsewhereIsRefused() {
        try (OpenStudy theirs = OpenStudy.open(two.copy, Clock.systemUTC())) {
            assertThat(theirs.now()).isNotNull();
            refused(two.copy, "storage.not-closed");
            assertThat(TwoCopies.code(theirs.now(), "Tid")).isPresent();
        }
    }

    @Test
    void theCopyIsNotChangedByBeingMerged() throws IOException {
        two.there(TwoCopies.rename("Tid", "Nok tid"));
        byte[] before = Files.readAllBytes(two.copy);
        two.merge(Answers.none());
        assertThat(Files.readAllBytes(two.copy)).isEqualTo(before);
    }

    @Test
    void aStudyChangedMeanwhileIsLookedAtAnew() {
        two.there(TwoCopies.rename("Tid", "Nok tid"));
        Meeting meeting = MergeStudies.look(two.ours, two.copy, Progress.none());
        two.here(TwoCopies.make("Ro"));
        assertThatThrownBy(() -> MergeStudies.merge(two.ours, meeting, Answers.none()))
                .hasMessage("merge.changed-meanwhile");
    }

    @Test
    void theReportIsWrittenInEachFormatAndTellsOnlyWhatChanged() throws IOException {
        two.there(TwoCopies.rename("Tid", "Nok tid"));
        Meeting meeting = MergeStudies.look(two.ours, two.copy, Progress.none());
        MergeReport report = new MergeReport(meeting, Messages.in(TextLanguage.BOKMAAL));
        for (String ending : List.of("docx", "html", "csv")) {
            report.write(Answers.none(), folder.resolve("rapport." + ending), Optional.empty());
        }
        List<String> lines = Files.readAllLines(folder.resolve("rapport.csv"));
        assertThat(lines).filteredOn(line -> line.contains("Nok tid")).hasSize(1);
        assertThat(lines.get(1)).startsWith("Koder;3;3;3;3");
        assertThat(Files.readString(folder.resolve("rapport.html"))).contains("Nok tid");
    }

    @Test
    void whatSomebodyWroteInsteadIsTaken() {
        two.here(s -> s.with(s.facts().titled("Natt")));
        two.there(s -> s.with(s.facts().titled("Nattevakt")));
        Question question = Question.of(now().id().value(), Field.NAME);
        assertThat(two.look(Answers.none()).open()).containsExactly(question);
        two.merge(Answers.none().with(question, Answer.own("Nattskift")));
        assertThat(now().facts().title()).isEqualTo("Nattskift");
    }

    @Test
    void aTranscriptDeletedHereAndCodedThereIsKeptByAnyRule() {
        Transcript first = TwoCopies.transcript(now(), "Intervju 1");
        two.here(s -> s.without(Tombstone.Kind.TRANSCRIPT, first.id().value(), false));
        two.there(TwoCopies.code(
                "Trygghet", "Intervju 1", "gikk bra", two.ours.me().id()));
        assertThat(two.look(Answers.none()).open())
                .containsExactly(Question.of(first.id().value(), Field.EXISTENCE));
        Outcome outcome = two.merge(Answers.by(Answers.Rule.OURS));
        assertThat(outcome.differences())
                .filteredOn(d -> d.thing().equals(first.id().value()))
                .hasSize(1);
        assertThat(now().codings().in(first.id())).hasSize(3);
    }

    private void refused(Path copy, String why) {
        assertThatThrownBy(() -> MergeStudies.look(two.ours, copy, Progress.none()))
                .hasMessage(why);
    }
}
