package no.utsagn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.utsagn.app.OpenStudy;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Codings;
import no.utsagn.storage.Backups;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies that are given and merged at the terminal. */
class TeamCommandsTest {

    /** Where a database file keeps the number that we call its version: SQLite's file format, header, user version. */
    private static final int USER_VERSION = 60;

    @TempDir
    private Path folder;

    private Path study;
    private Path copy;

    @BeforeEach
    void makeStudy() {
        study = folder.resolve("s.utsagn");
        copy = folder.resolve("Eirik.utsagn");
        Study built = new StudyBuilder()
                .transcript("Intervju 1", "I: Hvordan gikk det?", "?: Det gikk bra med tid til ro.")
                .code("Tid", "Intervju 1", "tid til ro")
                .code("Ro", "Intervju 1", "ro")
                .build();
        try (OpenStudy open = OpenStudy.create(study, "Studien", "Ingvild", Clock.systemUTC())) {
            open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.withTranscripts(built.transcripts())
                    .with(built.codebook())
                    .with(Codings.of(built.codings()
                            .all()
                            .map(c -> new Coding(
                                    c.id(),
                                    c.code(),
                                    c.transcript(),
                                    c.span(),
                                    open.me().id(),
                                    c.at(),
                                    c.about()))
                            .toList())));
        }
    }

    private void give() {
        assertThat(Typed.run("copy", study, copy, "--coder", "Eirik").status()).isZero();
    }

    private static void act(Path file, UnaryOperator<Study> change) {
        try (OpenStudy open = OpenStudy.open(file, Clock.systemUTC())) {
            open.apply(EditKind.CODE_CHANGED, List.of(), change);
        }
    }

    private static UnaryOperator<Study> make(String name) {
        return study -> {
            Codebook book = study.codebook();
            return study.with(book.create(Definition.named(name), Optional.empty(), StudyBuilder.anyStamp()));
        };
    }

    private static UnaryOperator<Study> define(String name, String brief) {
        return study -> {
            Code code = code(study, name);
            Definition is = new Definition(name, brief, "", "", "", "");
            return study.with(code.with(code.fields().with(is), StudyBuilder.anyStamp()));
        };
    }

    private static Code code(Study study, String name) {
        return study.codebook().codes().stream()
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Study read(Path file) {
        try (OpenStudy open = OpenStudy.open(file, Clock.systemUTC())) {
            return open.now();
        }
    }

    private String brief() {
        return code(read(study), "Tid").fields().definition().brief();
    }

    /** Both say differently what a code is. */
    private void disagree() {
        give();
        act(study, define("Tid", "Det som tar tid"));
        act(copy, define("Tid", "Når det haster"));
    }

    @Test
    void aCopyHoldsAllAndIsTheColleagues() throws IOException {
        Typed typed = Typed.run("copy", study, copy, "--coder", "Eirik", "--json");
        JsonNode json = new ObjectMapper().readTree(typed.out());
        assertThat(json.get("coder").asText()).isEqualTo("Eirik");
        assertThat(json.get("blind").asBoolean()).isFalse();
        try (OpenStudy theirs = OpenStudy.open(copy, Clock.systemUTC())) {
            assertThat(theirs.me().name()).isEqualTo("Eirik");
            assertThat(theirs.now().codings()).isEqualTo(read(study).codings());
        }
    }

    @Test
    void aBlindCopyHasNoCodingsOfOthersAndTakesNoneAwayWhenItComesBack() {
        Typed typed = Typed.run("copy", study, copy, "--coder", "Eirik", "--blind");
        assertThat(typed.out()).contains("Eirik har fått en kopi", "Det andre har kodet, er ikke med");
        assertThat(read(copy).codings().size()).isZero();
        act(copy, make("Ny"));
        assertThat(Typed.run("merge", study, copy).status()).isZero();
        assertThat(read(study).codings().size()).isEqualTo(2);
        assertThat(code(read(study), "Ny")).isNotNull();
    }

    @Test
    void aCopyIsRefusedInOnesOwnNameInNoneAndOverAFile() throws IOException {
        Path there = Files.writeString(folder.resolve("brev.txt"), "Kjære Eirik");
        Study before = read(study);
        refused("Du heter selv", "copy", study, copy, "--coder", "ingvild");
        refused("navnet", "copy", study, copy, "--coder", "  ");
        refused("brev.txt", "copy", study, there, "--coder", "Eirik");
        assertThat(there).hasContent("Kjære Eirik");
        assertThat(copy).doesNotExist();
        assertThat(read(study)).isEqualTo(before);
        assertThat(Typed.run("copy", study, copy).status()).isEqualTo(Surroundings.WRONG_USE);
    }

    private static void refused(String why, Object... args) {
        Typed typed = Typed.run(args);
        assertThat(typed.status()).as(typed.err()).isEqualTo(Surroundings.REFUSED);
        assertThat(typed.err().strip()).contains(why).hasLineCount(1).doesNotContain("Exception");
    }

    @Test
    void withoutTheReportThatIsAskedForNothingIsMerged() throws IOException {
        give();
        act(copy, make("Mestring"));
        Study before = read(study);
        refused("mappa finnes ikke", "merge", study, copy, "--report", folder.resolve("nix/r.docx"));
        Path taken = Files.createDirectory(folder.resolve("mappe.md"));
        refused("mappe.md", "merge", study, copy, "--report", taken);
        assertThat(read(study)).isEqualTo(before);
        Path report = folder.resolve("r.md");
        Typed merged = Typed.run("merge", study, copy, "--report", report);
        assertThat(merged.status()).isZero();
        assertThat(merged.out()).contains("navn i studien som ikke er erstattet ennå");
        assertThat(report).content().contains("Mestring");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(file -> file.toString().endsWith(".tmp"))).isEmpty();
        }
    }

    @Test
    void aDryRunTellsAndChangesNothing() {
        give();
        act(copy, make("Mestring"));
        Study before = read(study);
        int backups = Backups.beside(study).size();
        Typed typed = Typed.run("merge", study, copy, "--dry-run");
        assertThat(typed.status()).isZero();
        assertThat(typed.out()).contains("Eirik: kode «Mestring» ny", "Ingenting er endret");
        assertThat(read(study)).isEqualTo(before);
        assertThat(Backups.beside(study)).hasSize(backups);
    }

    @Test
    void mergingIsTold() throws IOException {
        give();
        act(copy, make("Mestring"));
        JsonNode json = new ObjectMapper()
                .readTree(Typed.run("merge", study, copy, "--json").out());
        assertThat(json.get("done").asBoolean()).isTrue();
        assertThat(json.get("open").asInt()).isZero();
        assertThat(json.at("/codes/after").asInt()).isEqualTo(3);
        assertThat(json.at("/codings/both").asInt()).isEqualTo(2);
        assertThat(json.at("/differences/0/kind").asText()).isEqualTo("CODE");
        assertThat(Typed.run("merge", study, copy).out()).contains("ingenting som ikke er i studien fra før");
    }

    @Test
    void whatIsUndecidedIsToldAndNothingIsChanged() throws IOException {
        disagree();
        Study before = read(study);
        Typed typed = Typed.run("merge", study, copy);
        assertThat(typed.status()).isEqualTo(Surroundings.REFUSED);
        assertThat(typed.out()).contains("«Det som tar tid»", "«Når det haster»", "Én ting må avgjøres først");
        JsonNode json = new ObjectMapper()
                .readTree(Typed.run("merge", study, copy, "--json").out());
        assertThat(json.get("done").asBoolean()).isFalse();
        assertThat(json.get("open").asInt()).isEqualTo(1);
        assertThat(read(study)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"--ours,Det som tar tid", "--theirs,Når det haster"})
    void oneSideIsTakenByRule(String rule, String brief) {
        disagree();
        assertThat(Typed.run("merge", study, copy, rule).status()).isZero();
        assertThat(brief()).isEqualTo(brief);
    }

    @Test
    void theNewestIsTakenByRuleAndNoTwoRulesAreGiven() {
        disagree();
        assertThat(Typed.run("merge", study, copy, "--ours", "--newest").status())
                .isEqualTo(Surroundings.WRONG_USE);
        assertThat(Typed.run("merge", study, copy, "--newest").status()).isZero();
        assertThat(brief()).isIn("Det som tar tid", "Når det haster");
    }

    @ParameterizedTest
    @CsvSource({"'hva?\n2\n',Når det haster", "'1\n',Det som tar tid", "'0\n',''"})
    void whatIsTypedIsTaken(String typed, String brief) {
        disagree();
        Typed asked = Typed.answering(typed, "merge", study, copy, "--ask");
        assertThat(asked.status()).as(asked.err()).isZero();
        assertThat(asked.out()).contains("1 vårt, 2 kopiens, 0 som før", "Flettet.");
        assertThat(brief()).isEqualTo(brief);
    }

    @Test
    void codesThatAreLikelyTheSameAreJoinedWhereThatIsTyped() {
        give();
        act(study, make("Mestring"));
        act(copy, make("mestring"));
        Typed asked = Typed.answering("1\nj\n", "merge", study, copy, "--ask");
        assertThat(asked.status()).as(asked.err()).isZero();
        assertThat(asked.out()).contains("Kan være samme kode");
        assertThat(read(study).codebook().codes()).hasSize(3);
    }

    @Test
    void whereNobodyAnswersNothingIsChanged() {
        disagree();
        Study before = read(study);
        Typed asked = Typed.answering("", "merge", study, copy, "--ask");
        assertThat(asked.status()).isEqualTo(Surroundings.REFUSED);
        assertThat(asked.err()).contains("Ingen svarer");
        assertThat(read(study)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "docx"})
    void aReportIsWrittenOfWhatCameOfIt(String format) throws IOException {
        disagree();
        Path report = folder.resolve("fletting." + format);
        assertThat(Typed.run("merge", study, copy, "--theirs", "--report", report)
                        .status())
                .isZero();
        byte[] bytes = Files.readAllBytes(report);
        assertThat(bytes).isNotEmpty();
        if (!format.equals("docx")) {
            assertThat(Files.readString(report)).contains("Det som tar tid", "Når det haster", "Kort definisjon");
        }
    }

    @Test
    void aReportThatCannotBeWrittenIsRefusedBeforeAnythingIsMerged() {
        disagree();
        Study before = read(study);
        refused("fletting.pdf", "merge", study, copy, "--theirs", "--report", folder.resolve("fletting.pdf"));
        assertThat(read(study)).isEqualTo(before);
    }

    @Test
    void whatIsNoCopyIsRefusedAndNothingIsChanged() throws IOException {
        give();
        Path other = folder.resolve("annen.utsagn");
        Path later = Files.copy(copy, folder.resolve("senere.utsagn"));
        Path damaged = Files.copy(copy, folder.resolve("skadet.utsagn"));
        OpenStudy.create(other, "En annen", "Eirik", Clock.systemUTC()).close();
        try (RandomAccessFile file = new RandomAccessFile(later.toFile(), "rw")) {
            file.seek(USER_VERSION);
            file.write(ByteBuffer.allocate(Integer.BYTES).putInt(99).array());
        }
        try (RandomAccessFile file = new RandomAccessFile(damaged.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        Study before = read(study);
        refused("En annen", "merge", study, other);
        refused("senere.utsagn", "merge", study, later);
        refused("skadet.utsagn", "merge", study, damaged);
        refused("borte.utsagn", "merge", study, folder.resolve("borte.utsagn"));
        refused("s.utsagn", "merge", study, study);
        assertThat(read(study)).isEqualTo(before);
    }
}
