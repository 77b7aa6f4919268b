package no.utsagn.app.people.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.people.EditParticipants;
import no.utsagn.app.people.Fact;
import no.utsagn.app.people.table.ExportPeople.Exported;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.ProblemException;
import no.utsagn.base.TextLanguage;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.people.Participant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTableFileTest {

    @TempDir
    Path folder;

    private OpenStudy open;

    @BeforeEach
    void openStudy() {
        Study study = new StudyBuilder()
                .person("Kari", "kandidat")
                .person("Per", "kandidat")
                .person("Berg", "arbeidsgiver")
                .transcript("Intervju 1", "I: Hei.", "Kari: Hei.", "Per: Ja.", "Berg: Nei.")
                .build();
        open = OpenStudy.create(folder.resolve("s.utsagn"), "Prøve", "IH", Clock.systemUTC());
        open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), empty -> empty.with(study.people())
                .withTranscripts(study.transcripts()));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Id<Participant> called(String name) {
        return open.now().people().participants().stream()
                .filter(p -> p.name().equals(Optional.of(name)))
                .map(Participant::id)
                .findFirst()
                .orElseThrow();
    }

    private String said(String name, Fact fact) {
        return fact.of(open.now().people(), called(name)).orElse("–");
    }

    private void say(String name, Fact fact, String value) {
        new EditParticipants(open).say(List.of(called(name)), fact, Optional.of(value));
    }

    private Exported export(Path file, TextLanguage language) {
        return new ExportPeople(open, Messages.in(language)).to(file);
    }

    private Path table(String... lines) throws IOException {
        return Files.writeString(folder.resolve("deltakere.csv"), String.join("\n", lines));
    }

    private TablePlan plan(Path file) {
        return new ImportPeople(open).plan(file);
    }

    private static String outcome(TablePlan plan) {
        return plan.changed() + " changed, " + plan.same() + " same, " + plan.leftOut() + " left out";
    }

    private static List<String> problems(TablePlan plan) {
        return plan.rows().stream()
                .flatMap(row -> row.problem().stream())
                .map(problem -> problem.key() + " " + problem.args().get(1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"csv, BOKMAAL", "csv, NYNORSK", "csv, ENGLISH", "xlsx, BOKMAAL", "xlsx, ENGLISH"})
    void whatIsExportedChangesNothingWhenItComesBack(String ending, TextLanguage language) {
        say("Kari", Fact.SITE, "team 1");
        say("Kari", Fact.CASES, "Sak A; Sak B");
        say("Kari", Fact.attribute("rolle"), "=1+1");
        say("Per", Fact.attribute("rolle"), "-5 \"grader\"; nord");
        say("Per", Fact.attribute("kommune"), "'=x");
        say("Per", Fact.attribute("etikett"), "+47");
        say("Berg", Fact.attribute("utsagn-id"), "@her");
        say("Berg", Fact.ROUND, "2");
        Path file = folder.resolve("ut." + ending);
        assertThat(export(file, language)).isEqualTo(new Exported(4, 0, false));
        TablePlan plan = plan(file);
        assertThat(plan.changes()).isEmpty();
        assertThat(outcome(plan)).isEqualTo("0 changed, 4 same, 0 left out");
    }

    @Test
    void noNameIsInTheFileEvenWhereAnAttributeHoldsOne() throws IOException {
        say("Per", Fact.attribute("sjef"), "Kari");
        Path file = folder.resolve("ut.csv");
        assertThat(export(file, TextLanguage.BOKMAAL)).isEqualTo(new Exported(4, 1, false));
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFutsagn-id;etikett;rolle;sted;runde;saker;sjef\r\n");
        assertThat(text).doesNotContain("Kari").doesNotContain("Berg");
        assertThat(plan(file).changes()).isEmpty();
    }

    @Test
    void whatASpreadsheetWouldComputeIsText() throws IOException {
        say("Kari", Fact.attribute("note"), "=HYPERLINK(\"x\")");
        Path file = folder.resolve("ut.csv");
        export(file, TextLanguage.BOKMAAL);
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("'=HYPERLINK");
    }

    @Test
    void whatWasEditedElsewhereIsSeenFirstAndTakenInAsOneStep() throws IOException {
        say("Kari", Fact.attribute("alder"), "20–29");
        say("Per", Fact.attribute("alder"), "30–39");
        Path file = folder.resolve("ut.csv");
        export(file, TextLanguage.BOKMAAL);
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("20–29", "40–49")
                        .replace(";30–39", ";")
                        .replace("arbeidsgiver", "leder"));
        TablePlan plan = plan(file);
        assertThat(outcome(plan)).isEqualTo("3 changed, 1 same, 0 left out");
        assertThat(said("Kari", Fact.attribute("alder"))).isEqualTo("20–29");
        new ImportPeople(open).take(plan);
        assertThat(said("Kari", Fact.attribute("alder"))).isEqualTo("40–49");
        assertThat(said("Per", Fact.attribute("alder"))).isEqualTo("–");
        assertThat(said("Berg", Fact.ROLE)).isEqualTo("leder");
        assertThat(open.undoName()).contains(EditKind.PEOPLE_IMPORTED);
        open.undo();
        assertThat(said("Berg", Fact.ROLE)).isEqualTo("arbeidsgiver");
        assertThat(said("Per", Fact.attribute("alder"))).isEqualTo("30–39");
    }

    @Test
    void aTableOfSomebodyElseIsMatchedByName() throws IOException {
        say("Kari", Fact.CASES, "Sak A");
        Path file = table(
                "navn;rolle;sted;sak;runde;bransje",
                "Kari;;team 1;Sak B;2;butikk",
                "Berg;leder;;;;lager",
                "Ola;kandidat;;;;gartneri");
        TablePlan plan = plan(file);
        assertThat(outcome(plan)).isEqualTo("2 changed, 0 same, 1 left out");
        assertThat(problems(plan)).containsExactly("people.table-nobody 4");
        new ImportPeople(open).take(plan);
        assertThat(said("Kari", Fact.CASES)).isEqualTo("Sak A; Sak B");
        assertThat(said("Kari", Fact.SITE)).isEqualTo("team 1");
        assertThat(said("Kari", Fact.ROUND)).isEqualTo("2");
        assertThat(said("Kari", Fact.ROLE)).isEqualTo("kandidat");
        assertThat(said("Berg", Fact.ROLE)).isEqualTo("leder");
        assertThat(said("Berg", Fact.attribute("bransje"))).isEqualTo("lager");
        assertThat(plan(file).changes()).isEmpty();
    }

    @Test
    void aRowThatCannotBeTakenInTellsWhyAndStopsNoOther() throws IOException {
        Path file = table("navn;rolle;bransje", "Kari;astronaut;butikk", "Per;;" + "x".repeat(10_000), "Berg;;lager");
        TablePlan plan = plan(file);
        assertThat(problems(plan)).containsExactly("people.table-role 2", "people.table-long 3");
        new ImportPeople(open).take(plan);
        assertThat(said("Kari", Fact.attribute("bransje"))).isEqualTo("–");
        assertThat(said("Berg", Fact.attribute("bransje"))).isEqualTo("lager");
    }

    @Test
    void twoRowsOfOnePersonAreNotBothTakenIn() throws IOException {
        Path file = folder.resolve("ut.csv");
        export(file, TextLanguage.BOKMAAL);
        List<String> lines = Files.readAllLines(file);
        Files.writeString(
                file,
                lines.stream().collect(Collectors.joining("\n")) + "\n"
                        + lines.get(1).replace("kandidat", "leder"));
        assertThat(problems(plan(file))).containsExactly("people.table-twice 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ut.docx", "ut", "ut.csv.txt"})
    void anotherFormatIsRefused(String name) {
        assertThatThrownBy(() -> export(folder.resolve(name), TextLanguage.BOKMAAL))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().key()).isEqualTo("people.table-format"));
        assertThat(folder.resolve(name)).doesNotExist();
    }

    @Test
    void aTableThatDoesNotSayWhomItIsAboutIsRefused() throws IOException {
        Path file = table("farge;form", "rød;rund");
        assertThatThrownBy(() -> plan(file)).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(
                        e.problem().key())
                .isEqualTo("import.informants-no-key"));
    }
}
